// Places that tell one figure tell one number. `npm run bench -- figures` tries many more workbooks.
import { describe, expect, it } from '@jest/globals';
import { disagreements } from '../../../support/figures-agree';
import { disagreementsByHand } from '../../../support/figures-by-hand';
import { disagreementsOnHome } from '../../../support/figures-on-home';

/** Of workbooks in which figures once differed. */
const KEPT: readonly number[] = [];

describe('figures of workbooks made at random', () => {
  it.each([...KEPT, ...Array.from({ length: 20 }, (_, at) => at + 1)])(
    'are the same everywhere: seed %d',
    (seed) => {
      expect(disagreements(seed)).toEqual([]);
    },
  );
});

describe('figures on Home', () => {
  it.each([2, 42, 122])('are what the core counts: seed %d', (seed) => {
    expect(disagreementsOnHome(seed)).toEqual([]);
  });
});

describe('figures of a workbook that hands and commands change', () => {
  // In the first two an issue was deleted whose row on the board still says who leads, in the last a command met a row with
  // “7” over its id.
  it.each([5, 11, 51])('are the same everywhere: seed %d', async (seed) => {
    expect(await disagreementsByHand(seed, 12)).toEqual([]);
  });
});
