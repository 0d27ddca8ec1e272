// The first screen: a box to paste the list into, or a file that is chosen or dropped anywhere on it. A table that is
// pasted and a file with one sheet are looked at at once.
import { useState } from 'preact/hooks';
import { message, render, type Message } from '../../../core/base/messages/text';
import type { Sheet } from '../../../core/base/sheets/sheet';
import { textSheet } from '../../../core/base/sheets/text-sheet';
import { MOST_ROWS, sheetsOfBytes, sheetsOfHtml, usualSheet } from '../../kit/bring-in/sheets';
import { Field } from '../../kit/fields/field';
import { SelectField } from '../../kit/fields/inputs';
import { TextArea } from '../../kit/fields/text-area';
import { FileInput } from '../../kit/fields/text-file';
import { Frame } from '../../kit/frame';
import { closeDialog } from '../../kit/open-dialog';
import { setStatus, translate, usePanel } from '../../kit/panel-context';
import * as officeText from '../../../core/words/base/office-files';
import * as kitWords from '../../../core/words/panels/bring-in';
import * as words from '../../../core/words/panels/inbox/bring-in-list';

const ROWS = 14;
const ACCEPT = '.xlsx,.ods,.csv,.tsv,.txt,.docx';

/** What a file or a paste holds, and which of its sheets is meant. */
export interface Brought {
  readonly sheets: readonly Sheet[];
  /** 0-based. */
  readonly at: number;
}

type Bring = (brought: Brought) => void;

/** The tables of what is pasted, such as cells of a spreadsheet. */
function fromPaste(event: ClipboardEvent): Brought | undefined {
  const sheets = sheetsOfHtml(event.clipboardData?.getData('text/html') ?? '');
  const named = sheets.map((sheet) => ({ ...sheet, name: translate(words.pasted) }));
  return sheets.length > 0 ? { sheets: named, at: usualSheet(sheets) } : undefined;
}

function useFile(onBring: Bring) {
  const [problem, setProblem] = useState<Message | null>(null);
  const take = async (file: File): Promise<void> => {
    setStatus(translate(kitWords.reading, { name: file.name }));
    const found = await file.arrayBuffer().then(
      (content) => sheetsOfBytes(new Uint8Array(content)),
      () => ({ ok: false, problem: message(officeText.damagedTable) }) as const,
    );
    setStatus('');
    if (!found.ok) return setProblem(found.problem);
    const sheets = found.value.map((sheet) => (sheet.name === '' ? { ...sheet, name: file.name } : sheet));
    onBring({ sheets, at: usualSheet(sheets) });
  };
  return { problem, setProblem, take };
}

/** What was typed or pasted as lines, or why it is too much. */
function typedSheet(text: string): Sheet | undefined {
  try {
    return textSheet(text, MOST_ROWS, translate(words.pasted));
  } catch {
    return undefined;
  }
}

/** Where a file is dropped, or where cells or a file are pasted. */
const handlersOf = (onBring: Bring, take: (file: File) => void) => ({
  onPaste: (event: ClipboardEvent): void => {
    const [file] = event.clipboardData?.files ?? [];
    const table = fromPaste(event);
    if (!table && !file) return;
    event.preventDefault();
    if (table) onBring(table);
    else if (file) take(file);
  },
  onDrop: (event: DragEvent): void => {
    const [file] = event.dataTransfer?.files ?? [];
    if (!file) return;
    event.preventDefault();
    take(file);
  },
  onDragOver: (event: DragEvent): void => event.preventDefault(),
});

export function Choose({ onBring }: { readonly onBring: Bring }) {
  const { language } = usePanel();
  const [text, setText] = useState('');
  const { problem, setProblem, take } = useFile(onBring);
  const look = (typed = text): void => {
    const sheet = typedSheet(typed);
    if (!sheet) setProblem(message(officeText.manyRows, { most: MOST_ROWS }));
    else if (sheet.cells.length === 0) setProblem(message(officeText.noTable));
    else onBring({ sheets: [sheet], at: 0 });
  };
  return (
    <Frame
      primary={{ label: translate(kitWords.look), onPress: () => look() }}
      secondary={{ label: translate(kitWords.close), onPress: closeDialog }}
    >
      <div {...handlersOf(onBring, (file) => void take(file))}>
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
          {(control) => <FileInput control={control} accept={ACCEPT} onFile={(file) => void take(file)} />}
        </Field>
      </div>
    </Frame>
  );
}

const nameOf = ({ name, cells, hidden }: Sheet, at: number): string =>
  translate(hidden.self ? kitWords.hiddenSheet : kitWords.sheetOf, {
    name: name || String(at + 1),
    count: cells.length,
  });

/** Of several sheets, which one is meant. */
export const SheetChooser = ({ brought: { sheets, at }, onBring }: { brought: Brought; onBring: Bring }) =>
  sheets.length < 2 ? null : (
    <SelectField
      label={translate(kitWords.sheet)}
      options={sheets.map((sheet, place) => ({ id: String(place), name: nameOf(sheet, place) }))}
      value={String(at)}
      onChange={(id) => onBring({ sheets, at: Number(id) })}
    />
  );
