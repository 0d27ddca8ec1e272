import { describe, expect, it } from '@jest/globals';
import {
  call,
  columnLetters,
  isWanted,
  openColumn,
  plainFormula,
  shapeOf,
} from '../../../../src/core/coverage/issue-board/formula-text';
import {
  rowsWithoutLast,
  stateFormula,
  stateFormulas,
} from '../../../../src/core/coverage/issue-board/formulas';
import { stateWords } from '../../../../src/core/coverage/who-covers-what/parts';
import { LANGUAGES, render } from '../../../../src/core/base/messages/text';
import { readBoard } from '../../../../src/core/coverage/issue-board/board-sheet';
import { boardOf, COLUMNS } from './fixture';

describe('writing formulas', () => {
  it.each([
    [0, 'A'],
    [25, 'Z'],
    [26, 'AA'],
    [701, 'ZZ'],
    [702, 'AAA'],
  ])('column %d is %s', (column, letters) => {
    expect(columnLetters(column)).toBe(letters);
  });

  it('uses semicolons, and quotes the names of tabs', () => {
    expect(call('COUNTIF', openColumn(2, 3, "What's done"), '"x"')).toBe(
      "COUNTIF('What''s done'!$C$3:$C;\"x\")",
    );
  });
});

describe('comparing formulas', () => {
  it.each([
    ['separators and spaces', '=IF(A1=0; "a;b" ;1)', '=if(A1=0,"a;b",1)'],
    [
      'quotes that Sheets drops around plain names',
      "=COUNTA('Recommendations'!A3:A)",
      '=COUNTA(Recommendations!A3:A)',
    ],
  ])('passes over %s', (_, one, other) => {
    expect(plainFormula(one)).toBe(plainFormula(other));
  });

  it('knows a formula in other places by its shape', () => {
    expect(shapeOf('=COUNTIF($F3:$K3,"A1")')).toBe(shapeOf('=COUNTIF($F9:$Z9;"A1")'));
    expect(shapeOf('=COUNTIF($F3:$K3,"A1")')).not.toBe(shapeOf('=COUNTIF($F3:$K3,"A2")'));
  });

  it.each<[string, string, boolean]>([
    ['a missing one', '', true],
    ['a broken one', '=COUNTIF(#REF!,"x")', true],
    ['the same one', '=COUNTIF(A3,"x")', false],
    ['ours for another row', '=COUNTIF(A4,"x")', true],
    ['ours in another language', '=COUNTIF(A3,"y")', true],
    ['somebody’s own', '=SUM(A3,1)', false],
  ])('writes anew %s: %s', (_, present, isNeeded) => {
    const variants = ['=COUNTIF(A3;"x")', '=COUNTIF(A3;"y")'];
    expect(isWanted(present, '=COUNTIF(A3;"x")', variants)).toBe(isNeeded);
  });
});

describe('the board’s formulas', () => {
  it('count a column that was moved out of the workgroups by its own cell', () => {
    const columns = ['WG-W', ...COLUMNS.filter((column) => column !== 'WG-W')];
    expect(stateFormula(boardOf([], columns), 3, 'en')).toContain(
      'COUNTIFS($G$1:$I$1;"BOARD.WG-*";$G3:$I3;"leads")+COUNTIF($A3;"leads")',
    );
  });

  it.each(LANGUAGES)('say in %s what the panel says', (language) => {
    const formula = stateFormula(boardOf([]), 3, language);
    const part = (of: 'contributes' | 'leads', angle = '') => ({
      ...{ part: of, workgroup: '', angle, person: '', since: '', rows: [] },
    });
    for (const parts of [[], [part('contributes')], [part('leads')]])
      expect(formula).toContain(`"${render(stateWords(parts), language)}"`);
    const [before, after] = render(stateWords([part('leads'), part('leads')]), language).split('2');
    expect(formula).toContain(`"${before ?? ''}"&(`);
    expect(formula.endsWith(after === '' ? '))' : `)&"${after ?? ''}"))`)).toBe(true);
  });

  it.each<[string, string]>([
    [
      'of another row',
      '=IF(COUNTIFS($F$1:$I$1,"BOARD.WG-*",$F9:$I9,"leads")=0,"gap: nobody leads",IF(COUNTIFS($F$1:$I$1,"BOARD.WG-*",$F9:$I9,"leads")=1,"covered","overlap: "&(COUNTIFS($F$1:$I$1,"BOARD.WG-*",$F9:$I9,"leads"))&" lead"))',
    ],
    [
      'in Spanish',
      '=IF(COUNTIFS($F$1:$I$1;"BOARD.WG-*";$F3:$I3;"dirige")=0;"sin cubrir: nadie dirige";IF(COUNTIFS($F$1:$I$1;"BOARD.WG-*";$F3:$I3;"dirige")=1;"cubierto";"coincidencia: dirigen "&(COUNTIFS($F$1:$I$1;"BOARD.WG-*";$F3:$I3;"dirige"))))',
    ],
  ])('take the place of those that knew only one kind of gap, %s', (_, earlier) => {
    const board = boardOf([['ISS-D', '-', 'Detention']]);
    const keys = COLUMNS.map((column) => `BOARD.${column}`);
    const line = COLUMNS.map((column) => (column === 'state' ? earlier : ''));
    const read = readBoard('Issue board', [keys, [], board.rows[0]?.cells ?? []], [[], [], line]);
    const formula = stateFormula(board, 3, 'en');
    expect(read && stateFormulas(read, [3], 'en')).toMatchObject([{ row: 3, formula }]);
  });

  it('are left where they are right, whatever separators they were read with', () => {
    const board = boardOf([['ISS-D', '-', 'Detention']]);
    const right = stateFormula(board, 3, 'en').replace(/;(?=[^"]*(?:"[^"]*"[^"]*)*$)/g, ',');
    const keys = COLUMNS.map((column) => `BOARD.${column}`);
    const last = '=COUNTIFS(Recommendations!$C$3:$C,$K$14,Recommendations!$H$3:$H,"*; "&$C3&"; *")';
    const line = COLUMNS.map((column) => (column === 'state' ? right : column === 'last' ? last : ''));
    const read = readBoard('Issue board', [keys, [], board.rows[0]?.cells ?? []], [[], [], line]);
    expect(read && [stateFormulas(read, [3], 'en'), rowsWithoutLast(read, [3])]).toEqual([[], []]);
    expect(read && rowsWithoutLast(read, [3, 4])).toEqual([4]);
  });
});
