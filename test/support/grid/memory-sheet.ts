// One sheet of the in-memory grid: its cells and everything that moves with them.
import type {
  Border,
  CellColours,
  CellStyle,
  Chart,
  ColumnGroup,
  GridImage,
  GridValue,
  ListRule,
  Neighbour,
  Protection,
  Zone,
} from '../../../src/local/grid/backend';
import { type Axis, shiftZone } from './shift-zone';

export interface MemoryCell {
  value: GridValue;
  formula?: string;
  format?: string;
  note?: string;
  rule?: ListRule;
  style?: CellStyle;
  border?: Border;
}

/** Rows are kept only as far as something was written in them. */
export type MemoryRow = (MemoryCell | undefined)[];

export interface MemorySheet {
  readonly id: number;
  name: string;
  hidden: boolean;
  rows: number;
  columns: number;
  frozenRows: number;
  frozenColumns: number;
  tabColor: string;
  cells: (MemoryRow | undefined)[];
  hiddenRows: boolean[];
  hiddenColumns: boolean[];
  widths: (number | null)[];
  protections: Protection[];
  banding: Zone | null;
  filter: Zone | null;
  groups: ColumnGroup[];
  /** Only on sheets that have some. */
  colours?: CellColours[];
  charts?: Chart[];
  images?: GridImage[];
  merges?: Zone[];
  heights?: (number | null)[];
  hasNoGridlines?: boolean;
}

export const DEFAULT_COLUMN_WIDTH = 100;
export const DEFAULT_ROW_HEIGHT = 21;

export const newSheet = (id: number, name: string, rows: number, columns: number): MemorySheet => ({
  id,
  name,
  hidden: false,
  rows,
  columns,
  frozenRows: 0,
  frozenColumns: 0,
  tabColor: '',
  cells: [],
  hiddenRows: [],
  hiddenColumns: [],
  widths: [],
  protections: [],
  banding: null,
  filter: null,
  groups: [],
});

export const cellAt = (sheet: MemorySheet, row: number, column: number): MemoryCell | undefined =>
  sheet.cells[row]?.[column];

export const cellToWrite = (sheet: MemorySheet, row: number, column: number): MemoryCell => {
  const cells = (sheet.cells[row] ??= []);
  return (cells[column] ??= { value: '' });
};

/** Calls `visit` for each cell of the zone that was ever written. */
export const eachCell = (
  sheet: MemorySheet,
  zone: Zone,
  visit: (cell: MemoryCell, row: number, column: number) => void,
): void => {
  for (let row = zone.row; row < zone.row + zone.rows; row += 1) {
    const cells = sheet.cells[row];
    if (!cells) continue;
    for (let column = zone.column; column < zone.column + zone.columns; column += 1) {
      const cell = cells[column];
      if (cell) visit(cell, row, column);
    }
  }
};

const lookOf = (cell: MemoryCell | undefined): MemoryCell | undefined => {
  if (!cell || (!cell.format && !cell.rule && !cell.style)) return undefined;
  return {
    value: '',
    ...(cell.format && { format: cell.format }),
    ...(cell.rule && { rule: cell.rule }),
    ...(cell.style && { style: cell.style }),
  };
};

/** `splice` that also works past the end of an array that is kept only as far as needed. */
const insertGap = <T>(list: T[], at: number, items: T[]): void => {
  if (at >= list.length && items.every((item) => item === undefined || item === false || item === null))
    return;
  while (list.length < at) list.push(undefined as T);
  list.splice(at, 0, ...items);
};

const fill = <T>(count: number, make: () => T): T[] => Array.from({ length: count }, make);

const neighbourIndex = (at: number, inherit: Neighbour | undefined): number =>
  inherit === 'after' || at === 0 ? at : at - 1;

const moveZones = (sheet: MemorySheet, axis: Axis, at: number, count: number): void => {
  const move = (zone: Zone | null) => zone && shiftZone(zone, axis, at, count);
  sheet.banding = move(sheet.banding);
  sheet.filter = move(sheet.filter);
  sheet.protections = sheet.protections.flatMap((protection) => {
    if (!protection.zone) return [protection];
    const zone = move(protection.zone);
    return zone ? [{ ...protection, zone }] : [];
  });
  const moveAll = <T extends { readonly zone: Zone }>(all: readonly T[]): T[] =>
    all.flatMap((one) => {
      const zone = move(one.zone);
      return zone ? [{ ...one, zone }] : [];
    });
  if (sheet.colours) sheet.colours = moveAll(sheet.colours);
  if (sheet.merges) sheet.merges = sheet.merges.flatMap((zone) => move(zone) ?? []);
  // Ranges on other tabs stay: no chart of the workbook looks at a tab whose rows move.
  sheet.charts = sheet.charts?.map((chart) => ({
    ...chart,
    ranges: chart.ranges.flatMap((range) => {
      const zone = range.sheetId === sheet.id ? move(range.zone) : range.zone;
      return zone ? [{ ...range, zone }] : [];
    }),
  }));
  if (axis === 'row') return;
  sheet.groups = sheet.groups.flatMap((group) => {
    const zone = move({ row: 0, rows: 1, column: group.column, columns: group.count });
    return zone ? [{ ...group, column: zone.column, count: zone.columns }] : [];
  });
};

const movedFrozen = (frozen: number, at: number, count: number): number => {
  if (count > 0) return at < frozen ? frozen + count : frozen;
  return frozen - Math.max(0, Math.min(frozen, at - count) - at);
};

export const insertRows = (sheet: MemorySheet, at: number, count: number, inherit?: Neighbour): void => {
  const model = sheet.cells[neighbourIndex(at, inherit)];
  const blank = (): MemoryRow | undefined => model && Array.from(model, lookOf);
  insertGap(sheet.cells, at, fill(count, blank));
  insertGap(
    sheet.hiddenRows,
    at,
    fill(count, () => false),
  );
  sheet.rows += count;
  sheet.frozenRows = movedFrozen(sheet.frozenRows, at, count);
  moveZones(sheet, 'row', at, count);
};

export const deleteRows = (sheet: MemorySheet, at: number, count: number): void => {
  sheet.cells.splice(at, count);
  sheet.hiddenRows.splice(at, count);
  sheet.rows -= count;
  sheet.frozenRows = movedFrozen(sheet.frozenRows, at, -count);
  moveZones(sheet, 'row', at, -count);
};

export const insertColumns = (sheet: MemorySheet, at: number, count: number, inherit?: Neighbour): void => {
  const model = neighbourIndex(at, inherit);
  for (const row of sheet.cells)
    if (row)
      insertGap(
        row,
        at,
        fill(count, () => lookOf(row[model])),
      );
  insertGap(
    sheet.hiddenColumns,
    at,
    fill(count, () => false),
  );
  insertGap(
    sheet.widths,
    at,
    fill<number | null>(count, () => sheet.widths[model] ?? null),
  );
  sheet.columns += count;
  sheet.frozenColumns = movedFrozen(sheet.frozenColumns, at, count);
  moveZones(sheet, 'column', at, count);
};

export const deleteColumns = (sheet: MemorySheet, at: number, count: number): void => {
  for (const row of sheet.cells) row?.splice(at, count);
  sheet.hiddenColumns.splice(at, count);
  sheet.widths.splice(at, count);
  sheet.columns -= count;
  sheet.frozenColumns = movedFrozen(sheet.frozenColumns, at, -count);
  moveZones(sheet, 'column', at, -count);
};

export const moveRows = (sheet: MemorySheet, from: number, order: readonly number[]): void => {
  const before = order.map((row) => sheet.cells[row]);
  before.forEach((row, index) => {
    sheet.cells[from + index] = row;
  });
};
