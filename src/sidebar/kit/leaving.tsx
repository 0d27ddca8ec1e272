// Asks about details of people that are about to leave the workbook, wherever a panel sends something out: each is replaced,
// left with a reason, or all of it stops. What was asked for then runs again by itself.
import { useState } from 'preact/hooks';
import type { CallLeaving } from '../../core/workbook/command/types';
import { Button } from './buttons';
import {
  call,
  type PanelAnswer,
  type CallName,
  type CallOptions,
  type InputOf,
  type ResultOf,
} from './client';
import { SelectField, TextField } from './fields/inputs';
import { outgoingPrompt, translate, setStatus, type OutgoingQuestions } from './panel-context';
import { Detail } from './parts';
import * as kitText from '../../core/words/panels/kit';

type How = 'replace' | 'leave' | '';

interface Choice {
  readonly how: How;
  readonly words: string;
}

const START: Choice = { how: '', words: '' };

interface DetailProps {
  readonly detail: CallLeaving;
  readonly choice: Choice;
  onChange(choice: Choice): void;
}

function OneDetail({ detail: { kind, written, words, place }, choice, onChange }: DetailProps) {
  const options = [
    { id: 'replace', name: translate(kitText.leavingReplace) },
    { id: 'leave', name: translate(kitText.leavingLeave) },
  ];
  const usual = (how: How): string => (how === 'replace' ? translate(kitText.leavingUsual) : '');
  return (
    <section>
      <h3>{kind}</h3>
      <p>
        {words}
        <Detail>{place}</Detail>
      </p>
      <SelectField
        label={translate(kitText.leavingHow, { written })}
        empty={translate(kitText.leavingChoose)}
        options={options}
        value={choice.how}
        onChange={(how) => onChange({ how: how as How, words: usual(how as How) })}
      />
      {choice.how !== '' && (
        <TextField
          label={translate(choice.how === 'leave' ? kitText.leavingReason : kitText.leavingInstead, {
            written,
          })}
          value={choice.words}
          onChange={(said) => onChange({ ...choice, words: said })}
        />
      )}
    </section>
  );
}

/** In place of what the panel shows, until it is decided. */
function LeavingQuestions({ leaving, onDone }: OutgoingQuestions) {
  const [choices, setChoices] = useState<Readonly<Record<string, Choice>>>({});
  const choiceOf = ({ key }: CallLeaving): Choice => choices[key] ?? START;
  const isReady = leaving.every((one) => choiceOf(one).how !== '' && choiceOf(one).words.trim() !== '');
  const decide = async (): Promise<void> => {
    const decisions = leaving.map((one) => ({
      key: one.key,
      ...choiceOf(one),
      how: choiceOf(one).how || 'leave',
    }));
    const answer = await call('settle-leaving', { decisions });
    if (answer.ok) onDone(true);
    else setStatus(answer.message, 'bad');
  };
  return (
    <>
      <h2>{translate(kitText.leavingTitle)}</h2>
      <p class="help">{translate(kitText.leavingHelp)}</p>
      {leaving.map((one) => (
        <OneDetail
          key={one.key}
          detail={one}
          choice={choiceOf(one)}
          onChange={(choice) => setChoices({ ...choices, [one.key]: choice })}
        />
      ))}
      <div class="buttons">
        {/* No submit button: the frame's form belongs to what waits behind. */}
        {isReady && (
          <button type="button" class="primary" onClick={() => void decide()}>
            {translate(kitText.leavingGoOn)}
          </button>
        )}
        <Button label={translate(kitText.leavingStop)} onPress={() => onDone(false)} />
      </div>
    </>
  );
}

/** Runs a command; where it would tell something of people, they decide, and it runs again. */
export async function callLooked<N extends CallName>(
  name: N,
  input: InputOf<N>,
  options?: CallOptions,
): Promise<PanelAnswer<ResultOf<N>>> {
  const answer = await call(name, input, options);
  const leaving = answer.leaving ?? [];
  if (leaving.length === 0) return answer;
  setStatus('');
  if (!(await outgoingPrompt.ask(leaving))) return answer;
  if (!answer.ok || name === 'send-waiting-mail') return callLooked(name, input, options);
  // The rows are written by then; only the mail waited.
  const sent = await callLooked('send-waiting-mail', {});
  return sent.ok ? { ...answer, summary: [...answer.summary, ...sent.summary] } : answer;
}

outgoingPrompt.Questions = LeavingQuestions;
outgoingPrompt.call = callLooked;
