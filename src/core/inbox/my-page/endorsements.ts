// Endorsements that wait for the person: their organization's word, and, of co-chairs, how a changed text counts for those
// who signed it.
import { message, render } from '../../base/messages/text';
import { glanceAt, neverAsked, type Glance } from '../../submissions/endorsing/at-a-glance';
import { mayAskEndorsers } from '../../submissions/endorsing/may-ask';
import { isSent, signOnDays } from '../../submissions/endorsing/sign-on-days';
import { organizationsOf } from '../../submissions/endorsing/who-signs';
import type { RowOf } from '../../workbook/records/rows';
import { isCounted } from '../../workbook/records/translations';
import * as myPageText from '../../words/inbox/my-page';
import { dueOn, type MyPageLine, type Reading } from './page';

type Submission = RowOf<'SUB'>;

const SAID = {
  proposed: myPageText.signOrNot,
  asked: myPageText.sayYesAgain,
  'asks changed': myPageText.asksChanged,
  'text changed': myPageText.textChanged,
} as const satisfies Readonly<Record<Exclude<Glance, 'quiet'>, unknown>>;

function lineOf(submission: Submission, detail: string, reading: Reading): MyPageLine {
  const { closes } = signOnDays(reading.book, submission, reading.context);
  return {
    ...{ sheet: 'SUB', id: submission.id, title: submission.title, link: '', detail },
    ...dueOn(closes, reading),
    ...{ panel: 'endorse', input: { submission: submission.id } },
  };
}

interface Waiting {
  readonly name: string;
  readonly glance: Exclude<Glance, 'quiet'>;
}

/** What waits for the word of the person or of an organization for which they speak. */
function ownWaiting(submission: Submission, { book, person }: Reading): readonly Waiting[] {
  const organizations = organizationsOf(book, person.person);
  const rows = book.rows('END').filter((row) => row.submission === submission.id);
  const own = rows.filter((row) =>
    row.organization === '' ? row.person === person.person : organizations.includes(row.organization),
  );
  const named = neverAsked(book, submission).filter((id) => organizations.includes(id));
  return [
    ...named.map((id) => ({ name: book.labelOf('ORG', id), glance: 'proposed' as const })),
    ...own.flatMap((row) => {
      const glance = glanceAt(book, row);
      const name = row.organization === '' ? person.person : row.organization;
      return glance === 'quiet'
        ? []
        : [{ name: book.labelOf(row.organization === '' ? 'MEM' : 'ORG', name), glance }];
    }),
  ];
}

const ownLines = (submission: Submission, reading: Reading): readonly MyPageLine[] =>
  ownWaiting(submission, reading).map(({ name, glance }) =>
    lineOf(submission, render(message(SAID[glance], { name }), reading.language), reading),
  );

/** What co-chairs have to say or to ask. */
function coChairLines(submission: Submission, reading: Reading): readonly MyPageLine[] {
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

/** By the day until which one can sign; one line where several things wait on one submission and for one name. */
export const endorsementLines = (reading: Reading): readonly MyPageLine[] =>
  reading.book
    .rows('SUB')
    .filter((row) => isCounted(reading.book, row) && !isSent(row))
    .flatMap((row) => [...ownLines(row, reading), ...coChairLines(row, reading)]);
