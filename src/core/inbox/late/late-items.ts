// What is late in the whole coalition: one rule for Home, My page and the weekly summary. A thing is late from the day
// after the one by which it was due, by the coalition's clock.
import { today } from '../../base/dates/zones';
import { dueNext, followersOf } from '../../follow-up/progress/which';
import { coChairsOf } from '../../people/joining/memberships';
import { isReady, textsOf } from '../../submissions/registering/counted-texts';
import { internalDueOf, officialDueOf } from '../../submissions/registering/limits';
import { passedBeforeStart } from '../../cycle/timeline/before-start';
import type { Context } from '../../workbook/command/types';
import type { Book } from '../../workbook/records/book';
import type { RowOf } from '../../workbook/records/rows';
import { openFollowUps } from '../../advocacy/follow-ups';
import { openToDos } from './open-to-dos';

export type LateSheet = 'ACT' | 'SUB' | 'TIM' | 'REC' | 'CON';

export interface LateItem {
  readonly sheet: LateSheet;
  readonly id: string;
  /** The day (`YYYY-MM-DD`) by which it was due. */
  readonly due: string;
  /** Ids of the people who see to it; empty for a matter of the coordinators. */
  readonly owners: readonly string[];
  /** Ids of the workgroups that it is a matter of. */
  readonly workgroups: readonly string[];
}

/** What the rule needs to know besides the rows. */
export type LateContext = Pick<Context, 'setting' | 'now' | 'timeZone'>;

const ofGroups = (book: Book, ids: readonly string[]): readonly string[] =>
  ids.flatMap((id) => coChairsOf(book.find('WG', id)));

const firstOf = (...lists: readonly (readonly string[])[]): readonly string[] =>
  (lists.find((list) => list.some((id) => id !== '')) ?? []).filter((id) => id !== '');

const tasks = (book: Book): readonly LateItem[] =>
  openToDos(book).map(({ id, due, owner, workgroup }) => ({
    ...{ sheet: 'ACT' as const, id, due },
    owners: firstOf([owner], ofGroups(book, [workgroup])),
    workgroups: firstOf([workgroup]),
  }));

/** The coalition's own day until nobody writes on it any more, then the UN's until it is handed in; '' for none. */
function dayOfText(row: RowOf<'SUB'>, context: LateContext): string {
  if (!isReady(row)) return internalDueOf(row, context);
  const official = row.status === 'final' ? officialDueOf(row, context) : '';
  return passedBeforeStart(official, context, 'Europe/Zurich') ? '' : official.slice(0, 10);
}

const texts = (book: Book, context: LateContext): readonly LateItem[] =>
  textsOf(book).map((row) => ({
    ...{ sheet: 'SUB' as const, id: row.id, due: dayOfText(row, context) },
    owners: firstOf(
      row.status === 'final' ? [row.uploader] : [],
      row.authors,
      ofGroups(book, [row.workgroup]),
    ),
    workgroups: firstOf([row.workgroup, ...row.withWorkgroups]),
  }));

const milestones = (book: Book): readonly LateItem[] =>
  book
    .rows('TIM')
    .filter(({ status }) => (status || 'open') === 'open')
    .map(({ id, due, owner }) => ({
      ...{ sheet: 'TIM' as const, id, due: due.slice(0, 10), owners: firstOf([owner]), workgroups: [] },
    }));

const nextSteps = (book: Book): readonly LateItem[] =>
  dueNext(book).map((row) => ({
    ...{ sheet: 'REC' as const, id: row.id, due: row.due },
    owners: firstOf(ofGroups(book, followersOf(row))),
    workgroups: followersOf(row),
  }));

const followUps = (book: Book): readonly LateItem[] =>
  openFollowUps(book).map(({ id, followUp, who, recordedBy }) => ({
    ...{ sheet: 'CON' as const, id, due: followUp, owners: firstOf(who, [recordedBy]), workgroups: [] },
  }));

/** All that is late, the longest first. Reads ACT, SUB, TIM, REC, CON and WG. */
export function lateItems(book: Book, context: LateContext): readonly LateItem[] {
  const day = today(context);
  return [tasks(book), texts(book, context), milestones(book), nextSteps(book), followUps(book)]
    .flat()
    .filter(({ due }) => due !== '' && due < day)
    .sort((one, other) => one.due.localeCompare(other.due));
}
