// When a meeting is, as instants, and the meetings that lie ahead of somebody, with their times and workgroups.
import type { RowOf } from '../../workbook/records/rows';
import { isDateTime } from '../../base/dates/formats';
import { addMinutes, isZone, toInstant } from '../../base/dates/zones';
import type { Context } from '../../workbook/command/types';
import type { Book } from '../../workbook/records/book';
import { groupName } from '../joining/memberships';

export interface MeetingTimes {
  /** Whose clock the meeting goes by: the row's zone, or the workbook's. */
  readonly zone: string;
  /** Instants, ISO 8601 in UTC. */
  readonly start: string;
  readonly end: string;
}

/** Minutes that a meeting takes when its row gives no length. */
export const USUAL_LENGTH = 60;

/** Start and end of a meeting; undefined when its row holds no readable start or zone. Without a length, one hour. */
export function meetingTimes(
  row: Pick<RowOf<'MTG'>, 'start' | 'length' | 'timeZone'>,
  homeZone: string,
): MeetingTimes | undefined {
  const zone = row.timeZone.trim() || homeZone;
  if (!isDateTime(row.start) || !isZone(zone)) return undefined;
  const start = toInstant(row.start, zone);
  const minutes = row.length !== null && row.length > 0 ? row.length : USUAL_LENGTH;
  return { zone, start, end: addMinutes(start, minutes) };
}

export interface MeetingFacts {
  readonly row: RowOf<'MTG'>;
  readonly times: MeetingTimes;
  /** Names of the workgroups that meet. */
  readonly workgroups: readonly string[];
}

/** Times and workgroups of a meeting; undefined when its day, time or zone cannot be read. */
export function meetingFacts(
  meeting: RowOf<'MTG'>,
  book: Book,
  context: Pick<Context, 'timeZone'>,
): MeetingFacts | undefined {
  const times = meetingTimes(meeting, context.timeZone);
  if (!times) return undefined;
  const ids = [meeting.workgroup, ...meeting.withWorkgroups].filter((id) => id !== '');
  return { row: meeting, times, workgroups: ids.map((id) => groupName(book, id)) };
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
