import { describe, expect, it } from '@jest/globals';
import type { UptakeShow } from '../../../../src/core/follow-up/uptake/plan-uptake';
import {
  decidedOf,
  isToDecide,
  nextToDecide,
  offeredShows,
  searchText,
  shownAsks,
} from '../../../../src/sidebar/follow-up/uptake/choose';
import { inventedMatches, inventedUptake } from './invented-uptake';

describe('the list of asks', () => {
  it.each<[UptakeShow, number]>([
    ['all', 9],
    ['to-decide', 2],
    ['taken-up', 1],
    ['not-taken-up', 7],
    ['mine', 1],
  ])('shows as many as the add-in counts: %s', (show, count) => {
    expect(shownAsks(inventedUptake.asks, show)).toHaveLength(count);
    expect(inventedUptake.counts[show]).toBe(count);
  });

  it('offers one’s own only to those who have some', () => {
    expect(offeredShows(inventedUptake)).toContain('mine');
    const counts = { ...inventedUptake.counts, mine: 0 };
    expect(offeredShows({ ...inventedUptake, counts })).not.toContain('mine');
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

describe('how far the decisions are', () => {
  it('counts what was decided, of all that was or is to be', () => {
    expect(decidedOf(inventedUptake.asks)).toEqual({ done: 2, total: 5 });
  });

  it('leaves out what wants the opposite and what was decided', () => {
    expect(inventedMatches.filter(isToDecide).map(({ id }) => id)).toEqual(['MAT-2']);
  });

  it('goes on with the next ask that the reader may decide on, and ends with the last', () => {
    expect(nextToDecide(inventedUptake.asks, 'ASK-1')).toBe('ASK-2');
    expect(nextToDecide(inventedUptake.asks, 'ASK-2')).toBe('ASK-1');
    const others = inventedUptake.asks.map((one) => ({ ...one, mayDecide: false }));
    expect(nextToDecide(others, 'ASK-1')).toBe('');
  });
});
