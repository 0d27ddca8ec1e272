import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStore } from '../../../src/local/server/store/store';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'upr-own-id-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

function idOf(name: string): string {
  const store = openStore(join(folder, name), { name: '', timeZone: 'Etc/GMT', locale: 'en_US', owner: '' });
  store.close();
  return store.state().spreadsheetId;
}

it('each new workbook has an id of its own, which it keeps', () => {
  const first = idOf('first.upr.json');
  expect(first).toMatch(/^local-.{36}$/);
  expect(idOf('first.upr.json')).toBe(first);
  expect(idOf('second.upr.json')).not.toBe(first);
});

it('a workbook from before keeps the id that all had', () => {
  const file = join(folder, 'old.upr.json');
  idOf('old.upr.json');
  const { seal: _, ...snapshot } = JSON.parse(readFileSync(file, 'utf8')) as { state: object; seal: string };
  const state = { ...snapshot.state, spreadsheetId: 'local-workbook' };
  writeFileSync(file, JSON.stringify({ ...snapshot, version: 1, state }));
  expect(idOf('old.upr.json')).toBe('local-workbook');
});
