// The crash matrix: a command run undisturbed, then again with every fault, and what must be the same afterwards.
import type { CallResponse } from '../../../src/core/workbook/command/types';
import { SHEET_IDS, type SheetId } from '../../../src/core/workbook/schema/sheet-ids';
import type { Fault } from '../../../src/local/services/gate';
import type { GridBackend } from '../../../src/local/grid/backend';
import type { GridSnapshot } from '../../support/grid/memory-grid';
import {
  KillSignal,
  openOn,
  openWorkbook,
  type BookState,
  type CallOptions,
  type OpenBook,
  type Row,
  type TestWorkbook,
} from '../../support/workbook';

export interface Case {
  readonly command: string;
  /** What is special about it, to tell it from another case of the same command. */
  readonly how?: string;
  readonly as: string;
  /** Made when it is first asked for: most runs go over some cases only. */
  start(): BookState;
  input(book: OpenBook): unknown;
  /** Rows go with whatever was typed into them before the command read them. */
  readonly takesWhatWasTyped?: boolean;
}

/** Makes a grid that holds what a grid in memory held. */
export type GridOf = (snapshot: GridSnapshot) => GridBackend;

/** The workbook that a case starts with, on the grid in memory unless told. */
export function opened(code: string, one: Case, gridOf?: GridOf): OpenBook {
  const state = one.start();
  return gridOf ? openOn(gridOf(state.grid), code, state) : openWorkbook(code, state);
}

/** What is made when it is first asked for, and then kept. */
export function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}

/** The state that a few more actions lead to. */
export function after(code: string, from: BookState, act: (book: TestWorkbook) => void): BookState {
  const book = openWorkbook(code, from);
  act(book);
  return book.state();
}

/** Calls that touch nothing shared: they only prepare a later call or add to the queue of writes. */
const QUIET = new Set([
  'SpreadsheetApp.getActiveSpreadsheet',
  'Session.getActiveUser',
  'User.getEmail',
  'Session.getActiveUserLocale',
  'PropertiesService.getUserProperties',
  'PropertiesService.getDocumentProperties',
  'LockService.getDocumentLock',
  'Sheet.getRange',
  'Range.setValues',
  'Range.setNumberFormat',
  'Range.setNote',
  'Utilities.newBlob',
  'Utilities.base64Decode',
]);

export interface Undisturbed {
  readonly log: readonly string[];
  /** Writes that wait when each call begins; the first entry is call 1. */
  readonly queued: readonly number[];
  readonly answer: CallResponse;
  readonly end: OpenBook;
}

/** How a case is judged after what upsets it. */
export interface Trouble<Upset> {
  readonly run: Undisturbed;
  /** What is wrong afterwards, a line each that says where. */
  wrong(upset: Upset): readonly string[];
}

/** Runs the command without a fault and notes how many writes wait at each call. */
export function undisturbed(code: string, one: Case): Undisturbed {
  const calls = callsOf(code, one);
  const book = opened(code, one);
  const queued: number[] = [];
  const faults = Array.from({ length: calls }, (_, index): Fault => ({
    at: index + 1,
    kind: 'visit',
    visit: () => void queued.push(book.waiting()),
  }));
  const answer = book.as(one.as).call(one.command, one.input(book), { faults });
  return { log: book.log(), queued, answer, end: book };
}

function callsOf(code: string, one: Case): number {
  const book = opened(code, one);
  book.as(one.as).call(one.command, one.input(book));
  return book.log().length;
}

/** Calls before which something shared may have changed, or that change it: faults at the calls between are the same. */
export const touching = ({ log }: Undisturbed): number[] =>
  log.flatMap((name, index) => (QUIET.has(name) ? [] : [index + 1]));

/** At most so many calls a case and visitor, and as many around deletions; a longer list is thinned out evenly. */
const MOST_CALLS = 30;

export const thinned = (calls: readonly number[]): number[] =>
  calls.length <= MOST_CALLS
    ? [...calls]
    : calls.filter(
        (_, index) =>
          Math.floor((index * MOST_CALLS) / calls.length) !==
          Math.floor(((index - 1) * MOST_CALLS) / calls.length),
      );

const THROUGHOUT = 14;

/** The prefixes of a queue: all of a short one; of a long one both ends, its middle and every seventh part. */
function prefixes(length: number): number[] {
  if (length <= THROUGHOUT) return Array.from({ length: length + 1 }, (_, index) => index);
  const parts = Array.from({ length: 8 }, (_, index) => Math.round((length * index) / 7));
  return [...new Set([0, 1, 2, ...parts, length - 1, length])].filter((at) => at <= length);
}

/** Calls that change something at once, without the queue. */
const AT_ONCE =
  /^(Properties\.(set|delete)|MailApp\.send|Files\.(create|update)|Spreadsheet\.(insert|delete)|Lock\.|Sheet\.protect|Protection\.)/;

/**
 * The calls before which an end leaves behind what no other end does: where the queue is about to be applied (an
 * earlier call of the same queue leaves one of its prefixes), and after a change that was made at once.
 */
function tellingCalls({ log, queued }: Undisturbed): number[] {
  return log.flatMap((_, index) => {
    const waits = queued[index] ?? 0;
    const isApplied = waits > 0 && (queued[index + 1] ?? 0) < waits;
    return isApplied || AT_ONCE.test(log[index - 1] ?? '') || index + 1 === log.length ? [index + 1] : [];
  });
}

/** A failure that the script itself meets may be caught: besides the telling calls every fifth is tried. */
const failing = (run: Undisturbed): number[] => {
  const every = touching(run).filter((_, index) => index % 5 === 0);
  return [...new Set([...tellingCalls(run), ...every])];
};

/** Faults that end the execution, each different from the others in what it leaves behind. */
export function endings(run: Undisturbed): Fault[] {
  const kills = tellingCalls(run).flatMap((at) =>
    prefixes(run.queued[at - 1] ?? 0).map((applied): Fault => ({ at, kind: 'kill', applied })),
  );
  return [...kills, ...failing(run).map((at): Fault => ({ at, kind: 'throw' }))];
}

/** How many faults the chosen ones stand for: every call with every prefix of its queue, and a failure at every call. */
export const standsFor = ({ queued }: Undisturbed): number =>
  queued.reduce((sum, waiting) => sum + waiting + 2, 0);

/** Runs the command; a kill counts as no answer. */
export function attempt(book: OpenBook, one: Case, options: CallOptions = {}): CallResponse | undefined {
  try {
    return book.as(one.as).call(one.command, one.input(book), options);
  } catch (error) {
    if (error instanceof KillSignal || (error instanceof Error && error.name === 'ScriptError'))
      return undefined;
    throw error;
  }
}

const blank = (value: unknown): string =>
  String(value)
    .replace(/\b[A-Z]{2,3}-[2-9A-Z]{4}\b/g, '#')
    .replace(/\/d\/[\w-]+\//g, '/d/#/')
    .replace(/R-\d{4}-[\dT:.-]+Z-\w+/g, 'run')
    .replace(/\d{4}-\d{2}-\d{2}T[\d:.]+Z/g, 'time');

const asText = (row: Row): string =>
  Object.entries(row)
    .filter(([key, value]) => key !== 'rowNumber' && value !== '' && value !== false)
    .map(([key, value]) => `${key}=${row['key'] === 'workbook.code' ? '#' : blank(value)}`)
    .join(' | ');

const present = (book: OpenBook): SheetId[] => {
  const names = book.grid
    .sheets()
    .map(({ id }) => String(book.grid.read(id, { row: 0, column: 0, rows: 1, columns: 1 })[0]?.[0]?.value));
  return SHEET_IDS.filter((sheet) => names.includes(`${sheet}.id`));
};

/** What the workbook says, ids, times and the order of rows aside. */
export const essence = (book: OpenBook): Record<string, string[]> =>
  Object.fromEntries(
    present(book)
      .filter((sheet) => sheet !== 'CHG')
      .map((sheet) => [sheet, book.rowsOf(sheet).map(asText).sort()]),
  );

/** Rows by id, as they stand to the last cell. */
export const byId = (book: OpenBook, sheet: SheetId): Map<string, Row> =>
  new Map(book.rowsOf(sheet).map((row) => [String(row['id']), row]));

/** Sheets whose rows the command changes. */
export const changedSheets = (before: OpenBook, after: OpenBook): SheetId[] => {
  const [was, is] = [essence(before), essence(after)];
  return Object.keys(is).filter(
    (sheet) => JSON.stringify(was[sheet]) !== JSON.stringify(is[sheet]),
  ) as SheetId[];
};

export const openEntries = (book: OpenBook): number =>
  book.rowsOf('CHG').filter(({ state }) => state === 'under way').length;

/** Mails that arrived more than once at the same address with the same words. */
export function doubledMails(book: OpenBook): string[] {
  const seen = book.mails.map(({ to, subject }) => `${to.join()} ${subject}`);
  return seen.filter((one, index) => seen.indexOf(one) < index);
}

/** Files that carry the same key as another. */
export function doubledFiles(book: OpenBook): string[] {
  const seen = [...book.files.values()].map(({ appProperties }) => JSON.stringify(appProperties));
  return seen.filter((one, index) => seen.indexOf(one) < index);
}
