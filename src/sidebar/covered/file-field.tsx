// Chooses a Word or text file and hands over its text; another file says what to do instead.
import { useState } from 'preact/hooks';
import type { Message } from '../../core/messages/text';
import { message, render } from '../../core/messages/text';
import { officeText } from '../../core/office/messages';
import { Field } from '../kit/fields/field';
import { FileInput } from '../kit/fields/file-input';
import { usePanel } from '../kit/panel-context';
import { coveredWords as words } from './messages';
import { textOfFile } from '../kit/text-of-file';

/** Reads a chosen file; answers what to say about it, and hands over its text where it has one. */
async function readChosen(
  file: File,
  onText: (text: string) => void,
): Promise<{ readonly notes: readonly Message[]; readonly problem: Message | null }> {
  const found = await file.arrayBuffer().then(
    (content) => textOfFile(new Uint8Array(content)),
    () => ({ ok: false, problem: message(officeText.other) }) as const,
  );
  if (!found.ok) return { notes: [], problem: found.problem };
  onText(found.text);
  const read = message(words.fileRead, { name: file.name });
  return { notes: found.isOldCoding ? [read, message(words.oldFile)] : [read], problem: null };
}

export function FileField({ onText }: { onText(text: string): void }) {
  const { say, language } = usePanel();
  const [{ notes, problem }, setRead] = useState<Awaited<ReturnType<typeof readChosen>>>({
    notes: [],
    problem: null,
  });
  return (
    <Field
      label={say(words.file)}
      error={problem ? render(problem, language) : undefined}
      help={notes.map((note) => render(note, language)).join(' ')}
    >
      {(control) => (
        <FileInput
          control={control}
          accept=".docx,.txt,.md,text/plain"
          onFile={(file) => void readChosen(file, onText).then(setRead)}
        />
      )}
    </Field>
  );
}
