// One letter to a mission: the text to change and copy, or to send from one's own mail.
import { useState } from 'preact/hooks';
import type { ReadyLetter } from '../../../core/advocacy/thanks/kinds';
import { Button } from '../../kit/buttons';
import { TextField } from '../../kit/fields/inputs';
import { TextArea } from '../../kit/fields/text-area';
import { Frame } from '../../kit/frame';
import { StepHeading } from '../../kit/outcome';
import { say, tell } from '../../kit/panel-context';
import { Notice } from '../../kit/parts';
import * as words from '../../../core/words/panels/advocacy/thanks';

/** Opens the reader's own mail program with the text in it. */
const mailLink = (address: string, subject: string, body: string): string =>
  `mailto:${address}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body.replace(/\n/g, '\r\n'))}`;

async function copy(text: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
    tell(say(words.copied), 'good');
  } catch {
    // Frames of other origins may not reach the clipboard: then the person copies what is selected.
    document.querySelector('textarea')?.select();
    tell(say(words.selected));
  }
}

export function LetterStep({ letter, toList }: { letter: ReadyLetter; toList(): void }) {
  const [subject, setSubject] = useState(letter.subject);
  const [body, setBody] = useState(letter.body);
  const known = [
    ...(letter.contactPerson === '' ? [] : [say(words.contactPerson, { name: letter.contactPerson })]),
    ...(letter.mission === '' ? [] : [letter.mission]),
  ];
  return (
    <Frame
      primary={{ label: say(words.copy), onPress: () => void copy(body) }}
      secondary={{ label: say(words.toList), onPress: toList }}
    >
      <StepHeading>{say(words.kinds[letter.kind], { country: letter.country })}</StepHeading>
      <Notice tone="bad" lines={letter.recent === '' ? [] : [letter.recent]} />
      <Notice tone="info" lines={known} />
      <TextField label={say(words.subject)} value={subject} onChange={setSubject} />
      <TextArea
        label={say(words.body)}
        help={say(words.bodyHelp)}
        rows={16}
        value={body}
        onChange={setBody}
      />
      <p>
        <a href={mailLink(letter.address, subject, body)} target="_blank" rel="noreferrer">
          {say(words.ownMail)}
        </a>
      </p>
      <Button label={say(words.copySubject)} kind="quiet" onPress={() => void copy(subject)} />
    </Frame>
  );
}
