// `upr overlaps DIR`: compares a folder of submissions, without any workbook.
import { existsSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { render } from '../../../src/core/base/messages/text';
import { UsageError, type Arguments } from '../arguments';
import { compareFolder } from './compare';
import { readFolder } from './folder';
import { readSubmission } from './read-file';
import { jsonReport } from './report';
import { summaryLines } from './summary';

const CHUNK = 1 << 16;

/** Until the reader takes more, or has gone. */
const readiness = (stream: NodeJS.WriteStream): Promise<void> =>
  new Promise((resolve) => {
    const events = ['drain', 'close', 'error'];
    const go = (): void => {
      for (const event of events) stream.off(event, go);
      resolve();
    };
    for (const event of events) stream.on(event, go);
  });

/** Writes pieces as fast as whoever reads takes them. A reader that has stopped listening ends it. */
async function writeAll(pieces: Iterable<string>): Promise<void> {
  const { stdout } = process;
  let waiting = '';
  const flush = async (): Promise<void> => {
    const isTaken = stdout.write(waiting);
    waiting = '';
    if (!isTaken && !stdout.destroyed) await readiness(stdout);
  };
  for (const piece of pieces) {
    waiting += piece;
    if (waiting.length >= CHUNK) await flush();
    if (stdout.destroyed) return;
  }
  if (waiting !== '') await flush();
}

function* withLineEnds(lines: Iterable<string>): Generator<string> {
  for (const line of lines) yield `${line}\n`;
}

function folderOf(args: Arguments): string {
  const [, named, ...more] = args.words;
  if (named === undefined) throw new UsageError('Which folder? Write it after overlaps.');
  if (more.length > 0) throw new UsageError(`One folder at a time: ${more.join(' ')} is one word too many.`);
  const folder = resolve(named);
  if (!existsSync(folder)) throw new UsageError(`There is no folder ${folder}.`);
  if (!statSync(folder).isDirectory())
    throw new UsageError(`${folder} is a file. Name the folder that holds the submissions.`);
  return folder;
}

/** The text whose words may be shared, from `--ignore`. */
function ignoredBy(args: Arguments): readonly string[] {
  const named = args.values['ignore'];
  if (named === undefined) return [];
  const file = resolve(named);
  if (!existsSync(file) || !statSync(file).isFile())
    throw new UsageError(`--ignore: there is no file ${file}.`);
  const found = readSubmission(file);
  if (!found.ok) throw new UsageError(`--ignore: ${render(found.problem, 'en')}`);
  return [found.value.text];
}

/** Prints what the texts of a folder have in common. Answers 0, whatever was found. */
export async function overlaps(args: Arguments): Promise<number> {
  const folder = folderOf(args);
  const ignored = ignoredBy(args);
  const everyPair = args.flags.has('all');
  const comparison = compareFolder(readFolder(folder), ignored);
  await writeAll(
    args.flags.has('json') ? jsonReport(comparison, everyPair) : withLineEnds(summaryLines(comparison)),
  );
  return 0;
}
