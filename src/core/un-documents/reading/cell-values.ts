// Several values in one cell: lines with a dash, headings inside the cell, semicolons, countries joined by hyphens.
import type { CountryResolver } from '../../language/country-names/resolver';
import type { CountryList } from './country-brackets';
import { readCountryList } from './country-brackets';
import type { Position } from './report-types';
import { foldText } from '../../base/text/fold';
import { governmentAnswers } from '../../base/vocabulary/words';

const unique = (values: readonly string[]): string[] => [...new Set(values)];

const withoutBullet = (line: string): string => line.replace(/^\s*[-•–·*]\s+/, '').trim();

/** The values of a cell: one a line, or parted by semicolons when it has a single line. */
export function cellValues(cell: string): string[] {
  const lines = cell.split(/\r?\n/).map((line) => line.trim());
  const several = lines.filter((line) => line !== '').length > 1;
  const pieces = several ? lines : cell.split(/\s*;\s*/);
  return unique(pieces.map(withoutBullet).filter((value) => value !== ''));
}

export interface ThemeCell {
  readonly themes: readonly string[];
  readonly concerns: readonly string[];
  readonly sdgs: readonly string[];
}

const SDG_HEADING = /^(?:relevant )?sdgs?\s*:?$/i;
const CONCERNS_HEADING = /^(?:affected persons|groups? of persons|persons affected)\s*:?$/i;
const THEMES_HEADING = /^(?:full list of |human rights )?themes\s*:?$/i;

/** A cell in which themes, goals and groups of persons stand below headings of their own. */
export function readThemeCell(cell: string): ThemeCell {
  const found = { themes: [] as string[], concerns: [] as string[], sdgs: [] as string[] };
  let list: keyof typeof found = 'themes';
  const marked = cell.replace(/\b(SDGs|Affected persons|Groups? of persons)\s*:\s*/gi, '\n$1:\n');
  for (const value of cellValues(marked)) {
    if (SDG_HEADING.test(value)) list = 'sdgs';
    else if (CONCERNS_HEADING.test(value)) list = 'concerns';
    else if (THEMES_HEADING.test(value)) list = 'themes';
    else found[list].push(value);
  }
  return { themes: unique(found.themes), concerns: unique(found.concerns), sdgs: unique(found.sdgs) };
}

/** `Position` as tables write it; undefined for words that are none. */
export function readPosition(cell: string): Position | undefined {
  const folded = foldText(cell);
  const ours = governmentAnswers.find(({ key, text }) =>
    [key, ...Object.values(text)].some((word) => foldText(word) === folded),
  );
  if (ours) return ours.key;
  if (/support\w*\s?[/&]\s?noted|noted\s?[/&]\s?support|in part|partial|parcial|partiel/.test(folded))
    return 'in-part';
  if (/\bnot (?:supported|accepted)|noted|reject|anotad|rechaz|notee|rejet/.test(folded)) return 'noted';
  if (/support|accept|apoyad|aceptad|enjoys/.test(folded)) return 'supported';
  return /pending|no (?:response|answer|clear)|under|general response|sin respuesta|sans reponse/.test(folded)
    ? 'pending'
    : undefined;
}

/** Pieces of `A-B-C` put together where only together they name a country: `Guinea-Bissau`, `Timor-Leste`. */
function joinHyphens(cell: string, resolver: CountryResolver): string {
  const pieces = cell.split(/\s*-\s*/).filter((piece) => piece !== '');
  const names: string[] = [];
  for (let at = 0; at < pieces.length; at += 1) {
    const pair = `${pieces[at] ?? ''}-${pieces[at + 1] ?? ''}`;
    const isPair = at + 1 < pieces.length && resolver.resolve(pair).kind === 'one';
    names.push(isPair ? pair : (pieces[at] ?? ''));
    if (isPair) at += 1;
  }
  return names.join('; ');
}

/** The countries of a cell: one a line, or parted by commas, semicolons, slashes or hyphens. */
export function readCountryCell(cell: string, resolver: CountryResolver): CountryList {
  const values = cellValues(cell).map((value) => value.replace(/\*+$/, ''));
  const lists = values.map((value) => {
    const isOne = resolver.resolve(value).kind === 'one';
    const list = readCountryList(
      !isOne && value.includes('-') ? joinHyphens(value, resolver) : value,
      resolver,
    );
    // A column of countries holds nothing else: what is none of them is a name that nobody knows.
    return list.countries.length + list.unknown.length > 0 ? list : { ...list, unknown: [value] };
  });
  return {
    countries: unique(lists.flatMap(({ countries }) => countries)),
    unknown: unique(lists.flatMap(({ unknown }) => unknown)),
    guessed: lists.flatMap(({ guessed }) => guessed),
  };
}
