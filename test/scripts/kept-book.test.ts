import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { keptBook, type Recipe } from '../../scripts/upr/kept-book';
import { openHeadless } from '../../src/local/server/headless';

/** A script with one command, which writes into the next free row. */
const CODE = `
  var app_ = 'Build 0.1.0 (0123456789)';
  function noteText(request) {
    if (request.input === 'refused') return { ok: false, message: 'Not this.' };
    SpreadsheetApp.getActiveSpreadsheet().getSheets()[0].appendRow([request.input]);
    return { ok: true };
  }`;
let root: string;
let recipe: Recipe;

const note = (...texts: string[]) => texts.map((input) => ({ command: 'note-text', request: { input } }));
const kept = (): string[] => readdirSync(join(root, '.cache', 'books'));

function rowsOf(file: string): unknown[] {
  const copy = join(root, 'look.upr.json');
  cpSync(file, copy);
  const book = openHeadless(copy, { as: 'ana@example.org', bundleCode: '' });
  const rows = book.backend.read(0, { row: 0, column: 0, rows: 3, columns: 1 }).flat();
  book.close();
  rmSync(copy);
  return rows.map(({ value }) => value);
}

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'upr-kept-'));
  mkdirSync(join(root, 'dist'));
  writeFileSync(join(root, 'dist', 'Code.js'), CODE);
  recipe = { root, bundleDir: join(root, 'dist'), steps: note('one', 'two'), as: 'ana@example.org' };
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

describe('a kept workbook', () => {
  it('is made once, and is one file', () => {
    const file = keptBook(recipe);
    const [text, first] = [readFileSync(file, 'utf8'), kept()];
    expect(rowsOf(file)).toEqual(['one', 'two', '']);
    expect([keptBook(recipe) === file, readFileSync(file, 'utf8') === text, first.length]).toEqual([
      true,
      true,
      1,
    ]);
  });

  it('is the same for another commit, and another one for what makes a difference', () => {
    const write = (commit: string, [first, second]: readonly [string, string]): void =>
      writeFileSync(
        join(root, 'dist', 'Code.js'),
        `${CODE.replace('0123456789', commit)}
const pages={"c-${first}":"actions"};
[
"c-${first}",
"c-${second}",
];`,
      );
    write('0123456789', ['1a', '2b']);
    const files = new Set([keptBook(recipe)]);
    write('abcdef0123', ['9', 'z0']);
    expect(files.has(keptBook(recipe))).toBe(true);
    for (const other of [
      { ...recipe, steps: note('one', 'too') },
      { ...recipe, more: note('three') },
      { ...recipe, as: 'bo@example.org' },
      { ...recipe, language: 'es' },
      { ...recipe, locale: 'fr_FR' },
    ])
      files.add(keptBook(other));
    writeFileSync(join(root, 'dist', 'Code.js'), `${CODE}//`);
    files.add(keptBook(recipe));
    writeFileSync(join(root, 'dist', 'part-01.html'), '');
    mkdirSync(join(root, 'src', 'local'), { recursive: true });
    writeFileSync(join(root, 'src', 'local', 'grid.ts'), '');
    files.add(keptBook(recipe));
    expect(files.size).toBe(8);
  });

  it('with more steps begins with the one that has the first', () => {
    const file = keptBook({ ...recipe, more: note('three') });
    expect([rowsOf(file), kept().length]).toEqual([['one', 'two', 'three'], 2]);
    keptBook(recipe);
    expect(kept()).toHaveLength(2);
  });

  it('is not kept where a step is refused', () => {
    expect(() => keptBook({ ...recipe, steps: note('one', 'refused') })).toThrow('note-text: Not this.');
    expect(kept()).toEqual([]);
  });

  it('goes when its day is over', () => {
    mkdirSync(join(root, '.cache', 'books'), { recursive: true });
    const old = join(root, '.cache', 'books', '2020-01-31-0123.upr.json');
    writeFileSync(old, '');
    keptBook(recipe);
    expect([existsSync(old), kept().length]).toEqual([false, 1]);
  });
});
