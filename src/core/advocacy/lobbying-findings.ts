// What people typed in the tabs of asks and contacts that cannot stand: told on My page and by Check and repair, and left as it is.
import { addDays } from '../base/dates/dates';
import { today } from '../base/dates/zones';
import { message, type Message } from '../base/messages/text';
import type { Context } from '../workbook/command/types';
import type { Book, WorkbookFinding } from '../workbook/records/book';
import type { RowOf } from '../workbook/records/rows';
import { isWithdrawn, standingsOf, type Contact } from './approaches';
import { askSetting } from './ask-settings';
import { ownCountry } from './countries';
import { recentContacts } from './recent-contacts';
import { countryText } from '../workbook/records/country-name';
import * as t from '../words/advocacy/trouble';

export interface LobbyingFinding extends WorkbookFinding {
  readonly sheet: 'ATC' | 'CON';
  /** Ids of the people whom it concerns; nobody in particular where it is empty. */
  readonly people: readonly string[];
}

type Row = Pick<RowOf<'ATC'>, 'id' | 'rowNumber'>;

const troubleIn = (
  sheet: 'ATC' | 'CON',
  { id, rowNumber }: Row,
  column: string,
  { words, people }: { readonly words: Message; readonly people: readonly string[] },
): LobbyingFinding => ({ sheet, id, rowNumber, column, message: words, mended: false, people });

const oneOrNone = (id: string): readonly string[] => (id === '' ? [] : [id]);

/** The country under review recommends nothing to itself. */
function underReview(book: Book, context: Context): readonly LobbyingFinding[] {
  const own = ownCountry(book, context);
  if (own === '') return [];
  const words = message(t.underReview, { country: countryText(book, own) });
  return [
    ...book
      .rows('ATC')
      .filter(({ country }) => country === own)
      .map((row) => troubleIn('ATC', row, 'country', { words, people: oneOrNone(row.owner) })),
    ...book
      .rows('CON')
      .filter(({ country }) => country === own)
      .map((row) => troubleIn('CON', row, 'country', { words, people: row.who })),
  ];
}

/** The ask was taken back after a mission had heard it: somebody has to say so there. */
function withdrawnAfterwards(book: Book): readonly LobbyingFinding[] {
  return [...standingsOf(book).values()]
    .filter(({ status, ask }) => status !== 'dropped' && isWithdrawn(book, ask))
    .flatMap(({ row, ask, country, status }): LobbyingFinding[] => {
      if (!row) return [];
      const values = { ask: book.labelOf('ASK', ask), country: countryText(book, country) };
      const words = message(status === 'planned' ? t.withdrawnPlanned : t.withdrawnAsked, values);
      return [troubleIn('ATC', row, 'ask', { words, people: oneOrNone(row.owner) })];
    });
}

/** A cell that names an ask which is gone: it was asked, and the text in the cell says what. */
function goneAsks(book: Book): readonly LobbyingFinding[] {
  return book
    .rows('ATC')
    .filter(
      ({ ask, status, unresolved }) =>
        ask === '' && !['', 'planned', 'dropped'].includes(status) && (unresolved['ask'] ?? []).length > 0,
    )
    .map((row) => {
      const values = {
        ask: (row.unresolved['ask'] ?? []).join('; '),
        country: countryText(book, row.country),
      };
      const words = message(t.withdrawnAsked, values);
      return troubleIn('ATC', row, 'ask', { words, people: oneOrNone(row.owner) });
    });
}

function typedTwice(book: Book): readonly LobbyingFinding[] {
  return [...standingsOf(book).values()]
    .filter(({ rows }) => rows.length > 1)
    .flatMap(({ rows, country, ask, row: best }) => {
      const words = message(t.twice, {
        country: countryText(book, country),
        ask: book.labelOf('ASK', ask),
        rows: rows.map(({ rowNumber }) => rowNumber).join(', '),
      });
      const people = [...new Set(rows.flatMap(({ owner }) => oneOrNone(owner)))];
      return best ? [troubleIn('ATC', best, 'country', { words, people })] : [];
    });
}

/** Two who wrote to one mission within days, for as long as it is fresh. */
function wroteTwice(book: Book, context: Context): readonly LobbyingFinding[] {
  const day = today(context);
  const since = addDays(day, -2 * askSetting(context, 'contacts.days'));
  const fresh = book
    .rows('CON')
    .filter(({ country, date }) => country !== '' && date >= since && date <= day);
  return fresh.flatMap((row: Contact): LobbyingFinding[] => {
    const person = row.who[0] ?? row.recordedBy;
    const other = recentContacts(book, context, { person, day: row.date }).get(row.country);
    if (!other || person === '' || other.talkTo === '' || other.row.rowNumber > row.rowNumber) return [];
    const words = message(t.bothWrote, {
      country: countryText(book, row.country),
      other: book.labelOf('MEM', other.talkTo),
    });
    return [troubleIn('CON', row, 'country', { words, people: [person] })];
  });
}

/** All of it, each at its row. Reads ATC, CON, CTY, ASK and SUB. */
export const lobbyingFindings = (book: Book, context: Context): readonly LobbyingFinding[] => [
  ...underReview(book, context),
  ...withdrawnAfterwards(book),
  ...goneAsks(book),
  ...typedTwice(book),
  ...wroteTwice(book, context),
];
