// The summary to bring in: a file, or its pasted text.
import { useState } from 'preact/hooks';
import { message, render, type Message } from '../../core/messages/text';
import { officeText } from '../../core/office/messages';
import { Field } from '../kit/fields/field';
import { FileInput } from '../kit/fields/file-input';
import { TextArea } from '../kit/fields/text-area';
import { usePanel } from '../kit/panel-context';
import { citedText as words } from './messages';
import { documentTools, textOfFile, type FileText } from '../kit/text-of-file';

/** The numbers of notes are kept where they stand. */
const NOTED = { ...documentTools, notesAre: 'numbered' as const };

const read = (file: File): Promise<FileText> =>
  file.arrayBuffer().then(
    (content) => textOfFile(new Uint8Array(content), NOTED),
    () => ({ ok: false, problem: message(officeText.other) }),
  );

function FileField({ onText }: { onText(text: string): void }) {
  const { say, language } = usePanel();
  const [name, setName] = useState('');
  const [problem, setProblem] = useState<Message | null>(null);
  const take = async (file: File): Promise<void> => {
    const found = await read(file);
    setName(found.ok ? file.name : '');
    setProblem(found.ok ? null : found.problem);
    if (found.ok) onText(found.text);
  };
  return (
    <Field
      label={say(words.file)}
      error={problem ? render(problem, language) : undefined}
      help={name === '' ? say(words.fileHelp) : say(words.fileRead, { name })}
    >
      {(control) => (
        <FileInput control={control} accept=".docx,.txt,.md,text/plain" onFile={(file) => void take(file)} />
      )}
    </Field>
  );
}

interface FormProps {
  readonly text: string;
  readonly error: string | undefined;
  onText(text: string): void;
}

export function SummaryForm({ text, error, onText }: FormProps) {
  const { say } = usePanel();
  return (
    <>
      <p>{say(words.intro)}</p>
      <FileField onText={onText} />
      <TextArea label={say(words.text)} rows={10} required value={text} error={error} onChange={onText} />
    </>
  );
}
