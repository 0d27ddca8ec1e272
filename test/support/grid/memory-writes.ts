// What each change does to one sheet of the in-memory grid.
import type { GridWrite, Zone } from '../../../src/local/grid/backend';
import {
  type MemoryCell,
  type MemorySheet,
  cellToWrite,
  deleteColumns,
  deleteRows,
  eachCell,
  insertColumns,
  insertRows,
  moveRows,
} from './memory-sheet';
import { overlaps } from '../../../src/local/grid/zones';

type Kind = GridWrite['kind'];
type BookKind = 'insertSheet' | 'deleteSheet' | 'moveSheet' | 'timeZone';
export type SheetWrite = Exclude<GridWrite, { kind: BookKind }>;
type WriteOf<K extends Kind, W = GridWrite> = W extends { kind: infer Own }
  ? K extends Own
    ? W
    : never
  : never;
type Handler<K extends Kind> = (sheet: MemorySheet, write: WriteOf<K>) => void;

const inZone = (
  sheet: MemorySheet,
  zone: Zone,
  change: (cell: MemoryCell, r: number, c: number) => void,
): void => {
  for (let r = 0; r < zone.rows; r += 1)
    for (let c = 0; c < zone.columns; c += 1) change(cellToWrite(sheet, zone.row + r, zone.column + c), r, c);
};

const assertCell = (sheet: MemorySheet, row: number, column: number): void => {
  if (row < 0 || column < 0 || row >= sheet.rows || column >= sheet.columns)
    throw new Error(`Row ${row}, column ${column} is outside sheet "${sheet.name}".`);
};

const assertSpan = (at: number, count: number, size: number, what: string): void => {
  if (at < 0 || count < 1 || at + count > size) throw new Error(`There are no ${count} ${what} at ${at}.`);
};

const values: Handler<'values'> = (sheet, { zone, values: rows }) => {
  if (rows.length !== zone.rows || rows.some((row) => row.length !== zone.columns))
    throw new Error(`The values do not fit the zone ${JSON.stringify(zone)}.`);
  inZone(sheet, zone, (cell, r, c) => {
    cell.value = rows[r]?.[c] ?? '';
    delete cell.formula;
  });
};

const formula: Handler<'formula'> = (sheet, write) => {
  assertCell(sheet, write.row, write.column);
  const cell = cellToWrite(sheet, write.row, write.column);
  cell.value = '';
  cell.formula = write.formula;
};

const clear: Handler<'clear'> = (sheet, { zone }) =>
  eachCell(sheet, zone, (cell) => {
    cell.value = '';
    delete cell.formula;
  });

const rows = (sheet: MemorySheet, write: WriteOf<'insertRows'>): void => {
  if (write.kind === 'insertRows') {
    if (write.row < 0 || write.row > sheet.rows)
      throw new Error(`Sheet "${sheet.name}" has no row ${write.row}.`);
    insertRows(sheet, write.row, write.count, write.inherit);
    return;
  }
  assertSpan(write.row, write.count, sheet.rows, 'rows');
  if (write.count === sheet.rows) throw new Error('A sheet keeps at least one row.');
  deleteRows(sheet, write.row, write.count);
};

const columns = (sheet: MemorySheet, write: WriteOf<'insertColumns'>): void => {
  if (write.kind === 'insertColumns') {
    if (write.column < 0 || write.column > sheet.columns)
      throw new Error(`Sheet "${sheet.name}" has no column ${write.column}.`);
    insertColumns(sheet, write.column, write.count, write.inherit);
    return;
  }
  assertSpan(write.column, write.count, sheet.columns, 'columns');
  if (write.count === sheet.columns) throw new Error('A sheet keeps at least one column.');
  deleteColumns(sheet, write.column, write.count);
};

const flagSpan = (flags: boolean[], at: number, count: number, value: boolean): void => {
  for (let index = at; index < at + count; index += 1) flags[index] = value;
};

const protect: Handler<'protect'> = (sheet, { protection }) => {
  const index = sheet.protections.findIndex(({ key }) => key === protection.key);
  if (index < 0) sheet.protections.push(protection);
  else sheet.protections[index] = protection;
};

const groupColumns: Handler<'groupColumns'> = (sheet, { column, count, collapsed }) => {
  assertSpan(column, count, sheet.columns, 'columns');
  sheet.groups = sheet.groups.filter((group) => group.column !== column || group.count !== count);
  sheet.groups.push({ column, count, collapsed });
  flagSpan(sheet.hiddenColumns, column, count, collapsed);
};

const withoutImage = ({ images = [] }: MemorySheet, id: string) => images.filter((one) => one.id !== id);

const merge: Handler<'merge'> = (sheet, { zones, isMerged }) => {
  const apart = (sheet.merges ?? []).filter((one) => !zones.some((zone) => overlaps(zone, one)));
  sheet.merges = isMerged ? [...apart, ...zones] : apart;
};

const handlers: { [K in SheetWrite['kind']]: (sheet: MemorySheet, write: WriteOf<K>) => void } = {
  values,
  formula,
  clear,
  insertRows: rows,
  deleteRows: rows,
  insertColumns: columns,
  deleteColumns: columns,
  moveRows: (sheet, write) => moveRows(sheet, write.from, write.order),
  renameSheet: (sheet, write) => void (sheet.name = write.name),
  hideSheet: (sheet, write) => void (sheet.hidden = write.hidden),
  hideRows: (sheet, write) => {
    assertSpan(write.row, write.count, sheet.rows, 'rows');
    flagSpan(sheet.hiddenRows, write.row, write.count, write.hidden);
  },
  hideColumns: (sheet, write) => {
    assertSpan(write.column, write.count, sheet.columns, 'columns');
    flagSpan(sheet.hiddenColumns, write.column, write.count, write.hidden);
  },
  freeze: (sheet, write) => {
    sheet.frozenRows = write.rows ?? sheet.frozenRows;
    sheet.frozenColumns = write.columns ?? sheet.frozenColumns;
  },
  columnWidth: (sheet, write) => {
    assertSpan(write.column, 1, sheet.columns, 'columns');
    while (sheet.widths.length < write.column) sheet.widths.push(null);
    sheet.widths[write.column] = write.width;
  },
  tabColor: (sheet, write) => void (sheet.tabColor = write.color),
  format: (sheet, write) => inZone(sheet, write.zone, (cell) => void (cell.format = write.format)),
  style: (sheet, write) =>
    inZone(sheet, write.zone, (cell) => void (cell.style = { ...cell.style, ...write.style })),
  note: (sheet, write) => {
    assertCell(sheet, write.row, write.column);
    cellToWrite(sheet, write.row, write.column).note = write.note;
  },
  rule: (sheet, { zone, rule }) =>
    inZone(sheet, zone, (cell) => {
      if (rule) cell.rule = rule;
      else delete cell.rule;
    }),
  protect,
  unprotect: (sheet, write) =>
    void (sheet.protections = sheet.protections.filter(({ key }) => key !== write.key)),
  banding: (sheet, write) => void (sheet.banding = write.zone),
  filter: (sheet, write) => void (sheet.filter = write.zone),
  groupColumns,
  colours: (sheet, { rules }) => void (sheet.colours = rules.map((rule) => ({ ...rule }))),
  chart: (sheet, { chart }) => void (sheet.charts = [...(sheet.charts ?? []), { ...chart }]),
  removeChart: (sheet, { id }) => void (sheet.charts = sheet.charts?.filter((one) => one.id !== id)),
  image: (sheet, { image }) => void (sheet.images = [...withoutImage(sheet, image.id), image]),
  removeImage: (sheet, { id }) => void (sheet.images = withoutImage(sheet, id)),
  merge,
  border: (sheet, { zone, border }) => inZone(sheet, zone, (cell) => void (cell.border = border)),
  rowHeight: (sheet, { row, count, height }) => {
    assertSpan(row, count, sheet.rows, 'rows');
    const heights = (sheet.heights ??= []);
    while (heights.length < row) heights.push(null);
    for (let at = row; at < row + count; at += 1) heights[at] = height;
  },
  gridlines: (sheet, { hidden }) => void (sheet.hasNoGridlines = hidden),
};

/** Changes the sheet; throws when a position or the shape of the values is wrong. */
export const applyToSheet = (sheet: MemorySheet, write: SheetWrite): void => {
  const handle = handlers[write.kind] as (target: MemorySheet, change: SheetWrite) => void;
  handle(sheet, write);
};
