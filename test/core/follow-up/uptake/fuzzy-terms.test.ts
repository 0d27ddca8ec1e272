import { describe, expect, it } from '@jest/globals';
import { createFuzzyTerms } from '../../../../src/core/follow-up/uptake/fuzzy-terms';

const words = new Map([
  [1, 'overcrowd'],
  [2, 'crowd'],
  [3, 'water'],
  [4, 'discriminacion'],
  [5, 'discrimin'],
  [6, 'bail'],
]);

describe('createSpellings', () => {
  it.each([
    ['a longer word around it', 'crowd', 2, [1]],
    ['the same word in another language', 'discrimin', 5, [4]],
    ['a typing slip', 'watter', 0, [3]],
    ['nothing alike', 'prison', 0, []],
    ['short words that only rhyme', 'jail', 0, []],
    ['a word of one letter', 'x', 0, []],
  ])('finds %s', (_what, word, own, expected) => {
    expect(createFuzzyTerms(words)(word, own).map((found) => found.word)).toEqual(expected);
  });

  it('leaves the word itself out', () => {
    expect(createFuzzyTerms(words)('water', 3)).toEqual([]);
  });
});
