// The script that is built carries the lexicon packed; it must be the lexicon as it is written.
import { join } from 'node:path';
import vm from 'node:vm';
import { describe, expect, it } from '@jest/globals';
import { build } from 'esbuild';
import { packText } from '../../../scripts/build/pack-text';
import { packedLexicon } from '../../../scripts/build/packed-lexicon';
import { lexicon } from '../../../src/core/language/lexicon/all';
import { unpackText } from '../../../src/core/language/lexicon/unpack';

const ROOT = join(__dirname, '..', '..', '..');

async function built(): Promise<string> {
  const { outputFiles } = await build({
    absWorkingDir: ROOT,
    entryPoints: [join('src', 'core', 'language', 'lexicon', 'all.ts')],
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
    globalName: 'given',
    target: 'es2020',
    charset: 'utf8',
    plugins: [packedLexicon],
  });
  return outputFiles[0]?.text ?? '';
}

/** Lines of invented words, of so many different characters that their codes differ in length. */
const listOfWords = (lines: number): string =>
  Array.from({ length: lines }, (_, i) => `río ${i * 7919}; ${'ÿ\\"{'.charAt(i % 4)} fjord|${i % 13}`).join(
    '\n',
  );

describe('the packed lexicon', () => {
  it('is the lexicon as it is written', async () => {
    const packed: unknown = vm.runInNewContext(`${await built()};JSON.stringify(given.lexicon())`, {});
    expect(JSON.parse(String(packed))).toEqual(lexicon());
  });

  it('takes less than half of its length', async () => {
    const written = JSON.stringify(lexicon());
    const packed = packText(written.replace(/[^\0-\xff]/g, '?'));
    expect(packed.length).toBeLessThan(written.length / 2);
    expect(packed).toMatch(/^[ !#-[\]-~]+$/);
  });

  it('needs nothing but the language itself', async () => {
    expect(await built()).not.toMatch(/\b(atob|TextDecoder|require|Buffer)\b/);
  });
});

describe('packing', () => {
  it.each([40, 400, 9000])('gives back a text of %i lines', (lines) => {
    expect(unpackText(packText(listOfWords(lines)))).toBe(listOfWords(lines));
  });

  it('refuses characters that it cannot keep', () => {
    expect(() => packText(`${listOfWords(40)} œuvre`)).toThrow('same text');
  });

  it('refuses a text that is cut off', () => {
    const packed = packText(listOfWords(400));
    expect(() => unpackText(packed.slice(0, packed.length / 2))).toThrow('packed text');
  });

  it('refuses what it did not pack', () => {
    expect(() => unpackText('this is a sentence and no packed text')).toThrow('packed text');
  });
});
