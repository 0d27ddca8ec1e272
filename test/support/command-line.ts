// The command line in a process of its own, as people run it.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const ROOT = process.cwd();
const LAUNCHER = ['scripts', 'run.mjs'];
const BUNDLE = ['.cache', 'scripts', 'cli.cjs'];

let start: readonly string[] = LAUNCHER;

/**
 * `npm run -s upr -- …words`, from the folder `cwd`. The first call of a test file goes by the launcher, which sees that
 * packages, words and bundle are there; the others start at once what it has bundled. `input` is what it reads from standard input.
 */
export function upr(words: readonly string[], cwd = ROOT, input = '') {
  const ended = spawnSync(process.execPath, [join(ROOT, ...start), 'upr', ...words], {
    cwd: start === LAUNCHER ? ROOT : cwd,
    encoding: 'utf8',
    input,
    env: { ...process.env, INIT_CWD: cwd, UPR_ROOT: ROOT },
  });
  start = BUNDLE;
  return ended;
}
