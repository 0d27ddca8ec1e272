// The asks that stand under one number, each with its countries: a bracket of countries ends an ask.
import type { CountryResolver } from '../../language/country-names/resolver';
import { type CountryList, looksLikeName, readCountryList } from './country-brackets';
import type { GuessedCountry } from './un-document';

export interface Bracket {
  /** Of the opening sign, 0-based. */
  readonly start: number;
  /** Behind the closing sign. */
  readonly end: number;
  readonly content: string;
}

/** Where the bracket that opens at `start` ends, or -1. */
function endOfBalanced(text: string, start: number): number {
  let depth = 0;
  for (let index = start; index < text.length; index += 1) {
    if (text[index] === '(') depth += 1;
    if (text[index] === ')') depth -= 1;
    if (depth === 0) return index + 1;
  }
  return -1;
}

/** An end for a bracket that nothing closes: the first closing sign before `;` or `.`, or the end of a short text. */
function endOfUnclosed(text: string, start: number): number {
  const closing = /\)(?=\s*(?:[;.,]|$))/.exec(text.slice(start));
  return closing ? start + closing.index + 1 : -1;
}

/** The outermost brackets, from left to right. One that never ends is left out. */
export function outerBrackets(text: string): readonly Bracket[] {
  const brackets: Bracket[] = [];
  let start = text.indexOf('(');
  while (start >= 0) {
    const balanced = endOfBalanced(text, start);
    const end = balanced >= 0 ? balanced : endOfUnclosed(text, start);
    if (end < 0) return brackets;
    brackets.push({ start, end, content: text.slice(start + 1, end - 1).trim() });
    start = text.indexOf('(', end);
  }
  return brackets;
}

/** Whether more brackets open than close: the text goes on. */
export const isBracketOpen = (text: string): boolean =>
  (text.match(/\(/g)?.length ?? 0) > (text.match(/\)/g)?.length ?? 0);

export interface RecommendationPart {
  readonly text: string;
  readonly countries: readonly string[];
  readonly unknownCountries: readonly string[];
  readonly guessedCountries: readonly GuessedCountry[];
}

interface CountryBracket extends Bracket {
  readonly list: CountryList;
}

/** Marks of notes and closing signs that may follow a bracket: `(Norway)2;`, `(Norway)).`, `(Norway)**`. */
const CLOSING_SIGNS = /^[)\d*†]{0,4}\s*[;.,:/]?\s*(?:and\b|or\b)?\s*/;

/** A bracket and the signs behind it: `)2; and`. */
const LONGEST_ENDING = 16;

/** What follows a bracket when another ask begins there: a closing sign, `, and`, or just a capital letter. */
const NEW_ASK =
  /^[)*†]{0,3}(?:\d{1,2}(?=[;.,]))?(?:\s*[;.]\s*\S|\s*,\s*(?:and|or|as well as)\s|\s*(?:and\s+)?(?=\p{Lu}\p{Ll}))/u;

const tidyStart = (text: string): string =>
  text.replace(/^[\s;.,:/)]+/, '').replace(/^(?:and|or)\s+(?=to\s)/i, '');

const tidyEnd = (text: string): string => text.replace(/[\s;,:]+$/, '').replace(/\s*\.$/, '');

function countryBrackets(text: string, resolver: CountryResolver): readonly CountryBracket[] {
  return outerBrackets(text)
    .map((bracket) => ({ ...bracket, list: readCountryList(bracket.content, resolver) }))
    .filter(({ list, end, start }) => {
      if (list.countries.length === 0) return false;
      const isCertain = list.unknown.length === 0 && list.guessed.length === 0;
      // A doubtful list in the middle of a sentence is an explanation, not the list of those who ask.
      return (
        isCertain ||
        NEW_ASK.test(text.slice(end)) ||
        tidyEnd(text.slice(end).replace(CLOSING_SIGNS, '')) === '' ||
        /^\s*[(;]/.test(text.slice(end)) ||
        start === 0
      );
    });
}

/** Brackets in a row, with nothing but closing signs between, are one list: `(France) (Norway);`, `(France); (Norway)`. */
function groupBrackets(
  text: string,
  brackets: readonly CountryBracket[],
): readonly (readonly CountryBracket[])[] {
  const groups: CountryBracket[][] = [];
  for (const bracket of brackets) {
    const group = groups.at(-1);
    const previous = group?.at(-1);
    const between = previous ? text.slice(previous.end, bracket.start).replace(CLOSING_SIGNS, '') : 'x';
    if (group && between.trim() === '') group.push(bracket);
    else groups.push([bracket]);
  }
  return groups;
}

function makePart(text: string, lists: readonly CountryList[]): RecommendationPart {
  return {
    text: tidyEnd(tidyStart(text)),
    countries: [...new Set(lists.flatMap(({ countries }) => countries))],
    unknownCountries: [...new Set(lists.flatMap(({ unknown }) => unknown))],
    guessedCountries: lists.flatMap(({ guessed }) => guessed),
  };
}

function partWithoutCountries(text: string): RecommendationPart {
  const last = outerBrackets(text).at(-1);
  const isAtEnd = last !== undefined && text.slice(last.end).replace(CLOSING_SIGNS, '') === '';
  const name = last && isAtEnd && looksLikeName(last.content) ? last : undefined;
  return {
    text: tidyEnd(tidyStart(name ? text.slice(0, name.start) : text)),
    countries: [],
    unknownCountries: name ? [name.content] : [],
    guessedCountries: [],
  };
}

/**
 * The asks under one number, in order. A bracket of countries in the middle of a sentence (`ratify (Norway) / accede
 * to (Peru) the Convention (Norway, Peru)`) stays in the text and its countries count for the ask. Words behind the
 * last bracket of countries stay with the last ask. There is always one part at least.
 */
export function splitParts(text: string, resolver: CountryResolver): readonly RecommendationPart[] {
  const groups = groupBrackets(text, countryBrackets(text, resolver));
  const parts: RecommendationPart[] = [];
  let partStart = 0;
  let lists: CountryList[] = [];
  for (const [index, group] of groups.entries()) {
    const first = group[0];
    const last = group.at(-1);
    if (!first || !last) continue;
    lists.push(...group.map(({ list }) => list));
    const isLast = index === groups.length - 1;
    const rest = text.slice(last.end);
    const isRestEmpty = tidyEnd(rest.replace(CLOSING_SIGNS, '')).replace(/[)\s]+/g, '') === '';
    if (isLast) {
      parts.push(makePart(isRestEmpty ? text.slice(partStart, first.start) : text.slice(partStart), lists));
    } else if (NEW_ASK.test(rest)) {
      parts.push(makePart(text.slice(partStart, first.start), lists));
      partStart = last.end + (CLOSING_SIGNS.exec(rest)?.[0].replace(/(?:and|or)\s*$/i, '').length ?? 0);
      lists = [];
    }
  }
  return parts.length > 0 ? parts : [partWithoutCountries(text)];
}

/** Whether the text ends with a bracket of countries: then the ask is complete. */
export function endsWithCountries(text: string, resolver: CountryResolver): boolean {
  if (!text.slice(-LONGEST_ENDING).includes(')') || isBracketOpen(text)) return false;
  const last = outerBrackets(text).at(-1);
  if (!last || text.slice(last.end).replace(CLOSING_SIGNS, '').trim() !== '') return false;
  return readCountryList(last.content, resolver).countries.length > 0;
}

/** Whether a bracket of countries stands anywhere in the text. */
export const namesCountries = (text: string, resolver: CountryResolver): boolean =>
  countryBrackets(text, resolver).length > 0;
