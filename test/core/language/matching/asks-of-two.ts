// Two submissions of one ask each, among others that ask for something else, compared in meaning.
import { createContentMeasure, type ContentMeasure } from '../../../../src/core/language/content/content';
import { findOverlaps } from '../../../../src/core/language/matching/overlaps';
import type { ComparedSubmission, OverlapPair } from '../../../../src/core/language/matching/types';
import { createReader } from '../../../../src/core/language/reading/reader';
import { table } from '../meaning/fixture';

let measure: ContentMeasure | undefined;

const submission = (id: string, ask: string): ComparedSubmission => ({
  id,
  title: '',
  summary: '',
  issues: [],
  asks: [ask],
  text: '',
});

/** Asks of a coalition about other things, so that usual words are known as such. */
const OTHERS = [
  'bridges',
  'wells',
  'libraries',
  'ferries',
  'orchards',
  'lighthouses',
  'markets',
  'mills',
].map((thing, i) => submission(`O${i}`, `Adopt a plan for the repair of ${thing} with a timetable.`));

export function pairOfAsks(one: string, other: string): OverlapPair | undefined {
  measure ??= createContentMeasure(createReader(), table);
  const { pairs } = findOverlaps([submission('A', one), submission('B', other), ...OTHERS], {}, measure);
  return pairs.find(({ first, second }) => [first, second].sort().join() === 'A,B');
}
