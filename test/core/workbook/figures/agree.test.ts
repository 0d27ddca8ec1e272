// Places that tell one figure tell one number. `npm run bench -- figures` tries many more workbooks.
import { describe, expect, it } from '@jest/globals';
import { disagreements } from '../../../support/figures-agree';

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
