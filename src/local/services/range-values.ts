// Range: values, formulas and number formats.
import type { GridCell, GridValue } from '../grid/backend';
import { withImage } from './cell-image';
import { isDateFormat, serialToInstant } from './dates';
import { displayText } from './display';
import type { Environment } from './environment';
import { serviceError } from './gate';
import type { GoogleRange, RangeState } from './range';
import { assertAccepted } from './rule-check';
import { type TypedEntry, assertEnterable, interpretEntry } from './typed-entry';
import { shifted } from './shifted-formula';
import { applyNow, onCells, queueStep, queueWrite, readGrid } from './writes';

type Table = readonly (readonly unknown[])[];

const scriptValue = (env: Environment, { value, format }: GridCell): unknown =>
  typeof value === 'number' && isDateFormat(format)
    ? new Date(serialToInstant(value, env.backend.timeZone()))
    : withImage(env, value);

/** Throws, as Sheets does, unless the table has the range's shape. */
export const assertShape = ({ zone }: RangeState, table: unknown): Table => {
  if (!Array.isArray(table) || !table.every(Array.isArray))
    throw serviceError("The parameters don't match the method signature: expected Object[][].");
  const rows = table as Table;
  if (rows.length !== zone.rows)
    throw serviceError(
      `The number of rows in the data does not match the number of rows in the range. The data has ${rows.length} but the range has ${zone.rows}.`,
    );
  const wrong = rows.find((row) => row.length !== zone.columns);
  if (wrong)
    throw serviceError(
      `The number of columns in the data does not match the number of columns in the range. The data has ${wrong.length} but the range has ${zone.columns}.`,
    );
  return rows;
};

const readEntries = (
  env: Environment,
  table: Table,
  before: readonly (readonly GridCell[])[],
): TypedEntry[][] => {
  const [locale, timeZone, now] = [env.backend.locale(), env.backend.timeZone(), env.now()];
  return table.map((row, r) =>
    row.map((value, c) =>
      interpretEntry(value, { format: before[r]?.[c]?.format ?? '', locale, timeZone, now }),
    ),
  );
};

const enterTable = (env: Environment, state: RangeState, table: Table): void => {
  const { sheetId, zone } = state;
  const before = onCells(() => env.backend.read(sheetId, zone));
  const entries = readEntries(env, table, before);
  assertAccepted(env, state, entries);
  const values: GridValue[][] = entries.map((row) => row.map(({ value }) => value));
  applyNow(env, { kind: 'values', sheetId, zone, values });
  entries.forEach((row, r) => {
    row.forEach(({ formula, format }, c) => {
      const at = { row: zone.row + r, column: zone.column + c };
      if (formula) env.backend.apply({ kind: 'formula', sheetId, ...at, formula });
      if (format && !before[r]?.[c]?.format)
        env.backend.apply({ kind: 'format', sheetId, zone: { ...at, rows: 1, columns: 1 }, format });
    });
  });
};

/** Queues a table of values to be entered as if typed. */
export const queueTable = (env: Environment, state: RangeState, table: Table): void => {
  for (const row of table) row.forEach(assertEnterable);
  const copied = table.map((row) => [...row]);
  const shape = { kind: 'clear', sheetId: state.sheetId, zone: state.zone } as const;
  queueStep(env, shape, { run: () => enterTable(env, state, copied) });
};

/** A table that repeats one value over the range. */
export const repeated = <T>({ zone }: RangeState, value: T): T[][] =>
  Array.from({ length: zone.rows }, () => Array.from({ length: zone.columns }, () => value));

// One formula over several cells is filled in, as if dragged from the first of them.
const filledIn = ({ zone }: RangeState, formula: unknown): unknown[][] =>
  Array.from({ length: zone.rows }, (_, row) =>
    Array.from({ length: zone.columns }, (__, column) =>
      typeof formula === 'string' ? shifted(formula, row, column) : formula,
    ),
  );

const queueFormulas = (env: Environment, { sheetId, zone }: RangeState, formulas: Table): void => {
  const shape = { kind: 'clear', sheetId, zone } as const;
  const run = () =>
    formulas.forEach((row, r) => {
      row.forEach((text, c) => {
        const at = { row: zone.row + r, column: zone.column + c };
        // Where no formula is given, the cell is left with nothing.
        if (text === null || text === undefined || text === '')
          return applyNow(env, { kind: 'clear', sheetId, zone: { ...at, rows: 1, columns: 1 } });
        const formula = String(text).startsWith('=') ? String(text) : `=${String(text)}`;
        applyNow(env, { kind: 'formula', sheetId, ...at, formula });
      });
    });
  queueStep(env, shape, { run });
};

const queueFormats = (env: Environment, { sheetId, zone }: RangeState, formats: Table): void => {
  const first = formats[0]?.[0];
  const uniform = formats.every((row) => row.every((format) => format === first));
  if (uniform) {
    queueWrite(env, { kind: 'format', sheetId, zone, format: formatOf(first) });
    return;
  }
  const run = () =>
    formats.forEach((row, r) => {
      row.forEach((format, c) => {
        const cell = { row: zone.row + r, column: zone.column + c, rows: 1, columns: 1 };
        applyNow(env, { kind: 'format', sheetId, zone: cell, format: formatOf(format) });
      });
    });
  queueStep(env, { kind: 'clear', sheetId, zone }, { run });
};

// Google shows the automatic format by this name.
const AUTOMATIC = '0.###############';
const formatOf = (format: unknown): string =>
  /^(general|0\.###############)?$/i.test(String(format)) ? '' : String(format);

const reads = (env: Environment, { sheetId, zone }: RangeState): Partial<GoogleRange> => {
  const cells = <T>(map: (cell: GridCell) => T): T[][] =>
    readGrid(env, (grid) => grid.read(sheetId, zone).map((row) => row.map(map)));
  const first = <T>(map: (cell: GridCell) => T): T =>
    readGrid(env, (grid) => map(grid.read(sheetId, { ...zone, rows: 1, columns: 1 })[0]?.[0] as GridCell));
  return {
    getValue: () => first((cell) => scriptValue(env, cell)),
    getValues: () => cells((cell) => scriptValue(env, cell)),
    getDisplayValue: () => first((cell) => displayText(cell, env.backend.locale())),
    getDisplayValues: () => cells((cell) => displayText(cell, env.backend.locale())),
    getFormula: () => first(({ formula }) => formula),
    getFormulas: () => cells(({ formula }) => formula),
    getNumberFormat: () => first(({ format }) => format || AUTOMATIC),
    getNumberFormats: () => cells(({ format }) => format || AUTOMATIC),
    isBlank: () => cells(({ value, formula }) => value === '' && !formula).every((row) => row.every(Boolean)),
  };
};

/** The members of Range that read and write what cells hold. */
export const rangeValues = (
  env: Environment,
  state: RangeState,
  self: () => GoogleRange,
): Partial<GoogleRange> => ({
  ...reads(env, state),
  setValue: (value) => {
    queueTable(env, state, repeated(state, value));
    return self();
  },
  setValues: (values) => {
    queueTable(env, state, assertShape(state, values));
    return self();
  },
  setFormula: (formula) => {
    queueFormulas(env, state, filledIn(state, formula));
    return self();
  },
  setFormulas: (formulas) => {
    queueFormulas(env, state, assertShape(state, formulas));
    return self();
  },
  setNumberFormat: (format) => {
    queueFormats(env, state, repeated(state, format));
    return self();
  },
  setNumberFormats: (formats) => {
    queueFormats(env, state, assertShape(state, formats));
    return self();
  },
  clearContent: () => {
    queueWrite(env, { kind: 'clear', sheetId: state.sheetId, zone: state.zone });
    return self();
  },
});
