// The rule of 'give-review': what a reviewer says of the version that they read.
import * as z from 'zod/mini';
import { toWallClock } from '../../base/dates/zones';
import { message } from '../../base/messages/text';
import { failure, success, type Outcome } from '../../base/outcome';
import { reviewDecisions } from '../../base/vocabulary/words';
import { mayActForPerson } from '../../people/joining/memberships';
import { defineCommand } from '../../workbook/command/define-command';
import type { Context, Plan } from '../../workbook/command/types';
import type { Book } from '../../workbook/records/book';
import { insertRow, updateRow, type Edit } from '../../workbook/records/edits';
import { resolveLink } from '../../workbook/records/links';
import type { RowOf } from '../../workbook/records/rows';
import { findReviewed } from './plan-text';
import { currentVersion, reviewsOf, reviewerStatuses, stillToAnswer } from './review-status';
import * as reviewText from '../../words/submissions/review';

const MOST_TEXT = 20_000;

type Decision = (typeof reviewDecisions)[number]['key'];

const giveInput = z.object({
  submission: z.string().check(z.minLength(1)),
  decision: z.enum(reviewDecisions.map(({ key }) => key) as [Decision, ...Decision[]]),
  comment: z.optional(z.string().check(z.trim(), z.maxLength(MOST_TEXT))),
  /** The version that was read; another one since is told. */
  version: z.optional(z.number()),
  /** The person for whom a coordinator or co-chair acts. */
  for: z.optional(z.string()),
});
export type GiveInput = z.infer<typeof giveInput>;

export interface GivenReview {
  readonly id: string;
  readonly version: number;
  readonly allFine: boolean;
}

/** The reviewer: the actor, or somebody for whom they act. */
function reviewerOf(
  book: Book,
  { reviewers }: RowOf<'SUB'>,
  typed: string,
  { actor }: Context,
): Outcome<string> {
  const person = resolveLink(book, ['MEM'], typed || actor.person);
  if (!person.ok) return person;
  const isTheirs = reviewers.includes(person.value) && mayActForPerson(book, actor, person.value);
  const name = book.labelOf('MEM', person.value);
  return isTheirs ? person : failure(message(reviewText.notReviewer, { name }));
}

interface Given {
  readonly submission: RowOf<'SUB'>;
  readonly reviewer: string;
  readonly decision: Decision;
  readonly comment: string;
}

/** A second word on the same version takes the place of the first. */
function reviewEdit(book: Book, { submission, reviewer, decision, comment }: Given, context: Context): Edit {
  const version = currentVersion(submission);
  const same = reviewsOf(book, submission).find(
    (row) => row.reviewer === reviewer && (row.version ?? version) === version,
  );
  const at = toWallClock(context.now, context.timeZone);
  const values = { submission: submission.id, version, reviewer, decision, comment, at };
  return same ? updateRow('REV', same.id, values) : insertRow('REV', context.newId('REV'), values);
}

function planGive(book: Book, input: GiveInput, context: Context): Outcome<Plan<GivenReview>> {
  const found = findReviewed(book, input.submission, context);
  if (!found.ok) return found;
  const submission = found.value;
  const reviewer = reviewerOf(book, submission, input.for ?? '', context);
  if (!reviewer.ok) return reviewer;
  const version = currentVersion(submission);
  if (input.version !== undefined && input.version !== version) return failure(message(reviewText.newerText));
  const { decision, comment = '' } = input;
  if (decision !== 'ok' && comment === '') return failure(message(reviewText.sayWhat));
  const edit = reviewEdit(book, { submission, reviewer: reviewer.value, decision, comment }, context);
  const others = reviewerStatuses(book, submission).filter(({ person }) => person !== reviewer.value);
  const allFine =
    decision === 'ok' && stillToAnswer(others).length === 0 && others.every(({ said }) => said === 'ok');
  return success({
    edits: [edit],
    effects: [],
    result: { id: submission.id, version, allFine },
    summary: [
      message(reviewText.given, { title: submission.title, version }),
      ...(allFine ? [message(reviewText.allFine)] : []),
    ],
  });
}

/** Keeps what a reviewer says. */
export const giveReview = defineCommand({
  name: 'give-review',
  title: reviewText.giveTitle,
  audience: 'member',
  pace: 'short',
  input: giveInput,
  reads: ['SUB', 'REV', 'MEM', 'WG', 'PAR'],
  plan: planGive,
});
