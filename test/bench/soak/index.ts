// Sixty people for five minutes: all commands that write, cells, sorting, deleting, columns, undo, and a server that is
// killed. What they were told is saved has to be where it belongs, once. `npm run bench -- soak --people 60 --minutes 5`
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { SheetId } from '../../../src/core/workbook/schema/sheet-ids';
import { besideCells } from './beside';
import { tableOf, type Row } from './hands';
import { createLedger } from './ledger';
import { peopleOf } from './people';
import { act, count, followIds, type Person, type Scene } from './press';
import { randomFrom } from './random';
import { deckOf, LEFT_OUT, RECIPES } from './recipes';
import { startServer, type Server } from './server';
import { judge } from './verdict';
import { LineBroke, openWindow, type Hands, type Window } from './window';

const DEFAULTS = { people: 60, minutes: 5, seed: 1, seeds: 1, grids: 8, pause: 10, kills: 3 };
type Options = typeof DEFAULTS;

/** A soak in which less is acknowledged did not try enough to pass. */
const FEWEST = { acknowledged: 300, people: 60, minutes: 5 };

function optionsOf(argv: readonly string[]): Options {
  const given = Object.keys(DEFAULTS).map((name) => {
    const at = argv.indexOf(`--${name}`);
    return [name, at < 0 ? DEFAULTS[name as keyof Options] : Number(argv[at + 1])];
  });
  return Object.fromEntries(given) as Options;
}

const sleep = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

interface Soak {
  readonly options: Options;
  readonly scene: Scene;
  /** The grid in which rows are looked up for forms, as everybody sees them. */
  eye: Hands | undefined;
  server: Promise<Server>;
  /** So many writes were acknowledged before the time began. */
  prepared: number;
  until: number;
}

const windowOf = async (soak: Soak, { email, hasGrid }: Person): Promise<Window | undefined> =>
  openWindow(await soak.server, email, hasGrid).catch(() => undefined);

/** Works until the time is up; whose line breaks opens the workbook again. */
async function work(soak: Soak, person: Person, first: Window | undefined): Promise<void> {
  let given = first;
  while (Date.now() < soak.until) {
    const window = given ?? (await windowOf(soak, person));
    given = undefined;
    if (!window) {
      await sleep(200);
      continue;
    }
    try {
      while (Date.now() < soak.until) {
        await act(soak.scene, window, person);
        await sleep(person.random() * 2000 * soak.options.pause);
      }
    } catch (error) {
      if (!(error instanceof LineBroke)) count(soak.scene, `stopped: ${String(error)}`);
      await sleep(200);
    }
    window.close();
  }
}

const LOOKS_EVERY = 4000;

/** Keeps a grid open on which rows are looked up, and ids that were filled in are followed. */
async function watch(soak: Soak, viewer: string): Promise<void> {
  while (Date.now() < soak.until) {
    const server = await soak.server;
    const window = await openWindow(server, viewer, true).catch(() => undefined);
    soak.eye = window?.hands ?? soak.eye;
    while (window?.hands && Date.now() < soak.until && (await soak.server) === server) {
      followIds(soak.scene, window.hands);
      await sleep(LOOKS_EVERY);
    }
    window?.close();
    await sleep(200);
  }
}

/** Kills the server again and again, and starts it on the same file. */
async function kill(soak: Soak, file: string): Promise<void> {
  const { kills, minutes } = soak.options;
  for (let done = 0; done < kills; done += 1) {
    await sleep((minutes * 60_000) / (kills + 1));
    const server = await soak.server;
    soak.server = server.kill().then(() => startServer(file));
    await soak.server;
  }
}

const share = (times: readonly number[], part: number): number =>
  Math.round([...times].sort((a, b) => a - b)[Math.floor(times.length * part)] ?? 0);

const fewest = ({ people, minutes }: Options): number =>
  Math.round(FEWEST.acknowledged * (people / FEWEST.people) * (minutes / FEWEST.minutes));

/** What was pressed, and whether nothing was lost, doubled, misplaced or half-told, and enough was tried. */
function report({ options, scene, prepared }: Soak, file: string): boolean {
  const { ledger, told } = scene;
  const { lost, doubled, misplaced } = judge(file, ledger);
  const { wrong, mails, documents } = besideCells(file, ledger);
  const answered = ledger.actions.filter(({ state }) => state === 'acknowledged');
  const worked = new Set(answered.map(({ command }) => command));
  const never = [...new Set(RECIPES.map(({ command }) => command))].filter((command) => !worked.has(command));
  const { people, grids, kills, seed } = options;
  console.log(`Seed ${seed}: ${people} people, ${grids} grids, ${kills} kills`);
  for (const [what, number] of [...told].sort(([, a], [, b]) => b - a))
    console.log(`  ${String(number).padStart(5)}  ${what}`);
  console.log(
    `${worked.size} commands acknowledged. Never: ${never.join(', ') || 'none'}. Left out: ${LEFT_OUT.join(', ')}`,
  );
  for (const one of [...lost, ...doubled, ...misplaced, ...wrong]) console.log(`  WRONG ${one}`);
  const acknowledged = answered.length - prepared;
  const isEnough = acknowledged >= fewest(options);
  console.log(
    `Seed ${seed}: acknowledged ${acknowledged} (at least ${fewest(options)}${isEnough ? '' : ': TOO FEW'}), lost ${lost.length}, doubled ${doubled.length}, misplaced ${misplaced.length}, ids, journal, mails and documents wrong ${wrong.length}; ${mails} mails, ${documents} documents`,
  );
  console.log(
    `Answers: half within ${share(ledger.times, 0.5)} ms, 95 of 100 within ${share(ledger.times, 0.95)} ms`,
  );
  return isEnough && lost.length + doubled.length + misplaced.length + wrong.length === 0;
}

/** The last action finishes or takes back what a kill cut off, as anybody's next one would. */
async function lastAction(soak: Soak, coordinator: string): Promise<void> {
  const window = await openWindow(await soak.server, coordinator, false);
  const answer = await window.call('check-workbook', { input: {} });
  soak.scene.ledger.actions.push({
    ...{ command: 'check-workbook', email: coordinator, state: answer.ok ? 'acknowledged' : 'refused' },
    change: answer.ok ? answer.change : undefined,
  });
  if (!answer.ok) count(soak.scene, `the last check: ${answer.message}`);
  window.close();
}

async function soakOnce(options: Options): Promise<boolean> {
  const folder = mkdtempSync(join(tmpdir(), 'upr-soak-'));
  const file = join(folder, 'soak.upr.json');
  // What made the sample stands in the journal too, and is before the ledger begins.
  const server = await startServer(file);
  const soak: Soak = {
    ...{ options, eye: undefined, server: Promise.resolve(server), prepared: 0, until: Infinity },
    scene: {
      ledger: createLedger(options.seed),
      told: new Map(),
      nextRecipe: deckOf(randomFrom(options.seed)),
      rows: (sheet: SheetId): readonly Row[] => (soak.eye ? tableOf(soak.eye.grid, sheet) : []),
    },
  };
  const people = await peopleOf(server, options, soak.scene.ledger);
  soak.prepared = soak.scene.ledger.actions.length;
  const coordinator = people.find(({ isCoordinator }) => isCoordinator)?.email ?? '';
  const watching = watch(soak, coordinator);
  // Whoever opens the workbook waits for its menu; the presses come after.
  const windows = await Promise.all(people.map((person) => windowOf(soak, person)));
  await Promise.all(windows.map((window) => window?.call('who-am-i', { input: {} })));
  while (!soak.eye) await sleep(200);
  soak.until = Date.now() + options.minutes * 60_000;
  const working = people.map((person, index) => work(soak, person, windows[index]));
  await Promise.all([kill(soak, file), watching, ...working]);
  await lastAction(soak, coordinator);
  await (await soak.server).stop();
  const isWhole = report(soak, file);
  if (isWhole) rmSync(folder, { recursive: true, force: true });
  else console.log(`What is left of seed ${options.seed} is kept in ${folder}`);
  return isWhole;
}

export async function run(argv: readonly string[]): Promise<void> {
  const options = optionsOf(argv);
  const wrong: number[] = [];
  for (let seed = options.seed; seed < options.seed + options.seeds; seed += 1)
    if (!(await soakOnce({ ...options, seed }))) wrong.push(seed);
  console.log(wrong.length === 0 ? 'All seeds passed' : `Wrong with seed ${wrong.join(', ')}`);
  // Lines that were opened while the server was killed may still wait for it.
  process.exit(wrong.length === 0 ? 0 : 1);
}
