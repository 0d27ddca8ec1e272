// Ranks change as little as possible and always sort.
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { keepRanks } from '../../../../src/core/coverage/overlaps/ranks';

const ranked = (stored: readonly (number | undefined)[]): number[] => [
  ...keepRanks(stored.map((one, at) => ({ key: String(at), stored: one }))).values(),
];
const anyStored = fc.array(fc.option(fc.integer({ min: -2, max: 30 }), { nil: undefined }), {
  maxLength: 40,
});

describe('ranks on the list', () => {
  it.each<[string, readonly (number | undefined)[], readonly number[]]>([
    ['nothing', [], []],
    ['only new pairs', [undefined, undefined, undefined], [1, 2, 3]],
    ['one gone', [1, 2, 4, 5], [1, 2, 4, 5]],
    ['a new one where a number is free', [1, undefined, 4], [1, 2, 4]],
    ['a new one where none is free', [1, 2, undefined, 3], [1, 2, 2, 3]],
    ['a new first one', [undefined, 1, 2], [1, 1, 2]],
    ['new last ones', [1, undefined, undefined], [1, 2, 3]],
    ['one that came forward', [5, 1, 2, 3, 4], [1, 1, 2, 3, 4]],
    ['one that fell back', [2, 3, 4, 1], [2, 3, 4, 5]],
    ['numbers typed by hand', [0, -3, 7], [1, 2, 7]],
  ])('of %s', (_name, stored, expected) => {
    expect(ranked(stored)).toEqual(expected);
  });

  it('never go down, and stay when nothing changes', () => {
    fc.assert(
      fc.property(anyStored, (stored) => {
        const once = ranked(stored);
        expect(once.every((rank, at) => rank >= 1 && rank >= (once[at - 1] ?? 0))).toBe(true);
        expect(ranked(once)).toEqual(once);
      }),
    );
  });

  it('stay for all but one when one pair is new or gone', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 40 }), fc.nat({ max: 40 }), (count, at) => {
        const stored: (number | undefined)[] = Array.from({ length: count }, (_none, place) => place + 1);
        stored.splice(Math.min(at, count), 0, undefined);
        const ranks = ranked(stored);
        expect(stored.every((one, place) => one === undefined || one === ranks[place])).toBe(true);
      }),
    );
  });
});
