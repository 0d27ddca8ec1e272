// The same source gives the same bytes, wherever it stands: who has it can check what a workbook runs.
import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { buildAll } from '../../../scripts/build/bundle';

const ROOT = process.cwd();
const SOURCES = ['src', 'words', 'sheets-templates', 'package.json', 'appsscript.json', 'tsconfig.json'];
const folders: string[] = [];

/** A copy elsewhere, without a history: the commit that a build is stamped with is the same in both. */
function copied(name: string): string {
  const folder = join(mkdtempSync(join(tmpdir(), 'upr-')), name);
  folders.push(folder);
  for (const source of SOURCES) cpSync(join(ROOT, source), join(folder, source), { recursive: true });
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'), 'dir');
  return folder;
}

const builtIn = (folder: string): ReadonlyMap<string, string> =>
  new Map(
    readdirSync(join(folder, 'dist'))
      .sort()
      .map((name) => [name, readFileSync(join(folder, 'dist', name), 'utf8')]),
  );

beforeAll(async () => {
  for (const name of ['one', 'another-place']) await buildAll(copied(name));
}, 240_000);

afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

it('is built to the same bytes in two places', () => {
  const [one, other] = folders.map(builtIn);
  expect([...(one?.keys() ?? [])]).toEqual([...(other?.keys() ?? [])]);
  for (const [name, text] of one ?? []) expect([name, text === other?.get(name)]).toEqual([name, true]);
});

it('keeps Code.js within its megabyte', () => {
  expect(Buffer.byteLength(builtIn(folders[0] ?? '').get('Code.js') ?? '')).toBeLessThanOrEqual(1_000_000);
});

// Google names no limit, and of large pushes it is told that they fail with an error that says nothing.
it('is small enough to be pushed: 5.5 MB in 30 files, with the page that says what was pushed', () => {
  const files = [...builtIn(folders[0] ?? '').values()];
  expect(files.length + 1).toBeLessThanOrEqual(30);
  expect(files.reduce((sum, text) => sum + Buffer.byteLength(text), 0)).toBeLessThanOrEqual(5_500_000);
});

it('holds plain signs only, which nobody takes for something else on the way', () => {
  for (const [name, text] of builtIn(folders[0] ?? ''))
    expect([name, text.search(/[^\n\x20-\x7e]/)]).toEqual([name, -1]);
});
