// The text of a submission: a file, or what was pasted.
import { useState } from 'preact/hooks';
import type { WritableSubmission } from '../../core/calls/texts';
import { message, render, type Message } from '../../core/messages/text';
import { officeText } from '../../core/office/messages';
import { Field } from '../kit/fields/field';
import { FileInput } from '../kit/fields/file-input';
import { TextArea } from '../kit/fields/text-area';
import { OpenPanel } from '../kit/open-panel-button';
import { usePanel } from '../kit/panel-context';
import { documentTools, textOfFile } from '../kit/text-of-file';
import { isAddress, isLocal } from '../kit/where-we-are';
import { takeText as words } from './messages';

/** Footnotes and endnotes go where they stand, in the form in which people write them. */
const NOTES_IN_PLACE = { ...documentTools, notesAre: 'in place' as const };

interface Chosen {
  readonly said: readonly Message[];
  readonly problem: Message | null;
}
const NOTHING: Chosen = { said: [message(words.fileHelp)], problem: null };

async function readChosen(file: File, onText: (text: string) => void): Promise<Chosen> {
  const found = await file.arrayBuffer().then(
    (content) => textOfFile(new Uint8Array(content), NOTES_IN_PLACE),
    () => ({ ok: false, problem: message(officeText.other) }) as const,
  );
  if (!found.ok) return { said: [], problem: found.problem };
  onText(found.text);
  const read = message(words.fileRead, { name: file.name });
  return { said: found.isOldCoding ? [read, message(words.oldFile)] : [read], problem: null };
}

function FileField({ onText }: { onText(text: string): void }) {
  const { say, language } = usePanel();
  const [{ said, problem }, setChosen] = useState(NOTHING);
  return (
    <Field
      label={say(words.file)}
      error={problem ? render(problem, language) : undefined}
      help={said.map((one) => render(one, language)).join(' ')}
    >
      {(control) => (
        <FileInput
          control={control}
          accept=".docx,.txt,.md,text/plain"
          onFile={(file) => void readChosen(file, onText).then(setChosen)}
        />
      )}
    </Field>
  );
}

/** How the document that people write in becomes a file. */
function FromDocument({ submission }: { submission: WritableSubmission | undefined }) {
  const { say } = usePanel();
  if (isLocal()) return <p class="help">{say(words.onShelf)}</p>;
  const link = submission?.document ?? '';
  const canBuild = submission !== undefined && !isAddress(link);
  return (
    <details open={isAddress(link)}>
      <summary>{say(words.fromDocs)}</summary>
      <p class="help">{say(words.fromDocsHow)}</p>
      {isAddress(link) && (
        <p>
          <a href={link} target="_blank" rel="noopener noreferrer">
            {say(words.open)}
          </a>
        </p>
      )}
      {canBuild && (
        <OpenPanel panel="document" input={{ submission: submission.id }} label={say(words.build)} />
      )}
    </details>
  );
}

interface FormProps {
  readonly submission: WritableSubmission | undefined;
  readonly text: string;
  readonly error: string | undefined;
  onText(text: string): void;
}

export function TextForm({ submission, text, error, onText }: FormProps) {
  const { say } = usePanel();
  return (
    <>
      <p>{say(words.how)}</p>
      <FileField onText={onText} />
      <FromDocument submission={submission} />
      <TextArea
        label={say(words.text)}
        help={say(words.notesHelp)}
        rows={10}
        required
        countsWords
        value={text}
        error={error}
        onChange={onText}
      />
    </>
  );
}
