// What closing a meeting changes in the workbook: ticks for who was there, tasks, the next date; and what it came to.
import { foldText } from '../../base/text/fold';
import type { Context } from '../../workbook/command/types';
import type { Book } from '../../workbook/records/book';
import { insertRow, updateRow, type Edit } from '../../workbook/records/edits';
import type { RowOf } from '../../workbook/records/rows';
import { meetingFacts, type MeetingFacts } from '../meetings/meeting-times';
import { invitationsTo } from './ended';
import { nextMeeting, tasksOf, type AgreedTask, type Minutes } from './minutes-letter';
import type { ReadClosing } from './read-closing';

export interface Closing extends ReadClosing {
  readonly facts: MeetingFacts;
  readonly minutes: string;
  readonly decisions: string;
}

/** Ids of those who were there, as the sheet says it. */
export const attendedAt = (book: Book, meeting: string): readonly string[] =>
  invitationsTo(book, meeting).flatMap(({ person, attended }) => (attended ? [person] : []));

/** Ticks for who was there, and rows for who came without an invitation. */
export function attendanceEdits(book: Book, { facts, attended }: Closing, context: Context): readonly Edit[] {
  if (!attended) return [];
  const meeting = facts.row.id;
  const rows = invitationsTo(book, meeting);
  const known = new Set(rows.map(({ person }) => person));
  const ticked = rows
    .filter((row) => row.attended !== attended.includes(row.person))
    .map(({ id, person }) => updateRow('INV', id, { attended: attended.includes(person) }));
  const uninvited = attended.filter((person) => !known.has(person));
  return [
    ...ticked,
    ...uninvited.map((person) => insertRow('INV', context.newId('INV'), { meeting, person, attended: true })),
  ];
}

const hasOther = (row: RowOf<'ACT'>, { owner, due }: AgreedTask): boolean =>
  (owner !== '' && row.owner !== owner) || (due !== '' && row.due !== due);

/** The tasks that are there already under the same words, and those that are not. */
export function sortTasks(book: Book, { facts, tasks }: Closing) {
  const there = book.rows('ACT').filter((row) => row.meeting === facts.row.id);
  const pairs = tasks.map((task) => ({
    task,
    row: there.find(({ what }) => foldText(what) === foldText(task.what)),
  }));
  return {
    added: pairs.flatMap(({ task, row }) => (row ? [] : [task])),
    changed: pairs.flatMap(({ task, row }) => (row && hasOther(row, task) ? [{ task, row }] : [])),
  };
}

export function taskEdits(
  { facts: { row: meeting } }: Closing,
  { added, changed }: ReturnType<typeof sortTasks>,
  context: Context,
): readonly Edit[] {
  const values = ({ owner, due }: AgreedTask) => ({
    ...(owner !== '' && { owner }),
    ...(due !== '' && { due }),
  });
  const ofMeeting = { meeting: meeting.id, workgroup: meeting.workgroup, status: 'open' };
  return [
    ...added.map((task) =>
      insertRow('ACT', context.newId('ACT'), { what: task.what, ...ofMeeting, ...values(task) }),
    ),
    ...changed.map(({ task, row }) => updateRow('ACT', row.id, values(task))),
  ];
}

/** The next meeting as a row; the same one twice is planned once. */
export function nextEdits(book: Book, { facts: { row }, next }: Closing, context: Context): readonly Edit[] {
  const { title, kind, workgroup, withWorkgroups, length, timeZone, place, link } = row;
  const isThere = book
    .rows('MTG')
    .some(
      (one) => one.workgroup === workgroup && one.start === next && foldText(one.title) === foldText(title),
    );
  if (next === '' || isThere) return [];
  const values = { title, kind, workgroup, withWorkgroups, length, timeZone, place, link, start: next };
  return [insertRow('MTG', context.newId('MTG'), { ...values, sequence: 0, status: 'planned' })];
}

/** What the meeting came to once the edits are made. */
export function minutesAfter(book: Book, closing: Closing, context: Context): Minutes {
  const { facts, attended, next, minutes, decisions } = closing;
  const { changed, added } = sortTasks(book, closing);
  const kept = tasksOf(book, facts.row.id).map((row): AgreedTask => {
    const now = changed.find((one) => one.row.id === row.id)?.task;
    return { what: row.what, owner: now?.owner || row.owner, due: now?.due || row.due };
  });
  const planned = next === '' ? undefined : { ...facts.row, id: '', start: next };
  const goesOn = planned ? meetingFacts(planned, book, context) : nextMeeting(book, facts, context);
  const came = attended?.length ?? attendedAt(book, facts.row.id).length;
  return { facts, decisions, minutes, came, tasks: [...kept, ...added], next: goesOn };
}
