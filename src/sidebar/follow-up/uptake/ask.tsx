// One ask with the recommendations that may take it up: decide on each, or add one that was not found.
import { useState } from 'preact/hooks';
import type { AskedFor, MatchDecision, ShownMatch } from '../../../core/follow-up/uptake/plan-uptake';
import type { DecideMatchInput } from '../../../core/follow-up/uptake/plan-decide';
import { TextField } from '../../kit/fields/inputs';
import { Frame } from '../../kit/frame';
import { StepHeading } from '../../kit/outcome';
import { say, tell } from '../../kit/panel-context';
import { Loaded } from '../../kit/states';
import { useLoad, useRun } from '../../kit/use-calls';
import { Button } from '../../kit/buttons';
import { Icon } from '../../kit/icons';
import { Flag, Fold } from '../../kit/parts';
import * as words from '../../../core/words/panels/follow-up/uptake';

interface MatchProps {
  readonly match: ShownMatch;
  readonly mayDecide: boolean;
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

function Buttons({ match, decide }: Omit<MatchProps, 'mayDecide'>) {
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

/** One recommendation beside an ask: what it says, why it is shown, and whether it takes the ask up. */
function Match({ match, mayDecide, decide }: MatchProps) {
  const { number, text, countries, answerText: answer, reasons } = match;
  return (
    <li class={match.decision === 'not-same' ? 'match aside' : 'match'}>
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
  decide(input: DecideMatchInput): Promise<boolean>;
}

function Another({ one, error, decide }: DetailProps) {
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

function Detail({ one, error, decide }: DetailProps) {
  const { text, workgroup, raisedBy, takenUp, matches, mayDecide } = one;
  const raised =
    raisedBy.length > 0 ? say(words.raisedBy, { names: raisedBy.join(', ') }) : say(words.notRaised);
  return (
    <>
      <StepHeading>{text}</StepHeading>
      {workgroup.name !== '' && <p class="quiet">{say(words.askedBy, { workgroup: workgroup.name })}</p>}
      {(takenUp === 0 || raisedBy.length > 0) && <p>{raised}</p>}
      <h3>{say(words.matches)}</h3>
      {!mayDecide && <p class="help">{say(words.notYours)}</p>}
      {matches.length === 0 && <p>{say(words.noMatches)}</p>}
      <ul class="plain-list">
        {matches.map((match) => (
          <Match
            key={match.id}
            match={match}
            mayDecide={mayDecide}
            decide={(decision) =>
              void decide({ ids: [match.id], decision, was: { decision: match.decision } })
            }
          />
        ))}
      </ul>
      {mayDecide && <Another one={one} error={error} decide={decide} />}
    </>
  );
}

interface AskProps {
  readonly ask: string;
  readonly cycle: number | null;
  onDecided(): void;
  toList(): void;
}

export function AskPanel({ ask, cycle, onDecided, toList }: AskProps) {
  const load = useLoad('uptake', { ask, ...(cycle !== null && { cycle }) });
  const { errors, run } = useRun('decide-match');
  const decide = async (input: DecideMatchInput): Promise<boolean> => {
    const answer = await run(input);
    // What somebody else decided meanwhile stands in the list.
    if (!answer) {
      load.refresh();
      return false;
    }
    tell(answer.summary.join(' '), 'good');
    load.refresh();
    onDecided();
    return true;
  };
  return (
    <Frame secondary={{ label: say(words.toList), onPress: toList }}>
      <Loaded load={load} fields={6}>
        {({ asks }) =>
          asks.map((one) => (
            <Detail key={one.ask.id} one={one} error={errors['recommendation']} decide={decide} />
          ))
        }
      </Loaded>
    </Frame>
  );
}
