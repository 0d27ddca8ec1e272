// Who is cited, most often first: by submission, by organization, or paragraph by paragraph.
import type { CitationsResult } from '../../../core/un-documents/summaries/plan-citations';
import type { Text } from '../../../core/base/messages/text';
import { Icon } from '../../kit/icons';
import { Choices } from '../../kit/choices';
import { usePanel } from '../../kit/panel-context';
import { Searched } from '../../kit/searched';
import { Empty } from '../../kit/states';
import { countOf, entriesOf, numbersOf, paragraphText, searchText, type Entry, type Show } from './choose';
import { Paragraph } from './paragraph';
import * as words from '../../../core/words/panels/un-documents/summaries';

const SHOWS: Readonly<Record<Show, Text>> = {
  submissions: words.bySubmission,
  organizations: words.byOrganization,
  paragraphs: words.all,
};

interface ListProps {
  readonly result: CitationsResult;
  readonly show: Show;
  choose(show: Show): void;
  onPick(entry: Entry): void;
}

function Chips({ result, show, choose }: Omit<ListProps, 'onPick'>) {
  return (
    <Choices
      offered={Object.keys(SHOWS) as Show[]}
      texts={SHOWS}
      chosen={show}
      countOf={(one) => countOf(result, one)}
      choose={choose}
    />
  );
}

function Line({ entry, hasSeveral, onPick }: { entry: Entry; hasSeveral: boolean; onPick(): void }) {
  const { say } = usePanel();
  const { name, code, workgroup, paragraphs } = entry;
  const list = numbersOf(paragraphs, hasSeveral);
  const about = [workgroup, code === '' ? '' : say(words.listedAs, { code })].filter((part) => part !== '');
  const inside = (
    <span>
      <span>{name}</span>
      {about.length > 0 && <span class="quiet detail">{about.join(' · ')}</span>}
      <span class={paragraphs.length > 0 ? 'flag good' : 'flag'}>
        <Icon name={paragraphs.length > 0 ? 'good' : 'info'} />
        <span>
          {paragraphs.length > 0 ? say(words.times, { count: paragraphs.length, list }) : say(words.notCited)}
        </span>
      </span>
    </span>
  );
  if (paragraphs.length === 0) return <div class="entry-line">{inside}</div>;
  return (
    <button type="button" class="entry-button" onClick={onPick}>
      {inside}
      <Icon name="go" />
    </button>
  );
}

function Entries({
  result,
  show,
  onPick,
}: Omit<ListProps, 'choose' | 'show'> & { show: Exclude<Show, 'paragraphs'> }) {
  const { say } = usePanel();
  const entries = entriesOf(result, show);
  if (entries.length === 0) return <Empty words={say(words.empty)} />;
  return (
    <Searched key={show} items={entries} textOf={searchText}>
      {(some) => (
        <div class="search-list">
          <ul aria-label={say(words.list)}>
            {some.map((entry) => (
              <li key={entry.id}>
                <Line {...{ entry, hasSeveral: result.sources.length > 1 }} onPick={() => onPick(entry)} />
              </li>
            ))}
          </ul>
        </div>
      )}
    </Searched>
  );
}

/** What was brought in so far, or what the panel is for. */
export function CitedList({ result, show, choose, onPick }: ListProps) {
  const { say } = usePanel();
  const { sources, paragraphs, submissions, organizations, mayImport } = result;
  if (sources.length === 0 && submissions.length === 0)
    return (
      <>
        <p>{say(words.none)}</p>
        {!mayImport && <p class="quiet">{say(words.noneForMembers)}</p>}
      </>
    );
  const counts = {
    paragraphs: paragraphs.length,
    submissions: submissions.filter((one) => one.paragraphs.length > 0).length,
    organizations: organizations.length,
  };
  return (
    <>
      <p>
        {say(words.counted, counts)}
        <span class="quiet detail">{sources.join(', ')}</span>
      </p>
      <Chips {...{ result, show, choose }} />
      {show === 'paragraphs' ? (
        <Searched items={paragraphs} textOf={paragraphText}>
          {(some) => (
            <ul class="plain-list">
              {some.map((one) => (
                <Paragraph key={one.id} one={one} isSourceShown={sources.length > 1} />
              ))}
            </ul>
          )}
        </Searched>
      ) : (
        <Entries {...{ result, show, onPick }} />
      )}
    </>
  );
}
