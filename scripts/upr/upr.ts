// `upr`: the add-in's commands from the command line, on a workbook file, through the very bundle.
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import vm from 'node:vm';
import type { CallResponse } from '../../src/core/workbook/command/types';
import { WorkbookHeldError } from '../../src/local/server/headless';
import { beginAs } from '../../src/local/server/store/begin-as';
import { inWords } from '../../src/local/time/estimate';
import { currentDist } from '../build/current-dist';
import { reasonOf } from '../../src/core/base/reason-of';
import { readArguments, UsageError, runScript, type Arguments } from './arguments';
import { backUpTo, restoreFrom, restoreFromBeside } from './backup';
import { batch, BATCH_HELP } from './batch/batch-file';
import { withFile } from './command-input';
import { copyWorkbook } from './copy';
import { match } from './documents/match';
import { parse } from './documents/parse';
import { suggest } from './documents/suggest';
import { coded, exportCsv, exportXlsx, toldBy } from './export';
import { keptBook } from './kept-book';
import { overlaps } from './overlaps/overlaps';
import { readTab } from './read-tab';
import { sampleSteps, SAMPLE_COORDINATOR } from './sample';
import { openWorkbook, type OpenWorkbook } from './workbook';

const COMMANDS: readonly (readonly [call: string, does: string])[] = [
  ['commands [--json]', 'lists the commands of the add-in'],
  ['new --workbook FILE [--empty] [--as EMAIL]', 'makes a workbook with the sample in it, or an empty one'],
  ['copy --workbook FILE --to FILE', 'copies a workbook; the copy has an id of its own'],
  [
    'backup --workbook FILE --to FILE',
    'writes the workbook with its mails and documents into one file; it may not be open',
  ],
  [
    'restore --workbook FILE [--from FILE]',
    'brings a backup back; without one, the newest whole state beside a damaged workbook. What was there is set aside',
  ],
  [
    'run COMMAND --workbook FILE --as EMAIL [--input JSON|@FILE] [--text FILE] [--locale es_ES] [--dry-run] [--json] [--calls]',
    'runs a command of the add-in; --calls counts the calls of services and estimates their seconds on Google',
  ],
  ['batch --workbook FILE --commands FILE.jsonl|- [--as EMAIL] [--locale es_ES] [--keep-going]', BATCH_HELP],
  ['read TAB --workbook FILE [--json]', 'prints the rows of a tab'],
  [
    'export --workbook FILE --xlsx FILE | --csv FOLDER [--coded | --reason WORDS]',
    'writes an Excel file, or a CSV file a sheet; what tells of people who have not agreed is left out with --coded, or told with a reason',
  ],
  [
    'overlaps FOLDER [--json] [--all] [--ignore FILE]',
    'compares the submissions of a folder; words in the file to ignore may be shared',
  ],
  [
    'parse FILE [--json] [--kind report|addendum|list|matrix|uhri|own|table|summary]',
    'reads a document of the UN',
  ],
  ['suggest FILE.csv [--json]', 'tells which issues each text is about'],
  [
    'match --asks FILE.csv --recommendations FILE.csv [--json] [--limit N]',
    'finds the recommendations that say what was asked for',
  ],
];

const USAGE = ['Type one of:', ...COMMANDS.map(([call]) => `  npm run -s upr -- ${call}`)].join('\n');

/** All commands with what they do, or the one that is named. */
function helpOn([command = '']: readonly string[]): string {
  const one = COMMANDS.filter(([call]) => call.split(' ')[0] === command);
  const lines = (one.length > 0 ? one : COMMANDS).map(
    ([call, does]) => `npm run -s upr -- ${call}\n    ${does}`,
  );
  return lines.join('\n');
}

const ALLOWED = {
  values: [
    'workbook',
    'as',
    'input',
    'text',
    'xlsx',
    'csv',
    'locale',
    'ignore',
    'kind',
    'asks',
    'recommendations',
    'limit',
    'to',
    'from',
    'reason',
    'commands',
  ],
  flags: ['keep-going', 'json', 'dry-run', 'calls', 'empty', 'all', 'coded'],
};

interface CommandInfo {
  readonly name: string;
  readonly audience: string;
  readonly pace: string;
  readonly title: string;
}

const print = (line: string): void => void process.stdout.write(`${line}\n`);
const printJson = (value: unknown): void => print(JSON.stringify(value, null, 2));

function need(args: Arguments, name: string): string {
  const value = args.values[name];
  if (value === undefined) throw new UsageError(`--${name} is missing.`);
  return value;
}

const fileOf = (args: Arguments): string => resolve(need(args, 'workbook'));

function existingFile(args: Arguments): string {
  const file = fileOf(args);
  if (!existsSync(file))
    throw new Error(`There is no workbook ${file}. Make one: npm run -s upr -- new --workbook ${file}`);
  return file;
}

/** The script tells its commands by itself: that needs no workbook and no services. */
function commandsOf(bundleDir: string): readonly CommandInfo[] {
  const code = readFileSync(`${bundleDir}/Code.js`, 'utf8');
  return vm.runInNewContext(`${code};describeCommands_()`) as readonly CommandInfo[];
}

function listCommands(bundleDir: string, args: Arguments): number {
  const commands = commandsOf(bundleDir);
  if (args.flags.has('json')) printJson(commands);
  else
    for (const { name, audience, title } of commands)
      print(`${name.padEnd(24)} ${audience.padEnd(12)} ${title}`);
  return 0;
}

function newWorkbook(root: string, bundleDir: string, args: Arguments): number {
  const file = fileOf(args);
  if (existsSync(file)) throw new Error(`${file} is there already. Choose another name, or delete it first.`);
  // An empty workbook is as Google makes one: whoever sets it up becomes its first coordinator.
  const as = args.values['as'] ?? SAMPLE_COORDINATOR;
  if (args.flags.has('empty')) openWorkbook({ file, as, bundleDir }).close();
  else if (!beginAs(file, keptBook({ root, bundleDir, as, steps: sampleSteps(root) })))
    throw new Error(`Another program begins ${file}, or changes lie beside it whose workbook is gone.`);
  const coordinator = args.flags.has('empty') ? '' : as;
  const who = coordinator
    ? `Its coordinator is ${coordinator}; the tab People has the others.`
    : 'It has no sheets yet: run set-up-workbook or start-cycle; whoever does becomes the coordinator.';
  if (args.flags.has('json')) printJson({ workbook: file, coordinator });
  else print(`Made ${file}. ${who}`);
  return 0;
}

function readJson(written: string): Record<string, unknown> {
  const source = written.startsWith('@') ? readFileSync(resolve(written.slice(1)), 'utf8') : written;
  try {
    const value: unknown = JSON.parse(source);
    if (typeof value === 'object' && value !== null && !Array.isArray(value))
      return value as Record<string, unknown>;
  } catch (error) {
    throw new UsageError(`--input is no JSON: ${reasonOf(error)}`);
  }
  throw new UsageError('--input must be a JSON object, such as \'{"title":"Water"}\'.');
}

const inputOf = (name: string, args: Arguments): Record<string, unknown> =>
  withFile(name, readJson(args.values['input'] ?? '{}'), args.values['text']);

function show(answer: CallResponse): void {
  if (!answer.ok) {
    process.stderr.write(`${answer.message}\n`);
    return;
  }
  for (const line of answer.summary) print(line);
  for (const { sheet, row, column, message } of answer.problems)
    print(`${sheet}, row ${row}, ${column}: ${message}`);
  print(JSON.stringify(answer.result, null, 2));
}

async function runCommand(bundleDir: string, args: Arguments): Promise<number> {
  const name = args.words[1];
  const names = commandsOf(bundleDir).map((command) => command.name);
  if (name === undefined || !names.includes(name))
    throw new UsageError(`There is no command "${name ?? ''}". Commands: ${names.join(', ')}.`);
  const input = inputOf(name, args);
  const as = need(args, 'as');
  const file = existingFile(args);
  const book = openWorkbook({
    file,
    as,
    bundleDir,
    ...(args.values['locale'] ? { locale: args.values['locale'] } : {}),
  });
  try {
    const answer = await book.run(name, { input, dryRun: args.flags.has('dry-run') });
    report(answer, book, args);
    return answer.ok ? 0 : 1;
  } finally {
    book.close();
  }
}

const runAll = (bundleDir: string, args: Arguments): Promise<number> =>
  batch({
    from: need(args, 'commands'),
    workbook: existingFile(args),
    bundleDir,
    as: args.values['as'],
    locale: args.values['locale'],
    keepGoing: args.flags.has('keep-going'),
    commands: new Set(commandsOf(bundleDir).map(({ name }) => name)),
  });

function report(answer: CallResponse, book: OpenWorkbook, args: Arguments): void {
  const estimated = book.estimate();
  const calls = args.flags.has('calls')
    ? { calls: book.calls(), ...(estimated && { onGoogle: estimated }) }
    : {};
  if (args.flags.has('json')) printJson({ ...answer, ...calls });
  else {
    show(answer);
    if (!args.flags.has('calls')) return;
    printJson(calls);
    if (estimated) console.log(inWords(estimated));
  }
}

function withGrid<T>(
  bundleDir: string,
  args: Arguments,
  use: (grid: NonNullable<OpenWorkbook['grid']>) => T,
): T {
  const book = openWorkbook({
    file: existingFile(args),
    as: args.values['as'] ?? SAMPLE_COORDINATOR,
    bundleDir,
  });
  if (!book.grid)
    throw new Error(
      'The workbook is open in the local workbook. Close that first, or run a command instead.',
    );
  try {
    return use(book.grid);
  } finally {
    book.close();
  }
}

function read(bundleDir: string, args: Arguments): number {
  const tab = args.words[1];
  if (tab === undefined) throw new UsageError('Which tab? Write its English name after read.');
  printJson(withGrid(bundleDir, args, (grid) => readTab(grid, tab)));
  return 0;
}

async function exportTo(bundleDir: string, args: Arguments): Promise<number> {
  const { xlsx, csv } = args.values;
  if (xlsx === undefined && csv === undefined)
    throw new UsageError('Where to? Add --xlsx FILE or --csv FOLDER.');
  await withGrid(bundleDir, args, async (grid) => {
    const isCoded = args.flags.has('coded');
    const told = Object.entries(toldBy(grid)).map(([kind, count]) => `${kind}: ${String(count)}`);
    if (told.length > 0 && !isCoded && (args.values['reason'] ?? '').trim() === '')
      throw new Error(
        `This would tell of people who have not agreed (${told.join(', ')}). Add --coded to leave that out, or --reason WORDS.`,
      );
    const change = isCoded ? coded(grid) : undefined;
    if (xlsx !== undefined) await exportXlsx(grid, resolve(xlsx), change);
    if (csv !== undefined) exportCsv(grid, resolve(csv), change);
  });
  print(`Wrote ${[xlsx, csv].filter((path) => path !== undefined).join(' and ')}.`);
  return 0;
}

function copy(args: Arguments): number {
  const to = resolve(need(args, 'to'));
  copyWorkbook(existingFile(args), to);
  print(`Made ${to}, a copy with an id of its own.`);
  return 0;
}

function restore(args: Arguments): number {
  const { from } = args.values;
  print(from === undefined ? restoreFromBeside(fileOf(args)) : restoreFrom(fileOf(args), resolve(from)));
  return 0;
}

function backup(args: Arguments): number {
  print(backUpTo(existingFile(args), resolve(need(args, 'to'))));
  return 0;
}

/** Work on files that needs no scripts; null for another command. */
function withoutScripts(args: Arguments): Promise<number> | number | null {
  switch (args.words[0]) {
    case 'overlaps':
      return overlaps(args);
    case 'parse':
      return parse(args);
    case 'suggest':
      return suggest(args);
    case 'match':
      return match(args);
    case 'copy':
      return copy(args);
    case 'backup':
      return backup(args);
    case 'restore':
      return restore(args);
    default:
      return null;
  }
}

async function dispatch(root: string, argv: readonly string[]): Promise<number> {
  const args = readArguments(argv, ALLOWED);
  const done = withoutScripts(args);
  if (done !== null) return done;
  const { folder } = await currentDist(root);
  switch (args.words[0]) {
    case 'commands':
      return listCommands(folder, args);
    case 'new':
      return newWorkbook(root, folder, args);
    case 'run':
      return runCommand(folder, args);
    case 'batch':
      return runAll(folder, args);
    case 'read':
      return read(folder, args);
    case 'export':
      return exportTo(folder, args);
    default:
      throw new UsageError(args.words[0] ? `"${args.words[0]}" is not known.` : 'What shall be done?');
  }
}

/** Says what can be done about a workbook that somebody has open. */
function tellHeld(error: unknown): never {
  if (!(error instanceof WorkbookHeldError)) throw error;
  throw new Error(`${error.message}\nClose it there, then try again.`, { cause: error });
}

/** Answers 0, 1 when a command is refused or fails, 2 when the call itself is wrong. */
export const upr = (root: string, argv: readonly string[]): Promise<number> =>
  runScript(argv, USAGE, () => dispatch(root, argv).catch(tellHeld), helpOn(argv));
