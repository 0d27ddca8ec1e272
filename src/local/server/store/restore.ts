// Going back: to the newest whole state that lies beside a workbook. What is there now is set aside, never deleted.
import { existsSync, mkdirSync, readFileSync, renameSync } from 'node:fs';
import { basename, join } from 'node:path';
import { writeAtomically } from './atomic';
import { type CompleteLog, newestWhole } from './kept';
import { LOG_END } from './log-end';

/** Moves what belongs to the workbook, by the endings of its names, into a folder of its own; answers that folder. */
export const setAside = (file: string, endings: readonly string[]): string => {
  const folder = `${file}.aside-${new Date().toISOString().replace(/[:.]/g, '-')}`;
  mkdirSync(folder, { mode: 0o700 });
  for (const ending of endings) {
    const path = `${file}${ending}`;
    if (existsSync(path)) renameSync(path, join(folder, basename(path)));
  }
  return folder;
};

export interface RestoreResult extends CompleteLog {
  readonly aside: string;
}

/** The caller holds the workbook's lock. Mails and documents stay as they are. */
export const restoreNewest = (file: string): RestoreResult => {
  const whole = newestWhole(file);
  if (!whole) throw new Error(`There is no whole state of ${file} beside it.`);
  const snapshot = readFileSync(whole.from);
  const log = whole.lines.map(({ text }) => `${text}\n`).join('');
  const aside = setAside(file, ['', '.log', LOG_END]);
  writeAtomically(`${file}.log`, log);
  writeAtomically(file, snapshot);
  return { ...whole, aside };
};
