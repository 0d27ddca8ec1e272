// A whole workbook in memory that runs the built script: set up once a file, then put back in a moment.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CallRequest, CallResponse } from '../../src/core/workbook/command/types';
import { functionName } from '../../src/core/base/function-name';
import { columnKey } from '../../src/core/workbook/schema/sheets';
import type { SheetId } from '../../src/core/workbook/schema/sheet-ids';
import type { GridBackend, GridValue, SheetInfo } from '../../src/local/grid/backend';
import { createMemoryGrid, type GridSnapshot, type MemoryGrid } from './grid/memory-grid';
import { readScriptFiles } from '../../src/local/server/script-files';
import { KillSignal, type Fault } from '../../src/local/services/gate';
import { createServices, type GoogleServices } from '../../src/local/services/index';
import type { DriveFile, Mail, Selection } from '../../src/local/services/ports';
import { createSharedState, lastingState, type SharedOptions } from '../../src/local/services/shared';
import { estimate, type Estimate } from '../../src/local/time/estimate';
import { scriptRunner } from './script';

const ROOT = join(__dirname, '..', '..');

/** `UPR_DIST` names another build, such as that of an earlier version. */
const DIST = process.env['UPR_DIST'] ?? join(ROOT, 'dist');

/** Code.js of the last build, made when there is none. */
export async function builtCode(): Promise<string> {
  const file = join(DIST, 'Code.js');
  if (existsSync(file)) return readFileSync(file, 'utf8');
  const { buildAll } = await import('../../scripts/build/bundle');
  await buildAll(ROOT);
  return readFileSync(file, 'utf8');
}

/** All pages of the build, as Google has them. */
export const builtFiles = (): Readonly<Record<string, string>> => readScriptFiles(DIST).panels;

let pages: Readonly<Record<string, string>> | undefined;
/** The pages of code beside it. The table of meanings stays away: what is found without it is what most tests are about. */
function builtPages(): Readonly<Record<string, string>> {
  pages ??= Object.fromEntries(Object.entries(builtFiles()).filter(([name]) => name.startsWith('part-')));
  return pages;
}

export const COORDINATOR = 'cora@example.org';

/** A workbook between two executions, as values. */
export interface BookState {
  readonly grid: GridSnapshot;
  readonly shared: SharedOptions;
  readonly mails: readonly Mail[];
  readonly files: readonly DriveFile[];
  readonly clock: number;
}

export type Row = Readonly<Record<string, GridValue>> & { readonly rowNumber: number };

export interface CallOptions {
  readonly request?: Omit<CallRequest, 'input'>;
  readonly faults?: readonly Fault[];
  readonly mailQuota?: number;
  /** Called by a time trigger: with its event, and nobody at the keyboard. */
  readonly isTimer?: boolean;
}

export interface Person {
  /** Runs a command; throws a KillSignal when a fault ended the execution. */
  call(command: string, input?: unknown, options?: CallOptions): CallResponse;
}

/** A workbook on some grid. */
export interface OpenBook {
  readonly grid: GridBackend;
  readonly mails: Mail[];
  readonly files: Map<string, DriveFile>;
  /** Milliseconds since 1970; each call takes a second. */
  clock: number;
  as(email: string): Person;
  /** The rows of a sheet that hold anything, by column key; columns of people by their header with a tilde. */
  rowsOf(sheet: SheetId): Row[];
  tabOf(sheet: SheetId): number;
  /** 0-based column of a key. */
  columnOf(sheet: SheetId, key: string): number;
  /** Types into a cell as a person would: no script, no protection. */
  type(sheet: SheetId, rowNumber: number, key: string, value: GridValue): void;
  /** A new row under the last one; answers its 1-based number. */
  typeRow(sheet: SheetId, values: Readonly<Record<string, GridValue>>): number;
  property(key: string): string;
  /** Of the last call. */
  log(): readonly string[];
  /** What the last call would take on Google, where each execution brings in the pages of code anew. */
  estimate(): Estimate;
  /** What the last call selected for its person; null when it selected nothing. */
  selected(): Selection | null;
  /** Writes that wait in the running call. */
  waiting(): number;
  /** What its state holds beside the grid. */
  besideGrid(): Omit<BookState, 'grid'>;
}

/** On the grid in memory, which tells its state. */
export interface TestWorkbook extends OpenBook {
  readonly grid: MemoryGrid;
  state(): BookState;
}

const seeded = (seed: number) => {
  let state = seed;
  return (): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
};

const DAY_ONE = Date.UTC(2027, 0, 10, 12);
const EDITORS = [COORDINATOR, 'ana@example.org', 'bo@example.org', 'new@example.org', 'dee@example.org'];

/** The cells of a row, to the last column of the tab. */
const rowCells = (grid: GridBackend, { id, columns }: SheetInfo, row: number) =>
  grid.read(id, { row, column: 0, rows: 1, columns })[0] ?? [];

const isTabOf = (grid: GridBackend, tab: SheetInfo, sheet: SheetId): boolean =>
  rowCells(grid, tab, 0).some(({ value }) => String(value).startsWith(`${sheet}.`));

/** Where each sheet of a grid was found last: the tests ask for rows many thousand times. */
const lastTabs = new WeakMap<GridBackend, Map<SheetId, number>>();

function tabIn(grid: GridBackend, sheet: SheetId): SheetInfo {
  const known = lastTabs.get(grid) ?? new Map<SheetId, number>();
  lastTabs.set(grid, known);
  const tabs = grid.sheets();
  const last = known.get(sheet);
  const found = [...tabs.filter(({ id }) => id === last), ...tabs].find((tab) => isTabOf(grid, tab, sheet));
  if (!found) throw new Error(`The workbook has no tab for ${sheet}.`);
  known.set(sheet, found.id);
  return found;
}

function readRows(grid: GridBackend, sheet: SheetId): Row[] {
  const { id: tab } = tabIn(grid, sheet);
  const { rows, columns } = grid.extent(tab);
  const [keys = [], headers = [], ...data] = grid.read(tab, {
    row: 0,
    column: 0,
    rows: Math.max(rows, 2),
    columns,
  });
  const names = keys.map(
    ({ value }, index) => String(value).replace(`${sheet}.`, '') || `~${String(headers[index]?.value)}`,
  );
  return data.flatMap((cells, index) => {
    const filled = cells.filter(({ value, formula }) => formula !== '' || (value !== '' && value !== false));
    if (filled.length === 0) return [];
    const values = cells.map(({ value, formula }, at) => [names[at] ?? '', formula === '' ? value : formula]);
    return [{ ...(Object.fromEntries(values) as Record<string, GridValue>), rowNumber: index + 3 } as Row];
  });
}

const columnIn = (grid: GridBackend, sheet: SheetId, key: string): number =>
  rowCells(grid, tabIn(grid, sheet), 0).findIndex(({ value }) => value === columnKey(sheet, key));

function typeCell(grid: GridBackend, sheet: SheetId, rowNumber: number, key: string, value: GridValue): void {
  const column = columnIn(grid, sheet, key);
  if (column < 0) throw new Error(`${sheet} has no column ${key}.`);
  const zone = { row: rowNumber - 1, column, rows: 1, columns: 1 };
  grid.apply({ kind: 'values', sheetId: tabIn(grid, sheet).id, zone, values: [[value]] });
}

const PAGE_READ = ['HtmlService.createTemplateFromFile', 'HtmlTemplate.getRawContent'];

/** The pages of code are no calls in tests (script.ts); Google is asked for one of them in most executions. */
function onGoogle(last: GoogleServices | undefined, code: string): Estimate {
  const log = last?.gate.log() ?? [];
  return estimate([...log, ...PAGE_READ], last?.gate.sizes() ?? [], code.length);
}

/** Opens a workbook: an empty one, or one in the given state; with the pages of code, or those given. */
export function openWorkbook(code: string, from?: BookState, given = builtPages()): TestWorkbook {
  const grid = createMemoryGrid(from ? { snapshot: from.grid } : { timeZone: 'America/New_York' });
  const book = openOn(grid, code, from, given);
  return Object.assign(book, { grid, state: () => ({ grid: grid.snapshot(), ...book.besideGrid() }) });
}

/** Opens a workbook on a grid that holds its cells already. */
export function openOn(
  grid: GridBackend,
  code: string,
  from?: Omit<BookState, 'grid'>,
  given = builtPages(),
): OpenBook {
  const shared = createSharedState(from?.shared ?? { owner: COORDINATOR, editors: EDITORS });
  const mails = [...(from?.mails ?? [])];
  const files = new Map((from?.files ?? []).map((file) => [file.id, file]));
  const run = scriptRunner(code, given);
  const random = seeded(from?.clock ?? 1);
  let last: GoogleServices | undefined;
  const book: OpenBook = {
    grid,
    mails,
    files,
    clock: from?.clock ?? DAY_ONE,
    as: (email) => ({
      call: (command, input, { request = {}, faults = [], mailQuota = 100, isTimer = false } = {}) => {
        book.clock += 1000;
        const now = () => book.clock;
        const services = createServices({
          backend: grid,
          user: email,
          shared,
          faults,
          now,
          random,
          mailQuota,
          isTimer,
          ports: {
            mailbox: { receive: (mail) => void mails.push(mail) },
            drive: {
              list: () => [...files.values()],
              save: (file) => void files.set(file.id, file),
              convert: (file) => file.bytes,
            },
          },
        });
        last = services;
        const given = isTimer ? { authMode: 'FULL', triggerUid: '1' } : { ...request, input };
        return run(services, functionName(command), given, now, random) as CallResponse;
      },
    }),
    rowsOf: (sheet) => readRows(grid, sheet),
    tabOf: (sheet) => tabIn(grid, sheet).id,
    columnOf: (sheet, key) => columnIn(grid, sheet, key),
    type: (sheet, rowNumber, key, value) => typeCell(grid, sheet, rowNumber, key, value),
    typeRow: (sheet, values) => {
      const row = Math.max(2, ...readRows(grid, sheet).map(({ rowNumber }) => rowNumber)) + 1;
      for (const [key, value] of Object.entries(values)) typeCell(grid, sheet, row, key, value);
      return row;
    },
    property: (key) => shared.properties.get('document')?.get(key) ?? '',
    log: () => last?.gate.log() ?? [],
    estimate: () => onGoogle(last, code),
    selected: () => last?.environment.ports.selection.get() ?? null,
    waiting: () => last?.gate.queued().length ?? 0,
    besideGrid: () => ({
      shared: lastingState(shared),
      mails: [...mails],
      files: [...files.values()],
      clock: book.clock,
    }),
  };
  return book;
}

export { KillSignal };

const SPARE_ROWS = 12;
/** Rows of the seeded vocabularies that are enough for a test. */
const MOST_SEEDED = 10;

/** The lists that set-up fills, cut short. */
const cut = (cells: BookState['grid']['sheets'][number]['cells']): typeof cells =>
  /^(CTY|ISS)\./.test(String(cells[0]?.[0]?.value)) ? cells.slice(0, MOST_SEEDED) : cells;

/**
 * The same workbook with fewer empty rows; without drop-downs and looks it is copied many times faster. The issue board,
 * which would have to be cut with the issues, stays away unless asked for.
 */
export function lean(
  state: BookState,
  { looks = false, board = looks }: { readonly looks?: boolean; readonly board?: boolean } = {},
): BookState {
  const isKept = ({ cells }: { readonly cells: BookState['grid']['sheets'][number]['cells'] }): boolean =>
    board || cells[0]?.[0]?.value !== 'BOARD.id';
  const sheets = state.grid.sheets.filter(isKept).map((given) => {
    const sheet = looks ? given : { ...given, cells: cut(given.cells) };
    const last = sheet.cells.reduce(
      (found, row, at) => (row?.some((cell) => cell && cell.value !== '') ? at : found),
      0,
    );
    const rows = Math.min(sheet.rows, last + 1 + SPARE_ROWS);
    const cells = sheet.cells.slice(0, rows).map((row) =>
      looks
        ? row
        : row?.map(
            (cell) =>
              cell && {
                value: cell.value,
                ...(cell.formula && { formula: cell.formula }),
                ...(cell.format && { format: cell.format }),
              },
          ),
    );
    const shorter = <Zone extends { row: number; rows: number } | null>(zone: Zone): Zone =>
      zone && { ...zone, rows: Math.min(zone.rows, rows - zone.row) };
    return {
      ...sheet,
      rows,
      cells,
      ...(sheet.heights && { heights: sheet.heights.slice(0, rows) }),
      banding: shorter(sheet.banding),
      filter: shorter(sheet.filter),
      protections: sheet.protections.map((one) => ({ ...one, zone: shorter(one.zone) })),
    };
  });
  return { ...state, grid: { ...state.grid, sheets } };
}

/** Throws with what the script said when the answer is a refusal. */
export function mustDo(answer: CallResponse): Extract<CallResponse, { ok: true }> {
  if (answer.ok) return answer;
  throw new Error(`${answer.code}: ${answer.message}`);
}
