// Time and memory of one run, measured in a process of its own.
import { spawnSync } from 'node:child_process';
import { overlapsOf } from './adapter';
import { createCorpus } from './corpus';
import { ignoredOf } from './ours';
import { timedNow } from './timing';

const FLAG = '--child=';
const SEED = 31;

export interface Memory {
  readonly count: number;
  readonly milliseconds: number;
  /** Megabytes: of the whole process at its highest, and how much of that the run added to the texts. */
  readonly peak: number;
  readonly added: number;
}

/** Runs as the child that `measureMemory` starts; false where this process is not one. */
export function ranAsChild(): boolean {
  const argument = process.argv.find((one) => one.startsWith(FLAG));
  if (argument === undefined) return false;
  const count = Number(argument.slice(FLAG.length));
  const corpus = createCorpus(count, SEED);
  const { submissions } = corpus;
  const ignored = ignoredOf(corpus);
  // What the generator knows besides the texts goes; strings are flat before they are timed.
  corpus.drafts.forEach((draft) => Object.assign(draft, { body: [], asks: [] }));
  globalThis.gc?.();
  const before = process.memoryUsage().rss;
  let peak = before;
  const { milliseconds } = timedNow(() => overlapsOf(submissions, ignored));
  peak = Math.max(peak, process.memoryUsage().rss, process.resourceUsage().maxRSS * 1024);
  const megabytes = (bytes: number): number => Math.round(bytes / 2 ** 20);
  const answer: Memory = { count, milliseconds, peak: megabytes(peak), added: megabytes(peak - before) };
  process.stdout.write(JSON.stringify(answer));
  return true;
}

export function measureMemory(count: number): Memory {
  const script = process.argv[1] ?? '';
  const heap = count > 3000 ? ['--max-old-space-size=6000'] : [];
  const { stdout, status } = spawnSync(
    process.execPath,
    [
      '--expose-gc',
      ...heap,
      script,
      'overlaps',
      `${FLAG}${count}`,
      ...process.argv.filter((one) => one === '--cpu'),
    ],
    { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'], maxBuffer: 2 ** 26 },
  );
  if (status !== 0) throw new Error(`The run of ${count} submissions ended with ${status}`);
  return JSON.parse(stdout) as Memory;
}
