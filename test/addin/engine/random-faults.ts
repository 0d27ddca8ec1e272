// Faults at random over all writing commands but set-up and check, which crash.test.ts goes over: ends, failures and hands
// at a random call, in a workbook that hands have disordered before. Each is known by seed and number.
import type { SheetId } from '../../../src/core/workbook/schema/sheet-ids';
import type { Fault } from '../../../src/local/services/gate';
import type { TestWorkbook } from '../../support/workbook';
import { insertColumn } from './by-heading';
import { allCases } from './cases';
import { columnsChanged, tellingComings } from './columns-changed';
import { outcomeOf, wrongAfter } from './crash-matrix';
import { after, essence, opened, touching, undisturbed, type Case, type Undisturbed } from './matrix';
import { reorder } from './reorder';
import { momentsOf, sceneOf, VISITS, wrongAfterVisit } from './visit-matrix';

/** So many faults share a command and a workbook, since what happens undisturbed has to be known first. */
const TOGETHER = 20;

/** From 0 up to 1, the same for the same seed. */
function seeded(seed: number): () => number {
  let state = Math.imul(seed + 1, 2654435761) >>> 0;
  return () => {
    state = (Math.imul(state ^ (state >>> 15), 2246822519) + 3266489917) >>> 0;
    return state / 2 ** 32;
  };
}

type Random = ReturnType<typeof seeded>;

const below = (random: Random, count: number): number => Math.floor(random() * count);

function pick<T>(random: Random, all: readonly T[]): T {
  const found = all[below(random, all.length)];
  if (found === undefined) throw new Error('There is nothing to pick from.');
  return found;
}

/** What hands do to a tab that is about to be worked on. */
function disorderTab(book: TestWorkbook, sheet: SheetId, random: Random): void {
  const sheetId = book.tabOf(sheet);
  const filled = book.grid.extent(sheetId).rows;
  const turn = 1 + below(random, 9);
  if (random() < 0.4) reorder(book, sheet, (at, count) => (at + turn) % count);
  if (random() < 0.2 && filled > 2)
    book.grid.apply({ kind: 'insertRows', sheetId, row: 2 + below(random, filled - 2), count: 1 });
  if (random() < 0.1) insertColumn(book.grid, sheetId, 0);
  if (random() < 0.1)
    book.grid.apply({ kind: 'renameSheet', sheetId, name: `Ours ${String(below(random, 1e6))}` });
}

function disorder(book: TestWorkbook, random: Random): void {
  const sheets = Object.keys(essence(book)) as SheetId[];
  if (sheets.includes('ORG') && random() < 0.4)
    book.typeRow('ORG', { name: `Typed by hand ${String(below(random, 1e6))}` });
  for (const sheet of sheets) disorderTab(book, sheet, random);
}

/** A random end or failure, of all that there are. */
function anyEnd(run: Undisturbed, random: Random): Fault {
  const at = 1 + below(random, run.log.length);
  if (random() < 0.3) return { at, kind: 'throw' };
  return { at, kind: 'kill', applied: below(random, (run.queued[at - 1] ?? 0) + 1) };
}

/** Some faults in one workbook: what is wrong after the one that is drawn next. */
function troubles(code: string, one: Case): readonly ((random: Random) => readonly string[])[] {
  const outcome = outcomeOf(code, one);
  const columns = columnsChanged(code, one);
  // Each judge has a run of its own, whose end it works on.
  const run = undisturbed(code, one);
  const scene = sceneOf(opened(code, one), run);
  const { around } = momentsOf(run);
  const calls = touching(run);
  const comings = tellingComings(columns.run, calls);
  const end = (random: Random) => wrongAfter(code, one, outcome, anyEnd(outcome.run, random));
  const visit = (random: Random) => {
    const at = pick(random, calls);
    const all = VISITS.filter((each) => around.includes(at) || !each.onlyAtDeletions);
    return wrongAfterVisit(code, one, { run, scene, visit: pick(random, all), at });
  };
  const move = (random: Random) => columns.wrong(pick(random, comings));
  return [end, end, end, visit, visit, move];
}

export interface Asked {
  readonly seed: number;
  /** The first, from 0, and the first that is not meant. */
  readonly from: number;
  readonly to: number;
}

/** What is wrong after each of these faults, a line for each that has the seed and number to make it again. */
export async function wrongAfterFaults({ seed, from, to }: Asked): Promise<readonly string[]> {
  const { code, light } = await allCases();
  const wrong: string[] = [];
  let kinds: ReturnType<typeof troubles> = [];
  for (let number = from; number < to; number += 1) {
    const group = number - (number % TOGETHER);
    if (number === from || number === group) {
      const random = seeded(seed * 1_000_003 + group);
      const one = pick(random, light);
      const state = after(code, one.start(), (book) => disorder(book, random));
      kinds = troubles(code, { ...one, start: () => state });
    }
    const own = seeded(seed * 1_000_003 + number + 500_000);
    const lines = pick(own, kinds)(own);
    wrong.push(...lines.map((text) => `seed ${String(seed)}, fault ${String(number)}: ${text}`));
  }
  return wrong;
}
