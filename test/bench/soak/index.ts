// Sixty people for five minutes: forms, cells, sorting, columns, undo, and a server that is killed. What they were told is
// saved has to be where it belongs. `npm run bench -- soak --people 60 --minutes 5 --seed 1`
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { disturb, pick, rowsOf, typeBelow, typeInto, type Random } from './hands';
import { createLedger, type Ledger, type Write } from './ledger';
import { startServer, type Server } from './server';
import { judge } from './verdict';
import { LineBroke, openWindow, type Hands, type Window } from './window';

const DEFAULTS = { people: 60, minutes: 5, seed: 1, grids: 8, pause: 10, kill: 45 };
type Options = typeof DEFAULTS;

function optionsOf(argv: readonly string[]): Options {
  const given = Object.keys(DEFAULTS).map((name) => {
    const at = argv.indexOf(`--${name}`);
    return [name, at < 0 ? DEFAULTS[name as keyof Options] : Number(argv[at + 1])];
  });
  return Object.fromEntries(given) as Options;
}

/** Mulberry32, by Tommy Ettinger: the same people do the same in every run with one seed, but for who is faster. */
const randomFrom = (seed: number): Random => {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
};

const sleep = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

interface Person {
  readonly email: string;
  readonly member: string;
  /** A row of Participation that only this person writes, and one of What was said: in its panel, and some by hand. */
  readonly part: string;
  said: string;
  readonly hasGrid: boolean;
  readonly isCoordinator: boolean;
  readonly random: Random;
}

interface Soak {
  readonly options: Options;
  readonly ledger: Ledger;
  readonly told: Map<string, number>;
  server: Promise<Server>;
  until: number;
}

const count = (soak: Soak, what: string): void => void soak.told.set(what, (soak.told.get(what) ?? 0) + 1);

async function timed<T>({ ledger }: Soak, work: () => Promise<T>): Promise<T> {
  const start = performance.now();
  const answer = await work();
  ledger.times.push(performance.now() - start);
  return answer;
}

async function save(
  soak: Soak,
  window: Window,
  command: string,
  input: object,
  write: Write,
): Promise<boolean> {
  try {
    const answer = await timed(soak, () => window.call(command, { input }));
    write.state = answer.ok ? 'acknowledged' : 'refused';
    count(soak, answer.ok ? command : `${command} refused: ${answer.message}`);
    return answer.ok;
  } catch (error) {
    write.state = 'unknown';
    if (error instanceof LineBroke) throw error;
    count(soak, `${command} threw: ${String(error)}`);
    return false;
  }
}

async function typeCell(soak: Soak, hands: Hands, row: string, column: string): Promise<void> {
  const write = soak.ledger.begin(row, column);
  let typed = false;
  write.state = 'unknown';
  await hands.change(() => (typed = typeInto(hands.grid, row, column, write.word)));
  write.state = typed ? 'acknowledged' : 'refused';
  count(soak, 'typed a cell');
}

async function typeRow(soak: Soak, hands: Hands): Promise<void> {
  const write = soak.ledger.begin(undefined, 'ACT.what');
  let typed = false;
  // Two who type into the same blank row at once write over each other, as anywhere: what counts is that it is not moved.
  write.state = 'unknown';
  await hands.change(() => (typed = typeBelow(hands.grid, 'ACT', 'ACT.what', write.word)));
  if (!typed) write.state = 'refused';
  count(soak, 'typed a row');
}

async function editPart(soak: Soak, window: Window, { part, random }: Person): Promise<void> {
  const write = soak.ledger.begin(part, 'PAR.notes');
  const values = { notes: write.word };
  if (!(await save(soak, window, 'edit-row', { sheet: 'PAR', id: part, values }, write))) return;
  if (random() > 0.15) return;
  write.state = 'unknown';
  const undone = await timed(soak, () => window.call('undo', { input: {} }));
  const restored = undone.ok ? (undone.result as { restored: number }).restored : 0;
  write.state = restored > 0 ? 'taken back' : 'acknowledged';
  count(
    soak,
    restored > 0 ? 'undo' : `undo did nothing: ${undone.ok ? undone.summary.join(' ') : undone.message}`,
  );
}

/** As the panel does: it shows what stands there, and sends what changed with what it showed. */
async function noteSaid(soak: Soak, window: Window, { said }: Person): Promise<void> {
  const shown = await timed(soak, () => window.call('what-was-said', { input: {} }));
  if (!shown.ok) return count(soak, `what-was-said refused: ${shown.message}`);
  const { rows } = shown.result as { rows: readonly { id: string; words: string }[] };
  const row = rows.find(({ id }) => id === said);
  if (!row) return count(soak, 'what-was-said does not show a row that is there');
  const write = soak.ledger.begin(said, 'HRD.words');
  const input = { sheet: 'HRD', id: said, values: { words: write.word }, seen: { words: row.words } };
  await save(soak, window, 'edit-row', input, write);
}

async function act(soak: Soak, window: Window, person: Person): Promise<void> {
  const { hands } = window;
  const roll = person.random();
  if (hands && roll < 0.25) return void count(soak, await disturbed(hands, person.random));
  if (hands && roll < 0.45) return typeCell(soak, hands, person.member, 'MEM.notes');
  if (hands && roll < 0.6) return typeCell(soak, hands, person.said, 'HRD.words');
  if (hands && roll < 0.65) return typeRow(soak, hands);
  if (roll < 0.73) return editPart(soak, window, person);
  if (roll < 0.82) return noteSaid(soak, window, person);
  if (roll < 0.95) {
    const write = soak.ledger.begin(undefined, 'LIB.title');
    const values = { title: write.word, link: 'https://example.org/paper' };
    return void (await save(soak, window, 'add-row', { sheet: 'LIB', values }, write));
  }
  const query = person.isCoordinator
    ? (pick(person.random, ['check-workbook', 'find-overlaps']) ?? '')
    : 'my-page';
  const answer = await timed(soak, () => window.call(query, { input: {} }));
  count(soak, answer.ok ? query : `${query} refused: ${answer.message}`);
}

async function disturbed(hands: Hands, random: Random): Promise<string> {
  let what = 'nothing';
  await hands.change(() => {
    try {
      what = disturb(hands, random);
    } catch (error) {
      what = `refused by the grid: ${String(error).slice(0, 90)}`;
    }
  });
  return what;
}

/** Works until the time is up; whose line breaks opens the workbook again. */
async function work(soak: Soak, person: Person): Promise<void> {
  while (Date.now() < soak.until) {
    const window = await openWindow(await soak.server, person.email, person.hasGrid).catch(() => undefined);
    if (!window) {
      await sleep(200);
      continue;
    }
    try {
      while (Date.now() < soak.until) {
        await act(soak, window, person);
        await sleep(person.random() * 2000 * soak.options.pause);
      }
    } catch (error) {
      if (!(error instanceof LineBroke)) count(soak, `stopped: ${String(error)}`);
      await sleep(200);
    }
    window.close();
  }
}

async function peopleOf(soak: Soak): Promise<readonly Person[]> {
  const { people, grids, seed } = soak.options;
  const window = await openWindow(await soak.server, 'maria.coordinator@example.org', true);
  const { grid } = window.hands as Hands;
  const emails = rowsOf(grid, 'MEM', 'MEM.email');
  const labels = rowsOf(grid, 'MEM', 'MEM.label');
  const coordinators = rowsOf(grid, 'MEM', 'MEM.coordinator');
  const parts = rowsOf(grid, 'PAR', 'PAR.person');
  const countries = [...rowsOf(grid, 'CTY', 'CTY.name').values()];
  const found = [...emails].flatMap(([member, email], index): Person[] => {
    const part = [...parts].find(([, person]) => person === labels.get(member))?.[0];
    if (!email || !part || index >= people) return [];
    const isCoordinator = coordinators.get(member) === 'true';
    const random = randomFrom(seed * 1000 + index);
    return [{ email, member, part, said: '', hasGrid: false, isCoordinator, random }];
  });
  for (const [index, person] of found.entries()) {
    const values = { country: countries[index % countries.length] ?? '', order: index + 1 };
    const answer = await window.call('add-row', { input: { sheet: 'HRD', values } });
    if (!answer.ok) throw new Error(answer.message);
    person.said = (answer.result as { id: string }).id;
  }
  window.close();
  return found.map((person, index) => ({ ...person, hasGrid: index < grids }));
}

/** Kills the server again and again, and starts it on the same file. */
async function kill(soak: Soak, file: string): Promise<number> {
  let kills = 0;
  const every = soak.options.kill * 1000;
  while (every > 0 && Date.now() + every < soak.until) {
    await sleep(every);
    const server = await soak.server;
    soak.server = server.kill().then(() => startServer(file));
    await soak.server;
    kills += 1;
  }
  return kills;
}

const share = (times: readonly number[], part: number): number =>
  Math.round([...times].sort((a, b) => a - b)[Math.floor(times.length * part)] ?? 0);

/** Whether nothing was lost, doubled or misplaced. */
function report(soak: Soak, file: string, people: number, kills: number): boolean {
  const { acknowledged, lost, doubled, misplaced } = judge(file, soak.ledger);
  const { times } = soak.ledger;
  console.log(`People ${people}, grids ${soak.options.grids}, kills ${kills}, seed ${soak.options.seed}`);
  for (const [what, number] of [...soak.told].sort(([, a], [, b]) => b - a))
    console.log(`  ${String(number).padStart(5)}  ${what}`);
  console.log(
    `Acknowledged ${acknowledged}, lost ${lost.length}, doubled ${doubled.length}, misplaced ${misplaced.length}`,
  );
  for (const one of [...lost, ...doubled, ...misplaced]) console.log(`  ${one}`);
  console.log(`Answers: half within ${share(times, 0.5)} ms, 95 of 100 within ${share(times, 0.95)} ms`);
  return lost.length + doubled.length + misplaced.length === 0;
}

export async function run(argv: readonly string[]): Promise<void> {
  const options = optionsOf(argv);
  const folder = mkdtempSync(join(tmpdir(), 'upr-soak-'));
  const file = join(folder, 'soak.upr.json');
  const ledger = createLedger(options.seed);
  const soak: Soak = { options, ledger, told: new Map(), server: startServer(file), until: Infinity };
  const people = await peopleOf(soak);
  soak.until = Date.now() + options.minutes * 60_000;
  const [kills] = await Promise.all([kill(soak, file), ...people.map((person) => work(soak, person))]);
  await (await soak.server).stop();
  const isWhole = report(soak, file, people.length, kills);
  rmSync(folder, { recursive: true, force: true });
  // Lines that were opened while the server was killed may still wait for it.
  process.exit(isWhole ? 0 : 1);
}
