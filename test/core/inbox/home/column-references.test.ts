// Where formulas of Home point, wherever people moved columns and whatever they called tabs, and the pieces of which they are
// made.
import { describe, expect, it } from '@jest/globals';
import {
  boardColumn,
  boardColumnAt,
  cellOfRow,
  columnOf,
  rowCell,
  type ColumnReferences,
} from '../../../../src/core/inbox/home/column-references';
import {
  cellAt,
  dayInWords,
  dueOf,
  linkTo,
  numberSetting,
  passedBefore,
  sentence,
  settingOf,
  shortened,
} from '../../../../src/core/inbox/home/formulas';
import type { Language } from '../../../../src/core/base/messages/text';
import * as t from '../../../../src/core/words/inbox/home';
import { placesOf } from './fixture';

const places = (columns: readonly string[], title = 'Texts'): ColumnReferences => ({
  ...{ language: 'en', groups: [], numbers: 'Numbers' },
  board: { tabId: 1, title: 'Board', columns: ['issue', '', 'state'] },
  sheets: { SUB: { tabId: 7, title, columns } },
});

describe('A column that formulas read', () => {
  it.each<[string, readonly string[], string, string]>([
    ['first', ['title', 'status'], 'Texts', "'Texts'!$A$3:$A"],
    ['moved', ['status', 'title'], 'Texts', "'Texts'!$B$3:$B"],
    ['behind columns of people', ['', '', 'status', 'title'], 'Texts', "'Texts'!$D$3:$D"],
    ['the 27th', [...Array.from({ length: 26 }, () => ''), 'title'], 'Texts', "'Texts'!$AA$3:$AA"],
    ['on a tab called otherwise', ['title'], "L’eau d'ici", "'L’eau d''ici'!$A$3:$A"],
  ])('is found when it is %s', (_, columns, title, range) => {
    expect(columnOf(places(columns, title), 'SUB', 'title')).toBe(range);
  });

  it('that is gone makes its formula fail, and no other column is read', () => {
    expect(columnOf(places(['status']), 'SUB', 'title')).toBe('#REF!');
    expect(columnOf(places(['title']), 'REC', 'text')).toBe('#REF!');
    expect(boardColumn(places([]), 'theme')).toBe('#REF!');
  });

  it('of the board is found by key or place', () => {
    expect([boardColumn(places([]), 'state'), boardColumnAt(places([]), 1)]).toEqual([
      "'Board'!$C$3:$C",
      "'Board'!$B$3:$B",
    ]);
  });

  it.each([
    [['status', 'title'], 'B3', '"B"&ROW()'],
    [['status'], 'A3', '"A"&ROW()'],
  ])('is where its link leads, else to the first: %s', (columns, cell, ofRow) => {
    expect(rowCell(places(columns), 'SUB', 'title')).toBe(cell);
    expect(cellOfRow(places(columns), 'SUB', 'title', 'ROW()')).toBe(ofRow);
  });
});

describe('A piece of a formula', () => {
  it.each<[Language, string]>([
    ['en', '"to "&(A1)&", "&(A2)'],
    ['es', '"para "&(A1)&", "&(A2)'],
    ['fr', '"avant "&(A1)&", "&(A2)'],
  ])('is a sentence with formulas in it (%s)', (language, formula) => {
    expect(sentence(t.toDeadline, language, { what: 'A1', day: 'A2' })).toBe(formula);
  });

  it.each<[Language, string]>([
    ['en', '"Mar"'],
    ['es', '"mar"'],
    ['fr', '"mars"'],
  ])('names the third month in the workbook’s language (%s)', (language, month) => {
    const [day, named, year] = dayInWords('A1', language).split('&" "&');
    expect([day, year, named?.slice('CHOOSE('.length, -1).split(';')[3]]).toEqual([
      'DAY(A1)',
      'YEAR(A1)',
      month,
    ]);
  });

  it('is a cell with both its places fixed', () => {
    expect([cellAt(3, 1), cellAt(12, 27, "Ana's")]).toEqual(['$B$3', "'Ana''s'!$AB$12"]);
  });

  it('is a link into a tab', () => {
    expect(linkTo(7, '"A3"', '"Open ›"')).toBe('HYPERLINK("#gid=7&range="&"A3";"Open ›")');
  });

  it('is a text that is cut only where that saves more than two letters', () => {
    expect(shortened('A1', 34)).toBe('IF(LEN(A1)>36;LEFT(A1;34)&"…";A1)');
  });

  it('is a setting, a number above 0 in one, the day of a milestone, and whether it was over before', () => {
    const given = { ...placesOf('fr') };
    const SET = { tabId: 2, title: 'Set', columns: ['value', 'key'] };
    const TIM = { tabId: 3, title: 'Tim', columns: ['status', 'due', 'rule'] };
    const moved = { ...given, sheets: { SET, TIM } };
    const value = `IFERROR(INDEX('Set'!$A$3:$A;MATCH("cycle";'Set'!$B$3:$B;0));"")`;
    expect(settingOf(moved, 'cycle')).toBe(value);
    expect(numberSetting(moved, 'cycle', 9)).toBe(`IFERROR(IF(VALUE(${value})>0;VALUE(${value});9);9)`);
    expect(dueOf(moved, 'review')).toBe(`SUMIFS('Tim'!$B$3:$B;'Tim'!$C$3:$C;"review:*")`);
    expect(passedBefore(moved, 'review')).toContain(`'Tim'!$C$3:$C;"review:*";'Tim'!$A$3:$A;"`);
  });
});
