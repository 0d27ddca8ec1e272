// `upr backup` and `upr restore`: a workbook with what lies beside it as one file, and the ways back.
import { openWorkbookFile } from '../../src/local/server/headless';
import { backUp, restoreBackup } from '../../src/local/server/store/backup';
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

/** These answer what to tell. */
export function backUpTo(file: string, to: string): string {
  const count = whileOurs(file, () => backUp(file, to));
  return `Wrote ${to}: the workbook with what lies beside it, ${count} files.`;
}

export function restoreFrom(file: string, from: string): string {
  const aside = whileOurs(file, () => restoreBackup(from, file));
  return `Restored ${file} from ${from}.${aside ? ` What was there before lies in ${aside}.` : ''}`;
}

export function restoreFromBeside(file: string): string {
  const { from, n, lines, aside } = whileOurs(file, () => restoreNewest(file));
  const after = lines.length > 0 ? ` and ${lines.length} changes after it` : '';
  return `${file} is now ${from}${after}, up to change ${n}. What was there before lies in ${aside}.`;
}
