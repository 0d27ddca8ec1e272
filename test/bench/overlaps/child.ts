// Parts of the benchmark that run in a process of their own, so that what the others left in memory does not count.
import { spawnSync } from 'node:child_process';

/** What a flag such as `--write=` was given, undefined where this process was started without it. */
export const given = (flag: string): string | undefined =>
  process.argv.find((one) => one.startsWith(flag))?.slice(flag.length);

/** Runs the benchmark again with other flags, and answers what it printed. */
export function runAgain(flags: readonly string[], forNode: readonly string[] = []): string {
  const script = [process.argv[1] ?? '', 'overlaps', ...flags];
  const { stdout, status } = spawnSync(
    process.execPath,
    [...forNode, ...script, ...process.argv.filter((one) => one === '--cpu')],
    { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'], maxBuffer: 2 ** 26 },
  );
  if (status !== 0) throw new Error(`The run with ${flags.join(' ')} ended with ${status}`);
  return stdout;
}
