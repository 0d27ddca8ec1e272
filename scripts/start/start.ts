// `npm start`: the local workbook in the browser.
import { spawn } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { functionName } from '../../src/core/base/function-name';
import { buildLocalParts, type LocalParts } from '../../src/local/server/build';
import { WorkbookHeldError } from '../../src/local/server/headless';
import { startLocalWorkbook, type LocalWorkbook, type StartOptions } from '../../src/local/server/start';
import { buildAll } from '../build/bundle';
import { readArguments, runScript, UsageError } from '../upr/arguments';
import { SAMPLE_COORDINATOR, sampleSteps } from '../upr/sample';
import { readLanguages } from '../words/catalogues';
import { otherWords } from '../words/other-words';
import { PSEUDO } from '../words/pseudo';
import { pseudoModules } from '../words/pseudo-modules';

const USAGE = `npm start -- [--empty] [--port NUMBER] [--workbook FILE] [--as EMAIL] [--locale CODE]
             [--no-open]
  Opens the local workbook in the browser; the first time it brings an invented coalition in.
  --empty          a workbook without anything in it
  --port NUMBER    where it is served, 8127 without it
  --workbook FILE  the workbook's file, made when there is none
  --as EMAIL       who one is at first
  --locale CODE    the language, such as es; qps is one that is made up, to see what no translator can reach
  --no-open        prints the address, and opens no browser`;
const NEWCOMER = { email: 'new.person@example.org', label: 'Somebody new (no row yet)' };

function openBrowser(url: string): void {
  const [command, ...args] =
    process.platform === 'darwin'
      ? ['open', url]
      : process.platform === 'win32'
        ? ['cmd', '/c', 'start', '', url]
        : ['xdg-open', url];
  const child = spawn(command ?? 'xdg-open', args, { stdio: 'ignore', detached: true });
  child.on('error', () => undefined);
  child.unref();
}

const isTaken = (error: unknown): boolean => (error as { code?: unknown } | null)?.code === 'EADDRINUSE';

/** At the usual port, or at a free one when another program has it and none was asked for. */
async function listen(options: StartOptions, isAskedFor: boolean): Promise<LocalWorkbook> {
  try {
    return await startLocalWorkbook(options);
  } catch (error) {
    if (isAskedFor && isTaken(error))
      throw new UsageError(`Port ${options.port} is taken. Choose another with --port.`);
    if (!isTaken(error)) throw error;
    return startLocalWorkbook({ ...options, port: 0 });
  }
}

/** What is served; the pseudo-language is built apart, so that it is never pushed. */
async function buildLocally(root: string, locale = ''): Promise<{ folder: string; parts: LocalParts }> {
  const known = Object.keys(readLanguages(root));
  if (locale !== '' && ![...known, PSEUDO].includes(locale))
    throw new UsageError(`--locale takes one of ${[...known, PSEUDO].join(', ')}.`);
  const apart = join(root, '.cache', PSEUDO);
  const [folder, plugins] =
    locale === PSEUDO
      ? [join(apart, 'dist'), [otherWords(root, await pseudoModules(root, join(apart, 'root')))]]
      : [undefined, []];
  const [built, parts] = await Promise.all([buildAll(root, folder, plugins), buildLocalParts(root, plugins)]);
  return { folder: built.folder, parts };
}

async function run(root: string, argv: readonly string[]): Promise<number> {
  const args = readArguments(argv, {
    values: ['port', 'workbook', 'as', 'locale'],
    flags: ['empty', 'no-open'],
  });
  const port = Number(args.values['port'] ?? 8127);
  if (!Number.isInteger(port) || port < 0 || port > 65535)
    throw new UsageError('--port takes a number up to 65535.');
  const isEmpty = args.flags.has('empty');
  const { locale } = args.values;
  const kind = [isEmpty ? 'empty' : 'sample', ...(locale ? [locale] : [])].join('.');
  const standard = join(root, 'workbook', `${kind}.upr.json`);
  const file = args.values['workbook'] ? resolve(args.values['workbook']) : standard;
  mkdirSync(dirname(file), { recursive: true });
  const { folder, parts } = await buildLocally(root, locale);
  console.log(`The workbook is kept in ${file}`);
  const options: StartOptions = {
    file,
    port,
    bundleDir: folder,
    parts,
    as: args.values['as'] ?? SAMPLE_COORDINATOR,
    ...(locale && { language: locale }),
    empty: isEmpty,
    people: [NEWCOMER],
    firstRun: sampleSteps(root).map(({ command, request }) => ({
      functionName: functionName(command),
      args: [request],
    })),
  };
  const local = await listen(options, args.values['port'] !== undefined);
  for (const problem of local.problems) console.error(problem);
  console.log(`Open ${local.url}\nStop with Ctrl+C; everything is kept.`);
  if (!args.flags.has('no-open') && process.stdout.isTTY) openBrowser(local.url);
  await new Promise<void>((done) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => done());
  });
  await local.close();
  return 0;
}

/** Tells where the workbook is open already; throws what else is wrong. */
function tellHolder(error: unknown): number {
  if (!(error instanceof WorkbookHeldError) || !error.holder.port) throw error;
  const { port, token } = error.holder;
  console.log(`This workbook is open already: http://127.0.0.1:${port}/${token ? `?t=${token}` : ''}`);
  return 0;
}

/** Runs until it is stopped. */
export const start = (root: string, argv: readonly string[]): Promise<number> =>
  runScript(argv, USAGE, () => run(root, argv).catch(tellHolder));
