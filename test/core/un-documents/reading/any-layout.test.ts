// Whatever the layout, the same list comes out of a report, and no line of it is lost.
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { createCountryResolver } from '../../../../src/core/language/country-names/resolver';
import { parseReport } from '../../../../src/core/un-documents/reading/parse-report';
import { COUNTRIES } from '../../../../src/core/base/vocabulary/countries';

const resolver = createCountryResolver();

const ask = fc.record({
  words: fc.array(
    fc.constantFrom('plant', 'trees', 'along', 'rivers', 'article', '12', '(CRC)', 'and', 'protect', 'owls'),
    {
      minLength: 2,
      maxLength: 30,
    },
  ),
  countries: fc.uniqueArray(fc.constantFrom(...COUNTRIES), {
    minLength: 1,
    maxLength: 6,
    selector: ({ iso3 }) => iso3,
  }),
  isBracketEach: fc.boolean(),
});
const numbered = fc.array(fc.array(ask, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 25 });

type Ask = typeof ask extends fc.Arbitrary<infer One> ? One : never;

const writeAsk = ({ words, countries, isBracketEach }: Ask): string => {
  const names = countries.map(({ name }) => name);
  return `Please ${words.join(' ')} ${isBracketEach ? names.map((name) => `(${name})`).join(' ') : `(${names.join(', ')})`}`;
};

/** Breaks lines at spaces, at most `width` signs where words allow. */
const wrap = (text: string, width: number): string =>
  text
    .split(' ')
    .reduce<string[]>((lines, word) => {
      const last = lines.at(-1);
      if (last !== undefined && last.length + word.length < width)
        lines[lines.length - 1] = `${last} ${word}`;
      else lines.push(word);
      return lines;
    }, [])
    .join('\n      ');

describe('reading any layout', () => {
  it('finds each number, ask and country, however wide the lines and whichever way numbers are written', () => {
    fc.assert(
      fc.property(
        numbered,
        fc.integer({ min: 30, max: 200 }),
        fc.boolean(),
        fc.boolean(),
        (items, width, isDotted, hasEndDot) => {
          const lines = items.map((asks, index) => {
            const place = String(index + 1);
            const number = isDotted ? `140.${place}${hasEndDot ? '.' : ''}` : `${place}.`;
            return wrap(`${number} ${asks.map(writeAsk).join('; ')};`, width);
          });
          const outcome = parseReport(
            `140. The following recommendations were made to Ruritania:\n${lines.join('\n')}`,
            resolver,
          );
          const read = outcome.ok
            ? outcome.value.records.map(({ number, part, countries }) => [number, part, countries])
            : [];
          const expected = items.flatMap((asks, index) =>
            asks.map(({ countries }, part) => [
              `140.${String(index + 1)}`,
              part + 1,
              countries.map(({ iso3 }) => iso3),
            ]),
          );
          expect(read).toEqual(expected);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('keeps every line with words in an item, a lead-in or the list of unread lines', () => {
    const line = fc.constantFrom(
      'Stray words',
      '3. Third thing',
      '140.7',
      'A remark (Norway);',
      '(b) a point',
      'end of it (Chile).',
      '141. Something else',
      '',
      '12',
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 12 }), (lines) => {
        const words = lines.map((text, index) =>
          text === '' || text === '12' ? text : `${text} word${String(index)}`,
        );
        const outcome = parseReport(
          `140. The following recommendations were made:\n140.1 Plant trees (Norway);\n${words.join('\n')}`,
          resolver,
        );
        if (!outcome.ok) throw new Error(outcome.problem.text.en);
        const { records, leadIns, unread } = outcome.value;
        const kept = [...records, ...leadIns, ...unread].map(({ text }) => text).join(' ');
        for (const [index, text] of lines.entries())
          if (text !== '' && text !== '12') expect(kept).toContain(`word${String(index)}`);
      }),
    );
  });
});
