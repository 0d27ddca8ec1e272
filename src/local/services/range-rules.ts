// Range: notes, data validation, protection.
import type { GridWrite, ListRule } from '../grid/backend';
import type { Environment } from './environment';
import { recall } from './guard';
import type { GoogleRange, RangeState } from './range';
import { assertShape, repeated } from './range-values';
import type { Services } from './services';
import { validationOf } from './validation';
import { applyNow, queueStep, queueWrite, readGrid } from './writes';

type Table = readonly (readonly unknown[])[];

const queueCells = (
  env: Environment,
  { sheetId, zone }: RangeState,
  table: Table,
  write: (item: unknown, row: number, column: number) => GridWrite,
): void => {
  const run = () =>
    table.forEach((row, r) =>
      row.forEach((item, c) => applyNow(env, write(item, zone.row + r, zone.column + c))),
    );
  queueStep(env, { kind: 'clear', sheetId, zone }, { run });
};

// A whole number becomes a text with a decimal, as people found on Google.
const noteText = (note: unknown): string =>
  typeof note === 'number' && Number.isInteger(note) ? note.toFixed(1) : String(note ?? '');

const queueNotes = (env: Environment, state: RangeState, notes: Table): void =>
  queueCells(env, state, notes, (note, row, column) => ({
    kind: 'note',
    sheetId: state.sheetId,
    row,
    column,
    note: noteText(note),
  }));

const ruleOf = (validation: unknown): ListRule | null =>
  validation === null || validation === undefined ? null : recall<ListRule>(validation, 'DataValidation');

const queueRules = (env: Environment, state: RangeState, rules: Table): void =>
  queueCells(env, state, rules, (rule, row, column) => ({
    kind: 'rule',
    sheetId: state.sheetId,
    zone: { row, column, rows: 1, columns: 1 },
    rule: ruleOf(rule),
  }));

const eachPlace = <T>({ zone }: RangeState, read: (row: number, column: number) => T): T[][] =>
  Array.from({ length: zone.rows }, (_, r) =>
    Array.from({ length: zone.columns }, (__, c) => read(zone.row + r, zone.column + c)),
  );

const notes = (env: Environment, state: RangeState, self: () => GoogleRange): Partial<GoogleRange> => ({
  getNote: () => readGrid(env, (grid) => grid.note(state.sheetId, state.zone.row, state.zone.column)),
  getNotes: () =>
    readGrid(env, (grid) => eachPlace(state, (row, column) => grid.note(state.sheetId, row, column))),
  setNote: (note) => {
    queueNotes(env, state, repeated(state, note));
    return self();
  },
  setNotes: (table) => {
    queueNotes(env, state, assertShape(state, table));
    return self();
  },
});

/** The members of Range for notes, drop-downs and protection. */
export const rangeRules = (
  env: Environment,
  services: Services,
  state: RangeState,
  self: () => GoogleRange,
): Partial<GoogleRange> => {
  const { sheetId, zone } = state;
  const validationAt = (row: number, column: number) => {
    const rule = env.backend.rule(sheetId, row, column);
    // Google's types leave out that a cell without a rule gives null.
    return (rule && validationOf(env, services, rule)) as GoogleAppsScript.Spreadsheet.DataValidation;
  };
  return {
    ...notes(env, state, self),
    getDataValidation: () => readGrid(env, () => validationAt(zone.row, zone.column)),
    getDataValidations: () => readGrid(env, () => eachPlace(state, validationAt)),
    setDataValidation: (validation) => {
      queueWrite(env, { kind: 'rule', sheetId, zone, rule: ruleOf(validation) });
      return self();
    },
    setDataValidations: (table) => {
      queueRules(env, state, assertShape(state, table));
      return self();
    },
    clearDataValidations: () => {
      queueWrite(env, { kind: 'rule', sheetId, zone, rule: null });
      return self();
    },
    protect: () => services.protect(sheetId, zone),
  };
};
