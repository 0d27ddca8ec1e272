// Texts that are none, too long, or in other scripts: a clear answer, and no overlap by accident.
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { findOverlaps } from '../../../../src/core/language/matching/overlaps';
import type { ComparedSubmission } from '../../../../src/core/language/matching/types';
import { prose } from '../../coverage/overlaps/fixture';

const of = (id: string, text: string): ComparedSubmission => ({
  id,
  title: '',
  summary: '',
  text,
  issues: [],
  asks: [],
});
const levels = (texts: string[]): string[] =>
  findOverlaps(texts.map((text, i) => of(`S${i}`, text))).pairs.map(({ level }) => level);
const arabic = Array.from({ length: 60 }, (_unused, i) => `كلمة${'ابتثجحخ'[i % 7]}${'دذرزسش'[i % 6]}`).join(
  ' ',
);
const binary = Array.from({ length: 3000 }, (_unused, i) => String.fromCharCode(i % 31)).join('');

describe('bad input', () => {
  it.each<[string, string[], string[]]>([
    ['no submissions', [], []],
    ['one submission', ['text'], []],
    ['empty texts', ['', '', ''], []],
    ['one word each', ['water', 'water', 'air'], []],
    ['the same file under two names', [prose('same', 500), prose('same', 500), prose('x', 100)], ['copied']],
    ['the same Arabic text twice', [arabic, arabic, prose('x', 100)], ['copied']],
    ['two files pasted as they are', [binary, binary, prose('x', 100)], []],
    ['half a letter beyond the basic plane', ['\ud83d', '\ud83d \udc00', prose('x', 100)], []],
  ])('%s', (_name, texts, expected) => {
    expect(levels(texts)).toEqual(expected);
  });

  it('is compared when a text has two hundred thousand words', () => {
    const long = prose('long', 200_000);
    const { pairs } = findOverlaps([of('A', long), of('B', `${prose('b', 100)} ${long.slice(5000, 9000)}`)]);
    expect(pairs).toMatchObject([{ first: 'A', second: 'B', level: 'copied' }]);
  });

  it('never throws, whatever the characters', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary', maxLength: 400 }), { maxLength: 5 }), (texts) => {
        for (const { passages } of findOverlaps(texts.map((text, i) => of(`S${i}`, text))).pairs)
          for (const { first } of passages) expect(first.end).toBeGreaterThan(first.start);
      }),
      { numRuns: 40 },
    );
  });
});
