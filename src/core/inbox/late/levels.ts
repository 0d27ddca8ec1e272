// Whom what is late is told: who sees to it at once, and one level more with each week, from members over the co-chairs of
// their workgroup to the coordinators.
import { addDays } from '../../base/dates/dates';
import { today } from '../../base/dates/zones';
import { coChairsOf } from '../../people/joining/memberships';
import type { Book } from '../../workbook/records/book';
import { lateItems, type LateContext, type LateItem } from './late-items';

/** After so many days it goes one level up. */
const DAYS = 7;

export interface ToldLate extends LateItem {
  /** Whether it came up to the reader, since those below were told a week before. */
  readonly isRaised: boolean;
}

const isThere = (book: Book, person: string): boolean =>
  (book.find('MEM', person)?.status ?? 'left') !== 'left';

/** Ids of people by level, the first are told at once; nobody stands on two, and a level without anybody is passed over. */
function levelsOf(book: Book, { owners, workgroups }: LateItem): readonly (readonly string[])[] {
  const there = (ids: readonly string[]): readonly string[] => ids.filter((id) => isThere(book, id));
  const seeTo = there(owners);
  const chairs = there(workgroups.flatMap((id) => coChairsOf(book.find('WG', id))));
  const coordinators = book.rows('MEM').flatMap(({ id, coordinator }) => (coordinator ? [id] : []));
  const above = seeTo.some((id) => chairs.includes(id)) ? [] : chairs;
  const known = new Set<string>();
  return [seeTo, above, there(coordinators)]
    .map((level) => level.filter((id) => !known.has(id) && known.add(id)))
    .filter((level) => level.length > 0);
}

/** What is late by the person to whom it is told now, the longest first. Reads MEM and the sheets of `lateItems`. */
export function lateByPerson(book: Book, context: LateContext): ReadonlyMap<string, readonly ToldLate[]> {
  const day = today(context);
  const told = new Map<string, ToldLate[]>();
  for (const item of lateItems(book, context))
    for (const [at, people] of levelsOf(book, item).entries()) {
      if (at > 0 && addDays(item.due, at * DAYS) >= day) break;
      for (const person of people)
        told.set(person, [...(told.get(person) ?? []), { ...item, isRaised: at > 0 }]);
    }
  return told;
}
