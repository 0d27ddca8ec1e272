// Rolls a change back, wholly or from where it stopped: only where the cell still holds what the change wrote.
import type { CellProblem, Book } from '../records/book';
import { message, type Message, type Language } from '../../base/messages/text';
import {
  cellText,
  columnIndex,
  type SheetSnapshot,
  type Snapshot,
  type SnapshotRow,
} from '../records/snapshot';
import { firstRowByKey } from '../records/rows-by-key';
import { sheetSpec } from '../schema/sheets';
import { deletedRow, mergeWrites, sheetsShowing } from './plan-writes';
import { insertedHash, type Inverse, type SheetInverse } from './journal';
import { cellHash, sameCell, writable } from './same-cell';
import { shorten } from './change-subject';
import {
  isEmptyWrite,
  type CellChange,
  type DeletedRow,
  type InsertedRow,
  type WriteSet,
  type NewLabel,
  type Renewal,
} from './types';
import { SHEET_IDS, type SheetId } from '../schema/sheet-ids';
import { relabelLinks } from './relabel';
import * as changesText from '../../words/workbook/changes';

/** A cell, or a row where no column is named, that is not as the change left it. */
export interface ChangedSince {
  readonly sheet: SheetId;
  readonly id: string;
  /** '' for the row: it was deleted, or names what the change added. */
  readonly column: string;
}

export interface Rollback {
  readonly writes: WriteSet;
  /** What people changed since, and what therefore stays. */
  readonly kept: readonly CellProblem[];
  /** By what: of a row that stays each cell that differs. */
  readonly since: readonly ChangedSince[];
}

interface Sheet {
  readonly snapshot: SheetSnapshot;
  readonly rows: ReadonlyMap<string, SnapshotRow>;
  readonly kept: CellProblem[];
  readonly since: ChangedSince[];
}

const keep = ({ snapshot, rows, kept }: Sheet, id: string, column: string, words: Message): void => {
  const rowNumber = rows.get(id)?.rowNumber ?? 0;
  kept.push({ sheet: snapshot.sheet, rowNumber, id, column, message: words });
};

const note = ({ snapshot, since }: Sheet, id: string, column: string): void =>
  void since.push({ sheet: snapshot.sheet, id, column });

function restoreCells(sheet: Sheet, { changed }: SheetInverse): CellChange[] {
  return changed.flatMap(([id, column, old, hash]): CellChange[] => {
    const row = sheet.rows.get(id);
    const at = columnIndex(sheet.snapshot, column);
    const present = row?.cells[at] ?? '';
    if (!row || at < 0) {
      keep(sheet, id, column, row ? message(changesText.columnLost) : message(changesText.rowGone, { id }));
      if (!row) note(sheet, id, '');
      return [];
    }
    if (sameCell(present, old)) return [];
    if (cellHash(present) === hash) return [{ id, column, old: present, value: writable(old) }];
    if (column === 'updated') return [];
    keep(sheet, id, column, message(changesText.editedSince, { value: shorten(cellText(present)) }));
    note(sheet, id, column);
    return [];
  });
}

/** The columns of an inserted row that are neither empty nor as they were written; `updated` may differ. */
const touchedColumns = (
  { snapshot: { columns } }: Sheet,
  { cells }: SnapshotRow,
  inverse: SheetInverse,
  hashes: string,
): readonly string[] =>
  columns.filter((column, index) => {
    const cell = cells[index] ?? '';
    if (cellText(cell).trim() === '' || cell === false || column === 'updated') return false;
    return insertedHash(inverse, hashes, column) !== cellHash(cell);
  });

function removeInserted(sheet: Sheet, inverse: SheetInverse): DeletedRow[] {
  return inverse.inserted.flatMap(([id, hashes]): DeletedRow[] => {
    const row = sheet.rows.get(id);
    if (!row) return [];
    const touched = touchedColumns(sheet, row, inverse, hashes);
    if (touched.length === 0) return [deletedRow(sheet.snapshot, row)];
    keep(sheet, id, 'id', message(changesText.rowEditedSince, { id }));
    for (const column of touched) note(sheet, id, column);
    return [];
  });
}

const reinsert = (sheet: Sheet, { deleted }: SheetInverse): InsertedRow[] =>
  deleted
    .filter(({ id }) => !sheet.rows.has(id))
    .map(({ id, cells }) => ({
      id,
      cells: Object.fromEntries(Object.entries(cells).map(([key, cell]) => [key, writable(cell)])),
    }));

/** A deleted row of which only a part was put back before an earlier run ended gets the rest. */
function completeReinserted(sheet: Sheet, { deleted }: SheetInverse): CellChange[] {
  return deleted.flatMap(({ id, cells }) => {
    const row = sheet.rows.get(id);
    if (!row) return [];
    return Object.entries(cells).flatMap(([column, cell]): CellChange[] => {
      const at = columnIndex(sheet.snapshot, column);
      const old = row.cells[at] ?? '';
      return at >= 0 && cellText(old) === '' && cellText(cell) !== ''
        ? [{ id, column, old, value: writable(cell) }]
        : [];
    });
  });
}

/** Nothing is put back in a tab that is not there; a sheet of another version has no name to tell. */
const tabMissing = (sheet: SheetId): CellProblem[] =>
  sheetSpec(sheet)
    ? [{ sheet, rowNumber: 0, id: '', column: '', message: message(changesText.tabMissing) }]
    : [];

/**
 * The writes that take a change back, given the sheets as they are now. Repeating it after it was done gives no
 * writes. A sheet that is not in the snapshot is told of.
 */
export function planRollback(inverse: Inverse, snapshot: Snapshot): Rollback {
  const kept: CellProblem[] = [];
  const since: ChangedSince[] = [];
  const writes = inverse.flatMap((one) => {
    const found = snapshot[one.sheet];
    if (!found) kept.push(...tabMissing(one.sheet));
    if (!found || !sheetSpec(one.sheet)) return [];
    const sheet: Sheet = { snapshot: found, rows: firstRowByKey(found.rows, ({ id }) => id), kept, since };
    const deletes = removeInserted(sheet, one);
    const changes = [...restoreCells(sheet, one), ...completeReinserted(sheet, one)];
    return [{ sheet: one.sheet, inserts: reinsert(sheet, one), changes, deletes }];
  });
  return { writes: writes.filter((one) => !isEmptyWrite(one)), kept, since };
}

/** The sheets that may show a name which a change gave and its inverse takes back. */
export const sheetsWithNames = (inverse: Inverse): readonly SheetId[] => {
  const named = inverse.filter(({ changed }) => changed.some(([, column]) => column === 'label'));
  const sheets = new Set(named.map(({ sheet }) => sheet));
  const showing = sheetsShowing(sheets);
  const isHeading = inverse.some(
    ({ sheet, changed }) => sheet === 'ISS' && changed.some(([, column]) => column.startsWith('name')),
  );
  return SHEET_IDS.filter((sheet) => showing.includes(sheet) || (isHeading && sheet === 'TXT'));
};

function labelsIn(writes: WriteSet): ReadonlyMap<string, NewLabel> {
  const changes = writes.flatMap((one) => one.changes.map((change) => ({ sheet: one.sheet, ...change })));
  return new Map(
    changes
      .filter(({ column, value }) => column === 'label' && String(value) !== '')
      .map(({ sheet, id, old, value }) => [id, { sheet, label: String(value), before: cellText(old) }]),
  );
}

/** The writes of a rollback with those that let links and headings in the snapshot show the names that come back. */
export function restoreNames(
  writes: WriteSet,
  snapshot: Snapshot,
  book: Book,
  language: Language,
  renewals: readonly Renewal[],
): WriteSet {
  const labels = labelsIn(writes);
  const issues = writes.filter(({ sheet }) => sheet === 'ISS').flatMap(({ changes }) => changes);
  const edits = [...new Set(issues.map(({ id }) => id))].map((id) => {
    const values = issues.filter((one) => one.id === id).map(({ column, value }) => [column, String(value)]);
    return { kind: 'update', sheet: 'ISS', id, values: Object.fromEntries(values) } as const;
  });
  const links = relabelLinks(snapshot, book, labels);
  const others = renewals.flatMap((renew) => renew(snapshot, book, edits, { labels, language }));
  return mergeWrites(writes, [...links, ...others]).filter((one) => !isEmptyWrite(one));
}
