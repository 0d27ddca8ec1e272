import { beforeEach, describe, expect, it } from '@jest/globals';
import { type MemoryGrid, createMemoryGrid } from '../../support/grid/memory-grid';
import { KillSignal } from '../../../src/local/services/gate';
import { guardParts } from '../../../src/local/services/guard';
import { type GoogleServices, createServices } from '../../../src/local/services/index';
import { createSharedState } from '../../../src/local/services/shared';

let grid: MemoryGrid;
let services: GoogleServices;

beforeEach(() => {
  grid = createMemoryGrid();
  services = createServices({ backend: grid, user: 'ana@example.org' });
});

const column = (): unknown[] =>
  grid
    .read(0, { row: 0, column: 0, rows: 4, columns: 1 })
    .flat()
    .map(({ value }) => value);

/** Five service calls: the app, its sheet, and a range and a write for each text. */
const writeEach = (...texts: string[]): void => {
  const sheet = services.globals.SpreadsheetApp.getActiveSheet();
  texts.forEach((text, index) => sheet.getRange(index + 1, 1).setValue(text));
};

describe('the gate', () => {
  it('counts calls by service and method, not the calls that services make among themselves', () => {
    writeEach('a', 'b');
    expect(services.gate.counts()).toEqual({
      'SpreadsheetApp.getActiveSheet': 1,
      'Sheet.getRange': 2,
      'Range.setValue': 2,
    });
    services.gate.endExecution();
    expect([services.gate.calls(), services.gate.log()[5]]).toEqual([6, 'Execution.end']);
    services.gate.beginExecution();
    expect(services.gate.calls()).toBe(0);
  });

  it.each([
    ['a flush', () => services.globals.SpreadsheetApp.flush()],
    ['a read', () => services.globals.SpreadsheetApp.getActiveSheet().getRange(9, 9).getValue()],
    ['the end of the execution', () => services.gate.endExecution()],
  ])('keeps writes waiting until %s', (_, act) => {
    writeEach('a', 'b');
    expect(column()).toEqual(['', '', '', '']);
    act();
    expect(column()).toEqual(['a', 'b', '', '']);
  });

  it('applies any prefix of the queue when an execution is ended, and nothing after', () => {
    for (const applied of [0, 1, 2, 3]) {
      grid = createMemoryGrid();
      services = createServices({
        backend: grid,
        user: 'ana@example.org',
        faults: [{ at: 8, kind: 'kill', applied }],
      });
      writeEach('a', 'b', 'c');
      expect(() => services.globals.SpreadsheetApp.flush()).toThrow(KillSignal);
      expect(() => services.globals.SpreadsheetApp.getActiveSheet()).toThrow(KillSignal);
      services.gate.endExecution();
      expect(column()).toEqual(['a', 'b', 'c', ''].map((text, index) => (index < applied ? text : '')));
    }
  });

  it('can end an execution at its very end, before the last writes are applied', () => {
    services.gate.arm([{ at: 6, kind: 'kill', applied: 1 }]);
    writeEach('a', 'b');
    expect(() => services.gate.endExecution()).toThrow(KillSignal);
    expect([column(), services.gate.isKilled()]).toEqual([['a', '', '', ''], true]);
  });

  it('releases the locks of an execution that was ended', () => {
    services.gate.arm([{ at: 3, kind: 'kill', applied: 0 }]);
    services.globals.LockService.getDocumentLock().waitLock(10);
    expect(() => services.globals.SpreadsheetApp.flush()).toThrow(KillSignal);
    expect(services.shared.locks.size).toBe(0);
  });

  it('throws at a chosen call and lets the script go on', () => {
    services.gate.arm([{ at: 3, kind: 'throw', message: 'Service Spreadsheets timed out.' }]);
    const sheet = services.globals.SpreadsheetApp.getActiveSheet();
    const range = sheet.getRange(1, 1);
    expect(() => range.setValue('a')).toThrow('Service Spreadsheets timed out.');
    range.setValue('b');
    services.gate.endExecution();
    expect(column()[0]).toBe('b');
  });

  it('lets another actor edit between a queued write and its application', () => {
    const visit = () => grid.apply({ kind: 'insertRows', sheetId: 0, row: 0, count: 1 });
    services.gate.arm([{ at: 4, kind: 'visit', visit }]);
    grid.apply({
      kind: 'values',
      sheetId: 0,
      zone: { row: 0, column: 0, rows: 1, columns: 1 },
      values: [['theirs']],
    });
    writeEach('mine');
    services.globals.SpreadsheetApp.flush();
    expect(column()).toEqual(['mine', 'theirs', '', '']);
  });

  it('lets a second actor find the lock held', () => {
    const shared = createSharedState({ owner: 'ana@example.org' });
    const ana = createServices({ backend: grid, user: 'ana@example.org', shared });
    const ben = createServices({ backend: grid, user: 'ben@example.org', shared });
    const seen: boolean[] = [];
    ana.gate.arm([
      { at: 3, kind: 'visit', visit: () => seen.push(ben.globals.LockService.getDocumentLock().tryLock(1)) },
    ]);
    ana.globals.LockService.getDocumentLock().waitLock(1);
    ana.globals.SpreadsheetApp.flush();
    expect(seen).toEqual([false]);
  });

  it('checks a range against the size that queued insertions will give', () => {
    const sheet = services.globals.SpreadsheetApp.getActiveSheet();
    sheet.insertRowsAfter(1000, 5);
    sheet.getRange(1005, 1).setValue('last');
    expect(() => sheet.getRange(1006, 1)).toThrow(/outside the dimensions/);
    expect(sheet.getLastRow()).toBe(1005);
  });

  it('names a member that is not emulated', () => {
    const sheet = services.globals.SpreadsheetApp.getActiveSheet();
    expect(() => sheet.getPivotTables()).toThrow(
      'Sheet.getPivotTables is not emulated by the local workbook.',
    );
  });

  it('makes those members of a service that are asked for, and what comes later wins', () => {
    const made: string[] = [];
    const part = (name: string, members: object) => () => {
      made.push(name);
      return members;
    };
    const open = () =>
      guardParts<{ near(): string; far(): string; none?(): string }>(services.environment, 'Try', [
        part('first', { near: () => 'first', far: () => 'far' }),
        part('second', { near: () => 'second' }),
      ]);
    open();
    made.length = 0;
    const one = open();
    expect(made).toEqual([]);
    expect([one.near(), one.near(), ...made]).toEqual(['second', 'second', 'second']);
    expect([one.far(), ...made]).toEqual(['far', 'second', 'first']);
    expect(services.gate.counts()).toEqual({ 'Try.near': 2, 'Try.far': 1 });
    expect(['far' in one, 'none' in one]).toEqual([true, false]);
    expect(() => one.none?.()).toThrow('Try.none is not emulated by the local workbook.');
  });
});
