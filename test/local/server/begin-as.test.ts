// A new workbook begun as a copy of one that is ready.
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openHeadless, type HeadlessWorkbook } from '../../../src/local/server/headless';
import { beginAs } from '../../../src/local/server/store/begin-as';
import { checkWhole } from '../../../src/local/server/store/store';
import { readSnapshot } from '../../../src/local/server/store/snapshot';

const bundleCode = readFileSync(join(__dirname, 'fixtures/Code.js'), 'utf8');
let folder: string;
let ready: string;
let file: string;

const open = (at: string): HeadlessWorkbook => openHeadless(at, { as: 'ana@example.org', bundleCode });
const idOf = (at: string): string => readSnapshot(at).state.spreadsheetId;

function fill(at: string, text: string): void {
  const book = open(at);
  book.call('writeCell', 2, 2, text);
  book.close();
}

function cell(at: string): unknown {
  const book = open(at);
  const found = book.backend.read(0, { row: 1, column: 1, rows: 1, columns: 1 })[0]?.[0]?.value;
  book.close();
  return found;
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'upr-begin-'));
  [ready, file] = [join(folder, 'ready.upr.json'), join(folder, 'mine.upr.json')];
  fill(ready, 'kept');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('a workbook that is begun as a copy', () => {
  it('has what the ready one has, and goes on by itself', () => {
    expect([beginAs(file, ready), cell(file)]).toEqual([true, 'kept']);
    fill(file, 'mine');
    expect([cell(file), cell(ready)]).toEqual(['mine', 'kept']);
    checkWhole(file);
  });

  it('has an id of its own, in its cells too', () => {
    fill(ready, `Workbook ${idOf(ready)}`);
    beginAs(file, ready);
    expect(idOf(file)).toMatch(/^local-.{36}$/);
    expect(idOf(file)).not.toBe(idOf(ready));
    expect(cell(file)).toBe(`Workbook ${idOf(file)}`);
  });

  it('leaves alone what is there, what somebody has open, and changes whose workbook is gone', () => {
    fill(file, 'mine');
    expect([beginAs(file, ready), cell(file)]).toEqual([false, 'mine']);
    const other = join(folder, 'other.upr.json');
    const held = open(other);
    rmSync(other);
    expect([beginAs(other, ready), existsSync(other)]).toEqual([false, false]);
    held.close();
    const lost = join(folder, 'lost.upr.json');
    writeFileSync(`${lost}.log`, 'a change');
    expect([beginAs(lost, ready), existsSync(lost)]).toEqual([false, false]);
  });

  it('takes the place of one that was left half prepared', () => {
    fill(file, 'half');
    writeFileSync(`${file}.preparing`, '');
    expect([beginAs(file, ready), cell(file), existsSync(`${file}.preparing`)]).toEqual([
      true,
      'kept',
      false,
    ]);
  });

  it('keeps apart from the snapshots of one that had its name', () => {
    for (const text of ['one', 'two', 'three']) fill(file, text);
    rmSync(file);
    expect([beginAs(file, ready), existsSync(`${file}.snapshots`), cell(file)]).toEqual([
      true,
      false,
      'kept',
    ]);
  });

  it('is not begun from one that is damaged', () => {
    writeFileSync(ready, readFileSync(ready, 'utf8').replace('kept', 'cept'));
    expect(() => beginAs(file, ready)).toThrow('is damaged');
    expect(existsSync(file)).toBe(false);
  });
});
