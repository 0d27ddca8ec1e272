// A whole spreadsheet in memory, many times faster to copy than the real one: it stores formulas and never evaluates them.
import type {
  GridBackend,
  GridCell,
  GridValue,
  GridWrite,
  ListRule,
  SheetInfo,
  Zone,
} from '../../../src/local/grid/backend';
import { applyToSheet } from './memory-writes';
import {
  DEFAULT_COLUMN_WIDTH,
  DEFAULT_ROW_HEIGHT,
  type MemoryCell,
  type MemorySheet,
  cellAt,
  newSheet,
} from './memory-sheet';
import { shiftZone } from './shift-zone';

export interface GridSnapshot {
  readonly name: string;
  readonly timeZone: string;
  readonly locale: string;
  readonly sheets: readonly MemorySheet[];
}

export interface MemoryGrid extends GridBackend {
  /** The whole state as values that survive JSON; pass it to `createMemoryGrid` to get the same grid again. */
  snapshot(): GridSnapshot;
  /** Gives a formula cell the value that an engine would have calculated. */
  setCalculated(sheetId: number, row: number, column: number, value: GridValue): void;
}

export interface MemoryGridOptions {
  readonly timeZone?: string;
  readonly locale?: string;
  readonly name?: string;
  readonly snapshot?: GridSnapshot;
}

const EMPTY: GridCell = { value: '', formula: '', format: '' };
// JSON has no Infinity, which is how a rule's source says "to the sheet's end".
const ENDLESS = 'endless';

const { isArray } = Array;
const { keys } = Object;

/** What JSON would make of it, one value put in place of another; many times faster, as tests copy it again and again. */
function withSwapped(value: unknown, from: unknown, to: unknown): unknown {
  if (value === from) return to;
  if (typeof value !== 'object' || value === null) return value;
  if (isArray(value)) return value.map((one: unknown) => withSwapped(one ?? null, from, to));
  const copied: Record<string, unknown> = {};
  for (const key of keys(value)) {
    const part = (value as Record<string, unknown>)[key];
    if (part !== undefined) copied[key] = withSwapped(part, from, to);
  }
  return copied;
}

const copy = <T>(value: T): T => withSwapped(value, ENDLESS, Infinity) as T;

/** Cells are most of a workbook. What they hold is never changed within, so that all copies share it; a rule's source is decoded. */
const copyCell = (cell: MemoryCell | undefined): MemoryCell | undefined =>
  cell?.rule?.source ? { ...cell, rule: copy(cell.rule) } : cell && { ...cell };

const copySheet = ({ cells, ...sheet }: MemorySheet): MemorySheet => ({
  ...copy(sheet),
  cells: Array.from(cells, (row) => row && Array.from(row, copyCell)),
});

const encodeEndless = <T>(value: T): T => withSwapped(value, Infinity, ENDLESS) as T;

const unholed = (sheet: MemorySheet): MemorySheet => ({
  ...sheet,
  cells: Array.from(sheet.cells, (row) => row && Array.from(row, (cell) => cell ?? undefined)),
});

interface State {
  name: string;
  timeZone: string;
  locale: string;
  sheets: MemorySheet[];
}

const findSheet = (state: State, id: number): MemorySheet => {
  const sheet = state.sheets.find((candidate) => candidate.id === id);
  if (!sheet) throw new Error(`The grid has no sheet with id ${id}.`);
  return sheet;
};

const assertInside = (sheet: MemorySheet, zone: Zone): void => {
  const whole = [zone.row, zone.column, zone.rows, zone.columns].every(Number.isInteger);
  const inside =
    zone.row >= 0 &&
    zone.column >= 0 &&
    zone.row + zone.rows <= sheet.rows &&
    zone.column + zone.columns <= sheet.columns;
  if (!whole || !inside || zone.rows < 1 || zone.columns < 1)
    throw new Error(
      `The zone ${JSON.stringify(zone)} is outside sheet "${sheet.name}" (${sheet.rows} x ${sheet.columns}).`,
    );
};

const extentOf = (sheet: MemorySheet): { rows: number; columns: number } => {
  let rows = 0;
  let columns = 0;
  sheet.cells.forEach((row, rowIndex) => {
    row?.forEach((cell, columnIndex) => {
      if (!cell || (cell.value === '' && !cell.formula)) return;
      rows = rowIndex + 1;
      columns = Math.max(columns, columnIndex + 1);
    });
  });
  return { rows, columns };
};

const infoOf = (sheet: MemorySheet): SheetInfo => ({
  id: sheet.id,
  name: sheet.name,
  hidden: sheet.hidden,
  rows: sheet.rows,
  columns: sheet.columns,
  frozenRows: sheet.frozenRows,
  frozenColumns: sheet.frozenColumns,
  tabColor: sheet.tabColor,
});

const readZone = (sheet: MemorySheet, zone: Zone): GridCell[][] => {
  assertInside(sheet, zone);
  return Array.from({ length: zone.rows }, (_, r) =>
    Array.from({ length: zone.columns }, (__, c) => {
      const cell = cellAt(sheet, zone.row + r, zone.column + c);
      return cell ? { value: cell.value, formula: cell.formula ?? '', format: cell.format ?? '' } : EMPTY;
    }),
  );
};

const SHIFTS = {
  insertRows: ['row', 1],
  deleteRows: ['row', -1],
  insertColumns: ['column', 1],
  deleteColumns: ['column', -1],
} as const;

const movedRule = (rule: ListRule, write: GridWrite): ListRule => {
  if (!(write.kind in SHIFTS) || !rule.source || !('count' in write) || rule.source.sheetId !== write.sheetId)
    return rule;
  const [axis, sign] = SHIFTS[write.kind as keyof typeof SHIFTS];
  const at = 'row' in write ? write.row : write.column;
  const zone = shiftZone(rule.source.zone, axis, at, sign * write.count);
  return zone ? { ...rule, source: { ...rule.source, zone } } : rule;
};

const moveRuleSources = (state: State, write: GridWrite): void => {
  for (const sheet of state.sheets)
    for (const row of sheet.cells)
      row?.forEach((cell) => {
        if (cell?.rule?.source) cell.rule = movedRule(cell.rule, write);
      });
};

const insertSheet = (state: State, write: Extract<GridWrite, { kind: 'insertSheet' }>): void => {
  if (state.sheets.some((sheet) => sheet.name === write.name || sheet.id === write.sheetId))
    throw new Error(`The grid has a sheet "${write.name}" or with id ${write.sheetId} already.`);
  state.sheets.splice(write.index, 0, newSheet(write.sheetId, write.name, write.rows, write.columns));
};

const deleteSheet = (state: State, sheet: MemorySheet): void => {
  if (state.sheets.length === 1) throw new Error('A spreadsheet keeps at least one sheet.');
  state.sheets = state.sheets.filter((other) => other !== sheet);
};

const applyToBook = (state: State, write: GridWrite): void => {
  if (write.kind === 'timeZone') {
    state.timeZone = write.timeZone;
    return;
  }
  if (write.kind === 'insertSheet') {
    insertSheet(state, write);
    return;
  }
  const sheet = findSheet(state, write.sheetId);
  if (write.kind === 'deleteSheet') deleteSheet(state, sheet);
  else if (write.kind === 'moveSheet') {
    state.sheets = state.sheets.filter((other) => other !== sheet);
    state.sheets.splice(write.index, 0, sheet);
  } else {
    if (
      write.kind === 'renameSheet' &&
      state.sheets.some((other) => other !== sheet && other.name === write.name)
    )
      throw new Error(`The grid has a sheet "${write.name}" already.`);
    if ('zone' in write && write.zone) assertInside(sheet, write.zone);
    applyToSheet(sheet, write);
    if (write.kind in SHIFTS) moveRuleSources(state, write);
  }
};

// A script asks for the extent again and again between writes, and finding it means passing over every cell.
const rememberedExtents = (state: State) => {
  const known = new Map<number, ReturnType<typeof extentOf>>();
  const of = (id: number) => {
    const extent = known.get(id) ?? extentOf(findSheet(state, id));
    known.set(id, extent);
    return extent;
  };
  return { of, forget: (id: number) => known.delete(id) };
};

/** What is drawn on and over the cells. */
const drawingsOf = (sheetOf: (id: number) => MemorySheet) => ({
  colours: (id: number) => sheetOf(id).colours ?? [],
  charts: (id: number) => sheetOf(id).charts ?? [],
  images: (id: number) => sheetOf(id).images ?? [],
  merges: (id: number) => sheetOf(id).merges ?? [],
  rowHeight: (id: number, row: number) => sheetOf(id).heights?.[row] ?? DEFAULT_ROW_HEIGHT,
  hasGridlines: (id: number) => sheetOf(id).hasNoGridlines !== true,
});

/** A spreadsheet with one empty sheet (id 0, "Sheet1", 1000 x 26), or the one of the snapshot. */
export const createMemoryGrid = (options: MemoryGridOptions = {}): MemoryGrid => {
  const from = options.snapshot;
  const state: State = {
    name: options.name ?? from?.name ?? 'Workbook',
    timeZone: options.timeZone ?? from?.timeZone ?? 'Etc/GMT',
    locale: options.locale ?? from?.locale ?? 'en_US',
    sheets: from ? from.sheets.map(copySheet) : [newSheet(0, 'Sheet1', 1000, 26)],
  };
  const sheetOf = (id: number) => findSheet(state, id);
  const extents = rememberedExtents(state);
  return {
    sheets: () => state.sheets.map(infoOf),
    read: (id, zone) => readZone(sheetOf(id), zone),
    note: (id, row, column) => cellAt(sheetOf(id), row, column)?.note ?? '',
    rule: (id, row, column) => cellAt(sheetOf(id), row, column)?.rule ?? null,
    protections: (id) => sheetOf(id).protections,
    banding: (id) => sheetOf(id).banding,
    filter: (id) => sheetOf(id).filter,
    columnWidth: (id, column) => sheetOf(id).widths[column] ?? DEFAULT_COLUMN_WIDTH,
    columnGroups: (id) => sheetOf(id).groups,
    ...drawingsOf(sheetOf),
    isRowHidden: (id, row) => sheetOf(id).hiddenRows[row] === true,
    isColumnHidden: (id, column) => sheetOf(id).hiddenColumns[column] === true,
    extent: extents.of,
    timeZone: () => state.timeZone,
    locale: () => state.locale,
    name: () => state.name,
    apply: (write) => {
      if ('sheetId' in write) extents.forget(write.sheetId);
      applyToBook(state, write);
    },
    snapshot: () => encodeEndless({ ...state, sheets: state.sheets.map(unholed) }),
    setCalculated: (id, row, column, value) => {
      const cell = cellAt(sheetOf(id), row, column);
      if (!cell?.formula) throw new Error('Only a cell with a formula has a calculated value.');
      cell.value = value;
    },
  };
};
