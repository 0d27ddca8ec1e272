// Where the review of a text stands: what each of its reviewers said, of which version; and whether it may become final.
import { message, sameText, joinTexts, type Message } from '../../base/messages/text';
import { foldText } from '../../base/text/fold';
import type { RowChange } from '../../workbook/command/types';
import type { Book } from '../../workbook/records/book';
import type { RowOf } from '../../workbook/records/rows';
import * as reviewText from '../../words/submissions/review';

type Submission = Pick<RowOf<'SUB'>, 'id' | 'reviewers' | 'textVersion'>;

/** none: nothing was said of any version. */
export type ReviewerVerdict = 'none' | 'pending' | 'ok' | 'changes';

export interface ReviewerStatus {
  readonly person: string;
  readonly said: ReviewerVerdict;
  /** The version that it was said of. */
  readonly version: number;
  /** Whether that is the version that is there. */
  readonly isCurrent: boolean;
  readonly comment: string;
  readonly at: string;
}

export const currentVersion = ({ textVersion }: Pick<RowOf<'SUB'>, 'textVersion'>): number =>
  textVersion ?? 0;

/** A row that was typed without a version means the one that is there. */
const versionOf = (row: RowOf<'REV'>, submission: Submission): number =>
  row.version ?? currentVersion(submission);

/** All reviews of a submission, the newest version first. */
export const reviewsOf = (book: Book, submission: Submission): readonly RowOf<'REV'>[] =>
  book
    .rows('REV')
    .filter((row) => row.submission === submission.id)
    .sort(
      (one, other) =>
        versionOf(other, submission) - versionOf(one, submission) || other.rowNumber - one.rowNumber,
    );

const saidBy = ({ decision }: RowOf<'REV'>): ReviewerVerdict =>
  decision === 'ok' || decision === 'changes' ? decision : 'pending';

/** What each named reviewer said last. */
export function reviewerStatuses(book: Book, submission: Submission): readonly ReviewerStatus[] {
  const reviews = reviewsOf(book, submission);
  return submission.reviewers.map((person) => {
    const last = reviews.find(({ reviewer }) => reviewer === person);
    if (!last) return { person, said: 'none', version: 0, isCurrent: false, comment: '', at: '' };
    const version = versionOf(last, submission);
    const isCurrent = version === currentVersion(submission);
    return { person, said: saidBy(last), version, isCurrent, comment: last.comment, at: last.at };
  });
}

/** Who has still to say something of the version that is there. */
export const stillToAnswer = (standings: readonly ReviewerStatus[]): readonly string[] =>
  standings
    .filter(({ said, isCurrent }) => !isCurrent || said === 'none' || said === 'pending')
    .map(({ person }) => person);

const YES = new Set(['yes', 'si', 'oui', 'true', '1', 'x']);

const isNeeded = (book: Book): boolean =>
  book.rows('SET').some(({ key, value }) => key === 'review.needed' && YES.has(foldText(value)));

/** Refuses a text to become final that its reviewers have not passed, where Settings ask for it. */
export function finalRefusal(book: Book, { sheet, row, changes }: RowChange): Message | undefined {
  if (sheet !== 'SUB' || changes['status'] !== 'final' || row['status'] === 'final' || !isNeeded(book))
    return undefined;
  const submission = { ...row, ...changes } as unknown as Submission;
  if ((submission.reviewers ?? []).length === 0) return message(reviewText.nameReviewers);
  const missing = reviewerStatuses(book, submission).filter(
    ({ said, isCurrent }) => said !== 'ok' || !isCurrent,
  );
  if (missing.length === 0) return undefined;
  const names = joinTexts(missing.map(({ person }) => sameText(book.labelOf('MEM', person))));
  return message(reviewText.notFinalYet, { names });
}
