// Chooses a file and hands over what it holds; one that cannot be read says what to do instead.
import { useState } from 'preact/hooks';
import { cutToCountry } from '../../../core/un-documents/reading/tables';
import { message, render, type Message } from '../../../core/base/messages/text';
import { Field } from '../../kit/fields/field';
import { FileInput } from '../../kit/fields/text-file';
import { translate, setStatus, usePanel } from '../../kit/panel-context';
import { rowsIn, type UnTextDraft } from './bring-in-un-text-draft';
import { readChosen } from '../../kit/readers';
import type { FileContent } from './read-file';
import * as words from '../../../core/words/panels/un-documents/bring-in-un-text';

type Content = Pick<UnTextDraft, 'text' | 'tables'>;

interface FileFieldProps {
  /** Names of the workbook's country: large exports are cut down to it before anything is sent. */
  readonly countryNames: readonly string[];
  readonly error: string | undefined;
  onContent(content: Content): void;
}

interface Said {
  readonly notes: readonly Message[];
  readonly problem: Message | null;
}
const NOTHING_SAID: Said = { notes: [], problem: null };

const countLines = (text: string): number => text.trimEnd().split(/\r\n|\r|\n/).length;

/** The content cut down to the country, with what is said about it. */
function takeContent(
  { text, tables, isOldCoding }: FileContent,
  name: string,
  countryNames: readonly string[],
): { content: Content; notes: readonly Message[] } {
  const cut = tables.map((table) => cutToCountry(table, countryNames));
  const content = { text, tables: cut.map(({ table }) => table) };
  const leftOut = cut.reduce((sum, one) => sum + one.leftOut, 0);
  const notes = [
    text === ''
      ? message(words.tableRead, { name, count: rowsIn(content.tables) })
      : message(words.fileRead, { name, count: countLines(text) }),
    ...(leftOut > 0 ? [message(words.cutDown, { count: leftOut })] : []),
    ...(isOldCoding ? [message(words.oldFile)] : []),
  ];
  return { content, notes };
}

/** Reads a file, hands over what it holds and keeps what is said about it. */
function useFile({ countryNames, onContent }: FileFieldProps) {
  const [said, setSaid] = useState<Said>(NOTHING_SAID);
  const take = async (file: File): Promise<void> => {
    setSaid(NOTHING_SAID);
    setStatus(translate(words.reading, { name: file.name }));
    const found = await readChosen(file, words.unreadableFile, ({ readUnText }, bytes) =>
      readUnText(bytes, file.name),
    );
    setStatus('');
    if (!found.ok) {
      setSaid({ notes: [], problem: found.problem });
      return;
    }
    const taken = takeContent(found, file.name, countryNames);
    setSaid({ notes: taken.notes, problem: null });
    onContent(taken.content);
  };
  return { ...said, take };
}

export function FileField(props: FileFieldProps) {
  const { language } = usePanel();
  const { notes, problem, take } = useFile(props);
  return (
    <Field
      label={translate(words.file)}
      error={problem ? render(problem, language) : props.error}
      help={notes.map((note) => render(note, language)).join(' ')}
    >
      {(control) => (
        <FileInput
          control={control}
          accept=".docx,.xlsx,.ods,.csv,.tsv,.txt,.md,text/plain"
          onFile={(file) => void take(file)}
        />
      )}
    </Field>
  );
}
