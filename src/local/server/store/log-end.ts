// How far the log came, in a small file beside it: a log that was cut off between two of its lines looks whole by itself.
import { closeSync, existsSync, openSync, readFileSync, writeSync } from 'node:fs';

/** Beside a workbook's file. */
export const LOG_END = '.log.end';

/** Always as many bytes, so that a full disk takes it, too. */
const WIDTH = 120;

interface End {
  /** Of the last change in the log. */
  readonly n: number;
  /** The spreadsheet's id: the file may be left of another workbook of the same name. */
  readonly of: string;
}

const readEnd = (path: string): Partial<End> => {
  try {
    return (JSON.parse(readFileSync(path, 'utf8')) ?? {}) as Partial<End>;
  } catch {
    return {};
  }
};

/** How many changes after `n` were added to this workbook's log and are not there any more. */
export const missingAfter = (file: string, { n, of }: End): number => {
  const noted = readEnd(`${file}${LOG_END}`);
  return noted.of === of && typeof noted.n === 'number' ? Math.max(0, noted.n - n) : 0;
};

export interface LogEnd {
  note(n: number): void;
  close(): void;
}

export const openLogEnd = (file: string, of: string): LogEnd => {
  const path = `${file}${LOG_END}`;
  const handle = openSync(path, existsSync(path) ? 'r+' : 'w+', 0o600);
  return {
    note: (n) => {
      try {
        writeSync(handle, JSON.stringify({ n, of } satisfies End).padEnd(WIDTH), 0);
      } catch {
        // An older number only means that less would be noticed: nothing that is told as saved hangs on it.
      }
    },
    close: () => closeSync(handle),
  };
};
