// What is said of a workbook whose files do not belong together or are not whole: it is not opened, nothing of it is
// changed, and the newest whole state is offered.
import type { CompleteLog } from './kept';
import { newestWhole } from './kept';

export class DamagedWorkbookError extends Error {
  override readonly name = 'DamagedWorkbookError';
}

const describe = ({ from, n, lines }: CompleteLog): string =>
  lines.length > 0
    ? `${from} and ${lines.length} changes after it, up to change ${n}`
    : `${from}, up to change ${n}`;

const offerOf = (file: string): string => {
  const whole = newestWhole(file);
  if (!whole)
    return 'No whole state was found beside it. Keep a copy of these files; restore a backup if there is one.';
  return [
    `The newest whole state is ${describe(whole)}.`,
    `To open that one: npm run -s upr -- restore --workbook ${file}`,
    'The files as they are now are set aside then, not deleted.',
  ].join('\n');
};

export const damaged = (file: string, what: string, cause?: unknown): DamagedWorkbookError =>
  new DamagedWorkbookError(`${what}\n${offerOf(file)}`, { cause });
