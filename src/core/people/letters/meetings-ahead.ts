// The meetings that lie ahead of somebody, with their times and workgroups.
import type { Context } from '../../workbook/command/types';
import { meetingTimes } from '../meetings/meeting-times';
import type { Book } from '../../workbook/records/book';
import type { RowOf } from '../../workbook/records/rows';
import type { MeetingFacts } from './meeting-letter';

/** Times and workgroups of a meeting; undefined when its day, time or zone cannot be read. */
export function meetingFacts(
  meeting: RowOf<'MTG'>,
  book: Book,
  context: Pick<Context, 'timeZone'>,
): MeetingFacts | undefined {
  const times = meetingTimes(meeting, context.timeZone);
  if (!times) return undefined;
  const ids = [meeting.workgroup, ...meeting.withWorkgroups].filter((id) => id !== '');
  return { row: meeting, times, workgroups: ids.map((id) => book.labelOf('WG', id)) };
}

/** The planned meetings that are not over, whoever is invited, soonest first. */
export const allMeetingsAhead = (
  book: Book,
  context: Pick<Context, 'now' | 'timeZone'>,
): readonly MeetingFacts[] =>
  book
    .rows('MTG')
    .filter(({ status }) => (status || 'planned') === 'planned')
    .flatMap((row) => meetingFacts(row, book, context) ?? [])
    .filter(({ times }) => times.end > context.now)
    .sort((first, second) => Date.parse(first.times.start) - Date.parse(second.times.start));

/** Answers, for a person's id, the planned meetings ahead to which they are invited, soonest first. */
export function meetingsAhead(
  book: Book,
  context: Pick<Context, 'now' | 'timeZone'>,
): (person: string) => readonly MeetingFacts[] {
  const ahead = allMeetingsAhead(book, context);
  const invited = new Map<string, Set<string>>();
  for (const { person, meeting } of book.rows('INV'))
    invited.set(person, (invited.get(person) ?? new Set()).add(meeting));
  return (person) => ahead.filter(({ row }) => invited.get(person)?.has(row.id) ?? false);
}
