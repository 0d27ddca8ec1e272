// Reads a bracket as a list of countries. Brackets of acronyms, treaties, numbers and explanations are no such list.
import type { CountryResolution, CountryResolver } from '../../language/country-names/resolver';
import type { GuessedCountry } from './un-document';

export interface CountryList {
  readonly countries: readonly string[];
  readonly unknown: readonly string[];
  readonly guessed: readonly GuessedCountry[];
}

type ResolvedCountry = Extract<CountryResolution, { kind: 'one' }>;

const withoutMarks = (name: string): string =>
  name
    .replace(/[*†]+/g, '')
    .replace(/^(?:and|also|as well as|y|et)\s+/i, '')
    .trim();

/** Cuts at the separators that stand outside inner brackets. */
function cutOutside(text: string, separator: RegExp): readonly string[] {
  const pieces: string[] = [];
  let depth = 0;
  let piece = '';
  for (const sign of text) {
    if (sign === '(') depth += 1;
    if (sign === ')') depth -= 1;
    if (depth <= 0 && separator.test(sign)) {
      pieces.push(piece);
      piece = '';
    } else piece += sign;
  }
  return [...pieces, piece].map(withoutMarks).filter((name) => name !== '');
}

const isOne = (resolution: CountryResolution): resolution is ResolvedCountry => resolution.kind === 'one';

interface Reading {
  readonly written: string;
  readonly resolution: CountryResolution;
}

/** Reads pieces in order; two that make one name together (`Iran, Islamic Republic of`) are taken as one. */
function readPieces(
  pieces: readonly string[],
  joiner: string,
  { resolve }: CountryResolver,
): readonly Reading[] {
  const readings: Reading[] = [];
  for (let index = 0; index < pieces.length; index += 1) {
    const piece = pieces[index] ?? '';
    const next = pieces[index + 1];
    const both = next === undefined ? '' : `${piece}${joiner}${next}`;
    const together: CountryResolution =
      both && !isOne(resolve(next ?? '')) ? resolve(both) : { kind: 'none' };
    if (isOne(together)) index += 1;
    readings.push(
      isOne(together)
        ? { written: both, resolution: together }
        : { written: piece, resolution: resolve(piece) },
    );
  }
  return readings;
}

/** `Norway and Sweden` as two, when both are countries; a name that holds an `and` of its own stays whole. */
function cutAtAnd(reading: Reading, resolver: CountryResolver): readonly Reading[] {
  if (isOne(reading.resolution)) return [reading];
  const pieces = reading.written.split(/\s+(?:and|&|y|et)\s+/i).map(withoutMarks);
  if (pieces.length < 2) return [reading];
  const readings = readPieces(pieces, ' and ', resolver);
  return readings.every(({ resolution }) => isOne(resolution)) ? readings : [reading];
}

/** The countries of a bracket's content; all lists are empty when nothing in it is a country. */
export function readCountryList(content: string, resolver: CountryResolver): CountryList {
  const whole = withoutMarks(content);
  const resolved = resolver.resolve(whole);
  const readings = isOne(resolved)
    ? [{ written: whole, resolution: resolved }]
    : readPieces(cutOutside(content, /[,;/]/), ', ', resolver).flatMap((reading) =>
        cutAtAnd(reading, resolver),
      );
  const ones = readings.flatMap(({ written, resolution }) =>
    isOne(resolution) ? [{ written, ...resolution }] : [],
  );
  if (ones.length === 0) return { countries: [], unknown: [], guessed: [] };
  return {
    countries: [...new Set(ones.map(({ iso3 }) => iso3))],
    unknown: readings.filter(({ resolution }) => !isOne(resolution)).map(({ written }) => written),
    guessed: ones.filter(({ isGuess }) => isGuess).map(({ written, iso3 }) => ({ written, iso3 })),
  };
}

/** Whether a bracket in which no country was found looks like a name, and not like an acronym, a number or a clause. */
export function looksLikeName(content: string): boolean {
  const isShort = content.length <= 60 && content.split(/\s+/).length <= 7;
  return (
    isShort &&
    /^\p{Lu}/u.test(content) &&
    /\p{Ll}{2}/u.test(content) &&
    !/\d|\bNo\b|Convention|Protocol|Principles|Covenant/.test(content)
  );
}
