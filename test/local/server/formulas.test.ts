// Formulas that workbooks use, with the values that Sheets gives them, under locales with other separators.
import { describe, expect, it } from '@jest/globals';
import { createModelGrid } from '../../../src/local/grid/o-spreadsheet/backend';
import { libraryFormula } from '../../../src/local/grid/o-spreadsheet/formula-text';
import { loadLibrary, silently } from '../../../src/local/grid/o-spreadsheet/load';
import type { LibraryModel } from '../../../src/local/grid/o-spreadsheet/model';
import { newBookData } from '../../../src/local/grid/o-spreadsheet/new-book';

const library = loadLibrary();

const gridUnder = (locale: string) => {
  const data = newBookData({ name: 'Workbook', timeZone: 'Etc/GMT', locale });
  const grid = createModelGrid(
    library,
    silently(() => new library.Model(data as never)) as unknown as LibraryModel,
  );
  const rows = [
    ['Water', 'draft', 2, true],
    ['Housing', 'final', 5, false],
    ['Work', 'draft', 7.5, true],
    ['', '', '', ''],
    ['Health', 'final', 1, true],
  ];
  grid.apply({ kind: 'values', sheetId: 0, zone: { row: 1, column: 0, rows: 5, columns: 4 }, values: rows });
  return grid;
};

const valueOf = (locale: string, formula: string, rows = 1): unknown => {
  const grid = gridUnder(locale);
  grid.apply({ kind: 'formula', sheetId: 0, row: 0, column: 5, formula });
  const column = grid.read(0, { row: 0, column: 5, rows, columns: 1 }).map(([cell]) => cell?.value);
  return rows === 1 ? column[0] : column;
};

describe('Formulas over open ranges', () => {
  it.each<[string, unknown]>([
    ['=COUNTIFS(B2:B,"draft")', 2],
    ['=COUNTIFS(B2:B,"draft",C2:C,">3")', 1],
    ['=SUMIFS(C2:C,B2:B,"final")', 6],
    ['=COUNTIF(D2:D,TRUE)', 3],
    ['=COUNTA(A2:A)', 4],
    ['=XLOOKUP("Work",A2:A,C2:C)', 7.5],
    ['=INDEX(A2:A,MATCH(5,C2:C,0))', 'Housing'],
    ['=TEXTJOIN("; ",TRUE,A2:A)', 'Water; Housing; Work; Health'],
    ['=MAX(C2:C)', 7.5],
    ['=IFERROR(1/0,"none")', 'none'],
    ['=IF(ISBETWEEN(C2,1,3),"in","out")', 'in'],
    ['=REGEXMATCH(A2,"^Wa")', true],
    ['=ROUND(AVERAGE(C2:C),2)', 3.88],
  ])('%s', (formula, value) => {
    expect(valueOf('en_US', formula)).toBe(value);
  });

  it.each<[string, unknown[]]>([
    ['=SORT(UNIQUE(FILTER(B2:B,B2:B<>"")))', ['draft', 'final', '']],
    ['=FILTER(A2:A,D2:D=TRUE)', ['Water', 'Work', 'Health']],
    ['=SORT(FILTER(A2:C,A2:A<>""),3,FALSE)', ['Work', 'Housing', 'Water']],
  ])('%s spills', (formula, values) => {
    expect(valueOf('en_US', formula, 3)).toEqual(values);
  });
});

describe('Separators of other locales', () => {
  it.each<[string, string, string, string]>([
    ['semicolons under any locale', '.', '=IF(A1>1;"a;b";2)', '=IF(A1>1,"a;b",2)'],
    ['decimal commas where they are used', ',', '=SUM(1,5;2,25)', '=SUM(1.5,2.25)'],
    ['names of sheets as they are', ',', "=COUNTA('A; 1,5'!A2:A)", "=COUNTA('A; 1,5'!A2:A)"],
    ['rows of array literals', '.', '={1;2}', '={1;2}'],
  ])('%s', (_, separator, formula, expected) => {
    expect(libraryFormula(formula, separator)).toBe(expected);
  });

  it('count under a Spanish locale', () => {
    expect(valueOf('es_ES', '=COUNTIFS(B2:B;"draft";C2:C;">3")')).toBe(1);
    expect(valueOf('es_ES', '=ROUND(C4*1,1;2)')).toBe(8.25);
  });
});
