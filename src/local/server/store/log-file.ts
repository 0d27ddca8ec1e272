// The changes since the last snapshot, one JSON line each. A line counts once it is complete: what a killed process
// left half written was never acknowledged, and is cut off when the file is opened again.
import {
  closeSync,
  existsSync,
  fdatasyncSync,
  ftruncateSync,
  openSync,
  readFileSync,
  writeSync,
} from 'node:fs';

export interface LogEntry {
  /** Counts all changes of the workbook's life; a snapshot names the last one that it holds. */
  readonly n: number;
  readonly kind: string;
  readonly [field: string]: unknown;
}

export interface LogFile {
  readonly entries: readonly LogEntry[];
  /** Returns when the line has left this process: a kill can no longer lose it. */
  append(entry: LogEntry): void;
  /** Flushes to disk, against a loss of power. */
  flush(): void;
  /** Forgets every line; a snapshot holds them now. */
  clear(): void;
  close(): void;
}

const parse = (file: string, line: string, isLast: boolean): LogEntry | null => {
  try {
    return JSON.parse(line) as LogEntry;
  } catch (cause) {
    if (isLast) return null;
    throw new Error(`${file} is damaged; keep a copy of it and of the workbook beside it.`, { cause });
  }
};

const readEntries = (file: string): { entries: LogEntry[]; size: number } => {
  if (!existsSync(file)) return { entries: [], size: 0 };
  const content = readFileSync(file);
  const end = content.lastIndexOf(10) + 1;
  const lines = content.subarray(0, end).toString('utf8').split('\n').slice(0, -1);
  const entries = lines.map((line, index) => parse(file, line, index === lines.length - 1));
  const isTorn = lines.length > 0 && entries[entries.length - 1] === null;
  const torn = isTorn ? Buffer.byteLength(`${lines[lines.length - 1] ?? ''}\n`) : 0;
  return { entries: entries.filter((entry) => entry !== null), size: end - torn };
};

export const openLog = (file: string): LogFile => {
  const { entries, size } = readEntries(file);
  const handle = openSync(file, existsSync(file) ? 'r+' : 'w+');
  ftruncateSync(handle, size);
  let position = size;
  return {
    entries,
    append: (entry) => {
      const bytes = Buffer.from(`${JSON.stringify(entry)}\n`, 'utf8');
      for (let offset = 0; offset < bytes.length;)
        offset += writeSync(handle, bytes, offset, bytes.length - offset, position + offset);
      position += bytes.length;
    },
    flush: () => fdatasyncSync(handle),
    clear: () => {
      ftruncateSync(handle, 0);
      position = 0;
    },
    close: () => closeSync(handle),
  };
};
