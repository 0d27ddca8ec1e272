// The rule of 'deadline-board': every text on its way to the UN, worst first, and the workgroups without any.
import * as z from 'zod/mini';
import { coded, message, type Message } from '../../base/messages/text';
import { success, type Outcome } from '../../base/outcome';
import { coChairsOf } from '../../people/joining/memberships';
import { passedBeforeStart } from '../../cycle/timeline/before-start';
import { defineCommand } from '../../workbook/command/define-command';
import type { Context, Plan } from '../../workbook/command/types';
import type { Book } from '../../workbook/records/book';
import { documentReads } from '../documents/reads';
import { officialDueFor } from '../registering/limits';
import { groupsWithoutText, textsOnBoard } from './groups';
import { boardLine, isSent, worstFirst, type BoardLine } from './lines';
import { boardReading } from './reading';
import * as boardText from '../../words/submissions/deadline-board';

export interface DeadlineBoard {
  readonly lines: readonly BoardLine[];
  readonly groups: readonly {
    readonly id: string;
    readonly name: string;
    readonly coChairs: readonly string[];
  }[];
}

function summaryOf({ lines, groups }: DeadlineBoard): readonly Message[] {
  const open = lines.filter((line) => !isSent(line));
  const blocked = open.filter(({ state }) => state !== 'ready').length;
  const values = { open: open.length, blocked, done: lines.length - open.length };
  return [
    coded('headline', message(boardText.summary, values)),
    ...(groups.length > 0 ? [message(boardText.groupsWithout, { count: groups.length })] : []),
  ];
}

function planBoard(book: Book, _input: object, context: Context): Outcome<Plan<DeadlineBoard>> {
  const reading = boardReading(book, context);
  const lines = textsOnBoard(book)
    .map((row) => boardLine(row, reading))
    .sort(worstFirst);
  // Where the UN took no more before the cycle was started here, nobody is without a text.
  const isOver = passedBeforeStart(officialDueFor('joint', context), context, 'Europe/Zurich');
  const groups = (isOver ? [] : groupsWithoutText(book)).map((group) => ({
    id: group.id,
    name: book.labelOf('WG', group.id),
    coChairs: coChairsOf(group).map((id) => book.labelOf('MEM', id)),
  }));
  const result = { lines, groups };
  return success({ edits: [], effects: [], result, summary: summaryOf(result) });
}

/** The board of deadlines. */
export const deadlineBoard = defineCommand({
  name: 'deadline-board',
  title: boardText.title,
  audience: 'member',
  pace: 'query',
  input: z.object({}),
  reads: documentReads,
  plan: planBoard,
});
