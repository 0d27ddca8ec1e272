// The soak finds what is wrong in the files that are left.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { besideCells } from './beside';
import { createLedger, type Ledger, type Write } from './ledger';
import { judge } from './verdict';

let folder: string;
let file: string;
let ledger: Ledger;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'upr-verdict-'));
  file = join(folder, 'soak.upr.json');
  ledger = createLedger(1);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

type Cells = Readonly<Record<string, string>>;
const leave = (sheets: Readonly<Record<string, Cells>>): void => {
  const book = { sheets: Object.entries(sheets).map(([name, cells]) => ({ name, cells })) };
  writeFileSync(file, JSON.stringify({ book }));
};
const library = (cells: Cells): Cells => ({ A1: 'LIB.id', B1: 'LIB.title', C1: 'LIB.notes', ...cells });
const write = (state: Write['state'], row: string | undefined = undefined): string => {
  const begun = ledger.begin(row, 'LIB.title');
  begun.state = state;
  return begun.word;
};
const counts = (): readonly number[] => {
  const { lost, doubled, misplaced } = judge(file, ledger);
  return [lost.length, doubled.length, misplaced.length];
};

it('an acknowledged write is where it belongs, once', () => {
  const word = write('acknowledged', 'LIB-AAAA');
  leave({ Library: library({ A3: 'LIB-AAAA', B3: word }) });
  expect(counts()).toEqual([0, 0, 0]);
  leave({ Library: library({ A3: 'LIB-AAAA' }) });
  expect(counts()).toEqual([1, 0, 0]);
  leave({ Library: library({ A3: 'LIB-AAAA', B3: word, A4: 'LIB-BBBB', B4: word }) });
  expect(counts()).toEqual([0, 1, 1]);
  leave({ Library: library({ A3: 'LIB-AAAA', C3: word }) });
  expect(counts()).toEqual([0, 0, 1]);
});

it.each(['refused', 'taken back', 'deleted by hand'] as const)('nothing is left of what was %s', (state) => {
  const word = write(state);
  leave({ Library: library({ A3: 'LIB-AAAA', B3: word }) });
  expect(counts()).toEqual([0, 0, 1]);
});

it('ids stand once, and stay with the row that somebody typed', () => {
  ledger.idsSeen.set('typed', ['ACT-AAAA', 'ACT-AAAA']);
  const tasks = { A1: 'ACT.id', B1: 'ACT.what', B3: 'typed' };
  leave({ 'To do': { ...tasks, A3: 'ACT-AAAA' } });
  expect(besideCells(file, ledger).wrong).toEqual([]);
  leave({ 'To do': { ...tasks, A3: 'ACT-BBBB', A4: 'ACT-BBBB' } });
  expect(besideCells(file, ledger).wrong).toEqual([
    'ACT-BBBB stands on two rows',
    'the id beside typed changed: ACT-AAAA, ACT-BBBB',
  ]);
});

it('the journal has each acknowledged change, and none that nobody pressed', () => {
  const entry = { B3: 'ana@example.org', C3: 'share', D3: '2999-01-01' };
  const changes = { A1: 'CHG.id', B1: 'CHG.actor', C1: 'CHG.command', D1: 'CHG.at', E1: 'CHG.state' };
  ledger.actions.push({ command: 'share', email: 'ana@example.org', change: 'CHG-1', state: 'acknowledged' });
  leave({ Changes: { ...changes, ...entry, A3: 'CHG-1', E3: 'done' } });
  expect(besideCells(file, ledger).wrong).toEqual([]);
  leave({ Changes: { ...changes, ...entry, A3: 'CHG-2', E3: 'under way' } });
  expect(besideCells(file, ledger).wrong).toEqual([
    'the journal has no CHG-1 of share by ana@example.org',
    'CHG-2 share is still under way',
  ]);
  leave({
    Changes: { ...changes, ...entry, A3: 'CHG-1', B4: 'ana@example.org', C4: 'share', D4: '2999-01-01' },
  });
  expect(besideCells(file, ledger).wrong).toEqual(['share by ana@example.org: 2 entries, 1 presses']);
});

it('mails and documents are as the workbook says', () => {
  const box = { A1: 'OBX.id', B1: 'OBX.key', C1: 'OBX.state', A3: 'OBX-1', B3: 'one', C3: 'sent' };
  leave({
    Mail: box,
    Versions: { A1: 'VER.id', B1: 'VER.document', B3: 'https://docs.google.com/d/gone/edit' },
  });
  expect(besideCells(file, ledger).wrong).toEqual([
    '0 mails arrived, 1 are called sent, 0 uncertain',
    'a version links to gone, which is not there',
  ]);
  mkdirSync(`${file}.mail`);
  writeFileSync(join(`${file}.mail`, '00001-a.eml'), '');
  leave({ Mail: { ...box, A4: 'OBX-2', B4: 'one', C4: 'waiting' } });
  expect(besideCells(file, ledger).wrong).toEqual(['the mail one is written twice']);
});
