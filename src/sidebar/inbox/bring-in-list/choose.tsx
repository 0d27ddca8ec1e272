// The first screen: a box to paste the list into, or a file that is chosen or dropped anywhere on it. A table that is
// pasted and a file with one sheet are looked at at once.
import { useState } from 'preact/hooks';
import { render, type Message } from '../../../core/base/messages/text';
import type { Sheet } from '../../../core/base/sheets/sheet';
import { sheetsOfHtml, usualSheet } from '../../kit/bring-in/sheets';
import { Field } from '../../kit/fields/field';
import { SelectField } from '../../kit/fields/inputs';
import { TextArea } from '../../kit/fields/text-area';
import { FileInput } from '../../kit/fields/text-file';
import { Frame } from '../../kit/frame';
import { closeDialog } from '../../kit/open-dialog';
import { setStatus, translate, usePanel } from '../../kit/panel-context';
import { readChosen } from '../../kit/readers';
import * as officeText from '../../../core/words/base/office-files';
import * as kitWords from '../../../core/words/panels/bring-in';
import * as words from '../../../core/words/panels/inbox/bring-in-list';

const ROWS = 14;
const ACCEPT = '.xlsx,.ods,.csv,.tsv,.txt,.docx';

/** What a file or a paste holds, and which of its sheets is meant, 0-based. */
export interface Brought {
  readonly sheets: readonly Sheet[];
  readonly at: number;
}

interface ChooseProps {
  onBring(brought: Brought): void;
}

const cellsOf = (event: ClipboardEvent): readonly Sheet[] =>
  sheetsOfHtml(event.clipboardData?.getData('text/html') ?? '');

/** Several lines that are pasted into an empty box are a list; one is typed text. */
function linesOf(event: ClipboardEvent, typed: string): Blob | undefined {
  const text = event.clipboardData?.getData('text/plain').trim() ?? '';
  return typed.trim() === '' && text.includes('\n') ? new Blob([text]) : undefined;
}

/** What takes a file or lines that were typed, and cells that were copied; and why nothing was taken. */
function useTaking(onBring: ChooseProps['onBring'], typed: string) {
  const [problem, setProblem] = useState<Message | null>(null);
  const bring = (sheets: readonly Sheet[], name: string): void =>
    onBring({
      sheets: sheets.map((sheet) => ({ ...sheet, name: sheet.name || name })),
      at: usualSheet(sheets),
    });
  const take = async (file: Blob, name = translate(words.pasted)): Promise<void> => {
    setStatus(translate(kitWords.reading, { name }));
    const found = await readChosen(file, officeText.damagedTable, ({ sheetsOfBytes }, bytes) =>
      sheetsOfBytes(bytes),
    );
    setStatus('');
    if (found.ok) bring(found.value, name);
    else setProblem(found.problem);
  };
  const takeFrom = (event: Event, { files }: DataTransfer): void => {
    const [file] = files;
    if (!file) return;
    event.preventDefault();
    void take(file, file.name);
  };
  const handlers = {
    onPaste: (event: ClipboardEvent): void => {
      const sheets = cellsOf(event);
      const lines = linesOf(event, typed);
      if (sheets.length === 0 && !lines)
        return event.clipboardData ? takeFrom(event, event.clipboardData) : undefined;
      event.preventDefault();
      if (sheets.length > 0) bring(sheets, translate(words.pasted));
      else if (lines) void take(lines);
    },
    onDrop: (event: DragEvent): void =>
      event.dataTransfer ? takeFrom(event, event.dataTransfer) : undefined,
    onDragOver: (event: DragEvent): void => event.preventDefault(),
  };
  return { problem, take, handlers };
}

export function Choose({ onBring }: ChooseProps) {
  const { language } = usePanel();
  const [text, setText] = useState('');
  const { problem, take, handlers } = useTaking(onBring, text);
  return (
    <Frame
      primary={{ label: translate(kitWords.look), onPress: () => void take(new Blob([text])) }}
      secondary={{ label: translate(kitWords.close), onPress: closeDialog }}
    >
      <div {...handlers}>
        <TextArea
          label={translate(kitWords.list)}
          help={translate(words.listHelp)}
          rows={ROWS}
          value={text}
          onChange={setText}
        />
        <Field
          label={translate(kitWords.file)}
          help={translate(kitWords.fileHelp)}
          error={problem ? render(problem, language) : undefined}
        >
          {(control) => (
            <FileInput control={control} accept={ACCEPT} onFile={(file) => void take(file, file.name)} />
          )}
        </Field>
      </div>
    </Frame>
  );
}

const nameOf = ({ name, cells, hidden }: Sheet): string =>
  translate(hidden.self ? kitWords.hiddenSheet : kitWords.sheetOf, { name, count: cells.length });

/** Of several sheets, which one is meant. */
export const SheetChooser = ({ brought, onBring }: ChooseProps & { readonly brought: Brought }) =>
  brought.sheets.length < 2 ? null : (
    <SelectField
      label={translate(kitWords.sheet)}
      options={brought.sheets.map((sheet, at) => ({ id: String(at), name: nameOf(sheet) }))}
      value={String(brought.at)}
      onChange={(at) => onBring({ ...brought, at: Number(at) })}
    />
  );
