// Countries as advocacy needs them: the one under review, the one that a typed name means, and a seat on the Council.
import { message, type Message } from '../base/messages/text';
import { failure, success, type Outcome } from '../base/outcome';
import { countryByIso3 } from '../base/vocabulary/countries';
import { translatedNames } from '../language/country-names/translated-names';
import type { Context } from '../workbook/command/types';
import type { Book } from '../workbook/records/book';
import type { RowOf } from '../workbook/records/rows';
import { sheetSpec } from '../workbook/schema/sheets';
import { resolverFor } from '../un-documents/reports/country-rows';
import { countryText } from '../workbook/records/country-name';
import * as t from '../words/advocacy/asks';

type Country = RowOf<'CTY'>;

const codeOf = ({ iso3 }: Pick<Country, 'iso3'>): string => iso3.trim().toUpperCase();

/** Id of the row of the country under review; '' when Settings name none. */
export function ownCountry(book: Book, { setting }: Pick<Context, 'setting'>): string {
  const code = setting('country').trim().toUpperCase();
  return code === '' ? '' : (book.rows('CTY').find((row) => codeOf(row) === code)?.id ?? '');
}

/** The countries that may be asked: all with a name but the one under review. */
export function countriesToAsk(book: Book, context: Pick<Context, 'setting'>): readonly Country[] {
  const own = ownCountry(book, context);
  return book.rows('CTY').filter(({ id, name }) => id !== own && name.trim() !== '');
}

/** By which names a country is searched for, beside its short one. */
export const otherNames = ({ formalName, aliases }: Country): string => [formalName, ...aliases].join(' ');

/** All by which it is known, in each language: what is read in a pasted list is found in a field, too. */
export function allNames(country: Country): string {
  const known = countryByIso3(codeOf(country));
  const usual = known ? [known.name, ...known.aliases, ...translatedNames(known.iso3)] : [];
  return [...new Set([otherNames(country), ...usual])].join(' ');
}

/** Years of a seat, such as `2024-2026` or `2026`: whether it is held in the year. */
export function isSeated(council: string, year: number): boolean {
  const [from, to = from] = (council.match(/\d{4}/g) ?? []).map(Number);
  return from !== undefined && to !== undefined && from <= year && year <= to;
}

const unknown = (name: string): Message => message(t.noSuchCountry, { name, tab: sheetSpec('CTY').title });

/** Also names that the sheet lacks but the UN's documents use, in three languages, and former names. */
function byOtherNames(book: Book, typed: string): string {
  const rows = book.rows('CTY');
  const found = resolverFor(rows).resolve(typed);
  if (found.kind !== 'one' || found.isGuess) return '';
  return rows.find((row) => codeOf(row) === found.iso3)?.id ?? '';
}

/** Id of the country that may be asked, '' for an empty text. Fails on an unknown name and on the country under review. */
export function countryToAsk(book: Book, typed: string, context: Context): Outcome<string> {
  const name = typed.trim();
  if (name === '') return success('');
  const found = book.resolve(['CTY'], name);
  const id = found.kind === 'one' ? found.id : byOtherNames(book, name);
  if (id === '') return failure(unknown(name));
  if (id === ownCountry(book, context))
    return failure(message(t.underReview, { country: countryText(book, id) }));
  return success(id);
}
