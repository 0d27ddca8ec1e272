// The rule of 'my-page': whose page it is, what waits for them, and what comes next for everybody.
import type { NamedRow } from '../../workbook/records/rows';
import * as z from 'zod/mini';
import { defineCommand } from '../../workbook/command/define-command';
import type { Context, Plan } from '../../workbook/command/types';
import { actorOfPerson, type Actor } from '../../workbook/records/people-roles';
import { firstStepsFor } from '../first-steps/plan-set-up-place';
import { digestReads, digestReader } from '../weekly-summary/items';
import { isAtWork } from '../../workbook/records/this-cycle';
import {
  coChairsOf,
  actsForPeople,
  groupName,
  mayActForPerson,
  membershipsOf,
} from '../../people/joining/memberships';
import { mailChoice } from '../../people/joining/plan-choose-mail';
import { message } from '../../base/messages/text';
import { failure, success, type Outcome } from '../../base/outcome';
import { zoneOf } from '../../people/joining/reader-zone';
import type { Book } from '../../workbook/records/book';
import { mayAct, mightAct } from '../../workbook/rights/rights';
import { resolveLink } from '../../workbook/records/links';
import { zoneInWords } from '../../base/dates/words';
import {
  translateFor,
  type MyPageResult,
  type MyPageContext,
  type MyPageKind,
  type MyPageLine,
  type MyPageSection,
} from './page';
import { linesAhead, milestoneLines, nextStepLines, passedLines, staleLines, toDoLines } from './tasks';
import type { SheetId } from '../../workbook/schema/sheet-ids';
import { sheetSpec } from '../../workbook/schema/sheets';
import type { DueState } from '../../base/dates/due';
import { othersLate } from './late';
import { unreadDayLines } from './unread-days';
import { endorsementLines } from './endorsements';
import { datePollLines } from './date-polls';
import { invitationLines, meetingLines } from './meetings';
import { toCloseLines, unansweredLines } from './own-meetings';
import { coChairLines, lostLines } from './lost-people';
import { assignedRecommendationLines } from './assigned-recommendations';
import { newsLines } from './news';
import { firstStepLines, joinedLines } from './newcomers';
import { submissionLines } from './texts';
import { healthLines, coalitionFigureLines } from './coalition-figures';
import { followUpLines, promiseLines, toAskLines, troubleLines } from './lobbying';
import { clashLines, mailLines, overlapLines } from './words-missing';
import { today } from '../../base/dates/zones';
import * as myPageText from '../../words/inbox/my-page';

const MOST_LINES = 5;
const URGENCY: readonly DueState[] = ['late', 'soon', 'later', 'none'];
const urgencyOf = ({ state }: Pick<MyPageLine, 'state'>): number => URGENCY.indexOf(state);

/** A title of its own where there are several of one kind. */
type Kind = readonly [kind: MyPageKind, sheet: SheetId, lines: readonly MyPageLine[], title?: string];

/** How each workgroup does that the person co-chairs. */
const healthOf = (reading: MyPageContext): readonly Kind[] =>
  reading.book
    .rows('WG')
    .filter(({ id }) => reading.coChairs.includes(id))
    .map((group) => ['health', 'WG', healthLines(group, reading), group.name]);

/** In the order in which kinds that are equally urgent stand: first where others wait for a word. */
function ownKindsOf(reading: MyPageContext): readonly Kind[] {
  const items = digestReader(reading.book, reading.context)(reading.person.person);
  const unread = unreadDayLines(reading);
  return [
    ['first-steps', 'MEM', firstStepLines(reading)],
    ['unread-days', unread[MOST_LINES]?.sheet ?? 'TIM', unread],
    ['invitations', 'INV', invitationLines(items, reading)],
    ['to-close', 'MTG', toCloseLines(reading)],
    ['unanswered', 'INV', unansweredLines(reading)],
    ['date-polls', 'INV', datePollLines(reading)],
    ['overlaps', 'OVL', overlapLines(items, reading)],
    ['clashes', 'COV', clashLines(items, reading)],
    ['endorsements', 'SUB', endorsementLines(reading)],
    ['mail', 'OBX', mailLines(reading)],
    ['submissions', 'SUB', submissionLines(reading)],
    ['trouble', 'ATC', troubleLines(reading)],
    ['follow-ups', 'CON', followUpLines(reading)],
    ['to-ask', 'ATC', toAskLines(reading)],
    ['promises', 'ATC', promiseLines(reading)],
    ['given', 'REC', assignedRecommendationLines(reading)],
    ['next-steps', 'REC', nextStepLines(reading)],
    ['to-dos', 'ACT', toDoLines(reading)],
    ['meetings', 'MTG', meetingLines(items, reading)],
    ['milestones', 'TIM', milestoneLines(reading)],
    ['passed', 'TIM', passedLines(reading)],
    ['people', 'MEM', lostLines(reading)],
    ['whole', 'WG', coalitionFigureLines(reading)],
    ['co-chairs', 'WG', coChairLines(reading)],
    ['joined', 'PAR', joinedLines(reading)],
    ['news', 'SUB', newsLines(reading)],
    ['stale', 'REC', staleLines(reading)],
    ...healthOf(reading),
  ];
}

function sectionOf([kind, sheet, lines, title]: Kind, { language, context }: MyPageContext): MyPageSection {
  return {
    kind,
    title: title ?? myPageText.kindText[kind].title[language],
    action: myPageText.kindText[kind].action[language],
    // Lines come in the order of their days; what is late stays first where a kind has another order.
    lines: [...lines].sort((x, y) => urgencyOf(x) - urgencyOf(y)).slice(0, MOST_LINES),
    more: Math.max(0, lines.length - MOST_LINES),
    sheet,
    tab: sheetSpec(sheet).title[context.bookLanguage],
  };
}

/** What is one's own; then, of the workgroups and of the coalition, what is late and stands nowhere above. */
function kindsOf(reading: MyPageContext): readonly Kind[] {
  const own = ownKindsOf(reading);
  const shown = new Set(own.flatMap(([, , lines]) => lines.map(({ sheet, id }) => `${sheet} ${id}`)));
  const late = othersLate(reading).filter(({ sheet, id }) => !shown.has(`${sheet} ${id}`));
  return [...own, ['late', late[MOST_LINES]?.sheet ?? 'ACT', late]];
}

export interface WaitingItems {
  readonly sections: readonly MyPageSection[];
  /** Of all lines, also those that are not shown. */
  readonly late: number;
  readonly soon: number;
  readonly unreadDays: number;
}

/** What waits for the person; nothing for somebody who is not in the list of people. */
export function waitingFor(reading: MyPageContext): WaitingItems {
  if (reading.person.person === '') return { sections: [], late: 0, soon: 0, unreadDays: 0 };
  const kinds = kindsOf(reading).filter(([, , lines]) => lines.length > 0);
  const all = kinds.flatMap(([, , lines]) => lines);
  const count = (state: DueState): number => all.filter((line) => line.state === state).length;
  return {
    sections: kinds
      .map((kind) => ({ kind, rank: Math.min(...kind[2].map(urgencyOf)) }))
      .sort((x, y) => x.rank - y.rank)
      .map(({ kind }) => sectionOf(kind, reading)),
    late: count('late'),
    soon: count('soon'),
    unreadDays: kinds.find(([kind]) => kind === 'unread-days')?.[2].length ?? 0,
  };
}

const MOST_NAME = 300;

const input = z.object({
  /** Id or name of the person whose page it is; one's own when left out. */
  for: z.optional(z.string().check(z.maxLength(MOST_NAME))),
  /** With the people whose page one may look at. */
  listPeople: z.optional(z.boolean()),
});
export type MyPageInput = z.infer<typeof input>;

/** Whose page is asked for: an id of People, '' for a newcomer's own. */
function whosePage(book: Book, typed: string, { actor }: Context): Outcome<string> {
  const person = resolveLink(book, ['MEM'], typed);
  if (!person.ok) return person;
  if (person.value === '') return success(actor.person);
  return mayActForPerson(book, actor, person.value)
    ? person
    : failure(message(myPageText.notForThem, { name: book.labelOf('MEM', person.value) }));
}

function readingFor(book: Book, id: string, context: Context): MyPageContext {
  const person: Actor = actorOfPerson(book, id);
  const coChairs = person.coChairs.filter((group) => isAtWork(book, group));
  return {
    book,
    context,
    language: context.language,
    person,
    coChairs,
    workgroups: person.person === '' ? [] : membershipsOf(book, person.person, coChairs).workgroups,
    zone: zoneOf(book, id, context),
    today: today(context),
  };
}

function rolesOf(reading: MyPageContext): readonly string[] {
  const { book, person, coChairs, workgroups } = reading;
  const named = (id: string): string => {
    const rhythm = book.find('WG', id)?.rhythm.trim() ?? '';
    return rhythm === '' ? groupName(book, id) : `${groupName(book, id)} (${rhythm})`;
  };
  const names = (ids: readonly string[]): string => ids.map(named).join(', ');
  const led = coChairs.filter((id) => coChairsOf(book.find('WG', id)).includes(person.person));
  const isBreakOut = (id: string): boolean => book.find('WG', id)?.parent !== '';
  const [facilitated, coChaired] = [led.filter(isBreakOut), led.filter((id) => !isBreakOut(id))];
  const joined = workgroups.filter((id) => !coChairs.includes(id));
  return [
    ...(person.isCoordinator ? [translateFor(reading, myPageText.coordinator)] : []),
    ...(coChaired.length > 0
      ? [translateFor(reading, myPageText.coChairs, { names: names(coChaired) })]
      : []),
    ...(facilitated.length > 0
      ? [translateFor(reading, myPageText.facilitates, { names: names(facilitated) })]
      : []),
    ...(joined.length > 0 ? [translateFor(reading, myPageText.takesPart, { names: names(joined) })] : []),
  ];
}

/** To know, not to do. */
const TOLD_ONLY: readonly MyPageKind[] = ['health', 'news'];

function headlineOf(
  waiting: WaitingItems,
  { id, name }: NamedRow,
  isSelf: boolean,
  reading: MyPageContext,
): string {
  const { late, soon, unreadDays, sections } = waiting;
  if (id === '') return '';
  if (reading.person.person === '') return translateFor(reading, myPageText.hasLeft, { name });
  if (sections.every(({ kind }) => TOLD_ONLY.includes(kind)))
    return translateFor(reading, isSelf ? myPageText.nothing : myPageText.nothingFor, { name });
  if (late + soon === 0) return translateFor(reading, myPageText.nothingUrgent);
  if (unreadDays > 0) return translateFor(reading, myPageText.countsUnread, { late, soon, unreadDays });
  return translateFor(reading, late === 0 ? myPageText.noneLate : myPageText.counts, { late, soon });
}

function peopleFor(book: Book, { actor, language }: Context): readonly NamedRow[] {
  const ids = mayAct('act for a person', actor)
    ? book.rows('MEM').flatMap(({ id, status }) => (status === 'left' ? [] : [id]))
    : actsForPeople(book, actor).filter((id) => book.find('MEM', id)?.status !== 'left');
  return ids
    .map((id) => ({ id, name: book.labelOf('MEM', id) }))
    .sort((x, y) => x.name.localeCompare(y.name, language));
}

/** Fails on a person whom nobody knows, and on one whose page is not the actor's to see. */
function planMyPage(book: Book, input: MyPageInput, context: Context): Outcome<Plan<MyPageResult>> {
  const whose = whosePage(book, input.for ?? '', context);
  if (!whose.ok) return whose;
  const id = whose.value;
  const reading = readingFor(book, id, context);
  const waiting = waitingFor(reading);
  const isSelf = id === context.actor.person;
  const person = { id, name: id === '' ? '' : book.labelOf('MEM', id) };
  const mayActForOthers = mightAct('act for a person', context.actor);
  const result: MyPageResult = {
    person,
    isSelf,
    roles: rolesOf(reading),
    headline: headlineOf(waiting, person, isSelf, reading),
    firstSteps: isSelf ? firstStepsFor(book, context) : null,
    ...waiting,
    ahead: waiting.late + waiting.soon === 0 ? linesAhead(reading) : [],
    clock: zoneInWords(reading.zone, context.language) || 'UTC',
    mail: isSelf && reading.person.person !== '' ? mailChoice(book, id, context) : null,
    mayActForOthers,
    people: mayActForOthers && input.listPeople === true ? peopleFor(book, context) : [],
  };
  return success({ edits: [], effects: [], result, summary: [] });
}

/** What waits for oneself; coordinators and co-chairs may look at somebody else's. */
export const myPage = defineCommand({
  name: 'my-page',
  title: myPageText.title,
  audience: 'anyone',
  pace: 'query',
  input,
  beforeSetUp: true,
  reads: [
    ...digestReads,
    ...(['PAR', 'ORG', 'PRG', 'TIM', 'END', 'VER', 'ASK', 'ATC', 'HRD', 'REV', 'MAT', 'ISS', 'COV'] as const),
  ],
  plan: planMyPage,
});
