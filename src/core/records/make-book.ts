// From sheets as read to typed rows with their links resolved.
import { joinTexts, message, type Message } from '../messages/text';
import { sheetSpec } from '../schema/sheets';
import type { SheetId } from '../schema/sheet-ids';
import type { ColumnSpec } from '../schema/types';
import type { Book, CellProblem } from './book';
import { recordsText } from './messages';
import { nameIndex, rowKey, type NameIndex } from './names';
import { emptyValue, readCell, splitValues } from './read-cell';
import type { RowOf, Value } from './rows';
import { cellText, type RawCell, type SheetSnapshot, type Snapshot, type SnapshotRow } from './snapshot';

interface LinkReading {
  readonly value: Value;
  readonly unresolved: readonly string[];
  readonly problems: readonly Message[];
}

function linkProblem(column: ColumnSpec, typed: string, index: NameIndex): Message {
  const sheets = column.to ?? [];
  const sheet = joinTexts(sheets.map((id) => sheetSpec(id).title));
  const found = index.resolve(sheets, typed);
  if (found.kind !== 'several') return message(recordsText.linkMatchesNothing, { value: typed, sheet });
  const names = found.ids.map((id) => `${labelAmong(sheets, id, index)} (${id})`).join(', ');
  return message(recordsText.linkMatchesSeveral, { value: typed, sheet, names });
}

const labelAmong = (sheets: readonly SheetId[], id: string, index: NameIndex): string =>
  sheets.map((sheet) => index.label(sheet, id)).find((label) => label !== id) ?? id;

function readLinks(column: ColumnSpec, cell: RawCell, index: NameIndex): LinkReading {
  const sheets = column.to ?? [];
  const idOf = (typed: string): string | undefined => {
    const found = index.resolve(sheets, typed);
    return found.kind === 'one' ? found.id : undefined;
  };
  const typed = cellText(cell).trim();
  const parts =
    column.type === 'link'
      ? [typed].filter((part) => part !== '')
      : splitValues(typed, (part) => idOf(part) !== undefined);
  const unresolved = parts.filter((part) => idOf(part) === undefined);
  const ids = [...new Set(parts.flatMap((part) => idOf(part) ?? []))];
  return {
    value: column.type === 'link' ? (ids[0] ?? '') : ids,
    unresolved,
    problems: unresolved.map((part) => linkProblem(column, part, index)),
  };
}

interface ReadRow {
  readonly row: Record<string, unknown>;
  readonly problems: readonly CellProblem[];
}

function readRow(snapshot: SheetSnapshot, source: SnapshotRow, index: NameIndex): ReadRow {
  const problems: CellProblem[] = [];
  const unresolved: Record<string, readonly string[]> = {};
  const id = rowKey(snapshot, source);
  const row: Record<string, unknown> = {};
  for (const [key, column] of Object.entries(sheetSpec(snapshot.sheet).columns)) {
    const at = snapshot.columns.indexOf(key);
    const cell = at < 0 ? '' : (source.cells[at] ?? '');
    const isLink = column.type === 'link' || column.type === 'links';
    const reading = isLink ? readLinks(column, cell, index) : { ...readCell(column, cell), unresolved: [] };
    if (reading.unresolved.length > 0) unresolved[key] = reading.unresolved;
    row[key] = reading.value;
    for (const problem of reading.problems)
      problems.push({
        sheet: snapshot.sheet,
        rowNumber: source.rowNumber,
        id,
        column: key,
        message: problem,
      });
  }
  return { row: { ...row, id, rowNumber: source.rowNumber, unresolved }, problems };
}

/** A book over rows that are already typed; `index` answers for names and labels. */
function bookOver(
  tables: ReadonlyMap<SheetId, readonly object[]>,
  index: NameIndex,
  problems: readonly CellProblem[],
): Book {
  const byId = new Map<SheetId, Map<string, object>>();
  for (const [sheet, rows] of tables)
    byId.set(sheet, new Map(rows.map((row) => [(row as { id: string }).id, row])));
  return {
    rows: <S extends SheetId>(sheet: S) => {
      const rows = tables.get(sheet);
      if (!rows) throw new Error(`The command uses ${sheet} but does not list it among the sheets it reads.`);
      return rows as readonly RowOf<S>[];
    },
    find: <S extends SheetId>(sheet: S, id: string) => byId.get(sheet)?.get(id) as RowOf<S> | undefined,
    labelOf: (sheet, id) => index.label(sheet, id),
    resolve: (sheets, typed) => index.resolve(sheets, typed),
    problems,
  };
}

/**
 * The typed rows of all sheets in the snapshot. Rows without an id answer to `SHEET@row`. Links to sheets that were
 * not read stay unresolved without being reported.
 */
export function makeBook(snapshot: Snapshot): Book {
  const index = nameIndex(snapshot);
  const problems: CellProblem[] = [];
  const tables = new Map<SheetId, readonly object[]>();
  for (const sheet of Object.values(snapshot)) {
    const readings = sheet.rows.map((row) => readRow(sheet, row, index));
    tables.set(
      sheet.sheet,
      readings.map(({ row }) => row),
    );
    for (const reading of readings) problems.push(...reading.problems.filter((p) => canJudge(p, snapshot)));
  }
  return bookOver(tables, index, problems);
}

const canJudge = ({ sheet, column }: CellProblem, snapshot: Snapshot): boolean =>
  (sheetSpec(sheet).columns[column]?.to ?? []).every((target) => snapshot[target] !== undefined);

/** A row with every column at its empty value, for what a command is about to insert. */
export const emptyRow = (sheet: SheetId): Record<string, Value> =>
  Object.fromEntries(
    Object.entries(sheetSpec(sheet).columns).map(([key, column]) => [key, emptyValue(column)]),
  );
