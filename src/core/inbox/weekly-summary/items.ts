// The items of a person's weekly summary, read from the records as they are now: nothing of it is stored anywhere
// else.
import { type MeetingFacts, meetingsAhead } from '../../people/meetings/meeting-times';
import type { Context } from '../../workbook/command/types';
import { isDivided, leadersIn, partsByIssue, type IssuePart } from '../../coverage/who-covers-what/parts';
import { isAtWork, isCompared } from '../../workbook/records/this-cycle';
import { coChairsOf, newsReader } from '../../people/joining/memberships';
import type { Book } from '../../workbook/records/book';
import type { RowOf } from '../../workbook/records/rows';
import { dueNext, followersOf } from '../../follow-up/progress/which';
import { dueState } from '../../base/dates/due';
import { today } from '../../base/dates/zones';
import { levelOrder } from '../../language/matching/levels';
import { lateByPerson, type ToldLate } from '../late/levels';
import { openToDos } from '../late/open-to-dos';
import { followUpsOf, openFollowUps } from '../../advocacy/follow-ups';
import { groupNewsReader, type WorkgroupNews } from './workgroup-news';
import { isSettled, proposalIn } from '../../coverage/overlaps/decision/settling';
import { reviewsWanted, signatureReader, type TextsForSignature, type WaitingReview } from './waiting-texts';
import { SIDES, turnOf, waitingFor, workgroupOf } from '../../coverage/overlaps/decision/pending-decisions';

export interface WaitingPair {
  readonly row: RowOf<'OVL'>;
  readonly first: RowOf<'SUB'>;
  readonly second: RowOf<'SUB'>;
  /** Ids of the workgroups that have not spoken. */
  readonly waitingFor: readonly string[];
  /** Key of the decision that one side wants; '' while nobody has spoken. */
  readonly proposed: string;
  readonly isOverdue: boolean;
}

/** A pair that was settled before a text changed waits for both sides again. */
function sidesLeft(book: Book, row: RowOf<'OVL'>): readonly string[] {
  const all = SIDES.map((side) => workgroupOf(book, row, side));
  const left = isSettled(row) ? all : waitingFor(book, row);
  return [...new Set(left)].filter((id) => id !== '');
}

function waitingPair(row: RowOf<'OVL'>, book: Book, context: Context): WaitingPair | undefined {
  const [first, second] = [book.find('SUB', row.first), book.find('SUB', row.second)];
  if (!first || !second || ![first, second].every(isCompared)) return undefined;
  const turn = turnOf(row, context);
  const proposed = isSettled(row) ? '' : (proposalIn(row.reason)?.decision ?? '');
  if (turn === 'settled' || (turn === 'later' && proposed === '')) return undefined;
  const isOverdue = turn === 'overdue';
  return { row, first, second, waitingFor: sidesLeft(book, row), proposed, isOverdue };
}

/** Pairs whose turn it is: where one side has spoken first, then the closest. */
export const waitingPairs = (book: Book, context: Context): readonly WaitingPair[] =>
  book
    .rows('OVL')
    .flatMap((row) => waitingPair(row, book, context) ?? [])
    .sort(
      (x, y) =>
        Number(x.proposed === '') - Number(y.proposed === '') ||
        levelOrder(x.row.level) - levelOrder(y.row.level) ||
        (x.row.rank ?? 0) - (y.row.rank ?? 0),
    );

type Task = RowOf<'ACT'>;

/** Tasks of the person, and those of the workgroups that nobody has taken. */
export const toDosOf = (
  tasks: readonly Task[],
  person: string,
  workgroups: readonly string[],
): readonly Task[] =>
  tasks.filter(
    ({ owner, workgroup }) => owner === person || (owner === '' && workgroups.includes(workgroup)),
  );

/** An issue that a workgroup of the reader leads and another one too. */
export interface Clash {
  readonly issue: string;
  readonly own: IssuePart;
  readonly others: readonly IssuePart[];
  readonly isDivided: boolean;
}

/** Texts that are only open to a signature are told beside other things: they are no reason for a mail. */
export interface DigestItems extends TextsForSignature, WorkgroupNews {
  readonly clashes: readonly Clash[];
  /** Pairs on which a workgroup of the reader has not spoken. */
  readonly pairs: readonly WaitingPair[];
  /** For coordinators: pairs past their date. */
  readonly overdue: readonly WaitingPair[];
  /** Open tasks that are late or due soon, soonest first; then those whose day cannot be read. */
  readonly toDos: readonly RowOf<'ACT'>[];
  /** Recommendations that a workgroup of the reader follows and whose next step is late or due soon, soonest first. */
  readonly nextSteps: readonly RowOf<'REC'>[];
  /** Missions and agencies to come back to, late or due soon, soonest first. */
  readonly followUps: readonly RowOf<'CON'>[];
  /** Texts that they have still to review. */
  readonly reviews: readonly WaitingReview[];
  /** What is late and is told nowhere else in the summary: with others, for whom it came one level up, or their own. */
  readonly late: readonly ToldLate[];
  /** Whether anything is late that they hear of, in whichever part of the summary. */
  readonly hasLate: boolean;
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
  'CON',
  'CTY',
  'END',
  'REV',
  'VER',
  'ASK',
  'ORG',
  'PAR',
  'TIM',
  'SET',
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
  (day: string) =>
  ({ due }: { readonly due: string }): boolean =>
    ['late', 'soon'].includes(dueState(due, day));

/** Rows whose day cannot be read: what is due then may be late, so it is told too. */
const undated = (book: Book, sheet: 'ACT' | 'REC'): ReadonlySet<string> =>
  new Set(book.problems.flatMap((one) => (one.sheet === sheet && one.column === 'due' ? [one.id] : [])));

/** What is late or due soon, or may be since its day cannot be read; `day` is today. */
function dueRows(book: Book, day: string) {
  const unread = { toDos: undated(book, 'ACT'), steps: undated(book, 'REC') };
  const unreadSteps = book.rows('REC').filter(({ id, withdrawn }) => unread.steps.has(id) && !withdrawn);
  return {
    toDos: openToDos(book).filter((row) => isDue(day)(row) || unread.toDos.has(row.id)),
    nextSteps: [...dueNext(book).filter(isDue(day)), ...unreadSteps],
    followUps: openFollowUps(book).filter(({ followUp }) => followUp === '' || isDue(day)({ due: followUp })),
  };
}

/** By person, when the last summary went out to them. */
function lastSummaries(book: Book): ReadonlyMap<string, string> {
  const lastSummary = new Map<string, string>();
  for (const { template, to, sentAt } of book.rows('OBX'))
    if (template === 'digest' && sentAt > (lastSummary.get(to) ?? '')) lastSummary.set(to, sentAt);
  return lastSummary;
}

/** The workgroups at work that each person co-chairs, by the person's id. */
export function chairedBy(book: Book): ReadonlyMap<string, readonly string[]> {
  const chaired = new Map<string, string[]>();
  for (const group of book.rows('WG').filter(({ id }) => isAtWork(book, id)))
    for (const person of coChairsOf(group)) chaired.set(person, [...(chaired.get(person) ?? []), group.id]);
  return chaired;
}

/** Own tasks, next steps and missions stand in parts of the summary of their own. */
const isToldHere = ({ isRaised, owners, sheet }: ToldLate): boolean =>
  isRaised || owners.length === 0 || sheet === 'SUB' || sheet === 'TIM';

/** Answers, for a person's id, what their summary tells now. Reads the sheets of `digestReads`. */
export function digestReader(book: Book, context: Context): (person: string) => DigestItems {
  const clashes = clashesIn(book);
  const pairs = waitingPairs(book, context);
  const overdue = pairs.filter(({ isOverdue }) => isOverdue);
  const { toDos, nextSteps, followUps } = dueRows(book, today(context));
  const meetings = meetingsAhead(book, context);
  const lastSummary = lastSummaries(book);
  const chaired = chairedBy(book);
  const signatures = signatureReader(book, context);
  const ofGroups = groupNewsReader(book, context);
  const gets = newsReader(book);
  const late = lateByPerson(book, context);
  return (person) => {
    const workgroups = chaired.get(person) ?? [];
    const { toSign, open } = signatures(person);
    return {
      clashes: workgroups.length === 0 ? [] : clashesOf(clashes, workgroups, lastSummary.get(person) ?? ''),
      pairs:
        workgroups.length === 0
          ? []
          : pairs.filter(({ waitingFor }) => waitingFor.some((id) => workgroups.includes(id))),
      overdue: book.find('MEM', person)?.coordinator ? overdue : [],
      toDos: toDosOf(toDos, person, workgroups),
      nextSteps: nextSteps.filter((row) => followersOf(row).some((id) => workgroups.includes(id))),
      followUps: followUpsOf(followUps, person),
      toSign,
      open: gets(person, 'signing') ? open : [],
      ...ofGroups(person),
      reviews: reviewsWanted(book, person, context),
      late: (late.get(person) ?? []).filter(isToldHere),
      hasLate: late.has(person),
      meetings: meetings(person),
    };
  };
}

/**
 * Whether something waits for the person's own word or is late: that is told also to those who get each mail. A task of their
 * workgroup that nobody has taken is such a thing: somebody asks them to decide.
 */
export const needsWord = ({
  clashes,
  pairs,
  overdue,
  toDos,
  toSign,
  reviews,
  hasLate,
}: DigestItems): boolean =>
  hasLate ||
  clashes.length + pairs.length + overdue.length + toSign.length + reviews.length > 0 ||
  toDos.some(({ owner }) => owner === '');

/** Whether there is news of workgroups that no other mail brings. */
export const tellsOfGroups = ({ groupMeetings, letters }: DigestItems): boolean =>
  groupMeetings.length + letters.length > 0;

/** Whether a summary would have nothing to tell. */
export const isSummaryEmpty = (items: DigestItems): boolean =>
  !needsWord(items) &&
  !tellsOfGroups(items) &&
  items.toDos.length + items.nextSteps.length + items.followUps.length + items.meetings.length === 0;
