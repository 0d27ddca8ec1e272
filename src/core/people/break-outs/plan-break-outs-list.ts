// The rule of 'break-outs': the parts into which the reader's workgroups are divided, with who facilitates them.
import * as z from 'zod/mini';
import type { Context, Plan } from '../../workbook/command/types';
import { defineCommand } from '../../workbook/command/define-command';
import { type Outcome, success } from '../../base/outcome';
import { formatIn } from '../../base/dates/zones';
import type { Book } from '../../workbook/records/book';
import { isAtWork } from '../../workbook/records/this-cycle';
import type { NamedRow } from '../../workbook/records/rows';
import { mayAct, mayAddRow } from '../../workbook/rights/rights';
import { coChairsOf, concernedBy, mayInvite, ownMemberships } from '../joining/memberships';
import { namesFor } from '../joining/names-for';
import { allMeetingsAhead } from '../meetings/meeting-times';
import { peopleListed } from '../meetings/plan-meetings-form';
import * as breakOutsText from '../../words/people/break-outs';

export interface BreakOut extends NamedRow {
  readonly scope: string;
  /** Names that the reader may see. */
  readonly facilitators: readonly string[];
  readonly members: number;
  /** Whether the reader is in it. */
  readonly isIn: boolean;
  readonly mayInvite: boolean;
  /** Day and time of its next meeting, '' for none. */
  readonly next: string;
}

export interface DividedGroup extends NamedRow {
  readonly breakOuts: readonly BreakOut[];
  readonly mayMake: boolean;
  /** For those who may make one: who is in the workgroup. */
  readonly members: readonly NamedRow[];
}

export interface BreakOutsResult {
  readonly groups: readonly DividedGroup[];
  /** Who may facilitate; for those who may make one. */
  readonly people: readonly NamedRow[];
}

/** The break-outs of a workgroup that are at work. */
export const breakOutsOf = (book: Book, group: string) =>
  book.rows('WG').filter(({ id, parent }) => parent === group && isAtWork(book, id));

function nextMeetings(book: Book, { now, timeZone, language }: Context): ReadonlyMap<string, string> {
  const next = new Map<string, string>();
  for (const { row, times } of allMeetingsAhead(book, { now, timeZone }))
    if (!next.has(row.workgroup)) next.set(row.workgroup, formatIn(times.start, times.zone, language));
  return next;
}

function listed(book: Book, group: string, context: Context): readonly BreakOut[] {
  const { actor } = context;
  const next = nextMeetings(book, context);
  return breakOutsOf(book, group).map((row) => {
    const members = concernedBy(book, [row.id], true);
    return {
      id: row.id,
      name: book.labelOf('WG', row.id),
      scope: row.scope,
      facilitators: namesFor(book, actor, coChairsOf(row)),
      members: members.length,
      isIn: members.includes(actor.person),
      mayInvite: mayInvite(actor, row.id),
      next: next.get(row.id) ?? '',
    };
  });
}

/** All workgroups for those who may see them, else those in which the actor works. */
function planBreakOuts(book: Book, _input: object, context: Context): Outcome<Plan<BreakOutsResult>> {
  const { actor } = context;
  const own = ownMemberships(book, actor).workgroups;
  const seesAll = mayAct('see all break-outs', actor);
  const larger = book.rows('WG').filter(({ id, parent }) => parent === '' && isAtWork(book, id));
  const groups = larger
    .filter(({ id }) => seesAll || own.includes(id))
    .map(({ id }): DividedGroup => {
      const mayMake = mayAddRow(book, 'WG', { parent: id }, actor);
      const members = mayMake ? concernedBy(book, [id], true) : [];
      return {
        ...{ id, name: book.labelOf('WG', id), mayMake },
        breakOuts: listed(book, id, context),
        members: members.map((person) => ({ id: person, name: book.labelOf('MEM', person) })),
      };
    });
  const people = groups.some(({ mayMake }) => mayMake) ? peopleListed(book, context) : [];
  return success({ edits: [], effects: [], result: { groups, people }, summary: [] });
}

/** The break-outs of one's workgroups. */
export const breakOuts = defineCommand({
  name: 'break-outs',
  title: breakOutsText.listTitle,
  audience: 'member',
  pace: 'query',
  input: z.object({}),
  reads: ['WG', 'MEM', 'PAR', 'MTG'],
  plan: planBreakOuts,
});
