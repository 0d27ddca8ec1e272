// Names of countries in each language: the UN's, the usual one, and more.
import type { Language } from '../../base/messages/text';
import { countryByIso3 } from '../../base/vocabulary/countries';
import { OTHER_NAMES } from '../../words/lists/countries';

type OtherLanguage = keyof typeof OTHER_NAMES;
const OTHER_LANGUAGES = Object.keys(OTHER_NAMES) as OtherLanguage[];

/** The UN's name, and more. */
const namesIn = (language: OtherLanguage): Readonly<Record<string, readonly string[]>> =>
  OTHER_NAMES[language];

const regions = new Map<Language, Intl.DisplayNames | undefined>();

/** Undefined where the machine knows no names of regions. Kept, since it is slow to make. */
function namesOfRegions(language: Language): Intl.DisplayNames | undefined {
  if (!regions.has(language) && typeof Intl.DisplayNames === 'function')
    regions.set(language, new Intl.DisplayNames([language], { type: 'region', fallback: 'none' }));
  return regions.get(language);
}

/** The usual name, as newspapers write it; undefined when it is not known. */
export function usualName(iso3: string, language: Language): string | undefined {
  const iso2 = countryByIso3(iso3)?.iso2;
  return iso2 ? namesOfRegions(language)?.of(iso2) : undefined;
}

/** The UN's name in a language; undefined for a code that nobody knows. */
export const nameOfCountry = (iso3: string, language: Language): string | undefined =>
  language === 'en' ? countryByIso3(iso3)?.name : namesIn(language)[iso3]?.[0];

/** The UN's and the usual name of a country (ISO 3166 alpha-3) in Spanish, then in French; fewer where none is kept. */
export const translatedNames = (iso3: string): readonly string[] =>
  OTHER_LANGUAGES.flatMap((language) => {
    const [first, ...more] = namesIn(language)[iso3] ?? [];
    return [first, usualName(iso3, language), ...more].flatMap((name) => name ?? []);
  });
