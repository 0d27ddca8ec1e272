// What a side event has besides other meetings: who hosts it at the UN, who lends its name, who speaks, and the list of
// guests that is handed in before, since only people with a badge come in without it.
import { addMinutes } from '../../base/dates/zones';
import { message, type Language, type Message } from '../../base/messages/text';
import type { Book } from '../../workbook/records/book';
import type { RowOf } from '../../workbook/records/rows';
import { sheetSpec } from '../../workbook/schema/sheets';
import type { Fact } from '../letters/letter';
import { answerOf } from './asked-day';
import type { MeetingTimes } from './meeting-times';
import * as meetingsText from '../../words/people/meetings';
import * as letterText from '../../words/people/letters/letter';

/** The UN asks for the names of guests without a badge this long before. */
const HOURS_BEFORE = 48;

type Meeting = RowOf<'MTG'>;

const isSideEvent = ({ kind }: Pick<Meeting, 'kind'>): boolean => kind === 'side-event';

/** Host, co-sponsors and speakers, each with its label; those that nobody wrote are left out. Reads `ORG`. */
export function hostFacts(book: Book, row: Meeting, language: Language): readonly Fact[] {
  const name = (id: string): string => book.labelOf('ORG', id);
  const facts = [
    { label: letterText.host[language], value: row.accreditedHost === '' ? '' : name(row.accreditedHost) },
    { label: letterText.coSponsors[language], value: row.coSponsors.map(name).join(', ') },
    { label: letterText.speakers[language], value: row.speakers.join(', ') },
  ];
  return facts.filter(({ value }) => value !== '');
}

/** Why an organization may be no host at the UN, by its ECOSOC status; nothing where it may be one. Reads `ORG`. */
export function hostProblem(book: Book, id: string): Message | undefined {
  const row = book.find('ORG', id);
  if (!row || !['', 'none'].includes(row.ecosoc)) return undefined;
  const words = row.ecosoc === '' ? meetingsText.hostUnknown : meetingsText.hostWithout;
  return message(words, { name: book.labelOf('ORG', id), tab: sheetSpec('ORG').title });
}

/** What is to be told of the host when a side event is planned. */
export function hostNotes(
  book: Book,
  { kind, accreditedHost, status }: Pick<Meeting, 'kind' | 'accreditedHost' | 'status'>,
): readonly Message[] {
  const problem = kind === 'side-event' && status !== 'cancelled' && hostProblem(book, accreditedHost);
  return problem ? [problem] : [];
}

export interface GuestList {
  /** The instant until which it is handed in. */
  readonly due: string;
  /** Guests without a badge: name and organization. */
  readonly toName: readonly string[];
  /** How many come in with a badge of their own. */
  readonly withBadge: number;
  /** Guests who are told of through the coordinator only: nobody hands in their names unasked. */
  readonly apart: number;
}

/** Who does not answer is not announced. */
const COMING: readonly string[] = ['yes', 'maybe'];

/** The guests of a side event: who says that they come, and those from outside. Reads `INV`, `MEM`, `ORG`, `DEL`. */
export function guestList(book: Book, row: Meeting, times: MeetingTimes): GuestList | undefined {
  if (!isSideEvent(row)) return undefined;
  const badges = new Set(
    book.rows('DEL').flatMap(({ person, accreditation }) => (accreditation === 'confirmed' ? [person] : [])),
  );
  const people = book
    .rows('INV')
    .filter((one) => one.meeting === row.id && one.person !== '' && COMING.includes(answerOf(one, row)))
    .map(({ person }) => person);
  const invited = [...new Set(people)];
  const without = invited.filter((person) => !badges.has(person));
  const open = without.filter((id) => book.find('MEM', id)?.mail !== 'coordinator');
  return {
    due: addMinutes(times.start, -HOURS_BEFORE * 60),
    toName: [...open.map((id) => nameOf(book, id)), ...row.guests],
    withBadge: invited.length - without.length,
    apart: without.length - open.length,
  };
}

function nameOf(book: Book, id: string): string {
  const person = book.find('MEM', id);
  const organization = person?.organization ? book.labelOf('ORG', person.organization) : '';
  const name = person?.name ?? id;
  return organization === '' ? name : `${name} (${organization})`;
}
