// The workbook's file: everything up to one change, with a checksum. One of before has none, and still opens.
import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Trigger } from '../../services/shared';
import { type NewBook, newBookData } from '../../grid/o-spreadsheet/new-book';
import { sealObject, sealStateOf, sumOf } from './seal';

type Properties = Record<string, Record<string, string>>;

/** What scripts keep outside the cells. */
export interface BookState {
  readonly properties: Properties;
  readonly triggers: readonly Trigger[];
  readonly owner: string;
  readonly spreadsheetId: string;
}

export interface Snapshot {
  /** The last change that it holds. */
  readonly n: number;
  /** Checksum of that change's line in the log. */
  readonly head: string;
  readonly state: BookState;
  readonly book: Readonly<Record<string, unknown>>;
  /** Whether it was written with a checksum. */
  readonly isSealed: boolean;
}

interface Written extends Omit<Snapshot, 'isSealed'> {
  readonly format: string;
  readonly version: number;
}

const VERSION = 2;
const FIRST_SEALED = 2;

const remedyFor = (file: string): string =>
  `Open the workbook’s own file, or bring a backup back: npm run -s upr -- restore --workbook ${file} --from BACKUP. What is there now is set aside then, not deleted.`;

const otherFile = (file: string, why: string, cause?: unknown): Error =>
  new Error(`${file} is not a workbook of this program: ${why}. ${remedyFor(file)}`, { cause });

const isObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const parse = (file: string, text: string): Partial<Written> => {
  let written: unknown;
  try {
    written = JSON.parse(text);
  } catch (cause) {
    throw otherFile(file, text === '' ? 'it is empty' : 'it is not JSON, or was cut off', cause);
  }
  if (!isObject(written)) throw otherFile(file, 'it holds no workbook');
  return written;
};

/** Reads a snapshot; throws when it is another file, or not whole. */
export const readSnapshot = (file: string): Snapshot => {
  const text = readFileSync(file, 'utf8');
  const { format, version = 0, n = 0, head, state, book } = parse(file, text);
  const seal = sealStateOf(text);
  if (format !== 'upr-workbook' || !isObject(book) || !isObject(state))
    throw otherFile(file, 'it holds something else');
  if (version > VERSION)
    throw new Error(`${file} was written by a newer version of this program; update it first.`);
  if (seal === 'broken' || (seal === 'none' && version >= FIRST_SEALED))
    throw new Error(`${file} is damaged: its checksum does not fit what it holds. ${remedyFor(file)}`);
  return { n, head: head ?? sumOf(text), state, book, isSealed: seal === 'whole' };
};

export const snapshotText = ({ n, head, state, book }: Omit<Snapshot, 'isSealed'>): string =>
  sealObject(JSON.stringify({ format: 'upr-workbook', version: VERSION, n, head, state, book }));

export const newSnapshot = (book: NewBook, owner: string): Snapshot => {
  const spreadsheetId = `local-${randomUUID()}`;
  return {
    n: 0,
    head: sumOf(spreadsheetId),
    state: { properties: {}, triggers: [], owner, spreadsheetId },
    book: newBookData(book),
    isSealed: true,
  };
};
