import { describe, expect, it } from '@jest/globals';
import type { Ground } from '../../../../src/core/advocacy/whom-to-ask/likeness';
import { shareOut, type Share, type Wish } from '../../../../src/core/advocacy/whom-to-ask/share-out';

const wish = (country: number, points: number, ground: Ground): Wish => ({ country, points, ground });
const share = (wishes: readonly (readonly Wish[])[], over: Partial<Share> = {}): readonly string[] =>
  shareOut({
    wishes,
    carried: wishes.map(() => 0),
    heard: [0, 0, 0],
    perCountry: 1,
    perAsk: 1,
    ...over,
  }).map(({ ask, country, ground }) => `${ask} to ${country} ${ground}`.trim());

describe('a balanced share', () => {
  it('fills the ask first that fewest countries have a reason to make', () => {
    const popular = [wish(0, 90, 'same'), wish(1, 80, 'same')];
    expect(share([popular, [wish(0, 60, 'same')]])).toEqual(['1 to 0 same', '0 to 1 same']);
  });

  it('puts what is sure before what scores higher', () => {
    expect(share([[wish(0, 90, 'perhaps'), wish(1, 40, 'same')]])).toEqual(['0 to 1 same']);
  });

  it('leaves no ask without a country while one is free, and says that nothing speaks for it', () => {
    expect(share([[wish(0, 9, 'same')], [wish(0, 8, 'same'), wish(2, 1, '')]])).toEqual([
      '0 to 0 same',
      '1 to 2',
    ]);
  });

  it('gives a second country only where something speaks for it, and after every ask has one', () => {
    const wishes = [
      [wish(0, 90, 'same'), wish(1, 80, 'perhaps'), wish(2, 70, '')],
      [wish(1, 95, 'perhaps'), wish(2, 9, '')],
    ];
    expect(share(wishes, { perAsk: 3 })).toEqual(['1 to 1 perhaps', '0 to 0 same']);
    expect(share(wishes, { perAsk: 3, perCountry: 2 })).toEqual([
      '1 to 1 perhaps',
      '0 to 0 same',
      '0 to 1 perhaps',
    ]);
  });

  it('counts what stands already', () => {
    const wishes = [[wish(1, 90, 'same')], [wish(0, 95, 'same'), wish(2, 5, 'perhaps')]];
    expect(share(wishes, { carried: [1, 0], heard: [1, 0, 0] })).toEqual(['1 to 2 perhaps']);
  });
});
