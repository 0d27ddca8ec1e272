// The rule of 'review-changed': what to update now, and which of it is done.
import * as z from 'zod/mini';
import { dayInWords } from '../../base/dates/words';
import { message, render, type Message } from '../../base/messages/text';
import { success, type Outcome } from '../../base/outcome';
import { presentFacts } from '../../cycle/timeline/present-facts';
import { adviceFor, type ReviewState } from '../../cycle/timeline/review-state';
import { defineCommand } from '../../workbook/command/define-command';
import type { Context, Plan } from '../../workbook/command/types';
import type { PanelName } from '../../workbook/menu/panels';
import type { Book } from '../../workbook/records/book';
import { mayRun } from '../../workbook/rights/rights';
import type { RowOf } from '../../workbook/records/rows';
import type { SheetId } from '../../workbook/schema/sheet-ids';
import { milestoneDay } from '../lobbying-deadlines';
import { PLACES, reviewChangedReads, itemsToUpdate, type UpdateKind } from './items-to-update';
import * as t from '../../words/advocacy/review-changed';

const MOST_LINES = 8;

export interface ItemToUpdate {
  readonly thing: UpdateKind;
  readonly title: string;
  readonly lines: readonly string[];
  readonly more: number;
  /** Done when a person said so, or when nothing of it is left. */
  readonly isDone: boolean;
  /** Whether it stands in To do. */
  readonly isTask: boolean;
  readonly panel: PanelName | '';
  readonly sheet: SheetId;
}

export interface ReviewChangedResult {
  readonly state: ReviewState;
  /** Day of the review in words; '' for none. */
  readonly day: string;
  readonly things: readonly ItemToUpdate[];
  readonly advice: readonly string[];
  readonly mayTick: boolean;
}

/** What tells the task of a thing from those of an earlier change: it stands in the notes of the task. */
export function markOf(thing: UpdateKind, book: Book): string {
  const { state, reviewDate } = presentFacts(book);
  return `review: ${thing} ${state} ${reviewDate}`;
}

/** The task of a thing since the review changed last. */
export function taskOf(thing: UpdateKind, book: Book): RowOf<'ACT'> | undefined {
  const mark = markOf(thing, book);
  return book.rows('ACT').find(({ notes }) => notes.split('\n').includes(mark));
}

/** The thing in a sentence, with how many rows it concerns. */
export function titleOf(thing: UpdateKind, count: number, book: Book, context: Context): Message {
  const deadline = milestoneDay(book, context, 'advance-questions');
  const day = deadline === '' ? '–' : dayInWords(deadline, context.language);
  return message(t.things[thing], { count, day });
}

function planReviewChanged(book: Book, _input: object, context: Context): Outcome<Plan<ReviewChangedResult>> {
  const { state, reviewDate } = presentFacts(book);
  const { language, bookLanguage } = context;
  const things = itemsToUpdate(book, state, context).map(({ thing, lines }): ItemToUpdate => {
    const task = taskOf(thing, book);
    return {
      thing,
      title: render(titleOf(thing, lines.length, book, context), language),
      lines: lines.slice(0, MOST_LINES),
      more: Math.max(0, lines.length - MOST_LINES),
      isDone: lines.length === 0 || (task !== undefined && (task.status || 'open') !== 'open'),
      isTask: task !== undefined,
      panel: PLACES[thing].panel ?? '',
      sheet: PLACES[thing].sheet,
    };
  });
  const result: ReviewChangedResult = {
    state,
    day: reviewDate === '' ? '' : dayInWords(reviewDate, language),
    things: things.filter(({ lines, isTask }) => lines.length > 0 || isTask),
    advice: adviceFor(state).map((one) => render(one, language, bookLanguage)),
    mayTick: mayRun(context.actor, 'coordinator'),
  };
  return success({ edits: [], effects: [], result, summary: [] });
}

/** What to update after the review moved, was cut short or did not take place. */
export const reviewChanged = defineCommand({
  name: 'review-changed',
  title: t.title,
  audience: 'member',
  pace: 'query',
  input: z.object({}),
  reads: reviewChangedReads,
  plan: planReviewChanged,
});
