// Submissions on which the person works: how far they are, when they are due, words against the limit.
import { dueAt, dueOn, say, type MyPageLine, type Reading } from './page';
import type { RowOf } from '../../workbook/records/rows';
import { isDateTime } from '../../base/dates/formats';
import { internalDueFrom, limitFor, officialDueFor } from '../../submissions/registering/limits';
import { unfinishedVersion } from '../../submissions/documents/versions';
import { isUnderWay } from '../../workbook/records/this-cycle';
import { submissionStatuses, wordText } from '../../base/vocabulary/words';
import * as myPageText from '../../words/inbox/my-page';

type Submission = RowOf<'SUB'>;

const GENEVA = 'Europe/Zurich';
const IS_WITH_THE_UN = ['uploaded', 'received'];
const HAS_NO_TEXT = ['', 'idea', 'outline'];

/** Authors, who uploads it, who reads it while it is in review, and co-chairs; where nobody writes, who leads it. */
export function isOnIt(row: Submission, { book, person, coChairs }: Reading): boolean {
  const { authors, uploader, reviewers, status, workgroup, leadOrganization } = row;
  const id = person.person;
  const home = book.find('MEM', id)?.organization ?? '';
  return (
    authors.includes(id) ||
    uploader === id ||
    (status === 'review' && reviewers.includes(id)) ||
    coChairs.includes(workgroup) ||
    (authors.length === 0 && home !== '' && leadOrganization === home)
  );
}

/** What comes next: the coalition's own day until the text is final, then the UN's, in Geneva time. */
function dueNext(
  row: Submission,
  reading: Reading,
): Pick<MyPageLine, 'when' | 'state'> & { readonly order: string } {
  const { context } = reading;
  const internal = row.internalDue || internalDueFrom(context);
  const official = row.officialDue || officialDueFor(row.kind, context);
  const isInternal = internal !== '' && (row.status !== 'final' || !isDateTime(official));
  return isInternal
    ? { ...dueOn(internal, reading), order: internal }
    : { ...dueAt(official, GENEVA, reading), order: official };
}

function wordsOf(row: Submission, reading: Reading): string {
  const limit = row.limit ?? limitFor(row.kind, reading.context);
  const { words: count } = row;
  if (limit === null) return count === null ? '' : say(reading, myPageText.wordsOnly, { count });
  // Words are counted when the document is built or a text taken in.
  if (count === null) return say(reading, myPageText.notBuilt, { limit });
  return count > limit
    ? say(reading, myPageText.wordsOver, { count, limit, over: count - limit })
    : say(reading, myPageText.words, { count, limit });
}

/** Building its document was cut off, and whoever works on it can finish it. */
function unfinishedOf({ id }: Submission, reading: Reading): string {
  const version = unfinishedVersion(reading.book, id)?.version ?? 0;
  return version === 0 ? '' : say(reading, myPageText.unfinished, { version });
}

/** A plan is worked on as a plan; a text that the workbook has not seen is taken in, another one built. */
function wayOn({ id, status, words }: Submission): Pick<MyPageLine, 'panel' | 'input'> {
  if (HAS_NO_TEXT.includes(status)) return { panel: 'register-submission', input: { id } };
  return { panel: words === null ? 'take-in-text' : 'build-document', input: { submission: id } };
}

function submissionLine(row: Submission, reading: Reading): MyPageLine & { readonly order: string } {
  const status = wordText(submissionStatuses, row.status || 'idea')[reading.language];
  return {
    sheet: 'SUB',
    id: row.id,
    title: row.title,
    ...dueNext(row, reading),
    detail: [status, wordsOf(row, reading), unfinishedOf(row, reading)]
      .filter((part) => part !== '')
      .join(' · '),
    link: '',
    ...wayOn(row),
  };
}

/** The soonest first, those without a day last. */
export const submissionLines = (reading: Reading): readonly MyPageLine[] =>
  reading.book
    .rows('SUB')
    .filter((row) => isUnderWay(row) && !IS_WITH_THE_UN.includes(row.status) && isOnIt(row, reading))
    .map((row) => submissionLine(row, reading))
    .sort((x, y) => (x.order || '9').localeCompare(y.order || '9'))
    .map(({ order: _, ...line }) => line);
