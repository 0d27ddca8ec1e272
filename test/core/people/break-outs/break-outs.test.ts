// Break-outs: made by co-chairs, facilitated by their own, joined like workgroups.
import { describe, expect, it } from '@jest/globals';
import { render } from '../../../../src/core/base/messages/text';
import type { Outcome } from '../../../../src/core/base/outcome';
import { breakOuts } from '../../../../src/core/people/break-outs/plan-break-outs-list';
import { makeBreakOut } from '../../../../src/core/people/break-outs/plan-make';
import { join } from '../../../../src/core/people/joining/plan-join';
import { meetingForm } from '../../../../src/core/people/meetings/plan-meetings-form';
import { actorOfPerson } from '../../../../src/core/workbook/records/people-roles';
import { coChairGap } from '../../../../src/core/workbook/check/co-chairs';
import { mayAddRow, mayChangeField, mayChangeRow } from '../../../../src/core/workbook/rights/rights';
import type { Plan } from '../../../../src/core/workbook/command/types';
import { bookOf, contextOf, type Tables } from '../../../support/book';
import { after, base, later, planned } from '../meetings/fixture';

const done = <Result>(outcome: Outcome<Plan<Result>>): Plan<Result> => {
  if (!outcome.ok) throw new Error(render(outcome.problem, 'en'));
  return outcome.value;
};
const as = (tables: Tables, person: string, over = {}) =>
  contextOf({ actor: actorOfPerson(bookOf(tables), person), ...over });
const evictions = {
  of: 'Housing',
  name: 'Evictions',
  facilitators: ['Cleo'],
  members: ['Dov', 'Cleo', 'MEM-8'],
};
const making = (tables: Tables, person: string, input = {}) =>
  makeBreakOut.plan(bookOf(tables), { ...evictions, ...input }, as(tables, person, { newId: later().newId }));

const made = done(making(base, 'MEM-1'));
const divided = after(base, made.edits);
const id = made.result.id;

describe('making a break-out', () => {
  it('writes it under its workgroup, with who facilitates it and members at their own level', () => {
    expect(made.edits[0]).toMatchObject({
      sheet: 'WG',
      values: { name: 'Evictions', parent: 'WG-1', coChair1: 'MEM-3', coChair2: '' },
    });
    expect(made.edits.slice(1)).toMatchObject([
      { sheet: 'PAR', values: { person: 'MEM-4', workgroup: id, level: 'meetings' } },
      { sheet: 'PAR', values: { person: 'MEM-8', workgroup: id, level: 'informed' } },
    ]);
  });

  it('makes nothing twice, and says what is not possible', () => {
    expect(done(making(divided, 'MEM-1')).edits).toEqual([]);
    const refused = (person: string, input: object): string => {
      const outcome = making(divided, person, input);
      return outcome.ok ? 'no refusal' : render(outcome.problem, 'en');
    };
    expect(refused('MEM-1', { name: 'Water' })).toContain('already. Choose another name');
    expect(refused('MEM-1', { of: 'Water', name: 'Wells' })).toContain('Only co-chairs of Water');
    expect(refused('MEM-3', { name: 'Squats' })).toContain('Only co-chairs of Housing');
    expect(refused('MEM-1', { of: 'Evictions', name: 'Squats' })).toContain('a break-out itself');
  });
});

describe('the rights of a break-out', () => {
  const book = bookOf(divided);
  const row = book.find('WG', id)!;

  it('are with who facilitates it, and with the co-chairs of its workgroup', () => {
    const [facilitator, coChair, member] = ['MEM-3', 'MEM-1', 'MEM-4'].map((one) => actorOfPerson(book, one));
    expect(facilitator?.coChairs).toEqual([id]);
    expect(coChair?.coChairs).toEqual(['WG-1', id]);
    const may = [facilitator, coChair, member].map((actor) => actor && mayChangeRow(book, 'WG', row, actor));
    expect(may).toEqual([true, true, false]);
    expect(mayChangeField(book, 'WG', 'coChair1', row, coChair!)).toBe(true);
    // Whoever has a seat may hand it over; no seat of the larger group is a facilitator's to give.
    expect(mayChangeField(book, 'WG', 'coChair1', row, facilitator!)).toBe(true);
    expect(mayChangeField(book, 'WG', 'coChair1', book.find('WG', 'WG-1')!, facilitator!)).toBe(false);
    expect(mayChangeField(book, 'WG', 'coChair1', row, member!)).toBe(false);
    expect(mayAddRow(book, 'WG', { name: 'Free' }, coChair!)).toBe(false);
  });

  it('wants one who facilitates it, not two', () => {
    expect(coChairGap(row)).toBeUndefined();
    expect(coChairGap({ ...row, coChair1: '' })).toBe('none');
  });
});

describe('meeting and joining', () => {
  it('invites its people only, like a workgroup', () => {
    const input = { workgroup: 'Evictions', title: 'First look', start: '2027-02-01T15:00' };
    const plan = planned(divided, input, as(divided, 'MEM-3'));
    expect(plan.result.choice.people.map(({ name }) => name)).toEqual(['Cleo', 'Dov']);
    const { workgroups } = done(meetingForm.plan(bookOf(divided), {}, as(divided, 'MEM-3'))).result;
    expect(workgroups.map(({ name }) => name)).toEqual(['Housing: Evictions']);
  });

  it('puts who joins it into its workgroup, too', () => {
    const input = {
      name: 'Zoe',
      listed: true,
      workgroups: [{ workgroup: 'Evictions', level: 'write' as const }],
    };
    const context = contextOf({
      actor: { email: 'zoe@example.org', person: '', isCoordinator: false, coChairs: [] },
    });
    const plan = done(join.plan(bookOf(divided), input, context));
    expect(plan.result.joined.map(({ name }) => name)).toEqual(['Housing', 'Evictions']);
    const hal = done(join.plan(bookOf(divided), { ...input, name: 'Hal' }, as(divided, 'MEM-8')));
    expect([hal.result.joined, hal.result.changed.map(({ name }) => name)]).toEqual([[], ['Evictions']]);
  });

  it('is listed to those in the workgroup, with its next meeting', () => {
    const { result } = done(breakOuts.plan(bookOf(divided), {}, as(divided, 'MEM-4')));
    expect(result.groups).toMatchObject([
      {
        name: 'Housing',
        mayMake: false,
        members: [],
        breakOuts: [{ name: 'Evictions', members: 3, isIn: true }],
      },
    ]);
    expect(done(breakOuts.plan(bookOf(divided), {}, as(divided, 'MEM-1'))).result.groups[0]?.mayMake).toBe(
      true,
    );
  });
});
