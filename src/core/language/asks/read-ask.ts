// Reads an ask into what it speaks of, each with the sign under which it stands; how much it sets; which treaties it
// names.
import { TEXT_LANGUAGES, type Reader, type Reading, type TextLanguage } from '../reading/reading';
import { SMALL_WORDS } from '../reading/small-words';
import { foldedWords, wordPlaces } from '../reading/words';
import type { AskItems } from './ask-items';
import type { AskPart, AskWord } from './ask-part';
import { askStem, askWords, phraseAt } from './ask-phrases';
import { ASKS } from './ask-thresholds';
import { isMannerAt } from './manners';
import { quantitiesSet, type Quantity } from './quantities';
import { stanceOf, type AskText, type Stance } from './stance';
import { treatyNumbers } from './treaty-numbers';

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
  readonly isHead: boolean;
  readonly isAside: boolean;
  /** As the ask has it. */
  readonly written: string;
}

export interface ReadAsk {
  readonly text: string;
  readonly language: TextLanguage;
  /** All words and concepts of it, by their numbers in the reader's vocabulary, with repeats. */
  readonly dimensions: readonly number[];
  /** Each of them once but for words of how soon and how fully, with families of words that asks use for one another. */
  readonly unique: readonly number[];
  readonly stance: Stance;
  readonly terms: readonly AskTerm[];
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

/** Characters among which the first words of an ask stand. */
const BEGINNING = 60;

/** Whether an ask begins as asks of a language do. */
function beginsIn(language: TextLanguage, ask: string): boolean {
  const words = askWords(ask.slice(0, BEGINNING), language);
  return phraseAt({ words, stems: words.map((word) => askStem(language, word)) }, 0, language) !== undefined;
}

/** In its own language, which the first word tells of a short one; where nothing tells, in that of its text. */
function readIn(ask: string, reader: Reader, language: TextLanguage | undefined): Reading {
  const reading = reader.read(ask);
  const found = reading.language;
  if (beginsIn(found, ask)) return reading;
  const words = foldedWords(ask);
  const smallWords = (each: TextLanguage): number =>
    words.filter((word) => SMALL_WORDS[each].has(word)).length;
  const begins = TEXT_LANGUAGES.filter(
    (each) => smallWords(each) >= smallWords(found) && beginsIn(each, ask),
  );
  const own = begins.length === 1 ? begins[0] : found === 'en' ? language : found;
  return own === undefined || own === found ? reading : reader.read(ask, own);
}

/** Places of the names in a text, each with the place after its last word. */
const namesIn = (
  { dimensions, dimensionPlaces, dimensionEnds }: Reading,
  reader: Reader,
): Map<number, number> =>
  new Map(
    dimensions.flatMap((id, i) =>
      reader.dimension(id).kind === 'name' ? [[dimensionPlaces[i] ?? 0, dimensionEnds[i] ?? 0]] : [],
    ),
  );

function askText(text: string, reading: Reading, reader: Reader): AskText {
  const [own, names] = [reading.language, namesIn(reading, reader)];
  const words = askWords(text, own);
  const { starts, ends } = wordPlaces(text);
  return { text, language: own, words, stems: words.map((word) => askStem(own, word)), starts, ends, names };
}

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
    weight: sumOf(terms),
    headWeight: sumOf(terms.filter(({ isHead }) => isHead)),
    figures: quantitiesSet(ask.words, ask.language),
    numbers: treatyNumbers(ask.words),
    names: terms.map(({ item }) => item).filter(items.isName),
  };
}
