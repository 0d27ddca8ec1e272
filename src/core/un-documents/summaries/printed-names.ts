// Names of organizations as the list of submitters prints them: with city, country, and short form in brackets.
import type { CountryResolver } from '../../language/country-names/resolver';

/** An organization as the list of submitters prints it. */
export interface PrintedName {
  /** As it is shown: without city and country. */
  readonly name: string;
  /** Other readings, where it is not certain which part is the city. */
  readonly otherReadings: readonly string[];
  /** The short form in brackets, '' for none. */
  readonly acronym: string;
}

/** What stands in the last bracket of a text, brackets inside it included; undefined when it does not end with one. */
function lastBracket(text: string): { before: string; inside: string } | undefined {
  if (!text.endsWith(')')) return undefined;
  let depth = 0;
  for (let at = text.length - 1; at >= 0; at--) {
    if (text[at] === ')') depth++;
    else if (text[at] === '(' && --depth === 0)
      return { before: text.slice(0, at).trim(), inside: text.slice(at + 1, -1).trim() };
  }
  return undefined;
}

const ACRONYM = /^[\p{Lu}\d][\p{L}\d.&’'-]{1,14}(?:\s[\p{Lu}\d.]{2,8})?$/u;
/** `Atlanta, Georgia`: a city may bring its state, and its name a comma of its own. */
const MOST_PLACES = 3;

const trimmed = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .replace(/^[\s,.:*•·–-]+|[\s,.:*]+$/g, '')
    .trim();

/** The readings of `Name, City`: the whole, then without the last part, and so on. */
function readings(text: string): string[] {
  const parts = text.split(',').map((part) => part.trim());
  const filled = parts.filter((part) => part !== '');
  const most = Math.min(MOST_PLACES, filled.length - 1);
  return Array.from({ length: most + 1 }, (_, cut) => filled.slice(0, filled.length - cut).join(', '));
}

/** Without the short form in brackets at the end, which is given apart. */
function withoutAcronym(text: string): { name: string; acronym: string } {
  const bracket = lastBracket(text);
  if (!bracket || bracket.before === '' || !ACRONYM.test(bracket.inside)) return { name: text, acronym: '' };
  return { name: trimmed(bracket.before), acronym: bracket.inside };
}

/** One organization; undefined for an empty text. */
export function printedName(text: string, countries: CountryResolver): PrintedName | undefined {
  const bare = trimmed(text.replace(/\bJS\s?\d{1,3}\b/g, ' ')).replace(
    /^(?:the|l[aeo]s?|el|l’)\s+(?=\p{Lu})/u,
    '',
  );
  const bracket = lastBracket(bare);
  const isPlaced = bracket !== undefined && countries.resolve(bracket.inside).kind !== 'none';
  const all = (isPlaced ? readings(trimmed(bracket.before)) : [bare]).map(withoutAcronym);
  const acronym = all.find((one) => one.acronym !== '')?.acronym ?? '';
  const names = [...new Set(all.map(({ name }) => trimmed(name)))].filter((name) => /\p{L}{2}/u.test(name));
  const name = names[isPlaced && names.length > 1 ? 1 : 0];
  if (name === undefined) return undefined;
  return { name, otherReadings: names.filter((one) => one !== name), acronym };
}

const LINKING = /^(?:[Aa]nd|y|e|et|as well as|así como|ainsi que)\b\s*/;

/** The organizations of a joint submission. Semicolons part them; where there are none, commas do. */
export function printedNames(text: string, countries: CountryResolver): readonly PrintedName[] {
  const flat = text.replace(/\s+/g, ' ').replace(/[\s;.]+$/, '');
  const pieces = flat.includes(';') ? flat.split(';') : byCommas(flat, countries);
  return pieces.flatMap((piece) => printedName(piece.trim().replace(LINKING, ''), countries) ?? []);
}

/** What is longer is no name. */
const LONGEST_NAME = 300;
/** A city has hardly more words. */
const LONGEST_CITY = 2;

/** `A, B and C (Country)`: the country belongs to all. A single name with its city stays whole. */
function byCommas(text: string, countries: CountryResolver): string[] {
  const bracket = lastBracket(text);
  const isPlaced = bracket !== undefined && countries.resolve(bracket.inside).kind !== 'none';
  const parts = (isPlaced ? bracket.before : text).split(/,\s*/);
  const last = parts[parts.length - 1] ?? '';
  const two = last.length < LONGEST_NAME && /^(.+\s.+)\s(?:and|y|et)\s(.+\s.+)$/.exec(last);
  const names = two && parts.length > 1 ? [...parts.slice(0, -1), two[1] ?? '', two[2] ?? ''] : parts;
  const isNameAndCity = names.length === 2 && (names[1] ?? '').split(' ').length <= LONGEST_CITY;
  return names.length < 2 || isNameAndCity ? [text] : names;
}
