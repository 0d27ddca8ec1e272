// A poll of dates from the question to the meeting.
import { describe, expect, it } from '@jest/globals';
import { render } from '../../../../src/core/base/messages/text';
import { addDates } from '../../../../src/core/people/date-polls/plan-add';
import { answerDates } from '../../../../src/core/people/date-polls/plan-answer';
import { fixDate } from '../../../../src/core/people/date-polls/plan-fix';
import { datePolls } from '../../../../src/core/people/date-polls/plan-date-polls-list';
import { readAnswers } from '../../../../src/core/people/invitations/plan-read';
import { renderMail } from '../../../../src/core/inbox/mail/render-mail';
import { meetingForm } from '../../../../src/core/people/meetings/plan-meetings-form';
import type { Context, Plan } from '../../../../src/core/workbook/command/types';
import type { Outcome } from '../../../../src/core/base/outcome';
import { bookOf, type Tables } from '../../../support/book';
import { after, base, coChair, housing, later, planned, refusal, sentAll } from '../meetings/fixture';

const question = { ...housing, chooseFrom: ['2027-02-03T10:00', '2027-02-02 15:00'] };
const asked = planned(base, question);
const open = sentAll(after(base, asked.edits));
const [first = '', second = '', third = ''] = (open.MTG ?? []).map(({ id }) => id);

const done = <Result>(outcome: Outcome<Plan<Result>>): Plan<Result> => {
  if (!outcome.ok) throw new Error(render(outcome.problem, 'en'));
  return outcome.value;
};
const refused = (outcome: Outcome<unknown>): string =>
  outcome.ok ? 'no refusal' : render(outcome.problem, 'en');

const as = (person: string, over: Partial<Context> = {}) =>
  coChair({ ...over, actor: { email: 'x@example.org', person, isCoordinator: false, coChairs: [] } });
const answering = (
  tables: Tables,
  context: Context,
  answers: Record<string, 'yes' | 'no' | 'maybe'>,
  of?: string,
) => answerDates.plan(bookOf(tables), { poll: first, answers, ...(of && { for: of }) }, context);
const said = (tables: Tables, person: string, answers: Record<string, 'yes' | 'no' | 'maybe'>): Tables =>
  after(tables, done(answering(tables, as(person), answers)).edits);

const answered = said(said(open, 'MEM-3', { [first]: 'no', [second]: 'yes', [third]: 'maybe' }), 'MEM-1', {
  [first]: 'yes',
  [second]: 'yes',
  [third]: 'maybe',
});
const listed = (tables: Tables, context: Context) =>
  done(datePolls.plan(bookOf(tables), {}, context)).result.polls;

describe('asking which date suits', () => {
  it('writes a row a date, in the order of the days, an invitation each, and one mail a person', () => {
    expect(open.MTG).toMatchObject([
      { start: '2027-02-01T15:00', status: 'proposed', series: `${first} poll` },
      { start: '2027-02-02T15:00', status: 'proposed', series: `${first} poll` },
      { start: '2027-02-03T10:00', status: 'proposed', series: `${first} poll` },
    ]);
    expect(open.INV).toHaveLength(18);
    expect(asked.result.mails.map(({ name, kind }) => `${name} ${kind}`)).toEqual([
      ...['Ana date-poll', 'Ben date-poll', 'Cleo date-poll'],
    ]);
    expect(render(asked.summary[0]!, 'en')).toBe('“Drafts”: 3 dates to choose from.');
  });

  it('asks once, and wants two dates that differ', () => {
    expect(planned(open, question, later()).edits).toEqual([]);
    expect(refusal(base, { ...housing, chooseFrom: [housing.start!] })).toContain(
      'at least two different dates',
    );
    expect(refusal(base, { ...housing, chooseFrom: ['2026-02-03T10:00'] })).toContain('already over');
  });

  it('leads to its row where the workbook stands on Google', () => {
    const book = bookOf({ ...open, OBX: (open.OBX ?? []).map((row) => ({ ...row, state: 'waiting' })) });
    const context = coChair({ workbookId: 'F1', tabOf: () => 7 });
    expect(done2(renderMail(book.rows('OBX')[2]!, book, context)).body).toMatch(
      /Open it in the workbook: https:\/\/docs\.google\.com\/spreadsheets\/d\/F1\/edit#gid=7&range=A\d+/,
    );
  });

  it('sends the dates by each reader’s clock, without a calendar file', () => {
    const MEM = (open.MEM ?? []).map((row) => ({ ...row, timeZone: 'America/Bogota' }));
    const book = bookOf({ ...open, MEM, OBX: (open.OBX ?? []).map((row) => ({ ...row, state: 'waiting' })) });
    const mail = done2(renderMail(book.rows('OBX')[2]!, book, coChair()));
    expect(mail.subject).toBe('Which date suits you? Drafts');
    expect(mail.body).toContain('1.: Monday 1 February 2027, 09:00 (Bogota time, UTC-5)');
    expect(mail.body).toContain('Find a date');
    // Three answers to each of three dates, which are read when they come back.
    const [, sign] = /^2\. Yes: mailto:ana@example\.org\?subject=(\S+)/m.exec(mail.body) ?? [];
    expect(mail.body.match(/^\d\. \w+: mailto:/gm)).toHaveLength(9);
    const pasted = { text: decodeURIComponent(sign ?? '') };
    expect(done(readAnswers.plan(bookOf(open), pasted, coChair())).result.answers).toMatchObject([
      { name: 'Cleo', answer: 'yes', state: 'new', title: expect.stringContaining('2 February') },
    ]);
    expect(mail.attachments).toEqual([]);
  });

  const done2 = <Value>(outcome: Outcome<Value>): Value => {
    if (!outcome.ok) throw new Error(render(outcome.problem, 'en'));
    return outcome.value;
  };

  it('is no meeting ahead while nothing is fixed', () => {
    expect(done(meetingForm.plan(bookOf(open), {}, coChair())).result.upcoming).toEqual([]);
    expect(refusal(open, { id: first, place: 'Room 4' })).toContain('a date to choose from');
  });
});

describe('saying which dates suit', () => {
  it('notes the answers with their time, and nothing twice', () => {
    const plan = done(answering(open, as('MEM-3'), { [first]: 'yes', [second]: 'no' }));
    expect(plan.edits.map((edit) => edit.kind === 'update' && edit.values)).toEqual([
      { answer: 'yes', answeredAt: coChair().now, askedFor: '2027-02-01T15:00 Europe/Zurich' },
      { answer: 'no', answeredAt: coChair().now, askedFor: '2027-02-02T15:00 Europe/Zurich' },
    ]);
    const again = after(open, plan.edits);
    expect(done(answering(again, as('MEM-3'), { [first]: 'yes' })).edits).toEqual([]);
    expect(done(answering(again, as('MEM-3'), { [first]: 'no' })).edits).toHaveLength(1);
  });

  it('is for a co-chair to do on somebody’s word, and for nobody else', () => {
    expect(done(answering(open, coChair(), { [first]: 'yes' }, 'Cleo')).edits).toHaveLength(1);
    expect(refused(answering(open, as('MEM-4'), { [first]: 'yes' }, 'Cleo'))).toContain(
      'cannot answer for Cleo',
    );
    expect(refused(answering(open, as('MEM-8'), { [first]: 'yes' }))).toContain('Hal is not asked');
  });

  it('lists the best date first, with names for those who may fix it', () => {
    const [poll] = listed(answered, coChair());
    expect(poll?.dates.map(({ id, counts }) => [id, counts.yes, counts.maybe])).toEqual([
      [second, 2, 0],
      [third, 0, 2],
      [first, 1, 0],
    ]);
    expect(poll).toMatchObject({ asked: 6, answered: 2, mayFix: true });
    expect(poll?.people.find(({ name }) => name === 'Cleo')?.answers[second]).toBe('yes');
    const [own] = listed(answered, as('MEM-3'));
    expect(own).toMatchObject({ mayFix: false, people: [], own: { [first]: 'no', [second]: 'yes' } });
    expect(listed(answered, as('MEM-8'))).toEqual([]);
  });
});

describe('adding dates while the question is open', () => {
  const adding = (tables: Tables, dates: string[], context = later()) =>
    addDates.plan(bookOf(tables), { poll: first, dates }, context);
  const plan = done(adding(answered, ['2027-02-05T18:00', '2027-02-01 15:00', '']));
  const more = after(answered, plan.edits);
  const added = (more.MTG ?? []).find(({ start }) => start === '2027-02-05T18:00');

  it('offers them under the same question, to the same people, each once', () => {
    expect(added).toMatchObject({ status: 'proposed', series: `${first} poll`, title: 'Drafts' });
    expect((more.INV ?? []).filter(({ meeting }) => meeting === added?.id)).toHaveLength(6);
    expect(plan.result.dates.map(({ when }) => when)).toEqual([
      expect.stringContaining('Friday 5 February 2027, 18:00'),
    ]);
    expect(done(adding(more, ['2027-02-05T18:00'])).edits).toEqual([]);
    expect(listed(more, coChair())[0]?.dates).toHaveLength(4);
  });

  it('asks who answered about the new ones only, and who did not about all', () => {
    expect(plan.result).toMatchObject({ asked: ['Ana', 'Cleo'], askedAll: ['Ben'] });
    const mailTo = (person: string) => {
      const book = bookOf(more);
      const row = book.rows('OBX').find(({ to, state }) => to === person && state === 'waiting');
      const mail = row && renderMail(row, book, coChair());
      return mail?.ok ? mail.value : undefined;
    };
    const toAna = mailTo('MEM-1');
    expect(toAna?.subject).toBe('More dates to choose from: Drafts');
    expect(toAna?.body).toContain('18:00');
    expect(toAna?.body).not.toContain('10:00');
    const toBen = mailTo('MEM-2');
    expect(toBen?.subject).toBe('More dates to choose from: Drafts');
    expect(toBen?.body).toContain('10:00');
    expect(toBen?.body).toContain('18:00');
    expect(listed(more, as('MEM-3'))[0]?.own).toMatchObject({ [second]: 'yes', [added?.id ?? '']: 'none' });
  });

  it('takes the place of a question that nobody got yet', () => {
    const waiting = done(adding(after(base, asked.edits), ['2027-02-05T18:00']));
    expect(waiting.edits.filter(({ sheet, kind }) => sheet === 'OBX' && kind === 'delete')).toHaveLength(3);
    expect(waiting.result.askedAll).toHaveLength(3);
  });

  it('is refused to others, for dates that are over, for too many, and once a date is fixed', () => {
    expect(refused(adding(open, ['2027-02-05T10:00'], as('MEM-3')))).toContain('Only co-chairs of Housing');
    expect(refused(adding(open, ['2026-02-05T10:00']))).toContain('already over');
    const many = Array.from({ length: 10 }, (_, at) => `2027-02-${String(at + 10)}T10:00`);
    expect(refused(adding(open, many))).toContain('at most 12 dates');
    expect(refused(addDates.plan(bookOf(base), { poll: first, dates: many }, later()))).toContain(
      'no longer open',
    );
  });
});

describe('fixing a date', () => {
  const fixing = (tables: Tables, date: string | undefined, context = later()) =>
    fixDate.plan(bookOf(tables), { poll: first, ...(date && { date }) }, context);
  const fixed = done(fixing(answered, second));
  const meeting = after(answered, fixed.edits);

  it('makes the meeting, keeps its answers, calls the others off and invites', () => {
    const status = Object.fromEntries(
      (meeting.MTG ?? []).map(({ id, status: now, series }) => [id, [now, series]]),
    );
    expect(status[second]).toEqual(['planned', '']);
    expect([status[first]?.[0], status[third]?.[0]]).toEqual(['cancelled', 'cancelled']);
    expect(fixed.result.meeting?.mails.map(({ kind }) => kind)).toEqual([
      'invitation',
      'invitation',
      'invitation',
    ]);
    const [ahead] = done(meetingForm.plan(bookOf(meeting), {}, coChair())).result.upcoming;
    expect(ahead?.answers).toEqual({ none: 4, yes: 2, no: 0, maybe: 0 });
    expect(listed(meeting, coChair())).toEqual([]);
  });

  it('does nothing a second time, and is refused for another date, to others, and for a date that is over', () => {
    expect(done(fixing(meeting, second)).edits).toEqual([]);
    expect(refused(fixing(meeting, third))).toContain('no longer open');
    expect(refused(fixing(answered, second, as('MEM-3')))).toContain('Only co-chairs of Housing');
    expect(refused(fixing(answered, 'MTG-x'))).toContain('not among those proposed');
    expect(refused(fixing(answered, first, coChair({ now: '2027-02-02T00:00:00.000Z' })))).toContain(
      'already over',
    );
  });

  it('takes back questions that nobody got yet, and can be given up', () => {
    const waiting = after(base, asked.edits);
    const plan = done(fixing(waiting, undefined));
    expect(plan.edits.filter(({ sheet, kind }) => sheet === 'OBX' && kind === 'delete')).toHaveLength(3);
    expect(plan.edits.filter(({ sheet }) => sheet === 'MTG')).toHaveLength(3);
    expect(plan.effects).toEqual([]);
  });
});
