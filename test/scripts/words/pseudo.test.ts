// The made-up language is one as any other: its files and its line are enough, and places stay whole in it.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { messageReader, written } from '../../../scripts/words/message-format';
import { pseudo } from '../../../scripts/words/pseudo';
import { pseudoModules } from '../../../scripts/words/pseudo-modules';

const ROOT = join(__dirname, '..', '..', '..');

describe('a text of the made-up language', () => {
  const pseudoOf = async (text: string): Promise<string> => written(pseudo((await messageReader())(text)));

  it('is accented, longer and in brackets', async () => {
    expect(await pseudoOf('Ask a country')).toBe('⟦Ášk á çóúñtrý ~~~~~ ⟧');
  });

  it('keeps its places and forms', async () => {
    expect(await pseudoOf('{n} {n, plural, one {row} other {rows}}')).toMatch(
      /^⟦\{n\} \{n, plural, one \{rów\} other \{rówš\}\}[ ~]+⟧$/,
    );
  });

  it('stays empty when it is', async () => {
    expect(await pseudoOf('')).toBe('');
  });
});

describe('the made-up language', () => {
  let folder = '';
  let modules: ReadonlyMap<string, string> = new Map();
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'pseudo-'));
    modules = await pseudoModules(ROOT, folder);
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('passes the checks of every language, and stands in every module of texts', () => {
    expect(modules.get('src/core/words/languages.ts')).toContain('"fr", "qps"]');
    const texts = [...modules].filter(([path]) => !/words\/(lists\/|languages|plurals)/.test(path));
    expect(texts.length).toBeGreaterThan(80);
    expect(texts.filter(([, code]) => !code.includes('⟦')).map(([path]) => path)).toEqual([]);
  });

  it('is not in what is pushed', () => {
    expect(readFileSync(join(ROOT, 'dist', 'Code.js'), 'utf8').includes('qps')).toBe(false);
  });
});
