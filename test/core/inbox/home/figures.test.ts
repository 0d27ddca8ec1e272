// Each figure of Home against a small workbook that was counted by hand.
import { describe, expect, it } from '@jest/globals';
import { FIGURES, groupsAtWork, recommendationsOf } from '../../../../src/core/inbox/home/figures';
import type { FigureContext } from '../../../../src/core/inbox/home/home-figure';
import { bookOf, contextOf } from '../../../support/book';
import { BY_HAND, TABLES } from './fixture';

const countOf = (key: string, book: ReturnType<typeof bookOf>, context: FigureContext) =>
  FIGURES.find((figure) => figure.key === key)?.count(book, context);
const ofCycle = (cycle: string) => contextOf({ settings: { cycle } });

describe('The figures of Home', () => {
  it('come in the order in which the tab Numbers has them', () => {
    expect(FIGURES.map(({ key }) => key)).toEqual(BY_HAND.map(([key]) => key));
  });

  it.each(BY_HAND)('%s is %d', (key, count) => {
    expect(countOf(key, bookOf(TABLES), ofCycle('4'))).toBe(count);
  });

  it('are all 0 in a workbook with empty sheets', () => {
    const empty = bookOf(Object.fromEntries(Object.keys(TABLES).map((sheet) => [sheet, []])));
    expect(FIGURES.filter(({ count }) => count(empty, contextOf()) !== 0)).toEqual([]);
  });

  it.each([
    ['the one that Settings name', '3', ['REC-6']],
    ['none while that one has no recommendations', '5', []],
    ['the latest where Settings name none', '', ['REC-1', 'REC-2', 'REC-3']],
  ])('are of one review: %s', (_, cycle, ids) => {
    expect(recommendationsOf(bookOf(TABLES), ofCycle(cycle)).map(({ id }) => id)).toEqual(ids);
  });

  it.each([
    ['2000', 4],
    ['2816', 2],
    ['2,815', 3],
    ['', 3],
  ])('say which texts are too long by the limit that Settings give, %s', (limit, count) => {
    const settings = { 'limit.individual': limit };
    expect(countOf('tooLong', bookOf(TABLES), contextOf({ settings }))).toBe(count);
  });

  it('count a workgroup that pauses, and none that is closed or has no name', () => {
    expect(groupsAtWork(bookOf(TABLES)).map(({ id }) => id)).toEqual(['WG-W', 'WG-P', 'WG-B']);
  });
});
