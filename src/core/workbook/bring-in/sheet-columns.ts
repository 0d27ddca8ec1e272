// Which column of a pasted table is which column of a sheet: by its heading in any language, else by what stands in it.
import { inAnyLanguage } from '../../base/text/word-sets';
import type { Book } from '../records/book';
import { readCell, splitValues } from '../records/cells';
import { columnHere } from '../records/custom-words';
import { nameColumns } from '../records/natural-keys';
import { sheetSpec } from '../schema/sheets';
import type { SheetId } from '../schema/sheet-ids';
import { isLink, type ColumnSpec } from '../schema/types';
import { headingsOf } from '../schema/headings';
import {
  filledColumns,
  headingReader,
  mostly,
  recogniseColumns,
  type PastedTable,
  type TableShape,
} from './recognise-columns';

/** By key of a column, what else people write above it, by language. */
export type OtherHeadings = Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;

const KEPT_BY_THE_WORKBOOK: ReadonlySet<string> = new Set(['id', 'label', 'notSameAs']);

/** The columns that a list may fill. */
export const listedColumns = (sheet: SheetId): readonly (readonly [string, ColumnSpec])[] =>
  Object.entries(sheetSpec(sheet).columns).filter(
    ([key, { computed }]) => !computed && !KEPT_BY_THE_WORKBOOK.has(key),
  );

/** What a heading says; the sheet's own words come before others. */
export function sheetHeadings(
  sheet: SheetId,
  others: OtherHeadings,
): (heading: string) => string | undefined {
  const columns = listedColumns(sheet).map(([key]) => key);
  const own = headingReader(
    Object.fromEntries(columns.map((key) => [key, [key.toLowerCase(), ...headingsOf(sheet, key)]])),
  );
  const other = headingReader(
    Object.fromEntries(Object.entries(others).map(([key, words]) => [key, [...inAnyLanguage(words)]])),
  );
  return (heading) => own(heading) ?? other(heading);
}

/** Lines of a long list that are looked at to tell what a column holds. */
const SAMPLE = 200;

/** What columns of this kind hold, where that can be told from a cell. */
function fitsOf(book: Book, column: ColumnSpec): ((cell: string) => boolean) | undefined {
  const here = columnHere(book, column);
  const isRow = (part: string): boolean => book.resolve(column.to ?? [], part).kind === 'one';
  if (isLink(column)) return (cell) => splitValues(cell, isRow).every(isRow);
  const isTold = ['word', 'words', 'email', 'date', 'dateTime'].includes(column.type);
  return isTold ? (cell) => readCell(here, cell).problems.length === 0 : undefined;
}

/** A row of data: most of it are rows of the workbook, words of lists, addresses or days. */
function dataReader(book: Book, sheet: SheetId): (row: readonly string[]) => boolean {
  const fits = listedColumns(sheet).flatMap(([, column]) => fitsOf(book, column) ?? []);
  return (row) =>
    mostly(
      row.filter((cell) => cell !== ''),
      (cell) => fits.some((fit) => fit(cell)),
    );
}

/** Each kind of column takes the first column of the table that mostly holds such; what is left and has words is the name. */
function byContent(book: Book, sheet: SheetId, rows: PastedTable, known: ReadonlyMap<string, number>) {
  const taken = new Set(known.values());
  const places = new Map<string, number>();
  const free = () => filledColumns(rows.slice(0, SAMPLE)).filter(({ at }) => !taken.has(at));
  const take = (key: string, fits: (cell: string) => boolean): void => {
    const at = free().find(({ cells }) => mostly(cells, fits))?.at;
    if (at === undefined || known.has(key)) return;
    taken.add(at);
    places.set(key, at);
  };
  for (const [key, column] of listedColumns(sheet)) {
    const fits = fitsOf(book, column);
    if (fits) take(key, fits);
  }
  const [name] = nameColumns(sheet);
  if (name !== undefined) take(name, (cell) => /\p{L}{2}/u.test(cell));
  return places;
}

/** Where the columns of a list stand, in any order and language. */
export const sheetColumns = (
  table: PastedTable,
  sheet: SheetId,
  book: Book,
  others: OtherHeadings,
): TableShape<string> =>
  recogniseColumns(table, {
    roleOf: sheetHeadings(sheet, others),
    isData: dataReader(book, sheet),
    byContent: (rows, known) => byContent(book, sheet, rows, known),
  });
