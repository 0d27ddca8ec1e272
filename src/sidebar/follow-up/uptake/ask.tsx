// One ask with the recommendations that may take it up: decide on each, or add one that was not found.
import { useState } from 'preact/hooks';
import type { AskUptake } from '../../../core/follow-up/uptake/plan-uptake';
import type { MatchDecision, ShownMatch } from '../../../core/follow-up/uptake/shown-match';
import type { DecideMatchInput } from '../../../core/follow-up/uptake/plan-decide';
import { TextField } from '../../kit/fields/inputs';
import { Frame } from '../../kit/frame';
import { StepHeading, UndoButton } from '../../kit/outcome';
import type { Success } from '../../kit/client';
import { translate, setStatus } from '../../kit/panel-context';
import { Loaded } from '../../kit/states';
import { useLoad, useRun } from '../../kit/use-calls';
import { Button } from '../../kit/buttons';
import { Fold, Notice } from '../../kit/parts';
import { Progress } from './progress';
import { isToDecide, likeOnesIn, type MatchGroup } from './choose';
import { Group, useFocusAt } from './group';
import * as words from '../../../core/words/panels/follow-up/uptake';

interface DetailProps {
  readonly one: AskUptake;
  readonly error: string | undefined;
  readonly focusTurn: number;
  decide(input: DecideMatchInput): Promise<boolean>;
  none(): void;
}

function Another({ one, error, decide }: Pick<DetailProps, 'one' | 'error' | 'decide'>) {
  const [number, setNumber] = useState('');
  const add = async (): Promise<void> => {
    const recommendation = number.trim();
    if (recommendation === '') return;
    if (await decide({ ask: one.ask.id, recommendation, decision: 'taken-up' })) setNumber('');
  };
  return (
    <section class="another">
      <TextField
        label={translate(words.another)}
        help={translate(words.anotherHelp)}
        value={number}
        error={error}
        onChange={setNumber}
      />
      <Button label={translate(words.add)} onPress={() => void add()} />
    </section>
  );
}

interface GroupsProps extends Pick<DetailProps, 'one' | 'focusTurn' | 'decide'> {
  readonly groups: readonly MatchGroup[];
}

const Groups = ({ one, groups, focusTurn, decide }: GroupsProps) => (
  <ul class="plain-list">
    {groups.map((group) => (
      <Group
        key={group[0].id}
        matches={group}
        mayDecide={one.mayDecide}
        focusTurn={group[0] === one.matches.find(isToDecide) ? focusTurn : 0}
        decide={(matches, decision) =>
          void decide({ ids: matches.map(({ id }) => id), decision, was: { decision: group[0].decision } })
        }
      />
    ))}
  </ul>
);

/** So many are seen at once, as many as are looked for. */
const SEEN = 3;

/** What is to be decided: the best; what else asks for this, folded; where nothing surely fits, that, and the nearest folded. */
function ToDecide({ one, groups, none, ...props }: GroupsProps & Pick<DetailProps, 'none'>) {
  if (groups.length === 0) return null;
  const seen = one.isUnsure ? [] : groups.slice(0, SEEN);
  const more = groups.slice(seen.length);
  const count = more.flat().length;
  return (
    <>
      {one.isUnsure && <Notice tone="info" lines={[translate(words.nothingSure)]} />}
      <Groups one={one} groups={seen} {...props} />
      {one.mayDecide && (
        <Button label={translate(one.decided > 0 ? words.noneOfOthers : words.nothingFits)} onPress={none} />
      )}
      {count > 0 && (
        <Fold summary={one.isUnsure ? translate(words.nearest) : translate(words.more, { count })}>
          <Groups one={one} groups={more} {...props} />
        </Fold>
      )}
    </>
  );
}

/** Who raised it, and apart from them who did as it seems. */
function Raised({ one: { raisedBy, perhapsBy, takenUp, nothingFits } }: { one: AskUptake }) {
  if (nothingFits) return <p>{translate(words.saidNothingFits)}</p>;
  return (
    <>
      {raisedBy.length > 0 && <p>{translate(words.raisedBy, { names: raisedBy.join(', ') })}</p>}
      {takenUp === 0 && <p>{translate(words.notRaised)}</p>}
      {perhapsBy.length > 0 && (
        <p class="quiet">{translate(words.perhapsBy, { names: perhapsBy.join(', ') })}</p>
      )}
    </>
  );
}

function Detail({ one, error, focusTurn, decide, none }: DetailProps) {
  const { text, workgroup, matches, mayDecide } = one;
  const groups = likeOnesIn(matches);
  const of = (...decisions: readonly MatchDecision[]): readonly MatchGroup[] =>
    groups.filter(([{ decision }]) => decisions.includes(decision));
  const open = of('open');
  const heading = useFocusAt<HTMLHeadingElement>(open.length === 0 ? focusTurn : 0);
  const props = { one, focusTurn, decide };
  return (
    <>
      <StepHeading>{text}</StepHeading>
      {workgroup.name !== '' && (
        <p class="quiet">{translate(words.askedBy, { workgroup: workgroup.name })}</p>
      )}
      <Raised one={one} />
      <h3 ref={heading} tabIndex={-1}>
        {translate(words.matches)}
      </h3>
      {!mayDecide && <p class="help">{translate(words.notYours)}</p>}
      {matches.length === 0 && <p>{translate(words.noMatches)}</p>}
      <Progress asks={[one]} />
      <Groups groups={of('taken-up')} {...props} />
      <ToDecide groups={open} none={none} {...props} />
      <Groups groups={of('not-same')} {...props} />
      {mayDecide && <Another one={one} error={error} decide={decide} />}
    </>
  );
}

interface AskProps {
  readonly ask: string;
  readonly cycle: number | null;
  onDecided(): void;
  toList(): void;
  /** To the next ask with something to decide; undefined where there is none. */
  readonly toNext: (() => void) | undefined;
}

/** What the panel does about one ask: each decision is an action of its own, that on all others one, too. */
function useDeciding({ ask, cycle, onDecided }: Pick<AskProps, 'ask' | 'cycle' | 'onDecided'>) {
  const load = useLoad('uptake', { ask, ...(cycle !== null && { cycle }) });
  const { errors, run } = useRun('decide-match');
  const [turn, setTurn] = useState(0);
  const [done, setDone] = useState<Success | null>(null);
  const changed = (answer: Success | null): void => {
    setDone(answer);
    load.refresh();
    onDecided();
    setTurn((before) => before + 1);
  };
  const decide = async (input: DecideMatchInput): Promise<boolean> => {
    const answer = await run(input);
    // What somebody else decided meanwhile stands in the list.
    if (!answer) {
      load.refresh();
      return false;
    }
    setStatus(answer.summary.join(' '), 'good');
    changed((input.ids?.length ?? 0) > 1 ? answer : null);
    return true;
  };
  const none = (matches: readonly ShownMatch[]): Promise<boolean> =>
    decide({ ids: matches.map(({ id }) => id), decision: 'not-same', was: { decision: 'open' } });
  // The focus moves once what was decided has come back.
  return {
    load,
    errors,
    decide,
    none,
    done,
    undone: () => changed(null),
    focusTurn: load.isRefreshing ? 0 : turn,
  };
}

export function AskPanel({ toList, toNext, ...props }: AskProps) {
  const { load, errors, decide, none, done, undone, focusTurn } = useDeciding(props);
  const [one] = load.state === 'ready' ? load.result.asks : [];
  const open = one?.matches.filter(isToDecide) ?? [];
  const goesOn = one !== undefined && open.length === 0 && toNext !== undefined;
  return (
    <Frame
      primary={goesOn ? { label: translate(words.nextAsk), onPress: toNext } : undefined}
      secondary={{ label: translate(words.toList), onPress: toList }}
    >
      {done?.change && (
        <Notice tone="good" lines={done.summary}>
          <UndoButton change={done.change} onDone={undone} />
        </Notice>
      )}
      <Loaded load={load} fields={6}>
        {({ asks }) =>
          asks.map((each) => (
            <Detail
              key={each.ask.id}
              one={each}
              error={errors['recommendation']}
              focusTurn={focusTurn}
              decide={decide}
              none={() => void none(open)}
            />
          ))
        }
      </Loaded>
    </Frame>
  );
}
