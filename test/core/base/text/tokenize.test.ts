import { describe, expect, it } from '@jest/globals';
import { isCommonWord, tokenize } from '../../../../src/core/base/text/tokenize';

describe('tokenize', () => {
  it.each([
    [
      'en',
      'The Government’s well-known promise, 2024.',
      ['the', 'government', 'well', 'known', 'promise', '2024'],
    ],
    ['en', 'O’Hara isn’t', ['ohara', 'isnt']],
    ['es', '¿Qué niños viven aquí?', ['que', 'ninos', 'viven', 'aqui']],
    ['fr', 'L’école qu’elle aime, jusqu’à 6 ans', ['ecole', 'elle', 'aime', 'a', '6', 'ans']],
    ['fr', 'aujourd’hui', ['aujourdhui']],
    ['en', '– ; ’ …', []],
  ] as const)('reads %s text %j', (language, text, words) => {
    expect(tokenize(text, language)).toEqual(words);
  });

  it('knows which words say nothing about the topic in each language', () => {
    expect(isCommonWord('the', 'en')).toBe(true);
    expect(isCommonWord('the', 'fr')).toBe(false);
    expect(isCommonWord('vivienda', 'es')).toBe(false);
  });
});
