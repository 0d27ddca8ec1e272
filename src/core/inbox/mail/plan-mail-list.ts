// The rules of 'list-mail', 'show-mail' and 'mark-mail': which mails wait, went out or need a word, what one says,
// and how a coordinator settles those that may not have arrived or that somebody sent by hand.
import * as z from 'zod/mini';
import type { Context, Plan } from '../../workbook/command/types';
import type { Actor } from '../../workbook/records/people-roles';
import { endorsementMailReads } from '../../submissions/endorsing/endorsement-letter';
import { mayAskEndorsers } from '../../submissions/endorsing/may-ask';
import { mayAskForReview } from '../../submissions/review/may-see';
import { reviewMailReads } from '../../submissions/review/review-letter';
import { summaryMailReads } from '../../submissions/un-summary/reminder-letter';
import { mayInvite } from '../../people/joining/memberships';
import { recordIds } from '../../people/meetings/recipients';
import { message, render } from '../../base/messages/text';
import { failure, success, type Outcome } from '../../base/outcome';
import type { Book, CellProblem } from '../../workbook/records/book';
import { mayAct, mayRun } from '../../workbook/rights/rights';
import { mailStates, mailTemplates, wordText } from '../../base/vocabulary/words';
import { unreadableLinks, typedIn } from '../../people/letters/unreadable-links';
import { outboxLetter } from '../../people/group-letters/outbox-letter';
import type { MailRow } from '../../people/letters/outbox';
import { renderMail, type RenderedMail } from './render-mail';
import { mailReads } from './plan-send';
import { defineCommand } from '../../workbook/command/define-command';
import { homeDigestReads } from '../home-digest/items';
import { digestReads } from '../weekly-summary/items';
import { updateRow } from '../../workbook/records/edits';
import * as mailText from '../../words/people/letters';

type State = (typeof mailStates)[number]['key'];
const MOST_LISTED = 500;

export const listMailInput = z.object({
  /** Only mails in this state. */
  state: z.optional(z.enum(mailStates.map(({ key }) => key) as [State, ...State[]])),
  /** Only mails about this record. */
  record: z.optional(z.string()),
  most: z.optional(z.int().check(z.minimum(1), z.maximum(MOST_LISTED))),
});
export type ListMailInput = z.infer<typeof listMailInput>;
const showInput = z.object({ id: z.string().check(z.minLength(1)) });

export interface ListedMail {
  readonly id: string;
  readonly person: { readonly id: string; readonly name: string };
  readonly kind: string;
  /** In the reader's language, as `stateText`. */
  readonly kindText: string;
  /** What it is about; '' when that is no meeting and no submission on the sheet. */
  readonly about: string;
  readonly record: string;
  readonly version: number;
  readonly state: string;
  readonly stateText: string;
  /** Instant, '' when it did not go out. */
  readonly sentAt: string;
  readonly attempts: number;
  readonly problem: string;
  /** What a coordinator may mark it as. */
  readonly mayMark: readonly ('waiting' | 'by-hand')[];
}

export interface ListMailResult {
  readonly mails: readonly ListedMail[];
  /** How many there are that the reader may see, by state. */
  readonly counts: Readonly<Record<State, number>>;
}

const USUAL_LENGTH = 200;

/** A mail may be about several dates of one meeting. */
const firstMeeting = (book: Book, row: MailRow) => book.find('MTG', recordIds(row)[0] ?? '');

/**
 * Coordinators see all mail, others what they caused: mail about meetings to which they may invite, letters
 * to their workgroups, and about submissions of these. */
function maySee(actor: Actor, row: MailRow, book: Book): boolean {
  if (mayAct('see all mail', actor)) return true;
  const submission = book.find('SUB', row.record);
  if (submission) return mayAskForReview(book, actor, submission) || mayAskEndorsers(book, submission, actor);
  const letter = outboxLetter(book, row);
  if (letter) return letter.groups.every((group) => mayInvite(actor, group));
  const meeting = firstMeeting(book, row);
  return meeting !== undefined && mayInvite(actor, meeting.workgroup);
}

/** What a mail in this state may be marked as: never one that went out, or is being sent. */
function marksFor(state: string): readonly ('waiting' | 'by-hand')[] {
  if (state === 'uncertain' || state === 'failed') return ['waiting', 'by-hand'];
  return state === 'waiting' ? ['by-hand'] : [];
}

const aboutOf = (row: MailRow, book: Book): string =>
  (firstMeeting(book, row) ?? book.find('SUB', row.record))?.title ?? outboxLetter(book, row)?.subject ?? '';

function listed(row: MailRow, book: Book, { language, actor }: Context): ListedMail {
  return {
    id: row.id,
    person: { id: row.to, name: row.to === '' ? row.address : book.labelOf('MEM', row.to) },
    kind: row.template,
    kindText: wordText(mailTemplates, row.template)[language],
    about: aboutOf(row, book),
    record: row.record,
    version: row.version ?? 0,
    state: row.state,
    stateText: wordText(mailStates, row.state)[language],
    sentAt: row.sentAt,
    attempts: row.attempts ?? 0,
    problem: row.problem,
    mayMark: mayRun(actor, 'coordinator') ? marksFor(row.state) : [],
  };
}

const countsOf = (rows: readonly MailRow[]): ListMailResult['counts'] =>
  Object.fromEntries(
    mailStates.map(({ key }) => [key, rows.filter(({ state }) => state === key).length]),
  ) as Record<State, number>;

/** Mails that wait and will not go out, because it cannot be read for whom they are. */
const addressees = (book: Book, rows: readonly MailRow[]): readonly CellProblem[] =>
  unreadableLinks(book, ['OBX'], ({ id }) => {
    const row = rows.find((one) => one.id === id && one.state === 'waiting');
    return row && typedIn(row, 'to');
  });

/** The mails that the reader may see, those added last first. */
function planListMail(book: Book, input: ListMailInput, context: Context): Outcome<Plan<ListMailResult>> {
  const seen = book
    .rows('OBX')
    .filter((row) => maySee(context.actor, row, book))
    .filter(({ record }) => input.record === undefined || record === input.record);
  const mails = seen
    .filter(({ state }) => input.state === undefined || state === input.state)
    .sort((first, second) => second.rowNumber - first.rowNumber)
    .slice(0, input.most ?? USUAL_LENGTH)
    .map((row) => listed(row, book, context));
  return success({
    ...{ edits: [], effects: [], summary: [] },
    result: { mails, counts: countsOf(seen) },
    problems: addressees(book, seen),
  });
}

export interface ShowMailResult {
  /** The mail as it would go out now; null when it would not. */
  readonly mail: RenderedMail | null;
  /** Why it would not go out, in words. */
  readonly problem: string;
}

/** One mail as it would go out now, for those who may see it. */
function planShowMail(
  book: Book,
  input: z.infer<typeof showInput>,
  context: Context,
): Outcome<Plan<ShowMailResult>> {
  const row = book.find('OBX', input.id);
  if (!row) return failure(message(mailText.unknownMail, { id: input.id }));
  if (!maySee(context.actor, row, book)) return failure(message(mailText.notYourMail));
  const rendered = renderMail(row, book, context);
  const result = rendered.ok
    ? { mail: rendered.value, problem: '' }
    : { mail: null, problem: render(rendered.problem, context.language) };
  return success({ edits: [], effects: [], result, summary: [] });
}

/** The mails, newest first. */
export const listMail = defineCommand({
  name: 'list-mail',
  title: mailText.listTitle,
  audience: 'member',
  pace: 'query',
  input: listMailInput,
  reads: [...mailReads, 'SUB'],
  plan: planListMail,
});

/** One mail as it would go out, to read it or to send it from one's own account. */
export const showMail = defineCommand({
  name: 'show-mail',
  title: mailText.showTitle,
  audience: 'member',
  pace: 'query',
  input: showInput,
  reads: [
    ...new Set([
      ...digestReads,
      ...homeDigestReads,
      ...endorsementMailReads,
      ...reviewMailReads,
      ...summaryMailReads,
    ]),
  ],
  plan: planShowMail,
});

const MOST_IDS = 500;
const markInput = z.object({
  ids: z.array(z.string()).check(z.minLength(1), z.maxLength(MOST_IDS)),
  /** 'waiting' sends again; 'by-hand' says that somebody sent it from their own account. */
  as: z.enum(['waiting', 'by-hand']),
});
export type MarkMailInput = z.infer<typeof markInput>;

export interface MarkMailResult {
  readonly marked: readonly string[];
  /** Ids that stay as they are: sent, being sent, marked so already, or marked otherwise. */
  readonly left: readonly string[];
}

/** Marks the mails that may be marked so; fails on an unknown id, and when none may. */
function planMarkMail(
  book: Book,
  { ids, as }: MarkMailInput,
  context: Context,
): Outcome<Plan<MarkMailResult>> {
  const wanted = [...new Set(ids)];
  const unknown = wanted.find((id) => !book.find('OBX', id));
  if (unknown !== undefined) return failure(message(mailText.unknownMail, { id: unknown }));
  const stateOf = (id: string): string => book.find('OBX', id)?.state ?? '';
  const marked = wanted.filter((id) => marksFor(stateOf(id)).includes(as));
  const left = wanted.filter((id) => !marked.includes(id));
  if (marked.length === 0 && left.some((id) => stateOf(id) !== as))
    return failure(message(mailText.nothingToMark));
  const values =
    as === 'waiting'
      ? { state: 'waiting', run: '', problem: '' }
      : { state: 'by-hand', sentAt: context.now, problem: '' };
  const state = wordText(mailStates, as);
  return success({
    edits: marked.map((id) => updateRow('OBX', id, values)),
    effects: as === 'waiting' && marked.length > 0 ? [{ kind: 'send-mail' }] : [],
    result: { marked, left },
    summary: [
      message(mailText.marked, { count: marked.length, state }),
      ...(left.length > 0 ? [message(mailText.notMarked, { count: left.length })] : []),
    ],
  });
}

/** Puts uncertain or failed mails back, or marks mails as sent by hand. */
export const markMail = defineCommand({
  name: 'mark-mail',
  title: mailText.markTitle,
  audience: 'coordinator',
  pace: 'short',
  input: markInput,
  reads: ['OBX', 'MTG', 'MEM'],
  plan: planMarkMail,
});
