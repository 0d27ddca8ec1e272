// Missions and agencies to come back to: contacts with a day to follow up that nobody has ticked.
import type { Language } from '../base/messages/text';
import type { Book } from '../workbook/records/book';
import { countryIn } from '../workbook/records/country-name';
import type { RowOf } from '../workbook/records/rows';

type Contact = RowOf<'CON'>;

/** Open ones, the soonest first; before them those whose day cannot be read, since they may be late. */
export function openFollowUps(book: Book): readonly Contact[] {
  const unread = new Set(
    book.problems.flatMap(({ sheet, column, id }) => (sheet === 'CON' && column === 'followUp' ? [id] : [])),
  );
  return book
    .rows('CON')
    .filter(({ id, followUp, followedUp }) => (followUp !== '' || unread.has(id)) && !followedUp)
    .sort((one, other) => one.followUp.localeCompare(other.followUp));
}

/** Those of the people who were there; where nobody is named, of who wrote it down. */
export const followUpsOf = (rows: readonly Contact[], person: string): readonly Contact[] =>
  rows.filter(({ who, recordedBy }) => (who.length > 0 ? who.includes(person) : recordedBy === person));

/** The country, else the agency. */
export const whomOf = (book: Book, { country, counterpart }: Contact, language: Language): string =>
  country === '' ? counterpart : countryIn(book, country, language);
