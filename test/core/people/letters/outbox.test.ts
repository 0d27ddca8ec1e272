import { describe, expect, it } from '@jest/globals';
import { render } from '../../../../src/core/base/messages/text';
import { claimWaiting, runName, settleStale } from '../../../../src/core/people/letters/outbox';
import { planClaim, planSettle, type MailResult } from '../../../../src/core/inbox/mail/plan-send';
import { bookOf, contextOf, type Tables } from '../../../support/book';

type Mail = NonNullable<Tables['OBX']>[number];

const bookWith = (mails: readonly Mail[]) => bookOf({ OBX: mails });
const rowsOf = (mails: readonly Mail[]) => bookWith(mails).rows('OBX');
const mail = (id: string, over: Partial<Mail> = {}): Mail => ({
  id,
  key: id,
  template: 'invitation',
  ...over,
});

const now = '2027-01-10T12:00:00.000Z';
const young = runName('2027-01-10T11:53:00.000Z', 'ab12');
const old = runName('2027-01-10T11:52:59.999Z', 'ab12');

describe('taking mails up', () => {
  const mixed = [
    mail('digest', { template: 'digest' }),
    mail('invitation 1'),
    mail('reminder', { template: 'reminder' }),
    mail('sent', { state: 'sent' }),
    mail('update', { template: 'update' }),
    mail('uncertain', { state: 'uncertain' }),
    mail('invitation 2'),
    mail('cancellation', { template: 'cancellation' }),
  ];

  it('takes waiting ones, the most urgent first, equals in the order of the sheet', () => {
    expect(claimWaiting(rowsOf(mixed), 50).map(({ id }) => id)).toEqual([
      'cancellation',
      'update',
      'invitation 1',
      'invitation 2',
      'reminder',
      'digest',
    ]);
  });

  it.each([
    [0, 0],
    [-3, 0],
    [Number.NaN, 0],
    [1.9, 1],
    [49, 49],
    [1500, 50],
  ])('with a quota of %p takes %p of sixty', (quota, expected) => {
    const sixty = Array.from({ length: 60 }, (_, index) => mail(`OBX-${index}`));
    const { edits, result } = planClaim(bookWith(sixty), young, quota, contextOf());
    expect(edits).toHaveLength(expected);
    expect(result).toMatchObject({ left: 60 - expected });
  });

  it('writes state, run and one more attempt', () => {
    const { edits } = planClaim(bookWith([mail('OBX-1', { attempts: 2 })]), young, 10, contextOf());
    expect(edits).toEqual([
      { kind: 'update', sheet: 'OBX', id: 'OBX-1', values: { state: 'sending', run: young, attempts: 3 } },
    ]);
  });
});

describe('mails that a dead run left', () => {
  it.each([
    ['of a run that may still go on', { state: 'sending', run: young }, false],
    ['of a run older than seven minutes', { state: 'sending', run: old }, true],
    ['of a run that does not say when it began', { state: 'sending', run: 'x' }, true],
    ['that waits', { state: 'waiting', run: old }, false],
    ['that was sent', { state: 'sent', run: old }, false],
  ])('a mail %s', (_, row, expected) => {
    const rows = rowsOf([mail('OBX-1', row)]);
    expect(settleStale(rows, {}, now)).toHaveLength(expected ? 1 : 0);
  });

  const left = ['sent', 'started', 'none'].map((id) => mail(id, { state: 'sending', run: old }));

  it('are settled by what the run noted beside each', () => {
    const mails = [...left, mail('young', { state: 'sending', run: young })];
    expect(settleStale(rowsOf(mails), { sent: 'sent', started: 'started', young: 'sent' }, now)).toEqual([
      { id: 'sent', outcome: 'sent' },
      { id: 'started', outcome: 'uncertain' },
      { id: 'none', outcome: 'waiting' },
    ]);
  });
});

describe('recording what became of mails', () => {
  const sending = (id: string) => mail(id, { state: 'sending', run: young });
  const settle = (mails: readonly Mail[], results: readonly MailResult[]) =>
    planSettle(bookWith(mails), results, contextOf());

  it('writes state, time and problem of each', () => {
    const plan = settle(['a', 'b', 'c', 'd'].map(sending), [
      { id: 'a', outcome: 'sent' },
      { id: 'b', outcome: 'failed', problem: 'No such address' },
      { id: 'c', outcome: 'uncertain' },
      { id: 'd', outcome: 'waiting' },
      { id: 'gone', outcome: 'sent' },
    ]);
    expect(plan.edits.map((edit) => ('values' in edit ? edit.values : {}))).toEqual([
      { state: 'sent', sentAt: now, problem: '' },
      { state: 'failed', problem: 'No such address' },
      { state: 'uncertain', problem: expect.stringContaining('may have gone out or not') },
      { state: 'waiting', run: '', problem: '' },
    ]);
    expect(plan.result).toEqual({ sent: 1, failed: 1, uncertain: 1, waiting: 1 });
    expect(plan.summary.map((one) => render(one, 'en'))[0]).toBe('1 mail was sent.');
  });

  it.each<[string, string, MailResult['outcome'], number]>([
    ['a sent mail stays sent', 'sent', 'waiting', 0],
    ['a mail marked as sent by hand stays so', 'by-hand', 'sent', 0],
    ['an uncertain mail is not put back', 'uncertain', 'waiting', 0],
    ['an uncertain mail that did go out is sent', 'uncertain', 'sent', 1],
    ['a mail put back too early that did go out is sent', 'waiting', 'sent', 1],
  ])('%s', (_, state, outcome, edits) => {
    expect(settle([mail('a', { state })], [{ id: 'a', outcome }]).edits).toHaveLength(edits);
  });

  it('changes nothing the second time', () => {
    expect(settle([mail('a', { state: 'sent' })], [{ id: 'a', outcome: 'sent' }]).edits).toEqual([]);
  });
});
