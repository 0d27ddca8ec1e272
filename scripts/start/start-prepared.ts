// Starts a local workbook that is prepared by some commands, such as those of the sample: from a kept copy, where one can be made,
// or at once as the sample that comes with the sources.
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { functionName } from '../../src/core/base/function-name';
import { reasonOf } from '../../src/core/base/reason-of';
import { startLocalWorkbook, type LocalWorkbook, type StartOptions } from '../../src/local/server/start';
import { beginAs } from '../../src/local/server/store/begin-as';
import { readScriptFiles } from '../../src/local/server/script-files';
import { keptBook, scriptKey } from '../upr/kept-book';
import { bringUpToDate, ownSample, type OwnSample } from '../upr/own-sample';
import type { Step } from '../upr/sample';

/** Languages are left out where they are the usual ones. */
const spokenIn = ({ language, locale }: StartOptions) => ({
  ...(language && { language }),
  ...(locale && { locale }),
});

const calls = (steps: readonly Step[]) =>
  steps.map(({ command, request }) => ({ functionName: functionName(command), args: [request] }));

/** In a new file the steps are done, then `more`; in one that is there nothing is. */
export async function startPrepared(
  root: string,
  options: StartOptions,
  steps: readonly Step[],
  more: readonly Step[] = [],
): Promise<LocalWorkbook> {
  const { file, bundleDir, as } = options;
  if (!existsSync(file) && steps.length > 0)
    try {
      beginAs(file, keptBook({ root, bundleDir, steps, more, as, ...spokenIn(options) }));
    } catch (error) {
      // Then it is prepared where it stands, and tells which step went wrong.
      options.log?.('error', reasonOf(error));
    }
  const firstRun = calls([...steps, ...more]);
  return startLocalWorkbook({ ...options, root, empty: steps.length === 0, firstRun });
}

/** Puts the sample that came with the sources there; null where it is not the one that is wanted, or a file is there. */
export function beginWithOwn(root: string, options: StartOptions, steps: readonly Step[]): OwnSample | null {
  const { file, as } = options;
  if (existsSync(file)) return null;
  const own = ownSample(root, steps, { as, ...spokenIn(options) });
  if (!own) return null;
  const folder = mkdtempSync(join(tmpdir(), 'upr-sample-'));
  try {
    const ready = join(folder, 'sample.upr.json');
    writeFileSync(ready, own.book, { mode: 0o600 });
    return beginAs(file, ready) ? own : null;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Opens that sample while the script is being built, which then brings it up to date. */
export function startOwn(
  root: string,
  options: StartOptions & { readonly built: Promise<unknown> },
  own: OwnSample,
  steps: readonly Step[],
): Promise<LocalWorkbook> {
  const isCurrent = () => own.script === scriptKey(readScriptFiles(options.bundleDir));
  const catchUp = () => (isCurrent() ? [] : calls(bringUpToDate(steps)));
  return startLocalWorkbook({ ...options, root, catchUp });
}
