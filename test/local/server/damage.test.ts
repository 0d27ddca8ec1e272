// Files that are damaged or do not belong together: nothing is opened as if it were in order, nothing is changed, and
// the newest whole state can be opened.
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type HeadlessWorkbook, openHeadless } from '../../../src/local/server/headless';
import { DamagedWorkbookError } from '../../../src/local/server/store/damage';
import { restoreNewest } from '../../../src/local/server/store/restore';

const bundleCode = readFileSync(join(__dirname, 'fixtures/Code.js'), 'utf8');
let folder: string;
let file: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'upr-damage-'));
  file = join(folder, 'coalition.upr.json');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const openBook = (): HeadlessWorkbook => openHeadless(file, { as: 'ana@example.org', bundleCode });

/** Writes into a row, and ends with a snapshot as a program does, or without one as one that is killed. */
const write = (row: number, isKilled = false): void => {
  const book = openBook();
  book.call('writeCell', row, 2, `row ${row}`);
  book.call('remember', `row${row}`, 'yes');
  if (isKilled) rmSync(`${file}.lock`);
  else book.close();
};

const rows = (): unknown[] => {
  const book = openBook();
  const values = book.backend
    .read(0, { row: 1, column: 1, rows: 4, columns: 1 })
    .map(([cell]) => cell?.value);
  book.close();
  return values;
};

const flip = (path: string, at: number): void => {
  const bytes = readFileSync(path);
  const index = at < 0 ? bytes.length + at : at;
  bytes[index] = (bytes[index] ?? 0) ^ 1;
  writeFileSync(path, bytes);
};

const lines = (): string[] => readFileSync(`${file}.log`, 'utf8').split('\n').slice(0, -1);
const writeLines = (kept: readonly string[]): void =>
  writeFileSync(`${file}.log`, kept.map((line) => `${line}\n`).join(''));

/** It is refused, says what to do, and stays as it is. */
const expectRefusal = (): void => {
  const before = [file, `${file}.log`].map((path) => readFileSync(path));
  expect(openBook).toThrow(DamagedWorkbookError);
  expect(openBook).toThrow(`npm run -s upr -- restore --workbook ${file}`);
  expect([file, `${file}.log`].map((path) => readFileSync(path))).toEqual(before);
  expect(existsSync(`${file}.lock`)).toBe(false);
};

describe('A workbook whose files are not in order is refused:', () => {
  it('an older file beside a newer log', () => {
    write(2);
    const older = readFileSync(file);
    write(3);
    write(4, true);
    writeFileSync(file, older);
    expectRefusal();
    const { aside } = restoreNewest(file);
    expect(rows()).toEqual(['row 2', 'row 3', 'row 4', '']);
    expect(readFileSync(join(aside, 'coalition.upr.json'))).toEqual(older);
  });

  it('an older file without a log, when a newer one is kept', () => {
    const states: Buffer[] = [];
    for (const row of [2, 3, 4]) {
      write(row);
      states.push(readFileSync(file));
    }
    writeFileSync(file, states[0] ?? '');
    expectRefusal();
    restoreNewest(file);
    // The state of the file that was lost is what the kept log says.
    expect(rows()).toEqual(['row 2', 'row 3', 'row 4', '']);
  });

  it('a log line that is missing, first or in the middle', () => {
    write(2);
    for (const row of [3, 4]) write(row, true);
    const all = lines();
    expect(all.length).toBeGreaterThan(3);
    writeLines(all.slice(1));
    expectRefusal();
    writeLines([...all.slice(0, 2), ...all.slice(3)]);
    expectRefusal();
    restoreNewest(file);
    expect(rows()).toEqual(['row 2', 'row 3', '', '']);
  });

  it('a bit that is flipped anywhere in the last line, its end included', () => {
    write(2);
    write(3, true);
    const whole = readFileSync(`${file}.log`);
    const last = (lines().pop() ?? '').length + 1;
    for (let back = 2; back <= last; back += 7) {
      writeFileSync(`${file}.log`, whole);
      flip(`${file}.log`, -back);
      expect(openBook).toThrow(DamagedWorkbookError);
    }
    writeFileSync(`${file}.log`, whole);
    flip(`${file}.log`, -1);
    expect(rows()).toEqual(['row 2', 'row 3', '', '']);
  });

  it('a bit that is flipped in the file', () => {
    write(2);
    write(3);
    write(4, true);
    const whole = readFileSync(file);
    for (const part of [0.01, 0.2, 0.5, 0.9]) {
      writeFileSync(file, whole);
      flip(file, Math.floor(whole.length * part));
      expectRefusal();
    }
    restoreNewest(file);
    expect(rows()).toEqual(['row 2', 'row 3', 'row 4', '']);
  });

  it('a log whose file is missing', () => {
    write(2);
    write(3, true);
    rmSync(file);
    expect(openBook).toThrow(DamagedWorkbookError);
    restoreNewest(file);
    expect(rows()).toEqual(['row 2', 'row 3', '', '']);
  });
});

describe('A log that lost whole lines at its end', () => {
  const warning = (): string | undefined => {
    const book = openBook();
    book.close();
    return book.warning;
  };

  it('is opened as far as it goes, and says once how many steps are gone', () => {
    write(2);
    for (const row of [3, 4]) write(row, true);
    const all = lines();
    writeLines(all.slice(0, -3));
    expect(warning()).toContain('The last 3 steps');
    expect(warning()).toBeUndefined();
  });

  it('has nothing to say of what was put back on purpose, nor of another workbook of that name', () => {
    write(2);
    write(3, true);
    writeLines(lines().slice(1));
    restoreNewest(file);
    expect(warning()).toBeUndefined();
    write(4, true);
    for (const ending of ['', '.log']) rmSync(`${file}${ending}`);
    expect(warning()).toBeUndefined();
  });
});

describe('Snapshots', () => {
  it('are kept, the last ten, each with its log', () => {
    for (let count = 0; count < 13; count += 1) write(2 + count);
    const names = readdirSync(`${file}.snapshots`);
    expect(names.filter((name) => name.endsWith('.json'))).toHaveLength(10);
    expect(names.filter((name) => name.endsWith('.log'))).toHaveLength(10);
  });

  it('are not made when nothing was changed', () => {
    write(2);
    const before = readdirSync(`${file}.snapshots`);
    rows();
    expect(readdirSync(`${file}.snapshots`)).toEqual(before);
  });
});

describe('A workbook of a version without checksums', () => {
  it('opens with its log, and gets checksums from then on', () => {
    write(2);
    write(3, true);
    const plain = lines().map((line) => {
      const { before: _, ...entry } = JSON.parse(line.slice(33)) as Record<string, unknown>;
      return JSON.stringify(entry);
    });
    const {
      seal: _s,
      head: _h,
      ...snapshot
    } = JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
    writeFileSync(file, JSON.stringify({ ...snapshot, version: 1 }));
    writeLines([...plain, '{"n":99,"kind":"prop']);
    rmSync(`${file}.snapshots`, { recursive: true });
    write(4, true);
    expect(lines().pop()).toMatch(/^[0-9a-f]{32} /);
    expect(rows()).toEqual(['row 2', 'row 3', 'row 4', '']);
    expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({ version: 2 });
  });
});
