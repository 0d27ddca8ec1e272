// For which day and hour people were asked and answered: an answer to a day that a meeting has left is no answer to the
// day on which it is now, whether it was moved by the form or by hand in its cell.
import { dateInWords } from '../../base/dates/words';
import { message, textBy, type Message } from '../../base/messages/text';
import { invitationAnswers, wordText, type KeyOf } from '../../base/vocabulary/words';
import type { Book } from '../../workbook/records/book';
import { updateRow, type Edit } from '../../workbook/records/edits';
import type { RowOf } from '../../workbook/records/rows';
import * as meetingsText from '../../words/people/meetings';

export type InvitationAnswer = KeyOf<typeof invitationAnswers>;

type Invitation = Pick<RowOf<'INV'>, 'answer' | 'askedFor' | 'saidBefore'>;
type Day = Pick<RowOf<'MTG'>, 'start' | 'timeZone'>;

const MINUTE = 'YYYY-MM-DDTHH:MM'.length;

/** Day and hour of a meeting by its clock, as invitations keep them: `2026-12-14T10:00 Europe/Zurich`. */
export const askedDay = ({ start, timeZone }: Day): string =>
  [startOf(start), timeZone.trim()].join(' ').trim();

/** Day and hour without the zone: `2026-12-14T10:00`. */
export const startOf = (kept: string): string => kept.slice(0, MINUTE).replace(' ', 'T');
const zoneIn = (kept: string): string => kept.slice(MINUTE).trim();

/** Whether what was kept is the meeting's day and hour; a zone that one of them leaves to Settings is no other one. */
function isSameDay(kept: string, meeting: Day): boolean {
  if (startOf(kept) !== startOf(askedDay(meeting))) return false;
  const [before, now] = [zoneIn(kept), meeting.timeZone.trim()];
  return before === '' || now === '' || before === now;
}

/** Whether the invitation asks about another day or hour than the meeting has; one that keeps none asks about the meeting's. */
export const asksOtherDay = ({ askedFor }: Pick<Invitation, 'askedFor'>, meeting: Day): boolean =>
  askedFor !== '' && !isSameDay(askedFor, meeting);

/** The day of which people know, where the meeting was moved by hand since they were asked; undefined where it was not. */
export function dayBeforeMoved(book: Book, meeting: RowOf<'MTG'>): Day | undefined {
  const moved = book.rows('INV').find((row) => row.meeting === meeting.id && asksOtherDay(row, meeting));
  return moved && { start: startOf(moved.askedFor), timeZone: zoneIn(moved.askedFor) || meeting.timeZone };
}

const inCell = ({ answer }: Pick<Invitation, 'answer'>): InvitationAnswer =>
  invitationAnswers.find(({ key }) => key === answer)?.key ?? 'none';

/** What the person says to the meeting as it is now; `none` where they answered for another day or hour. */
export const answerOf = (row: Invitation, meeting: Day): InvitationAnswer =>
  asksOtherDay(row, meeting) ? 'none' : inCell(row);

/** What was said to the day that the meeting had before, as an invitation keeps it: `yes 2026-12-14T10:00`; '' for nothing. */
const saidToOther = (row: Invitation, meeting: Day): string => {
  const answer = inCell(row);
  return asksOtherDay(row, meeting) && answer !== 'none' ? `${answer} ${row.askedFor}` : row.saidBefore;
};

const momentText = (start: string, withHour: boolean) =>
  textBy((language) => {
    const day = dateInWords(start.slice(0, 10), language);
    return withHour ? `${day}, ${start.slice(11)}` : day;
  });

/**
 * `said yes to 14 December 2026`, or in `words` that say it otherwise; with the hour where only that is another now.
 * Undefined where nothing was said before.
 */
export function formerAnswer(
  row: Invitation,
  meeting: Day,
  words: typeof meetingsText.saidBefore = meetingsText.saidBefore,
): Message | undefined {
  const [, answer = '', kept = ''] = /^(\w+) (.+)$/.exec(saidToOther(row, meeting)) ?? [];
  const known = invitationAnswers.find(({ key }) => key === answer);
  if (!known || known.key === 'none' || isSameDay(kept, meeting)) return undefined;
  const start = startOf(kept);
  const withHour = start.slice(0, 10) === meeting.start.slice(0, 10);
  return message(words, {
    answer: wordText(invitationAnswers, known.key),
    day: momentText(start, withHour),
  });
}

/** What an invitation holds once the person is asked about this day: no answer since then, and the former one kept. */
const askedAnew = (row: Invitation, meeting: Day, now: string) => ({
  ...{ askedFor: askedDay(meeting), answer: 'none', answeredAt: now },
  saidBefore: saidToOther(row, meeting),
});

/** Asks anew at `now`, an instant, those of the invitations that ask about another day than the meeting has. */
export const askAnewEdits = (rows: readonly RowOf<'INV'>[], meeting: Day, now: string): readonly Edit[] =>
  rows
    .filter((row) => asksOtherDay(row, meeting))
    .map((row) => updateRow('INV', row.id, askedAnew(row, meeting, now)));

/**
 * Asks anew who was invited to a meeting that moves from one day or hour to another. What keeps no day was asked about
 * the one that the meeting had.
 */
export const movedEdits = (
  rows: readonly RowOf<'INV'>[],
  { before, meeting }: { readonly before: Day; readonly meeting: Day },
  now: string,
): readonly Edit[] =>
  askAnewEdits(
    rows.map((row) => ({ ...row, askedFor: row.askedFor || askedDay(before) })),
    meeting,
    now,
  );

/** An answer to the meeting as it is now; what was said to another day is kept. */
export const answered = (row: Invitation, meeting: Day, answer: InvitationAnswer, now: string) => ({
  ...{ answer, answeredAt: answer === 'none' ? '' : now, askedFor: askedDay(meeting) },
  ...(asksOtherDay(row, meeting) && { saidBefore: saidToOther(row, meeting) }),
});
