// The check of an account: what it finds on the local services, and that nothing of it stays, however it ends.
import { beforeEach, describe, expect, it } from '@jest/globals';
import type { AccountResult } from '../../../src/core/workbook/account/report';
import {
  builtFiles,
  COORDINATOR,
  KillSignal,
  mustDo,
  openWorkbook,
  type TestWorkbook,
} from '../../support/workbook';
import { MEMBER, testStates } from '../../support/coalition';

const TRIAL = 'UPR: trying out this account';
const PAGE = 'Check of this account';

let book: TestWorkbook;
beforeEach(async () => {
  const { code, coalition } = await testStates();
  book = openWorkbook(code, coalition, builtFiles());
}, 60_000);

const names = () => book.grid.sheets().map(({ name }) => name);
const check = (input: object = {}): AccountResult =>
  mustDo(book.as(COORDINATOR).call('check-account', input)).result as AccountResult;
const line = ({ lines }: AccountResult, probe: string) => lines.find((one) => one.startsWith(`${probe}:`));

describe('the check of an account', () => {
  it('finds all as expected here, writes it down, and leaves nothing else', () => {
    const before = names();
    const result = check({ openedAs: COORDINATOR, roundTrip: 412.4, panelClipboard: 'no' });
    // The grid in memory does not calculate; on o-spreadsheet's this holds, too.
    expect(result.differing.map(({ title }) => title)).toEqual(['A formula with semicolons works here']);
    expect([
      line(result, 'panelRunsAsOpener'),
      line(result, 'timeCall'),
      line(result, 'panelClipboard'),
    ]).toEqual(['panelRunsAsOpener: yes', 'timeCall: 412 ms', 'panelClipboard: no']);
    expect(names()).toEqual([...before, PAGE]);
    expect([...book.files.values()].map(({ trashed }) => trashed)).toEqual([true]);
    expect(book.mails).toEqual([]);
    check();
    expect(names()).toEqual([...before, PAGE]);
  });

  it('says under a timer who is there, once the timer ran', () => {
    expect(line(check(), 'timerLock')).toContain('not tried yet');
    mustDo(book.as(COORDINATOR).call('check-account', {}, { isTimer: true }));
    const after = check();
    expect(['timerActive', 'timerEffective', 'timerLock'].map((probe) => line(after, probe))).toEqual([
      'timerActive: blank',
      'timerEffective: same',
      'timerLock: yes',
    ]);
  });

  it('sends a calendar entry to oneself when that is asked for', () => {
    expect(line(check({ mail: true }), 'calendarMail')).toBe('calendarMail: sent');
    expect(book.mails.map(({ to }) => to)).toEqual([[COORDINATOR]]);
    expect(book.mails[0]?.eml).toContain('text/calendar');
  });

  it('names what fails with its reason and goes on', () => {
    check();
    const at = book.log().indexOf('Range.setFormulas') + 1;
    const faults = [{ at, kind: 'throw', message: 'Service Spreadsheets failed.' } as const];
    const answer = mustDo(book.as(COORDINATOR).call('check-account', {}, { faults }));
    const result = answer.result as AccountResult;
    expect(line(result, 'formulaSemicolons')).toBe('formulaSemicolons: error: Service Spreadsheets failed.');
    expect([line(result, 'rowHidden'), names().includes(TRIAL)]).toEqual(['rowHidden: yes', false]);
    expect(result.differing).toHaveLength(1);
  });

  it('removes what one that was cut off left behind', () => {
    check();
    const at = book.log().indexOf('Range.setFormulas') + 1;
    const faults = [{ at, kind: 'kill', applied: 0 } as const];
    expect(() => book.as(COORDINATOR).call('check-account', {}, { faults })).toThrow(KillSignal);
    expect(names()).toContain(TRIAL);
    check();
    expect(names()).not.toContain(TRIAL);
  });

  it('finds whether the script reaches a colleague’s document', () => {
    const submission = book.rowsOf('SUB').find(({ title }) => title === 'Clean wells')?.['id'];
    mustDo(book.as(MEMBER).call('build-document', { submission }));
    expect(line(check(), 'colleagueFile')).toBe('colleagueFile: not found');
  });

  it('is for coordinators', () => {
    expect(book.as(MEMBER).call('check-account', {})).toMatchObject({ ok: false });
  });
});
