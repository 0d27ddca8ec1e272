// The recommendations with what is said of each, side by side; searched and filtered.
import type {
  ListProgressResult,
  ProgressShow,
  ShownProgress,
} from '../../../core/follow-up/progress/plan-list';
import type { ShownRating } from '../../../core/follow-up/progress/show';
import type { Text } from '../../../core/base/messages/text';
import { SelectField } from '../../kit/fields/inputs';
import { Notice } from '../../kit/frame';
import { Icon } from '../../kit/icons';
import { wallClockInWords } from '../../kit/moments';
import { Choices } from '../../kit/choices';
import { usePanel } from '../../kit/panel-context';
import { Searched } from '../../kit/searched';
import { Empty } from '../../kit/states';
import { offeredShows, searchText, shownOf } from './choose';
import * as words from '../../../core/words/panels/follow-up/progress';
import { noRecommendationsYet } from '../../../core/words/un-documents/reports';

const SHOWS: Readonly<Record<ProgressShow, Text>> = {
  all: words.all,
  mine: words.mine,
  rated: words.rated,
  unrated: words.unrated,
  differ: words.differ,
  stale: words.stale,
  due: words.due,
};

interface ListProps {
  readonly result: ListProgressResult;
  readonly show: ProgressShow;
  choose(show: ProgressShow): void;
  onCycle(cycle: number): void;
  onPick(one: ShownProgress): void;
}

function Chips({ result, show, choose }: Pick<ListProps, 'result' | 'show' | 'choose'>) {
  return (
    <Choices
      offered={offeredShows(result)}
      texts={SHOWS}
      chosen={show}
      countOf={(one) => result.counts[one]}
      choose={choose}
    />
  );
}

/** One rating in a line, with a word where it is old. */
export function RatingLine({ standing }: { standing: ShownRating }) {
  const { say } = usePanel();
  const { voice, levelText, gradeText, isStale } = standing;
  return (
    <span class="rating detail">
      {say(words.ratingLine, { voice, level: levelText, rating: gradeText })}
      {isStale && <span class="tag">{say(words.old)}</span>}
    </span>
  );
}

export function DueLine({ one }: { one: ShownProgress }) {
  const { say, language } = usePanel();
  if (one.dueState === 'none') return null;
  const isLate = one.dueState === 'late';
  const day = wallClockInWords(one.due, language);
  return (
    <span class={isLate ? 'flag late' : 'flag'}>
      <Icon name={isLate ? 'problem' : 'info'} />
      <span>
        {say(isLate ? words.late : words.soon, { day })}
        {one.nextStep !== '' && ' – ' + one.nextStep}
      </span>
    </span>
  );
}

function Entry({ one, onPick }: { one: ShownProgress; onPick(): void }) {
  const { say } = usePanel();
  return (
    <button type="button" class="entry-button" onClick={onPick}>
      <span>
        <span class="clipped">
          <strong>{one.number}</strong> {one.text}
        </span>
        {one.current.map((standing) => (
          <RatingLine key={standing.row + standing.level} standing={standing} />
        ))}
        {one.current.length === 0 && <span class="quiet detail">{say(words.notRated)}</span>}
        {one.differs && (
          <span class="flag">
            <Icon name="info" />
            <span>{say(words.differs)}</span>
          </span>
        )}
        {one.dueState !== 'later' && <DueLine one={one} />}
      </span>
      <Icon name="go" />
    </button>
  );
}

function Notes({ notes }: Pick<ListProgressResult, 'notes'>) {
  if (notes.length === 0) return null;
  return (
    <Notice tone="info">
      {notes.map((note) => (
        <p key={note}>{note}</p>
      ))}
    </Notice>
  );
}

export function ProgressList({ result, show, choose, onCycle, onPick }: ListProps) {
  const { say } = usePanel();
  const { cycle, cycles, notes } = result;
  if (cycle === null) return <Empty words={say(noRecommendationsYet)} />;
  const shown = shownOf(result, show);
  return (
    <>
      <Notes notes={notes} />
      {cycles.length > 1 && (
        <SelectField
          label={say(words.review)}
          options={cycles.map((one) => ({ id: String(one), name: say(words.ofCycle, { cycle: one }) }))}
          value={String(cycle)}
          onChange={(one) => onCycle(Number(one))}
        />
      )}
      <Chips result={result} show={show} choose={choose} />
      {shown.length === 0 ? (
        <Empty words={say(words.empty)} />
      ) : (
        <Searched key={show} items={shown} textOf={searchText}>
          {(some) => (
            <div class="search-list">
              <ul aria-label={say(words.list)}>
                {some.map((one) => (
                  <li key={one.id}>
                    <Entry one={one} onPick={() => onPick(one)} />
                  </li>
                ))}
              </ul>
            </div>
          )}
        </Searched>
      )}
    </>
  );
}
