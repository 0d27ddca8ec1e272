// The rule of 'ask-for-role': people of a workgroup are asked by mail whether they would co-chair it.
import * as z from 'zod/mini';
import { message, type Message } from '../../base/messages/text';
import { failure, success, type Outcome } from '../../base/outcome';
import { addDays } from '../../base/dates/dates';
import { today } from '../../base/dates/zones';
import { coChairGap } from '../../workbook/check/co-chairs';
import { defineCommand } from '../../workbook/command/define-command';
import type { Context, Plan } from '../../workbook/command/types';
import type { Book } from '../../workbook/records/book';
import { resolveLink, resolveLinks } from '../../workbook/records/links';
import { queueGroupMail } from '../group-letters/queue';
import { coChairsOf, mayInvite } from '../joining/memberships';
import { noMailText } from '../joining/mail-permission';
import { roleRequestedOn, askKey, DAYS_BETWEEN } from './role-requests';
import * as t from '../../words/people/vacancies';

const MOST_TEXT = 2000;

const askInput = z.object({
  /** Links are ids or names. */
  workgroup: z.string(),
  people: z.array(z.string().check(z.maxLength(300))).check(z.minLength(1), z.maxLength(100)),
  /** A word of one's own. */
  text: z.optional(z.string().check(z.trim(), z.maxLength(MOST_TEXT))),
});
export type AskForRoleInput = z.infer<typeof askInput>;

export interface AskForRoleResult {
  /** Names of who gets a mail. */
  readonly mails: readonly string[];
  /** Names of who was asked a short while ago. */
  readonly lately: readonly string[];
  readonly tellOtherwise: readonly string[];
}

function summaryOf({ mails, lately, tellOtherwise }: AskForRoleResult): readonly Message[] {
  return [
    mails.length > 0 ? message(t.asked, { count: mails.length }) : message(t.nobodyToAsk),
    ...(lately.length > 0 ? [message(t.lately, { names: lately.join(', '), days: DAYS_BETWEEN })] : []),
    ...(tellOtherwise.length > 0 ? [message(t.tellOtherwise, { names: tellOtherwise.join(', ') })] : []),
  ];
}

function planAsk(book: Book, input: AskForRoleInput, context: Context): Outcome<Plan<AskForRoleResult>> {
  const found = resolveLink(book, ['WG'], input.workgroup);
  if (!found.ok) return found;
  const group = book.find('WG', found.value);
  if (!group) return failure(message(t.noGroup));
  if (!mayInvite(context.actor, group.id)) return failure(message(t.notYours, { workgroup: group.name }));
  if (!coChairGap(group)) return failure(message(t.noGap, { workgroup: group.name }));
  const wanted = resolveLinks(book, ['MEM'], input.people);
  if (!wanted.ok) return wanted;
  const people = wanted.value.filter((id) => !coChairsOf(group).includes(id));
  const since = addDays(today(context), -DAYS_BETWEEN);
  const lately = people.filter((id) => roleRequestedOn(book, group.id, id) > since);
  const letter = { groups: [group.id], levels: [], subject: group.name, text: input.text ?? '' };
  const queued = queueGroupMail(
    book,
    { template: 'ask-role', key: askKey(group.id, today(context)), letter },
    people.filter((id) => !lately.includes(id)).map((person) => ({ person, list: '' })),
    context,
  );
  const nameOf = (id: string): string => book.labelOf('MEM', id);
  const result: AskForRoleResult = {
    mails: queued.mails.map(({ person }) => nameOf(person)),
    lately: lately.map(nameOf),
    tellOtherwise: queued.otherwise.map(
      ({ person, reason }) => `${nameOf(person)} (${noMailText(reason)[context.language]})`,
    ),
  };
  return success({
    edits: queued.edits,
    effects: queued.mails.length > 0 ? [{ kind: 'send-mail' }] : [],
    result,
    summary: summaryOf(result),
  });
}

/** Asks people whether they would co-chair a workgroup. */
export const askForRole = defineCommand({
  name: 'ask-for-role',
  title: t.askTitle,
  audience: 'co-chair',
  pace: 'short',
  input: askInput,
  reads: ['WG', 'PAR', 'MEM', 'OBX'],
  plan: planAsk,
});
