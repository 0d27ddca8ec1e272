// The first screen of what takes a list in: a box to paste it into, or a file that is chosen or dropped anywhere on it.
import { useState } from 'preact/hooks';
import { message, render, type Message } from '../../../core/base/messages/text';
import type { Sheet } from '../../../core/base/office-files/sheets/sheet';
import { Field } from '../fields/field';
import { SelectField } from '../fields/inputs';
import { TextArea } from '../fields/text-area';
import { FileInput } from '../fields/text-file';
import { Frame } from '../frame';
import { closeDialog } from '../open-dialog';
import { setStatus, translate, usePanel } from '../panel-context';
import { sheetsOfBytes, sheetsOfHtml, sheetText, usualSheet } from './sheets';
import * as officeText from '../../../core/words/base/office-files';
import * as words from '../../../core/words/panels/bring-in';

const ROWS = 14;

interface PasteProps {
  readonly help: string;
  readonly text: string;
  readonly error: string | undefined;
  readonly isBusy: boolean;
  setText(text: string): void;
  onLook(): void;
}

interface Chosen {
  readonly sheets: readonly Sheet[];
  /** 0-based. */
  readonly at: number;
  readonly problem: Message | null;
}
const NONE: Chosen = { sheets: [], at: 0, problem: null };

/** The sheets of a file, of which the text shows one. */
function useFile(setText: (text: string) => void) {
  const [chosen, setChosen] = useState<Chosen>(NONE);
  const show = (sheets: readonly Sheet[], at: number): void => {
    const [sheet] = sheets.slice(at);
    if (sheet) setText(sheetText(sheet));
    setChosen({ sheets, at, problem: null });
  };
  const take = async (file: File): Promise<void> => {
    setStatus(translate(words.reading, { name: file.name }));
    const found = await file.arrayBuffer().then(
      (content) => sheetsOfBytes(new Uint8Array(content)),
      () => ({ ok: false, problem: message(officeText.damagedTable) }) as const,
    );
    setStatus('');
    if (found.ok) show(found.value, usualSheet(found.value));
    else setChosen({ ...NONE, problem: found.problem });
  };
  const typed = (text: string): void => {
    setText(text);
    setChosen(NONE);
  };
  return { ...chosen, show, take, typed };
}

const nameOf = ({ name, cells, hidden }: Sheet, at: number): string =>
  translate(hidden.self ? words.hiddenSheet : words.sheetOf, {
    name: name || String(at + 1),
    count: cells.length,
  });

export function Paste({ help, text, error, isBusy, setText, onLook }: PasteProps) {
  const { language } = usePanel();
  const { sheets, at, problem, show, take, typed } = useFile(setText);
  const onPaste = (event: ClipboardEvent): void => {
    const [file] = event.clipboardData?.files ?? [];
    const [table, ...more] = sheetsOfHtml(event.clipboardData?.getData('text/html') ?? '');
    if (file && !table) void take(file);
    if (table && more.length === 0) typed([text.trimEnd(), sheetText(table)].filter(Boolean).join('\n'));
    if (file ?? (table && more.length === 0)) event.preventDefault();
  };
  const onDrop = (event: DragEvent): void => {
    const [file] = event.dataTransfer?.files ?? [];
    if (!file) return;
    event.preventDefault();
    void take(file);
  };
  return (
    <Frame
      primary={{ label: translate(words.look), isBusy, onPress: onLook }}
      secondary={{ label: translate(words.close), onPress: closeDialog }}
    >
      <div onPaste={onPaste} onDrop={onDrop} onDragOver={(event) => event.preventDefault()}>
        <TextArea
          label={translate(words.list)}
          help={help}
          error={error}
          rows={ROWS}
          value={text}
          onChange={typed}
        />
        <Field
          label={translate(words.file)}
          help={translate(words.fileHelp)}
          error={problem ? render(problem, language) : undefined}
        >
          {(control) => (
            <FileInput
              control={control}
              accept=".xlsx,.ods,.csv,.tsv,.txt,.docx"
              onFile={(file) => void take(file)}
            />
          )}
        </Field>
        {sheets.length > 1 && (
          <SelectField
            label={translate(words.sheet)}
            options={sheets.map((sheet, place) => ({ id: String(place), name: nameOf(sheet, place) }))}
            value={String(at)}
            onChange={(id) => show(sheets, Number(id))}
          />
        )}
      </div>
    </Frame>
  );
}
