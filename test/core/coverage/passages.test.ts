// Copied passages: every long common run is found, and what is shown is exactly what both texts say.
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { SURE_RUN, fingerprintsOf } from '../../../src/core/coverage/fingerprints';
import { toCharacters } from '../../../src/core/coverage/overlaps';
import { SHORTEST_PASSAGE, coveredWords } from '../../../src/core/coverage/passages';
import { passagesBetween } from '../../../src/core/coverage/reuse';
import { createVocabulary } from '../../../src/core/language/vocabulary';
import { foldedWords, wordPlaces } from '../../../src/core/language/words';

const wordOf = (number: number): string => `w${number.toString(36)}x`;
const words = (most: number, length: number) =>
  fc.array(fc.integer({ min: 0, max: most }).map(wordOf), { maxLength: length });
const shared = (least: number) =>
  fc.array(
    fc.integer({ min: 0, max: 400 }).map((n) => `s${n}`),
    { minLength: least, maxLength: least + 30 },
  );
const separators = fc.constantFrom(' ', ', ', '. ', '\n', ' – ', '; “', '” (', "'");

describe('fingerprints', () => {
  it('are shared by any two texts that have nine words in a row in common', () => {
    fc.assert(
      fc.property(
        words(30, 60),
        words(30, 60),
        shared(SURE_RUN),
        words(30, 60),
        words(30, 60),
        (a, b, run, c, d) => {
          const vocabulary = createVocabulary();
          const [first, second] = [
            [...a, ...run, ...b],
            [...c, ...run, ...d],
          ].map((text) => new Set(fingerprintsOf(vocabulary.read(text.join(' ')), vocabulary).hashes));
          expect([...(first ?? [])].some((hash) => second?.has(hash))).toBe(true);
        },
      ),
    );
  });

  it.each([
    ['no words', 0, 0],
    ['five words', 5, 0],
    ['six words', 6, 1],
    ['nine words', 9, 1],
  ])('of a text with %s', (_name, count, expected) => {
    const vocabulary = createVocabulary();
    const text = Array.from({ length: count }, (_unused, i) => wordOf(i)).join(' ');
    expect(fingerprintsOf(vocabulary.read(text), vocabulary).hashes).toHaveLength(expected);
  });
});

describe('passages between two texts', () => {
  it('cover any run of ten common words, whatever stands around it', () => {
    fc.assert(
      fc.property(words(30, 60), words(30, 60), shared(SHORTEST_PASSAGE), words(30, 60), (a, b, run, c) => {
        const found = passagesBetween([...a, ...run, ...b].join(' '), [...c, ...run].join(' '));
        const covering = found.map(
          (p) => [Math.max(p.firstStart, a.length), Math.min(p.firstEnd, a.length + run.length)] as const,
        );
        expect(coveredWords(covering.filter(([start, end]) => start < end))).toBe(run.length);
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
            separators,
          ),
          { minLength: 12, maxLength: 60 },
        ),
        separators,
        (around, common, other) => {
          const first = [...around, ...common].flat().join('');
          const second = common.map(([word]) => word.toUpperCase() + other).join('') + around.flat().join('');
          const found = passagesBetween(first, second);
          const shown = toCharacters(found, wordPlaces(first), wordPlaces(second));
          expect(shown.length).toBeGreaterThan(0);
          shown.forEach((passage, i) => {
            const slice = first.slice(passage.first.start, passage.first.end);
            const otherSlice = second.slice(passage.second.start, passage.second.end);
            expect(slice).toBe(slice.trim());
            expect(foldedWords(slice)).toEqual(
              foldedWords(first).slice(found[i]!.firstStart, found[i]!.firstEnd),
            );
            expect(foldedWords(otherSlice)).toEqual(
              foldedWords(second).slice(found[i]!.secondStart, found[i]!.secondEnd),
            );
            expect(foldedWords(slice).length).toBeGreaterThanOrEqual(SHORTEST_PASSAGE);
          });
        },
      ),
    );
  });

  it('go on across a few changed words', () => {
    const start = 'since the spring of last year the river board of the district has not published any';
    const end = 'measurement of the water that two hundred families drink every day of the year';
    expect(passagesBetween(`${start} ${end}`, `${start} reliable ${end}`)).toMatchObject([
      { firstStart: 0, firstEnd: 30, secondStart: 0, secondEnd: 31, same: 30 },
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
    expect(passagesBetween(text, text)[0]).toMatchObject({ same: 200_000 });
  });
});
