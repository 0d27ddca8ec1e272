import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { copyWorkbook } from '../../scripts/upr/copy';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'upr-copy-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const read = (file: string) => JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;

describe('copying a workbook file', () => {
  const state = {
    properties: { document: { version: '1' } },
    triggers: [],
    owner: 'ana',
    spreadsheetId: 'old',
  };
  const snapshot = { format: 'upr-workbook', version: 1, n: 7, state, book: { sheets: [1, 2] } };

  it('keeps the cells and the log, gives an id of its own, and leaves properties behind', () => {
    const [from, to] = [join(folder, 'old.json'), join(folder, 'new.json')];
    writeFileSync(from, JSON.stringify(snapshot));
    writeFileSync(`${from}.log`, '{"n":8}\n');
    copyWorkbook(from, to);
    expect(read(to)).toMatchObject({ book: snapshot.book, n: 7, state: { owner: 'ana', properties: {} } });
    expect((read(to)['state'] as typeof state).spreadsheetId).toMatch(/^local-.{36}$/);
    expect(readFileSync(`${to}.log`, 'utf8')).toBe('{"n":8}\n');
    expect(read(from)).toEqual(snapshot);
  });

  it('never writes over another file', () => {
    const from = join(folder, 'old.json');
    writeFileSync(from, JSON.stringify(snapshot));
    expect(() => copyWorkbook(from, from)).toThrow('is there already');
  });
});
