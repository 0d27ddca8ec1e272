// Names of people as lists write them, put into the order in which they are spoken: SURNAME, Given; SURNAME Given; titles and
// particles; two surnames where a language has them.
import { foldText } from '../../base/text/fold';
import { inAnyLanguage } from '../../base/text/word-sets';
import * as signs from '../../words/lists/signs';
import { tidyCell } from './plain-words';

export interface PersonName {
  /** Both '' for a single word. */
  readonly given: string;
  readonly family: string;
  readonly name: string;
}

/** Words that belong to the one behind them. */
export const PARTICLES = new Set([
  ...inAnyLanguage(signs.SMALL_IN_NAMES_OF_PEOPLE),
  ...'della abu st st. san santa y'.split(' '),
]);

const TITLES =
  /^(?:(?:h\.e\.|s\.e\.|exc\.|dra?|mr|mrs|ms|miss|mx|m|mme|mlle|me|sra?|srta|lic|licda|ing|abg|adv|rev|profa?|fr|hon|amb)\.?\s+)+/i;
/** What stands behind a comma and is no given name. */
const AFTER_COMMA = /^(?:jr|sr|ii|iii|iv|ph\.?d|m\.?d|esq|m\.?a|ll\.?m)\.?$/i;

export const withoutTitles = (name: string): string => name.replace(TITLES, '');

/** Given names that stand second in Spanish and Portuguese: enough to tell one from a first surname. */
const SECOND_GIVEN = new Set(
  'luis carlos jose maria marina carmen ana lucia estela leonel tulio elena ines antonio manuel pablo isabel rosa alberto angel'.split(
    ' ',
  ),
);

const withCapital = (word: string): string =>
  PARTICLES.has(foldText(word))
    ? word.toLowerCase()
    : word
        .toLowerCase()
        .replace(
          /(^|[-’'. ])(\p{L})/gu,
          (_, before: string, letter: string) => before + letter.toUpperCase(),
        );

/** `AYALA`, but not `B.K.` */
const isCapitals = (word: string): boolean =>
  /\p{Lu}/u.test(word) &&
  word === word.toUpperCase() &&
  word.replace(/[^\p{L}]/gu, '').length > 1 &&
  !/^\p{Lu}\.(?:\p{Lu}\.)+$/u.test(word);

const isCapitalsOrParticle = (word: string): boolean => isCapitals(word) || PARTICLES.has(foldText(word));

/** Words in capitals are written as names are. */
export const spokenWords = (words: string): string =>
  words.split(' ').every(isCapitalsOrParticle) ? words.split(' ').map(withCapital).join(' ') : words;

const of = (given: string, family: string): PersonName => ({ given, family, name: `${given} ${family}` });

/** `AYALA FERREIRA, Dionisia` */
function byComma(name: string): PersonName | undefined {
  const [family = '', given = '', ...more] = name.split(/\s*,\s*/);
  if (family === '' || given === '' || more.length > 0 || AFTER_COMMA.test(given)) return undefined;
  return of(withoutTitles(given), spokenWords(family));
}

/** `DIALLO Aïcha`, `Aïcha DIALLO`: words in capitals at one end are the surname. */
function byCapitals(words: readonly string[]): PersonName | undefined {
  if (words.every(isCapitalsOrParticle) || !words.some(isCapitals)) return undefined;
  const isSurname = (word: string): boolean =>
    isCapitals(word) || (PARTICLES.has(foldText(word)) && word === word.toUpperCase());
  const first = words.findIndex((word) => !isSurname(word));
  if (first > 0 && words.slice(first).every((word) => !isCapitals(word)))
    return of(words.slice(first).join(' '), words.slice(0, first).map(withCapital).join(' '));
  const behind = [...words].reverse().findIndex((word) => !isSurname(word));
  const last = words.length - behind;
  if (behind < 1) return undefined;
  return of(words.slice(0, last).join(' '), words.slice(last).map(withCapital).join(' '));
}

/** Particles stay with the word behind them. */
function unitsOf(words: readonly string[]): readonly string[] {
  const units: string[] = [];
  let before: string[] = [];
  for (const word of words) {
    before.push(word);
    if (PARTICLES.has(foldText(word))) continue;
    units.push(before.join(' '));
    before = [];
  }
  return before.length > 0 ? [...units, before.join(' ')] : units;
}

const isSecondGiven = (unit: string): boolean =>
  SECOND_GIVEN.has(foldText(unit).replace(/^del? (?:la )?/, ''));

/** How many units at the end are the surname. */
function surnames(units: readonly string[], language: string, firstNames: ReadonlySet<string>): number {
  if (language !== 'es' || units.length < 3) return 1;
  const [, second = ''] = units;
  let given = 1;
  const isGiven = (unit: string): boolean => isSecondGiven(unit) || firstNames.has(foldText(unit));
  if (units.length === 3) return isSecondGiven(second) ? 1 : 2;
  while (given < units.length - 2 && isGiven(units[given] ?? '')) given++;
  return units.length - given;
}

/** A name as it is spoken. `firstNames`: folded, what stands first in other lines. */
export function personName(cell: string, language: string, firstNames: ReadonlySet<string>): PersonName {
  const written = withoutTitles(tidyCell(cell).replace(/\n/g, ' ')).replace(/\s*\([^)]*\)\s*$/, '');
  const words = written.split(' ').filter((word) => word !== '');
  const told = byComma(written) ?? byCapitals(words);
  if (told) return told;
  const isPlain = written === written.toLowerCase() && /[a-z]/.test(written) && words.length > 1;
  const named = words.every(isCapitalsOrParticle) || isPlain ? words.map(withCapital) : words;
  if (named.length < 2) return { given: '', family: '', name: named.join(' ') };
  const units = unitsOf(named);
  const from = units.length - surnames(units, language, firstNames);
  return {
    given: units.slice(0, from).join(' '),
    family: units.slice(from).join(' '),
    name: named.join(' '),
  };
}

/** The word that a name begins with, folded; '' where it is a surname in capitals. */
export const firstWordOf = (cell: string): string => {
  const [word = ''] = tidyCell(cell).split(/[ ,\n]+/);
  return isCapitals(word) ? '' : foldText(word);
};
