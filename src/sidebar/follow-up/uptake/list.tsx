// What was asked for, with what came of each; searched and filtered.
import type { AskedFor, UptakeResult, UptakeShow } from '../../../core/follow-up/uptake/plan-uptake';
import type { Text } from '../../../core/base/messages/text';
import { SelectField } from '../../kit/fields/inputs';
import { Icon } from '../../kit/icons';
import { Choices } from '../../kit/choices';
import { usePanel } from '../../kit/panel-context';
import { Searched } from '../../kit/searched';
import { Empty } from '../../kit/states';
import { tabNames } from '../../../core/workbook/schema/tab-names';
import { offeredShows, searchText, shownAsks } from './choose';
import * as words from '../../../core/words/panels/follow-up/uptake';
import { noRecommendationsYet } from '../../../core/words/un-documents/reports';

const SHOWS: Readonly<Record<UptakeShow, Text>> = {
  all: words.all,
  'to-decide': words.toDecide,
  'taken-up': words.takenUp,
  'not-taken-up': words.notTakenUp,
  mine: words.mine,
};

interface ListProps {
  readonly result: UptakeResult;
  readonly show: UptakeShow;
  choose(show: UptakeShow): void;
  onCycle(cycle: number): void;
  onPick(one: AskedFor): void;
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

/** What came of an ask, in a line. */
export function Came({ one }: { one: AskedFor }) {
  const { say } = usePanel();
  const { raisedBy, takenUp, supported, open } = one;
  if (takenUp === 0 && open === 0) return <span class="quiet detail">{say(words.notYet)}</span>;
  return (
    <>
      {takenUp > 0 && (
        <span class="flag good">
          <Icon name="good" />
          <span>{say(words.raised, { countries: raisedBy.length, supported, count: takenUp })}</span>
        </span>
      )}
      {open > 0 && (
        <span class="flag">
          <Icon name="info" />
          <span>{say(words.open, { count: open })}</span>
        </span>
      )}
    </>
  );
}

function Entry({ one, isCompared, onPick }: { one: AskedFor; isCompared: boolean; onPick(): void }) {
  return (
    <button type="button" class="entry-button" onClick={onPick}>
      <span>
        <span class="clipped">{one.text}</span>
        {one.workgroup.name !== '' && <span class="quiet detail">{one.workgroup.name}</span>}
        {isCompared && <Came one={one} />}
      </span>
      <Icon name="go" />
    </button>
  );
}

function Summary({ result }: { result: UptakeResult }) {
  const { say } = usePanel();
  const { raisedBy, takenUp, supported, hasMatches, mayMatch } = result;
  return (
    <>
      {!hasMatches && <p>{say(words.notCompared)}</p>}
      {takenUp > 0 && <p>{say(words.summary, { countries: raisedBy, count: takenUp, supported })}</p>}
      {mayMatch && <p class="quiet">{say(words.findHelp)}</p>}
    </>
  );
}

export function AskList({ result, show, choose, onCycle, onPick }: ListProps) {
  const { say } = usePanel();
  const { cycle, cycles, counts } = result;
  if (counts.all === 0) return <Empty words={say(words.noAsks, { tab: tabNames.ASK })} />;
  if (cycle === null) return <Empty words={say(noRecommendationsYet)} />;
  const shown = shownAsks(result.asks, show);
  return (
    <>
      <Summary result={result} />
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
                  <li key={one.ask.id}>
                    <Entry one={one} isCompared={result.hasMatches} onPick={() => onPick(one)} />
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
