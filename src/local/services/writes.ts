// How services change the grid: through the queue, inside the sheet's bounds, past its protections.
import type { GridWrite, SheetInfo, Zone } from '../grid/backend';
import { overlaps } from '../grid/zones';
import type { Environment } from './environment';
import { type QueuedWrite, serviceError } from './gate';
import { mayEdit } from './permission';

/** The sheet as the grid has it, queued writes not counted. */
export const sheetInfo = (env: Environment, sheetId: number): SheetInfo => {
  const info = env.backend.sheets().find(({ id }) => id === sheetId);
  if (!info) throw serviceError(`Sheet ${sheetId} not found.`);
  return info;
};

/** The sheet's size once the queued writes are applied. */
export const sheetSize = (env: Environment, sheetId: number): { rows: number; columns: number } => {
  const { rows, columns } = sheetInfo(env, sheetId);
  const waiting = env.gate.queuedMoves().filter((write) => write.sheetId === sheetId);
  return {
    rows: waiting.reduce((sum, write) => sum + (write.rows ?? 0), rows),
    columns: waiting.reduce((sum, write) => sum + (write.columns ?? 0), columns),
  };
};

export const notThere = (): Error =>
  serviceError('The coordinates of the range are outside the dimensions of the sheet.');

/** Where somebody deleted the cells since the range was asked for, Google says the same as when it is asked for. */
export const onCells = <T>(run: () => T): T => {
  try {
    return run();
  } catch (error) {
    throw error instanceof Error && error.message.includes('is outside sheet') ? notThere() : error;
  }
};

/** Applies what waits, then reads. */
export const readGrid = <T>(env: Environment, read: (backend: Environment['backend']) => T): T => {
  env.gate.flush();
  return onCells(() => read(env.backend));
};

const EVERYTHING: Zone = { row: 0, column: 0, rows: Infinity, columns: Infinity };
// Appearance of the whole tab, which a protected range in it does not concern.
const SHEET_LEVEL = new Set<GridWrite['kind']>([
  'renameSheet',
  'deleteSheet',
  'hideSheet',
  'tabColor',
  'moveSheet',
]);

const touched = (write: GridWrite): Zone => {
  if ('zone' in write && write.zone) return write.zone;
  if (write.kind === 'note' || write.kind === 'formula')
    return { row: write.row, column: write.column, rows: 1, columns: 1 };
  if (write.kind === 'insertRows' || write.kind === 'deleteRows')
    return { ...EVERYTHING, row: write.row, rows: write.kind === 'deleteRows' ? write.count : 0.5 };
  if (write.kind === 'insertColumns' || write.kind === 'deleteColumns')
    return {
      ...EVERYTHING,
      column: write.column,
      columns: write.kind === 'deleteColumns' ? write.count : 0.5,
    };
  return EVERYTHING;
};

// Inserting at the very start of a protected range pushes it along and changes nothing in it.
const pushesOnly = (write: GridWrite, zone: Zone): boolean =>
  (write.kind === 'insertRows' && write.row === zone.row) ||
  (write.kind === 'insertColumns' && write.column === zone.column);

/** Throws when a strict protection keeps the person who runs the script from this write. */
export const assertAllowed = (env: Environment, write: GridWrite): void => {
  if (!('sheetId' in write) || write.kind === 'insertSheet') return;
  if (write.kind === 'protect' || write.kind === 'unprotect') return;
  const zone = touched(write);
  for (const protection of env.backend.protections(write.sheetId)) {
    if (mayEdit(env, protection)) continue;
    const concerned = protection.zone
      ? !SHEET_LEVEL.has(write.kind) && overlaps(protection.zone, zone) && !pushesOnly(write, protection.zone)
      : true;
    if (concerned)
      throw serviceError(
        'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.',
      );
  }
};

/** Applies one change at once, as far as the protections allow. */
export const applyNow = (env: Environment, write: GridWrite): void => {
  assertAllowed(env, write);
  onCells(() => env.backend.apply(write));
};

const mayCheckNow = (env: Environment): boolean => env.gate.queuedMoves().length === 0;

/** Queues a step; `shape` is a change with the same reach, checked against the protections already at the call. */
export const queueStep = (env: Environment, shape: GridWrite, step: Omit<QueuedWrite, 'sheetId'>): void => {
  if (mayCheckNow(env)) assertAllowed(env, shape);
  env.gate.queue({ ...('sheetId' in shape && { sheetId: shape.sheetId }), ...step });
};

/** Queues one change of the grid. */
export const queueWrite = (
  env: Environment,
  write: GridWrite,
  size: Pick<QueuedWrite, 'rows' | 'columns'> = {},
): void => {
  const moves = /^(insert|delete|move|protect|unprotect)/.test(write.kind);
  queueStep(env, write, { ...size, moves, run: () => applyNow(env, write) });
};
