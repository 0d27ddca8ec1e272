// Many commands on one opening of the workbook: one a line in, one answer a line out.
import { reasonOf } from '../../../src/core/base/reason-of';
import { withFile } from '../command-input';
import type { OpenWorkbook } from '../workbook';
import { filledIn, namesIn, pick } from './kept';
import type { Entry, Line } from './lines';

type Book = Pick<OpenWorkbook, 'run' | 'close'>;

interface BatchOptions {
  /** The lines' file as its user knows it. */
  readonly name: string;
  readonly keepGoing: boolean;
  /** Called once, where something is to be run. */
  open(): Book;
  /** Takes one answer, on a line of its own. */
  answer(line: string): void;
  /** Takes what a person wants to read meanwhile. */
  tell(line: string): void;
}

interface Outcome {
  readonly answer: Readonly<Record<string, unknown>>;
  /** Why the line counts as failed. */
  readonly problem?: string;
}

const failed = (code: string, message: string): Outcome => ({
  answer: { ok: false, code, message },
  problem: message,
});

function keptOf(result: unknown, { keep }: Line) {
  const picked = Object.entries(keep).map(([name, path]) => ({ name, path, found: pick(result, path) }));
  const kept = picked.flatMap(({ name, found }) => (found.ok ? [[name, found.value] as const] : []));
  const problems = picked.flatMap(({ name, path, found }) =>
    found.ok ? [] : [`"${name}" cannot be kept from "${path}": ${found.problem}.`],
  );
  return { kept, problems };
}

/** Runs one line, and adds to what is kept. */
async function runLine(line: Line, kept: Map<string, unknown>, book: Book): Promise<Outcome> {
  const lost = namesIn([line.input, line.as, line.text]).find((name) => !kept.has(name));
  if (lost !== undefined)
    return failed('not-kept', `There is no "$${lost}", since the line that keeps it failed. Put that right.`);
  const { input, as, text } = filledIn({ ...line, keep: {} }, kept) as Line;
  if (typeof as !== 'string' || !['string', 'undefined'].includes(typeof text))
    return failed('bad-line', '"as" and "text" take a text: keep another part of the result for them.');
  const request = { input: withFile(line.command, input, text), dryRun: line.dryRun };
  const answer = await book.run(line.command, request, as);
  if (!answer.ok) return { answer: { ...answer }, problem: answer.message };
  const { kept: own, problems } = keptOf(answer.result, line);
  for (const [name, value] of own) kept.set(name, value);
  const told = own.length > 0 ? { kept: Object.fromEntries(own) } : {};
  if (problems.length === 0) return { answer: { ...answer, ...told } };
  const problem = `${problems.join(' ')} Put the path right; the command itself is done.`;
  return { answer: { ...answer, ...told, problem }, problem };
}

async function outcomeOf(entry: Entry, kept: Map<string, unknown>, book: Book): Promise<Outcome> {
  if ('problem' in entry) return failed('bad-line', entry.problem);
  try {
    return await runLine(entry.line, kept, book);
  } catch (error) {
    return failed('failed', reasonOf(error));
  }
}

const commandOf = (entry: Entry): string | undefined =>
  'line' in entry ? entry.line.command : entry.command;

function report(entry: Entry, { answer, problem }: Outcome, { name, ...options }: BatchOptions): void {
  const command = commandOf(entry);
  options.answer(JSON.stringify({ line: entry.number, ...(command && { command }), ...answer }));
  if (problem !== undefined) options.tell(`${name}, line ${String(entry.number)}: ${problem}`);
}

const count = (number: number): string => `${String(number)} ${number === 1 ? 'line' : 'lines'}`;

/** Nothing runs of a file with a line that cannot: half of a migration is worse than none. */
function refuse(entries: readonly Entry[], options: BatchOptions): number {
  for (const entry of entries)
    if ('problem' in entry) report(entry, failed('bad-line', entry.problem), options);
  options.tell(`${options.name}: nothing was run. Put that right and run it again.`);
  return 2;
}

interface Failure {
  readonly line: number;
  /** The command was carried out, and what shall be kept is not in its result. */
  readonly isRun: boolean;
}

/** What whoever called does next: what is done once is not done twice. */
function remedy({ line, isRun }: Failure): string {
  const lines = isRun ? `the lines up to ${String(line)}` : 'the lines above it';
  const first = isRun ? 'Take out' : `Put line ${String(line)} right, take out`;
  return `${first} ${lines}, which are done and kept in the workbook, put in what they kept (their answers have it), and run it again.`;
}

function tellEnd(
  entries: readonly Entry[],
  failures: readonly Failure[],
  done: number,
  options: BatchOptions,
) {
  const { name, keepGoing, tell } = options;
  const [first] = failures;
  if (first === undefined) return tell(`${name}: ${count(done)} done.`);
  const numbers = failures.map(({ line }) => line).join(', ');
  if (keepGoing) return tell(`${name}: ${count(done)} done, ${count(failures.length)} failed: ${numbers}.`);
  const after = entries.length - done - 1;
  const left = `${count(done)} done, stopped at line ${String(first.line)}, ${count(after)} not run.`;
  tell(`${name}: ${left} ${done === 0 && !first.isRun ? 'Put it right and run it again.' : remedy(first)}`);
}

async function runEach(entries: readonly Entry[], book: Book, options: BatchOptions): Promise<number> {
  const kept = new Map<string, unknown>();
  const failures: Failure[] = [];
  let done = 0;
  for (const [index, entry] of entries.entries()) {
    options.tell(`${String(index + 1)}/${String(entries.length)} ${commandOf(entry) ?? ''}`.trimEnd());
    const outcome = await outcomeOf(entry, kept, book);
    report(entry, outcome, options);
    if (outcome.problem === undefined) done += 1;
    else failures.push({ line: entry.number, isRun: outcome.answer['ok'] === true });
    if (outcome.problem !== undefined && !options.keepGoing) break;
  }
  tellEnd(entries, failures, done, options);
  return failures.length > 0 ? 1 : 0;
}

/** Answers 0 when all lines are done, 1 when some failed, 2 when none was run since some cannot be. */
export async function runBatch(entries: readonly Entry[], options: BatchOptions): Promise<number> {
  if (!options.keepGoing && entries.some((entry) => 'problem' in entry)) return refuse(entries, options);
  const book = options.open();
  try {
    return await runEach(entries, book, options);
  } finally {
    book.close();
  }
}
