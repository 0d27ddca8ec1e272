// Meetings that the person calls: those ahead to which some have not answered, and those that are over and not closed.
import { toWallClock } from '../../base/dates/zones';
import { addDays } from '../../base/dates/dates';
import { waitToBeClosed } from '../../people/close-meeting/ended';
import { withoutAnswer, whomToRemind } from '../../people/invitations/unanswered-invitations';
import { mayInvite } from '../../people/joining/memberships';
import { allMeetingsAhead } from '../../people/meetings/meeting-times';
import { momentInWords } from '../../base/dates/due';
import { translateFor, type MyPageLine, type MyPageContext } from './page';
import * as myPageText from '../../words/inbox/my-page';

/** Within so many days one asks those who said nothing. */
const ASKED_AHEAD = 14;
/** What is not closed after so many days is late. */
const DAYS_TO_CLOSE = 7;

const dayOf = (instant: string, { zone }: MyPageContext): string => toWallClock(instant, zone).slice(0, 10);

/** Meetings ahead that the person calls and to which a reminder would bring answers, the soonest first. */
export function unansweredLines(reading: MyPageContext): readonly MyPageLine[] {
  const { book, context, language, person, zone } = reading;
  const last = addDays(dayOf(context.now, reading), ASKED_AHEAD);
  return allMeetingsAhead(book, context)
    .filter(({ row, times }) => mayInvite(person, row.workgroup) && dayOf(times.start, reading) <= last)
    .filter(({ row }) => whomToRemind(book, row, { now: context.now, actor: person }).people.length > 0)
    .map(({ row, times }) => ({
      sheet: 'MTG',
      id: row.id,
      title: row.title,
      when: momentInWords(times.start, context.now, zone, language),
      state: 'soon',
      detail: translateFor(reading, myPageText.notAnswered, { count: withoutAnswer(book, row).length }),
      link: '',
      panel: 'invitations',
      input: { id: row.id },
    }));
}

/** Meetings that are over and nobody has closed, the latest first. */
export const toCloseLines = (reading: MyPageContext): readonly MyPageLine[] =>
  waitToBeClosed(reading.book, reading.person, reading.context).map(({ row, times }) => ({
    sheet: 'MTG',
    id: row.id,
    title: row.title,
    when: momentInWords(times.start, reading.context.now, reading.zone, reading.language),
    state: dayOf(times.end, reading) < addDays(reading.today, -DAYS_TO_CLOSE) ? 'late' : 'soon',
    detail: reading.book.labelOf('WG', row.workgroup),
    link: '',
    panel: 'close-meeting',
    input: { id: row.id },
  }));
