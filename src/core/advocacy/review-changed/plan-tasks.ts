// The rules of 'note-review-changes' and 'tick-review-change': what to update becomes tasks, and is ticked as it is done.
import * as z from 'zod/mini';
import { addDays } from '../../base/dates/dates';
import { today } from '../../base/dates/zones';
import { message, render } from '../../base/messages/text';
import { success, type Outcome } from '../../base/outcome';
import { presentFacts } from '../../cycle/timeline/present-facts';
import { defineCommand } from '../../workbook/command/define-command';
import type { Context, Plan } from '../../workbook/command/types';
import type { Book } from '../../workbook/records/book';
import { insertRow, updateRow, type Edit } from '../../workbook/records/edits';
import { markOf, taskOf, titleOf } from './plan-review-changed-list';
import { reviewChangedReads, UPDATE_KINDS, itemsToUpdate, type UpdateKind } from './items-to-update';
import * as t from '../../words/advocacy/review-changed';

/** Days in which what changed should be put right. */
const WITHIN = 7;

function newTask(book: Book, thing: UpdateKind, count: number, status: string, context: Context): Edit {
  const inBook = { ...context, language: context.bookLanguage };
  return insertRow('ACT', context.newId('ACT'), {
    what: render(titleOf(thing, count, book, inBook), context.bookLanguage),
    owner: context.actor.person,
    due: addDays(today(context), WITHIN),
    status,
    notes: markOf(thing, book),
  });
}

function planNote(book: Book, _input: object, context: Context): Outcome<Plan<{ added: number }>> {
  const edits = itemsToUpdate(book, presentFacts(book).state, context)
    .filter(({ thing, lines }) => lines.length > 0 && !taskOf(thing, book))
    .map(({ thing, lines }) => newTask(book, thing, lines.length, 'open', context));
  const added = edits.length;
  const summary = [message(added === 0 ? t.noneAdded : t.added, { count: added })];
  return success({ edits, effects: [], result: { added }, summary });
}

/** Makes a task of each thing that is to be updated; a second time adds none twice. */
export const noteReviewChanges = defineCommand({
  name: 'note-review-changes',
  title: t.noteTitle,
  audience: 'coordinator',
  pace: 'short',
  input: z.object({}),
  reads: reviewChangedReads,
  plan: planNote,
});

const tickInput = z.object({ thing: z.enum(UPDATE_KINDS), isDone: z.boolean() });
export type TickReviewChangeInput = z.infer<typeof tickInput>;

function planTick(
  book: Book,
  { thing, isDone }: TickReviewChangeInput,
  context: Context,
): Outcome<Plan<{ isDone: boolean }>> {
  const task = taskOf(thing, book);
  const status = isDone ? 'done' : 'open';
  const count =
    itemsToUpdate(book, presentFacts(book).state, context).find((one) => one.thing === thing)?.lines.length ??
    0;
  const edits: readonly Edit[] = task
    ? (task.status || 'open') === status
      ? []
      : [updateRow('ACT', task.id, { status })]
    : [newTask(book, thing, count, status, context)];
  const summary = [message(isDone ? t.ticked : t.unticked)];
  return success({ edits, effects: [], result: { isDone }, summary });
}

/** Ticks a thing as updated, or takes the tick back. */
export const tickReviewChange = defineCommand({
  name: 'tick-review-change',
  title: t.tickTitle,
  audience: 'coordinator',
  pace: 'short',
  input: tickInput,
  reads: reviewChangedReads,
  plan: planTick,
});
