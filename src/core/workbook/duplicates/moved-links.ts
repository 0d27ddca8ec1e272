// What names the row that goes, in whatever sheet: it names the row that stays from then on. Which columns these are, the
// description of the sheets says. Where that leaves two rows about the same, such as two of one person in one workgroup,
// they become one.
import type { Book } from '../records/book';
import { deleteRow, type Edit } from '../records/edits';
import { keyColumns, ownKey } from '../records/natural-keys';
import { hasLabel } from '../records/labels';
import type { Value } from '../records/rows';
import { SHEET_IDS, type SheetId } from '../schema/sheet-ids';
import { sheetSpec } from '../schema/sheets';
import { isLink } from '../schema/types';
import { anyRowsOf, type AnyRow } from '../this-row/shown';
import { chosenColumns, chosenValue, usualChoice } from './merged-values';

type Values = Readonly<Record<string, Value>>;

export interface Move {
  readonly sheet: SheetId;
  readonly row: AnyRow;
  /** The row that says the same afterwards and takes in what this one says; undefined where it stays by itself. */
  readonly into: AnyRow | undefined;
}

export interface MovedLinks {
  readonly moves: readonly Move[];
  readonly edits: readonly Edit[];
}

/** A kind of rows of which one goes. */
export interface LinkMove {
  readonly sheet: SheetId;
  readonly from: string;
  readonly to: string;
}

/** The sheet's columns that can name such a row. */
const linksTo = (sheet: SheetId, target: SheetId): readonly string[] =>
  Object.entries(sheetSpec(sheet).columns).flatMap(([key, column]) =>
    isLink(column) && column.to?.includes(target) ? [key] : [],
  );

/** The sheets that have such columns. */
export const sheetsNaming = (target: SheetId): readonly SheetId[] =>
  SHEET_IDS.filter((sheet) => linksTo(sheet, target).length > 0);

/** What changes in a row that names the one that goes. What a list holds besides, be it unreadable, stays. */
function relinked(row: AnyRow, columns: readonly string[], { from, to }: LinkMove): Values {
  const changed = columns.flatMap((key): [string, Value][] => {
    const value = row[key];
    if (!Array.isArray(value)) return value === from ? [[key, to]] : [];
    const ids = value as readonly string[];
    if (!ids.includes(from)) return [];
    const named = new Set(ids.map((id) => (id === from ? to : id)));
    return [[key, [...named, ...(row.unresolved[key] ?? [])]]];
  });
  return Object.fromEntries(changed);
}

/** What the row that stays takes over from the one that says the same. */
function takenOver(sheet: SheetId, into: AnyRow, row: AnyRow): Values {
  return Object.fromEntries(
    chosenColumns(sheet).map(([key, column]) => {
      const [one = '', two = ''] = [into[key], row[key]];
      return [key, chosenValue(usualChoice(key, column, one, two), one, two)];
    }),
  );
}

/** The row that says the same once this one is changed; of rows that others link to there is none. */
function twinOf(sheet: SheetId, rows: readonly AnyRow[], row: AnyRow, changes: Values): AnyRow | undefined {
  if (hasLabel(sheet) || !keyColumns(sheet).some((key) => key in changes)) return undefined;
  const key = ownKey(sheet, { ...row, ...changes });
  return key === '' ? undefined : rows.find((one) => one.id !== row.id && ownKey(sheet, one) === key);
}

function movedIn(book: Book, sheet: SheetId, passing: LinkMove): MovedLinks {
  const columns = linksTo(sheet, passing.sheet);
  const standing = new Map(anyRowsOf(book, sheet).map((row) => [row.id, row]));
  const moves: Move[] = [];
  const edits: Edit[] = [];
  const change = (row: AnyRow, values: Values): void => {
    standing.set(row.id, { ...row, ...values } as AnyRow);
    edits.push({ kind: 'update', sheet, id: row.id, values });
  };
  for (const row of anyRowsOf(book, sheet)) {
    const changes = row.id === passing.from || row.id === passing.to ? {} : relinked(row, columns, passing);
    if (Object.keys(changes).length === 0) continue;
    const into = twinOf(sheet, [...standing.values()], row, changes);
    moves.push({ sheet, row, into });
    if (!into) {
      change(row, changes);
      continue;
    }
    change(into, takenOver(sheet, into, { ...row, ...changes } as AnyRow));
    standing.delete(row.id);
    edits.push(deleteRow(sheet, row.id));
  }
  return { moves, edits };
}

/** All that names the row that goes, and the edits by which it names the other one. */
export function movedLinks(book: Book, passing: LinkMove): MovedLinks {
  const all = sheetsNaming(passing.sheet).map((sheet) => movedIn(book, sheet, passing));
  return { moves: all.flatMap(({ moves }) => moves), edits: all.flatMap(({ edits }) => edits) };
}

/** How many rows name this one. */
export const countNaming = (book: Book, sheet: SheetId, id: string): number =>
  movedLinks(book, { sheet, from: id, to: '' }).moves.length;
