// The recommendations with what is said of each, side by side; searched and filtered.
import type {
  ListProgressResult,
  ProgressShow,
  ShownProgress,
} from '../../../core/follow-up/progress/plan-progress-list';
import type { ShownRating } from '../../../core/follow-up/progress/show';
import type { Text } from '../../../core/base/messages/text';
import { Detail, Flag, Notice } from '../../kit/parts';
import { wallClockInWords } from '../../kit/format-date';
import { Choices } from '../../kit/choices';
import { translate } from '../../kit/panel-context';
import { PickList } from '../../kit/lists';
import { offeredShows, searchText, shownOf } from './choose';
import { NoRecommendations } from '../no-recommendations';
import { ReviewSelect } from '../review-select';
import * as words from '../../../core/words/panels/follow-up/progress';

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

/** One rating in a line, with a word where it is old. */
export function RatingLine({ standing }: { standing: ShownRating }) {
  const { voice, levelText, gradeText, isStale } = standing;
  return (
    <span class="rating detail">
      {translate(words.ratingLine, { voice, level: levelText, rating: gradeText })}
      {isStale && <span class="tag">{translate(words.old)}</span>}
    </span>
  );
}

export function DueLine({ one }: { one: ShownProgress }) {
  if (one.dueState === 'none') return null;
  const isLate = one.dueState === 'late';
  const day = wallClockInWords(one.due);
  return (
    <Flag tone={isLate ? 'late' : undefined}>
      {translate(isLate ? words.late : words.soon, { day })}
      {one.nextStep !== '' && ' – ' + one.nextStep}
    </Flag>
  );
}

export function ProgressList({ result, show, choose, onCycle, onPick }: ListProps) {
  const { cycle, cycles, notes, counts } = result;
  if (cycle === null) return <NoRecommendations />;
  return (
    <>
      <Notice tone="info" lines={notes} />
      <ReviewSelect {...{ cycle, cycles, onCycle }} />
      <Choices {...{ offered: offeredShows(result), texts: SHOWS, chosen: show, counts, choose }} />
      <PickList
        key={show}
        label={translate(words.list)}
        items={shownOf(result, show)}
        textOf={searchText}
        empty={translate(words.empty)}
        onPick={onPick}
      >
        {(one) => (
          <>
            <span class="clipped">
              <strong>{one.number}</strong> {one.text}
            </span>
            {one.current.map((standing) => (
              <RatingLine key={standing.row + standing.level} standing={standing} />
            ))}
            {one.current.length === 0 && <Detail>{translate(words.notRated)}</Detail>}
            {one.differs && <Flag>{translate(words.differs)}</Flag>}
            {one.dueState !== 'later' && <DueLine one={one} />}
          </>
        )}
      </PickList>
    </>
  );
}
