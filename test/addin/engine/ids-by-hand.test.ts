// Ids are filled in for rows typed by hand while two others move rows: each row keeps its id, no two have the same.
import { afterAll, describe, expect, it } from '@jest/globals';
import { assignIds } from '../../../src/addin/engine/assign-ids';
import { googleGrid } from '../../../src/addin/google/grid';
import { sheetsById } from '../../../src/addin/google/sheets-by-id';
import { repairIds } from '../../../src/addin/engine/repair-ids';
import { readSheets } from '../../../src/addin/engine/read-sheets';
import * as engineText from '../../../src/core/words/addin/engine';
import { NOTHING_KNOWN } from '../../../src/core/workbook/check/own-ids';
import { cellText } from '../../../src/core/workbook/records/snapshot';
import { SHEET_IDS, type SheetId } from '../../../src/core/workbook/schema/sheet-ids';
import { sheetSpec } from '../../../src/core/workbook/schema/sheets';
import type { Fault } from '../../../src/local/services/gate';
import { createServices } from '../../../src/local/services/index';
import {
  gridOf,
  handMove,
  placesIn,
  randomFrom,
  textColumns,
  type HandMove,
  type Random,
  type Rows,
} from './hand-moves';

/** The journal gives its own ids. */
const SHEETS = SHEET_IDS.filter(
  (sheet) => sheet !== 'CHG' && 'id' in sheetSpec(sheet).columns && textColumns(sheet).length > 0,
);

const SEED = Number(process.env['UPR_SEED'] ?? 26);
const PAIRS = process.env['UPR_ALL_CASES'] === '1' ? 2000 : 200;

const totals: string[] = [];
afterAll(() => console.info(`seed ${SEED}: ${totals.join('; ')}`));

interface Scene {
  readonly sheet: SheetId;
  /** Of rows with the same id all but the upper one get another. */
  readonly isRepaired?: boolean;
  readonly rows: Rows;
}

interface Coming {
  /** From 1: the call at which it is done. */
  readonly at: number;
  readonly move: HandMove;
}

/** Three rows to seven, some of them without an id. */
function sceneOf(random: Random, sheet: SheetId): Scene {
  const count = 3 + random(5);
  const typed = random(count);
  const rows = Array.from({ length: count }, (_, at) => {
    const isTyped = at === typed || random(3) === 0;
    return [`row ${at}`, isTyped ? '' : `${sheet}-OLD${at}`] as const;
  });
  return { sheet, rows };
}

function properties(values: Map<string, string>) {
  const set = (key: string, value: string) => void values.set(key, value);
  return {
    get: (key: string) => values.get(key) ?? '',
    all: () => Object.fromEntries(values),
    set,
    setAll: (all: Readonly<Record<string, string>>) =>
      Object.entries(all).forEach(([key, value]) => set(key, value)),
    remove: (key: string) => void values.delete(key),
  };
}

/** Reads the sheet and fills ids in while others come at some calls. */
function fill({ sheet, rows, isRepaired = false }: Scene, ...comings: readonly Coming[]) {
  const grid = gridOf(sheet, rows);
  const faults = comings.map(({ at, move }): Fault => ({
    at,
    kind: 'visit',
    visit: () => move.act(grid, sheet),
  }));
  const { gate, globals } = createServices({ backend: grid, user: 'ana@example.org', faults });
  gate.beginExecution();
  const spreadsheet = globals.SpreadsheetApp.getActiveSpreadsheet();
  let made = 0;
  const env = {
    grid: googleGrid(spreadsheet, sheetsById(spreadsheet)),
    workbook: properties(new Map()),
    hooks: [],
    email: 'ana@example.org',
    randomText: () => `NEW${(made += 1)}`,
  };
  const read = readSheets(env, [sheet]);
  const { snapshot } = isRepaired ? repairIds(env, read, () => NOTHING_KNOWN).sheets : assignIds(env, read);
  gate.endExecution();
  const mark = Object.keys(sheetSpec(sheet).columns).indexOf(textColumns(sheet)[0] ?? '');
  const seen = snapshot[sheet]?.rows.map(({ id, cells }) => ({ id, says: cellText(cells[mark]) })) ?? [];
  return { places: placesIn(grid, sheet), seen, log: gate.log() };
}

/** From when the sheet was read until it was read for the last time. */
function betweenReads(log: readonly string[]): readonly [first: number, last: number] {
  // After the values comes a look at the last row, upon which they may be read again.
  const read = log.lastIndexOf('Range.getValues', log.indexOf('Range.setValues'));
  return [read + 3, log.lastIndexOf('Range.getValues') + 1];
}

function wrongIn({ rows }: Scene, { places, seen }: ReturnType<typeof fill>): string[] {
  const isFirst = (id: string, at: number) => rows.findIndex((row) => row[1] === id) === at;
  const old = new Map(rows.map(([says, id], at) => [says, isFirst(id, at) ? id : '']));
  const ids = places.map(({ id }) => id).filter((id) => id !== '');
  return [
    ...places.flatMap(({ says, id }) => {
      const was = old.get(says);
      if (was === undefined) return [`“${says}” has the id ${id}`];
      if (was !== '') return id === was ? [] : [`${says} had ${was} and has ${id || 'none'}`];
      return /-NEW\d+$/.test(id) ? [] : [`${says} was typed and has ${id || 'none'}`];
    }),
    ...ids.filter((id, at) => ids.indexOf(id) !== at).map((id) => `${id} stands twice`),
    ...seen.flatMap(({ says, id }) => {
      const there = places.find((place) => place.says === says);
      return there && there.id !== id ? [`${says} was read with ${id || 'none'}`] : [];
    }),
  ];
}

/** A pair of moves: the second comes anywhere after the first, also while that is being mended. */
function pairIn(scene: Scene, random: Random, kinds: readonly (number | undefined)[]): string[] {
  const [one, other] = [handMove(random, kinds[0]), handMove(random, kinds[1])];
  const [from, to] = betweenReads(fill(scene).log);
  const first = { at: from + random(to - from + 1), move: one };
  const [, end] = betweenReads(fill(scene, first).log);
  const second = { at: first.at + random(Math.max(1, end - first.at + 1)), move: other };
  const where = `${scene.sheet} ${JSON.stringify(scene.rows)}: ${one.name} at ${first.at}, ${other.name} at ${second.at}`;
  return wrongIn(scene, fill(scene, first, second)).map((text) => `${where}: ${text}`);
}

const tell = (failures: readonly string[]): readonly unknown[] =>
  failures.length > 0 ? [failures.length, ...failures.slice(0, 8)] : [];

const FIVE: Scene = {
  sheet: 'WG',
  rows: [
    ['Water', 'WG-OLD0'],
    ['Prisons', ''],
    ['Housing', 'WG-OLD2'],
    ['Health', ''],
    ['Work', 'WG-OLD4'],
  ],
};

describe('ids that are filled in', () => {
  it('stay with their rows whatever two others do by hand meanwhile', () => {
    const random = randomFrom(SEED);
    const failures = Array.from({ length: PAIRS }, (_, at) => {
      const sheet = SHEETS[at % SHEETS.length] ?? 'WG';
      return pairIn(sceneOf(random, sheet), random, []);
    }).flat();
    totals.push(`${PAIRS} pairs of moves on ${SHEETS.length} sheets`);
    expect(tell(failures)).toEqual([]);
  });

  it('stay with their rows when two others sort', () => {
    const random = randomFrom(SEED + 1);
    const failures = Array.from({ length: PAIRS / 2 }, () =>
      pairIn(sceneOf(random, 'WG'), random, [0, 0]),
    ).flat();
    totals.push(`${PAIRS / 2} pairs of sorts`);
    expect(tell(failures)).toEqual([]);
  });

  it('are one for each row where some stood twice, and the upper row keeps its own, whatever two others do', () => {
    const random = randomFrom(SEED + 2);
    const failures = Array.from({ length: PAIRS / 4 }, () => {
      const { sheet, rows } = sceneOf(random, 'WG');
      const doubled = rows.map(
        ([says, id], at) => [says, at > 0 && random(3) === 0 ? 'WG-OLD0' : id] as const,
      );
      const [[first = ''] = [], ...others] = doubled;
      const scene = { sheet, rows: [[first, 'WG-OLD0'], ...others] as const, isRepaired: true };
      return pairIn(scene, random, []);
    }).flat();
    totals.push(`${PAIRS / 4} pairs of moves where ids stand twice`);
    expect(tell(failures)).toEqual([]);
  });

  it('are given back where somebody also types in the row that lost its own', () => {
    const [from, to] = betweenReads(fill(FIVE).log);
    const act: HandMove['act'] = (grid, sheet) => {
      handMove(randomFrom(3), 0).act(grid, sheet);
      const [{ id: sheetId } = { id: 0 }] = grid.sheets();
      const column = Object.keys(sheetSpec(sheet).columns).indexOf('notes');
      for (const { row } of placesIn(grid, sheet))
        grid.apply({
          kind: 'values',
          sheetId,
          zone: { row, column, rows: 1, columns: 1 },
          values: [['Typed']],
        });
    };
    const failures = Array.from({ length: to - from + 1 }, (_, call) =>
      wrongIn(FIVE, fill(FIVE, { at: from + call, move: { name: 'sorts and types', act } })),
    ).flat();
    expect(failures).toEqual([]);
  });

  it('are no matter of a command any more where rows move at each look, which is told with the tab', () => {
    const move: HandMove = { name: 'sorts', act: (grid, sheet) => handMove(random, 0).act(grid, sheet) };
    const random = randomFrom(5);
    const everyCall = Array.from({ length: 400 }, (_, at) => ({ at: at + 12, move }));
    expect(() => fill(FIVE, ...everyCall)).toThrow(engineText.rowsKeepMoving.en);
  });

  it('cost one write a run of rows and one read, which there was before', () => {
    const { log } = fill(FIVE);
    expect(log.slice(betweenReads(log)[0] - 2)).toEqual([
      'Sheet.getLastRow',
      'Sheet.getRange',
      'Range.setValues',
      'Sheet.getRange',
      'Range.setValues',
      'Sheet.getName',
      'Sheet.getDataRange',
      'Range.getValues',
      'Sheet.getLastRow',
      'Execution.end',
    ]);
  });
});
