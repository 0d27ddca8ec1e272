// Labels of rows and values as people read them.
import { render, sameText, textBy, type Message, type Text, type Language } from '../../base/messages/text';
import { quotedText } from '../../base/messages/quoted';
import type { Book } from '../records/book';
import { hasLabel, labelFor } from '../records/labels';
import type { Value } from '../records/rows';
import { writeCell } from '../records/cells';
import { sheetSpec } from '../schema/sheets';
import type { SheetId } from '../schema/sheet-ids';
import type { ColumnSpec } from '../schema/types';
import { foldText } from '../../base/text/fold';
import * as thisRowText from '../../words/workbook/this-row';

/** A row of any sheet, by column key. */
export type AnyRow = Readonly<Record<string, Value>> & {
  readonly id: string;
  readonly rowNumber: number;
  readonly unresolved: Readonly<Record<string, readonly string[]>>;
};

/** The rows of a sheet that is known only when the command runs. */
export const anyRowsOf = (book: Book, sheet: SheetId): readonly AnyRow[] =>
  book.rows(sheet) as unknown as readonly AnyRow[];

/** A message as words, for a place inside another message. */
export const asText = (one: Message): Text => textBy((language) => render(one, language));

/** Several sentences as one message. */
export const sentences = (all: readonly Message[]): Message => ({
  text: sameText('{all}'),
  values: { all: textBy((language) => all.map((one) => render(one, language)).join(' ')) },
});

/** What a linked row is called; what was typed where it is no row. */
export function linkLabel(book: Book, to: readonly SheetId[], id: string): string {
  const sheet = to.find((one) => id.startsWith(`${one}-`) || id.startsWith(`${one}@`));
  const row = sheet && anyRowsOf(book, sheet).find((one) => one.id === id);
  return sheet && row ? rowLabel(book, sheet, row, 'en') : id;
}

/** The value as it reads in a cell; '' when empty. */
const cellWords = (book: Book, column: ColumnSpec, value: Value, language: Language): string =>
  String(
    writeCell(column, value, {
      language,
      labelOf: (id) =>
        (column.to ?? []).map((to) => book.labelOf(to, id)).find((label) => label !== id) ?? id,
    }),
  );

const QUIET_COLUMNS = new Set(['id', 'label', 'notes', 'updated']);
const LONGEST_DESCRIPTION = 100;
const DESCRIBED_BY = 3;

/** The first few things that a row without a name says; columns that link to `than` are left out. */
function described(book: Book, sheet: SheetId, row: AnyRow, language: Language, than?: string): string {
  const said = Object.entries(sheetSpec(sheet).columns).flatMap(([key, column]) => {
    const value = row[key] ?? '';
    if (QUIET_COLUMNS.has(key) || column.type === 'checkbox') return [];
    if (than !== undefined && [value].flat().includes(than)) return [];
    const words = cellWords(book, column, value, language);
    return words.trim() === '' ? [] : [words];
  });
  const all = said.slice(0, DESCRIBED_BY).join(', ');
  return all.length > LONGEST_DESCRIPTION ? `${all.slice(0, LONGEST_DESCRIPTION)} …` : all || row.id;
}

/** What a row is called: its label, else the name that would become it, else the first things that it says. */
export function rowLabel(book: Book, sheet: SheetId, row: AnyRow, language: Language, than?: string): string {
  if (!hasLabel(sheet)) return described(book, sheet, row, language, than);
  const label = String(row['label'] ?? '');
  return label || labelFor(sheet, row.id, row, { language, detail: '', taken: () => false });
}

/** The label that the row has once `values` stand in it. `rows` are those of the sheet. */
export function labelAfter(
  book: Book,
  sheet: SheetId,
  id: string,
  values: Readonly<Record<string, Value>>,
  language: Language,
): string {
  const row = { ...values, id } as AnyRow;
  if (!hasLabel(sheet)) return described(book, sheet, row, language);
  const taken = new Set(
    anyRowsOf(book, sheet)
      .filter((one) => one.id !== id)
      .map((one) => foldText(String(one['label'] ?? ''))),
  );
  const organization = sheet === 'MEM' ? String(values['organization'] ?? '') : '';
  return labelFor(sheet, id, values, {
    language,
    detail: organization && book.labelOf('ORG', organization),
    taken: (folded) => taken.has(folded),
  });
}

/** The value in a sentence: words as cells show them, an empty one by name. */
export function shownValue(book: Book, column: ColumnSpec, value: Value): Text {
  if (typeof value === 'boolean') return value ? thisRowText.yes : thisRowText.no;
  const words = textBy((language) => cellWords(book, column, value, language));
  return words.en ? quotedText(words) : thisRowText.nothing;
}
