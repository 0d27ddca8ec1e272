// Starts a local workbook that is prepared by some commands, such as those of the sample: from a kept copy, where one can be made.
import { existsSync } from 'node:fs';
import { functionName } from '../../src/core/base/function-name';
import { reasonOf } from '../../src/core/base/reason-of';
import { startLocalWorkbook, type LocalWorkbook, type StartOptions } from '../../src/local/server/start';
import { beginAs } from '../../src/local/server/store/begin-as';
import { keptBook } from '../upr/kept-book';
import type { Step } from '../upr/sample';

/** In a new file the steps are done, then `more`; in one that is there nothing is. `isFromOwn`: see `keptBook`. */
export async function startPrepared(
  root: string,
  options: StartOptions,
  steps: readonly Step[],
  more: readonly Step[] = [],
  isFromOwn = false,
): Promise<LocalWorkbook> {
  const { file, bundleDir, as, language, locale } = options;
  if (!existsSync(file) && steps.length > 0)
    try {
      const speaks = { ...(language && { language }), ...(locale && { locale }) };
      beginAs(file, keptBook({ root, bundleDir, steps, more, as, isFromOwn, ...speaks }));
    } catch (error) {
      // Then it is prepared where it stands, and tells which step went wrong.
      options.log?.('error', reasonOf(error));
    }
  const firstRun = [...steps, ...more].map(({ command, request }) => ({
    functionName: functionName(command),
    args: [request],
  }));
  return startLocalWorkbook({ ...options, root, empty: steps.length === 0, firstRun });
}
