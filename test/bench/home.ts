// How long Home takes to calculate again after a change: 3,000 people, 3,500 participations, 1,500 recommendations, 300
// submissions and 600 overlaps in the local workbook.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import type { SheetId } from '../../src/core/workbook/schema/sheet-ids';
import type { GridBackend, GridValue } from '../../src/local/grid/backend';
import { openHeadless } from '../../src/local/server/headless';
import { builtFiles } from './world';

const COORDINATOR = 'ana@example.org';
const SIZES: readonly (readonly [SheetId, number, Readonly<Record<string, GridValue>>])[] = [
  ['WG', 12, { name: 'Homes', label: 'Homes', status: 'active' }],
  ['MEM', 3000, { name: 'Ana', status: 'active' }],
  ['PAR', 3500, { workgroup: 'Homes', level: 'writes', status: 'active' }],
  ['REC', 1500, { cycle: 5, text: 'Build homes', answer: 'supported', workgroup: 'Homes' }],
  ['SUB', 300, { title: 'A text', status: 'draft', kind: 'joint submission', words: 2000 }],
  ['OVL', 600, { priority: 'settle now' }],
];
const CHANGES = 5;

const tabOf = (grid: GridBackend, mark: string): number =>
  grid
    .sheets()
    .find(({ id }) => grid.read(id, { row: 0, column: 0, rows: 1, columns: 1 })[0]?.[0]?.value === mark)
    ?.id ?? -1;

function fill(grid: GridBackend, [sheet, count, values]: (typeof SIZES)[number]): void {
  const sheetId = tabOf(grid, `${sheet}.id`);
  const { rows, columns } = grid.sheets().find(({ id }) => id === sheetId) ?? { rows: 0, columns: 1 };
  if (rows < count + 2) grid.apply({ kind: 'insertRows', sheetId, row: rows, count: count + 2 - rows });
  const keys = grid.read(sheetId, { row: 0, column: 0, rows: 1, columns })[0] ?? [];
  const line = (index: number): GridValue[] =>
    keys.map(({ value: key }) => {
      const column = String(key).replace(`${sheet}.`, '');
      return column === 'id' ? `${sheet}-${index}` : (values[column] ?? '');
    });
  const zone = { row: 2, column: 0, rows: count, columns };
  grid.apply({ kind: 'values', sheetId, zone, values: Array.from({ length: count }, (_, at) => line(at)) });
}

interface Taken {
  readonly ms: number;
  /** Of the processor, which does not grow when others keep the machine busy. */
  readonly cpu: number;
}

/** How long until all of Home is calculated after a cell of People changed. */
function recalculated(grid: GridBackend, home: number): Taken {
  const zone = { row: 4, column: 3, rows: 1, columns: 1 };
  const [start, cpu] = [performance.now(), process.cpuUsage()];
  grid.apply({ kind: 'values', sheetId: tabOf(grid, 'MEM.id'), zone, values: [[`Ana ${start}`]] });
  grid.read(home, { row: 0, column: 0, ...grid.extent(home) });
  const { user, system } = process.cpuUsage(cpu);
  return { ms: Math.round(performance.now() - start), cpu: Math.round((user + system) / 1000) };
}

export function run(): void {
  const folder = mkdtempSync(join(tmpdir(), 'upr-bench-home-'));
  const { code, panels } = builtFiles();
  const book = openHeadless(join(folder, 'book.upr.json'), { as: COORDINATOR, bundleCode: code, panels });
  book.call('setUpWorkbook', { input: {} });
  for (const size of SIZES) fill(book.backend, size);
  const home = tabOf(book.backend, 'DRAWN.HOME');
  const times = Array.from({ length: CHANGES }, () => recalculated(book.backend, home));
  const row = (what: string, key: keyof Taken) => ({
    what,
    'first calculation, ms': times[0]?.[key],
    'after each change, ms': times
      .slice(1)
      .map((one) => one[key])
      .join(', '),
  });
  console.table([row('clock', 'ms'), row('processor', 'cpu')]);
  book.close();
  rmSync(folder, { recursive: true, force: true });
}
