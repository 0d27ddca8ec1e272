// The rule of 'tell-division': the co-chairs of each workgroup are written to about what it was given, once for each number.
import * as z from 'zod/mini';
import { message, type Message } from '../../base/messages/text';
import { success, type Outcome } from '../../base/outcome';
import { coChairsOf } from '../../people/joining/memberships';
import { noMailText, mailObstacle } from '../../people/joining/mail-permission';
import { queueMail } from '../../people/letters/queue-mail';
import { rowsOfCycle } from '../../un-documents/reports/cycle-rows';
import { defineCommand } from '../../workbook/command/define-command';
import type { Context, Plan } from '../../workbook/command/types';
import type { Book } from '../../workbook/records/book';
import type { Edit } from '../../workbook/records/edits';
import { isAtWork } from '../../workbook/records/this-cycle';
import { optionalCycle } from '../input-parts';
import { DIVISION_MAIL, givenTo } from './division-letter';
import * as t from '../../words/follow-up/division';

const tellInput = z.object({ cycle: optionalCycle });

export interface TellDivisionResult {
  readonly mails: number;
}

/** By what becomes of them: who gets a mail, by name with their workgroup. */
interface Told {
  readonly edits: Edit[];
  readonly mails: string[];
  readonly before: string[];
  readonly otherwise: string[];
}

function tellOne(
  told: Told,
  group: string,
  person: string,
  cycle: number,
  book: Book,
  context: Context,
): void {
  const key = [group, person, DIVISION_MAIL, cycle, givenTo(book, group, cycle).length].join(':');
  const who = `${book.labelOf('MEM', person)} (${book.labelOf('WG', group)})`;
  const reason = mailObstacle(book.find('MEM', person));
  const wasTold = book.rows('OBX').some((row) => row.key === key && row.state !== 'failed');
  if (wasTold) told.before.push(who);
  else if (reason !== undefined)
    told.otherwise.push(`${book.labelOf('MEM', person)} (${noMailText(reason)[context.language]})`);
  else {
    const about = { record: group, version: cycle };
    told.mails.push(who);
    told.edits.push(queueMail(book, { key, to: person, template: DIVISION_MAIL, about }, context));
  }
}

function tellAll(book: Book, cycle: number, context: Context): Told {
  const told: Told = { edits: [], mails: [], before: [], otherwise: [] };
  for (const group of book.rows('WG')) {
    if (!isAtWork(book, group.id) || givenTo(book, group.id, cycle).length === 0) continue;
    const people = coChairsOf(group);
    if (people.length === 0) told.otherwise.push(book.labelOf('WG', group.id));
    for (const person of people) tellOne(told, group.id, person, cycle, book, context);
  }
  return told;
}

const summaryOf = ({ mails, before, otherwise }: Told): readonly Message[] => [
  mails.length > 0 ? message(t.mailsTo, { names: mails.join(', ') }) : message(t.nobodyToTell),
  ...(before.length > 0 ? [message(t.toldBefore, { names: before.join(', ') })] : []),
  ...(otherwise.length > 0 ? [message(t.tellOtherwise, { names: otherwise.join(', ') })] : []),
];

/** Tells co-chairs what their workgroups follow up. */
export const tellDivision = defineCommand({
  name: 'tell-division',
  title: t.tellTitle,
  audience: 'coordinator',
  pace: 'short',
  input: tellInput,
  reads: ['REC', 'WG', 'MEM', 'OBX'],
  plan: (book, input, context): Outcome<Plan<TellDivisionResult>> => {
    const found = rowsOfCycle(book, input.cycle);
    if (!found.ok) return found;
    const told = tellAll(book, found.value.cycle, context);
    return success({
      edits: told.edits,
      effects: told.edits.length > 0 ? [{ kind: 'send-mail' }] : [],
      result: { mails: told.edits.length },
      summary: summaryOf(told),
    });
  },
});
