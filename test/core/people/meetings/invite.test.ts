import type { InviteToMeetingInput } from '../../../../src/core/people/meetings/read-invitation';
import { describe, expect, it } from '@jest/globals';
import { render } from '../../../../src/core/base/messages/text';
import type { Tables } from '../../../support/book';
import { base, coChair, housing, planned, refusal, after, first, invited, sentAll } from './fixture';

const named = (mails: readonly { name: string; kind: string }[]) =>
  mails.map(({ name, kind }) => `${name}: ${kind}`);

describe('inviting to a meeting', () => {
  it('writes the meeting, an invitation a person and a mail for each who may get one', () => {
    expect(first.result).toMatchObject({ id: 'MTG-n1', created: true, sequence: 0, overLimit: 0 });
    expect(first.result.when).toBe('Monday 1 February 2027, 15:00 (Zurich time, UTC+1)');
    expect(named(first.result.mails)).toEqual(['Ana: invitation', 'Ben: invitation', 'Cleo: invitation']);
    expect(first.edits.filter(({ sheet }) => sheet === 'INV')).toHaveLength(6);
    expect(first.edits.find(({ sheet }) => sheet === 'OBX')).toMatchObject({
      values: { key: 'MTG-n1:MEM-1:v0', to: 'MEM-1', template: 'invitation', record: 'MTG-n1', version: 0 },
    });
    expect(first.effects).toEqual([{ kind: 'send-mail' }]);
  });

  it('lists who must be told in another way, and why', () => {
    expect(first.result.tellOtherwise.map(({ name, reason }) => `${name} ${reason}`)).toEqual([
      'Dov has no mail address',
      'Eva wants to be told through the coordinator',
      'Fay gets one summary instead of each mail',
      'Gus no longer takes part',
    ]);
    expect(render(first.summary.at(-1)!, 'en')).toContain('4 people get no mail');
  });

  it('invites each person once to a meeting of two workgroups, and who speaks for an organization', () => {
    const { result } = planned(base, { ...housing, withWorkgroups: ['Water', 'WG-1'] });
    expect(result.mails.map(({ name }) => name)).toEqual(['Ana', 'Ben', 'Cleo', 'Hal']);
  });

  it('invites people who only want to be informed when asked to', () => {
    const { result } = planned(base, { ...housing, includeInformed: true });
    expect(result.mails.map(({ name }) => name)).toContain('Hal');
  });

  it('plans the same meeting once when it is sent twice', () => {
    const again = planned(after(base, first.edits), housing);
    expect(again.edits).toEqual([]);
    expect(again.effects).toEqual([]);
    expect(again.result).toMatchObject({ id: 'MTG-n1', created: false, changed: false });
  });

  it('says so when the same meeting is sent again with other words', () => {
    expect(refusal(invited, { ...housing, agenda: 'New' })).toContain('already planned (MTG-n1)');
  });

  it('counts what goes over the limit of a day', () => {
    const settings = { 'mail.perDay': '2' };
    expect(planned(base, housing, coChair({ settings })).result).toMatchObject({ overLimit: 1, perDay: 2 });
  });

  it('moves a time that the clock skips forward', () => {
    const { edits, result } = planned(base, { ...housing, start: '2027-03-28T02:30' });
    expect(edits[0]).toMatchObject({ values: { start: '2027-03-28T03:30' } });
    expect(result.when).toContain('03:30');
  });

  it('tells the co-chairs of an empty workgroup that nobody is invited', () => {
    const context = coChair({
      actor: { email: 'c@example.org', person: 'MEM-1', isCoordinator: true, coChairs: [] },
    });
    const plan = planned(base, { ...housing, workgroup: 'Empty' }, context);
    expect(plan.edits).toHaveLength(1);
    expect(plan.summary.map((one) => render(one, 'en')).join(' ')).toContain('nobody is invited');
  });
});

describe('changing a meeting', () => {
  const id = 'MTG-n1';

  it('queues nothing without a real change', () => {
    const plan = planned(invited, { ...housing, id });
    expect(plan.edits).toEqual([]);
    expect(plan.effects).toEqual([]);
  });

  it('tells everybody of a new time, under the next version', () => {
    const plan = planned(invited, { id, start: '2027-02-02T15:00' });
    expect(named(plan.result.mails)).toEqual(['Ana: update', 'Ben: update', 'Cleo: update']);
    expect(plan.edits[0]).toEqual({
      kind: 'update',
      sheet: 'MTG',
      id,
      values: { start: '2027-02-02T15:00', sequence: 1 },
    });
    const again = plan.edits.filter(({ sheet, kind }) => sheet === 'INV' && kind === 'update');
    expect(again).toHaveLength(invited.INV?.length ?? 0);
    expect(planned(after(invited, plan.edits), { id, start: '2027-02-02T15:00' }).edits).toEqual([]);
  });

  it('replaces mails that still wait, so that nobody gets an old version', () => {
    const waiting = after(base, first.edits);
    const plan = planned(waiting, { id, place: 'Room 4' });
    expect(named(plan.result.mails)).toEqual(['Ana: invitation', 'Ben: invitation', 'Cleo: invitation']);
    expect(plan.edits.filter(({ kind }) => kind === 'delete')).toHaveLength(3);
    const keys = (after(waiting, plan.edits).OBX ?? []).map(({ key }) => key);
    expect(keys).toEqual(['MTG-n1:MEM-1:v1', 'MTG-n1:MEM-2:v1', 'MTG-n1:MEM-3:v1']);
  });

  /** The change went out to all, and then it was undone: the mails stay in the list, the meeting is as before. */
  const undone = (): Tables => {
    const changed = sentAll(after(invited, planned(invited, { id, start: '2027-02-02T15:00' }).edits));
    return { ...changed, MTG: invited.MTG };
  };

  it('tells everybody of a change after an earlier one that went out was undone', () => {
    const plan = planned(undone(), { id, start: '2027-02-03T15:00' });
    expect(named(plan.result.mails)).toEqual(['Ana: update', 'Ben: update', 'Cleo: update']);
    expect(plan.result.sequence).toBe(2);
    expect(plan.edits[0]).toMatchObject({ sheet: 'MTG', values: { sequence: 2 } });
  });

  it('tells everybody what holds again after a change that went out was undone, once', () => {
    const plan = planned(undone(), { id });
    expect(plan.result).toMatchObject({ changed: true, sequence: 2 });
    expect(named(plan.result.mails)).toEqual(['Ana: update', 'Ben: update', 'Cleo: update']);
    expect(planned(sentAll(after(undone(), plan.edits)), { id }).edits).toEqual([]);
  });

  it('invites only newcomers when nothing else changes', () => {
    const joined: Tables = {
      ...invited,
      PAR: [...(base.PAR ?? []), { id: 'PAR-10', person: 'MEM-8', workgroup: 'WG-1', level: 'write' }],
    };
    const plan = planned(joined, { id });
    expect(named(plan.result.mails)).toEqual(['Hal: invitation']);
    expect(plan.edits.map(({ sheet }) => sheet)).toEqual(['INV', 'OBX']);
    expect(plan.summary.slice(0, 2).map((one) => render(one, 'en'))).toEqual([
      '“Drafts” is as it was; only who was not told yet is told.',
      '1 person gets a mail.',
    ]);
  });

  it('tells everybody of a change that was made on the sheet', () => {
    const plan = planned(invited, { id, changedOnSheet: true });
    expect(plan.result).toMatchObject({ changed: true, sequence: 1 });
    expect(plan.edits[0]).toMatchObject({ sheet: 'MTG', values: { sequence: 1 } });
  });

  it('does not take blanks in cells, or a zone that the row leaves to Settings, for a change', () => {
    const typed: Tables = {
      ...base,
      MTG: [
        {
          id,
          workgroup: 'WG-1',
          title: 'Drafts ',
          start: '2027-02-01T15:00',
          place: 'Room  4',
          agenda: 'One\n',
        },
      ],
    };
    const plan = planned(typed, { id });
    expect(plan.result).toMatchObject({ changed: false, sequence: 0 });
    expect(plan.edits.filter(({ sheet }) => sheet === 'MTG')).toEqual([]);
    expect(plan.result.mails).toHaveLength(3);
  });

  it('calls off for those who heard of it, once', () => {
    const plan = planned(invited, { id, cancel: true });
    expect(named(plan.result.mails)).toEqual([
      'Ana: cancellation',
      'Ben: cancellation',
      'Cleo: cancellation',
    ]);
    expect(plan.edits[0]).toMatchObject({ values: { status: 'cancelled', sequence: 1 } });
    expect(planned(after(invited, plan.edits), { id, cancel: true }).edits).toEqual([]);
  });

  it('takes waiting invitations back when it is called off before they went out', () => {
    const plan = planned(after(base, first.edits), { id, cancel: true });
    expect(plan.result.mails).toEqual([]);
    expect(plan.edits.filter(({ kind }) => kind === 'delete')).toHaveLength(3);
  });
});

describe('refusals', () => {
  it.each<[string, InviteToMeetingInput, string]>([
    ['a time that is over', { ...housing, start: '2027-01-10T12:59' }, 'already over'],
    ['an unknown zone', { ...housing, timeZone: 'Europe/Geneva' }, 'no time zone “Europe/Geneva”'],
    ['no length', { ...housing, length: 0 }, 'from 1 minute'],
    ['half minutes', { ...housing, length: 7.5 }, 'from 1 minute'],
    ['a link that is no web address', { ...housing, link: 'javascript:alert(1)' }, 'https://'],
    ['no day', { ...housing, start: '2027-02-30T10:00' }, 'no day and time'],
    ['an unknown workgroup', { ...housing, workgroup: 'Roads' }, 'no workgroup “Roads”'],
    ['no workgroup', { ...housing, workgroup: '' }, 'Choose the workgroup'],
    ['an unknown partner', { ...housing, withWorkgroups: ['Roads'] }, 'no workgroup “Roads”'],
    ['no title', { ...housing, title: ' ' }, 'title'],
    ['somebody else’s workgroup', { ...housing, workgroup: 'Water' }, 'Only co-chairs of Water'],
    ['an unknown meeting', { ...housing, id: 'MTG-9' }, 'no meeting “MTG-9”'],
    ['calling off nothing', { ...housing, cancel: true }, 'which meeting'],
  ])('%s', (_, input, words) => {
    expect(refusal(base, input)).toContain(words);
  });

  it('a change by somebody who has no right to the meeting, even into their own workgroup', () => {
    const water: Tables = {
      ...base,
      MTG: [{ id: 'MTG-1', workgroup: 'WG-2', title: 'Wells', start: '2027-02-01T15:00', timeZone: 'UTC' }],
    };
    expect(refusal(water, { id: 'MTG-1', workgroup: 'Housing' })).toContain('Only co-chairs of Water');
  });

  it('calling off what is over', () => {
    const old: Tables = {
      ...base,
      MTG: [{ id: 'MTG-1', workgroup: 'WG-1', title: 'Old', start: '2027-01-01T15:00', timeZone: 'UTC' }],
    };
    expect(refusal(old, { id: 'MTG-1', cancel: true })).toContain('can no longer be called off');
  });
});

describe('two people in the form of one meeting', () => {
  const id = 'MTG-n1';
  const moved = sentAll(after(invited, planned(invited, { id, start: '2027-02-01T18:00' }).edits));
  const whole = { ...housing, id, agenda: 'New' };
  const was = { start: '2027-02-01T15:00', length: 90, agenda: '', title: 'Drafts' };

  it('takes what only one of them changed, also when the whole form is sent', () => {
    const expected = { agenda: 'New', sequence: 2 };
    expect(planned(moved, { id, agenda: 'New', was: { agenda: '' } }).edits[0]).toMatchObject({
      values: expected,
    });
    expect(planned(moved, { ...whole, was }).edits[0]).toMatchObject({ values: expected });
    expect(planned(moved, { ...whole, was }).edits[0]).not.toHaveProperty('values.start');
  });

  it('asks who changed the same to something else, with both values', () => {
    const later = { id, start: '2027-02-01T12:00', was: { start: '2027-02-01T15:00' } };
    expect(refusal(moved, later)).toBe(
      'Nothing was saved, since somebody else changed the same. Starts: you “2027-02-01 12:00”, meanwhile ' +
        '“2027-02-01 18:00” by somebody else. Say which holds.',
    );
    const chosen = planned(moved, { ...later, was: { start: '2027-02-01T18:00' } });
    expect(chosen.edits[0]).toMatchObject({ values: { start: '2027-02-01T12:00' } });
  });

  it('has nothing to do where both said the same', () => {
    const same = { id, start: '2027-02-01T18:00', was: { start: '2027-02-01T15:00' } };
    expect(planned(moved, same).edits).toEqual([]);
  });

  it('takes a whole form that does not say what it held, as before', () => {
    expect(planned(moved, { ...housing, id }).edits[0]).toMatchObject({
      values: { start: '2027-02-01T15:00' },
    });
  });
});

describe('what changed', () => {
  const id = 'MTG-n1';
  const notesAfter = (tables: Tables, input: InviteToMeetingInput) =>
    planned(tables, input).edits.flatMap((edit) =>
      edit.kind === 'insert' && edit.sheet === 'OBX' ? [String(edit.values['notes'] ?? '')] : [],
    );

  it('is told before it goes out, and kept with each mail', () => {
    const input = { id, start: '2027-02-01T12:00', place: 'Room 4', agenda: 'New' };
    expect(planned(invited, input).result.changes).toEqual([
      'When: was Monday 1 February 2027, 15:00 (Zurich time, UTC+1), now Monday 1 February 2027, 12:00 (Zurich time, UTC+1)',
      'Place: now Room 4',
      'Agenda: new; it stands below',
    ]);
    expect(notesAfter(invited, input)).toEqual(
      Array(3).fill('by: Ana\nstart: 2027-02-01T15:00\nplace: \nagenda: '),
    );
  });

  it('counts from what people heard of where an earlier change has not left', () => {
    const waiting = after(invited, planned(invited, { id, start: '2027-02-01T18:00' }).edits);
    expect(notesAfter(waiting, { id, start: '2027-02-01T19:00' })).toEqual(
      Array(3).fill('by: Ana\nstart: 2027-02-01T15:00'),
    );
  });

  it('sends nothing where people would see nothing new', () => {
    expect(planned(invited, { id, kind: 'training', agenda: ' ', place: '' }).result.mails).toEqual([]);
  });
});

describe('a side event', () => {
  const ORG = [
    { id: 'ORG-1', name: 'World Rights' },
    { id: 'ORG-2', name: 'Housing Now' },
  ];
  const sideEvent = {
    ...housing,
    kind: 'side-event',
    accreditedHost: 'World Rights',
    coSponsors: ['Housing Now', 'ORG-1'],
    speakers: ['Ana Ruiz, Housing Now', ' '],
    guests: ['H. E. Kofi Ba\nMina Lo; Mina Lo'],
  } as const;
  const tables = { ...base, ORG };

  it('keeps host, co-sponsors, speakers and guests', () => {
    const { edits } = planned(tables, {
      ...sideEvent,
      coSponsors: [...sideEvent.coSponsors],
      speakers: [...sideEvent.speakers],
      guests: [...sideEvent.guests],
    });
    expect(edits[0]).toMatchObject({
      values: {
        accreditedHost: 'ORG-1',
        coSponsors: ['ORG-2'],
        speakers: ['Ana Ruiz (Housing Now)'],
        guests: ['H. E. Kofi Ba', 'Mina Lo'],
      },
    });
  });

  it.each([
    ['general', ''],
    ['', 'Whether World Rights has ECOSOC status is not noted.'],
    ['none', 'World Rights has no ECOSOC status, so it cannot book a room at the UN.'],
  ])('looks at the ECOSOC status of its host: “%s”', (ecosoc, words) => {
    const asked = { ...housing, kind: 'side-event', accreditedHost: 'World Rights' } as const;
    const of = (kind: 'side-event' | 'training') =>
      planned({ ...base, ORG: [{ id: 'ORG-1', name: 'World Rights', ecosoc }] }, { ...asked, kind })
        .summary.map((one) => render(one, 'en'))
        .join(' ');
    expect(of('side-event')).toContain(words);
    expect(of('side-event').includes('ECOSOC')).toBe(words !== '');
    expect(of('training')).not.toContain('ECOSOC');
  });

  it('does not take a host that nobody knows', () => {
    expect(refusal(tables, { ...housing, accreditedHost: 'Nobody' })).toContain('Nobody');
  });

  it('keeps them when the form says nothing of them, and tells nobody anew when only guests come', () => {
    const start = after(
      tables,
      planned(tables, { ...sideEvent, coSponsors: ['ORG-2'], speakers: [], guests: ['Mina Lo'] }).edits,
    );
    const later = planned(sentAll(start), { id: 'MTG-n1', guests: ['Mina Lo', 'Kofi Ba'] });
    expect(later.edits).toEqual([expect.objectContaining({ values: { guests: ['Mina Lo', 'Kofi Ba'] } })]);
    expect(later.result.mails).toEqual([]);
  });
});
