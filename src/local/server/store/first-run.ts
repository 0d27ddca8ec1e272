// A new workbook that is still being prepared: when its program ends meanwhile, the next start begins it anew. Nobody
// has worked in it, since its address is told when it is ready.
import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { LOG_END } from './log-end';

const markOf = (file: string): string => `${file}.preparing`;

/** Takes away what a start made. Folders of mails and documents stay: they may be of a workbook that was moved away. */
export function removeWorkbook(file: string): void {
  for (const path of [file, `${file}.log`, `${file}${LOG_END}`, markOf(file)]) rmSync(path, { force: true });
}

/** Takes away a workbook that was left half prepared. The caller holds its lock. */
export function removeHalfPrepared(file: string): void {
  if (existsSync(markOf(file))) removeWorkbook(file);
}

/** Does what prepares a workbook; until it is done, the workbook counts as half prepared. */
export async function whilePreparing<T>(file: string, prepare: () => Promise<T>): Promise<T> {
  writeFileSync(markOf(file), '', { mode: 0o600 });
  const done = await prepare();
  rmSync(markOf(file), { force: true });
  return done;
}
