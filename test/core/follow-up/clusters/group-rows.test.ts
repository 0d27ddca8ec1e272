// Grouping without chains, beside groups that people made.
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { AlikeRows } from '../../../../src/core/follow-up/clusters/alike';
import { linkAlike, type Places } from '../../../../src/core/follow-up/clusters/group-rows';

const pair = (one: number, other: number, likeness = 0.8) => ({ one, other, likeness });

/** Groups of ascending places, all of whose pairs are alike; beside those that people made. */
const link = (size: number, pairs: readonly AlikeRows[], given: readonly Places[] = [], share = 1) =>
  linkAlike(size, pairs, share, given, share === 1).map((group) => [...group].sort((x, y) => x - y));

describe('groups', () => {
  it('join what is all alike', () => {
    expect(link(4, [pair(0, 1), pair(1, 2), pair(0, 2)])).toEqual([[0, 1, 2], [3]]);
  });

  it('do not chain: the closer pair goes together', () => {
    expect(link(3, [pair(0, 1, 0.7), pair(1, 2, 0.9)])).toEqual([[0], [1, 2]]);
  });

  it('that people made stand, whatever is in them', () => {
    expect(link(4, [pair(0, 1)], [[1, 2]])).toContainEqual([1, 2]);
  });

  it('that people made take in what is like all of theirs', () => {
    const alike = [pair(0, 1), pair(0, 2)];
    expect(link(4, alike, [[1, 2]])).toEqual([[0, 1, 2], [3]]);
    expect(link(4, alike, [[1, 2, 3]])).toEqual([[0], [1, 2, 3]]);
  });

  it('that people made are never joined', () => {
    const all = [pair(0, 1), pair(0, 2), pair(0, 3), pair(1, 2), pair(1, 3), pair(2, 3)];
    const given = [
      [0, 1],
      [2, 3],
    ];
    expect(link(4, all, given)).toEqual(given);
    expect(link(4, all, given, 0.75)).toEqual([[0, 1, 2, 3]]);
  });

  it('that are offered need only so many of the pairs between them', () => {
    const alike = [pair(0, 1, 0.9), pair(2, 3, 0.9), pair(0, 2), pair(1, 3)];
    expect(link(4, alike, [], 0.5)).toEqual([[0, 1, 2, 3]]);
    expect(link(4, alike, [], 0.6)).toEqual([
      [0, 1],
      [2, 3],
    ]);
  });

  it('hold each item once, and only such as are all alike', () => {
    const size = 9;
    const items = fc.integer({ min: 0, max: size - 1 });
    const pairs = fc
      .uniqueArray(fc.tuple(items, items, fc.double({ min: 0.5, max: 1, noNaN: true })), {
        maxLength: 30,
        selector: ([x, y]) => `${x} ${y}`,
      })
      .map((list) => list.filter(([x, y]) => x < y).map(([x, y, likeness]) => pair(x, y, likeness)));
    fc.assert(
      fc.property(pairs, (alike) => {
        const groups = link(size, alike);
        expect(groups.flat().sort((x, y) => x - y)).toEqual(Array.from({ length: size }, (_, at) => at));
        const known = new Set(alike.map(({ one, other }) => `${one} ${other}`));
        for (const group of groups)
          for (const one of group)
            for (const other of group.filter((item) => item > one))
              expect(known.has(`${one} ${other}`)).toBe(true);
      }),
    );
  });

  it('stay the same when they are given back', () => {
    const alike = [pair(0, 1, 0.9), pair(1, 2, 0.8), pair(2, 3, 0.7), pair(0, 2, 0.6), pair(3, 4, 0.95)];
    const first = link(5, alike);
    const given = first.filter(({ length }) => length > 1);
    const again = link(5, alike, given);
    expect([...again].sort()).toEqual([...first].sort());
  });
});
