// The next cycle begins in a copy of a whole workbook, by the built script; the old workbook stays as it was.
import { beforeEach, describe, expect, it } from '@jest/globals';
import type { NextCycleResult } from '../../../src/core/follow-up/next-cycle/plan-next-cycle';
import { COORDINATOR, KillSignal, mustDo, openWorkbook, type TestWorkbook } from '../../support/workbook';
import { CO_CHAIR, CYCLE, MEMBER, testStates, testWorkbook } from '../../support/coalition';

let old: TestWorkbook;
let code: string;
beforeEach(async () => {
  code = (await testStates()).code;
  old = await testWorkbook();
  old.clock = Date.parse('2029-01-10T12:00:00.000Z');
}, 60_000);

/** As Google copies a file: the cells and the script, but no property of the document. */
function copyOf(book: TestWorkbook): TestWorkbook {
  const state = book.state();
  const copy = openWorkbook(code, {
    ...state,
    mails: [],
    shared: { ...state.shared, properties: {}, spreadsheetId: 'the-copy' },
  });
  mustDo(copy.as(COORDINATOR).call('check-workbook', {}));
  return copy;
}

const start = (book: TestWorkbook, input: object = { isCopy: true }) =>
  mustDo(book.as(COORDINATOR).call('start-next-cycle', input)) as {
    readonly result: NextCycleResult;
    readonly summary: readonly string[];
  };
const settingOf = (book: TestWorkbook, key: string) =>
  String(book.rowsOf('SET').find((row) => row['key'] === key)?.['value'] ?? '');

const MEETING = {
  workgroup: 'Water',
  kind: 'meeting',
  title: 'First',
  start: '2029-02-01T18:00',
  length: 60,
  timeZone: 'America/New_York',
};

/** No mail may leave that day, so the invitations wait. */
const invite = (book: TestWorkbook): unknown =>
  mustDo(book.as(CO_CHAIR).call('invite-to-meeting', MEETING, { mailQuota: 0 }));

describe('the next cycle', () => {
  it('refuses the old workbook, and everybody but coordinators', () => {
    const refused = old.as(COORDINATOR).call('start-next-cycle', { isCopy: true });
    expect(refused).toMatchObject({ ok: false, code: 'refused' });
    expect(JSON.stringify(refused)).toContain('Make a copy');
    expect(copyOf(old).as(CO_CHAIR).call('start-next-cycle', { isCopy: true })).toMatchObject({ ok: false });
  });

  it('keeps the coalition and the recommendations, and puts away the rest', () => {
    invite(old);
    mustDo(old.as(COORDINATOR).call('check-workbook', {}));
    const before = old.state();
    const copy = copyOf(old);
    const kept = (['WG', 'ORG', 'MEM', 'PAR', 'CTY', 'ISS', 'COV', 'REC'] as const).map((sheet) => [
      sheet,
      copy.rowsOf(sheet),
    ]);
    const { result } = start(copy);
    expect(result).toMatchObject({ isDone: true, left: 0 });
    for (const [sheet, rows] of kept) expect([sheet, copy.rowsOf(sheet as 'WG')]).toEqual([sheet, rows]);
    for (const sheet of ['SUB', 'TXT', 'ASK', 'OVL', 'MTG', 'INV', 'OBX', 'MAT'] as const)
      expect([sheet, copy.rowsOf(sheet)]).toEqual([sheet, []]);
    expect(settingOf(copy, 'cycle')).toBe('6');
    expect(old.state()).toEqual(before);
  });

  it('dates the timeline when the facts of the next review are given', () => {
    const copy = copyOf(old);
    start(copy);
    expect(copy.rowsOf('TIM').every(({ due }) => due === '')).toBe(true);
    const next = { ...CYCLE, session: 69, reviewDate: '2032-05-10' };
    mustDo(copy.as(COORDINATOR).call('start-cycle', next));
    expect(copy.rowsOf('TIM').every(({ due }) => due !== '')).toBe(true);
    expect(settingOf(copy, 'cycle')).toBe('6');
    expect(settingOf(copy, 'workbook.file')).toBe('the-copy');
  });

  it('never sends from the copy what waits in the old workbook', () => {
    invite(old);
    const copy = copyOf(old);
    expect(copy.rowsOf('OBX').some(({ state }) => state === 'waiting')).toBe(true);
    const sent = mustDo(copy.as(COORDINATOR).call('send-waiting-mail', {}));
    expect(copy.mails).toEqual([]);
    expect(sent.summary.join(' ')).toContain('This file is a copy of the workbook');
    start(copy);
    mustDo(copy.as(COORDINATOR).call('send-waiting-mail', {}));
    expect(copy.mails).toEqual([]);
    mustDo(old.as(COORDINATOR).call('send-waiting-mail', {}));
    expect(old.mails.length).toBeGreaterThan(0);
  });

  it('goes on after a run that was cut off, wherever that was', () => {
    const whole = copyOf(old);
    start(whole);
    const calls = whole.log().length;
    for (const at of [1, 2, 3].map((part) => Math.floor((calls * part) / 4))) {
      const copy = copyOf(old);
      expect(() =>
        copy
          .as(COORDINATOR)
          .call('start-next-cycle', { isCopy: true }, { faults: [{ at, kind: 'kill', applied: 1 }] }),
      ).toThrow(KillSignal);
      expect(start(copy).result.isDone).toBe(true);
      for (const sheet of ['SUB', 'ASK', 'TIM', 'REC', 'MEM'] as const)
        expect(copy.rowsOf(sheet).map(({ id }) => id)).toEqual(whole.rowsOf(sheet).map(({ id }) => id));
      expect(settingOf(copy, 'cycle')).toBe('6');
    }
  });

  it('can be undone, but the mail that it dropped stays in the old workbook alone', () => {
    invite(old);
    const copy = copyOf(old);
    const before = copy.rowsOf('SUB').map(({ title }) => title);
    start(copy);
    mustDo(copy.as(COORDINATOR).call('undo', {}));
    expect(copy.rowsOf('SUB').map(({ title }) => title)).toEqual(before);
    expect(copy.rowsOf('MTG')).toHaveLength(1);
    expect(copy.rowsOf('OBX')).toEqual([]);
    expect(settingOf(copy, 'cycle')).toBe('5');
    expect(start(copy).result.isDone).toBe(true);
  });

  it('brings no mail back either when something older is undone', () => {
    invite(old);
    const meeting = old.rowsOf('MTG')[0]?.['id'];
    mustDo(old.as(CO_CHAIR).call('invite-to-meeting', { id: meeting, title: 'Second' }, { mailQuota: 0 }));
    const copy = copyOf(old);
    start(copy);
    const { changes } = mustDo(copy.as(COORDINATOR).call('list-changes', {})).result as {
      changes: readonly { id: string; command: string; state: string }[];
    };
    const [second] = changes.filter(({ command }) => command === 'invite-to-meeting');
    mustDo(copy.as(COORDINATOR).call('undo', { change: second?.id }));
    expect(copy.rowsOf('OBX')).toEqual([]);
    mustDo(copy.as(COORDINATOR).call('send-waiting-mail', {}));
    expect(copy.mails).toEqual([]);
  });

  it('shows beforehand what goes and what stays, in the old workbook too', () => {
    const { result } = mustDo(old.as(COORDINATOR).call('next-cycle-overview', {}));
    expect(result).toMatchObject({ cycle: 5, isCopy: 'no' });
    expect(old.as(MEMBER).call('next-cycle-overview', {})).toMatchObject({ ok: false });
  });
});
