// Endorsements that wait for the person: their organization's word, and, of co-chairs, how a changed text counts for those
// who signed it.
import { quoted } from '../../base/messages/quoted';
import { message, render } from '../../base/messages/text';
import { glanceAt, neverAsked, type Glance } from '../../submissions/endorsing/at-a-glance';
import { mayAskEndorsers } from '../../submissions/endorsing/may-ask';
import { signOnDays } from '../../submissions/endorsing/sign-on-days';
import type { RowOf } from '../../workbook/records/rows';
import {
  signatureReader,
  textsToSign,
  type TextsForSignature,
  type WaitingWord,
} from '../weekly-summary/waiting-texts';
import * as myPageText from '../../words/inbox/my-page';
import { dueOn, translateFor, type MyPageLine, type MyPageContext } from './page';

type Submission = RowOf<'SUB'>;

/** Texts that are named; the panel has all. */
const MOST_TITLES = 3;

const SAID = {
  proposed: myPageText.signOrNot,
  asked: myPageText.sayYesAgain,
  'asks changed': myPageText.asksChanged,
  'text changed': myPageText.textChanged,
} as const satisfies Readonly<Record<Exclude<Glance, 'quiet'>, unknown>>;

function lineOf(submission: Submission, detail: string, reading: MyPageContext): MyPageLine {
  const { closes } = signOnDays(reading.book, submission, reading.context);
  return {
    ...{ sheet: 'SUB', id: submission.id, title: submission.title, link: '', detail },
    ...dueOn(closes, reading),
    ...{ panel: 'endorse', input: { submission: submission.id } },
  };
}

const ownLines = (waiting: readonly WaitingWord[], reading: MyPageContext): readonly MyPageLine[] =>
  waiting.map(({ submission, name, glance }) =>
    lineOf(submission, render(message(SAID[glance], { name }), reading.language), reading),
  );

/** What co-chairs have to say or to ask. */
function coChairLines(submission: Submission, reading: MyPageContext): readonly MyPageLine[] {
  const { book, person, language } = reading;
  if (!mayAskEndorsers(book, submission, { ...person, isCoordinator: false })) return [];
  const rows = book.rows('END').filter((row) => row.submission === submission.id);
  const changed = rows.filter((row) => ['asks changed', 'text changed'].includes(glanceAt(book, row))).length;
  const silent = neverAsked(book, submission).length;
  const said = [
    ...(changed > 0 ? [render(message(myPageText.signedAnother, { count: changed }), language)] : []),
    ...(silent > 0 ? [render(message(myPageText.neverAsked, { count: silent }), language)] : []),
  ];
  return said.length === 0 ? [] : [lineOf(submission, said.join(' '), reading)];
}

/** All that the person may sign and nobody has asked them about, in one line. */
function openLine(open: TextsForSignature['open'], reading: MyPageContext): readonly MyPageLine[] {
  const [first] = open;
  if (!first) return [];
  const [soonest = ''] = open
    .map(({ due }) => due)
    .filter((day) => day !== '')
    .sort();
  const titles = open
    .slice(0, MOST_TITLES)
    .map(({ submission }) => quoted(submission.title, reading.language));
  const only = open.length === 1 ? first.submission.id : '';
  return [
    {
      ...{ sheet: 'SUB', id: only, link: '' },
      title: translateFor(reading, myPageText.openToSign, { count: open.length }),
      detail: `${titles.join('; ')}${open.length > MOST_TITLES ? ' …' : ''}`,
      // Nobody has to sign: it is never late.
      when: dueOn(soonest, reading).when,
      state: 'later',
      ...{ panel: 'endorse', input: only === '' ? {} : { submission: only } },
    },
  ];
}

/** By the day until which one can sign; one line where several things wait on one submission and for one name. */
export function endorsementLines(reading: MyPageContext): readonly MyPageLine[] {
  const { book, person, context } = reading;
  const { toSign, open } = signatureReader(book, context)(person.person);
  return [
    ...textsToSign(book).flatMap((row) => [
      ...ownLines(
        toSign.filter(({ submission }) => submission === row),
        reading,
      ),
      ...coChairLines(row, reading),
    ]),
    ...openLine(open, reading),
  ];
}
