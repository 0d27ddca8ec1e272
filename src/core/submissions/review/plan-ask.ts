// The rule of 'ask-reviewers': who reads a text is named and written to; those who have not answered are reminded.
import * as z from 'zod/mini';
import { message, type Message } from '../../base/messages/text';
import { failure, success, type Outcome } from '../../base/outcome';
import { today } from '../../base/dates/zones';
import { notesWithSender } from '../../people/letters/from-whom';
import { noMailText, mailObstacle } from '../../people/joining/mail-permission';
import { defineCommand } from '../../workbook/command/define-command';
import type { Context, Plan } from '../../workbook/command/types';
import type { Book } from '../../workbook/records/book';
import { changedValues } from '../../workbook/records/changed-values';
import { insertRow, updateRow, type Edit } from '../../workbook/records/edits';
import { resolveLinks } from '../../workbook/records/links';
import type { RowOf } from '../../workbook/records/rows';
import { mayAskForReview } from './may-see';
import { findReviewed } from './plan-text';
import { currentVersion, reviewerStatuses, stillToAnswer } from './review-status';
import * as reviewText from '../../words/submissions/review';

const MOST = 100;

const askInput = z.object({
  submission: z.string().check(z.minLength(1)),
  /** Ids or names of all who shall read it; left out, those who are named. */
  reviewers: z.optional(z.array(z.string()).check(z.maxLength(MOST))),
  /** Writes once more to those who have not answered. */
  remind: z.optional(z.boolean()),
});
export type AskInput = z.infer<typeof askInput>;

export interface AskedReview {
  readonly asked: number;
  readonly mails: number;
  /** Names, with why they get no mail. */
  readonly tellOtherwise: readonly string[];
}

const BEFORE_REVIEW: readonly string[] = ['', 'idea', 'outline', 'draft'];

/** Nobody is asked twice about a version, or reminded twice on a day. */
function mailKey(
  { id, textVersion }: RowOf<'SUB'>,
  person: string,
  isReminder: boolean,
  day: string,
): string {
  const version = `${id}:${person}:review:v${textVersion ?? 0}`;
  return isReminder ? `${version}:${day}` : version;
}

function mailEdits(
  book: Book,
  submission: RowOf<'SUB'>,
  people: readonly string[],
  remind: boolean,
  context: Context,
): readonly Edit[] {
  const known = new Set(book.rows('OBX').map(({ key }) => key));
  return people.flatMap((to) => {
    const key = mailKey(submission, to, remind, today(context));
    if (known.has(key)) return [];
    return insertRow('OBX', context.newId('OBX'), {
      ...{ key, to, address: book.find('MEM', to)?.email.trim() ?? '', record: submission.id },
      ...{ template: remind ? 'review-reminder' : 'review', version: currentVersion(submission) },
      ...{ state: 'waiting', attempts: 0, notes: notesWithSender('', book, context) },
    });
  });
}

function summaryOf(
  { title }: RowOf<'SUB'>,
  { asked, mails, tellOtherwise }: AskedReview,
): readonly Message[] {
  const names = tellOtherwise.join(', ');
  const said: (readonly [boolean, Message])[] = [
    [asked > 0, message(reviewText.asked, { count: asked, title })],
    [asked === 0, message(reviewText.nobodyToAsk, { title })],
    [mails > 0, message(reviewText.mails, { count: mails })],
    [names !== '', message(reviewText.tellOtherwise, { names })],
  ];
  return said.flatMap(([applies, words]) => (applies ? [words] : []));
}

function planAsk(book: Book, input: AskInput, context: Context): Outcome<Plan<AskedReview>> {
  const found = findReviewed(book, input.submission, context);
  if (!found.ok) return found;
  if (!mayAskForReview(book, context.actor, found.value)) return failure(message(reviewText.notToAsk));
  const wanted = input.reviewers
    ? resolveLinks(book, ['MEM'], input.reviewers)
    : success(found.value.reviewers);
  if (!wanted.ok) return wanted;
  const submission = { ...found.value, reviewers: [...wanted.value] };
  if (submission.reviewers.length === 0) return failure(message(reviewText.noReviewers));
  const people = stillToAnswer(reviewerStatuses(book, submission));
  const reasonOf = (person: string) => mailObstacle(book.find('MEM', person));
  const mails = mailEdits(
    book,
    submission,
    people.filter((person) => reasonOf(person) === undefined),
    input.remind === true,
    context,
  );
  const isBefore = BEFORE_REVIEW.includes(submission.status);
  const changes = changedValues('SUB', found.value, {
    reviewers: submission.reviewers,
    ...(isBefore && people.length > 0 && { status: 'review' }),
  });
  const result: AskedReview = {
    asked: people.length,
    mails: mails.length,
    tellOtherwise: people.flatMap((person) => {
      const reason = reasonOf(person);
      return reason ? [`${book.labelOf('MEM', person)} (${noMailText(reason)[context.language]})`] : [];
    }),
  };
  const update = Object.keys(changes).length > 0 ? [updateRow('SUB', submission.id, changes)] : [];
  return success({
    edits: [...update, ...mails],
    effects: mails.length > 0 ? [{ kind: 'send-mail' }] : [],
    result,
    summary: summaryOf(submission, result),
  });
}

/** Names the reviewers of a text and writes to them. */
export const askReviewers = defineCommand({
  name: 'ask-reviewers',
  title: reviewText.askTitle,
  audience: 'member',
  pace: 'short',
  input: askInput,
  reads: ['SUB', 'REV', 'MEM', 'WG', 'OBX'],
  plan: planAsk,
});
