// What a cell looks like, whatever stands above its column: an address, a telephone, a day, a country, a person, a text.
import { foldText } from '../../base/text/fold';
import { inAnyLanguage } from '../../base/text/word-sets';
import { plainResolver } from '../../language/country-names/resolver';
import { memoize } from '../../base/memoize';
import { CELL_ORGANIZATION } from '../../words/lists/list-signs';
import * as signs from '../../words/lists/signs';
import { daysIn } from './days';
import { PARTICLES, withoutTitles } from './person-names';

export const ADDRESS = /[^\s<>,;:"()[\]/|]+@[^\s<>,;:"()@[\]/|]+\.[a-z]{2,}/i;
const BROKEN = /\S+\s*(?:@+|\(arroba\)|\[at\])\s*\S+/i;
const TELEPHONE = /(?:\+|\(|\b\d)[\d\s().\-–/]{6,}\d/;

const MISSIONS = [...inAnyLanguage(signs.LIST_MISSION)].map(foldText);
const LINKS = new Set([...inAnyLanguage(signs.OF), ...inAnyLanguage(signs.NAME_LINKS)].map(foldText));

/** `Misión Permanente de México` is México. */
export function withoutMission(typed: string): string {
  const words = typed
    .replace(/\*+$/, '')
    .trim()
    .split(/[\s’']+/);
  const said = words.map(foldText);
  const skipped = MISSIONS.filter(
    (mission) => said.slice(0, mission.split(' ').length).join(' ') === mission,
  ).map((mission) => mission.split(' ').length);
  let from = Math.max(0, ...skipped);
  while (from > 0 && LINKS.has(said[from] ?? '')) from++;
  return from === 0 ? typed.replace(/\*+$/, '').trim() : words.slice(from).join(' ');
}

/** The ISO code of a country or of its mission; '' where none or several are meant. Guesses do not count. */
export const countryIn = memoize((cell: string): string => {
  const found = plainResolver().resolve(withoutMission(cell));
  return found.kind === 'one' && !found.isGuess ? found.iso3 : '';
});

export const hasAddress = (cell: string): boolean =>
  ADDRESS.test(cell) || (cell.includes('@') && BROKEN.test(cell));

/** The telephone in a cell; '' for none. */
export const telephoneIn = (cell: string): string => TELEPHONE.exec(cell)?.[0].trim() ?? '';

const isTelephone = (cell: string): boolean =>
  !ADDRESS.test(cell) &&
  cell.replace(/\D/g, '').length >= 7 &&
  TELEPHONE.test(cell) &&
  daysIn(cell).length === 0 &&
  cell.replace(/[\d\s().+\-/x]/g, '').length < 6;

function isPersonLike(cell: string): boolean {
  const name = withoutTitles(cell)
    .replace(ADDRESS, '')
    .replace(/[<>(){}\-–,]/g, ' ')
    .trim();
  const words = name.split(/\s+/);
  const isOfName = (word: string): boolean => /^[\p{Lu}\p{Lo}]/u.test(word) || PARTICLES.has(foldText(word));
  return words.length >= 2 && words.length <= 6 && !/\d/.test(name) && words.every(isOfName);
}

const OF_ORGANIZATIONS = new Set([...inAnyLanguage(CELL_ORGANIZATION)].map(foldText));

const NUMBER_OF_REPORT = /^\d{1,3}\.\d{1,3}\.?$/;

/** By what a cell may look like, whether it does. */
export const LOOKS = {
  address: hasAddress,
  telephone: isTelephone,
  day: (cell: string) => daysIn(cell).length > 0,
  country: (cell: string) => countryIn(cell) !== '',
  countries: (cell: string) => {
    const { found, unknown } = countriesIn(cell);
    return found.length > 0 && unknown.length === 0;
  },
  number: (cell: string) => NUMBER_OF_REPORT.test(cell),
  count: (cell: string) => /^\d[\d\s.,]*$/.test(cell),
  year: (cell: string) => /^(?:c\. ?)?(?:19|20)\d\d$/.test(cell),
  // What ends in digits is a sum or a number of a report.
  site: (cell: string) =>
    /^(?:https?:\/\/|www\.)|^[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}\/?$/i.test(cell) && !cell.includes('@'),
  person: isPersonLike,
  organization: (cell: string) =>
    cell.length < 90 &&
    !cell.includes('@') &&
    foldText(cell)
      .split(/[^\p{L}]+/u)
      .some((word) => OF_ORGANIZATIONS.has(word)),
  text: (cell: string) => cell.length > 35 && cell.split(' ').length > 4,
  acronym: (cell: string) => /^[A-Z0-9&.*-]{2,8}$/.test(cell) && /[A-Z]{2}/.test(cell),
} as const;
export type Look = keyof typeof LOOKS;

export interface Countries {
  /** ISO codes. */
  readonly found: readonly string[];
  readonly unknown: readonly string[];
}

const JOINERS = [', ', '-', ' and ', ' y ', ' et '];

/** The longest run of pieces from `at` that is a country: `Iran, Islamic Republic of`, `Timor-Leste`. */
function countryFrom(pieces: readonly string[], at: number): readonly [string, number] | undefined {
  for (let length = Math.min(4, pieces.length - at); length > 0; length--)
    for (const joiner of length > 1 ? JOINERS : JOINERS.slice(0, 1)) {
      const iso3 = countryIn(pieces.slice(at, at + length).join(joiner));
      if (iso3 !== '') return [iso3, length];
    }
  return undefined;
}

function countriesOfLine(line: string): Countries {
  const pieces = line.split(/\s*(?:,|\/| y | et | and |&|-)\s*/).filter((piece) => piece !== '');
  const found: string[] = [];
  const unknown: string[] = [];
  for (let at = 0; at < pieces.length;) {
    const country = countryFrom(pieces, at);
    if (country) found.push(country[0]);
    else unknown.push(pieces[at] ?? '');
    at += country?.[1] ?? 1;
  }
  return { found, unknown };
}

/** The countries of a cell, with any signs between them. */
export const countriesIn = memoize((cell: string): Countries => {
  const whole = countryIn(cell);
  if (whole !== '') return { found: [whole], unknown: [] };
  const lines = cell
    .split(/\n|;|(?<=\))\s*(?=\()/)
    .map((line) =>
      line
        .replace(/^\s*[-•]\s+/, '')
        .replace(/^\((.*)\)$/s, '$1')
        .trim(),
    )
    .filter((line) => line !== '')
    .map((line) => {
      const one = countryIn(line);
      return one === '' ? countriesOfLine(line) : { found: [one], unknown: [] };
    });
  return {
    found: [...new Set(lines.flatMap(({ found }) => found))],
    unknown: lines.flatMap(({ unknown }) => unknown),
  };
});
