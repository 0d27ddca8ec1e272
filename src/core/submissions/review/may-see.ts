// Who has to do with the review of a text.
import type { Book } from '../../workbook/records/book';
import { mayAct } from '../../workbook/rights/rights';
import type { Actor } from '../../workbook/records/people-roles';
import type { RowOf } from '../../workbook/records/rows';
import { isUnderWay } from '../../workbook/records/this-cycle';
import { mayChange } from '../registering/permissions';

/** Who may change a text asks for its review. */
export const mayAskForReview = (book: Book, actor: Actor, submission: RowOf<'SUB'>): boolean =>
  mayChange(book, actor, submission);

/** They, and its reviewers, see what was said. */
export const maySeeReview = (book: Book, actor: Actor, submission: RowOf<'SUB'>): boolean =>
  mayAct('read reviews of a text', actor, { people: submission.reviewers }) ||
  mayAskForReview(book, actor, submission);

/** Texts that can still change. */
export const isOpenForReview = (submission: RowOf<'SUB'>): boolean =>
  isUnderWay(submission) && !['uploaded', 'received'].includes(submission.status);
