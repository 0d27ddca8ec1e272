// Who decides on a pair of submissions: for which sides somebody speaks, also on behalf of another person.
import type { Context } from '../../../workbook/command/types';
import type { Actor } from '../../../workbook/records/people-roles';
import { message } from '../../../base/messages/text';
import { failure, success, type Outcome } from '../../../base/outcome';
import type { Book } from '../../../workbook/records/book';
import { groupsWhereMay, mayAct } from '../../../workbook/rights/rights';
import type { RowOf } from '../../../workbook/records/rows';
import { resolveLink } from '../../../workbook/records/links';
import { SIDES, isOfEarlierCycle, workgroupOf, type Side } from './pending-decisions';
import * as overlapsText from '../../../words/coverage/overlaps';

/** For which sides a word counts: 'both' settles the pair alone. */
export type SidesHeard = 'both' | Side | 'none';

/** The sides whose word a pair needs; an earlier cycle's submission has nobody to ask. */
export const neededSides = (book: Book, row: RowOf<'OVL'>): readonly Side[] =>
  SIDES.filter((side) => !isOfEarlierCycle(book, row, side));

/** The sides that the workgroups of a co-chair stand for. */
const sidesOfGroups = (book: Book, row: RowOf<'OVL'>, workgroups: readonly string[]): readonly Side[] =>
  neededSides(book, row).filter((side) => {
    const workgroup = workgroupOf(book, row, side);
    return workgroup !== '' && workgroups.includes(workgroup);
  });

function sidesHeard(sides: readonly Side[], needed: readonly Side[]): SidesHeard {
  if (sides.length === needed.length) return 'both';
  return sides[0] ?? 'none';
}

const DECIDE = 'decide on an overlap';

/** For which sides the actor may speak. */
export const mayDecide = (book: Book, row: RowOf<'OVL'>, actor: Actor): SidesHeard => {
  if (mayAct(DECIDE, actor)) return 'both';
  return sidesHeard(sidesOfGroups(book, row, groupsWhereMay(DECIDE, actor)), neededSides(book, row));
};

export interface Speaker {
  /** Id of the person whose word it is. */
  readonly person: string;
  readonly sides: readonly Side[];
  /** A coordinator who decides instead of a side's co-chairs. */
  readonly overrules: boolean;
}

/** A co-chair whose word somebody passes on: a coordinator, or another co-chair of the same workgroup. */
function speakerFor(book: Book, row: RowOf<'OVL'>, person: string, { actor }: Context): Speaker | undefined {
  const groups = book
    .rows('WG')
    .filter(({ coChair1, coChair2 }) => [coChair1, coChair2].includes(person))
    .map(({ id }) => id)
    .filter((id) => mayAct(DECIDE, actor, { groups: [id] }));
  const sides = sidesOfGroups(book, row, groups);
  return sides.length > 0 ? { person, sides, overrules: false } : undefined;
}

/** Whose word the command records, and for which sides. `onBehalf` is the name or id of a co-chair, '' for oneself. */
export function readSpeaker(
  book: Book,
  row: RowOf<'OVL'>,
  onBehalf: string,
  context: Context,
): Outcome<Speaker | undefined> {
  const { actor } = context;
  const found = resolveLink(book, ['MEM'], onBehalf);
  if (!found.ok) return found;
  if (found.value !== '' && found.value !== actor.person) {
    const speaker = speakerFor(book, row, found.value, context);
    const name = book.labelOf('MEM', found.value);
    return speaker ? success(speaker) : failure(message(overlapsText.notTheirPair, { name }));
  }
  const own = sidesOfGroups(book, row, groupsWhereMay(DECIDE, actor));
  const needed = neededSides(book, row);
  if (mayAct(DECIDE, actor))
    return success({ person: actor.person, sides: needed, overrules: own.length < needed.length });
  return success(own.length > 0 ? { person: actor.person, sides: own, overrules: false } : undefined);
}
