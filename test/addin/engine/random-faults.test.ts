// Some of the faults at random; `npm run bench -- faults` goes over thousands.
import { expect, it } from '@jest/globals';
import { wrongAfterFaults } from './random-faults';

it('a fault at random leaves nothing lost, doubled, misplaced or half-told', async () => {
  const wrong = await wrongAfterFaults({ seed: 1, from: 0, to: 300 });
  expect(wrong.slice(0, 12)).toEqual([]);
});
