// A backup holds the workbook with its log, mails and documents; what is restored equals the original, byte by byte.
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import { openHeadless } from '../../../src/local/server/headless';
import { backUp, restoreBackup } from '../../../src/local/server/store/backup';
import { DamagedWorkbookError } from '../../../src/local/server/store/damage';
import { upr } from '../../support/command-line';

const bundleCode = readFileSync(join(__dirname, 'fixtures/Code.js'), 'utf8');
let folder: string;
let file: string;
let backup: string;

const openBook = (path = file) => openHeadless(path, { as: 'ana@example.org', bundleCode });

/** Every file of a workbook by the ending of its name, with what it holds. */
const contents = (path: string): Record<string, string> => {
  const found: Record<string, string> = {};
  for (const ending of ['', '.log']) found[ending] = readFileSync(`${path}${ending}`, 'base64');
  for (const ending of ['.mail', '.documents'])
    for (const name of readdirSync(`${path}${ending}`).sort())
      found[`${ending}/${name}`] = readFileSync(join(`${path}${ending}`, name), 'base64');
  return found;
};

const cell = (path: string): unknown => {
  const book = openBook(path);
  const value = book.call('readCell');
  book.close();
  return value;
};

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'upr-backup-'));
  file = join(folder, 'coalition.upr.json');
  backup = join(folder, 'monday.upr-backup');
  const book = openBook();
  book.call('writeCell', 2, 2, 'kept');
  book.call('sendInvitation');
  book.call('writeTo', 'Otra reunión', 'Ñandú');
  book.call('makeDocument', 'Informe de la coalición', Buffer.from('PK words').toString('base64'));
  book.save();
  book.call('writeCell', 3, 2, 'in the log');
  // As a killed program leaves it: with a log.
  rmSync(`${file}.lock`);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('A backup', () => {
  it('is restored under another name, equal to the original', () => {
    const before = contents(file);
    expect(Object.keys(before)).toHaveLength(6);
    expect(backUp(file, backup)).toBe(6);
    expect(contents(file)).toEqual(before);
    const other = join(folder, 'other.upr.json');
    expect(restoreBackup(backup, other)).toBeNull();
    expect(contents(other)).toEqual(before);
    expect(statSync(backup).mode & 0o077).toBe(0);
    const book = openBook(other);
    expect(book.backend.read(0, { row: 1, column: 1, rows: 2, columns: 1 }).flat()).toMatchObject([
      { value: 'kept' },
      { value: 'in the log' },
    ]);
    book.close();
  });

  it('takes the place of what came later, which is set aside', () => {
    const before = contents(file);
    backUp(file, backup);
    const book = openBook();
    book.call('writeCell', 2, 2, 'later');
    book.call('sendInvitation');
    book.close();
    const later = contents(file);
    const aside = restoreBackup(backup, file);
    expect(contents(file)).toEqual(before);
    expect(contents(join(aside ?? '', 'coalition.upr.json'))).toEqual(later);
    expect(cell(file)).toBe('kept');
  });

  it('never writes over another file, and takes no damaged workbook', () => {
    writeFileSync(backup, 'mine');
    expect(() => backUp(file, backup)).toThrow('is there already');
    writeFileSync(file, readFileSync(file, 'utf8').replace('kept', 'bent'));
    expect(() => backUp(file, `${backup}.2`)).toThrow(DamagedWorkbookError);
    expect(existsSync(`${backup}.2`)).toBe(false);
  });

  it('that is damaged, or none, is refused, and everything stays', () => {
    backUp(file, backup);
    const [before, whole] = [contents(file), readFileSync(backup)];
    for (let at = 31; at < whole.length; at += Math.ceil(whole.length / 60)) {
      const bytes = Buffer.from(whole);
      bytes[at] = (bytes[at] ?? 0) ^ 1;
      writeFileSync(backup, bytes);
      try {
        // A bit of a date or the like harms nothing; then the copy is equal all the same.
        const other = join(folder, `other-${at}.upr.json`);
        restoreBackup(backup, other);
        expect(contents(other)).toEqual(before);
      } catch (error) {
        expect(String(error)).toMatch(/monday\.upr-backup/);
      }
    }
    writeFileSync(backup, zipSync({ 'manifest.json': Buffer.from('{}') }));
    expect(() => restoreBackup(backup, file)).toThrow('is not a backup');
    expect(contents(file)).toEqual(before);
  });
});

describe('upr', () => {
  it('backs up and restores, and says where things are', () => {
    const other = join(folder, 'other.upr.json');
    const made = upr(['backup', '--workbook', file, '--to', backup]);
    expect([made.status, made.stdout]).toEqual([
      0,
      `Wrote ${backup}: the workbook with what lies beside it, 6 files.\n`,
    ]);
    const restored = upr(['restore', '--workbook', other, '--from', backup]);
    expect([restored.status, restored.stdout]).toEqual([0, `Restored ${other} from ${backup}.\n`]);
    expect(contents(other)).toEqual(contents(file));
    const again = upr(['restore', '--workbook', other, '--from', backup]);
    expect(again.stdout).toMatch(/What was there before lies in .*other\.upr\.json\.aside-/);
    expect(upr(['restore', '--workbook', other, '--from', file]).status).toBe(1);
  });
});
