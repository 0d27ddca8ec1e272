// The passages that two given texts share, to show one pair.
import { findOverlaps } from '../../../../src/core/language/matching/overlaps';
import type { Passage } from '../../../../src/core/language/matching/types';

/** The passages of at least ten words that two texts share, the longest first, with nothing set aside. */
export function passagesBetween(first: string, second: string): readonly Passage[] {
  const submissions = [first, second].map((text, i) => ({
    id: `${i}`,
    title: '',
    summary: '',
    issues: [],
    asks: [],
    text,
  }));
  return findOverlaps(submissions).pairs[0]?.passages ?? [];
}
