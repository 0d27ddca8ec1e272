// What differs between two texts, and how much: words, not letters; a paragraph that moved is no change.
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  changedAsks,
  changedParagraphs,
  shareOfWordsChanged,
} from '../../../../src/core/submissions/endorsing/difference';

const TEN = 'one two three four five six seven eight nine ten';

describe('the share of words that changed', () => {
  it.each([
    ['nothing', TEN, TEN, 0],
    ['capitals, signs and blanks', TEN, 'One,  two three four five\tsix seven eight nine TEN.', 0],
    ['one word replaced', TEN, TEN.replace('two', 'zwei'), 0.1],
    ['one word added', TEN, `${TEN} eleven`, 0.1],
    ['one word taken out', TEN, TEN.replace('two ', ''), 0.1],
    ['another text', TEN, 'a b c d e f g h i j', 1],
    ['a first text', '', 'a b', 2],
    ['no text left', TEN, '', 1],
  ])('%s', (_, before, now, share) => {
    expect(shareOfWordsChanged(before, now)).toBeCloseTo(share);
  });

  it('is nothing for paragraphs in another order', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string()),
        (lines) => shareOfWordsChanged(lines.join('\n'), [...lines].reverse().join('\n')) === 0,
      ),
    );
  });
});

describe('the paragraphs that changed', () => {
  it('stand beside what they were; new ones and those that went stand alone', () => {
    const before = `First of all.\n${TEN}\nThis goes away altogether.`;
    const now = `First of all.\n${TEN} eleven\nSomething that nobody had said.`;
    expect(changedParagraphs(before, now)).toEqual([
      { before: TEN, now: `${TEN} eleven` },
      { before: '', now: 'Something that nobody had said.' },
      { before: 'This goes away altogether.', now: '' },
    ]);
  });

  it('are all of a text that is another altogether, in bounded time', () => {
    const lines = (word: string) =>
      Array.from({ length: 3000 }, (_, at) => `${word} ${at} ${TEN}`).join('\n');
    const began = Date.now();
    expect(changedParagraphs(lines('before'), lines('now'))).toHaveLength(6000);
    expect(shareOfWordsChanged(lines('before'), lines('now'))).toBeGreaterThan(0);
    expect(Date.now() - began).toBeLessThan(20_000);
  });
});

it('asks are told by their letters, not by capitals or order', () => {
  expect(changedAsks(['Test wells.', 'Publish.'], ['PUBLISH.', 'Test all wells.'])).toEqual({
    added: ['Test all wells.'],
    removed: ['Test wells.'],
  });
});
