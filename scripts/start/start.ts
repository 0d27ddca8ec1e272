// `npm start`: the local workbook in the browser.
import { spawn } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { networkInterfaces } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import type { LocalWorkbook, StartOptions } from '../../src/local/server/start';
import { readArguments, runScript, UsageError, type Arguments } from '../upr/arguments';
import { SAMPLE_COORDINATOR, sampleSteps, type Step } from '../upr/sample';
import { bookLocale } from './book-locale';
import { buildLocal } from './build-local';
import { tellHolder } from './holder';
import { beginWithOwn, startOwn, startPrepared } from './start-prepared';

const USAGE = `npm start -- [--empty] [--port NUMBER] [--workbook FILE] [--as EMAIL] [--locale CODE]
             [--doors PORT [--doors-host ADDRESS] [--doors-anew]] [--no-open]
  Opens the local workbook in the browser; the first time it brings an invented coalition in.
  --empty          a workbook without anything in it
  --port NUMBER    where it is served, 8127 without it
  --workbook FILE  the workbook's file, made when there is none
  --as EMAIL       who one is at first
  --locale CODE    the language, and how dates are typed into a new workbook, such as es; qps is one that is made up, to see what no translator can reach
  --doors PORT     serves the forms for people without the workbook, at an address of their own
  --doors-host     from where they can be opened: 127.0.0.1, this machine alone, without it; 0.0.0.0 is everywhere
  --doors-anew     gives them another address; that of before opens nothing
  --no-open        prints the address, and opens no browser`;
const HERE = '127.0.0.1';
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
async function listen(
  start: (port: number) => Promise<LocalWorkbook>,
  port: number,
  isAskedFor: boolean,
): Promise<LocalWorkbook> {
  try {
    return await start(port);
  } catch (error) {
    if (isAskedFor && isTaken(error))
      throw new UsageError(`Port ${port} is taken. Choose another with --port.`);
    if (!isTaken(error)) throw error;
    return start(0);
  }
}

/** The sample that came with the sources opens before the script is built; anything else when it is. */
async function opener(
  root: string,
  options: StartOptions & { readonly built: Promise<unknown> },
  steps: readonly Step[],
): Promise<(port: number) => Promise<LocalWorkbook>> {
  const { built, ...rest } = options;
  const own = beginWithOwn(root, options, steps);
  if (own) return (port) => startOwn(root, { ...options, port }, own, steps);
  await built;
  return (port) => startPrepared(root, { ...rest, port }, steps);
}

function portOf({ values }: Arguments, name: string, usual: number): number {
  const port = Number(values[name] ?? usual);
  if (!Number.isInteger(port) || port < 0 || port > 65535)
    throw new UsageError(`--${name} takes a number up to 65535.`);
  return port;
}

const doorsOf = (args: Arguments): Pick<StartOptions, 'doors'> =>
  args.values['doors'] === undefined
    ? {}
    : {
        doors: {
          port: portOf(args, 'doors', 0),
          host: args.values['doors-host'] ?? HERE,
          isAnew: args.flags.has('doors-anew'),
        },
      };

/** Where a telephone may open the forms: of everywhere, each address of this machine. */
function doorAddresses({ doors }: LocalWorkbook, host: string): readonly string[] {
  if (!doors) return [];
  const all = Object.values(networkInterfaces()).flatMap((own) => own ?? []);
  const outside = all.filter(({ family, internal }) => family === 'IPv4' && !internal);
  const hosts = host === '0.0.0.0' ? outside.map(({ address }) => address) : [host];
  return hosts.map((one) => `http://${one}:${doors.port}/${doors.token}`);
}

function tellAddresses(local: LocalWorkbook, host: string): void {
  console.log(`Open ${local.url}\nStop with Ctrl+C; everything is kept.`);
  for (const address of doorAddresses(local, host)) console.log(`Forms, for a telephone too: ${address}`);
}

/** Ends early where the script could not be built. */
async function untilStopped(local: LocalWorkbook): Promise<void> {
  const stopped = new Promise<void>((done) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => done());
  });
  const ready = local.ready.then((problems) => {
    for (const problem of problems) console.error(problem);
    return stopped;
  });
  try {
    await Promise.race([stopped, ready]);
  } finally {
    await local.close();
  }
}

async function run(root: string, argv: readonly string[]): Promise<number> {
  const args = readArguments(argv, {
    values: ['port', 'workbook', 'as', 'locale', 'doors', 'doors-host'],
    flags: ['empty', 'no-open', 'doors-anew'],
  });
  const port = portOf(args, 'port', 8127);
  const isEmpty = args.flags.has('empty');
  const { locale } = args.values;
  const kind = [isEmpty ? 'empty' : 'sample', ...(locale ? [locale] : [])].join('.');
  const standard = join(root, 'workbook', `${kind}.upr.json`);
  const file = args.values['workbook'] ? resolve(args.values['workbook']) : standard;
  mkdirSync(dirname(file), { recursive: true });
  const { folder, parts, built } = await buildLocal(root, locale);
  console.log(`The workbook is kept in ${file}`);
  const options = {
    file,
    bundleDir: folder,
    built,
    parts,
    as: args.values['as'] ?? SAMPLE_COORDINATOR,
    ...(locale && { language: locale }),
    locale: bookLocale(locale, new Intl.DateTimeFormat().resolvedOptions().locale),
    ...doorsOf(args),
    people: [NEWCOMER],
  };
  const steps = isEmpty ? [] : sampleSteps(root);
  const start = await opener(root, options, steps);
  const local = await listen(start, port, args.values['port'] !== undefined);
  for (const problem of local.problems) console.error(problem);
  tellAddresses(local, args.values['doors-host'] ?? HERE);
  if (!args.flags.has('no-open') && process.stdout.isTTY) openBrowser(local.url);
  await untilStopped(local);
  return 0;
}

/** Runs until it is stopped. */
export const start = (root: string, argv: readonly string[]): Promise<number> =>
  runScript(argv, USAGE, () => run(root, argv).catch(tellHolder));
