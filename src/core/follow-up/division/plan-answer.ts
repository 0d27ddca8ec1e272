// The rule of 'answer-hand-over': the co-chairs who were asked confirm that they take over, or hand back.
import * as z from 'zod/mini';
import { message, type Message } from '../../base/messages/text';
import { failure, success, type Outcome } from '../../base/outcome';
import { namedWorkgroup } from '../../coverage/who-covers-what/parts';
import { recommendationName } from '../../un-documents/reports/cycle-rows';
import { defineCommand } from '../../workbook/command/define-command';
import type { Context, Plan } from '../../workbook/command/types';
import type { Book } from '../../workbook/records/book';
import { updateRow } from '../../workbook/records/edits';
import type { NamedRow } from '../../workbook/records/rows';
import { isAtWork } from '../../workbook/records/this-cycle';
import { numberRanges } from '../clusters/number-ranges';
import { whoCoversWhatText } from '../../words/coverage/who-covers-what';
import { moveEdit, whyNot } from './plan-hand-over';
import { handedOverIn, type RecommendationHandOver } from './task-text';
import * as t from '../../words/follow-up/division';

const LONGEST_ID = 40;

const answerInput = z.object({
  /** Id of the task that asks. */
  task: z.string().check(z.maxLength(LONGEST_ID)),
  /** Whether the workgroup takes over; else who had them has them again, or nobody. */
  takes: z.boolean(),
});
type AnswerInput = z.infer<typeof answerInput>;

export interface AnswerHandOverResult {
  readonly workgroup: NamedRow;
  /** Who had them before; an empty id and name for nobody. */
  readonly from: NamedRow;
  readonly rows: readonly (NamedRow & { readonly text: string })[];
}

function refusal(
  book: Book,
  { rows, from }: RecommendationHandOver,
  takes: boolean,
  context: Context,
): Message | undefined {
  const own = rows.map((row) => whyNot(book, row, context)).find((one) => one !== undefined);
  if (own || takes || from === '' || isAtWork(book, from)) return own;
  return message(whoCoversWhatText.closedWorkgroup, { workgroup: book.labelOf('WG', from) });
}

function saidOf({ workgroup, from, rows }: AnswerHandOverResult, takes: boolean): readonly Message[] {
  const values = { numbers: numberRanges(rows.map(({ name }) => name)), count: rows.length };
  const said = takes
    ? message(t.takenOver, { ...values, workgroup: workgroup.name })
    : message(from.id === '' ? t.withNobody : t.withAgain, { ...values, workgroup: from.name });
  return [said, message(t.handedBack)];
}

function planAnswerHandOver(
  book: Book,
  { task: id, takes }: AnswerInput,
  context: Context,
): Outcome<Plan<AnswerHandOverResult>> {
  const task = book.find('ACT', id);
  const asked = task && handedOverIn(book, task);
  if (!task || !asked) return failure(message(t.notAsked));
  const refused = refusal(book, asked, takes, context);
  if (refused) return failure(refused);
  const { rows, from } = asked;
  const moves = takes ? [] : rows.map((row) => moveEdit({ to: from, stay: false }, row));
  const result = {
    workgroup: namedWorkgroup(book, task.workgroup),
    from: from === '' ? { id: '', name: '' } : namedWorkgroup(book, from),
    rows: rows.map((row) => ({ id: row.id, name: recommendationName(row), text: row.text })),
  };
  return success({
    edits: [...moves, updateRow('ACT', id, { status: 'done' })],
    effects: [],
    result,
    summary: [...saidOf(result, takes)],
  });
}

/** Answers the task that asks about recommendations handed over: taken over, or handed back, also to nobody. */
export const answerHandOver = defineCommand({
  name: 'answer-hand-over',
  title: t.answerTitle,
  audience: 'co-chair',
  pace: 'short',
  input: answerInput,
  reads: ['REC', 'WG', 'ACT'],
  plan: planAnswerHandOver,
});
