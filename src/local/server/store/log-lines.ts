// Reading the log: which of its lines are whole, and which of them continue a snapshot.
import { existsSync, readFileSync } from 'node:fs';
import { FIRST_REVISION } from '../../grid/o-spreadsheet/new-book';
import { sealLine, unsealLine } from './seal';
import type { Snapshot } from './snapshot';

export interface LogEntry {
  /** Counts all changes of the workbook's life; a snapshot names the last one that it holds. */
  readonly n: number;
  /** Checksum of the line before; missing in the lines of earlier versions. */
  readonly before?: string;
  readonly kind: string;
  readonly [field: string]: unknown;
}

export interface Line {
  readonly entry: LogEntry;
  readonly sum: string;
  readonly isSealed: boolean;
  /** As it stands in the file, without its end. */
  readonly text: string;
}

export interface LogText {
  /** Null stands for a line that is damaged. */
  readonly lines: readonly (Line | null)[];
  /** How many bytes the lines have; what a killed process left half written comes after them. */
  readonly size: number;
  /** Whether the last line is whole but for its end. */
  readonly isUnended: boolean;
  /** What comes after the lines and cannot be read; empty mostly. */
  readonly rest: Uint8Array;
}

const readLine = (bytes: Buffer): Line | null => {
  const found = unsealLine(bytes);
  if (!found) return null;
  try {
    const entry = JSON.parse(found.body) as LogEntry;
    return { entry, sum: found.sum, isSealed: found.isSealed, text: bytes.toString('utf8') };
  } catch {
    return null;
  }
};

// What follows the last line's end was never acknowledged, unless it is that end itself that was damaged.
const readTail = (tail: Buffer): Line | null =>
  [tail, tail.subarray(0, -1)].map(readLine).find((line) => line?.isSealed) ?? null;

const splitLines = (content: Buffer): { lines: Buffer[]; tail: Buffer } => {
  const lines: Buffer[] = [];
  let from = 0;
  for (let end = content.indexOf(10); end >= 0; end = content.indexOf(10, from)) {
    lines.push(content.subarray(from, end));
    from = end + 1;
  }
  return { lines, tail: content.subarray(from) };
};

// A version before checksums could leave half a line with an end; nothing else in such a log can be told.
const isEarlierTorn = (lines: readonly (Line | null)[], last: Buffer): boolean =>
  lines[lines.length - 1] === null &&
  last.toString('latin1').startsWith('{"n":') &&
  lines.slice(0, -1).every((line) => line && !line.isSealed);

const restOf = (content: Buffer, size: number): Pick<LogText, 'size' | 'rest'> => ({
  size,
  rest: content.subarray(size),
});

export const readLog = (file: string, isSealed: boolean): LogText => {
  const content = existsSync(file) ? readFileSync(file) : Buffer.alloc(0);
  const { lines, tail } = splitLines(content);
  const read = lines.map(readLine);
  const ended = lines.reduce((sum, line) => sum + line.length + 1, 0);
  const last = lines[lines.length - 1];
  if (!isSealed && last && isEarlierTorn(read, last))
    return { ...restOf(content, ended - last.length - 1), lines: read.slice(0, -1), isUnended: false };
  const unended = readTail(tail);
  if (!unended) return { ...restOf(content, ended), lines: read, isUnended: false };
  const size = ended + Buffer.byteLength(unended.text);
  return { lines: [...read, unended], size, isUnended: true, rest: Buffer.alloc(0) };
};

/** How far the changes have come that continue a snapshot. */
export class Continuation {
  readonly lines: Line[] = [];
  n: number;
  head: string;
  private revision: string;

  constructor(private readonly snapshot: Snapshot) {
    this.n = snapshot.n;
    this.head = snapshot.head;
    this.revision = String(snapshot.book['revisionId'] ?? FIRST_REVISION);
  }

  /** Takes the line if it comes next. */
  take(line: Line): boolean {
    const { entry, sum, isSealed } = line;
    const revision = entry['revision'] as
      { serverRevisionId?: unknown; nextRevisionId?: unknown } | undefined;
    const isNext = isSealed ? entry.n === this.n + 1 && entry.before === this.head : entry.n > this.n;
    if (!isNext || (!isSealed && this.snapshot.isSealed)) return false;
    if (revision && revision.serverRevisionId !== this.revision) return false;
    if (revision) this.revision = String(revision.nextRevisionId);
    this.lines.push(line);
    this.n = entry.n;
    this.head = sum;
    return true;
  }

  /** Whether the snapshot holds the line already. */
  has({ entry, sum }: Line): boolean {
    if (entry.n > this.snapshot.n) return false;
    return entry.n < this.snapshot.n || !this.snapshot.isSealed || sum === this.snapshot.head;
  }
}

/** The lines that continue the snapshot, and which line of the log does not, counted from 1. */
export const follow = (
  snapshot: Snapshot,
  { lines }: LogText,
): { continued: Continuation; wrong: number | null } => {
  const continued = new Continuation(snapshot);
  const index = lines.findIndex((line) => !line || !(continued.has(line) || continued.take(line)));
  return { continued, wrong: index < 0 ? null : index + 1 };
};

export const writeLine = (entry: LogEntry): { sum: string; line: string } => sealLine(JSON.stringify(entry));
