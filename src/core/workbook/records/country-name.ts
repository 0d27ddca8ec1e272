// Names of countries in a reader's or a document's language, as the UN writes them; and those that people gave them.
import { textBy, type Language, type Text } from '../../base/messages/text';
import { foldText } from '../../base/text/fold';
import { countryByIso3 } from '../../base/vocabulary/countries';
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

const TAKES_ARTICLE =
  /^(United |Netherlands|Philippines|Bahamas|Gambia|Comoros|Maldives|Russian Federation|Republic of |Democratic |Central African Republic|Dominican Republic|Syrian Arab Republic|Lao People|Marshall Islands|Solomon Islands|State of|Holy See|Congo|Niger$|Sudan)/;

/** The English name as it stands in a sentence: `the Philippines`, `Kenya`. */
export const withArticle = (name: string): string => (TAKES_ARTICLE.test(name) ? `the ${name}` : name);
