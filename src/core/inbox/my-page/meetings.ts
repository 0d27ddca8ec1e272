// Invitations that the person has not answered, and the meetings to which they come.
import { allMeetingsAhead, type MeetingFacts } from '../../people/meetings/meeting-times';
import { onItsRow, say, type MyPageLine, type Reading } from './page';
import type { DigestItems } from '../weekly-summary/items';
import { concernedBy } from '../../people/joining/memberships';
import { isWebAddress } from '../../base/dates/formats';
import { dueState, momentInWords } from '../../cycle/timeline/due';
import { toWallClock } from '../../base/dates/zones';
import * as myPageText from '../../words/inbox/my-page';

interface Invited extends MeetingFacts {
  readonly invitation: string;
  readonly answer: string;
}

/** The meetings ahead with the person's own answer, the soonest first. */
function invitedTo({ meetings }: DigestItems, { book, person }: Reading): readonly Invited[] {
  const own = book.rows('INV').filter((row) => row.person === person.person);
  return meetings.flatMap((facts) => {
    const rows = own.filter(({ meeting }) => meeting === facts.row.id);
    const [first] = rows;
    const answer = rows.map((row) => row.answer || 'none').find((one) => one !== 'none') ?? 'none';
    return first ? [{ ...facts, invitation: first.id, answer }] : [];
  });
}

function whenOf(
  { times }: MeetingFacts,
  { context, language, zone }: Reading,
): Pick<MyPageLine, 'when' | 'state'> {
  const day = (instant: string): string => toWallClock(instant, zone).slice(0, 10);
  const today = day(context.now);
  const start = day(times.start);
  return {
    when: momentInWords(times.start, context.now, zone, language),
    // One that is on now is not late.
    state: dueState(start < today ? today : start, today),
  };
}

const detailOf = ({ workgroups, row }: MeetingFacts): string =>
  [workgroups.join(', '), row.place.trim()].filter((part) => part !== '').join(' · ');

/** The invitations that the person has not answered yet. */
export const invitationLines = (items: DigestItems, reading: Reading): readonly MyPageLine[] =>
  invitedTo(items, reading)
    .filter(({ answer }) => answer === 'none')
    .map((one) => ({
      ...onItsRow('INV', one.invitation),
      title: one.row.title,
      ...whenOf(one, reading),
      detail: detailOf(one),
    }));

/** Meetings of the person's own workgroups whose invitations went out before they joined. */
function joinedLater({ book, context, person }: Reading): readonly MeetingFacts[] {
  const invitations = book.rows('INV');
  const invitedAt = (rows: typeof invitations): ReadonlySet<string> =>
    new Set(rows.map(({ meeting }) => meeting));
  const anybody = invitedAt(invitations);
  const self = invitedAt(invitations.filter((row) => row.person === person.person));
  return allMeetingsAhead(book, context).filter(
    ({ row }) =>
      anybody.has(row.id) &&
      !self.has(row.id) &&
      !row.leftOut.includes(person.person) &&
      concernedBy(book, [row.workgroup, ...row.withWorkgroups], false).includes(person.person),
  );
}

/**
 * Meetings to which the person comes or may come, and those of their workgroups to which they were not invited since
 * they joined later; the soonest first. Who said no need not see it again.
 */
export function meetingLines(items: DigestItems, reading: Reading): readonly MyPageLine[] {
  const coming = invitedTo(items, reading).filter(({ answer }) => answer === 'yes' || answer === 'maybe');
  const later = new Set(joinedLater(reading));
  return [...coming, ...later]
    .sort((one, other) => Date.parse(one.times.start) - Date.parse(other.times.start))
    .map((one) => ({
      ...onItsRow('MTG', one.row.id),
      title: one.row.title,
      ...whenOf(one, reading),
      detail: [detailOf(one), later.has(one) ? say(reading, myPageText.notInvited) : '']
        .filter((part) => part !== '')
        .join(' · '),
      link: isWebAddress(one.row.link.trim()) ? one.row.link.trim() : '',
    }));
}
