// `upr restore`: a workbook goes back to the newest whole state that lies beside it.
import { openWorkbookFile } from '../../src/local/server/headless';
import { restoreNewest } from '../../src/local/server/store/restore';

/** Does something with files that nobody else may have open. */
export function whileOurs<T>(file: string, work: () => T): T {
  const held = openWorkbookFile(file);
  if (held.state !== 'ours') throw new Error(`${file} is open in the local workbook. Close it there first.`);
  try {
    return work();
  } finally {
    held.lock.release();
  }
}

/** Answers what to tell. */
export function restoreFromBeside(file: string): string {
  const { from, n, lines, aside } = whileOurs(file, () => restoreNewest(file));
  const after = lines.length > 0 ? ` and ${lines.length} changes after it` : '';
  return `${file} is now ${from}${after}, up to change ${n}. What was there before lies in ${aside}.`;
}
