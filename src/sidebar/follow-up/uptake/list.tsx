// What was asked for, with what came of each; searched and filtered.
import type { AskedFor, UptakeResult } from '../../../core/follow-up/uptake/plan-uptake';
import type { Text } from '../../../core/base/messages/text';
import { Choices } from '../../kit/choices';
import { say } from '../../kit/panel-context';
import { PickList } from '../../kit/lists';
import { Empty } from '../../kit/states';
import { tabNames } from '../../../core/workbook/schema/tab-names';
import { countsOf, offeredShows, searchText, shownAsks, type UptakeShow } from './choose';
import { Progress } from './progress';
import { NoRecommendations } from '../no-recommendations';
import { ReviewSelect } from '../review-select';
import * as words from '../../../core/words/panels/follow-up/uptake';
import { Detail, Flag } from '../../kit/parts';

const SHOWS: Readonly<Record<UptakeShow, Text>> = {
  all: words.all,
  'to-decide': words.toDecide,
  'taken-up': words.takenUp,
  'not-taken-up': words.notTakenUp,
  mine: words.mine,
};

type Answers = Pick<AskedFor, 'takenUp' | 'supported' | 'unanswered'>;

interface ListProps {
  readonly result: UptakeResult;
  readonly show: UptakeShow;
  choose(show: UptakeShow): void;
  onCycle(cycle: number): void;
  onPick(one: AskedFor): void;
}

/** How the government answered what takes asks up; where it said nothing yet, it refused nothing. */
function answers({ takenUp, supported, unanswered }: Answers): string {
  if (unanswered === takenUp) return say(words.noAnswer);
  return say(words.supportedOf, { supported, count: takenUp, unanswered });
}

/** What came of an ask, in a line. */
export function Came({ one }: { one: AskedFor }) {
  const { raisedBy, takenUp, open, isUnsure, nothingFits } = one;
  if (isUnsure) return <Flag>{say(words.unsure)}</Flag>;
  if (nothingFits) return <Detail>{say(words.nothingFits)}</Detail>;
  if (takenUp === 0 && open === 0) return <Detail>{say(words.notYet)}</Detail>;
  return (
    <>
      {takenUp > 0 && (
        <Flag tone="good">{say(words.raised, { countries: raisedBy.length, answers: answers(one) })}</Flag>
      )}
      {open > 0 && <Flag>{say(words.open, { count: open })}</Flag>}
    </>
  );
}

function Summary({ result }: { result: UptakeResult }) {
  const { raisedBy, takenUp, hasMatches, mayMatch } = result;
  return (
    <>
      {!hasMatches && <p>{say(words.notCompared)}</p>}
      {takenUp > 0 && (
        <p>{say(words.summary, { countries: raisedBy, count: takenUp, answers: answers(result) })}</p>
      )}
      <Progress asks={result.asks} />
      {mayMatch && <p class="quiet">{say(words.findHelp)}</p>}
    </>
  );
}

export function AskList({ result, show, choose, onCycle, onPick }: ListProps) {
  const { cycle, cycles, asks } = result;
  if (asks.length === 0) return <Empty words={say(words.noAsks, { tab: tabNames.ASK })} />;
  if (cycle === null) return <NoRecommendations />;
  return (
    <>
      <Summary result={result} />
      <ReviewSelect {...{ cycle, cycles, onCycle }} />
      <Choices
        {...{ offered: offeredShows(result), texts: SHOWS, chosen: show, counts: countsOf(asks), choose }}
      />
      <PickList
        key={show}
        label={say(words.list)}
        items={shownAsks(asks, show)}
        textOf={searchText}
        empty={say(words.empty)}
        onPick={onPick}
      >
        {(one) => (
          <>
            <span class="clipped">{one.text}</span>
            {one.workgroup.name !== '' && <Detail>{one.workgroup.name}</Detail>}
            {result.hasMatches && <Came one={one} />}
          </>
        )}
      </PickList>
    </>
  );
}
