// The rule of 'bring-in-list': a list of people, recommendations, workgroups, issues, organizations, missions, submissions or
// of who covers what becomes rows of its sheet, each once. Which list it is, its headings and cells say.
import * as z from 'zod/mini';
import { textSheet } from '../../base/sheets/text-sheet';
import { message } from '../../base/messages/text';
import { failure, success, type Outcome } from '../../base/outcome';
import { isUnreadable, MOST_CHARACTERS } from '../../base/text/given-text';
import type { ListReading } from '../../workbook/list-reading/list-result';
import { defineCommand } from '../../workbook/command/define-command';
import type { Context, Plan } from '../../workbook/command/types';
import type { Book } from '../../workbook/records/book';
import { choicesInput, MOST_LINES, sheetInput, takeSheet } from './take-sheet';
import * as t from '../../words/inbox/bring-in-list';

/** A sheet of more is no list. */
const MOST_ROWS = 10_000;

const bringInInput = z.object({
  /** A list as it was pasted, in place of a sheet. */
  text: z._default(z.string().check(z.maxLength(MOST_CHARACTERS)), ''),
  /** A sheet of a file or a paste as it comes. */
  sheet: z.optional(sheetInput),
  /** What somebody chose instead of what was guessed. */
  table: z.optional(choicesInput),
  /** Whether what the list says takes the place of what stands there; left out, only what is empty is filled in. */
  replaces: z.optional(z.boolean()),
});
type BringInInput = z.infer<typeof bringInInput>;

export interface BringInListResult {
  readonly reading: ListReading;
}

function planBringInList(
  book: Book,
  { text, table = {}, replaces = false, ...input }: BringInInput,
  context: Context,
): Outcome<Plan<BringInListResult>> {
  if (!input.sheet && isUnreadable(text)) return failure(message(t.noText));
  const sheet = input.sheet ?? textSheet(text, Infinity);
  const count = sheet.cells.length;
  if (count > MOST_ROWS) return failure(message(t.tooMany, { count, most: MOST_LINES }));
  const plan = takeSheet(book, sheet, { ...table, replaces }, context);
  return plan.ok ? success({ ...plan.value, result: { reading: plan.value.result } }) : plan;
}

const READS = ['MEM', 'COV', 'SUB', 'WG', 'PAR', 'ISS', 'ORG', 'CTY', 'SET', 'CON', 'REC', 'OTH'] as const;

/** Takes a list in, or says what it would become; twice changes nothing more. */
export const bringInList = defineCommand({
  name: 'bring-in-list',
  title: t.title,
  audience: 'coordinator',
  pace: 'long',
  input: bringInInput,
  reads: READS,
  rechecks: READS,
  plan: planBringInList,
});
