// The snapshots that were replaced, the last ten, each with the log that came after it; and which of all states that
// lie beside a workbook is the newest whole one.
import {
  copyFileSync,
  existsSync,
  linkSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
} from 'node:fs';
import { basename, join } from 'node:path';
import { writeAtomically } from './atomic';
import type { Disk } from './disk';
import { Continuation, type Line, readLog } from './log-lines';
import { type Snapshot, readSnapshot } from './snapshot';

const MOST_KEPT = 10;
const NAME = /^(\d{12})\.upr\.json$/;

export const keptFolder = (file: string): string => `${file}.snapshots`;

/** Oldest first. */
const keptNames = (file: string): string[] => {
  const folder = keptFolder(file);
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => NAME.test(name))
    .sort();
};

const keptFiles = (file: string): string[] => keptNames(file).map((name) => join(keptFolder(file), name));

// A second name for the same bytes takes no room; where a disk has none, a copy does.
const linkOrCopy = (from: string, to: string): void => {
  rmSync(to, { force: true });
  try {
    linkSync(from, to);
  } catch {
    copyFileSync(from, to);
  }
};

/** Keeps the snapshot that is to be replaced, whose last change is `n`, with its log, and forgets the oldest. */
export const keepSnapshot = (file: string, n: number, disk: Disk): void => {
  mkdirSync(keptFolder(file), { recursive: true, mode: 0o700 });
  const kept = join(keptFolder(file), `${String(n).padStart(12, '0')}.upr.json`);
  writeAtomically(`${kept}.log`, readFileSync(`${file}.log`), disk);
  linkOrCopy(file, kept);
  for (const old of keptFiles(file).slice(0, -MOST_KEPT))
    for (const path of [old, `${old}.log`]) rmSync(path, { force: true });
};

/** Earlier states hold what was meant to go. */
export const forgetKept = (file: string): void => rmSync(keptFolder(file), { recursive: true, force: true });

/** A new workbook under a name that another one had keeps apart from that one's snapshots. */
export const setKeptAside = (file: string): void => {
  const folder = keptFolder(file);
  if (existsSync(folder)) renameSync(folder, `${folder}.${Date.now()}`);
};

const attempt = (file: string): Snapshot | null => {
  try {
    return readSnapshot(file);
  } catch {
    return null;
  }
};

/** Whether a later state of the same workbook is kept than the one that ends with change `n`. */
export const hasLaterKept = (file: string, n: number, spreadsheetId: string): boolean =>
  keptFiles(file).some((kept) => {
    const snapshot = Number(NAME.exec(basename(kept))?.[1]) > n ? attempt(kept) : null;
    return snapshot?.state.spreadsheetId === spreadsheetId;
  });

export interface CompleteLog {
  /** The snapshot's file, and the changes after it. */
  readonly from: string;
  readonly n: number;
  readonly lines: readonly Line[];
}

const continueFrom = (file: string, from: string): CompleteLog | null => {
  const snapshot = attempt(from);
  if (!snapshot) return null;
  const logs = [...keptFiles(file), file].map((path) => readLog(`${path}.log`, false).lines);
  const lines = logs
    .flat()
    .filter((line) => line !== null)
    .sort((a, b) => a.entry.n - b.entry.n);
  const continued = new Continuation(snapshot);
  for (const line of lines) continued.take(line);
  return { from, n: continued.n, lines: continued.lines };
};

/** The state that goes furthest, of those whose snapshot is whole; null when there is none. */
export const newestWhole = (file: string): CompleteLog | null => {
  const states = [file, ...keptFiles(file).reverse()]
    .filter((path) => existsSync(path))
    .map((from) => continueFrom(file, from))
    .filter((state) => state !== null);
  return states.reduce<CompleteLog | null>((best, state) => (best && best.n >= state.n ? best : state), null);
};
