// Names of countries as UN documents write them in the language of the document.
import type { Book } from '../../workbook/records/book';
import type { RowOf } from '../../workbook/records/rows';
import { unName, usualName } from '../../language/country-names/translated-names';
import type { Language } from '../../base/messages/text';

/** The country's name in the language; the name in the workbook for English and for codes nobody knows. */
export function countryName(country: RowOf<'CTY'>, language: Language): string {
  const known = country.name || country.label;
  if (language === 'en') return known;
  return unName(country.iso3, language) ?? usualName(country.iso3, language) ?? known;
}

/** The names of some countries, in the order given; the label where a row is missing. */
export const countryNames = (book: Book, ids: readonly string[], language: Language): readonly string[] =>
  ids.map((id) => {
    const country = book.find('CTY', id);
    return country ? countryName(country, language) : book.labelOf('CTY', id);
  });

const TAKES_ARTICLE =
  /^(United |Netherlands|Philippines|Bahamas|Gambia|Comoros|Maldives|Russian Federation|Republic of |Democratic |Central African Republic|Dominican Republic|Syrian Arab Republic|Lao People|Marshall Islands|Solomon Islands|State of|Holy See|Congo|Niger$|Sudan)/;

/** The English name as it stands in a sentence: `the Philippines`, `Kenya`. */
export const withArticle = (name: string): string => (TAKES_ARTICLE.test(name) ? `the ${name}` : name);
