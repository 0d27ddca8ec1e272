// Which of the two reports on a country before its review a text is: the government's own, or the UN's compilation.
import type { CountryResolver } from '../../language/country-names/resolver';
import { cleanLines, findDocumentSymbol } from '../reading/pasted-text';
import { reviewedCountryIn } from '../reading/reviewed-country';
import { countryByIso3 } from '../../base/vocabulary/countries';
import { COUNTRY_REPORTS, type CountryReportKind } from './kinds';

/** On the cover, at the start of a line: reports of the Working Group name both within their paragraphs. */
const TITLES: Readonly<Record<CountryReportKind, RegExp>> = {
  national:
    /^[\s#*]*(?:National report (?:submitted|presented|of)|Informe nacional (?:presentado|de)|Rapport national (?:présenté|soumis|de)|Rapport présenté conformément)/m,
  compilation:
    /^[\s#*]*(?:Compilation (?:of|on|prepared|concernant|établie|des)|Recopilación (?:de|sobre|preparada|relativa)|Compilación (?:de|sobre|preparada))/m,
};
const WORKING_GROUP =
  /^[\s#*]*(?:Report of the Working Group|Informe del Grupo de Trabajo|Rapport du Groupe de travail)/im;
const LENGTH_OF_COVER = 4000;
const SYMBOL = /^A\/HRC\/WG\.6\/(\d{1,3})\/([A-Z]{3})\/([12])(?!\d)/;
/** Cycle and session of a country's report go by its symbol. */
const KINDS = { 1: 'national', 2: 'compilation' } as const;

/** The own symbol of such a report, '' for none. */
export function countryReportSymbol(text: string): string {
  const symbol = findDocumentSymbol(text) ?? '';
  if (SYMBOL.test(symbol)) return symbol;
  // On a cover alone the symbol stands among other words.
  const [first = ''] =
    /A\/HRC\/WG\.6\/\d{1,3}\/[A-Z]{3}\/[12](?!\d)/.exec(text.slice(0, LENGTH_OF_COVER)) ?? [];
  return Object.values(TITLES).some((title) => title.test(text.slice(0, LENGTH_OF_COVER))) ? first : '';
}

/** What the cover or the page headers say that it is; undefined for any other text. */
export function countryReportKind(text: string): CountryReportKind | undefined {
  const cover = text.slice(0, LENGTH_OF_COVER);
  if (WORKING_GROUP.test(cover)) return undefined;
  const titled = COUNTRY_REPORTS.find((kind) => TITLES[kind].test(cover));
  const part = SYMBOL.exec(findDocumentSymbol(text) ?? '')?.[3];
  return part === '1' || part === '2' ? KINDS[part] : titled;
}

/** The session of the review that a symbol names. */
export const sessionOfSymbol = (symbol: string): number | undefined => {
  const session = Number(SYMBOL.exec(symbol)?.[1]);
  return Number.isNaN(session) ? undefined : session;
};

/** ISO code of the country that it is about: by its symbol, else by its title; '' when it does not say. */
export function reviewedIn(text: string, symbol: string, resolver: CountryResolver): string {
  const iso3 = SYMBOL.exec(symbol)?.[2] ?? '';
  return countryByIso3(iso3) ? iso3 : reviewedCountryIn(cleanLines(text.slice(0, LENGTH_OF_COVER)), resolver);
}
