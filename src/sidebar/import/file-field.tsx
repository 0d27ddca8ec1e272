// Chooses a text file and hands over its text; a file that is no text says what to do instead.
import { useState } from 'preact/hooks';
import type { Text } from '../../core/messages/text';
import { Field } from '../kit/fields/field';
import { usePanel } from '../kit/panel-context';
import { importText as words } from './messages';
import { readText } from './read-text';

interface Read {
  readonly name: string;
  readonly lines: number;
  readonly isOldCoding: boolean;
}

const countLines = (text: string): number => text.trimEnd().split(/\r\n|\r|\n/).length;

export function FileField({ onText }: { onText(text: string): void }) {
  const { say } = usePanel();
  const [read, setRead] = useState<Read | null>(null);
  const [problem, setProblem] = useState<Text | null>(null);
  const take = async (file: File): Promise<void> => {
    setRead(null);
    const found = await file.arrayBuffer().then(
      (content) => readText(new Uint8Array(content)),
      () => ({ ok: false, problem: words.unreadableFile }) as const,
    );
    setProblem(found.ok ? null : found.problem);
    if (!found.ok) return;
    setRead({ name: file.name, lines: countLines(found.text), isOldCoding: found.isOldCoding });
    onText(found.text);
  };
  const help = read && [
    say(words.fileRead, { name: read.name, count: read.lines }),
    ...(read.isOldCoding ? [say(words.oldFile)] : []),
  ];
  return (
    <Field label={say(words.file)} error={problem ? say(problem) : undefined} help={help?.join(' ')}>
      {(control) => (
        <input
          {...control}
          type="file"
          accept=".txt,text/plain"
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
