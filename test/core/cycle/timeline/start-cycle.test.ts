import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Context, Plan } from '../../../../src/core/workbook/command/types';
import { render } from '../../../../src/core/base/messages/text';
import type { Outcome } from '../../../../src/core/base/outcome';
import type { Book } from '../../../../src/core/workbook/records/book';
import type { Edit } from '../../../../src/core/workbook/records/edits';
import type { SheetId } from '../../../../src/core/workbook/schema/sheet-ids';
import { startCycle, type StartCycleResult } from '../../../../src/core/cycle/timeline/plan-start-cycle';
import { markPassed } from '../../../../src/core/cycle/timeline/plan-mark-passed';
import { cycleForm } from '../../../../src/core/cycle/timeline/present-facts';
import { bookOf, contextOf, type Tables } from '../../../support/book';

const INPUT = {
  coalition: 'Rivers Coalition',
  country: 'Slovenia',
  session: 57,
  reviewDate: '2028-02-04',
  timeZone: 'Europe/Ljubljana',
};
const NEW_BOOK = { SET: [], TIM: [], MEM: [], SUB: [] };

type Row = Record<string, unknown> & { id: string };

/** The tables after the edits, for a second run. */
function applied(tables: Tables, edits: readonly Edit[]): Tables {
  const rows = new Map(Object.entries(tables).map(([sheet, all]) => [sheet, [...(all as readonly Row[])]]));
  for (const edit of edits) {
    const sheet = rows.get(edit.sheet) ?? [];
    const at = sheet.findIndex(({ id }) => id === edit.id);
    if (edit.kind === 'insert') sheet.push({ id: edit.id, ...edit.values });
    else if (edit.kind === 'update') sheet[at] = { ...sheet[at], ...edit.values, id: edit.id };
    else sheet.splice(at, 1);
  }
  return Object.fromEntries(rows) as Tables;
}

const change = (tables: Tables, sheet: SheetId, isWanted: (row: Row) => boolean, values: object): Tables => {
  const rows = (tables[sheet] ?? []) as readonly Row[];
  return { ...tables, [sheet]: rows.map((row) => (isWanted(row) ? { ...row, ...values } : row)) };
};

const valueOf = <T>(outcome: Outcome<T>): T => {
  if (!outcome.ok) throw new Error(render(outcome.problem, 'en'));
  return outcome.value;
};
const run = (book: Book, input: object = {}, context: Context = coordinator()): Plan<StartCycleResult> =>
  valueOf(startCycle.plan(book, { ...INPUT, ...input }, context));
const refusal = (book: Book, input: object = {}, context: Context = coordinator()): string => {
  const outcome = startCycle.plan(book, { ...INPUT, ...input }, context);
  return outcome.ok ? 'done' : render(outcome.problem, 'en');
};
const newcomer = (): Context =>
  contextOf({ actor: { email: 'ana.ruiz@example.org', person: '', isCoordinator: false, coChairs: [] } });
const coordinator = (): Context =>
  contextOf({ actor: { email: 'ana.ruiz@example.org', person: 'MEM-1', isCoordinator: true, coChairs: [] } });
const said = (plan: Plan<unknown>): string[] => plan.summary.map((one) => render(one, 'en'));
const setting = (tables: Tables, key: string): string | undefined =>
  tables.SET?.find((row) => row.key === key)?.value;
const isMilestone = (key: string) => (row: Row) => String(row['rule']).startsWith(`${key}:`);

/** Settings as the tables hold them. */
const withStart = (tables: Tables): Context => ({
  ...coordinator(),
  setting: (key) => setting(tables, key) ?? '',
});

const started = (): Tables => applied(NEW_BOOK, run(bookOf(NEW_BOOK), {}, newcomer()).edits);

describe('starting a cycle', () => {
  it('writes settings and milestones, and makes the first person a coordinator', () => {
    const plan = run(bookOf(NEW_BOOK), {}, newcomer());
    const tables = applied(NEW_BOOK, plan.edits);
    expect(setting(tables, 'country')).toBe('SVN');
    expect(setting(tables, 'cycle')).toBe('5');
    expect(setting(tables, 'due.submission')).toBe('2027-07-09T12:00');
    expect(setting(tables, 'due.internal')).toBe('2027-06-21T18:00');
    expect(setting(tables, 'limit.joint')).toBe('5630');
    expect(tables.MEM).toMatchObject([
      { name: 'Ana Ruiz', email: 'ana.ruiz@example.org', coordinator: true },
    ]);
    expect(tables.TIM).toHaveLength(plan.result.added.length);
    expect(said(plan)).toContain('You are now a coordinator of this workbook.');
  });

  it('names what falls on a day off', () => {
    const told = said(run(bookOf(NEW_BOOK), { reviewDate: '2027-01-12' }, newcomer())).join(' ');
    expect(told).toMatch(/at a weekend or on days off:.* advance questions/);
  });

  it('says beforehand what it will do, not what it did', () => {
    const { foreseen = [] } = run(bookOf(NEW_BOOK), {}, newcomer());
    const told = foreseen.map((one) => render(one, 'en')).join(' ');
    expect(told).toContain('You will be a coordinator of this workbook.');
    expect(told).toMatch(/\d+ milestones will be added to the tab Timeline\./);
    expect(told).not.toContain('You are now');
  });

  it('ticks the row of a member instead of adding one', () => {
    const tables = { ...NEW_BOOK, MEM: [{ id: 'MEM-1', name: 'Ana', email: 'ana@example.org' }] };
    const plan = run(bookOf(tables), {}, contextOf());
    expect(plan.edits.filter(({ sheet }) => sheet === 'MEM')).toEqual([
      { kind: 'update', sheet: 'MEM', id: 'MEM-1', values: { coordinator: true } },
    ]);
  });

  it('changes nothing the second time', () => {
    const tables = started();
    const again = run(bookOf(tables));
    expect(again.edits).toEqual([]);
    expect(said(again)).toEqual(['The cycle is as you want it; nothing changes.']);
    expect(run(bookOf(tables), { move: true }).edits).toEqual([]);
  });

  it('refuses others once there is a coordinator', () => {
    expect(refusal(bookOf(started()), {}, newcomer())).toBe(
      'Only a coordinator can start or move the cycle.',
    );
  });

  it.each([
    [{ reviewDate: '2028-02-30' }, '“2028-02-30” is not a day'],
    [{ timeZone: 'Ljubljana' }, 'no time zone “Ljubljana”'],
    [{ country: 'Atlantis' }, 'No country is called “Atlantis”'],
  ])('refuses %j', (input, words) => {
    expect(refusal(bookOf(NEW_BOOK), input)).toContain(words);
  });

  it.each([
    ['svn', 'SVN'],
    ['Slovenia', 'SVN'],
    ['Bolivia', 'BOL'],
  ])('takes %s as country %s', (country, iso3) => {
    expect(run(bookOf(NEW_BOOK), { country }).result.country.iso3).toBe(iso3);
  });

  it('asks for a confirmation before it moves a cycle', () => {
    expect(refusal(bookOf(started()), { reviewDate: '2028-05-05' })).toContain(
      'confirm that its dates shall move',
    );
  });
});

describe('moving a cycle', () => {
  const moveTo = { reviewDate: '2028-05-05', session: 58, move: true };

  it('moves every date with the review and doubles none', () => {
    const before = started();
    const plan = run(bookOf(before), moveTo);
    const after = applied(before, plan.edits);
    expect(plan.result.moved).toHaveLength(before.TIM!.length);
    expect(plan.result.moved.find(({ milestone }) => milestone.startsWith('UN deadline'))).toMatchObject({
      from: '2027-07-09T12:00',
      to: '2027-10-08T12:00',
      zone: 'Europe/Zurich',
    });
    expect(after.TIM).toHaveLength(before.TIM!.length);
    expect(setting(after, 'due.submission')).toBe('2027-10-08T12:00');
    expect(run(bookOf(after), moveTo).edits).toEqual([]);
  });

  it('leaves days at a weekend that an earlier release filled in, and moves them with the review', () => {
    const [first, second] = ['2030-05-04T18:00', '2030-08-05T18:00'];
    const before = change(started(), 'TIM', isMilestone('midterm'), { due: first });
    expect(run(bookOf(before)).edits).toEqual([]);
    const plan = run(bookOf(before), moveTo);
    expect(plan.result.stayed).toEqual([]);
    expect(plan.result.moved.find(({ from }) => from === first)).toMatchObject({ to: second });
  });

  it('leaves a date that a person changed, says so, and lets the setting follow it', () => {
    const typed = change(started(), 'TIM', isMilestone('submission'), { due: '2027-07-15T15:00' });
    const plan = run(bookOf(typed), moveTo);
    expect(plan.result.stayed).toMatchObject([{ due: '2027-07-15T15:00', byRule: '2027-10-08T12:00' }]);
    const after = applied(typed, plan.edits);
    expect(setting(after, 'due.submission')).toBe('2027-07-15T15:00');
    expect(run(bookOf(after), moveTo).edits).toEqual([]);
  });

  it('counts the coalition’s own dates from the deadline that OHCHR published, each time that one is typed', () => {
    const first = change(started(), 'TIM', isMilestone('submission'), { due: '2027-07-15T15:00' });
    const plan = run(bookOf(first));
    expect(plan.result.moved).toHaveLength(4);
    expect(plan.result.moved.find(({ milestone }) => milestone.startsWith('Coalition’s own'))).toMatchObject({
      from: '2027-06-21T18:00',
      to: '2027-06-25T18:00',
    });
    const second = applied(first, plan.edits);
    expect(setting(second, 'due.internal')).toBe('2027-06-25T18:00');
    expect(run(bookOf(second)).edits).toEqual([]);

    const again = change(second, 'TIM', isMilestone('submission'), { due: '2027-07-22T15:00' });
    const third = applied(again, run(bookOf(again)).edits);
    expect(setting(third, 'due.internal')).toBe('2027-07-02T18:00');
    expect(setting(third, 'due.submission')).toBe('2027-07-22T15:00');
    expect(run(bookOf(third)).edits).toEqual([]);
  });

  it('leaves a deadline that a person typed in Settings', () => {
    const typed = change(started(), 'SET', ({ key }) => key === 'due.submission', {
      value: '2027-07-20T18:00',
    });
    const plan = run(bookOf(typed), moveTo);
    expect(plan.result.settingsKept).toEqual([{ key: 'due.submission', value: '2027-07-20T18:00' }]);
  });

  it('moves a row with a rule that people added, and follows a rule that they rewrote', () => {
    const own = {
      id: 'TIM-x',
      phase: 'before',
      milestone: 'Our vigil',
      rule: 'review-1d 20:00',
      due: '2028-02-03T20:00',
    };
    const tables = started();
    const plan = run(bookOf({ ...tables, TIM: [...tables.TIM!, own] }), moveTo);
    expect(plan.result.moved).toContainEqual(
      expect.objectContaining({ id: 'TIM-x', to: '2028-05-04T20:00' }),
    );
  });

  it('leaves what is done, and rules that cannot be read', () => {
    const done = change(started(), 'TIM', isMilestone('kick-off'), { status: 'done' });
    const odd = change(done, 'TIM', isMilestone('coverage'), { rule: 'when we can' });
    const plan = run(bookOf(odd), moveTo);
    expect(plan.result.moved).toHaveLength(odd.TIM!.length - 2);
    expect(plan.result.unreadable).toMatchObject([{ rule: 'when we can' }]);
  });

  it('does not bring back what was deleted, but names it', () => {
    const tables = started();
    const fewer = { ...tables, TIM: tables.TIM!.filter(({ rule }) => !rule!.startsWith('consultation:')) };
    const moved = run(bookOf(fewer), moveTo);
    expect(moved.result.missing).toHaveLength(1);
    expect(moved.edits.filter(({ kind, sheet }) => kind === 'insert' && sheet === 'TIM')).toEqual([]);
    expect(run(bookOf(fewer)).result.added).toMatchObject([{ key: 'consultation' }]);
  });

  it('changes nothing the second time, wherever the review moves and whatever was typed', () => {
    const tables = started();
    const day = fc.date({ min: new Date('2026-01-01'), max: new Date('2035-12-31'), noInvalidDate: true });
    const iso = day.map((date) => date.toISOString().slice(0, 10));
    const rows = fc.array(fc.nat({ max: tables.TIM!.length - 1 }), { maxLength: 4 });
    fc.assert(
      fc.property(iso, iso, rows, fc.boolean(), (reviewDate, typed, places, isDone) => {
        const ids = places.map((place) => tables.TIM![place]!.id);
        const hand = { due: `${typed}T10:00`, status: isDone ? 'done' : 'open' };
        const before = change(tables, 'TIM', ({ id }) => ids.includes(id), hand);
        const plan = run(bookOf(before), { reviewDate, move: true });
        const after = applied(before, plan.edits);
        expect(run(bookOf(after), { reviewDate, move: true }).edits).toEqual([]);
        expect(after.TIM).toHaveLength(before.TIM!.length);
        for (const row of after.TIM!.filter(({ id }) => ids.includes(id))) expect(row.due).toBe(hand.due);
      }),
      { seed: 5, numRuns: 40 },
    );
  });

  it('moves only the coalition’s own clock when the zone changes', () => {
    const plan = run(bookOf(started()), { timeZone: 'America/New_York', move: true });
    expect(plan.result.moved.every(({ zone }) => zone === 'America/New_York')).toBe(true);
    expect(plan.result.stayed).toEqual([]);
  });
});

describe('a coalition that starts late', () => {
  const late = { reviewDate: '2027-02-08' };
  const begun = (): Tables => applied(NEW_BOOK, run(bookOf(NEW_BOOK), late, newcomer()).edits);
  const statusOf = (tables: Tables, key: string) => tables.TIM?.find(isMilestone(key))?.status;

  it('finds what was over before as passed, not as open, and the rest as ever', () => {
    const plan = run(bookOf(NEW_BOOK), late, newcomer());
    const tables = applied(NEW_BOOK, plan.edits);
    expect(statusOf(tables, 'submission')).toBe('passed');
    expect(statusOf(tables, 'un-documents')).toBe('passed');
    expect(statusOf(tables, 'last-asks')).toBe('open');
    expect(setting(tables, 'cycle.started')).toBe('2027-01-10T13:00');
    expect(said(plan).join(' ')).toMatch(
      /were over before the cycle was started here and do not count as late/,
    );
  });

  it('may correct the day of the review: what is ahead then is open again, and the other way round', () => {
    const later = applied(begun(), run(bookOf(begun()), { reviewDate: '2027-11-08', move: true }).edits);
    expect(statusOf(later, 'un-documents')).toBe('open');
    const back = applied(later, run(bookOf(later), { ...late, move: true }, withStart(later)).edits);
    expect(statusOf(back, 'un-documents')).toBe('passed');
  });

  it('keeps the start: what becomes due later is late', () => {
    const tables = begun();
    const context = { ...withStart(tables), now: '2027-03-01T12:00:00.000Z' };
    const again = applied(tables, run(bookOf(tables), late, context).edits);
    expect(setting(again, 'cycle.started')).toBe('2027-01-10T13:00');
    expect(statusOf(again, 'last-asks')).toBe('open');
  });

  it('marks all that passed at once, and hears when nothing is left', () => {
    const tables = begun();
    const { passed } = valueOf(cycleForm.plan(bookOf(tables), {}, coordinator())).result;
    expect(passed.length).toBeGreaterThan(5);
    const plan = valueOf(markPassed.plan(bookOf(tables), { as: 'dropped' }, coordinator()));
    expect(said(plan)).toEqual([`${passed.length} milestones were marked as dropped.`]);
    const after = bookOf(applied(tables, plan.edits));
    expect(after.rows('TIM').filter(({ status }) => status === 'passed')).toEqual([]);
    expect(said(valueOf(markPassed.plan(after, { as: 'done' }, coordinator())))).toEqual([
      'No milestone is left from before the start.',
    ]);
  });
});

describe('the form of the cycle', () => {
  it('shows the present facts, or none, not even a zone, before there are any', () => {
    expect(valueOf(cycleForm.plan(bookOf(NEW_BOOK), {}, newcomer())).result).toMatchObject({
      hasCycle: false,
      mayStart: true,
      facts: { timeZone: '', session: null },
    });
    expect(valueOf(cycleForm.plan(bookOf(started()), {}, newcomer())).result).toMatchObject({
      hasCycle: true,
      mayStart: false,
      facts: { country: 'SVN', session: 57, reviewDate: '2028-02-04', coalition: 'Rivers Coalition' },
    });
  });
});
