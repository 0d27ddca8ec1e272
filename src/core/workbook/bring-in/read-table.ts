// Cells of a table as the values of a row: words in any language, labels as ids, what cannot be read told cell by cell.
import { message, type Message, joinTexts } from '../../base/messages/text';
import { headingsOf } from '../schema/headings';
import { columnKey, sheetSpec } from '../schema/sheets';
import type { SheetId } from '../schema/sheet-ids';
import { foldText } from '../../base/text/fold';
import type { Book } from '../records/book';
import { readCell, splitValues, saysVacant } from '../records/cells';
import type { Value } from '../records/rows';
import { rowSchema } from '../records/row-schema';
import type { ColumnSpec, SheetSpec } from '../schema/types';
import { fieldProblems, type ValueIssue } from '../schema/value-problems';
import { linkLabel } from '../this-row/shown';
import { recordsText } from '../../words/workbook/records';
import * as bringInText from '../../words/workbook/bring-in';

type Row = Readonly<Record<string, string>>;

interface LeftOutColumn {
  readonly name: string;
  readonly problem: Message;
  /** The first row that says something there, 0-based, with what it says. */
  readonly row: number;
  readonly value: string;
}

export interface TableColumns {
  /** By the name given, the column's key; `id` and `label` only help to find rows. */
  readonly keys: ReadonlyMap<string, string>;
  readonly leftOut: readonly LeftOutColumn[];
}

/** The key of a column by its key, its key in the workbook, or what stands above it. */
function keyOf(sheet: SheetId, name: string): string | undefined {
  const folded = foldText(name);
  return Object.keys(sheetSpec(sheet).columns).find((key) =>
    [key, columnKey(sheet, key), ...headingsOf(sheet, key)].some((known) => foldText(known) === folded),
  );
}

function problemOf(sheet: SheetId, key: string | undefined, taken: ReadonlySet<string>): Message | undefined {
  if (key === undefined) return message(bringInText.unknownColumn, { sheet: sheetSpec(sheet).title });
  if (key === 'updated') return message(bringInText.ownColumn);
  return taken.has(key) ? message(bringInText.twiceColumn) : undefined;
}

/** What the row says below a name; a row that lacks it says nothing, also where all objects have one, as `constructor`. */
export const cellBelow = (row: Row, name: string): string =>
  Object.prototype.hasOwnProperty.call(row, name) ? (row[name] ?? '') : '';

/** Reads the names of the columns; those with nothing in them are not mentioned. */
export function tableColumns(sheet: SheetId, rows: readonly Row[]): TableColumns {
  const keys = new Map<string, string>();
  const taken = new Set<string>();
  const leftOut: LeftOutColumn[] = [];
  const names = new Set(rows.flatMap((row) => Object.keys(row)));
  for (const name of names) {
    const row = rows.findIndex((one) => cellBelow(one, name).trim() !== '');
    if (row < 0) continue;
    const key = keyOf(sheet, name);
    const problem = problemOf(sheet, key, taken);
    if (problem) leftOut.push({ name, problem, row, value: cellBelow(rows[row] ?? {}, name) });
    else if (key !== undefined) {
      keys.set(name, key);
      taken.add(key);
    }
  }
  return { keys, leftOut };
}

export type Values = Readonly<Record<string, Value>>;

export interface CellUnread {
  /** Key of the column. */
  readonly column: string;
  readonly value: string;
  readonly problem: Message;
}

export interface CellReading {
  readonly value: Value;
  readonly unread: readonly CellUnread[];
}

/** Whether a value says nothing: missing, '', null or an empty list. 0 and false say something. */
export const isEmptyValue = (value: Value | undefined): boolean =>
  value === undefined || value === '' || value === null || (Array.isArray(value) && value.length === 0);

type Check = (key: string, value: Value) => readonly ValueIssue[];

/** Checks single values; the check of a column is made once, since a table has thousands of cells. */
export function valueCheck(spec: SheetSpec): Check {
  const schemas = new Map<string, ReturnType<typeof rowSchema>>();
  return (key, value) => {
    const schema = schemas.get(key) ?? rowSchema(spec, [key]);
    schemas.set(key, schema);
    const parsed = schema.safeParse({ [key]: value });
    return parsed.success ? [] : (parsed.error.issues as readonly ValueIssue[]);
  };
}

/** Reads a cell that is no link. The words of a list that are known stay when others are not. */
export function readPlain(key: string, column: ColumnSpec, typed: string, check: Check): CellReading {
  const cell = column.type === 'longText' ? typed.replace(/\s+$/, '') : typed.trim();
  const reading = readCell(column, cell);
  const unread = reading.problems.map((problem) => ({ column: key, value: typed, problem }));
  if (isEmptyValue(reading.value) || column.type === 'id' || column.type === 'label')
    return { value: reading.value, unread };
  const problem = Object.values(fieldProblems(check(key, reading.value)))[0];
  return problem
    ? { value: '', unread: [...unread, { column: key, value: typed, problem }] }
    : { value: unread.length > 0 && column.type !== 'words' ? '' : reading.value, unread };
}

/** The rows that a typed link may mean. */
export type Find = (to: readonly SheetId[], typed: string) => readonly string[];

/** The rows of the workbook by id, label, name or alias. */
export const inBook =
  (book: Book): Find =>
  (to, typed) => {
    const found = book.resolve(to, typed);
    return found.kind === 'one' ? [found.id] : found.kind === 'several' ? found.ids : [];
  };

function linkProblem(book: Book, to: readonly SheetId[], value: string, ids: readonly string[]): Message {
  const sheet = joinTexts(to.map((id) => sheetSpec(id).title));
  if (ids.length < 2) return message(recordsText.linkMatchesNothing, { value, sheet });
  const names = ids.map((id) => `${linkLabel(book, to, id)} (${id})`).join(', ');
  return message(recordsText.linkMatchesSeveral, { value, sheet, names });
}

/** Reads the links in a cell; `find` answers for each, and exactly one row has to fit. */
export const linkReader =
  (book: Book, find: Find) =>
  (key: string, column: ColumnSpec, typed: string): CellReading => {
    const to = column.to ?? [];
    const parts =
      column.type === 'link' ? [typed.trim()] : splitValues(typed, (part) => find(to, part).length === 1);
    const ids = new Set<string>();
    const unread: CellUnread[] = [];
    for (const part of parts) {
      const found = find(to, part);
      if (found.length === 1 && found[0] !== undefined) ids.add(found[0]);
      else if (found.length > 0 || column.mayBeVacant !== true || !saysVacant(part))
        unread.push({ column: key, value: part, problem: linkProblem(book, to, part, found) });
    }
    return { value: column.type === 'link' ? ([...ids][0] ?? '') : [...ids], unread };
  };
