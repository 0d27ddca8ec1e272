// The table of meaning: that it is what its sources make, and that it can be read.
import { describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { madeOf } from '../../../../scripts/meaning/sources';
import { bytesOf } from '../../../../src/core/language/meaning/table';
import { pageOfBuild } from '../../../support/page-of-build';
import { table } from './fixture';

describe('the table of meaning', () => {
  test('is made of the word lists as they are now: else run npm run meaning', () => {
    const head: unknown = JSON.parse(pageOfBuild('meaning').split('\n')[0] ?? '');
    expect(head).toMatchObject({ madeOf: madeOf(process.cwd()) });
  });

  test('takes less than 800 KB, and holds nothing that a page would change', () => {
    const text = pageOfBuild('meaning');
    expect(text.length).toBeLessThan(800 * 1024);
    expect(text.match(/[^\x20-\x7e\n]|[<>&]/g)).toBeNull();
  });

  test('has vectors of length 1 and weights from 0 to 1', () => {
    const { dims, vectors, weights } = table;
    expect(vectors.length).toBe(weights.length * dims);
    for (const row of [0, 1000, weights.length - 1]) {
      const squares = vectors
        .subarray(row * dims, (row + 1) * dims)
        .reduce((sum, value) => sum + value * value, 0);
      expect(squares).toBeCloseTo(1, 4);
    }
    expect(Math.max(...weights)).toBeLessThanOrEqual(1);
    expect(Math.min(...weights)).toBeGreaterThanOrEqual(0);
  });

  test('every line of the word list has English words and words of another language', () => {
    const lines = readFileSync('words/meaning/words.tsv', 'utf8').trim().split('\n');
    const wrong = lines.filter((line) => {
      const [english = '', ...others] = line.split('\t');
      return english === '' || (others.join('') === '' && english.split(';').length < 2);
    });
    expect(wrong).toEqual([]);
  });
});

describe('base64', () => {
  test.each(['', 'A', 'AB', 'ABC', 'ABCD', '\u0000ÿ\u0001'])('is read as it was written: %j', (text) => {
    const bytes = Buffer.from(text, 'latin1');
    expect([...bytesOf(bytes.toString('base64'))]).toEqual([...bytes]);
    expect([...bytesOf(bytes.toString('base64').replace(/=+$/, ''))]).toEqual([...bytes]);
  });
});
