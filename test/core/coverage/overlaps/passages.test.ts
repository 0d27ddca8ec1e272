// Copied passages: every long common run is found, and what is shown is exactly what both texts say.
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { PASSAGE } from '../../../../src/core/language/matching/passages';
import { passagesBetween } from './passages-between';
import { foldedWords } from '../../../../src/core/language/reading/words';

const wordOf = (number: number): string => `w${number.toString(36)}x`;
const words = (most: number, length: number) =>
  fc.array(fc.integer({ min: 0, max: most }).map(wordOf), { maxLength: length });
const shared = (least: number) =>
  fc.array(
    fc.integer({ min: 0, max: 400 }).map((n) => `s${n}`),
    { minLength: least, maxLength: least + 30 },
  );
const PLAIN = [' ', ', ', '. ', '\n', ' – ', "'"];
const separators = fc.constantFrom(...PLAIN, '; “', '” (');
/** What stands in quotation marks beside a number such as Nº 12 is set aside. */
const unquoted = fc.constantFrom(...PLAIN);

const isRunOf = (run: readonly string[], all: readonly string[]): boolean =>
  ` ${all.join(' ')} `.includes(` ${run.join(' ')} `);

describe('passages between two texts', () => {
  it('cover any run of ten common words, whatever stands around it', () => {
    fc.assert(
      fc.property(words(30, 60), words(30, 60), shared(PASSAGE.shortest), words(30, 60), (a, b, run, c) => {
        const first = [...a, ...run, ...b].join(' ');
        const [start, length] = [[...a, ''].join(' ').length, run.join(' ').length];
        const covering = passagesBetween(first, [...c, ...run].join(' ')).map(
          (p) => [Math.max(p.first.start, start), Math.min(p.first.end, start + length)] as const,
        );
        expect(covering.some(([from, to]) => from === start && to === start + length)).toBe(true);
      }),
    );
  });

  it('stand in the original texts exactly, character for character', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.tuple(
            fc.constantFrom('água', 'naïve', 'Nº', '12', 'don’t', 'e\u0301te', '水', 'Ωmega', '𞤀b'),
            separators,
          ),
          { maxLength: 30 },
        ),
        fc.array(
          fc.tuple(
            shared(1).map((list) => list[0] ?? ''),
            unquoted,
          ),
          { minLength: 12, maxLength: 60 },
        ),
        unquoted,
        (around, common, other) => {
          const first = [...around, ...common].flat().join('');
          const second = common.map(([word]) => word.toUpperCase() + other).join('') + around.flat().join('');
          const found = passagesBetween(first, second);
          expect(found.length).toBeGreaterThan(0);
          for (const passage of found) {
            const slice = first.slice(passage.first.start, passage.first.end);
            const otherSlice = second.slice(passage.second.start, passage.second.end);
            expect(slice).toBe(slice.trim());
            expect(isRunOf(foldedWords(slice), foldedWords(first))).toBe(true);
            expect(isRunOf(foldedWords(otherSlice), foldedWords(second))).toBe(true);
            const equal = foldedWords(slice).filter((word) => foldedWords(otherSlice).includes(word));
            expect(equal.length).toBeGreaterThanOrEqual(passage.words);
            expect(foldedWords(slice).length).toBeGreaterThanOrEqual(PASSAGE.shortest);
          }
        },
      ),
    );
  });

  it('go on across a few changed words', () => {
    const start = 'since the spring of last year the river board of the district has not published any';
    const end = 'measurement of the water that two hundred families drink every day of the year';
    const [first, second] = [`${start} ${end}`, `${start} reliable ${end}`];
    expect(passagesBetween(first, second)).toMatchObject([
      { first: { start: 0, end: first.length }, second: { start: 0, end: second.length }, words: 30 },
    ]);
  });

  it.each([
    ['two empty texts', '', ''],
    ['one word', 'water', 'water'],
    ['nothing but signs', '!!! --- ***', '!!! --- ***'],
    ['nine common words', 'a b c d e f g h i', 'a b c d e f g h i'],
  ])('are none for %s', (_name, first, second) => {
    expect(passagesBetween(first, second)).toEqual([]);
  });

  it('are found in two copies of a text that repeats one word two hundred thousand times', () => {
    const text = 'water '.repeat(200_000);
    expect(passagesBetween(text, text)[0]).toMatchObject({ words: 200_000 });
  });
});
