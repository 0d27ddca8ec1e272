// Reads an ask into what it speaks of, each with the sign under which it stands; how much it sets; which treaties it
// names.
import { TEXT_LANGUAGES, type Reader, type Reading, type TextLanguage } from '../reading/reading';
import { SMALL_WORDS } from '../reading/small-words';
import type { AskItems } from './ask-items';
import type { AskPart, AskWord, Stance } from './ask-part';
import { askStem, phraseAt, wholeWords, type AskText, type AskWordList } from './ask-phrases';
import { ASKS } from './ask-thresholds';
import { denialOf, type Denial } from './denials';
import { isMannerAt } from './manners';
import { quantitiesSet, type Quantity } from './quantities';
import { stanceOf } from './stance';
import { treatyNumbers } from '../content/treaty-numbers';

/** One thing that an ask speaks of. */
export interface AskTerm {
  readonly item: number;
  /** How much it counts. */
  readonly weight: number;
  /** 1 where more of it is wanted, -1 for less. */
  readonly sign: number;
  /** Whether that was told. */
  readonly isKnown: boolean;
  /** Is done to people. */
  readonly isAct: boolean;
  /** A plan or body, or what it is about. */
  readonly isOfPlan: boolean;
  readonly isHead: boolean;
  readonly isAside: boolean;
  /** As the ask has it. */
  readonly written: string;
}

export interface ReadAsk {
  readonly text: string;
  readonly language: TextLanguage;
  /** All words and concepts of it, by their numbers in the reader's vocabulary, with repeats. */
  readonly dimensions: Int32Array;
  /** Each of them once but for words of how soon and how fully, with families of words that asks use for one another. */
  readonly unique: readonly number[];
  readonly stance: Stance;
  readonly terms: readonly AskTerm[];
  readonly denial: Denial;
  /** Bits of SIGNS: which signs are known of things, and of what is done to people. */
  readonly signs: number;
  /** Sums of the weights of all terms, and of those that it acts on. */
  readonly weight: number;
  readonly headWeight: number;
  /** To which it wants something set. */
  readonly figures: readonly Quantity[];
  /** Numbers of conventions and protocols that it names. */
  readonly numbers: readonly string[];
  /** Items of the treaties and bodies that it names. */
  readonly names: readonly number[];
}

/** Words among which the first ones of an ask stand. */
const BEGINNING = 10;

/** Folded words with their stems. */
const wordList = (folded: readonly string[], language: TextLanguage): AskWordList => {
  const words = wholeWords(folded, language);
  return { words, stems: words.map((word) => askStem(language, word)) };
};

/** Whether an ask begins as asks of a language do. */
const beginsIn = (language: TextLanguage, words: readonly string[]): boolean =>
  phraseAt(wordList(words.slice(0, BEGINNING), language), 0, language) !== undefined;

const wordsOf = ({ words }: Reading, reader: Reader): string[] => Array.from(words, reader.wordText);

/** In its own language, which the first word tells of a short one; where nothing tells, in that of its text. */
function readIn(ask: string, reader: Reader, language: TextLanguage | undefined): Reading {
  const reading = reader.read(ask);
  const [found, words] = [reading.language, wordsOf(reading, reader)];
  if (beginsIn(found, words)) return reading;
  const smallWords = (each: TextLanguage): number =>
    words.filter((word) => SMALL_WORDS[each].has(word)).length;
  const begins = TEXT_LANGUAGES.filter(
    (each) => smallWords(each) >= smallWords(found) && beginsIn(each, words),
  );
  const own = begins.length === 1 ? begins[0] : found === 'en' ? language : found;
  return own === undefined || own === found ? reading : reader.read(ask, own);
}

/** Places of the names in a text, each with the place after its last word. */
const namesIn = (
  { dimensions, dimensionPlaces, dimensionEnds }: Reading,
  reader: Reader,
): Map<number, number> => {
  const found = new Map<number, number>();
  dimensions.forEach((id, i) => {
    if (reader.dimension(id).kind === 'name') found.set(dimensionPlaces[i] ?? 0, dimensionEnds[i] ?? 0);
  });
  return found;
};

const askText = (text: string, reading: Reading, reader: Reader): AskText => ({
  text,
  language: reading.language,
  ...wordList(wordsOf(reading, reader), reading.language),
  starts: reading.wordStarts,
  ends: reading.wordEnds,
  names: namesIn(reading, reader),
});

/** Words by which an action is said stand for it. */
function uniqueIn(reading: Reading, { words }: AskText, reader: Reader): number[] {
  const found = new Set<number>();
  let actionEnd = 0;
  reading.dimensions.forEach((dimension, i) => {
    const [{ kind }, place] = [reader.dimension(dimension), reading.dimensionPlaces[i] ?? 0];
    if (kind === 'action') actionEnd = reading.dimensionEnds[i] ?? 0;
    if (kind !== 'word' || (place >= actionEnd && !isMannerAt(words, place))) found.add(dimension);
  });
  reader.families(reading, (family, place) => {
    if (!isMannerAt(words, place)) found.add(family);
  });
  return [...found];
}

function termsOf(part: AskPart, word: AskWord, items: AskItems, language: TextLanguage): AskTerm[] {
  const share = (part.isAside ? ASKS.aside : 1) * (word.isLight ? ASKS.light : 1);
  return items.of(word.text, word.isEnglish ? 'en' : language).map((item) => ({
    item,
    weight: items.weightOf(item) * share * (items.isPeople(item) ? ASKS.people : 1),
    sign: word.isAct ? -part.sign : part.sign,
    isKnown: part.isKnown,
    isAct: word.isAct,
    isOfPlan: part.isOfPlan,
    isHead: word.isHead,
    isAside: part.isAside,
    written: word.text,
  }));
}

/** Each item once, where it is met first; what is done to people may name them, too, so it comes last. */
function allTerms({ parts }: Stance, items: AskItems, language: TextLanguage): AskTerm[] {
  const found = new Map<number, AskTerm>();
  for (const isAct of [false, true])
    for (const part of parts)
      for (const word of part.words.filter((one) => one.isAct === isAct))
        for (const term of termsOf(part, word, items, language))
          if (!found.has(term.item)) found.set(term.item, term);
  return [...found.values()];
}

/** Bits for more and less, of things and of what is done to people. */
export const SIGNS = [
  [1, 2],
  [4, 8],
] as const;

const signsOf = (terms: readonly AskTerm[]): number =>
  terms.reduce((all, { sign, isKnown, isAct }) => {
    const [more, less] = SIGNS[isAct ? 1 : 0];
    return isKnown && sign !== 0 ? all | (sign > 0 ? more : less) : all;
  }, 0);

const sumOf = (terms: readonly AskTerm[]): number => terms.reduce((sum, { weight }) => sum + weight, 0);

/** Reads an ask; `language` is that of the text that it belongs to. */
export function readAsk(text: string, reader: Reader, items: AskItems, language?: TextLanguage): ReadAsk {
  const reading = readIn(text, reader, language);
  const ask = askText(text, reading, reader);
  const unique = uniqueIn(reading, ask, reader);
  const stance = stanceOf(ask);
  const terms = allTerms(stance, items, ask.language);
  return {
    text,
    language: ask.language,
    dimensions: reading.dimensions,
    unique,
    stance,
    terms,
    denial: denialOf(ask, ask.language),
    signs: signsOf(terms),
    weight: sumOf(terms),
    headWeight: sumOf(terms.filter(({ isHead }) => isHead)),
    figures: quantitiesSet(ask.words, ask.language),
    numbers: treatyNumbers(ask.words),
    names: terms.map(({ item }) => item).filter(items.isName),
  };
}
