// Who has not answered an invitation, and whom one reminds now: nobody twice within two days, and nobody whose mail about
// the meeting is still to go out.
import { recordIds } from '../meetings/recipients';
import type { Actor } from '../../workbook/records/people-roles';
import type { Book } from '../../workbook/records/book';
import type { RowOf } from '../../workbook/records/rows';
import { mailObstacle, type NoMailReason } from '../joining/mail-permission';
import { answerOf, asksOtherDay } from '../meetings/asked-day';

/** Nobody is reminded of a meeting again within so many days. */
export const DAYS_BETWEEN = 2;
const DAY = 86_400_000;

type Asked = Pick<RowOf<'MTG'>, 'id' | 'start' | 'timeZone'>;

const REMINDER = 'reminder';

export interface InvitationReminders {
  /** Ids of people who get a mail. */
  readonly people: readonly string[];
  /** Reminded a short while ago, or a mail to them waits. */
  readonly lately: readonly string[];
  readonly otherwise: readonly { readonly person: string; readonly reason: NoMailReason }[];
}

/** A key of its own for each reminder; it ends with its instant. */
export const invitationReminderKey = (meeting: string, person: string, now: string): string =>
  [meeting, person, REMINDER, now].join(':');

const instantIn = (key: string): string => key.slice(key.indexOf(`:${REMINDER}:`) + REMINDER.length + 2);

/** When the person was last reminded of the meeting, an instant; '' for never. */
function remindedAt(book: Book, meeting: string, person: string): string {
  const instants = book
    .rows('OBX')
    .filter((row) => row.template === REMINDER && row.record === meeting && row.to === person)
    .map(({ key }) => instantIn(key));
  return instants.sort().at(-1) ?? '';
}

/** When anybody was last reminded of the meeting, an instant; '' for never. */
export function lastReminder(book: Book, meeting: string): string {
  const rows = book.rows('OBX').filter((row) => row.template === REMINDER && row.record === meeting);
  return (
    rows
      .map(({ key }) => instantIn(key))
      .sort()
      .at(-1) ?? ''
  );
}

const waits = (book: Book, meeting: string, person: string): boolean =>
  book
    .rows('OBX')
    .some(
      (row) =>
        recordIds(row).includes(meeting) &&
        row.to === person &&
        (row.state === 'waiting' || row.state === 'sending'),
    );

/** Those who were invited and said nothing yet; who left the coalition is not waited for. */
export const withoutAnswer = (book: Book, meeting: Asked): readonly string[] => {
  const rows = book.rows('INV').filter((row) => row.meeting === meeting.id && row.person !== '');
  const answered = new Set(
    rows.filter((row) => answerOf(row, meeting) !== 'none').map(({ person }) => person),
  );
  const silent = rows.map(({ person }) => person).filter((person) => !answered.has(person));
  return [...new Set(silent)].filter((person) => (book.find('MEM', person)?.status ?? 'left') !== 'left');
};

/** Whom a reminder by `actor` reaches now, and whom not; nobody reminds themselves. */
export function whomToRemind(
  book: Book,
  meeting: Asked,
  { now, actor }: { readonly now: string; readonly actor: Pick<Actor, 'person'> },
): InvitationReminders {
  const people: string[] = [];
  const lately: string[] = [];
  const otherwise: { person: string; reason: NoMailReason }[] = [];
  const rows = book.rows('INV').filter((row) => row.meeting === meeting.id);
  for (const person of withoutAnswer(book, meeting).filter((id) => id !== actor.person)) {
    const reason = mailObstacle(book.find('MEM', person));
    const last = remindedAt(book, meeting.id, person);
    // A reminder of the day that the meeting had before asked about something else.
    const isOfOtherDay = rows.some((row) => row.person === person && asksOtherDay(row, meeting));
    const isLately = !isOfOtherDay && last !== '' && Date.parse(now) - Date.parse(last) < DAYS_BETWEEN * DAY;
    if (reason) otherwise.push({ person, reason });
    else if (isLately || waits(book, meeting.id, person)) lately.push(person);
    else people.push(person);
  }
  return { people, lately, otherwise };
}
