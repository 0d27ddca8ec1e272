// Each figure of Home against a small workbook that was counted by hand.
import { describe, expect, it } from '@jest/globals';
import { countOf } from '../../../../src/core/workbook/figures/figure';
import { FIGURES } from '../../../../src/core/inbox/home/figures';
import { currentRecommendations } from '../../../../src/core/follow-up/progress/which';
import { groupsAtWork } from '../../../../src/core/workbook/records/this-cycle';
import type { FigureContext } from '../../../../src/core/inbox/home/home-figure';
import { bookOf, contextOf } from '../../../support/book';
import { BY_HAND, TABLES } from './fixture';

const numberOf = (key: string, book: ReturnType<typeof bookOf>, context: FigureContext) => {
  const figure = FIGURES.find((one) => one.key === key);
  return figure && countOf(figure, book, context);
};
const ofCycle = (cycle: string) => contextOf({ settings: { cycle } });

describe('The figures of Home', () => {
  it('come in the order in which the tab Numbers has them', () => {
    expect(FIGURES.map(({ key }) => key)).toEqual(BY_HAND.map(([key]) => key));
  });

  it.each(BY_HAND)('%s is %d', (key, count) => {
    expect(numberOf(key, bookOf(TABLES), ofCycle('4'))).toBe(count);
  });

  it('are all 0 in a workbook with empty sheets', () => {
    const empty = bookOf(Object.fromEntries(Object.keys(TABLES).map((sheet) => [sheet, []])));
    expect(FIGURES.filter((figure) => countOf(figure, empty, contextOf()) !== 0)).toEqual([]);
  });

  it.each([
    ['the one that Settings name', '3', ['REC-6']],
    ['none while that one has no recommendations', '5', []],
    ['the latest where Settings name none', '', ['REC-1', 'REC-2', 'REC-3', 'REC-7', 'REC-8', 'REC-9']],
  ])('are of one review: %s', (_, cycle, ids) => {
    expect(currentRecommendations(bookOf(TABLES), ofCycle(cycle)).map(({ id }) => id)).toEqual(ids);
  });

  it.each([
    ['2000', 4],
    ['2816', 2],
    ['2,815', 3],
    ['', 3],
  ])('say which texts are too long by the limit that Settings give, %s', (limit, count) => {
    const settings = { 'limit.individual': limit };
    expect(numberOf('tooLong', bookOf(TABLES), contextOf({ settings }))).toBe(count);
  });

  it('count a workgroup that pauses, and none that is closed or has no name', () => {
    expect(groupsAtWork(bookOf(TABLES)).map(({ id }) => id)).toEqual(['WG-W', 'WG-P', 'WG-B']);
  });
});
