// From a command's edits to the cells to write: only those that differ, with labels and the links that show them.
import {
  type RawCell,
  type SheetSnapshot,
  type SnapshotRow,
  columnIndex,
  type Snapshot,
} from '../records/snapshot';
import {
  type DeletedRow,
  type CellChange,
  type SheetWrites,
  type WriteSet,
  isEmptyWrite,
  type NewLabel,
  type Renewal,
  type RowEdit,
  type InsertedRow,
} from './types';
import { SHEET_IDS, type SheetId } from '../schema/sheet-ids';
import type { Language } from '../../base/messages/text';
import type { Book } from '../records/book';
import type { Edit } from '../records/edits';
import type { Value } from '../records/rows';
import { rowKey } from '../records/names';
import { firstRowByKey } from '../records/rows-by-key';
import { writeCell } from '../records/cells';
import { sheetSpec } from '../schema/sheets';
import type { Cell } from '../schema/types';
import { newLabels, relabelLinks } from './relabel';
import { sameCell } from './same-cell';

/** The row with all that it says; columns that people added go by their headers. */
export function deletedRow(
  sheet: Pick<SheetSnapshot, 'columns' | 'headers'>,
  row: Pick<SnapshotRow, 'id' | 'cells'>,
): DeletedRow {
  const cells: Record<string, RawCell> = {};
  row.cells.forEach((cell, index) => {
    const key = sheet.columns[index] || `~${sheet.headers[index] ?? ''}`;
    if (cell !== '') cells[key] = cell;
  });
  return { id: row.id, cells };
}

/** Joins writes sheet by sheet; where both change a cell, the first has its way. Rows that go are not changed. */
export function mergeWrites(writes: WriteSet, more: WriteSet): SheetWrites[] {
  const all = [...writes, ...more];
  return SHEET_IDS.filter((id) => all.some(({ sheet }) => sheet === id)).map((sheet) => {
    const parts = all.filter((part) => part.sheet === sheet);
    const deletes = parts.flatMap((part) => part.deletes);
    const gone = new Set(deletes.map(({ id }) => id));
    const changes = new Map<string, CellChange>();
    for (const change of parts.flatMap((part) => part.changes)) {
      const key = `${change.id} ${change.column}`;
      if (!changes.has(key) && !gone.has(change.id)) changes.set(key, change);
    }
    return {
      sheet,
      inserts: parts.flatMap((part) => part.inserts),
      changes: [...changes.values()],
      deletes,
    };
  });
}

interface WriteOptions {
  /** Of the workbook: the language of words in cells. */
  readonly language: Language;
  /** ISO instant for the column `updated`. */
  readonly now: string;
  /** What else shows names, such as headings in stored texts. */
  readonly renewals: readonly Renewal[];
}

type Values = Readonly<Record<string, Value>>;

function mergeEdits(edits: readonly Edit[]): RowEdit[] {
  const merged = new Map<string, RowEdit>();
  for (const edit of edits) {
    const key = `${edit.sheet} ${edit.id}`;
    const earlier = merged.get(key);
    const values = edit.kind === 'delete' ? {} : { ...earlier?.values, ...edit.values };
    const kind = edit.kind === 'update' ? (earlier?.kind ?? 'update') : edit.kind;
    merged.set(key, { kind, sheet: edit.sheet, id: edit.id, values });
  }
  return [...merged.values()];
}

const sameValue = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

interface Planning {
  readonly snapshot: Snapshot;
  readonly book: Book;
  readonly options: WriteOptions;
  readonly labels: ReadonlyMap<string, NewLabel>;
}

const cellOf = (planning: Planning, sheet: SheetId, key: string, value: Value): Cell => {
  const column = sheetSpec(sheet).columns[key];
  if (!column) throw new Error(`The sheet ${sheet} has no column ${key}.`);
  const labelOf = (id: string): string => {
    const target = (column.to ?? []).find((to) => id.startsWith(`${to}-`) || id.startsWith(`${to}@`));
    return planning.labels.get(id)?.label ?? (target ? planning.book.labelOf(target, id) : id);
  };
  return writeCell(column, value, { language: planning.options.language, labelOf });
};

const withStamp = (edit: RowEdit, { options, labels }: Planning): Values => {
  const label = labels.get(edit.id);
  const columns = sheetSpec(edit.sheet).columns;
  return {
    ...edit.values,
    ...(label && 'label' in columns ? { label: label.label } : {}),
    ...('updated' in columns ? { updated: options.now } : {}),
  };
};

function planInsert(planning: Planning, edit: RowEdit): InsertedRow {
  const cells: Record<string, Cell> = { id: edit.id };
  for (const [key, column] of Object.entries(sheetSpec(edit.sheet).columns)) {
    const value = edit.values[key] ?? column.initial;
    if (key === 'id' || value === undefined) continue;
    const cell = cellOf(planning, edit.sheet, key, value);
    if (cell !== '') cells[key] = cell;
  }
  for (const key of ['label', 'updated']) {
    const value = withStamp(edit, planning)[key];
    if (typeof value === 'string') cells[key] = value;
  }
  return { id: edit.id, cells };
}

function planUpdate(planning: Planning, sheet: SheetSnapshot, row: SnapshotRow, edit: RowEdit): CellChange[] {
  const typed = planning.book.find(edit.sheet, edit.id) as Record<string, unknown> | undefined;
  const unresolved = (typed?.['unresolved'] ?? {}) as Record<string, unknown>;
  const changes = Object.entries(withStamp(edit, planning)).flatMap(([column, value]): CellChange[] => {
    const at = columnIndex(sheet, column);
    // A cell that already reads as the value is left as it was typed, in whatever language or spelling.
    if (at < 0 || (sameValue(typed?.[column], value) && !(column in unresolved))) return [];
    const old: RawCell = row.cells[at] ?? '';
    const cell = cellOf(planning, edit.sheet, column, value);
    return sameCell(old, cell) ? [] : [{ id: edit.id, column, old, value: cell }];
  });
  return changes.every(({ column }) => column === 'updated') ? [] : changes;
}

function planSheet(planning: Planning, sheetId: SheetId, edits: readonly RowEdit[]): SheetWrites {
  const sheet = planning.snapshot[sheetId];
  if (!sheet)
    throw new Error(`The command changes ${sheetId} but does not list it among the sheets it reads.`);
  const rows = firstRowByKey(sheet.rows, (row) => rowKey(sheet, row));
  const found = (edit: RowEdit): SnapshotRow => {
    const row = rows.get(edit.id);
    if (!row) throw new Error(`The command changes row ${edit.id} of ${sheetId}, which is not there.`);
    return row;
  };
  return {
    sheet: sheetId,
    inserts: edits.filter(({ kind }) => kind === 'insert').map((edit) => planInsert(planning, edit)),
    changes: edits
      .filter(({ kind }) => kind === 'update')
      .flatMap((edit) => planUpdate(planning, sheet, found(edit), edit)),
    deletes: edits.filter(({ kind }) => kind === 'delete').map((edit) => deletedRow(sheet, found(edit))),
  };
}

/**
 * The cells that carry out the edits. When a row's name changes, its label and every link in the snapshot that shows
 * the label change with it, and so do headings of stored texts. Throws when an edit names a row, column or sheet that
 * the command did not read.
 */
export function planWrites(
  snapshot: Snapshot,
  book: Book,
  edits: readonly Edit[],
  options: WriteOptions,
): WriteSet {
  const merged = mergeEdits(edits);
  const labels = newLabels(snapshot, book, merged, options.language);
  const planning: Planning = { snapshot, book, options, labels };
  const sheets = SHEET_IDS.filter((id) => merged.some(({ sheet }) => sheet === id));
  const direct = sheets.map((sheet) =>
    planSheet(
      planning,
      sheet,
      merged.filter((edit) => edit.sheet === sheet),
    ),
  );
  const links = relabelLinks(snapshot, book, labels);
  const naming = { labels, language: options.language };
  const others = options.renewals.flatMap((renew) => renew(snapshot, book, merged, naming));
  return mergeWrites(direct, [...links, ...others]).filter((writes) => !isEmptyWrite(writes));
}

const linksTo = (sheet: SheetId, targets: ReadonlySet<SheetId>): boolean =>
  Object.values(sheetSpec(sheet).columns).some(({ to = [] }) => to.some((target) => targets.has(target)));

/** The sheets whose links or headings show names of rows of these sheets. */
export const sheetsShowing = (targets: ReadonlySet<SheetId>): readonly SheetId[] =>
  SHEET_IDS.filter((sheet) => linksTo(sheet, targets) || (sheet === 'TXT' && targets.has('ISS')));

/** The sheets whose links or headings show a label that the edits change; `planWrites` renews those that are in the snapshot. */
export function sheetsToRelabel(
  snapshot: Snapshot,
  book: Book,
  edits: readonly Edit[],
  language: Language,
): readonly SheetId[] {
  const renamed = [...newLabels(snapshot, book, mergeEdits(edits), language).values()].filter(
    ({ before }) => before !== '',
  );
  return sheetsShowing(new Set(renamed.map(({ sheet }) => sheet)));
}
