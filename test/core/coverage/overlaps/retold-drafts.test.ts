// Drafts that retell a submission in other words or another language, among forty: so many are found at least, and only
// who says a very title is told as near. What single drafts miss is in docs/decisions/meaning.md.
import { describe, expect, it } from '@jest/globals';
import { measureDrafts, readDraftSet } from '../../../bench/drafts/measure';

const { kinds, othersNear } = measureDrafts(readDraftSet('test/bench/drafts/retold.jsonl'), true);

describe('drafts among forty submissions', () => {
  it.each([
    ['en_plain', 0.8, 0.95],
    ['en_formal', 0.85, 0.92],
    ['es', 0.9, 0.95],
    ['fr', 0.9, 0.95],
    ['title', 1, 1],
    ['summary', 1, 1],
  ])('%s', (kind, first, amongThree) => {
    const found = kinds.get(kind);
    expect(found?.first).toBeGreaterThanOrEqual(first);
    expect(found?.amongThree).toBeGreaterThanOrEqual(amongThree);
    expect(found?.near).toBe(kind === 'title' ? 1 : 0);
  });

  it('on something else are never told near', () => {
    expect(othersNear).toBe(0);
  });
});
