// Names of countries as UN documents write them in the language of the document.
import type { Book } from '../records/book';
import type { RowOf } from '../records/rows';
import { countryByIso3 } from '../vocabulary/countries';
import type { Language } from '../messages/text';

/** Where the UN's name differs from the usual one; ISO code: Spanish, French. */
const UN_NAMES: Readonly<Record<string, readonly [string, string]>> = {
  BOL: ['Bolivia (Estado Plurinacional de)', 'Bolivie (État plurinational de)'],
  BRN: ['Brunei Darussalam', 'Brunéi Darussalam'],
  CIV: ['Côte d’Ivoire', 'Côte d’Ivoire'],
  COD: ['República Democrática del Congo', 'République démocratique du Congo'],
  COG: ['Congo', 'Congo'],
  CZE: ['Chequia', 'Tchéquie'],
  FSM: ['Micronesia (Estados Federados de)', 'Micronésie (États fédérés de)'],
  GBR: [
    'Reino Unido de Gran Bretaña e Irlanda del Norte',
    'Royaume-Uni de Grande-Bretagne et d’Irlande du Nord',
  ],
  IRN: ['Irán (República Islámica del)', 'Iran (République islamique d’)'],
  KOR: ['República de Corea', 'République de Corée'],
  LAO: ['República Democrática Popular Lao', 'République démocratique populaire lao'],
  MDA: ['República de Moldova', 'République de Moldova'],
  MMR: ['Myanmar', 'Myanmar'],
  NLD: ['Países Bajos (Reino de los)', 'Pays-Bas (Royaume des)'],
  PRK: ['República Popular Democrática de Corea', 'République populaire démocratique de Corée'],
  PSE: ['Estado de Palestina', 'État de Palestine'],
  RUS: ['Federación de Rusia', 'Fédération de Russie'],
  SYR: ['República Árabe Siria', 'République arabe syrienne'],
  TUR: ['Türkiye', 'Türkiye'],
  TZA: ['República Unida de Tanzanía', 'République-Unie de Tanzanie'],
  USA: ['Estados Unidos de América', 'États-Unis d’Amérique'],
  VAT: ['Santa Sede', 'Saint-Siège'],
  VEN: ['Venezuela (República Bolivariana de)', 'Venezuela (République bolivarienne du)'],
  VNM: ['Viet Nam', 'Viet Nam'],
};

function usualName(iso3: string, language: Language): string | undefined {
  const iso2 = countryByIso3(iso3)?.iso2;
  if (!iso2 || typeof Intl.DisplayNames !== 'function') return undefined;
  return new Intl.DisplayNames([language], { type: 'region', fallback: 'none' }).of(iso2);
}

/** The country's name in the language; the name in the workbook for English and for codes nobody knows. */
export function countryName(country: RowOf<'CTY'>, language: Language): string {
  const known = country.name || country.label;
  if (language === 'en') return known;
  const [spanish, french] = UN_NAMES[country.iso3] ?? [];
  return (language === 'es' ? spanish : french) ?? usualName(country.iso3, language) ?? known;
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
