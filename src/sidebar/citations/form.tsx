// The summary to bring in: a file, or its pasted text.
import { useState } from 'preact/hooks';
import { message, render, type Message } from '../../core/messages/text';
import { officeText } from '../../core/office/messages';
import { Field } from '../kit/fields/field';
import { TextArea } from '../kit/fields/text-area';
import { usePanel } from '../kit/panel-context';
import { citedText as words } from './messages';
import { textOfFile, type FileText } from './read-file';

const read = (file: File): Promise<FileText> =>
  file.arrayBuffer().then(
    (content) => textOfFile(new Uint8Array(content)),
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
        <input
          {...control}
          type="file"
          accept=".docx,.txt,.md,text/plain"
          onClick={({ currentTarget }) => {
            // The same file can be chosen again after it was changed.
            currentTarget.value = '';
          }}
          onChange={({ currentTarget }) => {
            const file = currentTarget.files?.[0];
            if (file) void take(file);
          }}
        />
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
