// Choosing who is invited to a meeting, and what is remembered of it.
import { describe, expect, it } from '@jest/globals';
import type { Tables } from '../../../support/book';
import { after, base, housing, invited, later, planned, sentAll } from './fixture';

const names = (people: readonly { name: string }[]) => people.map(({ name }) => name);

describe('choosing who is invited', () => {
  it('lists the people of the workgroups, with groups, level and why somebody gets no mail', () => {
    const { people, lastTime } = planned(base, { ...housing, withWorkgroups: ['Water'] }).result.choice;
    expect(people.find(({ name }) => name === 'Cleo')).toMatchObject({
      ...{ groups: 'Housing, Water', reason: '', ticked: true, belongs: true, invited: false },
    });
    expect(people.find(({ name }) => name === 'Ben')).toMatchObject({ level: 'co-chair' });
    expect(people.find(({ name }) => name === 'Eva')?.reason).toContain('coordinator');
    expect(names(people)).not.toContain('Gus');
    expect(lastTime).toBeNull();
  });

  const chosen = planned(base, { ...housing, leaveOut: ['MEM-3', 'Dov'], also: ['Hal'] });
  const after1 = sentAll(after(base, chosen.edits));

  it('invites neither those left out nor fewer than those added', () => {
    expect(names(chosen.result.mails)).toEqual(['Ana', 'Ben', 'Hal']);
    expect(chosen.edits[0]).toMatchObject({ sheet: 'MTG', values: { leftOut: ['MEM-3', 'MEM-4'] } });
    expect(names(chosen.result.tellOtherwise)).not.toContain('Dov');
  });

  it('does not ask those left out of a change either', () => {
    const change = planned(after1, { id: 'MTG-n1', place: 'Room 4' });
    expect(names(change.result.mails)).toEqual(['Ana', 'Ben', 'Hal']);
    const asked = planned(after1, { id: 'MTG-n1', leaveOut: [] });
    expect(names(asked.result.mails)).toEqual(['Cleo']);
    expect(asked.result.choice.people.find(({ name }) => name === 'Ana')?.invited).toBe(true);
  });

  it('proposes for the next meeting of the group what was chosen for the last one', () => {
    const next = planned(after1, { ...housing, title: 'Next', start: '2027-03-01T15:00' });
    expect(next.result.choice.lastTime).toEqual({
      title: 'Drafts',
      without: ['Cleo', 'Dov'],
      added: ['Hal'],
    });
    const { people } = next.result.choice;
    expect(people.filter(({ ticked }) => !ticked).map(({ name }) => name)).toEqual(['Cleo', 'Dov']);
    expect(people.find(({ name }) => name === 'Hal')).toMatchObject({ ticked: true, belongs: false });
    const other = planned(after1, {
      ...housing,
      title: 'Next',
      start: '2027-03-01T15:00',
      withWorkgroups: ['Water'],
    });
    expect(other.result.choice.lastTime).toBeNull();
  });

  it('tells of guests from outside, to whom nobody writes', () => {
    const { result } = planned(base, { ...housing, guests: ['Mia Sol, City Council'] });
    expect(result.tellOtherwise.at(-1)).toEqual({
      ...{ person: '', name: 'Mia Sol (City Council)' },
      reason: 'is a guest from outside; send the link yourself',
    });
  });
});

describe('what one should know of a date', () => {
  const notes = (tables: Tables, start: string) =>
    planned(tables, { ...housing, title: 'Other', start }, later()).result.dates[0]?.notes;

  it('tells of another meeting of the same people, of deadlines and of the turn of the year', () => {
    const TIM = [{ id: 'TIM-1', phase: 'before', milestone: 'Send the reports', due: '2027-02-05T12:00' }];
    expect(notes({ ...invited, TIM }, '2027-02-01T16:00')).toEqual([
      'same time as “Drafts”, with 6 of the same people',
      'this week: Send the reports',
    ]);
    expect(notes(invited, '2027-02-01T16:30')).toEqual([]);
    expect(notes(invited, '2027-12-27T16:30')).toEqual(['between Christmas and New Year']);
  });

  it('tells of days off that Settings name, in place of the turn of the year', () => {
    const settings = { 'days.off': '2027-04-02 Good Friday; 08-01 to 08-15' };
    const on = (start: string) =>
      planned(invited, { ...housing, title: 'Other', start }, later({ settings })).result.dates[0];
    expect(on('2027-04-02T10:00')).toMatchObject({ notes: ['day off: Good Friday'], isDayOff: true });
    expect(on('2027-08-15T23:00')).toMatchObject({ notes: ['day off'], isDayOff: true });
    expect(on('2027-12-27T16:30')).toMatchObject({ notes: [], isDayOff: false });
  });
});
