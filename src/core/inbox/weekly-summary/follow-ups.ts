// Missions and agencies to come back to: contacts with a day to follow up that nobody has ticked.
import type { Book } from '../../workbook/records/book';
import type { RowOf } from '../../workbook/records/rows';

type Contact = RowOf<'CON'>;

/** Open ones, the soonest first. */
export const openFollowUps = (book: Book): readonly Contact[] =>
  book
    .rows('CON')
    .filter(({ followUp, followedUp }) => followUp !== '' && !followedUp)
    .sort((one, other) => one.followUp.localeCompare(other.followUp));

/** Those of the people who were there; where nobody is named, of who wrote it down. */
export const followUpsOf = (rows: readonly Contact[], person: string): readonly Contact[] =>
  rows.filter(({ who, recordedBy }) => (who.length > 0 ? who.includes(person) : recordedBy === person));

/** The country, else the agency. */
export const whomOf = (book: Book, { country, counterpart }: Contact): string =>
  country === '' ? counterpart : book.labelOf('CTY', country);
