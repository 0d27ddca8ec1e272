// The items of a person's weekly summary, read from the records as they are now: nothing of it is stored anywhere
// else.
import { type MeetingFacts, meetingsAhead } from '../../people/meetings/meeting-times';
import type { Context } from '../../workbook/command/types';
import { isDivided, leadersIn, partsByIssue, type IssuePart } from '../../coverage/who-covers-what/parts';
import { isAtWork } from '../../workbook/records/this-cycle';
import { coChairsOf } from '../../people/joining/memberships';
import type { Book } from '../../workbook/records/book';
import type { RowOf } from '../../workbook/records/rows';
import { dueNext, followersOf } from '../../follow-up/progress/next-steps';
import { dueState } from '../../cycle/timeline/due';
import { toWallClock } from '../../base/dates/zones';
import { waitingPairs, type WaitingPair } from './pairs';
import { openToDos, toDosOf } from './to-dos';

/** An issue that a workgroup of the reader leads and another one too. */
export interface Clash {
  readonly issue: string;
  readonly own: IssuePart;
  readonly others: readonly IssuePart[];
  readonly isDivided: boolean;
}

export interface DigestItems {
  readonly clashes: readonly Clash[];
  /** Pairs on which a workgroup of the reader has not spoken. */
  readonly pairs: readonly WaitingPair[];
  /** For coordinators: pairs past their date. */
  readonly overdue: readonly WaitingPair[];
  /** Open tasks that are late or due soon, soonest first. */
  readonly toDos: readonly RowOf<'ACT'>[];
  /** Recommendations that a workgroup of the reader follows and whose next step is late or due soon, soonest first. */
  readonly nextSteps: readonly RowOf<'REC'>[];
  readonly meetings: readonly MeetingFacts[];
}

export const digestReads = [
  'OBX',
  'MTG',
  'INV',
  'MEM',
  'WG',
  'ISS',
  'COV',
  'SUB',
  'OVL',
  'ACT',
  'REC',
] as const;

/** Two that lead an angle each need be told once, all others in every summary until it is settled. */
function isNews(leaders: readonly IssuePart[], lastSummary: string): boolean {
  return !isDivided(leaders) || lastSummary === '' || leaders.some(({ since }) => since > lastSummary);
}

type Clashes = ReadonlyMap<string, readonly IssuePart[]>;

/** Issues that several workgroups lead, with those who do. */
const clashesIn = (book: Book): Clashes =>
  new Map(
    [...partsByIssue(book)]
      .map(([issue, parts]) => [issue, leadersIn(parts)] as const)
      .filter(([, leaders]) => leaders.length > 1),
  );

function clashesOf(clashes: Clashes, workgroups: readonly string[], lastSummary: string): Clash[] {
  return [...clashes].flatMap(([issue, leaders]) => {
    const own = leaders.find(({ workgroup }) => workgroups.includes(workgroup));
    if (!own || !isNews(leaders, lastSummary)) return [];
    const others = leaders.filter((one) => one !== own);
    return [{ issue, own, others, isDivided: isDivided(leaders) }];
  });
}

/** Whether it is late or due soon: what is due later is not told yet. */
const isDue =
  (today: string) =>
  ({ due }: { readonly due: string }): boolean =>
    ['late', 'soon'].includes(dueState(due, today));

/** By person, when the last summary went out to them. */
function lastSummaries(book: Book): ReadonlyMap<string, string> {
  const lastSummary = new Map<string, string>();
  for (const { template, to, sentAt } of book.rows('OBX'))
    if (template === 'digest' && sentAt > (lastSummary.get(to) ?? '')) lastSummary.set(to, sentAt);
  return lastSummary;
}

/** The workgroups at work that each person co-chairs, by the person's id. */
function chairedBy(book: Book): ReadonlyMap<string, readonly string[]> {
  const chaired = new Map<string, string[]>();
  for (const group of book.rows('WG').filter(({ id }) => isAtWork(book, id)))
    for (const person of coChairsOf(group)) chaired.set(person, [...(chaired.get(person) ?? []), group.id]);
  return chaired;
}

/** Answers, for a person's id, what their summary tells now. Reads the sheets of `digestReads`. */
export function digestReader(book: Book, context: Context): (person: string) => DigestItems {
  const clashes = clashesIn(book);
  const pairs = waitingPairs(book, context);
  const overdue = pairs.filter(({ isOverdue }) => isOverdue);
  const today = toWallClock(context.now, context.timeZone).slice(0, 10);
  const toDos = openToDos(book).filter(isDue(today));
  const nextSteps = dueNext(book).filter(isDue(today));
  const meetings = meetingsAhead(book, context);
  const lastSummary = lastSummaries(book);
  const chaired = chairedBy(book);
  return (person) => {
    const workgroups = chaired.get(person) ?? [];
    return {
      clashes: workgroups.length === 0 ? [] : clashesOf(clashes, workgroups, lastSummary.get(person) ?? ''),
      pairs:
        workgroups.length === 0
          ? []
          : pairs.filter(({ waitingFor }) => waitingFor.some((id) => workgroups.includes(id))),
      overdue: book.find('MEM', person)?.coordinator ? overdue : [],
      toDos: toDosOf(toDos, person, workgroups),
      nextSteps: nextSteps.filter((row) => followersOf(row).some((id) => workgroups.includes(id))),
      meetings: meetings(person),
    };
  };
}

/** What the summary of one person tells now. */
export const digestItems = (book: Book, person: string, context: Context): DigestItems =>
  digestReader(book, context)(person);

/**
 * Whether something waits for the person's own word: that is told also to those who get each mail. A task of their
 * workgroup that nobody has taken is such a thing: somebody asks them to decide.
 */
export const needsWord = ({ clashes, pairs, overdue, toDos }: DigestItems): boolean =>
  clashes.length + pairs.length + overdue.length > 0 || toDos.some(({ owner }) => owner === '');

/** Whether a summary would have nothing to tell. */
export const isEmpty = (items: DigestItems): boolean =>
  !needsWord(items) && items.toDos.length + items.nextSteps.length + items.meetings.length === 0;
