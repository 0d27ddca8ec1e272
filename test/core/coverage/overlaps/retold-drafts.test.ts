// Drafts that retell a submission in other words or another language, among forty: so many are found at least, and so few
// on something else are told near. What single drafts miss is in docs/decisions/meaning.md.
import { describe, expect, it } from '@jest/globals';
import { measureDrafts, readDraftSet } from '../../../bench/drafts/measure';

const { kinds, othersNear } = measureDrafts(readDraftSet('test/bench/drafts/retold.jsonl'), true);

describe('drafts among forty submissions', () => {
  it.each([
    ['en_plain', 0.8, 0.95, 0.45],
    ['en_formal', 0.85, 0.92, 0.42],
    ['es', 0.9, 0.95, 0.65],
    ['fr', 0.9, 0.95, 0.65],
    ['title', 1, 1, 1],
    ['summary', 1, 1, 1],
  ])('%s', (kind, first, amongThree, near) => {
    const found = kinds.get(kind);
    expect(found?.first).toBeGreaterThanOrEqual(first);
    expect(found?.amongThree).toBeGreaterThanOrEqual(amongThree);
    expect(found?.near).toBeGreaterThanOrEqual(near);
  });

  it('on something else are hardly ever told near', () => {
    expect(othersNear).toBeLessThanOrEqual(0.05);
  });
});
