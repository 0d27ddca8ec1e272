// The file that is left in the end, read by nothing of the product's own reading.
import { readFileSync } from 'node:fs';

export interface SavedSheet {
  readonly name: string;
  readonly cells: Readonly<Record<string, string>>;
}

export const A1 = /^([A-Z]+)(\d+)$/;

export const savedSheets = (file: string): readonly SavedSheet[] =>
  (JSON.parse(readFileSync(file, 'utf8')) as { book: { sheets: readonly SavedSheet[] } }).book.sheets;

export interface SavedRow {
  /** The sheet's id, such as LIB. */
  readonly sheet: string;
  readonly at: string;
  /** Texts by plain column key. */
  readonly texts: ReadonlyMap<string, string>;
}

const FIRST_ROW = 3;

function rowsOn({ name, cells }: SavedSheet): SavedRow[] {
  const keys = new Map<string, string>();
  const rows = new Map<number, Map<string, string>>();
  for (const [cell, text] of Object.entries(cells)) {
    const [, column = '', row = ''] = A1.exec(cell) ?? [];
    if (row === '1') keys.set(column, String(text));
    if (Number(row) < FIRST_ROW) continue;
    const texts = rows.get(Number(row)) ?? new Map<string, string>();
    rows.set(Number(row), texts.set(column, String(text)));
  }
  const id = [...keys.values()].find((key) => key.endsWith('.id'));
  if (!id) return [];
  const sheet = id.slice(0, -3);
  const plain = (column: string): string => (keys.get(column) ?? '').replace(`${sheet}.`, '');
  return [...rows].map(([row, texts]) => ({
    ...{ sheet, at: `${name}!${row}` },
    texts: new Map([...texts].map(([column, text]) => [plain(column), text])),
  }));
}

/** All rows of the sheets that have ids. */
export const savedRows = (file: string): readonly SavedRow[] => savedSheets(file).flatMap(rowsOn);
