// The formulas of the issue board, calculated by the local workbook under several locales, against values known by hand.
import { beforeAll, describe, expect, it } from '@jest/globals';
import { readBoard, type BoardSheet } from '../../../src/core/coverage/issue-board/board-sheet';
import {
  countFormulas,
  lastFormula,
  placedCycle,
  stateFormula,
} from '../../../src/core/coverage/issue-board/formulas';
import { boardTab } from '../../../src/core/coverage/issue-board/tab';
import { partWord, type BoardModel } from '../../../src/core/coverage/issue-board/board-model';
import type { Language } from '../../../src/core/base/messages/text';
import type { GridBackend, GridValue } from '../../../src/local/grid/backend';
import { createModelGrid } from '../../../src/local/grid/o-spreadsheet/backend';
import { loadLibrary, silently } from '../../../src/local/grid/o-spreadsheet/load';
import type { LibraryModel } from '../../../src/local/grid/o-spreadsheet/model';
import { newBookData } from '../../../src/local/grid/o-spreadsheet/new-book';
import { themes } from '../../../src/core/base/vocabulary/themes';
import { wordText } from '../../../src/core/base/vocabulary/words';
import { COLUMNS, TABLES, wantedOf } from '../../core/coverage/issue-board/fixture';

const library = loadLibrary();
const REC = 1;
const SET = 2;

const put = (grid: GridBackend, sheetId: number, row: number, column: number, values: GridValue[][]): void =>
  grid.apply({
    kind: 'values',
    sheetId,
    zone: { row, column, rows: values.length, columns: values[0]?.length ?? 0 },
    values,
  });

const SOURCES = {
  REC: { title: 'What they said', columns: ['cycle', 'withdrawn', 'issues'] },
  SET: { title: 'Réglages', columns: ['key', 'value'] },
};

const RECOMMENDATIONS: GridValue[][] = [
  [3, false, 'Detention'],
  [3, false, 'Right to food; Detention'],
  [3, '', 'Juvenile detention; Right to food; A (b.) issue'],
  [3, false, 'Right to food and drink; Anti-Detention'],
  [3, true, 'Detention'],
  [2, false, 'Detention'],
  [4, false, 'Our own issue'],
];

/** Parts of Water and Prisons by issue, and the theme that stands beside. */
const ROWS: readonly (readonly [string, number, 'leads' | 'contributes' | '', 'leads' | ''])[] = [
  ['Detention', 1, 'leads', 'leads'],
  ['Right to food', 3, 'leads', ''],
  ['A (b.) issue', 3, 'contributes', ''],
  ['Nobody’s issue', 0, '', ''],
];

function boardIn(grid: GridBackend, { columns }: Pick<ReturnType<typeof boardTab>, 'columns'>): BoardSheet {
  const { rows } = grid.extent(0);
  const cells = grid.read(0, { row: 0, column: 0, rows, columns: columns.length });
  const board = readBoard(
    'Board',
    cells.map((line) => line.map(({ value }) => value)),
    cells.map((line) => line.map(({ formula }) => formula)),
  );
  if (!board) throw new Error('There is no board.');
  return board;
}

function fill(grid: GridBackend, wanted: BoardModel, language: Language): BoardSheet {
  const tab = boardTab(wanted);
  put(grid, 0, 0, 0, [tab.columns.map(({ key }) => key), tab.columns.map(({ header }) => header)]);
  const names = boardThemes(language);
  ROWS.forEach(([issue, theme, water, prisons], index) => {
    put(grid, 0, index + 2, 2, [[issue, names[theme] ?? '']]);
    put(grid, 0, index + 2, 6, [[partWord(water, language), partWord(prisons, language)]]);
  });
  put(
    grid,
    0,
    2,
    9,
    names.map((name) => [name]),
  );
  return boardIn(grid, tab);
}

const THEMES = ['liberties', 'life-and-safety', 'justice', 'livelihood'];
const boardThemes = (language: Language): string[] => THEMES.map((key) => wordText(themes, key)[language]);

describe.each<[Language, string, string[]]>([
  ['en', 'en_US', ['overlap: 2 lead', 'covered', 'gap: nobody leads', 'gap: nobody is on it']],
  [
    'es',
    'es_ES',
    ['coincidencia: dirigen 2', 'cubierto', 'sin cubrir: nadie dirige', 'sin cubrir: nadie se ocupa'],
  ],
  [
    'fr',
    'fr_FR',
    [
      'recoupement : 2 pilotent',
      'couvert',
      'lacune : personne ne pilote',
      'lacune : personne ne s’en occupe',
    ],
  ],
  [
    'es',
    'es_MX',
    ['coincidencia: dirigen 2', 'cubierto', 'sin cubrir: nadie dirige', 'sin cubrir: nadie se ocupa'],
  ],
])('in %s under %s', (language, locale, states) => {
  let grid: GridBackend;
  let board: BoardSheet;

  beforeAll(() => {
    const data = newBookData({ name: 'Workbook', timeZone: 'Etc/GMT', locale });
    grid = createModelGrid(
      library,
      silently(() => new library.Model(data as never)) as unknown as LibraryModel,
    );
    for (const [sheetId, { title }] of [
      [REC, SOURCES.REC],
      [SET, SOURCES.SET],
    ] as const)
      grid.apply({ kind: 'insertSheet', sheetId, name: title, index: 1, rows: 50, columns: 5 });
    put(grid, REC, 2, 0, RECOMMENDATIONS);
    grid.apply({
      kind: 'format',
      sheetId: SET,
      zone: { row: 2, column: 0, rows: 40, columns: 2 },
      format: '@',
    });
    put(grid, SET, 2, 0, [
      ['language', language],
      ['cycle', '4'],
    ]);
    board = fill(grid, wantedOf(TABLES, language), language);
    ROWS.forEach((_, index) => {
      const row = index + 3;
      grid.apply({
        kind: 'formula',
        sheetId: 0,
        row: row - 1,
        column: 4,
        formula: stateFormula(board, row, language),
      });
      grid.apply({
        kind: 'formula',
        sheetId: 0,
        row: row - 1,
        column: 5,
        formula: lastFormula(board, row, SOURCES) ?? '',
      });
    });
    for (const { row, column, formula } of [
      ...countFormulas(board, language),
      ...placedCycle(board, SOURCES),
    ])
      grid.apply({ kind: 'formula', sheetId: 0, row: row - 1, column, formula });
  });

  const column = (at: number, rows: number): unknown[] =>
    grid.read(0, { row: 2, column: at, rows, columns: 1 }).map(([cell]) => cell?.value);

  it('the state counts who leads, and says whether anybody is on it', () => {
    expect(column(4, 4)).toEqual(states);
    put(grid, 0, 5, 6, [[partWord('follows', language)]]);
    expect(column(4, 4)[3]).toBe(states[2]);
    put(grid, 0, 5, 6, [['']]);
  });

  it('last time’s recommendations are those of the cycle before, each issue whole, without withdrawn ones', () => {
    expect([column(5, 3), column(10, 12)[11]]).toEqual([[2, 2, 1], 3]);
  });

  it('the themes count states, and follow a pick at once', () => {
    expect([column(10, 4), column(11, 4), column(12, 4)]).toEqual([
      [0, 0, 0, 1],
      [0, 1, 0, 0],
      [1, 0, 0, 1],
    ]);
    expect([10, 11, 12].map((at) => column(at, 11)[10])).toEqual([1, 1, 2]);
    put(grid, 0, 4, 7, [[partWord('leads', language)]]);
    expect([column(4, 3)[2], column(10, 4)[3], column(12, 4)[3]]).toEqual([states[1], 2, 0]);
    put(grid, 0, 4, 7, [['']]);
  });

  it('a workgroup that comes in between is counted, one that is closed is not', () => {
    const at = COLUMNS.indexOf('end');
    grid.apply({ kind: 'insertColumns', sheetId: 0, column: at, count: 1, inherit: 'before' });
    put(grid, 0, 0, at, [['BOARD.WG-N']]);
    put(grid, 0, 4, at, [[partWord('leads', language)]]);
    expect(column(4, 3)[2]).toBe(states[1]);
    put(grid, 0, 0, at, [['BOARD.off.WG-N']]);
    expect(column(4, 3)[2]).toBe(states[2]);
  });
});
