// Finding overlaps in a workbook of 300 generated submissions: service calls and processor time of each part, through the script.
import type { FindOverlapsResult } from '../../src/core/coverage/overlaps/plan-find';
import { columnKey } from '../../src/core/workbook/schema/sheets';
import type { SheetId } from '../../src/core/workbook/schema/sheet-ids';
import type { GridBackend } from '../../src/local/grid/backend';
import { createCorpus } from './overlaps/corpus';
import { openWorld, type World } from './world';

const COUNT = 300;
const FACTS = {
  coalition: 'Riverside Coalition',
  country: 'USA',
  session: 57,
  reviewDate: '2027-11-10',
  timeZone: 'America/New_York',
};

type Cells = Readonly<Record<string, string | number>>;

function keysOf(grid: GridBackend, tab: number): string[] {
  const { columns } = grid.extent(tab);
  if (columns === 0) return [];
  const [keys = []] = grid.read(tab, { row: 0, column: 0, rows: 1, columns });
  return keys.map(({ value }) => String(value));
}

/** Puts rows below the headers of a sheet that has none yet, as somebody would who pastes them. */
function paste(grid: GridBackend, sheet: SheetId, rows: readonly Cells[]): void {
  const tab = grid.sheets().find(({ id }) => keysOf(grid, id).includes(columnKey(sheet, 'id')));
  if (!tab) throw new Error(`There is no tab for ${sheet}.`);
  const keys = keysOf(grid, tab.id);
  const missing = rows.length + 2 - tab.rows;
  if (missing > 0) grid.apply({ kind: 'insertRows', sheetId: tab.id, row: tab.rows, count: missing });
  const values = rows.map((row) => keys.map((key) => row[key.replace(`${sheet}.`, '')] ?? ''));
  const zone = { row: 2, column: 0, rows: rows.length, columns: keys.length };
  grid.apply({ kind: 'values', sheetId: tab.id, zone, values });
}

const idOf = (sheet: string, at: number): string => `${sheet}-${(100_000 + at).toString(36).toUpperCase()}`;

function fill(grid: GridBackend): void {
  const { submissions } = createCorpus(COUNT, 7);
  const titles = submissions.map(({ title }, at) => `${title} (${at})`);
  const groups = Array.from({ length: 20 }, (_none, at) => `Workgroup ${at}`);
  paste(
    grid,
    'WG',
    groups.map((name, at) => ({ id: idOf('WG', at), label: name, name, status: 'active' })),
  );
  paste(
    grid,
    'SUB',
    submissions.map(({ summary }, at) => ({
      ...{ id: idOf('SUB', at), label: titles[at] ?? '', title: titles[at] ?? '', summary },
      ...{ kind: 'joint submission', workgroup: groups[at % groups.length] ?? '', status: 'draft' },
    })),
  );
  paste(
    grid,
    'TXT',
    submissions.map(({ text }, at) => ({
      ...{ id: idOf('TXT', at), submission: titles[at] ?? '', part: 1, text: text.slice(0, 49_000) },
    })),
  );
  const asks = submissions.flatMap((one, at) =>
    one.asks.map((text) => ({ text, submission: titles[at] ?? '' })),
  );
  paste(
    grid,
    'ASK',
    asks.map((ask, at) => ({ id: idOf('ASK', at), label: `${ask.text.slice(0, 40)} ${at}`, ...ask })),
  );
}

function measure(world: World, what: string, command: string, input: object = {}) {
  const start = process.cpuUsage();
  const { result } = world.run(command, input) as unknown as { result: Partial<FindOverlapsResult> };
  // Processor time: other programs on the machine do not count.
  const { user, system } = process.cpuUsage(start);
  const ms = Math.round((user + system) / 1000);
  const { calls, low, high } = world.estimate();
  const seconds = `${low.toFixed(1)} to ${high.toFixed(1)}`;
  return { what, calls, seconds, ms, pairs: result.pairs, written: result.written, left: result.left };
}

export function run(): void {
  const world = openWorld();
  world.run('start-cycle', FACTS);
  fill(world.grid);
  const rows = [measure(world, 'first part', 'find-overlaps')];
  while ((rows[rows.length - 1]?.left ?? 0) > 0) rows.push(measure(world, 'next part', 'find-overlaps'));
  rows.push(measure(world, 'nothing changed', 'find-overlaps'));
  rows.push(measure(world, 'list', 'list-overlaps', { count: 50 }));
  const listed = world.run('list-overlaps') as unknown as { result: { overlaps: { id: string }[] } };
  const [pair] = listed.result.overlaps;
  rows.push(measure(world, 'one pair in full', 'overlap-details', { id: pair?.id }));
  rows.push(
    measure(world, 'merge', 'decide-overlap', { id: pair?.id, decision: 'merge', reason: 'One text' }),
  );
  rows.push(measure(world, 'after the merge', 'find-overlaps'));
  console.log(`\nFinding overlaps among ${COUNT} submissions in a workbook (memory grid)`);
  console.table(rows);
}
