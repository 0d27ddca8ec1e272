// Who is cited, most often first: by submission, by organization, or paragraph by paragraph.
import type { CitationsResult } from '../../../core/un-documents/summaries/plan-citations';
import type { Text } from '../../../core/base/messages/text';
import { Choices } from '../../kit/choices';
import { translate } from '../../kit/panel-context';
import { Searched } from '../../kit/lists';
import { Empty } from '../../kit/states';
import {
  summaryCounts,
  summaryEntries,
  numbersOf,
  paragraphText,
  searchText,
  type SummaryEntry,
  type SummariesShow,
} from './choose';
import { Paragraph } from './paragraph';
import * as words from '../../../core/words/panels/un-documents/summaries';
import { EntryButton } from '../../kit/buttons';
import { Detail, Flag } from '../../kit/parts';

const SHOWS: Readonly<Record<SummariesShow, Text>> = {
  submissions: words.bySubmission,
  organizations: words.byOrganization,
  paragraphs: words.all,
};

interface ListProps {
  readonly result: CitationsResult;
  readonly show: SummariesShow;
  choose(show: SummariesShow): void;
  onPick(entry: SummaryEntry): void;
}

function Line({ entry, hasSeveral, onPick }: { entry: SummaryEntry; hasSeveral: boolean; onPick(): void }) {
  const { name, code, workgroup, paragraphs } = entry;
  const list = numbersOf(paragraphs, hasSeveral);
  const about = [workgroup, code === '' ? '' : translate(words.listedAs, { code })].filter(
    (part) => part !== '',
  );
  const inside = (
    <>
      <span>{name}</span>
      {about.length > 0 && <Detail>{about.join(' · ')}</Detail>}
      <Flag tone={paragraphs.length > 0 ? 'good' : undefined}>
        {paragraphs.length > 0
          ? translate(words.times, { count: paragraphs.length, list })
          : translate(words.notCited)}
      </Flag>
    </>
  );
  if (paragraphs.length > 0) return <EntryButton onPress={onPick}>{inside}</EntryButton>;
  return (
    <div class="entry-line">
      <span>{inside}</span>
    </div>
  );
}

function Entries({
  result,
  show,
  onPick,
}: Omit<ListProps, 'choose' | 'show'> & { show: Exclude<SummariesShow, 'paragraphs'> }) {
  const entries = summaryEntries(result, show);
  if (entries.length === 0) return <Empty words={translate(words.empty)} />;
  return (
    <Searched key={show} items={entries} textOf={searchText}>
      {(some) => (
        <div class="search-list">
          <ul aria-label={translate(words.list)}>
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
  const { sources, paragraphs, submissions, organizations, mayImport } = result;
  if (sources.length === 0 && submissions.length === 0)
    return (
      <>
        <p>{translate(words.none)}</p>
        {!mayImport && <p class="quiet">{translate(words.noneForMembers)}</p>}
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
        {translate(words.counted, counts)}
        <Detail>{sources.join(', ')}</Detail>
      </p>
      <Choices
        {...{ offered: Object.keys(SHOWS) as SummariesShow[], texts: SHOWS, chosen: show, choose }}
        counts={summaryCounts(result)}
      />
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
