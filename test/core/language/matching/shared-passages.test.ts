// How much two texts are said to share, by items.
import { describe, expect, it } from '@jest/globals';
import { sharedPassages } from '../../../../src/core/language/matching/passages';

const items = (text: string) => ({
  stream: Int32Array.from(text.split(' '), (word) =>
    [...word].reduce((sum, sign) => sum * 31 + sign.charCodeAt(0), 7),
  ),
});

describe('the items that two texts share', () => {
  const inserted = items('a b c d e in Town in o p q r s t');
  const plain = items('a b c d e in o p q r s t');

  it('count once where two runs meet in a word that one of the texts has twice', () => {
    expect(sharedPassages(inserted, plain, [0, 0, 7, 5]).map(({ same }) => same)).toEqual([12]);
  });

  it('count the same from both sides', () => {
    expect(sharedPassages(plain, inserted, [0, 0, 5, 7]).map(({ same }) => same)).toEqual([12]);
  });
});
