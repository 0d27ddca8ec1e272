// The figure to which an ask wants something set: an age, a share, a limit.
import type { TextLanguage } from '../../language/reading';

/** Comes before the figure, folded. */
const LEADS: Readonly<Record<TextLanguage, ReadonlySet<string>>> = {
  en: new Set(['at', 'to']),
  es: new Set(['a', 'en']),
  fr: new Set(['a']),
};
/** May stand between the two: to at least 16, to the age of 16, a los 16, à l’âge de 16 ans. */
const BETWEEN = new Set(
  'at least most the age of no less than la las los edad de al menos minimo l ages minimum moins'.split(' '),
);
const LONGEST_GAP = 6;
/** What may follow it: what it is measured in, or the rest of the sentence. Ten schools are no figure that is set. */
const AFTER = new Set(
  (
    'year years age ages percent per percentage point points day days week weeks month months hour hours ' +
    'for and or in by from as without with on if unless throughout ' +
    'ano anos por puntos dia dias semana semanas mes meses hora horas y o e en para sin como desde ' +
    'an ans pour points jour jours semaine semaines mois heure heures et ou dans sans comme'
  ).split(' '),
);

/** Numbers that people write out, folded; one is left out, since in Spanish and French it is an article. */
const WRITTEN: readonly (readonly [value: number, words: string])[] = [
  [2, 'two dos deux'],
  [3, 'three tres trois'],
  [4, 'four cuatro quatre'],
  [5, 'five cinco cinq'],
  [6, 'six seis'],
  [7, 'seven siete sept'],
  [8, 'eight ocho huit'],
  [9, 'nine nueve neuf'],
  [10, 'ten diez dix'],
  [11, 'eleven once onze'],
  [12, 'twelve doce douze'],
  [13, 'thirteen trece treize'],
  [14, 'fourteen catorce quatorze'],
  [15, 'fifteen quince quinze'],
  [16, 'sixteen dieciseis seize'],
  [17, 'seventeen diecisiete'],
  [18, 'eighteen dieciocho'],
  [19, 'nineteen diecinueve'],
  [20, 'twenty veinte vingt'],
  [25, 'veinticinco'],
  [30, 'thirty treinta trente'],
  [40, 'forty cuarenta quarante'],
  [50, 'fifty cincuenta cinquante'],
];
const VALUES = new Map(WRITTEN.flatMap(([value, words]) => words.split(' ').map((word) => [word, value])));
const LARGEST_UNIT = 9;

/** Larger numbers are years, sums of money and numbers of documents. */
const DIGITS = /^\d{1,3}$/;

/** None is no figure to set, and begins decimal ones such as 0.7, of which the words do not tell. */
const valueOf = (word: string | undefined): number | undefined =>
  word !== undefined && DIGITS.test(word) && Number(word) > 0 ? Number(word) : VALUES.get(word ?? '');

/** The number that starts at a word, if it may be set: twenty five, dix huit and the like are two words of one. */
function numberAt(words: readonly string[], at: number): number | undefined {
  const [first, second] = [valueOf(words[at]), VALUES.get(words[at + 1] ?? '')];
  const isTens = first !== undefined && first >= 10 && first % 10 === 0 && !DIGITS.test(words[at] ?? '');
  const isOfTwo = isTens && second !== undefined && second <= LARGEST_UNIT;
  const after = words[at + (isOfTwo ? 2 : 1)];
  if (after !== undefined && !AFTER.has(after)) return undefined;
  return isOfTwo ? first + second : first;
}

/** Before the lead-in and a number: from 16 to 18 sets 18, articles 2 to 6 set nothing. */
const FROM = new Set(['from', 'de', 'desde']);

const isRange = (words: readonly string[], lead: number): boolean =>
  valueOf(words[lead - 1]) !== undefined && !FROM.has(words[lead - 2] ?? '');

/** Where the figure after a lead-in stands, past the words that may be between. */
function placeAfter(words: readonly string[], lead: number): number | undefined {
  for (let at = lead + 1; at <= lead + 1 + LONGEST_GAP; at++) {
    if (valueOf(words[at]) !== undefined) return at;
    if (!BETWEEN.has(words[at] ?? '')) return undefined;
  }
  return undefined;
}

/**
 * The figures under 1,000, in digits or in words, to which an ask wants something set, in the order of the text: 16 for
 * "raise the age to sixteen". The folded words of the ask are given. Ranges are none.
 */
export function setFigures(words: readonly string[], language: TextLanguage): number[] {
  const places = words.flatMap((word, at) =>
    LEADS[language].has(word) && !isRange(words, at) ? (placeAfter(words, at) ?? []) : [],
  );
  return [...new Set(places)].flatMap((at) => numberAt(words, at) ?? []);
}

/** One of these in a text, written as people do, may be a figure; without any there is none. */
export const MAY_HOLD_FIGURE = new RegExp(
  `\\b(?:${[...VALUES.keys()].join('|').replace('dieciseis', 'diecis[eé]is')})\\b|\\d`,
  'i',
);
