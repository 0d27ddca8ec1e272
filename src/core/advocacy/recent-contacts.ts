// Who wrote to a mission lately: nobody should be asked twice in a week by people who do not know of each other.
import { addDays } from '../base/dates/dates';
import { today } from '../base/dates/zones';
import type { Context } from '../workbook/command/types';
import type { Book } from '../workbook/records/book';
import { rowsByKey } from '../workbook/records/rows-by-key';
import type { Contact } from './approaches';
import { askSetting } from './ask-settings';

export interface RecentContact {
  readonly row: Contact;
  /** Ids of people: who was there, and whom to ask before one writes. */
  readonly by: readonly string[];
  readonly talkTo: string;
}

const peopleOf = ({ who, recordedBy }: Contact): readonly string[] =>
  who.length > 0 ? who : [recordedBy].filter((id) => id !== '');

/**
 * The latest contact of others with each mission in the days before `day`, by country; a person's own is no clash. The
 * one to talk to is our contact person for the country, else who was there. Reads CON and CTY.
 */
export function recentContacts(
  book: Book,
  context: Pick<Context, 'setting' | 'now' | 'timeZone'>,
  { person, day = today(context) }: { readonly person: string; readonly day?: string },
): ReadonlyMap<string, RecentContact> {
  const since = addDays(day, -askSetting(context, 'contacts.days'));
  const near = book
    .rows('CON')
    .filter(({ country, date }) => country !== '' && date >= since && date <= day)
    .filter((row) => !peopleOf(row).includes(person));
  const byCountry = rowsByKey(near, ({ country }) => country);
  return new Map(
    [...byCountry].map(([country, rows]) => {
      const row = rows.reduce((latest, one) => (one.date >= latest.date ? one : latest));
      const by = peopleOf(row);
      const ours = book.find('CTY', country)?.contactPerson ?? '';
      return [country, { row, by, talkTo: ours !== '' && ours !== person ? ours : (by[0] ?? '') }];
    }),
  );
}
