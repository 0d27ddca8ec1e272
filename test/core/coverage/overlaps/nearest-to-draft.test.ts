// What of many that are near a draft, or only perhaps, is worth telling.
import { describe, expect, it } from '@jest/globals';
import { worthTelling } from '../../../../src/core/coverage/overlaps/nearest-to-draft';
import { judge, pairWithoutEvidence, type JudgedPair } from '../../../../src/core/coverage/overlaps/nearness';

const outline = { title: '', summary: '', issues: [], asks: [], text: '' };
const pair = (second: string, near: boolean, words: number): JudgedPair => {
  const meetings = Array.from({ length: words }, () => ({ draft: 'well', other: 'spring' }));
  const bare = pairWithoutEvidence({ ...outline, id: 'draft' }, { ...outline, id: second });
  return { ...judge(bare, undefined), near, meetings };
};
const told = (...pairs: JudgedPair[]): string =>
  worthTelling(pairs, 5)
    .map(({ second }) => second)
    .join(' ');

describe('of what is only perhaps near', () => {
  it('two are told beside what is near', () => {
    expect(told(pair('a', true, 2), pair('b', false, 2), pair('c', false, 1), pair('d', false, 1))).toBe(
      'a b c',
    );
  });

  it('more are told where nothing is near', () => {
    expect(told(pair('b', false, 2), pair('c', false, 1), pair('d', false, 1))).toBe('b c d');
  });

  it('those without a word to show are left out, unless there is nothing else', () => {
    expect(told(pair('a', true, 2), pair('b', false, 0))).toBe('a');
    expect(told(pair('b', false, 0), pair('c', false, 1))).toBe('c');
    expect(told(pair('b', false, 0))).toBe('b');
  });
});
