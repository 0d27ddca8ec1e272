// Words: what counts as one, and what does not make two words different.
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { createReader } from '../../../../src/core/language/reading/reader';
import { foldedWords, wordPlaces } from '../../../../src/core/language/reading/words';

describe('the words of a text', () => {
  it.each([
    ['Derecho a la EDUCACIÓN.', ['derecho', 'a', 'la', 'educacion']],
    ["l’eau, l'eau", ['l', 'eau', 'l', 'eau']],
    ['e\u0301te\u0301 = été', ['ete', 'ete']],
    ['co\u00adoperate', ['cooperate']],
    ['92.10 and 5,630', ['92', '10', 'and', '5', '630']],
    ['ÇA VA – ẾCH', ['ca', 'va', 'ech']],
    ['Право 水', ['право', '水']],
    ['=SUM(A1)', ['sum', 'a1']],
    ['… !?', []],
  ])('%j', (text, expected) => {
    expect(foldedWords(text)).toEqual(expected);
  });

  it('stand where their places say', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (text) => {
        const { starts, ends } = wordPlaces(text);
        const each = [...starts].map((start, i) => foldedWords(text.slice(start, ends[i])));
        expect(each).toEqual(foldedWords(text).map((word) => [word]));
      }),
    );
  });

  it('include the accents that are characters of their own', () => {
    expect([...wordPlaces('cafe\u0301, the\u0301').ends]).toEqual([5, 11]);
  });

  it('have equal ids when they are equal, however many there are', () => {
    const text = Array.from({ length: 40_000 }, (_unused, i) => `word${i}`).join(' ');
    const reader = createReader();
    const { words } = reader.read(text);
    expect(new Set(words).size).toBe(40_000);
    expect(reader.read(text.toUpperCase()).words).toEqual(words);
  });
});
