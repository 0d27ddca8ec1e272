// The thread of scripts calculates a tab when it is read; whatever was changed before, it reads what is calculated as a whole.
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { GridBackend, GridWrite, Zone } from '../../../src/local/grid/backend';
import { createModelGrid } from '../../../src/local/grid/o-spreadsheet/backend';
import { loadLibrary, silently } from '../../../src/local/grid/o-spreadsheet/load';
import { newBookData } from '../../../src/local/grid/o-spreadsheet/new-book';
import type { LibraryModel } from '../../../src/local/grid/o-spreadsheet/model';

const library = loadLibrary();
const openModel = (data: object): LibraryModel =>
  silently(() => new library.Model(data as never)) as unknown as LibraryModel;

const SHEETS = ['Data', 'Figures', 'Home'] as const;
const ROWS = 8;
const all: Zone = { row: 0, column: 0, rows: ROWS, columns: 6 };

/** By sheet. None reads itself, not even through others: what a circle answers hangs on where one begins. */
const FORMULAS = [
  ['=SUM(A1:B6)', '=FILTER(A1:A6,A1:A6>2)'],
  [
    '=SUM(Data!A1:A6)',
    '=COUNTIF(Data!A1:A6,">2")',
    '=FILTER(Data!A1:A6,Data!A1:A6>2)',
    '=Data!C1&"x"',
    '=INDIRECT("Data!A2")',
  ],
  ['=Figures!A1+1', '=COUNTA(Figures!A1:D6)', '=FILTER(Figures!A1:A6,Figures!A1:A6>2)'],
];

const sheet = fc.integer({ min: 0, max: SHEETS.length - 1 });
const row = fc.integer({ min: 0, max: 3 });

const formula = fc
  .constantFrom(...FORMULAS.flatMap((texts, sheetId) => texts.map((text) => [sheetId, text] as const)))
  .chain(([sheetId, text]) =>
    fc.record({
      kind: fc.constant('formula' as const),
      ...{ sheetId: fc.constant(sheetId), row, formula: fc.constant(text) },
      column: fc.integer(sheetId === 0 ? { min: 2, max: 3 } : { min: 0, max: 3 }),
    }),
  );

const change: fc.Arbitrary<GridWrite> = fc.oneof(
  fc
    .record({
      sheetId: sheet,
      row,
      column: fc.integer({ min: 0, max: 1 }),
      value: fc.integer({ min: 0, max: 9 }),
    })
    .map(({ sheetId, row, column, value }): GridWrite => ({
      ...{ kind: 'values', sheetId, zone: { row, column, rows: 1, columns: 1 }, values: [[value]] },
    })),
  formula,
  fc
    .record({ sheetId: sheet, row, kind: fc.constantFrom('insertRows', 'deleteRows') })
    .map((where): GridWrite => ({ ...where, count: 1 })),
);

const begin = () => {
  const model = openModel(newBookData({ name: 'Workbook', timeZone: 'Etc/GMT', locale: 'en_US' }));
  const grid = createModelGrid(library, model);
  grid.apply({ kind: 'renameSheet', sheetId: 0, name: SHEETS[0] });
  for (const [index, name] of SHEETS.entries())
    if (index > 0) grid.apply({ kind: 'insertSheet', sheetId: index, name, index, rows: 40, columns: 8 });
  return { model, grid };
};

const read = (grid: GridBackend, name: string) => {
  const id = grid.sheets().find((one) => one.name === name)?.id ?? -1;
  return { cells: grid.read(id, all).map((row) => row.map(({ value }) => value)), extent: grid.extent(id) };
};

/** The same workbook opened anew, where nothing has been calculated yet; asking beyond its formulas calculates all of it. */
const opened = (model: LibraryModel): GridBackend =>
  createModelGrid(library, openModel(JSON.parse(JSON.stringify(model._exportData(true))) as object));

describe('formulas in the thread of scripts', () => {
  it('answer as in a workbook that is opened anew, tab by tab, after any changes', () => {
    const steps = fc.array(fc.tuple(fc.array(change, { minLength: 1, maxLength: 3 }), sheet), {
      minLength: 1,
      maxLength: 7,
    });
    fc.assert(
      fc.property(steps, (rounds) => {
        const { model, grid } = begin();
        for (const [changes, looked] of rounds) {
          for (const write of changes) grid.apply(write);
          const name = SHEETS[looked] ?? '';
          expect(read(grid, name)).toEqual(read(opened(model), name));
        }
      }),
      { numRuns: 25 },
    );
  });

  it('are not calculated for a tab that nobody reads', () => {
    const { model, grid } = begin();
    const { evaluator } = (
      model as unknown as { handlers: readonly { evaluator?: { evaluate(ranges: unknown[]): void } }[] }
    ).handlers.find((plugin) => plugin.evaluator) as { evaluator: { evaluate(ranges: unknown[]): void } };
    const calculated: string[] = [];
    const evaluate = evaluator.evaluate.bind(evaluator);
    evaluator.evaluate = (ranges) => {
      calculated.push(...(ranges as { sheetId: string }[]).map(({ sheetId }) => sheetId));
      evaluate(ranges);
    };
    grid.apply({ kind: 'formula', sheetId: 1, row: 0, column: 0, formula: '=COUNTA(Data!A1:A6)' });
    grid.apply({ kind: 'formula', sheetId: 2, row: 0, column: 0, formula: '=COUNTA(Data!A1:A6)' });
    grid.apply({ kind: 'insertRows', sheetId: 0, row: 0, count: 1 });
    read(grid, 'Figures');
    expect(calculated).toEqual(['1']);
    grid.apply({ kind: 'insertRows', sheetId: 2, row: 3, count: 1 });
    read(grid, 'Figures');
    expect(calculated).toEqual(['1']);
  });
});
