// Sheet: inserting, deleting, hiding and freezing rows and columns, and their widths.
import type { GridWrite, Neighbour } from '../grid/backend';
import type { Environment } from './environment';
import { serviceError } from './gate';
import type { Services } from './services';
import type { GoogleSheet } from './sheet';
import { queueWrite, readGrid, sheetInfo, sheetSize } from './writes';

type Axis = 'rows' | 'columns';

const assertSpan = (env: Environment, sheetId: number, axis: Axis, start: number, count: number): void => {
  const size = sheetSize(env, sheetId)[axis];
  if (
    !Number.isInteger(start) ||
    !Number.isInteger(count) ||
    start < 1 ||
    count < 1 ||
    start + count - 1 > size
  )
    throw serviceError(`Those ${axis} are out of bounds.`);
};

const insert = (
  env: Environment,
  sheetId: number,
  axis: Axis,
  at: number,
  count: number,
  inherit: Neighbour,
): void => {
  if (!Number.isInteger(count) || count < 1)
    throw serviceError(`The number of ${axis} to insert must be at least 1.`);
  const where =
    axis === 'rows'
      ? { kind: 'insertRows' as const, row: at }
      : { kind: 'insertColumns' as const, column: at };
  queueWrite(env, { ...where, sheetId, count, inherit }, { [axis]: count });
};

function leavesOnlyFrozen(env: Environment, sheetId: number, axis: Axis, start: number, count: number) {
  const { frozenRows, frozenColumns } = readGrid(env, () => sheetInfo(env, sheetId));
  const frozen = axis === 'rows' ? frozenRows : frozenColumns;
  return frozen > 0 && start <= frozen + 1 && start + count > sheetSize(env, sheetId)[axis];
}

const remove = (env: Environment, sheetId: number, axis: Axis, start: number, count: number): void => {
  assertSpan(env, sheetId, axis, start, count);
  if (count === sheetSize(env, sheetId)[axis])
    throw serviceError(`You can't delete all the ${axis} on the sheet.`);
  if (leavesOnlyFrozen(env, sheetId, axis, start, count))
    throw serviceError(`Sorry, it is not possible to delete all non-frozen ${axis}.`);
  const where =
    axis === 'rows'
      ? { kind: 'deleteRows' as const, row: start - 1 }
      : { kind: 'deleteColumns' as const, column: start - 1 };
  queueWrite(env, { ...where, sheetId, count }, { [axis]: -count });
};

const hiding = (
  env: Environment,
  sheetId: number,
  axis: Axis,
  start: number,
  count: number,
  hidden: boolean,
): void => {
  assertSpan(env, sheetId, axis, start, count);
  const write: GridWrite =
    axis === 'rows'
      ? { kind: 'hideRows', sheetId, row: start - 1, count, hidden }
      : { kind: 'hideColumns', sheetId, column: start - 1, count, hidden };
  queueWrite(env, write);
};

const inserting = (env: Environment, sheetId: number, self: () => GoogleSheet): Partial<GoogleSheet> => {
  const add =
    (axis: Axis, after: boolean) =>
    (place: number, count = 1): GoogleSheet => {
      assertSpan(env, sheetId, axis, place, 1);
      insert(env, sheetId, axis, after ? place : place - 1, count, after ? 'before' : 'after');
      return self();
    };
  return {
    insertRowsAfter: add('rows', true),
    insertRowsBefore: add('rows', false),
    insertRowAfter: add('rows', true),
    insertRowBefore: add('rows', false),
    insertColumnsAfter: add('columns', true),
    insertColumnsBefore: add('columns', false),
    insertColumnAfter: add('columns', true),
    insertColumnBefore: add('columns', false),
  };
};

const deleting = (env: Environment, sheetId: number, self: () => GoogleSheet): Partial<GoogleSheet> => ({
  deleteRow: (row) => {
    remove(env, sheetId, 'rows', row, 1);
    return self();
  },
  deleteRows: (row, count) => remove(env, sheetId, 'rows', row, count),
  deleteColumn: (column) => {
    remove(env, sheetId, 'columns', column, 1);
    return self();
  },
  deleteColumns: (column, count) => remove(env, sheetId, 'columns', column, count),
});

const hidingMembers = (env: Environment, sheetId: number): Partial<GoogleSheet> => ({
  hideRows: (row: number, count: number = 1) => hiding(env, sheetId, 'rows', row, count, true),
  showRows: (row: number, count: number = 1) => hiding(env, sheetId, 'rows', row, count, false),
  hideColumns: (column: number, count: number = 1) => hiding(env, sheetId, 'columns', column, count, true),
  showColumns: (column: number, count: number = 1) => hiding(env, sheetId, 'columns', column, count, false),
  isRowHiddenByUser: (row) => readGrid(env, (grid) => grid.isRowHidden(sheetId, row - 1)),
  isColumnHiddenByUser: (column) => readGrid(env, (grid) => grid.isColumnHidden(sheetId, column - 1)),
});

const freeze = (env: Environment, sheetId: number, axis: Axis, count: number): void => {
  if (!Number.isInteger(count) || count < 0 || count >= sheetSize(env, sheetId)[axis])
    throw serviceError(`You can't freeze all the visible ${axis} on the sheet.`);
  queueWrite(env, { kind: 'freeze', sheetId, [axis]: count });
};

/** The members of Sheet for rows and columns. */
export const sheetStructure = (
  env: Environment,
  _services: Services,
  sheetId: number,
  self: () => GoogleSheet,
): Partial<GoogleSheet> => ({
  ...inserting(env, sheetId, self),
  ...deleting(env, sheetId, self),
  ...hidingMembers(env, sheetId),
  setFrozenRows: (count) => freeze(env, sheetId, 'rows', count),
  getFrozenRows: () => readGrid(env, () => sheetInfo(env, sheetId).frozenRows),
  setFrozenColumns: (count) => freeze(env, sheetId, 'columns', count),
  getFrozenColumns: () => readGrid(env, () => sheetInfo(env, sheetId).frozenColumns),
  setColumnWidth: (column, width) => {
    assertSpan(env, sheetId, 'columns', column, 1);
    queueWrite(env, { kind: 'columnWidth', sheetId, column: column - 1, width });
    return self();
  },
  setColumnWidths: (start, count, width) => {
    assertSpan(env, sheetId, 'columns', start, count);
    for (let column = start - 1; column < start - 1 + count; column += 1)
      queueWrite(env, { kind: 'columnWidth', sheetId, column, width });
    return self();
  },
  setRowHeightsForced: (start, count, height) => {
    assertSpan(env, sheetId, 'rows', start, count);
    queueWrite(env, { kind: 'rowHeight', sheetId, row: start - 1, count, height });
    return self();
  },
  getRowHeight: (row) => readGrid(env, (grid) => grid.rowHeight(sheetId, row - 1)),
  getColumnWidth: (column) => readGrid(env, (grid) => grid.columnWidth(sheetId, column - 1)),
});
