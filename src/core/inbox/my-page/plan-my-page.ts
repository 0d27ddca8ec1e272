// The rule of 'my-page': whose page it is, what waits for them, and what comes next for everybody.
import type { Named } from '../../workbook/records/rows';
import * as z from 'zod/mini';
import { defineCommand } from '../../workbook/command/define-command';
import type { Context, Plan } from '../../workbook/command/types';
import type { Actor } from '../../workbook/records/people-roles';
import { digestReads } from '../weekly-summary/items';
import { isAtWork } from '../../workbook/records/this-cycle';
import { concernedBy, mayActForPerson, membershipsOf } from '../../people/joining/memberships';
import { message } from '../../base/messages/text';
import { failure, success, type Outcome } from '../../base/outcome';
import type { Book } from '../../workbook/records/book';
import { actorOfPerson } from '../../workbook/records/people-roles';
import { resolveLink } from '../../workbook/records/links';
import { zoneInWords } from '../../base/dates/words';
import type { MyPageResult } from './page';
import { say, todayIn, zoneOf, type Reading } from './reading';
import { waitingFor, type Waiting } from './sections';
import { linesAhead } from './tasks';
import * as myPageText from '../../words/inbox/my-page';

const MOST_NAME = 300;

const input = z.object({
  /** Id or name of the person whose page it is; one's own when left out. */
  for: z.optional(z.string().check(z.maxLength(MOST_NAME))),
  /** With the people whose page one may look at. */
  listPeople: z.optional(z.boolean()),
});
export type MyPageInput = z.infer<typeof input>;

export const myPageReads = [...digestReads, 'PAR', 'ORG', 'PRG', 'TIM'] as const;

/** Whose page is asked for: an id of People, '' for a newcomer's own. */
function whosePage(book: Book, typed: string, { actor }: Context): Outcome<string> {
  const person = resolveLink(book, ['MEM'], typed);
  if (!person.ok) return person;
  if (person.value === '') return success(actor.person);
  return mayActForPerson(book, actor, person.value)
    ? person
    : failure(message(myPageText.notForThem, { name: book.labelOf('MEM', person.value) }));
}

function readingFor(book: Book, id: string, context: Context): Reading {
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
    today: todayIn(context),
  };
}

function rolesOf(reading: Reading): readonly string[] {
  const { book, person, coChairs, workgroups } = reading;
  const names = (ids: readonly string[]): string => ids.map((id) => book.labelOf('WG', id)).join(', ');
  const joined = workgroups.filter((id) => !coChairs.includes(id));
  return [
    ...(person.isCoordinator ? [say(reading, myPageText.coordinator)] : []),
    ...(coChairs.length > 0 ? [say(reading, myPageText.coChairs, { names: names(coChairs) })] : []),
    ...(joined.length > 0 ? [say(reading, myPageText.takesPart, { names: names(joined) })] : []),
  ];
}

function headlineOf(waiting: Waiting, { id, name }: Named, isSelf: boolean, reading: Reading): string {
  const { late, soon, sections } = waiting;
  if (id === '') return '';
  if (reading.person.person === '') return say(reading, myPageText.hasLeft, { name });
  if (sections.length === 0)
    return say(reading, isSelf ? myPageText.nothing : myPageText.nothingFor, { name });
  if (late + soon === 0) return say(reading, myPageText.nothingUrgent);
  return say(reading, late === 0 ? myPageText.noneLate : myPageText.counts, { late, soon });
}

function peopleFor(book: Book, { actor, language }: Context): readonly Named[] {
  const ids = actor.isCoordinator
    ? book.rows('MEM').flatMap(({ id, status }) => (status === 'left' ? [] : [id]))
    : concernedBy(book, actor.coChairs, true).filter((id) => book.find('MEM', id)?.status !== 'left');
  return ids
    .map((id) => ({ id, name: book.labelOf('MEM', id) }))
    .sort((x, y) => x.name.localeCompare(y.name, language));
}

/** Fails on a person whom nobody knows, and on one whose page is not the actor's to see. */
export function planMyPage(book: Book, input: MyPageInput, context: Context): Outcome<Plan<MyPageResult>> {
  const whose = whosePage(book, input.for ?? '', context);
  if (!whose.ok) return whose;
  const id = whose.value;
  const reading = readingFor(book, id, context);
  const waiting = waitingFor(reading);
  const isSelf = id === context.actor.person;
  const person = { id, name: id === '' ? '' : book.labelOf('MEM', id) };
  const mayActForOthers = context.actor.isCoordinator || context.actor.coChairs.length > 0;
  const result: MyPageResult = {
    person,
    isSelf,
    roles: rolesOf(reading),
    headline: headlineOf(waiting, person, isSelf, reading),
    ...waiting,
    ahead: waiting.late + waiting.soon === 0 ? linesAhead(reading) : [],
    clock: zoneInWords(reading.zone, context.language) || 'UTC',
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
  reads: myPageReads,
  plan: planMyPage,
});
