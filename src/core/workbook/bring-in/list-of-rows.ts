// A pasted list as rows of a sheet: its cells by column, merged ones filled down, and every name in it that means a person,
// an organization, a workgroup or an issue, so that what is not known can be asked.
import { separatorOf } from '../../base/text/csv';
import { foldText } from '../../base/text/fold';
import { openListOf } from '../../base/vocabulary/open-lists';
import type { Word } from '../../base/vocabulary/words';
import type { Context } from '../command/types';
import type { Book } from '../records/book';
import { readCell, saysVacant, splitValues } from '../records/cells';
import { nameColumns } from '../records/natural-keys';
import { columnHere } from '../records/custom-words';
import { sheetSpec } from '../schema/sheets';
import type { SheetId } from '../schema/sheet-ids';
import { isLink, type ColumnSpec } from '../schema/types';
import { missionColumns, missionLine, missionRows } from './missions';
import { cellsOfTable, filledDown, looksMerged } from './pasted-table';
import type { PastedTable } from './recognise-columns';
import { listedColumns, sheetColumns, type OtherHeadings } from './sheet-columns';
import { unknownIn, type UnknownWord } from './unknown-words';
import type { MentionQuestion, Mention, ResolvedMentions } from './resolve-mentions';

type Cells = Readonly<Record<string, string>>;

export interface ListOfRows {
  /** Keys of the columns that the list has, in the order of the sheet. */
  readonly keys: readonly string[];
  /** By column key, as they were typed, with the 1-based line of the list. Blank lines are left out. */
  readonly lines: readonly { readonly row: number; readonly cells: Cells }[];
  readonly leftOut: readonly string[];
  /** Headings of columns whose empty cells take what stands above. */
  readonly filled: readonly string[];
}

/** The cells of a list as it was pasted or read from a file. */
export const tableOf = (text: string): PastedTable =>
  cellsOfTable(text, text.includes('\t') ? '\t' : separatorOf(text));

/**
 * Whether empty cells of a column stand below merged ones: of what names other rows or is a word of a list where most are
 * empty, and of what no row can be without wherever one is.
 */
function isCarried(column: ColumnSpec | undefined, rows: PastedTable, at: number): boolean {
  if (column === undefined || !(isLink(column) || column.type === 'word')) return false;
  const filled = rows.filter((row) => row.some((cell) => cell !== ''));
  return looksMerged(rows, at) || (column.required === true && filled.some((row) => (row[at] ?? '') === ''));
}

const PAIR = /\s*(?:[/&+\n]|\s(?:and|y|e|et)\s)\s*/;

/** Both co-chairs in one cell are two columns of the sheet. */
function withBothChairs(sheet: SheetId, cells: Cells): Cells {
  const { coChair1 = '', coChair2 = '' } = cells;
  const [one, other, ...more] = splitValues(coChair1, () => false).flatMap((part) => part.split(PAIR));
  return sheet === 'WG' && coChair2 === '' && one !== undefined && other !== undefined && more.length === 0
    ? { ...cells, coChair1: one, coChair2: other }
    : cells;
}

/** An issue that has a name in another language alone goes by that. */
const withName = (sheet: SheetId, cells: Cells): Cells =>
  sheet === 'ISS' ? { ...cells, name: cells['name'] || cells['nameEs'] || cells['nameFr'] || '' } : cells;

/** A line by columns of the sheet, where lists say it otherwise. */
function shaped(sheet: SheetId, cells: Cells): Cells {
  if (sheet === 'CTY') return missionLine(cells);
  return withName(sheet, withBothChairs(sheet, cells));
}

/** Reads a list, whatever the order and the language of its columns. `fillsDown`: empty cells below merged ones. */
export function listOfRows(
  book: Book,
  sheet: SheetId,
  table: PastedTable,
  others: OtherHeadings,
  fillsDown: boolean,
): ListOfRows {
  const found = sheetColumns(table, sheet, book, others);
  const { places, above, leftOut } = sheet === 'CTY' ? missionColumns(found, table) : found;
  const columns = sheetSpec(sheet).columns;
  const rows = table.slice(above);
  const merged = [...places].flatMap(([key, at]) => (isCarried(columns[key], rows, at) ? [at] : []));
  const lines = filledDown(rows, fillsDown ? merged : []).flatMap((cells, index) => {
    const said = [...places].map(([key, at]) => [key, cells[at] ?? ''] as const);
    const isBlank = (rows[index] ?? []).every((cell) => cell === '');
    return isBlank ? [] : [{ row: above + index + 1, cells: shaped(sheet, Object.fromEntries(said)) }];
  });
  const headings = table.slice(0, above);
  return {
    keys: listedColumns(sheet).flatMap(([key]) => (lines.some(({ cells }) => cells[key]) ? [key] : [])),
    lines,
    leftOut,
    filled: merged.map((at) => headings.flatMap((row) => row[at] || []).pop() ?? ''),
  };
}

const ASKED: readonly SheetId[] = ['MEM', 'ORG', 'WG', 'ISS'] satisfies readonly MentionQuestion['sheet'][];
const isAsked = (sheet: SheetId | undefined): sheet is MentionQuestion['sheet'] =>
  sheet !== undefined && ASKED.includes(sheet);

/** The sheet whose rows a column names, where a name that is not known is asked about; not the sheet of the list itself. */
function askedSheet(sheet: SheetId, key: string): MentionQuestion['sheet'] | undefined {
  const [to, ...more] = sheetSpec(sheet).columns[key]?.to ?? [];
  return more.length === 0 && to !== sheet && isAsked(to) ? to : undefined;
}

/** The names in a cell; a seat that is said to be empty names nobody. */
function namesIn(book: Book, to: SheetId, column: ColumnSpec | undefined, typed: string): readonly string[] {
  const isKnown = (part: string): boolean => book.resolve([to], part).kind === 'one';
  const parts = column?.type === 'links' ? splitValues(typed, isKnown) : [typed];
  return parts.filter((part) => part !== '' && (isKnown(part) || !(column?.mayBeVacant && saysVacant(part))));
}

/** Every name of the list that means a row of another sheet, and what its lines are of. */
export function mentionsIn(book: Book, sheet: SheetId, { keys, lines }: ListOfRows): readonly Mention[] {
  const [own = ''] = nameColumns(sheet);
  const { columns } = sheetSpec(sheet);
  return lines.flatMap(({ cells }): readonly Mention[] => [
    ...(isAsked(sheet) && sheet !== 'MEM' && cells[own]
      ? [{ sheet, typed: cells[own], acronym: cells['acronym'] ?? '', isOwn: true } as const]
      : []),
    ...keys.flatMap((key) => {
      const to = askedSheet(sheet, key);
      return to
        ? namesIn(book, to, columns[key], cells[key] ?? '').map((typed) => ({ sheet: to, typed }))
        : [];
    }),
  ]);
}

/** Letters that two forms of a word have in common: `lead` and `leads`, `contributing` and `contributes`. */
const STEM = 4;

const beginsAlike = (one: string, other: string): boolean => {
  const least = Math.max(STEM, Math.min(one.length, other.length) - 2);
  return one.length >= STEM && other.length >= STEM && one.slice(0, least) === other.slice(0, least);
};

/** The one word of a list that begins as what is typed does. */
function nearWord(words: readonly Word[], typed: string): string | undefined {
  const near = words.filter(({ text }) =>
    Object.values(text).some((word: string) => beginsAlike(foldText(word), foldText(typed))),
  );
  return near.length === 1 ? near[0]?.key : undefined;
}

/** A cell of words, with other forms of them as the list has them. */
function inWords(book: Book, column: ColumnSpec, typed: string): string {
  const here = columnHere(book, column);
  const { unread } = readCell(here, typed);
  return unread.reduce((cell, part) => cell.replace(part, nearWord(here.words ?? [], part) ?? part), typed);
}

/** Words of the list that can be added to open lists of the workbook. */
export const unknownWords = (
  book: Book,
  sheet: SheetId,
  { lines, keys }: ListOfRows,
  context: Pick<Context, 'language'>,
): readonly UnknownWord[] =>
  keys.flatMap((key) => {
    const column = sheetSpec(sheet).columns[key];
    if (!column || !openListOf(column.words)) return [];
    const here = columnHere(book, column);
    const said = lines.flatMap(({ cells }) => readCell(here, inWords(book, column, cells[key] ?? '')).unread);
    return unknownIn(column, said, context).filter(({ list }) => list !== '');
  });

/** The rows of the list as they are brought in: names as ids, by what was decided. */
export function decidedRows(
  book: Book,
  sheet: SheetId,
  { lines, keys }: ListOfRows,
  who: ResolvedMentions,
): readonly Cells[] {
  const { columns } = sheetSpec(sheet);
  const [own = ''] = nameColumns(sheet);
  const cellOf = (key: string, typed: string): string => {
    const column = columns[key];
    const to = askedSheet(sheet, key);
    if (to)
      return namesIn(book, to, column, typed)
        .map((name) => who.idOf(to, name))
        .filter(Boolean)
        .join('; ');
    return column?.words ? inWords(book, column, typed) : typed;
  };
  const rows = lines.map(({ cells }) => {
    const id = isAsked(sheet) && sheet !== 'MEM' ? who.idOf(sheet, cells[own] ?? '') : '';
    const said = keys.map((key) => [key, cellOf(key, cells[key] ?? '')] as const);
    return { ...Object.fromEntries(said), ...(id !== '' && { id }) };
  });
  return sheet === 'CTY' ? missionRows(book, rows) : rows;
}
