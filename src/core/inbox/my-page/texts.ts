// Submissions on which the person works: how far they are, when they are due, words against the limit.
import { dueAt, dueOn, translateFor, type MyPageLine, type MyPageContext } from './page';
import { passedBeforeStart } from '../../cycle/timeline/before-start';
import type { RowOf } from '../../workbook/records/rows';
import { isDateTime } from '../../base/dates/formats';
import {
  internalDueFrom,
  internalDueOf,
  limitOf,
  officialDueFor,
  officialDueOf,
} from '../../submissions/registering/limits';
import { writtenBefore } from '../../submissions/texts/stored-text';
import { unfinishedVersion } from '../../submissions/documents/versions';
import { groupsWithoutText } from '../../submissions/deadline-board/groups';
import { isUnchecked } from '../../submissions/deadline-board/sent';
import { reviewerStatuses, stillToAnswer } from '../../submissions/review/review-status';
import { isUnderWay, isWithTheUn } from '../../workbook/records/this-cycle';
import { submissionStatuses, wordText } from '../../base/vocabulary/words';
import { passedBefore } from '../../words/cycle/timeline';
import * as myPageText from '../../words/inbox/my-page';

type Submission = RowOf<'SUB'>;

const GENEVA = 'Europe/Zurich';
const HAS_NO_TEXT = ['', 'idea', 'outline'];

/** Whether the person has still to say something of the version that is there. */
const waitsForReview = (row: Submission, { book, person }: MyPageContext): boolean =>
  row.status === 'review' && stillToAnswer(reviewerStatuses(book, row)).includes(person.person);

/** Authors, who uploads it, who reads it while it is in review, and co-chairs; where nobody writes, who leads it. */
export function isOnIt(row: Submission, reading: MyPageContext): boolean {
  const { book, person, coChairs } = reading;
  const { authors, uploader, reviewers, status, workgroup, leadOrganization } = row;
  const id = person.person;
  const home = book.find('MEM', id)?.organization ?? '';
  return (
    authors.includes(id) ||
    uploader === id ||
    (status === 'review' && reviewers.includes(id) && waitsForReview(row, reading)) ||
    coChairs.includes(workgroup) ||
    (authors.length === 0 && home !== '' && leadOrganization === home)
  );
}

/** What comes next: the coalition's own day until the text is final, then the UN's, in Geneva time. */
function dueNext(
  row: Submission,
  reading: MyPageContext,
): Pick<MyPageLine, 'when' | 'state'> & { readonly order: string } {
  const { context } = reading;
  const internal = internalDueOf(row, context);
  const official = officialDueOf(row, context);
  const isInternal = internal !== '' && (row.status !== 'final' || !isDateTime(official));
  if (isInternal) return { ...dueOn(internal, reading), order: internal };
  if (!passedBeforeStart(official, context, GENEVA))
    return { ...dueAt(official, GENEVA, reading), order: official };
  return { when: passedBefore[reading.language], state: 'none', order: '' };
}

function wordsOf(row: Submission, reading: MyPageContext): string {
  const limit = limitOf(row, reading.context);
  const { words: count } = row;
  const before = count === null ? writtenBefore(reading.book, row.id) : [];
  if (before.length > 0) return translateFor(reading, myPageText.textsBefore, { count: before.length });
  if (limit === null) return count === null ? '' : translateFor(reading, myPageText.wordsOnly, { count });
  // Words are counted when the document is built or a text taken in.
  if (count === null) return translateFor(reading, myPageText.notBuilt, { limit });
  return count > limit
    ? translateFor(reading, myPageText.wordsOver, { count, limit, over: count - limit })
    : translateFor(reading, myPageText.words, { count, limit });
}

/** Building its document was cut off, and whoever works on it can finish it. */
function unfinishedOf({ id }: Submission, reading: MyPageContext): string {
  const version = unfinishedVersion(reading.book, id)?.version ?? 0;
  return version === 0 ? '' : translateFor(reading, myPageText.unfinished, { version });
}

/** With the UN, as far as the workbook knows: nothing waits once the check was passed and the receipt is there. */
const isProven = (row: Submission): boolean =>
  isWithTheUn(row) && !isUnchecked(row) && row.receipt.trim() !== '';

/** A plan is worked on as a plan; a text that the workbook has not seen is taken in, another one built. */
function wayOn(row: Submission, reading: MyPageContext): Pick<MyPageLine, 'panel' | 'input'> {
  const { id, status, words } = row;
  const isPlan = HAS_NO_TEXT.includes(status) && writtenBefore(reading.book, id).length === 0;
  if (waitsForReview(row, reading)) return { panel: 'review', input: { submission: id } };
  if (status === 'final' || isWithTheUn({ status }))
    return { panel: 'check-before-upload', input: { submission: id } };
  if (isPlan) return { panel: 'register-submission', input: { id } };
  return { panel: words === null ? 'take-in-text' : 'build-document', input: { submission: id } };
}

/** How far it is; of one that is with the UN, what is missing. */
function howFar(row: Submission, reading: MyPageContext): readonly string[] {
  if (isUnchecked(row)) return [translateFor(reading, myPageText.uploadedByHand)];
  if (isWithTheUn(row)) return [translateFor(reading, myPageText.noReceipt)];
  if (waitsForReview(row, reading))
    return [translateFor(reading, myPageText.yourReview), wordsOf(row, reading)];
  return [
    wordText(submissionStatuses, row.status || 'idea')[reading.language],
    wordsOf(row, reading),
    unfinishedOf(row, reading),
  ];
}

function submissionLine(row: Submission, reading: MyPageContext): MyPageLine & { readonly order: string } {
  const due = isWithTheUn(row) ? { when: '', state: 'soon' as const, order: '' } : dueNext(row, reading);
  return {
    sheet: 'SUB',
    id: row.id,
    title: row.title,
    ...due,
    detail: howFar(row, reading)
      .filter((part) => part !== '')
      .join(' · '),
    link: '',
    ...wayOn(row, reading),
  };
}

/** The coalition's day for texts; '' where none is set, and once the UN takes no more. */
function lastDayForTexts({ context, today }: MyPageContext): string {
  const official = officialDueFor('joint', context).slice(0, 10);
  return official !== '' && official < today ? '' : internalDueFrom(context);
}

/** Workgroups that write nothing for the UN: each to its co-chairs, all in one line to coordinators once it is near. */
function groupLines(reading: MyPageContext): readonly MyPageLine[] {
  const { book, coChairs, person } = reading;
  const day = lastDayForTexts(reading);
  const without = day === '' ? [] : groupsWithoutText(book);
  const own = without.filter(({ id }) => coChairs.includes(id));
  const others = without.length - own.length;
  const due = dueOn(day, reading);
  const base = { sheet: 'WG', ...due, detail: '', link: '' } as const;
  const toAll = person.isCoordinator && others > 0 && (due.state === 'late' || due.state === 'soon');
  return [
    ...own.map(({ id }): MyPageLine => ({
      ...base,
      id,
      title: translateFor(reading, myPageText.groupWithoutText, { workgroup: book.labelOf('WG', id) }),
      panel: 'register-submission',
      input: {},
    })),
    ...(toAll
      ? [
          {
            ...base,
            id: '',
            title: translateFor(reading, myPageText.groupsWithoutText, { count: others }),
            panel: 'deadline-board' as const,
            input: {},
          },
        ]
      : []),
  ];
}

/** The soonest first, those without a day last; then workgroups without any text. */
export const submissionLines = (reading: MyPageContext): readonly MyPageLine[] => [
  ...reading.book
    .rows('SUB')
    .filter((row) => isUnderWay(row) && !isProven(row) && isOnIt(row, reading))
    .map((row) => submissionLine(row, reading))
    .sort((x, y) => (x.order || '9').localeCompare(y.order || '9'))
    .map(({ order: _, ...line }) => line),
  ...groupLines(reading),
];
