// Whose coverage a report is about: the whole coalition's, or that of some workgroups.
import type { Context } from '../../workbook/command/types';
import { message } from '../../base/messages/text';
import { failure, success, type Outcome } from '../../base/outcome';
import type { Book } from '../../workbook/records/book';
import { groupsWhereMay, mayAct } from '../../workbook/rights/rights';
import type { Actor } from '../../workbook/records/people-roles';
import { isAtWork } from '../../workbook/records/this-cycle';
import { resolveLink } from '../../workbook/records/links';
import * as reportText from '../../words/coverage/report';

export interface Scope {
  /** Ids; undefined for the whole coalition. */
  readonly workgroups: ReadonlySet<string> | undefined;
}

/** Whether the report is about this workgroup; '' is no workgroup, which only the whole coalition's report shows. */
export const isInScope = ({ workgroups }: Scope, workgroup: string): boolean =>
  workgroups === undefined || workgroups.has(workgroup);

const ACT = 'report on coverage';

const mayReport = (actor: Actor, workgroup: string): boolean => mayAct(ACT, actor, { groups: [workgroup] });

/**
 * The workgroup that was asked for, by id or name; else all for a coordinator, and for a co-chair the own ones. Refused
 * is a workgroup that the actor neither co-chairs nor coordinates.
 */
export function scopeOf(book: Book, asked: string, { actor }: Context): Outcome<Scope> {
  const found = resolveLink(book, ['WG'], asked);
  if (!found.ok) return found;
  const workgroup = found.value;
  if (workgroup === '')
    return success({ workgroups: mayAct(ACT, actor) ? undefined : new Set(groupsWhereMay(ACT, actor)) });
  if (!mayReport(actor, workgroup))
    return failure(message(reportText.notYours, { workgroup: book.labelOf('WG', workgroup) }));
  return success({ workgroups: new Set([workgroup]) });
}

/** The workgroups at work of which the actor may have a report of its own, in the order of their tab. */
export const choicesFor = (book: Book, { actor }: Context): readonly { id: string; name: string }[] =>
  book
    .rows('WG')
    .filter(({ id }) => isAtWork(book, id) && mayReport(actor, id))
    .map(({ id }) => ({ id, name: book.labelOf('WG', id) }));
