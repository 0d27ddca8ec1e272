// What was asked for, with what came of each; searched and filtered.
import type { AskUptake, UptakeResult } from '../../../core/follow-up/uptake/plan-uptake';
import type { Text } from '../../../core/base/messages/text';
import { Choices } from '../../kit/choices';
import { translate } from '../../kit/panel-context';
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
  'nothing-found': words.nothingFound,
  mine: words.mine,
};

type Answers = Pick<AskUptake, 'takenUp' | 'supported' | 'unanswered'>;

interface ListProps {
  readonly result: UptakeResult;
  readonly show: UptakeShow;
  choose(show: UptakeShow): void;
  onCycle(cycle: number): void;
  onPick(one: AskUptake): void;
}

/** How the government answered what takes asks up; where it said nothing yet, it refused nothing. */
function answers({ takenUp, supported, unanswered }: Answers): string {
  if (unanswered === takenUp) return translate(words.noAnswer);
  return translate(words.supportedOf, { supported, count: takenUp, unanswered });
}

/** What came of an ask, in a line. */
export function Came({ one }: { one: AskUptake }) {
  const { raisedBy, takenUp, open, isUnsure, nothingFits } = one;
  if (isUnsure) return <Flag>{translate(words.unsure)}</Flag>;
  if (nothingFits) return <Detail>{translate(words.nothingFits)}</Detail>;
  if (takenUp === 0 && open === 0) return <Detail>{translate(words.nothingFoundFor)}</Detail>;
  return (
    <>
      {takenUp > 0 && (
        <Flag tone="good">
          {translate(words.raised, { countries: raisedBy.length, answers: answers(one) })}
        </Flag>
      )}
      {open > 0 && <Flag>{translate(words.open, { count: open })}</Flag>}
    </>
  );
}

function Summary({ result }: { result: UptakeResult }) {
  const { raisedBy, takenUp, hasMatches, mayMatch } = result;
  return (
    <>
      {!hasMatches && <p>{translate(words.notCompared)}</p>}
      {takenUp > 0 && (
        <p>{translate(words.summary, { countries: raisedBy, count: takenUp, answers: answers(result) })}</p>
      )}
      <Progress asks={result.asks} />
      {mayMatch && <p class="quiet">{translate(words.findHelp)}</p>}
    </>
  );
}

export function AskList({ result, show, choose, onCycle, onPick }: ListProps) {
  const { cycle, cycles, asks } = result;
  if (asks.length === 0) return <Empty words={translate(words.noAsks, { tab: tabNames.ASK })} />;
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
        label={translate(words.list)}
        items={shownAsks(asks, show)}
        textOf={searchText}
        empty={translate(words.empty)}
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
