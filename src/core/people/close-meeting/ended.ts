// Meetings that took place: those whose end nobody has written down yet, and who was there before.
import type { Actor } from '../../workbook/records/people-roles';
import type { Book } from '../../workbook/records/book';
import type { RowOf } from '../../workbook/records/rows';
import type { Context } from '../../workbook/command/types';
import { mayInvite } from '../joining/memberships';
import { meetingFacts, type MeetingFacts } from '../meetings/meeting-times';

const DAY = 86_400_000;
/** One that nobody closed for so long is not asked about any more. */
const ASKED_FOR_DAYS = 60;

type Clock = Pick<Context, 'now' | 'timeZone'>;

/** Meetings that have begun and are closed by the actor, the latest first. */
function begun(book: Book, status: 'planned' | 'held', actor: Actor, clock: Clock): readonly MeetingFacts[] {
  return book
    .rows('MTG')
    .filter((row) => (row.status || 'planned') === status && mayInvite(actor, row.workgroup))
    .flatMap((row) => meetingFacts(row, book, clock) ?? [])
    .filter(({ times }) => times.start <= clock.now)
    .sort((one, other) => Date.parse(other.times.start) - Date.parse(one.times.start));
}

/** Those that have begun and are not closed, the latest first. */
export const toClose = (book: Book, actor: Actor, clock: Clock): readonly MeetingFacts[] =>
  begun(book, 'planned', actor, clock);

export const closed = (book: Book, actor: Actor, clock: Clock): readonly MeetingFacts[] =>
  begun(book, 'held', actor, clock);

/** Those of the last weeks that are over and wait for somebody to close them, the latest first. */
export const waitToBeClosed = (book: Book, actor: Actor, clock: Clock): readonly MeetingFacts[] =>
  toClose(book, actor, clock).filter(
    ({ times }) =>
      times.end <= clock.now && Date.parse(clock.now) - Date.parse(times.end) < ASKED_FOR_DAYS * DAY,
  );

/** The invitations to a meeting, one a person. */
export function invitationsTo(book: Book, meeting: string): readonly RowOf<'INV'>[] {
  const byPerson = new Map<string, RowOf<'INV'>>();
  for (const row of book.rows('INV')) {
    if (row.meeting !== meeting || row.person === '') continue;
    const known = byPerson.get(row.person);
    if (!known || (row.attended && !known.attended)) byPerson.set(row.person, row);
  }
  return [...byPerson.values()];
}

const MOST_BEFORE = 3;

/** Of the last few closed meetings of the workgroup to which the person was invited, at how many they were. */
export function cameBefore(
  book: Book,
  meeting: RowOf<'MTG'>,
): (person: string) => { readonly came: number; readonly of: number } {
  const earlier = book
    .rows('MTG')
    .filter(
      (row) =>
        row.id !== meeting.id &&
        row.workgroup === meeting.workgroup &&
        row.status === 'held' &&
        row.start < meeting.start,
    )
    .sort((one, other) => other.start.localeCompare(one.start))
    .map(({ id }) => invitationsTo(book, id));
  return (person) => {
    const own = earlier
      .flatMap((rows) => rows.find((row) => row.person === person) ?? [])
      .slice(0, MOST_BEFORE);
    return { came: own.filter(({ attended }) => attended).length, of: own.length };
  };
}
