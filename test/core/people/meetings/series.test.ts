// Series of meetings: dates made at once, told in one mail, moved and called off together.
import { describe, expect, it } from '@jest/globals';
import { startsOf } from '../../../../src/core/people/meetings/series';
import type { InviteToMeetingInput } from '../../../../src/core/people/meetings/read-invitation';
import { whomToRemind } from '../../../../src/core/people/invitations/unanswered-invitations';
import { renderMail } from '../../../../src/core/inbox/mail/render-mail';
import { bookOf, type Tables } from '../../../support/book';
import { after, base, coChair, housing, later, planned, refusal, sentAll } from './fixture';

const weekly: InviteToMeetingInput = { ...housing, repeat: 'weekly', times: 3 };
const first = planned(base, weekly);
const made = after(base, first.edits);
const told = sentAll(made);
const starts = (tables: Tables) =>
  (tables.MTG ?? []).map(({ start, status }) => `${start ?? ''} ${status ?? ''}`);
const mailTo = (tables: Tables, index = -1) => {
  const book = bookOf({ ...tables, REV: [], END: [], SUB: [] } as Tables);
  const row = book.rows('OBX').at(index);
  const mail = row && renderMail(row, book, coChair());
  if (!mail?.ok) throw new Error(mail ? JSON.stringify(mail.problem) : 'No mail.');
  return mail.value;
};

describe('the dates of a series', () => {
  it.each([
    ['2027-02-01T15:00', 'weekly', ['2027-02-01', '2027-02-08', '2027-02-15']],
    ['2027-02-01T15:00', 'fortnightly', ['2027-02-01', '2027-02-15', '2027-03-01']],
    ['2027-02-09T15:00', 'monthly', ['2027-02-09', '2027-03-09', '2027-04-13']],
    ['2027-01-29T15:00', 'monthly', ['2027-01-29', '2027-02-26', '2027-03-26']],
  ] as const)('from %s %s', (start, rhythm, days) => {
    expect(startsOf(start, rhythm, 3)).toEqual(days.map((day) => `${day}T15:00`));
  });

  it('keep the time of day where the clock changes', () => {
    const plan = planned(base, { ...weekly, start: '2027-03-22T15:00' });
    expect(plan.result.dates.map(({ when }) => when.slice(-24))).toEqual([
      '15:00 (Zurich time, UTC+1)'.slice(-24),
      '15:00 (Zurich time, UTC+2)'.slice(-24),
      '15:00 (Zurich time, UTC+2)'.slice(-24),
    ]);
  });
});

describe('planning a series', () => {
  it('writes a row a date under one code, and one mail a person for all of them', () => {
    const rows = first.edits.filter(({ sheet }) => sheet === 'MTG');
    expect(rows.map((edit) => edit.kind === 'insert' && edit.values)).toMatchObject([
      { start: '2027-02-01T15:00', series: 'MTG-n1 weekly' },
      { start: '2027-02-08T15:00', series: 'MTG-n1 weekly' },
      { start: '2027-02-15T15:00', series: 'MTG-n1 weekly' },
    ]);
    expect(first.edits.filter(({ sheet }) => sheet === 'INV')).toHaveLength(18);
    expect(first.edits.filter(({ sheet }) => sheet === 'OBX')).toHaveLength(3);
    expect(first.result.mails.map(({ name }) => name)).toEqual(['Ana', 'Ben', 'Cleo']);
  });

  it('makes nothing twice', () => {
    expect(planned(made, weekly).edits).toEqual([]);
    const longer = planned(told, { ...weekly, times: 4 }, later());
    expect(longer.edits.filter(({ sheet }) => sheet === 'MTG')).toMatchObject([
      { values: { start: '2027-02-22T15:00', series: 'MTG-n1 weekly' } },
    ]);
    expect(longer.edits.filter(({ sheet }) => sheet === 'OBX')).toHaveLength(3);
  });

  it('leaves out the dates that are skipped, and says so where none is left', () => {
    const skip = ['2027-02-08T15:00'];
    const plan = planned(base, { ...weekly, skip });
    expect(plan.result.dates.map(({ start }) => start)).toEqual(['2027-02-01T15:00', '2027-02-15T15:00']);
    expect(refusal(base, { ...weekly, skip: startsOf(housing.start!, 'weekly', 3) as string[] })).toBe(
      'All dates are left out. Keep at least one.',
    );
  });

  it('sends one mail with all dates, and one calendar file with an entry a date', () => {
    const mail = mailTo(made, 0);
    expect(mail.subject).toBe(
      'Invitation: Drafts, 3 dates from Monday 1 February 2027, 15:00 (Zurich time, UTC+1)',
    );
    expect(mail.body).toContain('3.: Monday 15 February 2027, 15:00');
    const [file, ...more] = mail.attachments;
    expect(more).toEqual([]);
    expect(file?.content.match(/^UID:.*$/gm)).toHaveLength(3);
    expect(file?.content).toContain('METHOD:PUBLISH');
    expect(file?.content).not.toContain('ATTENDEE');
  });
});

describe('a mail on the whole series', () => {
  it('counts for each of its dates: who has it waiting is not reminded of one', () => {
    const second = bookOf(made).find('MTG', 'MTG-n2');
    if (!second) throw new Error('no second date');
    const when = { now: coChair().now, actor: { person: 'MEM-1' } };
    const waiting = whomToRemind(bookOf(made), second, when);
    expect([waiting.people, waiting.lately]).toEqual([[], ['MEM-2', 'MEM-3']]);
    expect(whomToRemind(bookOf(told), second, when).people).toEqual(['MEM-2', 'MEM-3']);
  });
});

describe('changing a series', () => {
  it('moves one date, of which a mail of its own tells', () => {
    const plan = planned(told, { id: 'MTG-n2', start: '2027-02-09T16:00' });
    expect(plan.result.mails.map(({ kind }) => kind)).toEqual(['update', 'update', 'update']);
    expect(starts(after(told, plan.edits))).toContain('2027-02-09T16:00 planned');
    expect(plan.edits.filter(({ sheet }) => sheet === 'MTG')).toHaveLength(1);
  });

  it('moves a date and all that follow, with one mail', () => {
    const plan = planned(told, { id: 'MTG-n2', start: '2027-02-09T16:00', following: true });
    const moved = after(told, plan.edits);
    const days = ['2027-02-01T15:00', '2027-02-09T16:00', '2027-02-16T16:00'];
    expect(starts(moved).sort()).toEqual(days.map((day) => `${day} planned`));
    expect(plan.result.mails).toHaveLength(3);
    const mail = mailTo(moved);
    expect(mail.subject).toMatch(/^Changed: Drafts, 2 dates from Tuesday 9 February/);
    expect(
      planned(sentAll(moved), { id: 'MTG-n2', start: '2027-02-09T16:00', following: true }).edits,
    ).toEqual([]);
  });

  it('calls off one date, or it and all that follow', () => {
    const one = planned(told, { id: 'MTG-n2', cancel: true });
    expect(one.result.mails.map(({ kind }) => kind)).toEqual([
      'cancellation',
      'cancellation',
      'cancellation',
    ]);
    const all = planned(told, { id: 'MTG-n2', cancel: true, following: true });
    expect(all.edits.filter(({ sheet }) => sheet === 'MTG')).toHaveLength(2);
    expect(all.result.mails).toHaveLength(3);
    const mail = mailTo(after(told, all.edits));
    expect(mail.attachments.map(({ type }) => type.slice(-6))).toEqual(['CANCEL', 'CANCEL']);
    expect(new Set(mail.attachments.map(({ name }) => name)).size).toBe(2);
    for (const { content } of mail.attachments)
      expect([...content.matchAll(/^UID:|^STATUS:CANCELLED|^METHOD:CANCEL|^SEQUENCE:1/gm)]).toHaveLength(4);
  });

  it('lets a mail on the whole series that still waits tell what holds when it leaves', () => {
    const plan = planned(made, { id: 'MTG-n2', start: '2027-02-09T16:00' });
    expect(plan.edits.filter(({ sheet }) => sheet === 'OBX')).toEqual([]);
    expect(mailTo(after(made, plan.edits)).body).toContain('2.: Tuesday 9 February 2027, 16:00');
    const off = planned(made, { id: 'MTG-n2', cancel: true });
    expect(off.result.mails).toEqual([]);
    expect(mailTo(after(made, off.edits)).body).not.toContain('8 February');
  });
});
