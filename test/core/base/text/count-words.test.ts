import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { countWords } from '../../../../src/core/base/text/count-words';

describe('countWords', () => {
  it.each([
    ['', 0],
    [' \n\t ', 0],
    ['Ratify the treaty.', 3],
    ['well-being of care-givers', 3],
    ['and/or 2024/25 https://example.org/a-b', 3],
    ['rights – all of them', 5],
    ['rights—all of them', 4],
    ['2019–2021', 2],
    ['no\u00a0break\u202fspace', 3],
    ['soft\u00adhyphen', 1],
    ['line\none\r\nline two', 4],
    ['• point & sign', 4],
    ['l’école qu’elle', 2],
    ['人権', 2],
  ])('counts %j as %i', (text, words) => {
    expect(countWords(text)).toBe(words);
  });

  it('counts texts side by side as the sum of both', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (first, second) => {
        expect(countWords(`${first}\n${second}`)).toBe(countWords(first) + countWords(second));
      }),
    );
  });
});
