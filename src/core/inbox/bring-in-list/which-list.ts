// Which list somebody pasted: the one that knows most of its headings; without headings, what stands in its cells.
import { roleOf as roleOfPeople, addressIn } from '../../people/bring-in-people/list-columns';
import { roleOf as roleOfRecommendations } from '../../un-documents/bring-in-recommendations/list-columns';
import { isCountry } from '../../workbook/bring-in/missions';
import {
  filledColumns,
  headingReader,
  mostly,
  type PastedTable,
} from '../../workbook/bring-in/recognise-columns';
import { sheetHeadings } from '../../workbook/bring-in/sheet-columns';
import type { Book } from '../../workbook/records/book';
import type { SheetId } from '../../workbook/schema/sheet-ids';
import { COUNTRY_OR_MISSION, isRowList, LISTS, NEEDED, OTHER_HEADINGS, type ListKind } from './lists';

/** Rows in which headings may stand. */
const ROWS_LOOKED_AT = 6;
/** Cells of a row of headings that are a sentence are none. */
const LONG = 60;
const SAMPLE = 200;

const readerOf = (kind: ListKind): ((heading: string) => string | undefined) => {
  if (kind === 'MEM') return roleOfPeople;
  return isRowList(kind) ? sheetHeadings(kind, OTHER_HEADINGS[kind]) : roleOfRecommendations;
};

/** How many columns of a list of this kind the headings of the table name; 0 where it lacks what makes it one. */
function headingsKnown(kind: ListKind, rows: PastedTable): number {
  const roleOf = readerOf(kind);
  const found = rows.map((row) => new Set(row.flatMap((cell) => roleOf(cell) ?? [])));
  const all = new Set(found.flatMap((roles) => [...roles]));
  const isOne = NEEDED[kind].every((group) => group.some((role) => all.has(role)));
  return isOne ? Math.max(0, ...found.map(({ size }) => size)) : 0;
}

/** The kind by what stands in the cells; '' where that tells nothing. */
function byContent(book: Book, table: PastedTable): ListKind | '' {
  const columns = filledColumns(table.slice(0, SAMPLE)).map(({ cells }) => cells);
  const has = (fits: (cell: string) => boolean): boolean => columns.some((cells) => mostly(cells, fits));
  const holds = (sheet: SheetId) => has((cell) => book.resolve([sheet], cell).kind === 'one');
  if (has((cell) => addressIn(cell) !== '')) return 'MEM';
  if (has(({ length }) => length > LONG)) return 'REC';
  if (holds('WG') && holds('ISS')) return 'COV';
  return holds('WG') && (holds('MEM') || holds('ORG')) ? 'PAR' : '';
}

/**
 * Whether what looks like a list of people may be one of missions: a heading or a column says countries. Who has a workgroup
 * is of the coalition.
 */
export function mayBeMissions(table: PastedTable): boolean {
  const rows = table.slice(0, ROWS_LOOKED_AT);
  const roleOf = headingReader(COUNTRY_OR_MISSION);
  const has = (fits: (cell: string) => boolean): boolean => rows.some((row) => row.some(fits));
  if (has((cell) => roleOfPeople(cell) === 'workgroup')) return false;
  const columns = filledColumns(table.slice(0, SAMPLE));
  return has((cell) => roleOf(cell) !== undefined) || columns.some(({ cells }) => mostly(cells, isCountry));
}

/** What a list is; '' where somebody has to say it. */
export function whichList(book: Book, table: PastedTable): ListKind | '' {
  const rows = table.slice(0, ROWS_LOOKED_AT).filter((row) => row.every(({ length }) => length <= LONG));
  const scores = LISTS.map((kind) => [kind, headingsKnown(kind, rows)] as const);
  const most = Math.max(...scores.map(([, score]) => score));
  const kind = most > 0 ? (scores.find(([, score]) => score === most)?.[0] ?? '') : byContent(book, table);
  return kind === 'MEM' && mayBeMissions(table) ? '' : kind;
}
