// Texts that wait for a person: to be signed or signed anew, and to be read. What is to be seen without reading any text.
import { glanceAt, neverAsked, type Glance } from '../../submissions/endorsing/at-a-glance';
import { isSent, signOnDays, type SignOnDays } from '../../submissions/endorsing/sign-on-days';
import { organizationsOf } from '../../submissions/endorsing/who-signs';
import { internalDueOf } from '../../submissions/registering/limits';
import { reviewerStatuses, stillToAnswer } from '../../submissions/review/review-status';
import type { Context } from '../../workbook/command/types';
import type { Book } from '../../workbook/records/book';
import type { RowOf } from '../../workbook/records/rows';
import { rowsByKey } from '../../workbook/records/rows-by-key';
import { isUnderWay } from '../../workbook/records/this-cycle';
import { isCounted } from '../../workbook/records/translations';

type Submission = RowOf<'SUB'>;

export interface WaitingWord {
  readonly submission: Submission;
  /** Of the organization whose word is wanted, or of the person. */
  readonly name: string;
  readonly glance: Exclude<Glance, 'quiet'>;
  /** The last day to sign, '' where none is known. */
  readonly due: string;
}

export interface WaitingReview {
  readonly submission: Submission;
  /** The coalition's day for the text, '' for none. */
  readonly due: string;
}

/** A text that can still be signed, with what is asked about it for each person. */
interface Signable {
  readonly submission: Submission;
  readonly days: SignOnDays;
  readonly rows: readonly RowOf<'END'>[];
  /** Organizations that nobody asked yet. */
  readonly silent: readonly string[];
}

/** Texts that can still be signed. */
export const textsToSign = (book: Book): readonly Submission[] =>
  book.rows('SUB').filter((row) => isCounted(book, row) && !isSent(row));

function signableIn(book: Book, context: Context): readonly Signable[] {
  const rows = rowsByKey(book.rows('END'), ({ submission }) => submission);
  return textsToSign(book).map((submission) => ({
    submission,
    days: signOnDays(book, submission, context),
    rows: rows.get(submission.id) ?? [],
    silent: neverAsked(book, submission),
  }));
}

/** What waits for the word of the person or of an organization for which they speak. */
function wordsOn(
  book: Book,
  { submission, days, rows, silent }: Signable,
  person: string,
  organizations: readonly string[],
): readonly WaitingWord[] {
  const own = rows.filter((row) =>
    row.organization === '' ? row.person === person : organizations.includes(row.organization),
  );
  const named = silent.filter((id) => organizations.includes(id));
  const about = { submission, due: days.closes };
  return [
    ...named.map((id) => ({ ...about, name: book.labelOf('ORG', id), glance: 'proposed' as const })),
    ...own.flatMap((row) => {
      const glance = glanceAt(book, row);
      const { organization } = row;
      const name = organization === '' ? book.labelOf('MEM', person) : book.labelOf('ORG', organization);
      return glance === 'quiet' ? [] : [{ ...about, name, glance }];
    }),
  ];
}

/** Whether a text is open today, and neither the person nor an organization of theirs has anything to do with it. */
function isOpenTo(
  { submission, days, rows }: Signable,
  person: string,
  organizations: readonly string[],
): boolean {
  const isTheirs = (id: string): boolean => id !== '' && organizations.includes(id);
  return (
    days.state === 'open' &&
    (submission.textVersion ?? 0) > 0 &&
    !submission.authors.includes(person) &&
    ![submission.leadOrganization, ...submission.coSubmitters].some(isTheirs) &&
    !rows.some((row) => row.person === person || isTheirs(row.organization))
  );
}

export interface TextsForSignature {
  readonly toSign: readonly WaitingWord[];
  /** Those that they may sign and nobody has asked them about. */
  readonly open: readonly { readonly submission: Submission; readonly due: string }[];
}

/** Answers, for a person's id, which texts wait for their signature, and which are open to it. */
export function signatureReader(book: Book, context: Context): (person: string) => TextsForSignature {
  const signable = signableIn(book, context);
  return (person) => {
    const organizations = organizationsOf(book, person);
    return {
      toSign: signable.flatMap((one) => wordsOn(book, one, person, organizations)),
      open: signable
        .filter((one) => isOpenTo(one, person, organizations))
        .map(({ submission, days }) => ({ submission, due: days.closes })),
    };
  };
}

/** Texts in review of which a reviewer has still to say something. */
export const reviewsWanted = (book: Book, person: string, context: Context): readonly WaitingReview[] =>
  book
    .rows('SUB')
    .filter((row) => isUnderWay(row) && row.status === 'review' && row.reviewers.includes(person))
    .filter((row) => stillToAnswer(reviewerStatuses(book, row)).includes(person))
    .map((submission) => ({ submission, due: internalDueOf(submission, context) }));
