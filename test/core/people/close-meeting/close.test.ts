import { describe, expect, it } from '@jest/globals';
import { renderMail } from '../../../../src/core/inbox/mail/render-mail';
import { closeMeeting } from '../../../../src/core/people/close-meeting/plan-close';
import { closeForm } from '../../../../src/core/people/close-meeting/plan-close-meeting-form';
import { bookOf, type Tables } from '../../../support/book';
import {
  after,
  changed,
  coChair,
  done,
  MEETING,
  refused,
  said,
  sentAll,
  tables,
} from '../invitations/fixture';

const id = MEETING;
let made = 0;
const newId = (sheet: string): string => `${sheet}-c${(made += 1)}`;
const LATER = { now: '2027-02-01T18:00:00.000Z', newId };
const context = coChair(LATER);
const start: Tables = { ...tables, ACT: [] };
const run = (input: object, from = start) => done(closeMeeting, { id, ...input }, { from, context });

const INPUT = {
  attended: ['MEM-1', 'Cleo', 'MEM-8'],
  decisions: '- We ask for a rent cap\n\n2. Ben drafts it',
  minutes: 'We met.',
  tasks: [
    { what: 'Draft the ask', owner: 'Ben', due: '2027-02-10' },
    { what: 'draft  the ASK', owner: 'Ben', due: '2027-02-12' },
    { what: '', owner: '', due: '' },
    { what: 'Book a room' },
  ],
  next: '2027-02-15T15:00',
  send: 'invited' as const,
};
const closed = run(INPUT);
const then = sentAll(after(start, closed.edits));

describe('closing a meeting', () => {
  it('writes down who was there, also who came without invitation', () => {
    const attended = (then.INV ?? []).filter((row) => row.attended === true).map(({ person }) => person);
    expect(attended.sort()).toEqual(['MEM-1', 'MEM-3', 'MEM-8']);
    expect(closed.result).toMatchObject({ came: 3, invited: 7 });
  });

  it('holds minutes and decisions, one a line, and is held', () => {
    expect(then.MTG?.find((row) => row.id === id)).toMatchObject({
      status: 'held',
      minutes: 'We met.',
      decisions: 'We ask for a rent cap\nBen drafts it',
    });
  });

  it('puts tasks with owner and day into the list, each once', () => {
    expect(
      then.ACT?.map(({ what, owner, due, status, workgroup }) => [what, owner, due, status, workgroup]),
    ).toEqual([
      ['draft the ASK', 'MEM-2', '2027-02-12', 'open', 'WG-1'],
      ['Book a room', undefined, undefined, 'open', 'WG-1'],
    ]);
  });

  it('plans the next one with what stays the same', () => {
    expect(then.MTG?.find((row) => row.id !== id)).toMatchObject({
      title: 'Drafts',
      start: '2027-02-15T15:00',
      timeZone: 'Europe/Zurich',
      workgroup: 'WG-1',
      status: 'planned',
    });
  });

  it('tells all of it, and who gets no mail', () => {
    expect(said(closed)).toEqual([
      '“Drafts” is closed: 3 of 7 were there.',
      '2 tasks are added to the list of things to do.',
      expect.stringMatching(/^It goes on: .*15 February 2027.* Nobody is invited yet/),
      '4 people get a mail.',
      expect.stringMatching(/^3 people get no mail/),
    ]);
  });

  it('done again makes nothing twice', () => {
    const again = run(INPUT, then);
    expect(again.edits.filter(({ kind }) => kind === 'insert')).toEqual([]);
    expect(again.result.mails).toEqual([]);
  });

  it('other words go out anew, in place of mail that waits', () => {
    const more = run({ decisions: 'Other', send: 'invited' }, then);
    expect(more.result.mails).toHaveLength(4);
    const waiting = after(start, closed.edits);
    const instead = run({ decisions: 'Other', send: 'invited' }, waiting);
    expect(instead.edits.filter(({ kind }) => kind === 'delete')).toHaveLength(4);
  });

  it('goes to the whole group when asked, also to those who are kept informed; and to nobody', () => {
    const informed = changed('INV', () => false, {}, start);
    expect(run({ send: 'group' }, informed).result.mails).toContain('Hal');
    expect(run({ send: 'invited' }).result.mails).not.toContain('Hal');
    expect(run({ send: 'nobody' }).result.mails).toEqual([]);
  });

  it('keeps what another co-chair wrote meanwhile', () => {
    const from = changed('MTG', () => true, { minutes: 'Theirs' }, start);
    expect(refused(closeMeeting, { id, minutes: 'Mine', was: { minutes: '' } }, { from, context })).toMatch(
      /Theirs/,
    );
    const kept = run({ minutes: '', was: { minutes: '' } }, from);
    expect(kept.edits[0]).toMatchObject({ values: { minutes: 'Theirs', status: 'held' } });
  });

  it.each([
    ['before it begins', { id }, coChair(), /begins on/],
    [
      'of others',
      { id },
      coChair({ ...LATER, actor: { email: '', person: 'MEM-3', isCoordinator: false, coChairs: [] } }),
      /Only co-chairs of Housing/,
    ],
    ['that is not there', { id: 'MTG-X' }, context, /no meeting/],
    ['with a day that is none', { id, tasks: [{ what: 'Write', due: 'soon' }] }, context, /“soon” is no day/],
    ['with an owner whom nobody knows', { id, tasks: [{ what: 'Write', owner: 'Zoe' }] }, context, /Zoe/],
    ['with a task without words', { id, tasks: [{ what: ' ', owner: 'Ben' }] }, context, /no words/],
    ['with a next date that is past', { id, next: '2027-01-01T10:00' }, context, /must lie ahead/],
  ])('is refused %s', (_, input, as, problem) => {
    expect(refused(closeMeeting, input, { from: start, context: as })).toMatch(problem);
  });

  it('is refused once it is called off', () => {
    const from = changed('MTG', () => true, { status: 'cancelled' }, start);
    expect(refused(closeMeeting, { id }, { from, context })).toMatch(/called off/);
  });
});

describe('the mail on it', () => {
  const queued = after(start, closed.edits);
  const mailTo = (person: string, from = queued): string => {
    const book = bookOf(from);
    const row = book.rows('OBX').find((one) => one.template === 'minutes' && one.to === person);
    const made = row && renderMail(row, book, context);
    return made?.ok === true ? `${made.value.subject}\n${made.value.body}` : 'no mail';
  };

  it('holds decisions, tasks, minutes and the next date', () => {
    const body = mailTo('MEM-3');
    for (const part of [
      'What was decided: Drafts',
      '1: We ask for a rent cap',
      'Book a room',
      'We met.',
      '15 February 2027',
    ])
      expect(body).toContain(part);
    expect(body).toMatch(/To get fewer mails or none/);
  });

  it('names who does what only to who may know it', () => {
    expect(mailTo('MEM-3')).toMatch(/draft the ASK \(somebody of the group, by /);
    expect(mailTo('MEM-2')).toMatch(/draft the ASK \(you, by /);
    const listed = changed('MEM', (row) => row['id'] === 'MEM-2', { listed: true }, queued);
    expect(mailTo('MEM-3', listed)).toMatch(/draft the ASK \(Ben, by /);
  });

  it('does not go out once closing was undone', () => {
    expect(
      mailTo(
        'MEM-3',
        changed('MTG', (row) => row['id'] === id, { status: 'planned' }, queued),
      ),
    ).toBe('no mail');
  });
});

describe('the form', () => {
  it('is of what waits and of what was closed, for those who may close it', () => {
    const form = (from: Tables) => done(closeForm, { id }, { from, context }).result.meeting.people;
    expect(form(start).some(({ attended }) => attended)).toBe(false);
    expect(form(then).filter(({ attended }) => attended)).toHaveLength(3);
    expect(refused(closeForm, { id }, { from: start, context: coChair() })).toContain('not yours to close');
  });

  it('tells of each how often they came before', () => {
    const earlier = {
      id: 'MTG-0',
      title: 'Before',
      start: '2027-01-02T15:00',
      workgroup: 'WG-1',
      status: 'held',
    };
    const from = {
      ...start,
      MTG: [...(start.MTG ?? []), earlier],
      INV: [...(start.INV ?? []), { id: 'INV-0', meeting: 'MTG-0', person: 'MEM-3', attended: true }],
    } as Tables;
    const { meeting, everybody } = done(closeForm, { id }, { from, context }).result;
    expect(meeting.people.find((one) => one.id === 'MEM-3')?.before).toEqual({ came: 1, of: 1 });
    expect(meeting.people.find((one) => one.id === 'MEM-1')?.before).toEqual({ came: 0, of: 0 });
    expect(everybody.map(({ name }) => name)).not.toContain('Gus');
  });
});
