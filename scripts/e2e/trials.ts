// `npm run test:e2e`: each trial is a program with a workbook and a browser of its own, so that two can run at a time and none
// finds what another left.
import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { UsageError, readArguments, runScript } from '../upr/arguments';
import { filesBelow } from '../words/shelf';
import { runTrials, type Outcome } from './run-trials';

const ENDING = '.e2e.ts';
const MADE = join('.cache', 'scripts', 'trials');
/** More than this at a time wait for one another's browsers, and for what they expect to see within seconds. */
const MOST_AT_A_TIME = 2;
/** These take longest: begun last, one would go on alone. */
const FIRST = ['test/e2e/axe', 'test/e2e/languages', 'test/e2e/host'];

const USAGE = `npm run test:e2e -- [--jobs N] [WORD ...]
  The main job, the local workbook and every panel in Chromium, two trials at a time.
  WORD      only the trials whose path has one of the words, such as division
  --jobs N  so many at a time
  What failed is told at the end. It is run once more, alone, and that is told, too.`;

/** The trials that are wanted, the longest first. */
function trialsOf(root: string, words: readonly string[]): readonly string[] {
  const all = filesBelow(join(root, 'test'), ENDING).map((file) => `test/${file}`);
  const wanted = all.filter((file) => words.length === 0 || words.some((word) => file.includes(word)));
  return [
    ...FIRST.filter((file) => wanted.includes(file)),
    ...wanted.filter((file) => !FIRST.includes(file)),
  ];
}

/** All are bundled in one go, as they share most of what they need. */
async function bundled(root: string, trials: readonly string[]): Promise<void> {
  rmSync(join(root, MADE), { recursive: true, force: true });
  await build({
    absWorkingDir: root,
    entryPoints: trials.map((file) => ({ in: `${file}${ENDING}`, out: file })),
    outdir: MADE,
    outExtension: { '.js': '.cjs' },
    ...{ bundle: true, platform: 'node', format: 'cjs', target: 'node20', packages: 'external' },
    logLevel: 'error',
  });
}

const seconds = (from: number): number => Math.round((Date.now() - from) / 1000);

/** Its lines are kept until it ends: those of two at a time would mix. */
function run(root: string, trial: string): Promise<Outcome> {
  const started = Date.now();
  const child = spawn(process.execPath, [join(root, MADE, `${trial}.cjs`)], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const lines: string[] = [];
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => lines.push(text));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) =>
      resolve({ trial, isOk: code === 0, seconds: seconds(started), output: lines.join('') }),
    );
  });
}

function jobsOf(given: string | undefined): number {
  const usual = Math.min(availableParallelism(), MOST_AT_A_TIME);
  const jobs = Number(given ?? usual);
  if (!Number.isInteger(jobs) || jobs < 1) throw new UsageError('--jobs takes a number from 1.');
  return jobs;
}

/** Runs the trials that the words name, or all, once what they try is built. */
export const trials = (root: string, argv: readonly string[], ready: () => Promise<unknown>) =>
  runScript(argv, USAGE, async () => {
    const { values, words } = readArguments(argv, { values: ['jobs'], flags: [] });
    const jobs = jobsOf(values['jobs']);
    const wanted = trialsOf(root, words);
    if (wanted.length === 0) throw new UsageError(`No trial has ${words.join(' or ')} in its path.`);
    await ready();
    await bundled(root, wanted);
    return runTrials(wanted, jobs, (trial) => run(root, trial), console.log);
  });
