// Invitations that the person has not answered, and the meetings to which they come.
import { groupBy } from '../../base/group-by';
import { seriesCode } from '../../people/meetings/series';
import { allMeetingsAhead, type MeetingFacts } from '../../people/meetings/meeting-times';
import { render } from '../../base/messages/text';
import { answerOf, formerAnswer, type InvitationAnswer } from '../../people/meetings/asked-day';
import { attendeeNames } from '../../people/invitations/invitation-answers';
import { onItsRow, translateFor, type MyPageLine, type MyPageContext } from './page';
import type { DigestItems } from '../weekly-summary/items';
import { concernedBy } from '../../people/joining/memberships';
import { isWebAddress } from '../../base/dates/formats';
import { dueState, momentInWords } from '../../base/dates/due';
import { toWallClock } from '../../base/dates/zones';
import * as myPageText from '../../words/inbox/my-page';

interface Invited extends MeetingFacts {
  readonly invitation: string;
  readonly answer: InvitationAnswer;
  /** What they said to the day that it had before, in words; '' for nothing. */
  readonly saidBefore: string;
}

/** The meetings ahead with the person's own answer, the soonest first. */
function invitedTo({ meetings }: DigestItems, { book, person, language }: MyPageContext): readonly Invited[] {
  const own = book.rows('INV').filter((row) => row.person === person.person);
  return meetings.flatMap((facts) => {
    const rows = own.filter(({ meeting }) => meeting === facts.row.id);
    const [first] = rows;
    const answer = rows.map((row) => answerOf(row, facts.row)).find((one) => one !== 'none') ?? 'none';
    const [former] = rows.flatMap((row) => formerAnswer(row, facts.row) ?? []);
    const saidBefore = former ? render(former, language) : '';
    return first ? [{ ...facts, invitation: first.id, answer, saidBefore }] : [];
  });
}

function whenOf(
  { times }: MeetingFacts,
  { context, language, zone }: MyPageContext,
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

/** The answer and who else comes, so that it is said and changed right here. */
function answering(
  one: Invited,
  { book, person, context, language }: MyPageContext,
): NonNullable<MyPageLine['answering']> {
  const others = attendeeNames(book, one.row, person.person, context.actor);
  return {
    invitations: [one.invitation],
    answer: one.answer,
    others: others ? render(others, language) : '',
  };
}

function invitationLine(one: Invited, reading: MyPageContext): MyPageLine {
  return {
    ...onItsRow('INV', one.invitation),
    title: one.row.title,
    ...whenOf(one, reading),
    detail: [detailOf(one), one.saidBefore].filter((part) => part !== '').join(' · '),
    answering: answering(one, reading),
  };
}

/** All dates of a series that are open, on one line: one answer holds for all of them. */
function seriesLine([first, ...more]: readonly [Invited, ...Invited[]], reading: MyPageContext): MyPageLine {
  const line = invitationLine(first, reading);
  const dates = [first, ...more].map((one) => whenOf(one, reading).when).join(' · ');
  const count = more.length + 1;
  return {
    ...line,
    detail: [translateFor(reading, myPageText.datesOfSeries, { count, dates }), line.detail]
      .filter((part) => part !== '')
      .join(' · '),
    answering: {
      ...answering(first, reading),
      invitations: [first, ...more].map(({ invitation }) => invitation),
      others: '',
    },
  };
}

/** The invitations that the person has not answered yet, those of a series as one. */
export function invitationLines(items: DigestItems, reading: MyPageContext): readonly MyPageLine[] {
  const open = invitedTo(items, reading).filter(({ answer }) => answer === 'none');
  const groups = groupBy(open, ({ row, invitation }) => [seriesCode(row) || invitation]);
  return [...groups.values()].flatMap(([first, ...more]) => {
    if (!first) return [];
    return [more.length === 0 ? invitationLine(first, reading) : seriesLine([first, ...more], reading)];
  });
}

/** Meetings of the person's own workgroups whose invitations went out before they joined. */
function joinedLater({ book, context, person }: MyPageContext): readonly MeetingFacts[] {
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

const lineOf = (one: MeetingFacts, reading: MyPageContext, also: readonly string[]): MyPageLine => ({
  ...onItsRow('MTG', one.row.id),
  title: one.row.title,
  ...whenOf(one, reading),
  detail: [detailOf(one), ...also].filter((part) => part !== '').join(' · '),
  link: isWebAddress(one.row.link.trim()) ? one.row.link.trim() : '',
});

/**
 * Meetings to which the person comes or may come, and those of their workgroups to which they were not invited since
 * they joined later, the soonest first; then those to which they said no, where they may still change their mind.
 */
export function meetingLines(items: DigestItems, reading: MyPageContext): readonly MyPageLine[] {
  const answered = invitedTo(items, reading).filter(({ answer }) => answer !== 'none');
  const coming = answered.filter(({ answer }) => answer !== 'no');
  const later = joinedLater(reading).map((one) => ({
    start: one.times.start,
    line: lineOf(one, reading, [translateFor(reading, myPageText.notInvited)]),
  }));
  const own = coming.map((one) => ({
    start: one.times.start,
    line: { ...lineOf(one, reading, []), answering: answering(one, reading) },
  }));
  const refused = answered.filter(({ answer }) => answer === 'no');
  return [
    ...[...own, ...later]
      .sort((one, other) => Date.parse(one.start) - Date.parse(other.start))
      .map(({ line }) => line),
    ...refused.map((one): MyPageLine => ({
      ...lineOf(one, reading, []),
      ...{ state: 'none', link: '', answering: answering(one, reading) },
    })),
  ];
}
