import { describe, expect, it } from '@jest/globals';
import { renderMail } from '../../../../src/core/inbox/mail/render-mail';
import { invitationList } from '../../../../src/core/people/invitations/plan-invitations-list';
import { invitationCode } from '../../../../src/core/people/invitations/codes';
import { remindOfMeeting } from '../../../../src/core/people/invitations/plan-remind';
import { bookOf, type Tables } from '../../../support/book';
import { after, changed, coChair, done, MEETING, refused, said, sentAll, tables } from './fixture';

const id = MEETING;
const names = (from: Tables, now?: string) =>
  done(remindOfMeeting, { id }, { from, context: coChair(now ? { now } : {}) }).result.mails;

describe('a reminder', () => {
  it('goes to who did not answer and gets mail, and not to who sends it', () => {
    const plan = done(remindOfMeeting, { id });
    expect(plan.result.mails).toEqual(['Ben', 'Cleo']);
    expect(plan.result.tellOtherwise.map(({ name }) => name)).toEqual(['Dov', 'Eva', 'Fay']);
    expect(plan.effects).toEqual([{ kind: 'send-mail' }]);
    const answered = changed('INV', ({ person }) => person === 'MEM-3', { answer: 'maybe' });
    expect(names(answered)).toEqual(['Ben']);
  });

  it('never twice within two days, to the minute', () => {
    const reminded = sentAll(after(tables, done(remindOfMeeting, { id }).edits));
    const again = done(remindOfMeeting, { id }, { from: reminded });
    expect([again.result.mails, again.edits, again.effects]).toEqual([[], [], []]);
    expect(said(again).join(' ')).toMatch(/Nobody is reminded .* Not again within 2 days: Ben, Cleo/);
    expect(names(reminded, '2027-01-12T11:59:00.000Z')).toEqual([]);
    expect(names(reminded, '2027-01-12T12:00:00.000Z')).toEqual(['Ben', 'Cleo']);
  });

  it('waits for a mail that is still to go out', () => {
    const waiting = changed('OBX', ({ to }) => to === 'MEM-3', { state: 'waiting' });
    expect(names(waiting)).toEqual(['Ben']);
  });

  it('is for who invites, and for meetings ahead', () => {
    const other = coChair({ actor: { email: '', person: 'MEM-3', isCoordinator: false, coChairs: [] } });
    expect(refused(remindOfMeeting, { id }, { context: other })).toMatch(/Only co-chairs of Housing/);
    expect(refused(remindOfMeeting, { id: 'MTG-X' })).toMatch(/no meeting/);
    expect(
      refused(remindOfMeeting, { id }, { context: coChair({ now: '2027-03-01T00:00:00.000Z' }) }),
    ).toMatch(/is over/);
  });

  it('does not go out to who answers meanwhile', () => {
    const queued = after(tables, done(remindOfMeeting, { id }).edits);
    const answered = changed('INV', ({ person }) => person === 'MEM-3', { answer: 'yes' }, queued);
    const mailTo = (from: Tables) => {
      const book = bookOf(from);
      const row = book.rows('OBX').find((one) => one.to === 'MEM-3' && one.template === 'reminder');
      return row && renderMail(row, book, coChair());
    };
    expect(mailTo(queued)?.ok).toBe(true);
    expect(mailTo(answered)?.ok).toBe(false);
  });
});

describe('the mail of an invitation', () => {
  const book = bookOf(tables);
  const mail = (language: string) => {
    const from = changed('MEM', (row) => row['id'] === 'MEM-3', { languages: [language] });
    const row = book.rows('OBX').find(({ to }) => to === 'MEM-3');
    const made = row && renderMail(row, bookOf(from), coChair());
    if (!made?.ok) throw new Error('no mail');
    return made.value;
  };
  const code = invitationCode(MEETING, 'MEM-3', '', '2027-02-01T15:00');

  it.each([
    ['en', ':', 'Yes', 'No', 'Maybe'],
    ['es', ':', 'Sí', 'No', 'Quizás'],
    ['fr', ' :', 'Oui', 'Non', 'Peut-être'],
  ])('has three answers to press, in %s', (language, colon, ...answers) => {
    const { htmlBody, body } = mail(language);
    const hrefs = [...htmlBody.matchAll(/href="(mailto:[^"]*)"[^>]*>([^<]*)</g)];
    expect(hrefs.map(([, , label]) => label)).toEqual(answers);
    expect(hrefs.map(([, address = '']) => decodeURIComponent(address))).toEqual(
      answers.map(
        (answer, at) =>
          `mailto:ana@example.org?subject=${answer}${colon} Drafts [${code}-${'YNP'[at] ?? ''}]`,
      ),
    );
    expect(body).toContain(`${answers[0] ?? ''}${colon} mailto:ana@example.org?subject=`);
    expect(body).toContain(code);
  });

  it('says how to get fewer', () => {
    expect(mail('en').body).toMatch(/To get fewer mails or none/);
  });
});

it('the list tells who said what, silent ones first, and whom a reminder would reach', () => {
  const from = changed('INV', ({ person }) => person === 'MEM-1', { answer: 'yes' });
  const [meeting] = done(invitationList, {}, { from }).result.meetings;
  expect(meeting?.counts).toEqual({ none: 5, yes: 1, no: 0, maybe: 0 });
  expect(meeting?.people.at(-1)?.name).toBe('Ana');
  expect(meeting?.toRemind).toBe(2);
});
