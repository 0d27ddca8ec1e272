// How a country stands in a sentence and on an envelope, in each language: its name with the article, and joined with
// "of". The names stand in words/<language>/country-forms.tsv; how small words meet is grammar, and no list has it.
import { COUNTRY_FORMS } from '../../words/lists/country-forms';
import { ofName } from '../../words/base/language';
import { sayIn, type Language } from '../messages/text';
import { countryByIso3 } from './countries';

export interface CountryForms {
  /** `the Netherlands`, `la France`. */
  readonly name: string;
  /** `of the Netherlands`, `de la France`, `du Chili`, `del Brasil`. */
  readonly of: string;
  /** `of the Kingdom of the Netherlands`: the formal name, the usual one where there is no other. */
  readonly ofFormal: string;
}

/** Small words that become one where they meet. `de El Salvador` owns its article and keeps it. */
const JOINED: Readonly<Partial<Record<Language, readonly (readonly [RegExp, string])[]>>> = {
  fr: [
    [/^de le /, 'du '],
    [/^de les /, 'des '],
    // Names with an article begin with a small letter; of those without one, an H is silent.
    [/^de (?=[AEIOUYÉÈÊÎŒH])/, 'd’'],
  ],
  es: [[/^de el /, 'del ']],
};

/** The forms of a name that stands as a sentence has it, with its article. */
export function formsOfName(name: string, formalName: string, language: Language): CountryForms {
  const say = sayIn(language);
  const joined = (written: string): string =>
    (JOINED[language] ?? []).reduce((text, [found, by]) => text.replace(found, by), written);
  return {
    name,
    of: joined(say(ofName, { place: name })),
    ofFormal: joined(say(ofName, { place: formalName || name })),
  };
}

type Line = readonly [name: string, formalName: string];

/** By ISO code; English has lines only for names that take an article or another form. */
const tables = new Map<Language, ReadonlyMap<string, Line>>();

function tableOf(language: Language): ReadonlyMap<string, Line> {
  const made =
    tables.get(language) ??
    new Map(
      COUNTRY_FORMS[language].split('\n').map((line): [string, Line] => {
        const [iso3 = '', name = '', formalName = ''] = line.split('|');
        return [iso3, [name, formalName]];
      }),
    );
  tables.set(language, made);
  return made;
}

/** The forms of the country with this ISO 3166 alpha-3 code; undefined for a code that nobody knows. */
export function formsOfCountry(iso3: string, language: Language): CountryForms | undefined {
  const country = countryByIso3(iso3);
  if (!country) return undefined;
  const [name = country.name, formalName = ''] = tableOf(language).get(iso3) ?? [];
  // In English all formal names are those of the list of countries, where they stand without their article.
  const isListed = language === 'en' && country.formalName !== country.name;
  return formsOfName(name, isListed ? `the ${country.formalName}` : formalName, language);
}
