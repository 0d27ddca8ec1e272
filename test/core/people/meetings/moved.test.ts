// Meetings that move: who answered for the former day is asked anew, whoever moved the meeting and wherever.
import { describe, expect, it } from '@jest/globals';
import { render } from '../../../../src/core/base/messages/text';
import { renderMail } from '../../../../src/core/inbox/mail/render-mail';
import { codedDay, invitationCode } from '../../../../src/core/people/invitations/codes';
import { answerInvitations } from '../../../../src/core/people/invitations/plan-answer';
import { invitationList } from '../../../../src/core/people/invitations/plan-invitations-list';
import { readAnswers } from '../../../../src/core/people/invitations/plan-read';
import { remindOfMeeting } from '../../../../src/core/people/invitations/plan-remind';
import { answerOf, formerAnswer } from '../../../../src/core/people/meetings/asked-day';
import { meetingForm } from '../../../../src/core/people/meetings/plan-meetings-form';
import { bookOf, type Tables } from '../../../support/book';
import { changed, done, invitationOf, MEETING } from '../invitations/fixture';
import { after, coChair, invited, later, planned, sentAll } from './fixture';

const yes = { answers: [{ invitation: invitationOf('MEM-3'), answer: 'yes' as const }] };
const answeredTables = after(invited, done(answerInvitations, yes).edits);

const byHand = (start: string, from: Tables = answeredTables): Tables =>
  changed('MTG', ({ id }) => id === MEETING, { start }, from);

const moved = planned(answeredTables, { id: MEETING, start: '2027-02-02T15:00' }, later());
const movedByForm = after(answeredTables, moved.edits);

const cleo = (tables: Tables) => {
  const list = done(invitationList, {}, { from: tables }).result.meetings[0];
  const person = list?.people.find(({ name }) => name === 'Cleo');
  return { answer: person?.answer, saidBefore: person?.saidBefore, yes: list?.counts.yes };
};

describe('a meeting that moves to another day', () => {
  it.each([
    ['by the form', movedByForm],
    ['by hand in its cell', byHand('2027-02-02T15:00')],
  ])('%s keeps former answers, and counts none of them', (_way, tables) => {
    const saidBefore = 'said yes to 1 February 2027';
    expect(cleo(tables)).toEqual({ answer: 'none', yes: 0, saidBefore });
    const form = done(meetingForm, {}, { from: tables });
    expect(form.result.upcoming[0]?.answers).toMatchObject({ yes: 0 });
  });

  it('says so in each language, and with the hour where only that is another one', () => {
    const said = (tables: Tables, language: 'en' | 'es' | 'fr'): string => {
      const book = bookOf(tables);
      const [row, meeting] = [book.find('INV', invitationOf('MEM-3')), book.find('MTG', MEETING)];
      const former = row && meeting && formerAnswer(row, meeting);
      return former ? render(former, language) : '';
    };
    expect(said(movedByForm, 'es')).toBe('dijo sí para el 1 de febrero de 2027');
    expect(said(movedByForm, 'fr')).toBe('avait répondu oui pour le 1er février 2027');
    expect(said(byHand('2027-02-01T17:00'), 'en')).toBe('said yes to 1 February 2027, 15:00');
    expect(said(answeredTables, 'en')).toBe('');
  });

  it('counts an answer that is given to the new day, and again where it moves back', () => {
    const again = after(movedByForm, done(answerInvitations, yes, { from: movedByForm }).edits);
    expect(cleo(again)).toMatchObject({ answer: 'yes', yes: 1 });
    expect(cleo(byHand('2027-02-01T15:00', byHand('2027-02-02T15:00')))).toEqual({
      ...{ answer: 'yes', yes: 1, saidBefore: '' },
    });
  });

  it('asks anew by a mail that says what was answered before', () => {
    const row = (movedByForm.OBX ?? []).find(({ to, state }) => to === 'MEM-3' && state === 'waiting');
    const book = bookOf(movedByForm);
    const mail = book.rows('OBX').find(({ id }) => id === row?.id);
    const made = mail && renderMail(mail, book, coChair());
    expect(made?.ok && made.value.body).toContain('You said yes to 1 February 2027.');
  });

  it('by hand is told as such by the next change, without a tick', () => {
    const sent = planned(byHand('2027-02-02T15:00'), { id: MEETING }, later());
    expect([sent.result.changed, sent.result.sequence]).toEqual([true, 1]);
    expect(sent.result.changes.join(' ')).toContain('1 February 2027');
    expect(cleo(after(byHand('2027-02-02T15:00'), sent.edits))).toMatchObject({
      saidBefore: 'said yes to 1 February 2027',
    });
  });

  it('reminds those who answered for the former day, also where they were reminded of that a day before', () => {
    const reminded = sentAll(after(invited, done(remindOfMeeting, { id: MEETING }).edits));
    const nextDay = coChair({ now: '2027-01-11T00:00:00.000Z' });
    const mails = (from: Tables) =>
      done(remindOfMeeting, { id: MEETING }, { from, context: nextDay }).result.mails;
    expect(mails(reminded)).toEqual([]);
    expect(mails(byHand('2027-02-02T15:00', reminded))).toContain('Cleo');
    const twice = done(remindOfMeeting, { id: MEETING }, { from: byHand('2027-02-02T15:00') });
    const anew = sentAll(after(byHand('2027-02-02T15:00'), twice.edits));
    expect(mails(anew)).toEqual([]);
  });
});

describe('an answer to a mail about the former day', () => {
  const codeFor = (start: string): string => invitationCode(MEETING, 'MEM-3', '', codedDay([{ start }]));
  const states = (text: string, from: Tables) =>
    done(readAnswers, { text }, { from }).result.answers.map(({ state }) => state);

  it.each([
    ['by the form', movedByForm],
    ['by hand', byHand('2027-02-02T15:00')],
  ])('is told as such where the meeting was moved %s', (_way, from) => {
    expect(states(`Yes [${codeFor('2027-02-01T15:00')}-Y]`, from)).toEqual(['moved']);
    expect(states(`Yes [${codeFor('2027-02-02T15:00')}-Y]`, from)).toEqual(['new']);
  });
});

describe('an invitation that keeps no day', () => {
  const older = changed('INV', () => true, { askedFor: '' }, answeredTables);

  it('is about the day that the meeting has, and asked anew once the form moves it', () => {
    expect(cleo(older)).toMatchObject({ answer: 'yes' });
    const plan = planned(older, { id: MEETING, start: '2027-02-02T15:00' }, later());
    expect(cleo(after(older, plan.edits))).toMatchObject({
      ...{ answer: 'none', saidBefore: 'said yes to 1 February 2027' },
    });
  });

  it('stays answered where only the agenda is another one', () => {
    const plan = planned(answeredTables, { id: MEETING, agenda: 'Drafts and asks' }, later());
    const book = bookOf(after(answeredTables, plan.edits));
    const [row, meeting] = [book.find('INV', invitationOf('MEM-3')), book.find('MTG', MEETING)];
    expect(row && meeting && answerOf(row, meeting)).toBe('yes');
  });
});
