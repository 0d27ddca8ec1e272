// For co-chairs: who was only named, who signed another text, and what to do about it.
import { useState } from 'preact/hooks';
import type { Desk as DeskResult, EndorseTextResult } from '../../../core/submissions/endorsing/plan-text';
import { Button } from '../../kit/buttons';
import type { InputOf, Success } from '../../kit/client';
import { TextField } from '../../kit/fields/inputs';
import { TextArea } from '../../kit/fields/text-area';
import { Radios } from '../../kit/fields/ticks';
import { Frame } from '../../kit/frame';
import { Confirm } from '../../kit/outcome';
import { Detail, Fold, PlainList, Section } from '../../kit/parts';
import { translate } from '../../kit/panel-context';
import { useRun } from '../../kit/use-calls';
import * as words from '../../../core/words/panels/submissions/endorse';

type About = InputOf<'ask-endorsers'>['about'];

interface DeskProps {
  readonly desk: DeskResult;
  onAsk(about: About): void;
  onCorrect(): void;
}

const Thanks = ({ desk: { thanks, signed }, onAsk }: Omit<DeskProps, 'onCorrect'>) => (
  <Fold summary={translate(words.thanks, { count: signed })}>
    <TextArea label={translate(words.thanksNames)} rows={3} value={thanks} onChange={() => undefined} />
    <div class="buttons">
      <Button label={translate(words.thankByMail)} onPress={() => onAsk('thanks')} />
    </div>
  </Fold>
);

/** Whether there is anything for co-chairs to do or to see. */
export const hasWork = ({ proposed, changed, silent, signed, mayCorrect }: DeskResult): boolean =>
  mayCorrect || signed > 0 || [proposed, changed, silent].some(({ length }) => length > 0);

export function Desk({ desk, onAsk, onCorrect }: DeskProps) {
  const { proposed, changed, silent, signed, mayCorrect } = desk;
  return (
    <Section title={translate(words.desk)}>
      {proposed.length > 0 && (
        <>
          <p>{translate(words.proposed, { count: proposed.length, names: proposed.join('; ') })}</p>
          <Button label={translate(words.askThem)} onPress={() => onAsk('word')} />
        </>
      )}
      {changed.length > 0 && (
        <>
          <h3>{translate(words.changed)}</h3>
          <PlainList items={changed}>
            {({ name, why }) => (
              <>
                {name}
                <Detail>{why}</Detail>
              </>
            )}
          </PlainList>
          <Button label={translate(words.tellThem)} onPress={() => onAsk('change')} />
        </>
      )}
      {mayCorrect && <Button label={translate(words.onlyCorrected)} kind="quiet" onPress={onCorrect} />}
      {silent.length > 0 && <p class="help">{translate(words.silent, { names: silent.join('; ') })}</p>}
      {signed > 0 && <Thanks {...{ desk, onAsk }} />}
    </Section>
  );
}

interface StepProps {
  readonly text: EndorseTextResult;
  onDone(answer: Success): void;
  onBack(): void;
}

const QUESTION = {
  word: words.askThem,
  change: words.tellThem,
  thanks: words.thankByMail,
} as const;

/** Nothing goes out before one has seen to whom. */
export function AskStep({ text, about, onDone, onBack }: StepProps & { about: About }) {
  const asking = useRun('ask-endorsers');
  const [silence, setSilence] = useState<'keeps' | 'ends'>('ends');
  const [seen, setSeen] = useState<Success | null>(null);
  const input = { submission: text.id, about, ...(about === 'change' && { silence }) };
  const look = async (): Promise<void> => {
    setSeen((await asking.run(input, { dryRun: true })) ?? null);
  };
  const send = async (): Promise<void> => {
    const answer = await asking.run(input);
    if (answer) onDone(answer);
  };
  const primary = seen
    ? { label: translate(words.send), isBusy: asking.isBusy, onPress: () => void send() }
    : { label: translate(words.seeWho), isBusy: asking.isBusy, onPress: () => void look() };
  const options = [
    { id: 'ends', name: translate(words.silenceEnds) },
    { id: 'keeps', name: translate(words.silenceKeeps), detail: translate(words.silenceKeepsHelp) },
  ];
  return (
    <Frame primary={primary} onBack={onBack}>
      <Confirm question={translate(QUESTION[about])} lines={seen?.summary ?? []} mail={seen?.mail}>
        {about === 'change' && seen === null && (
          <Radios
            label={translate(words.silence)}
            options={options}
            value={silence}
            onChange={(one) => setSilence(one === 'keeps' ? 'keeps' : 'ends')}
          />
        )}
      </Confirm>
    </Frame>
  );
}

export function CorrectStep({ text, onDone, onBack }: StepProps) {
  const correcting = useRun('mark-correction');
  const [correction, setCorrection] = useState('');
  const send = async (): Promise<void> => {
    const answer = await correcting.run({ submission: text.id, correction });
    if (answer) onDone(answer);
  };
  return (
    <Frame
      primary={{
        label: translate(words.onlyCorrected),
        isBusy: correcting.isBusy,
        onPress: () => void send(),
      }}
      onBack={onBack}
    >
      <Confirm question={text.name} lines={[translate(words.correctHelp)]}>
        <TextField
          label={translate(words.correction)}
          required
          value={correction}
          error={correcting.errors['correction']}
          onChange={setCorrection}
        />
      </Confirm>
    </Frame>
  );
}
