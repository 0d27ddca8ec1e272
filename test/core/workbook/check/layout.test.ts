import { describe, expect, it } from '@jest/globals';
import {
  allLayouts,
  columnRuns,
  labelSpan,
  layoutOf,
  type SheetLayout,
} from '../../../../src/core/workbook/check/layout';
import {
  headerLikeness,
  layoutSteps,
  lostKeys,
  type ExistingLayout,
} from '../../../../src/core/workbook/check/layout-differences';

const layout = layoutOf('SUB', 'en');

/** A sheet as set-up leaves it. */
const finished = (of: SheetLayout): ExistingLayout => ({
  keys: of.columns.map(({ key }) => key),
  headers: of.columns.map(({ header }) => header),
  formats: of.columns.map(({ format }) => format),
  notes: of.columns.map(({ note }) => note),
  hasRule: of.columns.map(({ rule }) => rule !== undefined),
  offered: of.columns.map(({ rule }) => (rule?.kind === 'list' ? rule.values : [])),
  frozenRows: 2,
  isKeyRowHidden: true,
  protections: of.isLocked
    ? [`UPR ${of.sheet}`]
    : [
        `UPR ${of.sheet} header`,
        ...of.columns.filter(({ computed }) => computed).map(({ key }) => `UPR ${key}`),
      ],
});

const at = (key: string): number => layout.columns.findIndex(({ column }) => column === key);
const kinds = (present: ExistingLayout): string[] => layoutSteps(layout, present).map(({ kind }) => kind);
const with_ = (over: Partial<ExistingLayout>): ExistingLayout => ({ ...finished(layout), ...over });
const without = <T>(list: readonly T[], index: number, value: T): T[] =>
  list.map((one, position) => (position === index ? value : one));

it('shows whole numbers without a point that nothing follows', () => {
  const formats = allLayouts('en').flatMap(({ columns }) => columns.map(({ format }) => format));
  expect(formats.filter((format) => /\.#*$/.test(format))).toEqual([]);
  expect(layoutOf('REC', 'en').columns.find(({ column }) => column === 'cycle')?.format).toBe('0');
});

describe('what drop-downs and pickers take', () => {
  const keysOf = (sheet: 'ORG' | 'MEM' | 'ISS'): string[] =>
    layoutOf(sheet, 'en').columns.map(({ key }) => key);

  it('is a day wherever a day is meant', () => {
    for (const one of allLayouts('en'))
      for (const { format, rule } of one.columns)
        if (/^yyyy/.test(format)) expect(rule).toEqual({ kind: 'date' });
  });

  it('is the label of a row and the names beside it, so that what was just pasted is offered', () => {
    expect(labelSpan('ORG', keysOf('ORG'))).toEqual({ start: 1, count: 3 });
    expect(labelSpan('MEM', keysOf('MEM'))).toEqual({ start: 1, count: 2 });
    expect(labelSpan('ISS', keysOf('ISS'))).toEqual({ start: 1, count: 1 });
    expect(labelSpan('ORG', ['ORG.id', '', 'ORG.label', 'ORG.acronym'])).toEqual({ start: 2, count: 2 });
    expect(labelSpan('ORG', ['ORG.id', 'ORG.name'])).toMatchObject({ start: -1 });
  });
});

describe('what a sheet needs', () => {
  it('is nothing when it is right, for every sheet in every language', () => {
    for (const language of ['en', 'es', 'fr'] as const)
      for (const one of allLayouts(language)) expect(layoutSteps(one, finished(one))).toEqual([]);
  });

  it('is nothing when people renamed headers, moved columns or added their own', () => {
    const right = finished(layout);
    const moved = <T>(list: readonly T[], own: T): T[] => [own, ...[...list].reverse()];
    const present: ExistingLayout = {
      ...right,
      keys: moved(right.keys, ''),
      headers: moved(
        right.headers.map((header) => `Our ${header}`),
        'Ours',
      ),
      formats: moved(right.formats, '0.00'),
      notes: moved(right.notes, ''),
      hasRule: moved(right.hasRule, false),
    };
    expect(layoutSteps(layout, present)).toEqual([]);
  });

  it.each([
    ['a key that was cleared', with_({ keys: without(finished(layout).keys, at('title'), '') }), ['key']],
    [
      'a header that was cleared',
      with_({ headers: without(finished(layout).headers, at('title'), '') }),
      ['header'],
    ],
    [
      'a format that was changed',
      with_({ formats: without(finished(layout).formats, at('title'), '0') }),
      ['format'],
    ],
    ['a note that was removed', with_({ notes: without(finished(layout).notes, at('title'), '') }), ['note']],
    [
      'a drop-down that was removed',
      with_({ hasRule: without(finished(layout).hasRule, at('status'), false) }),
      ['rule'],
    ],
    ['rows that are not frozen', with_({ frozenRows: 0 }), ['freeze']],
    ['keys that are seen', with_({ isKeyRowHidden: false }), ['hide-keys']],
  ])('is to repair %s', (_, present, wanted) => {
    expect(kinds(present)).toEqual(wanted);
  });

  it('is a column at the end for one that is gone, past the columns of people', () => {
    const right = finished(layout);
    const drop = <T>(list: readonly T[]): T[] => list.filter((_, index) => index !== at('kind'));
    const present: ExistingLayout = {
      ...right,
      keys: [...drop(right.keys), ''],
      headers: [...drop(right.headers), 'Ours'],
      formats: [...drop(right.formats), ''],
      notes: [...drop(right.notes), ''],
      hasRule: [...drop(right.hasRule), false],
    };
    expect(layoutSteps(layout, present)).toMatchObject([{ kind: 'append-column', at: right.keys.length }]);
  });
});

describe('keys that were lost', () => {
  it.each(['en', 'es', 'fr'] as const)('are found again by headers in %s', (language) => {
    const there = layoutOf('SUB', language);
    const found = lostKeys(
      'SUB',
      [],
      there.columns.map(({ header }) => header),
    );
    expect(found.map(({ key }) => key).sort()).toEqual(there.columns.map(({ key }) => key).sort());
  });

  it('are not given to a column that has one, nor twice', () => {
    const { header, key } = layoutOf('WG', 'en').columns[2] ?? { header: '', key: '' };
    expect(lostKeys('WG', [key, ''], [header, header]).filter((one) => one.key === key)).toEqual([]);
    expect(lostKeys('WG', [], [header, header])).toEqual([{ at: 0, key }]);
  });

  it('belong to the sheet whose headers stand there', () => {
    const headers = layoutOf('MEM', 'fr').columns.map((one) => one.header);
    expect(headerLikeness('MEM', headers)).toBe(1);
    expect(headerLikeness('TIM', headers)).toBeLessThan(0.6);
    expect(headerLikeness('MEM', ['Ours', ''])).toBe(0);
  });
});

describe('runs of columns', () => {
  it.each([
    [[], []],
    [
      [false, true, true, false, true],
      [
        [1, 2],
        [4, 1],
      ],
    ],
    [[true], [[0, 1]]],
  ])('in %j', (flags, wanted) => {
    expect(columnRuns(flags).map(({ start, count }) => [start, count])).toEqual(wanted);
  });
});
