// Answers that a calendar sent by itself: a mail with `Accepted: TITLE` as its subject, or the file in it (RFC 5546, 3.2.3).
// They hold no code of ours: who answers is known by their address, the meeting by its title or the UID of its entry.
import { addressKey, foldText } from '../../base/text/fold';
import { calendarUid } from '../meetings/ics';
import type { Book } from '../../workbook/records/book';
import type { RowOf } from '../../workbook/records/rows';
import type { GivenAnswer } from './codes';

export interface CalendarAnswer {
  /** Of the meeting, as the calendar has it; '' where only the UID is known. */
  readonly title: string;
  readonly uid: string;
  readonly email: string;
  readonly answer: GivenAnswer;
  /** What they wrote beside it, '' for nothing. */
  readonly comment: string;
}

/** As the calendars of Outlook, Google and Apple begin their subjects in the three languages. */
const SUBJECT =
  /^(?:subject ?: ?|objet ?: ?|asunto ?: ?)?(accepted|declined|tentative(?:ly accepted)?|accepte|refuse|provisoire|aceptado|aceptada|rechazado|rechazada|provisional) ?: ?(.+)$/;
const ANSWERS: readonly (readonly [RegExp, GivenAnswer])[] = [
  [/^ac/, 'yes'],
  [/^(?:de|re)/, 'no'],
  [/^(?:te|pr)/, 'maybe'],
];
const PARTSTAT: Readonly<Record<string, GivenAnswer>> = {
  ACCEPTED: 'yes',
  DECLINED: 'no',
  TENTATIVE: 'maybe',
};
const SENDER = /^(?:from|de) ?:.*?([^\s<>;,:"]+@[^\s<>;,"]+)/im;
const FROM = /^(?=\s*(?:from|de)\s?:)/im;

const answerOf = (word: string): GivenAnswer | undefined =>
  ANSWERS.find(([begins]) => begins.test(word))?.[1];

function inSubject(mail: string): readonly CalendarAnswer[] {
  const email = SENDER.exec(mail)?.[1] ?? '';
  return mail.split('\n').flatMap((line) => {
    const [, word = '', title = ''] = SUBJECT.exec(foldText(line)) ?? [];
    const answer = answerOf(word);
    // Google puts the time and who answers behind the title.
    return answer ? [{ title: title.replace(/ @ .*$/, ''), uid: '', email, answer, comment: '' }] : [];
  });
}

function inFile(event: string): readonly CalendarAnswer[] {
  const valueOf = (name: string): string =>
    new RegExp(`^${name}[^:\\n]*:(.*)$`, 'm').exec(event)?.[1]?.trim() ?? '';
  const [, state = ''] = /^ATTENDEE[^\n]*;PARTSTAT=([A-Z-]+)/m.exec(event) ?? [];
  const answer = PARTSTAT[state];
  const [, email = ''] = /^ATTENDEE.*mailto:(\S+)/im.exec(event) ?? [];
  const comment = valueOf('COMMENT')
    .replace(/\\n/g, ' ')
    .replace(/\\([,;\\])/g, '$1');
  return answer ? [{ title: foldText(valueOf('SUMMARY')), uid: valueOf('UID'), email, answer, comment }] : [];
}

/** All that calendars answer in what was pasted; a file is read only where it is a reply. */
export function calendarAnswers(text: string): readonly CalendarAnswer[] {
  const plain = text.replace(/\r\n?/g, '\n').replace(/\n[ \t](?=\S)/g, '');
  const files = /^METHOD:REPLY$/m.test(plain) ? plain.split('BEGIN:VEVENT').slice(1) : [];
  const found =
    files.length > 0 ? files.flatMap(inFile) : text.replace(/\r\n?/g, '\n').split(FROM).flatMap(inSubject);
  return found.filter(({ email }) => email !== '');
}

/** The invitations that an answer is to: those of that address to a meeting of that entry or title. Reads MTG, INV and MEM. */
export function invitationsOf(
  book: Book,
  { title, uid, email }: CalendarAnswer,
  workbookCode: string,
): readonly RowOf<'INV'>[] {
  const isMeant = (meeting: RowOf<'MTG'>): boolean =>
    uid === '' ? foldText(meeting.title) === title : calendarUid(meeting.id, workbookCode) === uid;
  const meetings = new Set(
    book
      .rows('MTG')
      .filter(isMeant)
      .map(({ id }) => id),
  );
  const people = new Set(
    book
      .rows('MEM')
      .filter((row) => row.email !== '' && addressKey(row.email) === addressKey(email))
      .map(({ id }) => id),
  );
  return book.rows('INV').filter(({ meeting, person }) => meetings.has(meeting) && people.has(person));
}
