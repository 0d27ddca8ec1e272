import { describe, expect, it } from '@jest/globals';
import { shareOut } from '../../../../src/core/advocacy/whom-to-ask/share-out';

const start = { standing: [[], []], heard: [0, 0, 0], perCountry: 1, perAsk: 2 };

describe('a balanced share', () => {
  it('gives each ask its best countries, none more than it can hear', () => {
    const points = [
      [90, 80, 10],
      [95, 20, 5],
    ];
    expect(shareOut({ ...start, points })).toEqual([
      { ask: 0, country: 0 },
      { ask: 1, country: 1 },
      { ask: 0, country: 2 },
    ]);
  });

  it('counts what stands already, and proposes no country for which nothing speaks', () => {
    const points = [
      [90, 0, 10],
      [95, 20, 0],
    ];
    expect(shareOut({ ...start, points, standing: [[0], []], heard: [1, 0, 0] })).toEqual(
      [
        { ask: 1, country: 1 },
        { ask: 0, country: 2 },
      ].sort((one, other) => one.ask - other.ask),
    );
  });
});
