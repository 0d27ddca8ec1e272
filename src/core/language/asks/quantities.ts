// Quantities that an ask wants to set (an age, a share, a time limit), by numbers under 1,000 in digits or in English,
// Spanish or French words.
import * as signs from '../../words/lists/signs';
import type { TextLanguage } from '../reading/reading';
import { inAnyLanguage } from '../../base/text/word-sets';
import { AND, NUMBER_WORDS } from '../../words/lists/signs';

/** One stands apart, since in Spanish and French it is an article, too. */
const { 1: ones, ...others } = NUMBER_WORDS;
/** Numbers that people write out, folded. */
const WRITTEN: readonly (readonly [value: string, words: readonly string[]])[] = Object.entries(others);
const VALUES = new Map(WRITTEN.flatMap(([value, words]) => words.map((word) => [word, Number(value)])));
const ONE: ReadonlySet<string> = new Set(ones);
const and = inAnyLanguage(AND);
const LARGEST_UNIT = 9;
/** Words between "to" and the figure: to the age of 16. */
const BEFORE_FIGURE = 6;

/** Larger numbers are years, sums of money and numbers of documents. */
const DIGITS = /^\d{1,3}$/;

/** Of a folded word. None is no figure to set, and begins decimal ones such as 0.7, of which the words do not tell. */
const valueOf = (word: string | undefined): number | undefined =>
  word !== undefined && DIGITS.test(word) && Number(word) > 0 ? Number(word) : VALUES.get(word ?? '');

interface FoundNumber {
  readonly value: number;
  /** The place of the word after it. */
  readonly end: number;
}

/** The number that starts at a word: twenty five, dix huit, treinta y cinco and vingt et un are one. */
function numberAt(words: readonly string[], at: number): FoundNumber {
  const first = valueOf(words[at]) ?? 0;
  const isTens = first >= 10 && first % 10 === 0 && !DIGITS.test(words[at] ?? '');
  const place = at + (and.has(words[at + 1] ?? '') ? 2 : 1);
  const second = ONE.has(words[place] ?? '') ? 1 : VALUES.get(words[place] ?? '');
  const isOfTwo = isTens && second !== undefined && second <= LARGEST_UNIT;
  return isOfTwo ? { value: first + second, end: place + 1 } : { value: first, end: at + 1 };
}

export interface Quantity {
  readonly value: number;
  /** What it is measured in, the same in all languages; '' where that is not said. */
  readonly unit: string;
}

/** Comes before the figure, folded. */
const LEADS: Readonly<Record<TextLanguage, readonly string[]>> = signs.FIGURE_FOLLOWS;
/** A share of something is given without one: allocate 5 percent of it. */
const ALLOTS =
  /^(?:allocat|earmark|devot|dedicat|spend|reserv|asign|destin|dedic|inviert|invert|allou|consacr|affect|dedi)/;
const SHARE_OF = inAnyLanguage(signs.SHARE_OF);
/** May stand between the two: to at least 16, to the age of 16, a los 16, à l’âge de 16 ans, a un máximo de 6. */
const BETWEEN = inAnyLanguage(signs.BEFORE_FIGURE);

const UNITS = new Map(
  Object.entries({
    year: signs.UNIT_YEAR,
    month: signs.UNIT_MONTH,
    week: signs.UNIT_WEEK,
    day: signs.UNIT_DAY,
    hour: signs.UNIT_HOUR,
    point: signs.UNIT_POINT,
    percent: signs.UNIT_PERCENT,
  }).flatMap(([unit, words]) => [...inAnyLanguage(words)].map((word) => [word, unit] as const)),
);
const PERCENT = inAnyLanguage(signs.PER_CENT);
/** What else may follow it: the rest of the sentence. Ten schools are no figure that is set. */
const AFTER = inAnyLanguage(signs.AFTER_FIGURE);

/** A figure that somebody wants other than it is; what follows "from" is then what it is now. */
const CHANGES =
  /^(?:rais|increas|exten|expand|lower|redu[ci]|decreas|chang|lengthen|shorten|elev|aument|increment|ampli|subir|bajar|rebaj|disminu|cambi|porte|porter|passer|relev|augment|abaiss|diminu|ramen|allong|prolong|etend)/;
/** In Spanish, "en" before a figure says by how much or by when, but for asks with one of these. */
const SET_AT = /^(?:fij|manten|situ|limit|edad|cuota|plazo|duracion|tope|umbral)/;
/** Before the lead-in and a number: from 16 to 18 sets 18, articles 2 to 6 set nothing. */
const FROM = inAnyLanguage(signs.FROM);
/** From 6 to 12 they go to school: these are not changed from the one to the other. */
const WHO_IS_AGED =
  /^(?:child|girl|boy|people|person|women|men$|pupil|student|youth|adolescent|aged|agee?s|nin[oa]s|mujeres|hombres|jovenes|menores|alumn|estudiante|edades|enfant|fille|garcon|femme|homme|jeune|eleve|etudiant|mineur)/;

function isRange(words: readonly string[], lead: number): boolean {
  if (valueOf(words[lead - 1]) === undefined) return false;
  const isChanged = words.slice(0, lead).some((word) => CHANGES.test(word));
  return !FROM.has(words[lead - 2] ?? '') || !isChanged || WHO_IS_AGED.test(words[lead - 3] ?? '');
}

const isLead = (words: readonly string[], at: number, language: TextLanguage): boolean =>
  LEADS[language].includes(words[at] ?? '') &&
  (words[at] !== 'en' ||
    (words.some((word) => SET_AT.test(word)) && !words.some((word) => CHANGES.test(word)))) &&
  !isRange(words, at);

/** Where the figure after a lead-in stands, past the words that may be between. */
function placeAfter(words: readonly string[], lead: number): number | undefined {
  for (let at = lead + 1; at <= lead + 1 + BEFORE_FIGURE; at++) {
    if (valueOf(words[at]) !== undefined) return at;
    if (!BETWEEN.has(words[at] ?? '')) return undefined;
  }
  return undefined;
}

function figureAt(words: readonly string[], at: number, isShare: boolean): Quantity[] {
  const { value, end } = numberAt(words, at);
  const after = words[end];
  const isPercent = PERCENT.has(after ?? '') && PERCENT.has(words[end + 1] ?? '');
  const unit = isPercent ? 'percent' : (UNITS.get(after ?? '') ?? '');
  // The sign % is no word.
  if (isShare) return unit === 'percent' || SHARE_OF.has(after ?? '') ? [{ value, unit: 'percent' }] : [];
  return after === undefined || unit !== '' || AFTER.has(after) ? [{ value, unit }] : [];
}

/**
 * The figures under 1,000, in digits or in words, to which an ask wants something set, in the order of the text: 16 for
 * "raise the age to sixteen". The folded words of the ask are given. Ranges are none.
 */
export function quantitiesSet(words: readonly string[], language: TextLanguage): Quantity[] {
  const found = new Map<number, Quantity>();
  words.forEach((word, lead) => {
    const isShare = ALLOTS.test(word);
    const at = isShare || isLead(words, lead, language) ? placeAfter(words, lead) : undefined;
    const [figure] = at === undefined ? [] : figureAt(words, at, isShare);
    if (at !== undefined && figure && !found.has(at)) found.set(at, figure);
  });
  return [...found.values()];
}

/** Whether a folded word is a number, or what one is measured in: fourteen, years. */
export const isNumber = (word: string): boolean => valueOf(word) !== undefined || UNITS.has(word);

/**
 * Whether two asks that are alike want something set to different figures: an age raised to 12, or to 14. Figures in
 * different units are not compared: 48 hours are two days.
 */
export function setOtherwise(one: readonly Quantity[], other: readonly Quantity[]): boolean {
  const [mine, theirs] = [one[0], other[0]];
  if (!mine || !theirs || one.length > 1 || other.length > 1) return false;
  const isOneUnit = mine.unit === '' || theirs.unit === '' || mine.unit === theirs.unit;
  return isOneUnit && mine.value !== theirs.value;
}
