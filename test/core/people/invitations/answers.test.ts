import { describe, expect, it } from '@jest/globals';
import { invitationCode, invitationsByCode } from '../../../../src/core/people/invitations/codes';
import { answerInvitations } from '../../../../src/core/people/invitations/plan-answer';
import { readAnswers } from '../../../../src/core/people/invitations/plan-read';
import { calendarUid } from '../../../../src/core/people/meetings/ics';
import { renderMail } from '../../../../src/core/inbox/mail/render-mail';
import type { MailRow } from '../../../../src/core/people/letters/outbox';
import { bookOf, type Tables } from '../../../support/book';
import { after, changed, coChair, done, invitationOf, MEETING, refused, said, tables } from './fixture';

const codeOf = (person: string): string => invitationCode(MEETING, person, '');
const read = (text: string, from = tables, context = coChair()) =>
  done(readAnswers, { text }, { from, context }).result.answers;
const answering = (person: string, answer: 'yes' | 'no' | 'maybe') => ({
  answers: [{ invitation: invitationOf(person), answer }],
});

describe('the code of an invitation', () => {
  it('holds no name and no id, and is the same each time', () => {
    expect(codeOf('MEM-3')).toMatch(/^UPR-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/);
    expect(codeOf('MEM-3')).toBe(codeOf('MEM-3'));
  });

  it('is another one for each person, meeting and workbook', () => {
    const codes = Array.from({ length: 3000 }, (_, at) => invitationCode('MTG-1', `MEM-${at}`, 'abc'));
    expect(new Set(codes).size).toBe(3000);
    expect(invitationCode('MTG-1', 'MEM-1', 'x')).not.toBe(invitationCode('MTG-1', 'MEM-1', 'y'));
    expect(invitationCode('MTG-2', 'MEM-1', 'x')).not.toBe(invitationCode('MTG-1', 'MEM-1', 'x'));
  });

  it('leads to the invitation', () => {
    expect(
      invitationsByCode(bookOf(tables), '')
        .get(codeOf('MEM-3'))
        ?.map(({ row }) => row.id),
    ).toEqual([invitationOf('MEM-3')]);
  });
});

describe('answers that are pasted', () => {
  const text = `Yes [${codeOf('MEM-3')}-Y]\nNo [${codeOf('MEM-2')}-N]`;

  it('are told before anything is noted', () => {
    const [first] = read(text);
    expect(read(text).map(({ name, state, answer }) => [name, state, answer])).toEqual([
      ['Cleo', 'new', 'yes'],
      ['Ben', 'new', 'no'],
    ]);
    expect(first).toMatchObject({
      title: expect.stringMatching(/^Drafts, .*1 February 2027/),
      before: 'none',
    });
  });

  it('twice, changed, several and unclear are told', () => {
    const noted = changed('INV', ({ person }) => person === 'MEM-3', { answer: 'yes' });
    const states = (pasted: string) => read(pasted, noted).map(({ state, answer }) => [state, answer]);
    expect(states(`[${codeOf('MEM-3')}-Y]`)).toEqual([['same', 'yes']]);
    expect(states(`[${codeOf('MEM-3')}-P]`)).toEqual([['changed', 'maybe']]);
    expect(states(`[${codeOf('MEM-3')}-Y] [${codeOf('MEM-3')}-N]`)).toEqual([['unclear', '']]);
    expect(read(`Which room?\n${codeOf('MEM-3')}`)[0]?.told).toMatch(/^No clear answer/);
  });

  it('of an unknown code, an ended meeting, one that is called off and one of others are told and not taken', () => {
    const now = { now: '2027-02-01T16:00:00.000Z' };
    const water = coChair({
      actor: { email: 'b@x.org', person: 'MEM-9', isCoordinator: false, coChairs: ['WG-2'] },
    });
    const off = changed('MTG', () => true, { status: 'cancelled' });
    expect(read('[UPR-0000-0000-Y]')[0]).toMatchObject({ state: 'unknown', invitation: '', name: '' });
    expect(read(text, tables, coChair(now)).map(({ state }) => state)).toEqual(['late', 'late']);
    expect(read(text, tables, coChair(now))[0]?.told).toMatch(/is over/);
    expect(read(text, off)[0]?.told).toMatch(/called off/);
    expect(read(text, tables, water)[0]).toMatchObject({ state: 'foreign', name: '', title: '' });
  });

  it('to a mail about several dates hold for each of them', () => {
    const second = { id: 'MTG-2', title: 'Drafts', workgroup: 'WG-1', start: '2027-02-08T15:00' };
    const record = `${MEETING}; MTG-2`;
    const mail = { id: 'OBX-9', template: 'invitation', record, to: 'MEM-3', state: 'sent' };
    const from = {
      ...tables,
      MTG: [...(tables.MTG ?? []), second],
      INV: [...(tables.INV ?? []), { id: 'INV-9', meeting: 'MTG-2', person: 'MEM-3' }],
      OBX: [...(tables.OBX ?? []), mail],
    } as Tables;
    const both = read(`Yes [${invitationCode(record, 'MEM-3', '')}-Y]`, from);
    expect(both.map(({ invitation, state, answer }) => [invitation, state, answer])).toEqual([
      [invitationOf('MEM-3'), 'new', 'yes'],
      ['INV-9', 'new', 'yes'],
    ]);
    const made = renderMail(bookOf(from).find('OBX', 'OBX-9') as MailRow, bookOf(from), coChair());
    const code = invitationCode(record, 'MEM-3', '', '2027-02-01T15:00 2027-02-08T15:00');
    expect(made.ok && made.value.body).toContain(`${code}-Y`);
    expect(read(`Yes [${code}-Y]`, from)).toHaveLength(2);
  });

  it.each([
    ['Outlook', 'From: Cleo <cleo@example.org>\nSubject: Accepted: Drafts\n', 'yes'],
    ['French', 'De : Cleo <cleo@example.org>\nObjet : Refusé : Drafts\n', 'no'],
    ['Spanish', 'De: Cleo <cleo@example.org>\nAsunto: Provisional: Drafts\n', 'maybe'],
    ['Google', 'From: cleo@example.org\nAccepted: Drafts @ Mon 1 Feb 2027 (Cleo)\n', 'yes'],
  ])('from the calendar of %s are known by address and title', (_, pasted, answer) => {
    expect(read(pasted)).toMatchObject([
      { invitation: invitationOf('MEM-3'), name: 'Cleo', state: 'new', answer },
    ]);
  });

  it('in a reply’s calendar file are known by its UID, with what is asked beside them', () => {
    const uid = calendarUid(MEETING, '');
    const file = `BEGIN:VCALENDAR\r\nMETHOD:REPLY\r\nBEGIN:VEVENT\r\nUID:${uid}\r\nATTENDEE;CN="Cleo";PARTSTAT=DECLINED:mailto:cleo@exam\r\n ple.org\r\nCOMMENT:Is there\\, perhaps\\, another day?\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n`;
    expect(read(file)).toMatchObject([
      { name: 'Cleo', answer: 'no', told: 'They ask “Is there, perhaps, another day?”' },
    ]);
  });

  it('from a calendar to a meeting that is over are told and not taken', () => {
    const context = coChair({ now: '2027-02-01T16:00:00.000Z' });
    const [one] = read('From: Cleo <cleo@example.org>\nSubject: Accepted: Drafts\n', tables, context);
    expect(one).toMatchObject({ name: 'Cleo', state: 'late' });
    expect(one?.told).toMatch(/is over/);
  });

  it('from a calendar that fit no invitation are told', () => {
    const [one] = read('From: who@example.org\nAccepted: Something else');
    expect(one).toMatchObject({ state: 'unknown', invitation: '' });
    expect(one?.told).toContain('No meeting of this title');
  });

  it('show a question beside a yes', () => {
    const pressed = `From: Cleo\nSubject: Yes: Drafts [${codeOf('MEM-3')}-Y]\n\nIs there a ramp?\n`;
    expect(read(pressed)[0]).toMatchObject({ answer: 'yes', told: 'They ask “Is there a ramp?”' });
    const written = `Yes, I come. Can I bring Zoe?\n\nOn Monday Ana wrote:\n> Will you come?\n${codeOf('MEM-3')}`;
    expect(read(written)[0]?.told).toBe('They ask “Yes, I come. Can I bring Zoe?”');
  });

  it('without any code get the way out', () => {
    expect(said(done(readAnswers, { text: 'Yes!' }))[0]).toMatch(/no code/);
  });
});

describe('answering', () => {
  it('is for oneself, for a co-chair and for a coordinator, and for nobody else', () => {
    const self = coChair({ actor: { email: '', person: 'MEM-3', isCoordinator: false, coChairs: [] } });
    const other = coChair({ actor: { email: '', person: 'MEM-8', isCoordinator: false, coChairs: [] } });
    expect(said(done(answerInvitations, answering('MEM-3', 'yes'), { context: self }))).toEqual([
      'Your answer to “Drafts” is noted: yes.',
    ]);
    expect(said(done(answerInvitations, answering('MEM-3', 'no')))[0]).toMatch(/answer of Cleo/);
    expect(refused(answerInvitations, answering('MEM-3', 'yes'), { context: other })).toMatch(
      /cannot answer for Cleo/,
    );
  });

  it('notes answer and moment once', () => {
    const { edits } = done(answerInvitations, answering('MEM-3', 'yes'));
    expect(edits).toEqual([
      {
        kind: 'update',
        sheet: 'INV',
        id: invitationOf('MEM-3'),
        values: {
          answer: 'yes',
          answeredAt: '2027-01-10T12:00:00.000Z',
          askedFor: '2027-02-01T15:00 Europe/Zurich',
        },
      },
    ]);
    expect(done(answerInvitations, answering('MEM-3', 'yes'), { from: after(tables, edits) }).edits).toEqual(
      [],
    );
  });

  it('leaves what somebody else noted meanwhile, and takes the rest', () => {
    const from = changed('INV', ({ person }) => person === 'MEM-3', { answer: 'no' });
    const answers = ['MEM-3', 'MEM-2'].map((person) => ({
      ...{ invitation: invitationOf(person), answer: 'yes' as const, was: 'none' as const },
    }));
    const plan = done(answerInvitations, { answers }, { from });
    expect(plan.edits.map(({ id }) => id)).toEqual([invitationOf('MEM-2')]);
    expect(said(plan)[1]).toMatch(/Cleo has answered meanwhile: no/);
  });

  it('comes too late once the meeting is over', () => {
    const context = coChair({ now: '2027-02-01T15:31:00.000Z' });
    expect(refused(answerInvitations, answering('MEM-3', 'yes'), { context })).toMatch(/is over/);
  });
});
