// From when until when a text may be signed, what refuses a word today, and how the list says it.
import { describe, expect, it } from '@jest/globals';
import { render } from '../../../../src/core/base/messages/text';
import { daysInWords, firstLinesOf } from '../../../../src/core/submissions/endorsing/plan-endorsing-list';
import { isSent, signOnDays } from '../../../../src/core/submissions/endorsing/sign-on-days';
import { signingObstacle } from '../../../../src/core/submissions/endorsing/signing-closed';
import type { SomeValues } from '../../../../src/core/workbook/records/rows';
import { contextOf } from '../../../support/book';
import { signedBook, wellsIn } from './fixture';

const TIM = [
  { id: 'TIM-1', milestone: 'Sign-on', rule: 'sign-on: submission-42d 18:00', due: '2027-01-05T18:00' },
  { id: 'TIM-2', milestone: 'Deadline', rule: 'submission: review-210d 12:00', due: '2027-02-16T12:00' },
];
const USUAL = { settings: { 'due.internal': '2027-01-20' } };
const bookWith = (submission: SomeValues<'SUB'>) => signedBook({ submission, tables: { TIM } });

/** As `opens..closes state`, today being 10 January. */
function days(submission: SomeValues<'SUB'>, over: Parameters<typeof contextOf>[0] = USUAL): string {
  const book = bookWith(submission);
  const { opens, closes, state, isSent: sent } = signOnDays(book, wellsIn(book), contextOf(over));
  return `${opens}..${closes} ${state}${sent ? ', sent' : ''}`;
}

describe('the days of a text', () => {
  it.each<[string, SomeValues<'SUB'>, string]>([
    ['are those of the Timeline and of Settings', {}, '2027-01-05..2027-01-20 open'],
    ['are its own', { signOnFrom: '2027-01-02', signOnUntil: '2027-01-30' }, '2027-01-02..2027-01-30 open'],
    ['end with its own day for final texts', { internalDue: '2027-01-15' }, '2027-01-05..2027-01-15 open'],
    [
      'end by signing sooner than by that',
      { internalDue: '2027-01-15', signOnUntil: '2027-01-12' },
      '2027-01-05..2027-01-12 open',
    ],
    ['are none for a text of others', { kind: 'of-others' }, '.. open'],
    ['of others are its own', { kind: 'of-others', signOnUntil: '2027-01-09' }, '..2027-01-09 closed'],
    ['begin on the first', { signOnFrom: '2027-01-10' }, '2027-01-10..2027-01-20 open'],
    ['are to come until the day before', { signOnFrom: '2027-01-11' }, '2027-01-11..2027-01-20 early'],
    ['hold on the last', { signOnUntil: '2027-01-10' }, '2027-01-05..2027-01-10 open'],
    ['are over on the day after', { signOnUntil: '2027-01-09' }, '2027-01-05..2027-01-09 closed'],
    [
      'are over where they end before they begin',
      { signOnFrom: '2027-01-12', signOnUntil: '2027-01-09' },
      '2027-01-12..2027-01-09 closed',
    ],
    ['are over once the UN has it', { status: 'uploaded' }, '2027-01-05..2027-01-20 closed, sent'],
    [
      'are over once the UN confirmed it',
      { status: 'received', signOnFrom: '2027-01-15' },
      '2027-01-15..2027-01-20 closed, sent',
    ],
  ])('%s', (_, submission, said) => {
    expect(days(submission)).toBe(said);
  });

  it('are counted by the clock of the coalition', () => {
    const last = { signOnUntil: '2027-01-09' };
    expect(days(last, { ...USUAL, now: '2027-01-10T04:59:00.000Z' })).toContain('open');
    expect(days(last, { ...USUAL, now: '2027-01-10T05:00:00.000Z' })).toContain('closed');
  });

  it.each(['idea', 'outline', 'draft', 'review', 'final', 'withdrawn'])('%s is not with the UN', (status) => {
    expect(isSent({ status })).toBe(false);
  });
});

describe('a word today', () => {
  const EARLY = { signOnFrom: '2027-01-11' };
  const OVER = { signOnUntil: '2027-01-09' };
  type Role = 'endorser' | 'co-submitter';
  it.each<[string, SomeValues<'SUB'>, Role, boolean, string, string]>([
    ['an endorser, while it is open', {}, 'endorser', false, 'a', ''],
    [
      'an endorser, early',
      EARLY,
      'endorser',
      false,
      'a',
      '“Wells” opens for endorsement on 11 January 2027. Come back then.',
    ],
    ['an endorser who may any time, early', EARLY, 'endorser', true, 'a', ''],
    ['a co-submitter, early', EARLY, 'co-submitter', false, 'a', ''],
    [
      'an endorser, late',
      OVER,
      'endorser',
      false,
      'a',
      '“Wells” closed on 9 January 2027. A coordinator can still note your word.',
    ],
    [
      'a co-submitter, late',
      OVER,
      'co-submitter',
      false,
      'a',
      '“Wells” closed on 9 January 2027. A coordinator can still note your word.',
    ],
    ['who may any time, late', OVER, 'co-submitter', true, 'a', ''],
    [
      'once the UN has it',
      { status: 'uploaded' },
      'endorser',
      false,
      'a',
      '“Wells” is with the UN: no name can be added any more. A coordinator can still note your word.',
    ],
    [
      'an endorser without a text',
      {},
      'endorser',
      true,
      '',
      'There is no text of “Wells” to endorse yet. Its authors take it in first.',
    ],
    ['a co-submitter without a text', {}, 'co-submitter', false, '', ''],
  ])('%s', (_, over, role, mayAnyTime, text, said) => {
    const book = bookWith(over);
    const wanted = { submission: wellsIn(book), now: { text }, role, mayAnyTime };
    const problem = signingObstacle(book, wanted, contextOf(USUAL));
    expect(problem ? render(problem, 'en') : '').toBe(said);
  });
});

describe('the list says', () => {
  const at = { opens: '2027-01-11', closes: '2027-01-20', isSent: false } as const;
  it.each([
    ['when it opens', { ...at, state: 'early' as const }, 'opens on 11 January 2027'],
    ['until when it is open', { ...at, state: 'open' as const }, 'open until 20 January 2027'],
    ['nothing where no day is known', { ...at, closes: '', state: 'open' as const }, ''],
    ['when it closed', { ...at, state: 'closed' as const }, 'closed on 20 January 2027'],
    ['that the UN has it', { ...at, state: 'closed' as const, isSent: true }, 'the UN has it'],
  ])('%s', (_, given, said) => {
    expect(daysInWords(given, contextOf())).toBe(said);
  });

  const LONG = 'A line of more than sixty characters, which is therefore no heading at all.';
  it.each([
    ['a short text whole', 'Wells were closed.', 'Wells were closed.'],
    ['no heading and no note', `Introduction\n[[Who\nwrote it]]${LONG}\nMore.`, `${LONG} More.`],
    ['160 characters whole', 'x '.repeat(79) + 'yz', 'x '.repeat(79) + 'yz'],
    ['more, cut at a word', `${'word '.repeat(40)}end`, `${'word '.repeat(32).trim()} …`],
    ['nothing of nothing', '', ''],
  ])('%s', (_, text, said) => {
    expect(firstLinesOf(text)).toBe(said);
  });
});
