// The rule of 'review-form': the texts whose review concerns the reader, those that wait for them first.
import * as z from 'zod/mini';
import { success, type Outcome } from '../../base/outcome';
import { defineCommand } from '../../workbook/command/define-command';
import type { Context, Plan } from '../../workbook/command/types';
import type { Book } from '../../workbook/records/book';
import type { RowOf } from '../../workbook/records/rows';
import { isOpenForReview, maySeeReview } from './may-see';
import { currentVersion, reviewerStatuses, stillToAnswer } from './review-status';
import * as reviewText from '../../words/submissions/review';

export interface ListedText {
  readonly id: string;
  readonly title: string;
  readonly workgroup: string;
  readonly version: number;
  readonly waitsForMe: boolean;
  /** Reviewers who have still to answer. */
  readonly missing: number;
}

export interface ReviewForm {
  readonly submissions: readonly ListedText[];
}

function listed(row: RowOf<'SUB'>, book: Book, { actor }: Context): ListedText {
  const missing = stillToAnswer(reviewerStatuses(book, row));
  return {
    id: row.id,
    title: row.title || row.label,
    workgroup: row.workgroup === '' ? '' : book.labelOf('WG', row.workgroup),
    version: currentVersion(row),
    waitsForMe: missing.includes(actor.person),
    missing: missing.length,
  };
}

function planList(book: Book, _input: object, context: Context): Outcome<Plan<ReviewForm>> {
  const submissions = book
    .rows('SUB')
    .filter((row) => isOpenForReview(row) && maySeeReview(book, context.actor, row))
    .map((row) => listed(row, book, context))
    .sort((one, other) => Number(other.waitsForMe) - Number(one.waitsForMe) || other.missing - one.missing);
  return success({ edits: [], effects: [], result: { submissions }, summary: [] });
}

/** The texts that the reader may review, or whose review they ask for. */
export const reviewForm = defineCommand({
  name: 'review-form',
  title: reviewText.listTitle,
  audience: 'member',
  pace: 'query',
  input: z.object({}),
  reads: ['SUB', 'REV', 'WG', 'MEM'],
  plan: planList,
});
