// One ask with the recommendations that may take it up: decide on each, or add one that was not found.
import { useEffect, useRef, useState } from 'preact/hooks';
import type { AskedFor, MatchDecision, ShownMatch } from '../../../core/follow-up/uptake/plan-uptake';
import type { DecideMatchInput } from '../../../core/follow-up/uptake/plan-decide';
import { TextField } from '../../kit/fields/inputs';
import { Frame } from '../../kit/frame';
import { Confirm, StepHeading, UndoButton } from '../../kit/outcome';
import type { Success } from '../../kit/client';
import { say, tell } from '../../kit/panel-context';
import { Loaded } from '../../kit/states';
import { useLoad, useRun } from '../../kit/use-calls';
import { Button } from '../../kit/buttons';
import { Icon } from '../../kit/icons';
import { Flag, Fold, Notice } from '../../kit/parts';
import { Progress } from './progress';
import { isToDecide, MANY } from './choose';
import * as words from '../../../core/words/panels/follow-up/uptake';

interface MatchProps {
  readonly match: ShownMatch;
  readonly mayDecide: boolean;
  /** Counts the decisions; the one that is to be decided next then takes the focus, for the keyboard to go on. */
  readonly focusTurn: number;
  decide(decision: MatchDecision): void;
}

function Decision({ match }: { match: ShownMatch }) {
  const { decision, decisionText, decidedBy, stance } = match;
  if (decision === 'open')
    return stance === 'same' ? null : (
      <span class="flag">
        <Icon name="problem" />
        <span>{say(words.opposite)}</span>
      </span>
    );
  const said = decidedBy === '' ? decisionText : say(words.by, { decision: decisionText, name: decidedBy });
  return <Flag tone={decision === 'taken-up' ? 'good' : undefined}>{said}</Flag>;
}

function Buttons({ match, decide }: Pick<MatchProps, 'match' | 'decide'>) {
  const button = (action: string, decision: MatchDecision) => (
    <Button
      label={action}
      about={say(words.ofRecommendation, { action, number: match.number })}
      onPress={() => decide(decision)}
    />
  );
  if (match.decision !== 'open') return <span class="buttons">{button(say(words.reopen), 'open')}</span>;
  return (
    <span class="buttons">
      {button(say(words.isTakenUp), 'taken-up')}
      {button(say(words.isNotSame), 'not-same')}
    </span>
  );
}

/** Takes the focus at each turn but the first, 0. */
function useFocusAt<Place extends HTMLElement>(turn: number) {
  const place = useRef<Place>(null);
  useEffect(() => {
    if (turn > 0) place.current?.focus();
  }, [turn]);
  return place;
}

/** One recommendation beside an ask: what it says, why it is shown, and whether it takes the ask up. */
function Match({ match, mayDecide, focusTurn, decide }: MatchProps) {
  const { number, text, countries, answerText: answer, reasons } = match;
  const place = useFocusAt<HTMLLIElement>(focusTurn);
  return (
    <li ref={place} tabIndex={-1} class={match.decision === 'not-same' ? 'match aside' : 'match'}>
      <p>
        <strong>{number}</strong> {text}
      </p>
      <p class="quiet detail">
        {countries.length > 0
          ? say(words.position, { answer, countries: countries.join(', ') })
          : say(words.positionOnly, { answer })}
      </p>
      <Decision match={match} />
      {reasons.length > 0 && (
        <Fold summary={say(words.why)}>
          {reasons.map((reason) => (
            <p key={reason} class="detail">
              {reason}
            </p>
          ))}
        </Fold>
      )}
      {mayDecide && <Buttons match={match} decide={decide} />}
    </li>
  );
}

interface DetailProps {
  readonly one: AskedFor;
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
        label={say(words.another)}
        help={say(words.anotherHelp)}
        value={number}
        error={error}
        onChange={setNumber}
      />
      <Button label={say(words.add)} onPress={() => void add()} />
    </section>
  );
}

function Detail({ one, error, focusTurn, decide, none }: DetailProps) {
  const { text, workgroup, raisedBy, takenUp, matches, mayDecide } = one;
  const open = matches.filter(isToDecide);
  const heading = useFocusAt<HTMLHeadingElement>(open.length === 0 ? focusTurn : 0);
  const raised =
    raisedBy.length > 0 ? say(words.raisedBy, { names: raisedBy.join(', ') }) : say(words.notRaised);
  return (
    <>
      <StepHeading>{text}</StepHeading>
      {workgroup.name !== '' && <p class="quiet">{say(words.askedBy, { workgroup: workgroup.name })}</p>}
      {(takenUp === 0 || raisedBy.length > 0) && <p>{raised}</p>}
      <h3 ref={heading} tabIndex={-1}>
        {say(words.matches)}
      </h3>
      {!mayDecide && <p class="help">{say(words.notYours)}</p>}
      {matches.length === 0 && <p>{say(words.noMatches)}</p>}
      <Progress asks={[one]} />
      <ul class="plain-list">
        {matches.map((match) => (
          <Match
            key={match.id}
            match={match}
            mayDecide={mayDecide}
            focusTurn={match === open[0] ? focusTurn : 0}
            decide={(decision) =>
              void decide({ ids: [match.id], decision, was: { decision: match.decision } })
            }
          />
        ))}
      </ul>
      {mayDecide && open.length > 1 && (
        <Button label={say(one.decided > 0 ? words.noneOfOthers : words.noneOfThese)} onPress={none} />
      )}
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
  const { errors, isBusy, run } = useRun('decide-match');
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
    tell(answer.summary.join(' '), 'good');
    changed((input.ids?.length ?? 0) > 1 ? answer : null);
    return true;
  };
  const none = (matches: readonly ShownMatch[]): Promise<boolean> =>
    decide({ ids: matches.map(({ id }) => id), decision: 'not-same', was: { decision: 'open' } });
  // The focus moves once what was decided has come back.
  return {
    load,
    errors,
    isBusy,
    decide,
    none,
    done,
    undone: () => changed(null),
    focusTurn: load.isRefreshing ? 0 : turn,
  };
}

interface NoneProps {
  readonly count: number;
  readonly isBusy: boolean;
  onPress(): void;
  onBack(): void;
}

const NoneQuestion = ({ count, isBusy, onPress, onBack }: NoneProps) => (
  <Frame primary={{ label: say(words.noneOfOthers), isBusy, onPress }} onBack={onBack}>
    <Confirm question={say(words.noneQuestion, { count })} lines={[say(words.noneHelp)]} />
  </Frame>
);

export function AskPanel({ toList, toNext, ...props }: AskProps) {
  const { load, errors, isBusy, decide, none, done, undone, focusTurn } = useDeciding(props);
  const [isAsking, setAsking] = useState(false);
  const [one] = load.state === 'ready' ? load.result.asks : [];
  const open = one?.matches.filter(isToDecide) ?? [];
  const settle = (): void => void none(open).then(() => setAsking(false));
  if (isAsking)
    return (
      <NoneQuestion {...{ count: open.length, isBusy }} onPress={settle} onBack={() => setAsking(false)} />
    );
  const goesOn = one !== undefined && open.length === 0 && toNext !== undefined;
  return (
    <Frame
      primary={goesOn ? { label: say(words.nextAsk), onPress: toNext } : undefined}
      secondary={{ label: say(words.toList), onPress: toList }}
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
              none={() => (open.length > MANY ? setAsking(true) : settle())}
            />
          ))
        }
      </Loaded>
    </Frame>
  );
}
