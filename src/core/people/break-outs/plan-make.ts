// The rule of 'make-break-out': a part of a workgroup with a name, who facilitates it, and its first members.
import * as z from 'zod/mini';
import type { Context, Plan } from '../../workbook/command/types';
import { defineCommand } from '../../workbook/command/define-command';
import { message } from '../../base/messages/text';
import { type Outcome, failure, success } from '../../base/outcome';
import { foldText } from '../../base/text/fold';
import { today } from '../../base/dates/zones';
import type { Book } from '../../workbook/records/book';
import { insertRow, type Edit } from '../../workbook/records/edits';
import { resolveLink, resolveLinks } from '../../workbook/records/links';
import type { RowOf } from '../../workbook/records/rows';
import { isAtWork } from '../../workbook/records/this-cycle';
import { mayAddRow } from '../../workbook/rights/rights';
import { concernedBy, participantOf } from '../joining/memberships';
import * as breakOutsText from '../../words/people/break-outs';

const name = z.string().check(z.maxLength(300));

const input = z.object({
  /** The workgroup that it is a part of, by id or name. */
  of: name,
  name: z.string().check(z.trim(), z.minLength(1), z.maxLength(200)),
  scope: z.optional(z.string().check(z.trim(), z.maxLength(5000))),
  /** Ids or names. */
  facilitators: z.optional(z.array(name).check(z.maxLength(2))),
  members: z.optional(z.array(name).check(z.maxLength(500))),
});
export type MakeBreakOutInput = z.infer<typeof input>;

export interface MakeBreakOutResult {
  readonly id: string;
  readonly created: boolean;
  /** How many people were put into it. */
  readonly joined: number;
}

/** Its members, who take part as much as in the workgroup; who is in it already stays as they are. */
function memberEdits(
  book: Book,
  group: { readonly id: string; readonly parent: string },
  people: readonly string[],
  context: Context,
): Edit[] {
  const present = new Set(concernedBy(book, [group.id], true));
  const rows = book
    .rows('PAR')
    .filter(({ workgroup, status }) => workgroup === group.parent && status !== 'left');
  return people
    .filter((person) => !present.has(person))
    .map((person) => {
      const level = rows.find((row) => participantOf(row) === person)?.level || 'meetings';
      const values = { person, workgroup: group.id, level, status: 'active', since: today(context) };
      return insertRow('PAR', context.newId('PAR'), values);
    });
}

type Group = RowOf<'WG'>;

/** The workgroup that is divided, where the actor may divide it. */
function dividedGroup(book: Book, typed: string, { actor }: Context): Outcome<Group> {
  const of = resolveLink(book, ['WG'], typed);
  if (!of.ok) return of;
  const group = book.find('WG', of.value);
  if (!group || !isAtWork(book, group.id)) return failure(message(breakOutsText.noGroup));
  const { name } = group;
  if (group.parent !== '') return failure(message(breakOutsText.oneLevel, { name }));
  return mayAddRow(book, 'WG', { parent: group.id }, actor)
    ? success(group)
    : failure(message(breakOutsText.notYours, { name }));
}

/** The break-out of this name, where it is there already; fails on another workgroup of the name. */
function sameBreakOut(book: Book, group: Group, title: string): Outcome<Group | undefined> {
  const same = book.rows('WG').find((row) => foldText(row.name) === foldText(title));
  return same && same.parent !== group.id
    ? failure(message(breakOutsText.nameTaken, { name: title }))
    : success(same);
}

/** Makes it once: the same name again only adds members that are missing. */
function planMakeBreakOut(
  book: Book,
  given: MakeBreakOutInput,
  context: Context,
): Outcome<Plan<MakeBreakOutResult>> {
  const group = dividedGroup(book, given.of, context);
  if (!group.ok) return group;
  const title = given.name.replace(/\s+/g, ' ').trim();
  const same = sameBreakOut(book, group.value, title);
  if (!same.ok) return same;
  const facilitators = resolveLinks(book, ['MEM'], given.facilitators ?? []);
  if (!facilitators.ok) return facilitators;
  const members = resolveLinks(book, ['MEM'], given.members ?? []);
  if (!members.ok) return members;
  const id = same.value?.id ?? context.newId('WG');
  const parent = group.value.id;
  const [coChair1, coChair2] = [...facilitators.value, '', ''];
  const values = { name: title, parent, scope: given.scope ?? '', coChair1, coChair2 };
  const others = members.value.filter((person) => !facilitators.value.includes(person));
  const joining = memberEdits(book, { id, parent }, others, context);
  const words = same.value ? breakOutsText.known : breakOutsText.made;
  return success({
    edits: [...(same.value ? [] : [insertRow('WG', id, values)]), ...joining],
    effects: [],
    result: { id, created: !same.value, joined: joining.length },
    summary: [
      message(words, { name: title, group: group.value.name }),
      ...(joining.length > 0 ? [message(breakOutsText.joined, { count: joining.length })] : []),
    ],
  });
}

/** Makes a break-out of a workgroup. */
export const makeBreakOut = defineCommand({
  name: 'make-break-out',
  title: breakOutsText.makeTitle,
  audience: 'member',
  pace: 'short',
  input,
  reads: ['WG', 'MEM', 'PAR'],
  plan: planMakeBreakOut,
});
