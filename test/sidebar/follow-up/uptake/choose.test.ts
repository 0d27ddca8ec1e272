import { describe, expect, it } from '@jest/globals';
import {
  countsOf,
  decidedOf,
  isToDecide,
  likeOnesIn,
  nextToDecide,
  offeredShows,
  searchText,
  shownAsks,
  type UptakeShow,
} from '../../../../src/sidebar/follow-up/uptake/choose';
import type { ShownMatch } from '../../../../src/core/follow-up/uptake/shown-match';
import { inventedMatches, inventedUptake } from './invented-uptake';

describe('the list of asks', () => {
  it.each<[UptakeShow, number]>([
    ['all', 9],
    ['to-decide', 2],
    ['taken-up', 1],
    ['not-taken-up', 0],
    ['nothing-found', 7],
    ['mine', 1],
  ])('shows and counts: %s', (show, count) => {
    expect(shownAsks(inventedUptake.asks, show)).toHaveLength(count);
    expect(countsOf(inventedUptake.asks)[show]).toBe(count);
  });

  it('offers one’s own only to those who have some', () => {
    expect(offeredShows(inventedUptake)).toContain('mine');
    const asks = inventedUptake.asks.map((one) => ({ ...one, mine: false }));
    expect(offeredShows({ ...inventedUptake, asks })).not.toContain('mine');
  });

  it('says of no ask that it was not taken up before anything was compared', () => {
    expect(offeredShows({ ...inventedUptake, hasMatches: false })).toEqual(['all', 'mine']);
  });

  it('is searched by text, workgroup and countries', () => {
    const [first] = inventedUptake.asks;
    for (const word of ['piped water', 'Indigenous', 'Chile'])
      expect(first && searchText(first)).toContain(word);
  });
});

describe('like ones', () => {
  const together = (...matches: readonly Partial<ShownMatch>[]) =>
    likeOnesIn(matches.map((more, i) => ({ ...open, id: `MAT-${i}`, ...more }))).map((group) => group.length);
  const [, open] = inventedMatches as [ShownMatch, ShownMatch];

  it('are those of one place that are decided on in the same way', () => {
    expect(together({ rank: 1 }, { rank: 1 }, { rank: 2 })).toEqual([2, 1]);
    expect(together({ rank: 1, decision: 'taken-up' }, { rank: 1 })).toEqual([1, 1]);
  });

  it('are not those that have no place', () => {
    expect(together({ rank: null }, { rank: null })).toEqual([1, 1]);
  });
});

describe('how far the decisions are', () => {
  it('counts what was decided, of all that was or is to be', () => {
    expect(decidedOf(inventedUptake.asks)).toEqual({ done: 2, total: 6 });
  });

  it('leaves out what was decided', () => {
    expect(inventedMatches.filter(isToDecide).map(({ id }) => id)).toEqual(['MAT-2', 'MAT-3']);
  });

  it('goes on with the next ask that the reader may decide on, and ends with the last', () => {
    expect(nextToDecide(inventedUptake.asks, 'ASK-1')).toBe('ASK-2');
    expect(nextToDecide(inventedUptake.asks, 'ASK-2')).toBe('ASK-1');
    const others = inventedUptake.asks.map((one) => ({ ...one, mayDecide: false }));
    expect(nextToDecide(others, 'ASK-1')).toBe('');
  });
});
