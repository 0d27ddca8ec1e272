// A snapshot of a sheet as it was read: cells by place, columns known by their keys.
import { columnKey, sheetSpec } from '../schema/sheets';
import type { SheetId } from '../schema/sheet-ids';
import type { Cell, ColumnSpec } from '../schema/types';

/** What no rule can read, and no value can put back: an image, a day outside the calendar, or an error, such as `#REF!`. */
export interface OddCell {
  readonly odd: 'image' | 'day' | `#${string}`;
}

/** A cell as read: a date cell is told apart from text; its text is YYYY-MM-DD, or YYYY-MM-DDTHH:MM when it has a time. */
export type RawCell = Cell | { readonly date: string } | OddCell;

/** Whether the cell holds something that no rule can read. */
export const isOdd = (cell: RawCell | undefined): cell is OddCell =>
  typeof cell === 'object' && 'odd' in cell;

export interface SnapshotRow {
  /** 1-based row of the sheet. */
  readonly rowNumber: number;
  /** '' when the row has none. */
  readonly id: string;
  readonly cells: readonly RawCell[];
}

export interface SheetSnapshot {
  readonly sheet: SheetId;
  /** The tab's present name. */
  readonly title: string;
  /** Per column, 0-based: the key without prefix, or '' for a column that people added. */
  readonly columns: readonly string[];
  /** Per column: the header as people see it. */
  readonly headers: readonly string[];
  /** The rows that are not blank, from sheet row 3 on. */
  readonly rows: readonly SnapshotRow[];
}

export type Snapshot = Readonly<Partial<Record<SheetId, SheetSnapshot>>>;

/** 1-based row of the hidden keys, such as `SUB.title`. */
export const KEY_ROW = 1;
/** 1-based row of the labels that people read. */
export const HEADER_ROW = 2;
/** 1-based first row of data. */
export const FIRST_DATA_ROW = 3;

/** 0-based column of a key, -1 when the sheet lacks it. */
export const columnIndex = (snapshot: SheetSnapshot, column: string): number =>
  snapshot.columns.indexOf(column);

/** The cell as text: a date as ISO 8601, '' for an empty or missing cell and for one that cannot be read. */
export const cellText = (cell: RawCell | undefined): string => {
  if (cell === undefined || isOdd(cell)) return '';
  return typeof cell === 'object' ? cell.date : String(cell);
};

const isInitial = (column: ColumnSpec, cell: RawCell): boolean => {
  if (column.initial === undefined) return false;
  const word = column.words?.find(({ key }) => key === column.initial);
  const texts = word ? Object.values(word.text) : [String(column.initial)];
  return texts.includes(cellText(cell));
};

/**
 * Whether a row says nothing: each column of ours is empty, FALSE or at its initial value. Columns that people
 * added do not count, or a formula filled down to row 5,000 would make 5,000 rows.
 */
export function isBlankRow(sheet: SheetId, columns: readonly string[], cells: readonly RawCell[]): boolean {
  const specs = sheetSpec(sheet).columns;
  return columns.every((column, index) => {
    const cell = cells[index] ?? '';
    const spec = specs[column];
    if (spec && isOdd(cell)) return false;
    return !spec || cell === '' || cell === false || cellText(cell).trim() === '' || isInitial(spec, cell);
  });
}

/** The keys in a sheet's first row, without prefix; '' for keys of no column or of another sheet. */
export function readColumns(sheet: SheetId, keyRow: readonly RawCell[]): string[] {
  const known = new Map(Object.keys(sheetSpec(sheet).columns).map((key) => [columnKey(sheet, key), key]));
  const seen = new Set<string>();
  return keyRow.map((cell) => {
    const key = known.get(cellText(cell)) ?? '';
    if (key === '' || seen.has(key)) return '';
    seen.add(key);
    return key;
  });
}

/** The sheet as records, from its whole grid: row 1 keys, row 2 headers, then data. */
export function snapshotOf(
  sheet: SheetId,
  title: string,
  grid: readonly (readonly RawCell[])[],
): SheetSnapshot {
  const columns = readColumns(sheet, grid[0] ?? []);
  const idColumn = columns.indexOf('id');
  const rows = grid.slice(FIRST_DATA_ROW - 1).flatMap((cells, index): SnapshotRow[] => {
    if (isBlankRow(sheet, columns, cells)) return [];
    const id = idColumn < 0 ? '' : cellText(cells[idColumn]).trim();
    return [{ rowNumber: index + FIRST_DATA_ROW, id, cells }];
  });
  return { sheet, title, columns, headers: (grid[1] ?? []).map(cellText), rows };
}

/** The sheet as set-up makes it, without rows. */
export function emptySnapshot(sheet: SheetId): SheetSnapshot {
  const { title, columns } = sheetSpec(sheet);
  return {
    sheet,
    title: title.en,
    columns: Object.keys(columns),
    headers: Object.values(columns).map(({ label }) => label.en),
    rows: [],
  };
}
