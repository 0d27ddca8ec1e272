// Asks that only fill in one template are never told as surely the same, however few asks there are to learn from.
import { describe, expect, it } from '@jest/globals';
import { createContentMeasure } from '../../../../src/core/language/content/content';
import { findOverlaps } from '../../../../src/core/language/matching/overlaps';
import { createReader } from '../../../../src/core/language/reading/reader';
import { table } from '../meaning/fixture';

const measure = createContentMeasure(createReader(), table);

/** What the overlaps of a collection of only these two asks tell of them. */
function toldOf(one: string, other: string): { readonly same: number; readonly perhaps: number } {
  const submission = (id: string, ask: string) => ({
    id,
    title: '',
    summary: '',
    text: '',
    issues: [],
    asks: [ask],
  });
  const { pairs } = findOverlaps([submission('A', one), submission('B', other)], {}, measure);
  return { same: pairs[0]?.asks.length ?? 0, perhaps: pairs[0]?.perhapsAsks.length ?? 0 };
}

describe('two asks in a collection of two', () => {
  it.each([
    ['Train the bakers of the islands.', 'Train the pilots of the islands.'],
    [
      'Adopt a national plan for the repair of bridges with a timetable.',
      'Adopt a national plan for the repair of libraries with a timetable.',
    ],
    [
      'Adopt a national action plan on child labour with indicators and a timetable.',
      'Adopt a national action plan on statelessness with indicators and a timetable.',
    ],
    [
      'Train judges, prosecutors and civil servants on landmines.',
      'Provide training on water cuts to judges, prosecutors and civil servants.',
    ],
    [
      'Ensure that victims of torture obtain full reparation without delay.',
      'Grant full reparation, without delay, to victims of floods.',
    ],
  ])('are perhaps the same at most: %s %s', (one, other) => {
    expect(toldOf(one, other).same).toBe(0);
  });

  it.each([
    ['Create a fund for convicts.', 'Create a fund for prisoners.'],
    ['Close the mercury mines now.', 'Close the mercury mines at once.'],
    ['Adopt a plan against child labour.', 'Adopt without delay a plan against child labour.'],
    ['Fund shelters for women.', 'Pay for refuges for women.'],
  ])('are the same: %s %s', (one, other) => {
    expect(toldOf(one, other).same).toBe(1);
  });
});
