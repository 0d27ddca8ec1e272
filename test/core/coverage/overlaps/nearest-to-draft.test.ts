// What of many that are near a draft, or only perhaps, is worth telling.
import { describe, expect, it } from '@jest/globals';
import { worthTelling } from '../../../../src/core/coverage/overlaps/nearest-to-draft';
import {
  judgePair,
  pairWithoutEvidence,
  type JudgedPair,
} from '../../../../src/core/coverage/overlaps/nearness';

const outline = { title: '', summary: '', issues: [], asks: [], text: '' };
const pair = (second: string, near: boolean): JudgedPair => {
  const bare = pairWithoutEvidence({ ...outline, id: 'draft' }, { ...outline, id: second });
  return { ...judgePair(bare), near };
};
const told = (...pairs: JudgedPair[]): string =>
  worthTelling(pairs, 5)
    .map(({ second }) => second)
    .join(' ');

describe('of what is only perhaps near', () => {
  it('two are told beside what is near', () => {
    expect(told(pair('a', true), pair('b', false), pair('c', false), pair('d', false))).toBe('a b c');
  });

  it('more are told where nothing is near', () => {
    expect(told(pair('b', false), pair('c', false), pair('d', false))).toBe('b c d');
  });
});
