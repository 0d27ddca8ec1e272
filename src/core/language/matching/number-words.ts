// Numbers under 1,000 as people write them, in digits or in words, in three languages.

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
  [24, 'veinticuatro'],
  [25, 'veinticinco'],
  [30, 'thirty treinta trente'],
  [40, 'forty cuarenta quarante'],
  [50, 'fifty cincuenta cinquante'],
  [60, 'sixty sesenta'],
  [70, 'seventy setenta'],
  [80, 'eighty ochenta'],
  [90, 'ninety noventa'],
];
const VALUES = new Map(WRITTEN.flatMap(([value, words]) => words.split(' ').map((word) => [word, value])));
const ONE = new Set(['one', 'un', 'uno', 'una', 'une']);
const AND = new Set(['y', 'et']);
const LARGEST_UNIT = 9;

/** Larger numbers are years, sums of money and numbers of documents. */
const DIGITS = /^\d{1,3}$/;

/** Of a folded word. None is no figure to set, and begins decimal ones such as 0.7, of which the words do not tell. */
export const valueOf = (word: string | undefined): number | undefined =>
  word !== undefined && DIGITS.test(word) && Number(word) > 0 ? Number(word) : VALUES.get(word ?? '');

interface FoundNumber {
  readonly value: number;
  /** The place of the word after it. */
  readonly end: number;
}

/** The number that starts at a word: twenty five, dix huit, treinta y cinco and vingt et un are one. */
export function numberAt(words: readonly string[], at: number): FoundNumber {
  const first = valueOf(words[at]) ?? 0;
  const isTens = first >= 10 && first % 10 === 0 && !DIGITS.test(words[at] ?? '');
  const place = at + (AND.has(words[at + 1] ?? '') ? 2 : 1);
  const second = ONE.has(words[place] ?? '') ? 1 : VALUES.get(words[place] ?? '');
  const isOfTwo = isTens && second !== undefined && second <= LARGEST_UNIT;
  return isOfTwo ? { value: first + second, end: place + 1 } : { value: first, end: at + 1 };
}

/** One of these in a text, written as people do, may be a figure; without any there is none. */
export const MAY_HOLD_FIGURE = new RegExp(
  `\\b(?:${[...VALUES.keys()].join('|').replace('dieciseis', 'diecis[eé]is')})\\b|\\d`,
  'i',
);
