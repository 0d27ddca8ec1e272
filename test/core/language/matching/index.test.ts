// Submissions kept read: what is put, changed and removed is answered as if all had been given at once.
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { createOverlapIndex, findOverlaps } from '../../../../src/core/language/matching/overlaps';
import type { ComparedSubmission } from '../../../../src/core/language/matching/types';
import { prose } from '../../coverage/overlaps/fixture';

const submission = (id: string, given: Partial<ComparedSubmission> = {}): ComparedSubmission => ({
  id,
  title: `Paper on ${id}`,
  summary: '',
  text: prose(id, 200),
  issues: [],
  asks: [],
  ...given,
});
const shared = prose('shared', 120);
const all = [
  submission('A', { text: `${prose('a', 100)} ${shared}`, asks: ['Build wells in every village.'] }),
  submission('B', { text: `${shared} ${prose('b', 150)}`, issues: ['I1'] }),
  submission('C', { issues: ['I1'], asks: ['Build a well in each village.'] }),
  submission('D'),
];
const indexOf = (submissions: readonly ComparedSubmission[]) => {
  const index = createOverlapIndex();
  for (const one of submissions) index.put(one);
  return index;
};

describe('an index of submissions', () => {
  it('answers as the comparison of all at once, in whatever order they came', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(all, { minLength: all.length }), (shuffled) => {
        expect(indexOf(shuffled).overlaps()).toEqual(findOverlaps(all));
      }),
      { numRuns: 10 },
    );
  });

  it('follows changes and removals', () => {
    const index = indexOf([...all, submission('E', { text: shared })]);
    index.overlaps();
    index.remove('E');
    index.put(submission('B', { text: prose('other', 200) }));
    const changed = all.map((one) => (one.id === 'B' ? submission('B', { text: prose('other', 200) }) : one));
    expect(index.overlaps()).toEqual(findOverlaps(changed));
  });

  it('follows what may be shared', () => {
    const index = indexOf(all);
    const levels = (ignored: string[]) => index.overlaps({ ignored }).pairs.map(({ level }) => level);
    expect(levels([])).toContain('copied');
    expect(levels([shared])).not.toContain('copied');
    expect(levels([])).toContain('copied');
  });
});

describe('one text against an index', () => {
  const draft = submission('NEW', { text: `${prose('n', 50)} ${shared}` });
  const found = (index: ReturnType<typeof indexOf>) =>
    index.compare(draft, 5).map(({ first, second, level }) => `${first} ${second} ${level}`);

  it('finds what it overlaps with, closest first, the draft on the left', () => {
    const pairs = indexOf(all).compare(draft, 1);
    expect(pairs).toMatchObject([{ first: 'NEW', level: 'copied', rank: 1 }]);
    const [passage] = pairs[0]?.passages ?? [];
    expect(draft.text.slice(passage?.first.start, passage?.first.end)).toBe(shared);
  });

  it('also finds what came or went after the others were laid out', () => {
    const index = indexOf(all);
    expect(found(index)).toEqual(['NEW A copied', 'NEW B copied']);
    index.put(submission('F', { text: shared }));
    index.remove('A');
    expect(found(index)).toEqual(['NEW F copied', 'NEW B copied']);
  });

  it('never finds itself', () => {
    expect(
      indexOf([...all, draft])
        .compare(draft, 9)
        .map(({ second }) => second),
    ).not.toContain('NEW');
  });
});
