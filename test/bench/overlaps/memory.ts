// Time and memory of one run, measured in a process of its own that has the texts and nothing else.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { overlapsOf, type ComparedSubmission } from './adapter';
import { given, runAgain } from './child';
import { createCorpus } from './corpus';
import { ignoredOf } from './ours';
import { timedNow } from './timing';

const SEED = 31;
const NEWLINE = 10;
/** A process writes the texts, as many as it is told, and another one compares those that it reads. */
const WRITE = '--write=';
const COMPARE = '--compare=';
const FOLDER = '--folder=';

export interface Memory {
  readonly count: number;
  readonly milliseconds: number;
  /** Megabytes: of the whole process at its highest, and how much of that the run added to the texts. */
  readonly peak: number;
  readonly added: number;
}

const textsFile = (): string => join(given(FOLDER) ?? '', 'texts');
const ignoredFile = (): string => join(given(FOLDER) ?? '', 'ignored');

function writeTexts(count: number): void {
  const corpus = createCorpus(count, SEED);
  writeFileSync(ignoredFile(), JSON.stringify(ignoredOf(corpus)));
  writeFileSync(textsFile(), '');
  for (const submission of corpus.submissions)
    writeFileSync(textsFile(), `${JSON.stringify(submission)}\n`, { flag: 'a' });
}

/** One submission a line, so that the whole file never stands in memory as a string besides its texts. */
function readTexts(): ComparedSubmission[] {
  const bytes = readFileSync(textsFile());
  const submissions: ComparedSubmission[] = [];
  let start = 0;
  while (start < bytes.length) {
    const end = bytes.indexOf(NEWLINE, start);
    submissions.push(JSON.parse(bytes.toString('utf8', start, end)) as ComparedSubmission);
    start = end + 1;
  }
  return submissions;
}

function compareTexts(): Memory {
  const submissions = readTexts();
  const ignored = JSON.parse(readFileSync(ignoredFile(), 'utf8')) as string[];
  globalThis.gc?.();
  const before = process.memoryUsage().rss;
  const { milliseconds } = timedNow(() => overlapsOf(submissions, ignored));
  const peak = Math.max(process.memoryUsage().rss, process.resourceUsage().maxRSS * 1024);
  const megabytes = (bytes: number): number => Math.round(bytes / 2 ** 20);
  return {
    count: submissions.length,
    milliseconds,
    peak: megabytes(peak),
    added: megabytes(peak - before),
  };
}

/** Runs as one of the processes that `measureMemory` starts; false where this process is none. */
export function ranForMemory(): boolean {
  const count = given(WRITE);
  if (count !== undefined) writeTexts(Number(count));
  else if (given(COMPARE) !== undefined) process.stdout.write(JSON.stringify(compareTexts()));
  else return false;
  return true;
}

function start(count: number, flag: string, folder: string): string {
  const heap = count > 3000 ? ['--max-old-space-size=6000'] : [];
  return runAgain([`${flag}${count}`, `${FOLDER}${folder}`], ['--expose-gc', ...heap]);
}

export function measureMemory(count: number): Memory {
  const folder = mkdtempSync(join(tmpdir(), 'upr-bench-'));
  try {
    start(count, WRITE, folder);
    return JSON.parse(start(count, COMPARE, folder)) as Memory;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
