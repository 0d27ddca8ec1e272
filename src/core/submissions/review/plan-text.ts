// The rule of 'review-text': a text to read, with what its reviewers said so far.
import { message, render } from '../../base/messages/text';
import { failure, success, type Outcome } from '../../base/outcome';
import { reviewDecisions } from '../../base/vocabulary/words';
import { newsReader } from '../../people/joining/memberships';
import { defineCommand } from '../../workbook/command/define-command';
import type { Context, Plan } from '../../workbook/command/types';
import type { Book } from '../../workbook/records/book';
import type { NamedRow, RowOf } from '../../workbook/records/rows';
import { ofSubmission, type SubmissionInput } from '../documents/build-document';
import { previewLines, type PreviewLine } from '../documents/preview';
import { submissionDocument } from '../documents/submission-document';
import { documentReads } from '../documents/reads';
import { mayAskForReview, maySeeReview } from './may-see';
import { currentVersion, reviewerStatuses, stillToAnswer, type ReviewerStatus } from './review-status';
import * as documentsText from '../../words/submissions/documents';
import * as reviewText from '../../words/submissions/review';

export interface ShownReview {
  readonly person: NamedRow;
  readonly said: ReviewerStatus['said'];
  readonly isCurrent: boolean;
  /** What was said, of which version, in the reader's language. */
  readonly saidText: string;
  readonly comment: string;
}

export interface ReviewedText {
  readonly submission: NamedRow;
  readonly version: number;
  readonly document: string;
  readonly lines: readonly PreviewLine[];
  readonly reviews: readonly ShownReview[];
  readonly isReviewer: boolean;
  readonly mayAsk: boolean;
  /** How many reviewers have still to answer. */
  readonly missing: number;
  readonly decisions: readonly NamedRow[];
  /** From whom reviewers are chosen; for those who may ask. */
  readonly people: readonly NamedRow[];
}

function shown(one: ReviewerStatus, book: Book, { language }: Context): ShownReview {
  const { person, said, version, isCurrent, comment } = one;
  const words = reviewText.standing[said];
  const saidText =
    isCurrent || said === 'none'
      ? words[language]
      : render(message(reviewText.standing.earlier, { version, said: words }), language);
  return { person: { id: person, name: book.labelOf('MEM', person) }, said, isCurrent, saidText, comment };
}

/** Everybody who may be asked, in alphabetical order; those whose level receives texts to review come first. */
function peopleOf(book: Book, { language }: Context): readonly NamedRow[] {
  const gets = newsReader(book);
  return book
    .rows('MEM')
    .filter(({ status }) => status !== 'left')
    .map(({ id }) => ({ id, name: book.labelOf('MEM', id), rank: Number(!gets(id, 'reviews')) }))
    .sort((one, other) => one.rank - other.rank || one.name.localeCompare(other.name, language))
    .map(({ id, name }) => ({ id, name }));
}

/** The submission, when its review is the actor's to see. */
export function findReviewed(book: Book, id: string, { actor }: Context): Outcome<RowOf<'SUB'>> {
  const submission = book.find('SUB', id);
  if (!submission) return failure(message(documentsText.notFound));
  return maySeeReview(book, actor, submission) ? success(submission) : failure(message(reviewText.notYours));
}

function planText(
  book: Book,
  { submission: id }: SubmissionInput,
  context: Context,
): Outcome<Plan<ReviewedText>> {
  const found = findReviewed(book, id, context);
  if (!found.ok) return found;
  const submission = found.value;
  const document = submissionDocument(book, id, context);
  if (!document.ok) return document;
  const standings = reviewerStatuses(book, submission);
  const mayAsk = mayAskForReview(book, context.actor, submission);
  const result: ReviewedText = {
    submission: { id, name: submission.title || submission.label },
    version: currentVersion(submission),
    document: submission.document,
    lines: previewLines(document.value),
    reviews: standings.map((one) => shown(one, book, context)),
    isReviewer: submission.reviewers.includes(context.actor.person),
    mayAsk,
    missing: stillToAnswer(standings).length,
    decisions: reviewDecisions.map(({ key, text }) => ({ id: key, name: text[context.language] })),
    people: mayAsk ? peopleOf(book, context) : [],
  };
  return success({ edits: [], effects: [], result, summary: [] });
}

/** A text with its reviews. */
export const reviewedText = defineCommand({
  name: 'review-text',
  title: reviewText.textTitle,
  audience: 'member',
  pace: 'query',
  input: ofSubmission,
  reads: [...documentReads, 'REV', 'PAR'],
  plan: planText,
});
