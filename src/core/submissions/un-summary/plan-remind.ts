// The rule of 'remind-summaries': co-chairs and authors of what lacks a summary are written to, not too often.
import * as z from 'zod/mini';
import { daysBetween } from '../../base/dates/dates';
import { today } from '../../base/dates/zones';
import { message, type Message } from '../../base/messages/text';
import { success, type Outcome } from '../../base/outcome';
import { noMailText, mailObstacle } from '../../people/joining/mail-permission';
import { notesWithSender } from '../../people/letters/from-whom';
import { defineCommand } from '../../workbook/command/define-command';
import type { Context, Plan } from '../../workbook/command/types';
import type { Book } from '../../workbook/records/book';
import { insertRow, type Edit } from '../../workbook/records/edits';
import { DAYS_BETWEEN, summaryGaps, remindedOn, REMINDER, summaryReminderKey, whoToRemind } from './gaps';
import { summaryParts } from './parts';
import * as summaryText from '../../words/submissions/un-summary';

export interface SummaryReminders {
  readonly mails: number;
  /** Names of workgroups that were reminded a short while ago. */
  readonly lately: readonly string[];
  /** Names, with why they get no mail; workgroups that nobody stands for. */
  readonly tellOtherwise: readonly string[];
}

const isLately = (day: string, context: Context): boolean =>
  day !== '' && daysBetween(day, today(context)) < DAYS_BETWEEN;

function mailFor(book: Book, workgroup: string, to: string, context: Context): Edit {
  const key = summaryReminderKey(workgroup, to, today(context));
  const address = book.find('MEM', to)?.email.trim() ?? '';
  return insertRow('OBX', context.newId('OBX'), {
    ...{ key, to, address, record: workgroup, template: REMINDER },
    ...{ state: 'waiting', attempts: 0, notes: notesWithSender('', book, context) },
  });
}

function summaryOf({ mails, lately, tellOtherwise }: SummaryReminders): readonly Message[] {
  return [
    mails > 0 ? message(summaryText.mails, { count: mails }) : message(summaryText.nobodyToRemind),
    ...(lately.length > 0
      ? [message(summaryText.lately, { names: lately.join(', '), days: DAYS_BETWEEN })]
      : []),
    ...(tellOtherwise.length > 0
      ? [message(summaryText.tellOtherwise, { names: tellOtherwise.join(', ') })]
      : []),
  ];
}

function planRemind(book: Book, _input: object, context: Context): Outcome<Plan<SummaryReminders>> {
  const edits: Edit[] = [];
  const lately: string[] = [];
  const tellOtherwise: string[] = [];
  for (const part of summaryParts(book)) {
    const without = summaryGaps(part);
    if (!without || book.find('WG', part.workgroup)?.status === 'paused') continue;
    if (isLately(remindedOn(book, part.workgroup), context)) {
      lately.push(part.name);
      continue;
    }
    const people = whoToRemind(book, part.workgroup, without);
    if (people.length === 0) tellOtherwise.push(part.name);
    for (const person of people) {
      const reason = mailObstacle(book.find('MEM', person));
      if (reason === undefined) edits.push(mailFor(book, part.workgroup, person, context));
      else tellOtherwise.push(`${book.labelOf('MEM', person)} (${noMailText(reason)[context.language]})`);
    }
  }
  const result: SummaryReminders = { mails: edits.length, lately, tellOtherwise };
  return success({
    edits,
    effects: edits.length > 0 ? [{ kind: 'send-mail' }] : [],
    result,
    summary: summaryOf(result),
  });
}

/** Reminds those whose summary is missing. */
export const remindSummaries = defineCommand({
  name: 'remind-summaries',
  title: summaryText.remindTitle,
  audience: 'coordinator',
  pace: 'short',
  input: z.object({}),
  reads: ['WG', 'SUB', 'ORG', 'MEM', 'OBX'],
  plan: planRemind,
});
