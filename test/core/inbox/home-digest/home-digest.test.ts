// The digest for home: only on days of the session, one a person and day, by each reader's clock, and nothing before its hour.
import { describe, expect, it } from '@jest/globals';
import {
  queueHomeDigests,
  type QueueHomeDigestsResult,
} from '../../../../src/core/inbox/home-digest/plan-queue';
import { renderMail } from '../../../../src/core/inbox/mail/render-mail';
import { showMail } from '../../../../src/core/inbox/mail/plan-mail-list';
import { render } from '../../../../src/core/base/messages/text';
import { bookOf, type Tables } from '../../../support/book';
import { bookReading, contextFor, planned, tables } from '../../advocacy/fixture';

const people: Tables['MEM'] = [
  { id: 'MEM-CORA', name: 'Cora', coordinator: true, email: 'cora@example.org', listed: true },
  { id: 'MEM-BO', name: 'Bo', email: 'bo@example.org', mail: 'digest', timeZone: 'America/Los_Angeles' },
  { id: 'MEM-DEE', name: 'Dee', email: 'dee@example.org' },
  { id: 'MEM-ANA', name: 'Ana', email: 'ana@example.org', listed: true },
  { id: 'MEM-NO', name: 'Noor', email: 'noor@example.org', mail: 'none' },
  { id: 'MEM-TELL', name: 'Heron', mail: 'coordinator' },
];
const session: Tables = {
  MEM: people,
  PAR: [{ id: 'PAR-1', person: 'MEM-DEE', workgroup: 'WG-W' }],
  DEL: [
    {
      id: 'DEL-1',
      person: 'MEM-ANA',
      event: 'Review',
      arrives: '2027-11-07',
      leaves: '2027-11-12',
      homeContact: 'MEM-BO',
    },
  ],
  ATC: [
    { id: 'ATC-1', country: 'CTY-C', ask: 'ASK-W', status: 'promised' },
    { id: 'ATC-2', country: 'CTY-K', ask: 'ASK-D', status: 'promised' },
    {
      id: 'ATC-3',
      country: 'CTY-U',
      ask: 'ASK-D',
      status: 'promised',
      promise: 'The capital agreed in secret',
    },
  ],
  HRD: [
    { id: 'HRD-1', order: 1, country: 'CTY-C', ask: 'ASK-W', heard: 'partly', words: 'Water for all' },
    { id: 'HRD-2', order: 2, country: 'CTY-U', ask: 'ASK-D', heard: 'no' },
    { id: 'HRD-3', order: 3, country: 'CTY-K', ask: 'ASK-D' },
  ],
  OUT: [
    {
      id: 'OUT-1',
      title: 'What Chile said',
      date: '2027-11-08',
      channel: 'post',
      link: 'https://example.org/c',
    },
    { id: 'OUT-2', title: 'Our reaction', date: '2027-11-08', embargo: '2027-11-08T18:00' },
    { id: 'OUT-3', title: 'A leak', date: '2027-11-08', embargo: 'later' },
  ],
  ACT: [
    { id: 'ACT-1', what: 'Hand out leaflets', workgroup: 'WG-W', due: '2027-11-08' },
    { id: 'ACT-2', what: 'Write the midterm report', workgroup: 'WG-W', due: '2029-01-01' },
  ],
};
const NOON = '2027-11-08T12:00:00.000Z';
const EVENING = '2027-11-08T18:00:00.000Z';

const queue = (now = NOON, over: Tables = {}) =>
  planned(
    queueHomeDigests.plan(
      bookReading(queueHomeDigests.reads, { ...session, ...over }),
      {},
      contextFor('cora', { now, timeZone: 'UTC' }),
    ),
  );
const names = ({ mails }: Pick<QueueHomeDigestsResult, 'mails'>) => mails.map(({ name }) => name);

/** The mail as it leaves at an instant. */
function mailTo(person: string, now: string, over: Tables = {}) {
  const row = {
    id: 'OBX-1',
    key: `home:${person}:2027-11-08`,
    to: person,
    template: 'home-digest',
    state: 'sending',
  };
  const all: Tables = { ...tables, ...session, ...over, OBX: [row] };
  const book = bookOf(Object.fromEntries(showMail.reads.map((sheet) => [sheet, all[sheet] ?? []])));
  const outcome = renderMail(book.rows('OBX')[0]!, book, contextFor('cora', { now, timeZone: 'UTC' }));
  return outcome.ok ? outcome.value.body : render(outcome.problem, 'en');
}

describe('who gets one', () => {
  it('is who is at home and wants mail, also those who chose summaries', () => {
    const { result, edits } = queue();
    expect(names(result)).toEqual(['Cora', 'Bo', 'Dee']);
    expect(edits[1]).toMatchObject({
      sheet: 'OBX',
      values: { key: 'home:MEM-BO:2027-11-08', template: 'home-digest', state: 'waiting' },
    });
    expect(result.tellOtherwise.map(({ name, reason }) => [name, reason])).toEqual([
      ['Heron', 'wants to be told through the coordinator'],
    ]);
  });

  it('is nobody twice on one day', () => {
    const OBX = [
      { id: 'OBX-1', key: 'home:MEM-BO:2027-11-08', to: 'MEM-BO', template: 'home-digest', state: 'sent' },
    ];
    const { result } = queue(NOON, { OBX });
    expect(names(result)).toEqual(['Cora', 'Dee']);
    expect(result.before.map(({ name }) => name)).toEqual(['Bo']);
    expect(names(queue('2027-11-09T12:00:00.000Z', { OBX }).result)).toContain('Bo');
  });

  it('is nobody outside the session, and that is said', () => {
    const { edits, said, result } = queue('2027-09-01T12:00:00.000Z');
    expect([edits, result.isOn]).toEqual([[], false]);
    expect(said).toContain('at the latest with the review on Monday 8 November 2027');
    expect(queue('2028-02-01T12:00:00.000Z').said).toContain('the review was on Monday 8 November 2027');
  });
});

describe('the preview', () => {
  it('says what is held back until when, and who is away', () => {
    const { result } = queue();
    expect(result.notes).toEqual([
      '1 in Geneva today gets none.',
      expect.stringMatching(/^Held back until .*18:00.*“Our reaction”/),
      expect.stringMatching(/^Held back: “A leak”/),
    ]);
    expect(result.mails[2]?.news).toEqual([
      '1 thing today',
      '1 to share',
      '1 heard in part',
      '1 promised and not said',
    ]);
  });
});

describe('the mail', () => {
  it('tells what was heard, who promised and did not, and what to do today', () => {
    const body = mailTo('MEM-DEE', NOON);
    expect(body).toContain('Chile: in part: Provide clean drinking water to all villages');
    expect(body).toContain('So far: 2 countries noted, 0 asks heard, 1 in part');
    expect(body).toContain('all villages “Water for all”');
    expect(body).toContain('Promised to us, and not said\nUruguay: Abolish the death penalty');
    expect(body).toContain('Hand out leaflets');
    expect(body).not.toContain('midterm');
    // A country that did not speak yet broke no promise, and what a mission said stays in the workbook.
    expect(body).not.toContain('Kenya');
    expect(body).not.toContain('in secret');
    expect(body).toContain('To get fewer mails or none');
  });

  it('tells nothing before its hour, and all from then on', () => {
    expect(mailTo('MEM-DEE', NOON)).not.toContain('Our reaction');
    expect(mailTo('MEM-DEE', EVENING)).toContain('Our reaction');
    expect(mailTo('MEM-DEE', EVENING)).not.toContain('A leak');
  });

  it('goes by the reader’s own clock', () => {
    const TIM = [{ id: 'TIM-1', milestone: 'review', due: '2027-11-08T14:30', timeZone: 'Europe/Zurich' }];
    expect(mailTo('MEM-BO', NOON, { TIM })).toMatch(/8 Nov.*05:30/);
    expect(mailTo('MEM-BO', NOON)).toContain('In Geneva, you are the contact of: Ana');
  });

  it('does not leave on another day', () => {
    expect(mailTo('MEM-DEE', '2027-11-09T00:30:00.000Z')).toBe(
      'Not sent: its day is over. Prepare today’s digest.',
    );
  });
});
