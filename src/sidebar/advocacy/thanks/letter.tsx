// One letter to a mission: the text to change and copy, or to send from one's own mail.
import { useState } from 'preact/hooks';
import type { ReadyLetter } from '../../../core/advocacy/thanks/kinds';
import { Button, OpenPanel } from '../../kit/buttons';
import { TextField } from '../../kit/fields/inputs';
import { TextArea } from '../../kit/fields/text-area';
import { Frame } from '../../kit/frame';
import { StepHeading } from '../../kit/outcome';
import { translate, setStatus } from '../../kit/panel-context';
import { Notice } from '../../kit/parts';
import { useRun } from '../../kit/use-calls';
import { tabNames } from '../../../core/workbook/schema/tab-names';
import * as words from '../../../core/words/panels/advocacy/thanks';

/** Opens the reader's own mail program with the text in it. */
const mailLink = (address: string, subject: string, body: string): string =>
  `mailto:${address}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body.replace(/\n/g, '\r\n'))}`;

async function copy(text: string, then = translate(words.copied)): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
    setStatus(then, 'good');
  } catch {
    // Frames of other origins may not reach the clipboard: then the person copies what is selected.
    document.querySelector<HTMLTextAreaElement>('.view:not([hidden]) textarea')?.select();
    setStatus(translate(words.selected));
  }
}

interface LetterStepProps {
  readonly letter: ReadyLetter;
  toList(): void;
  /** It was noted as sent. */
  onSent(): void;
}

/** Notes the letter as sent, so that nobody else writes it again: by its subject, as a contact with the mission. */
function useNoteSent({ letter, onSent }: Pick<LetterStepProps, 'letter' | 'onSent'>) {
  const { isBusy, run } = useRun('log-contact');
  const onPress = async (): Promise<void> => {
    if (await run({ country: letter.id, kind: 'letter', notes: letter.subject })) onSent();
  };
  return { label: translate(words.noteSent), isBusy, onPress: () => void onPress() };
}

/** Who wrote there and who is to be asked. */
function Known({ letter }: { letter: ReadyLetter }) {
  const known = [
    ...(letter.contactPerson === '' ? [] : [translate(words.contactPerson, { name: letter.contactPerson })]),
    ...(letter.mission === '' ? [] : [letter.mission]),
  ];
  return (
    <>
      <Notice tone="bad" lines={[letter.sent, letter.recent].filter((line) => line !== '')} />
      <Notice tone="info" lines={known} />
    </>
  );
}

export function LetterStep({ letter, toList, onSent }: LetterStepProps) {
  const [subject, setSubject] = useState(letter.subject);
  const [body, setBody] = useState(letter.body);
  const [isTaken, setTaken] = useState(false);
  const noteSent = useNoteSent({ letter, onSent });
  const take = (): void => {
    setTaken(true);
    void copy(body, translate(words.copiedNote));
  };
  const mail = { href: mailLink(letter.address, subject, body), target: '_blank', rel: 'noreferrer' };
  return (
    <Frame
      primary={isTaken && letter.sent === '' ? noteSent : { label: translate(words.copy), onPress: take }}
      secondary={{ label: translate(words.toList), onPress: toList }}
    >
      <StepHeading>{translate(words.kinds[letter.kind], { country: letter.country })}</StepHeading>
      <Known letter={letter} />
      <TextField label={translate(words.subject)} value={subject} onChange={setSubject} />
      <TextArea
        label={translate(words.body)}
        help={translate(words.bodyHelp, { tab: tabNames.CTY })}
        rows={16}
        value={body}
        onChange={setBody}
      />
      <p>
        <a {...mail} onClick={() => setTaken(true)}>
          {translate(words.ownMail)}
        </a>
      </p>
      <Button label={translate(words.copySubject)} kind="quiet" onPress={() => void copy(subject)} />
      <OpenPanel
        panel="this-row"
        input={{ sheet: 'CTY', id: letter.id }}
        label={translate(words.missionRow)}
      />
    </Frame>
  );
}
