// Two submissions among others that have nothing in common, compared.
import { findOverlaps } from '../../../../src/core/language/matching/overlaps';
import type { ComparedSubmission, OverlapPair } from '../../../../src/core/language/matching/types';
import { prose } from '../../coverage/overlaps/fixture';

export const submission = (id: string, given: Partial<ComparedSubmission> = {}): ComparedSubmission => ({
  id,
  title: '',
  summary: '',
  text: prose(id, 300),
  issues: [],
  asks: [],
  ...given,
});
const others = Array.from({ length: 8 }, (_unused, i) => submission(`Z${i}`));

export const pairOf = (
  first: Partial<ComparedSubmission>,
  second: Partial<ComparedSubmission>,
  ignored: string[] = [],
): OverlapPair | undefined =>
  findOverlaps([submission('A', first), submission('B', second), ...others], { ignored }).pairs.find(
    (pair) => pair.first === 'A' && pair.second === 'B',
  );
