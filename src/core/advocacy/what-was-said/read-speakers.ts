// A list of speakers as somebody pastes it from a website or a letter: countries in the order of speaking, and what names none.
import type { CountryResolver } from '../../language/country-names/resolver';

export interface Speakers {
  /** ISO codes in the order of speaking, each once. */
  readonly iso3s: readonly string[];
  /** What looks like a name and is no country: a person decides. */
  readonly unknown: readonly string[];
  /** Names that are not exact, with the country that they were taken for. */
  readonly guessed: readonly { readonly written: string; readonly iso3: string }[];
  /** How often a country stood in the list again. */
  readonly repeated: number;
}

/** A number in the list, and times such as `10:05` or `2 min`. */
const NUMBER_OR_TIME =
  /^\s*(?:no\.?\s*)?[#([]?\d{1,3}\s*[.):\]-]?(?=\s|\p{L}|$)|\b\d{1,2}[:.h]\d{2}\b|\b\d+\s*(?:min(?:utes?)?|sec(?:onds?)?|s)\b\.?/giu;
const CELLS = /\t|\||\s{3,}/;
const LIST = /[;,]/;
const ASIDE = /\s[-–—]\s|[:/()]/;

const cleaned = (written: string): string =>
  written
    .replace(NUMBER_OR_TIME, ' ')
    .replace(/^[\s•·*–—-]+|[\s.,;*]+$/gu, '')
    .trim();

const piecesOf = (line: string, by: RegExp): readonly string[] =>
  line
    .split(by)
    .map(cleaned)
    .filter((piece) => /\p{L}/u.test(piece));

interface Found {
  readonly sure: readonly string[];
  readonly unknown: readonly string[];
}

/** The countries among the pieces of a line; what names none of them counts only where it stands in a list of several. */
function among(pieces: readonly string[], sureOf: (name: string) => string): Found | undefined {
  if (pieces.length < 2) return undefined;
  const sure = pieces.map(sureOf).filter((iso3) => iso3 !== '');
  if (sure.length === 0) return undefined;
  return { sure, unknown: sure.length > 1 ? pieces.filter((piece) => sureOf(piece) === '') : [] };
}

/** Countries that a pasted text names, in its order, whether one a line, in a table or in one sentence. */
export function readSpeakers(text: string, { resolve }: CountryResolver): Speakers {
  const iso3s = new Set<string>();
  const unknown = new Set<string>();
  const guessed: { written: string; iso3: string }[] = [];
  let repeated = 0;
  const sureOf = (name: string): string => {
    const found = resolve(name);
    return found.kind === 'one' && !found.isGuess ? found.iso3 : '';
  };
  const take = (iso3: string): void => {
    if (iso3s.has(iso3)) repeated++;
    iso3s.add(iso3);
  };
  for (const line of text.split(/\r?\n/)) {
    const whole = cleaned(line);
    if (!/\p{L}/u.test(whole)) continue;
    const sure = sureOf(whole);
    const found =
      sure === ''
        ? (among(piecesOf(line, CELLS), sureOf) ??
          among(piecesOf(line, LIST), sureOf) ??
          among(piecesOf(line, ASIDE), sureOf))
        : { sure: [sure], unknown: [] };
    if (found) {
      found.sure.forEach(take);
      found.unknown.forEach((name) => unknown.add(name));
      continue;
    }
    const guess = resolve(whole);
    if (guess.kind === 'one') {
      take(guess.iso3);
      guessed.push({ written: whole, iso3: guess.iso3 });
    } else unknown.add(whole);
  }
  return { iso3s: [...iso3s], unknown: [...unknown], guessed, repeated };
}
