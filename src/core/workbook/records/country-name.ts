// Names of countries in a reader's or a document's language, as the UN writes them; and those that people gave them.
import { textBy, type Language, type Text } from '../../base/messages/text';
import { foldText } from '../../base/text/fold';
import { countryByIso3 } from '../../base/vocabulary/countries';
import { formsOfCountry, formsOfName, type CountryForms } from '../../base/vocabulary/country-forms';
import { plainResolver } from '../../language/country-names/resolver';
import { nameOfCountry, translatedNames } from '../../language/country-names/translated-names';
import type { Book } from './book';
import type { RowOf } from './rows';

type Named = Pick<RowOf<'CTY'>, 'iso3' | 'name'>;

/** Whether nobody gave the country a name of their own: it has none, or one of those that the UN or the press use. */
export function isUsualName({ iso3, name }: Named): boolean {
  const known = [countryByIso3(iso3)?.name ?? '', ...translatedNames(iso3)];
  return known.some((one) => foldText(one) === foldText(name));
}

/** The country's name in the language; the name in the workbook for codes nobody knows, and for one of people's own in English. */
export function countryName(country: RowOf<'CTY'>, language: Language): string {
  const typed = country.name || country.label;
  if (language === 'en' && typed !== '' && !isUsualName({ ...country, name: typed })) return typed;
  return nameOfCountry(country.iso3, language) ?? typed;
}

/** The names of some countries, in the order given; the label where a row is missing. */
export const countryNames = (book: Book, ids: readonly string[], language: Language): readonly string[] =>
  ids.map((id) => {
    const country = book.find('CTY', id);
    return country ? countryName(country, language) : book.labelOf('CTY', id);
  });

/** The name of one country, '' for none. */
export const countryIn = (book: Book, id: string, language: Language): string =>
  id === '' ? '' : (countryNames(book, [id], language)[0] ?? '');

/** The name of one country in the language of each who reads it. */
export const countryText = (book: Book, id: string): Text =>
  textBy((language) => countryIn(book, id, language));

/** How a sentence names it: as the UN does; a name of people's own as they gave it. */
export function countryForms(country: RowOf<'CTY'>, language: Language): CountryForms {
  const name = countryName(country, language);
  const known = formsOfCountry(country.iso3.trim().toUpperCase(), language);
  return known && isUsualName({ ...country, name }) ? known : formsOfName(name, '', language);
}

/** How a sentence names a country whose name somebody typed. */
export function formsOfTyped(typed: string, language: Language): CountryForms {
  const found = plainResolver().resolve(typed);
  const known = found.kind === 'one' && !found.isGuess ? formsOfCountry(found.iso3, language) : undefined;
  return known ?? formsOfName(typed, '', language);
}
