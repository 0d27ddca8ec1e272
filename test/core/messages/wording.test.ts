import { describe, expect, it } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const SOURCE = join(__dirname, '../../../src');

/** Each line of the sources, with its file; the words by which texts are compared are no words on screen. */
const lines = readdirSync(SOURCE, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file) && !file.includes('lexicon'))
  .flatMap((file) =>
    readFileSync(join(SOURCE, file), 'utf8')
      .split('\n')
      .map((line) => ({ file, line })),
  );

const linesWith = (wording: RegExp): string[] =>
  lines.filter(({ line }) => wording.test(line)).map(({ file, line }) => `${file}: ${line.trim()}`);

describe('the words for one thing', () => {
  it('calls a tab “onglet” in French and “hoja” in Spanish', () => {
    const isNameOfGoogle = /FIRST_TAB/;
    const others = linesWith(/\bfeuilles?\b(?! de calcul)|\bpestañas?\b/i);
    expect(others.filter((line) => !isNameOfGoogle.test(line))).toEqual([]);
  });
});
