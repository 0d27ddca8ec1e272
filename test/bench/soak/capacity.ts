// How many people can save at once: everybody presses once in so many seconds, in one server, and each answer is timed.
// `npm run bench -- capacity --people 10,20,40,60,90 --minutes 1 --every 30`; `--every 0` presses without pause.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { startServer, type Server } from './server';
import { openWindow, type Window } from './window';

const DEFAULTS = { people: '10,20,40,60,90', minutes: '1', every: '30' };

function optionsOf(argv: readonly string[]) {
  const given = (name: keyof typeof DEFAULTS): string =>
    argv.includes(`--${name}`) ? (argv[argv.indexOf(`--${name}`) + 1] ?? '') : DEFAULTS[name];
  return {
    people: given('people').split(',').map(Number),
    seconds: Number(given('minutes')) * 60,
    every: Number(given('every')) * 1000,
  };
}

const sleep = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

const TICKS_A_SECOND = 100;

/** Seconds of processor time that a process has used; not a number where the system does not tell. */
function processorSeconds({ pid }: Server): number {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
    return (Number(fields[11]) + Number(fields[12])) / TICKS_A_SECOND;
  } catch {
    return NaN;
  }
}

interface Told {
  readonly times: number[];
  readonly refused: Map<string, number>;
}

/** One person: adds a row, then changes it at every press, as somebody does who works on one thing. */
async function press(window: Window, index: number, { every, until }: Pace, told: Told): Promise<void> {
  await sleep((every * index) / 97);
  let id = '';
  for (let round = 0; Date.now() < until; round += 1) {
    const start = performance.now();
    const values = { title: `Paper ${index} of round ${round}`, link: 'https://example.org/paper' };
    const [command, input] =
      id === '' ? ['add-row', { sheet: 'LIB', values }] : ['edit-row', { sheet: 'LIB', id, values }];
    const answer = await window.call(String(command), { input });
    const took = performance.now() - start;
    told.times.push(took);
    if (!answer.ok) told.refused.set(answer.message, (told.refused.get(answer.message) ?? 0) + 1);
    else if (id === '') id = (answer.result as { id: string }).id;
    await sleep(every === 0 ? 0 : Math.max(0, every - took));
  }
}

interface Pace {
  readonly every: number;
  readonly until: number;
}

const within = (times: readonly number[], part: number): number =>
  Math.round([...times].sort((a, b) => a - b)[Math.floor((times.length - 1) * part)] ?? 0) / 1000;

async function measure(people: number, seconds: number, every: number) {
  const folder = mkdtempSync(join(tmpdir(), 'upr-capacity-'));
  const server = await startServer(join(folder, 'capacity.upr.json'));
  const windows = await Promise.all(
    Array.from({ length: people }, () => openWindow(server, 'maria.coordinator@example.org', false)),
  );
  // Whoever opens the workbook waits for its menu; the presses come after.
  await Promise.all(windows.map((window) => window.call('who-am-i', { input: {} })));
  const told: Told = { times: [], refused: new Map() };
  const before = processorSeconds(server);
  const start = Date.now();
  const pace = { every, until: start + seconds * 1000 };
  await Promise.all(windows.map((window, index) => press(window, index % 97, pace, told)));
  const minutes = (Date.now() - start) / 60_000;
  const used = processorSeconds(server) - before;
  for (const window of windows) window.close();
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
  for (const [message, count] of told.refused) console.log(`  ${count}  ${message}`);
  const refused = [...told.refused.values()].reduce((sum, count) => sum + count, 0);
  return {
    people,
    saves: told.times.length - refused,
    refused,
    'a minute': Math.round((told.times.length - refused) / minutes),
    'half within, s': within(told.times, 0.5),
    '95 of 100, s': within(told.times, 0.95),
    'processor a save, ms': Math.round((used * 1000) / told.times.length),
    load: Number((loadavg()[0] ?? 0).toFixed(1)),
  };
}

export async function run(argv: readonly string[]): Promise<void> {
  const { people, seconds, every } = optionsOf(argv);
  const rows = [];
  for (const count of people) rows.push(await measure(count, seconds, every));
  console.log(every > 0 ? `\nEverybody saves once in ${every / 1000} s` : '\nEverybody saves without pause');
  console.table(rows);
  process.exit(0);
}
