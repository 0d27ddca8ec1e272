// What only the core counts for Charts: the way of asks, and recommendations by theme and region.
import { describe, expect, it } from '@jest/globals';
import { governmentAnswers, regions } from '../../../../src/core/base/vocabulary/words';
import { themes } from '../../../../src/core/base/vocabulary/themes';
import { countAll } from '../../../../src/core/inbox/home/daily-counts';
import { placeNumbers } from '../../../../src/core/inbox/home/numbers-tab';
import { readingScale } from '../../../../src/core/follow-up/progress/scale';
import { bookOf, contextOf, type Tables } from '../../../support/book';
import { placesOf, TABLES } from './fixture';

type Recommendation = NonNullable<Tables['REC']>[number];
const rec = (at: number, more: Partial<Recommendation>): Recommendation => ({
  ...{ id: `REC-${at}`, number: `6.${at}`, cycle: 4, text: `Do ${at}.`, answer: 'supported' },
  ...more,
});

const ISS = [
  { id: 'ISS-F', name: 'Food', theme: 'livelihood' },
  { id: 'ISS-W', name: 'Work', theme: 'livelihood' },
  { id: 'ISS-J', name: 'Courts', theme: 'justice' },
];
const CTY = [
  { id: 'CTY-1', name: 'Chile', region: 'GRULAC' },
  { id: 'CTY-2', name: 'Cuba', region: 'GRULAC' },
  { id: 'CTY-3', name: 'Ghana', region: 'AG' },
  { id: 'CTY-4', name: 'Nowhere' },
];

const counted = (REC: readonly Recommendation[], now = '2027-01-10T12:00:00.000Z') =>
  countAll(
    bookOf({ ...TABLES, ISS, CTY, REC, ATC: [], CON: [], MAT: [] }),
    contextOf({ now, settings: { cycle: '4' } }),
  );

/** What is more than 0, by name. */
const byTheme = (rows: readonly (readonly number[])[]) =>
  rows.flatMap((row, theme) =>
    row.flatMap((count, answer) =>
      count > 0 ? [`${themes[theme]?.key} ${governmentAnswers[answer]?.key} ${count}`] : [],
    ),
  );
const byRegion = (row: readonly number[]) =>
  row.flatMap((count, at) => (count > 0 ? [`${regions[at]?.key} ${count}`] : []));

describe('What is counted once a day', () => {
  it.each<[string, Partial<Recommendation>, readonly string[], readonly string[]]>([
    ['one issue', { issues: ['ISS-J'] }, ['justice supported 1'], []],
    ['two issues of one theme', { issues: ['ISS-F', 'ISS-W'] }, ['livelihood supported 1'], []],
    [
      'issues of two themes',
      { issues: ['ISS-F', 'ISS-J'], answer: 'noted' },
      ['justice noted 1', 'livelihood noted 1'],
      [],
    ],
    ['two countries of one region', { countries: ['CTY-1', 'CTY-2'] }, [], ['GRULAC 1']],
    ['countries of two regions', { countries: ['CTY-3', 'CTY-1'] }, [], ['AG 1', 'GRULAC 1']],
    ['a country without region', { countries: ['CTY-4'] }, [], []],
    ['another review', { issues: ['ISS-J'], countries: ['CTY-1'], cycle: 3 }, [], []],
    ['a withdrawn one', { issues: ['ISS-J'], countries: ['CTY-1'], withdrawn: true }, [], []],
  ])('has a recommendation with %s', (_, more, themed, regional) => {
    const counts = counted([rec(1, more), rec(2, {})]);
    expect([byTheme(counts.byTheme), byRegion(counts.byRegion)]).toEqual([themed, regional]);
  });

  it('has the day on which it was counted, and counts the same again', () => {
    expect(counted([], '2027-01-10T23:59:00.000Z').day).toBe('2027-01-10');
    expect(counted([rec(1, { issues: ['ISS-J'] })])).toEqual(counted([rec(1, { issues: ['ISS-J'] })]));
  });

  it('has how far asks came, all of them first', () => {
    const { funnel } = countAll(bookOf(TABLES), contextOf({ settings: { cycle: '4' } }));
    // Both asks; one was put to Chile; both were made recommendations, which the government supports.
    expect(funnel.slice(0, 2)).toEqual([2, 1]);
    expect(funnel.slice(4)).toEqual([2, 2, 0]);
  });

  it('stands on the tab Numbers with its day, 0 before the first count', () => {
    const drawn = (counts: ReturnType<typeof counted> | undefined) => {
      const given = { places: placesOf('en'), counted: counts, findings: undefined };
      const cells = placeNumbers({ ...given, scale: readingScale(() => '') })
        .tab()
        .cells.map((line) => line.map(({ text }) => text));
      const row = cells.find((line) => line.includes('GRULAC') || line.some((text) => /Latin/.test(text)));
      const at = row?.findIndex((text) => /GRULAC|Latin/.test(text)) ?? 0;
      return [row?.[at + 1], cells.flat().filter((text) => text.startsWith('=DATE('))];
    };
    expect(drawn(counted([rec(1, { countries: ['CTY-1'] })]))).toEqual(['1', ['=DATE(2027;1;10)']]);
    expect(drawn(undefined)).toEqual(['0', []]);
  });
});
