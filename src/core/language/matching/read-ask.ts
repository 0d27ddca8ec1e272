// Parses one ask: what it is about, which action it wants on what, its quantities, and whether it is negated.
import type { DimensionKind, OpenReading, Reader, TextLanguage } from '../reading/reading';
import { NEGATIONS } from '../../words/lists/signs';
import { addresseeWords, askWordsOf, modifierWords, type AskWords } from './ask-words';
import { saysQuantity, quantitiesSet, MAY_HOLD_FIGURE, type Quantity } from '../asks/quantities';
import { objectNounOf, type ObjectNoun } from './head-noun';
import { ASK_PARTS, ASK_PLACES } from './ask-thresholds';

export interface ReadAsk {
  /** All dimensions, with repeats. */
  readonly dimensions: Int32Array;
  /** Each dimension once. */
  readonly unique: readonly number[];
  /** How much each of them counts: 1, or less for a stem that a concept stands for. */
  readonly counts: Float32Array;
  readonly names: readonly number[];
  readonly terms: readonly number[];
  readonly actions: readonly number[];
  /** What it wants done first of all: actions at its beginning. */
  readonly leading: readonly number[];
  /** To what that is to be done: see objectNounOf. */
  readonly head: ObjectNoun | undefined;
  /** The word that it begins with where no action is known there, as in "close the dam" or "do not close"; 0 for none. */
  readonly verb: number;
  /** Each dimension once, without actions and the words by which they are said. */
  readonly object: readonly number[];
  /** Numbers of conventions and protocols that it names. */
  readonly numbers: readonly string[];
  /** To which it wants something set: see quantitiesSet. */
  readonly figures: readonly Quantity[];
  /** What it wants set so, of `object`; empty where it sets nothing. */
  readonly setThings: readonly number[];
  /** Kinds of measure that it names, one bit each. */
  readonly kinds: number;
  /** It says not to do it. */
  readonly isNegated: boolean;
}

/** Words that turn an ask into its opposite, folded. */
const NEGATED_BY: Readonly<Record<TextLanguage, readonly string[]>> = NEGATIONS;
/** After a negation these deny nothing: not only this but also that, not to delay it, not to cease to do it. */
const DENIES_NOTHING =
  /^(?:only|just|merely|delay|postpon|hesitat|fail|solo|solamente|unicamente|retras|demor|aplaz|pospo|escatim|vacil|dud[ae]|dej(?:ar|e|en)$|seulement|uniquement|retard|tard|hesit|manqu)/;
const TREATY_WORDS = /^(?:convention|convenio|convencion|protocol|articl|articul)|^(?:c|no)$/;
const ORDINALS: Readonly<Record<string, string>> = {
  first: '1',
  second: '2',
  third: '3',
  primer: '1',
  segundo: '2',
  tercer: '3',
  premier: '1',
  deuxieme: '2',
  troisieme: '3',
};

/** Numbers that stand within two words of a word such as convention or protocol; years are none. */
function treatyNumbers(words: readonly string[]): string[] {
  const found = new Set<string>();
  words.forEach((word, i) => {
    const number = ORDINALS[word] ?? word;
    if (!/^\d{1,3}$/.test(number)) return;
    const around = words.slice(Math.max(0, i - 2), i + 3);
    if (around.some((near) => TREATY_WORDS.test(near))) found.add(number);
  });
  return [...found].sort();
}

function isNegated(
  words: readonly string[],
  actionPlaces: readonly number[],
  language: TextLanguage,
): boolean {
  const isNo = (word = ''): boolean => NEGATED_BY[language].includes(word);
  const times = words.filter((word, i) => {
    if (!isNo(word)) return false;
    const after = words[i + (isNo(words[i + 1]) ? 2 : 1)] ?? '';
    if (DENIES_NOTHING.test(after)) return false;
    const before = (actionPlaces[0] ?? 0) - i;
    return i < ASK_PLACES.negationFirst || (before > 0 && before <= ASK_PLACES.negationBefore);
  });
  return times.length > 0;
}

/** An ask without any of these has no treaty's number and no negation, which saves looking at its words. */
const NEEDS_WORDS =
  /\d|first|second|third|prim|segund|tercer|deuxi|troisi|\b(?:not|never|refrain|reject|oppose|no|nunca|abstene|rechaz|opone|ne|pas|jamais|abst|rejeter|opposer)/i;

/** In its own language; where nothing tells, in the one of the text that it belongs to. */
function readIn(ask: string, reader: Reader, language: TextLanguage): OpenReading {
  const reading = reader.open(ask);
  return reading.language === language || reading.language !== 'en' ? reading : reader.open(ask, language);
}

function kindsOf({ words, wordCount }: OpenReading, facts: AskWords): number {
  let kinds = 0;
  for (let i = 0; i < wordCount; i++) kinds |= facts.kinds(words[i] ?? 0);
  return kinds;
}

function wordsOf(reader: Reader, { words, wordCount }: OpenReading): string[] {
  const texts: string[] = [];
  for (let i = 0; i < wordCount; i++) texts.push(reader.wordText(words[i] ?? 0));
  return texts;
}

interface Sorted {
  readonly unique: number[];
  /** How much each of `unique` counts. */
  readonly counts: number[];
  readonly names: number[];
  readonly terms: number[];
  readonly actions: number[];
  readonly leading: number[];
  /** The place of the word after its first action; -1 before there is one. */
  headStart: number;
  readonly object: number[];
  /** Where each of `object` stands first. */
  readonly objectPlaces: number[];
  readonly actionPlaces: number[];
  verb: number;
}

/** Lists of asks are short: looking through them is cheaper than a set for each. */
function addNew(list: number[], each: number): void {
  if (!list.includes(each)) list.push(each);
}

let covered = new Uint8Array(64);

/** Marks with 1 the words that belong to the phrase of a concept; valid until the next ask. */
function coveredWords(reading: OpenReading, reader: Reader): Uint8Array {
  const { dimensions, dimensionPlaces, dimensionEnds, dimensionCount, wordCount } = reading;
  if (covered.length < wordCount) covered = new Uint8Array(wordCount * 2);
  covered.fill(0, 0, wordCount);
  for (let i = 0; i < dimensionCount; i++)
    if (!reader.isWord(dimensions[i] ?? 0)) covered.fill(1, dimensionPlaces[i] ?? 0, dimensionEnds[i] ?? 0);
  return covered;
}

/** What a concept implies comes right after it, from the same word on. */
const isImplied = ({ dimensions, dimensionPlaces }: OpenReading, reader: Reader, i: number): boolean =>
  i > 0 && dimensionPlaces[i - 1] === dimensionPlaces[i] && !reader.isWord(dimensions[i - 1] ?? 0);

function addUnique({ unique, counts }: Sorted, dimension: number, count: number): void {
  const known = unique.indexOf(dimension);
  if (known >= 0) counts[known] = Math.max(counts[known] ?? 0, count);
  else {
    unique.push(dimension);
    counts.push(count);
  }
}

function addByKind(sorted: Sorted, kind: DimensionKind, dimension: number, place: number, end = 0): void {
  // Nothing stands before it but small words, such as those of a negation.
  if (kind === 'word' && sorted.unique.length === 1 && place < ASK_PLACES.leading) sorted.verb = dimension;
  if (kind === 'name') addNew(sorted.names, dimension);
  if (kind === 'term') addNew(sorted.terms, dimension);
  if (kind !== 'action') return;
  if (sorted.headStart < 0) sorted.headStart = end;
  addNew(sorted.actions, dimension);
  addNew(sorted.actionPlaces, place);
  // Of "stop the criminalization" only the first is wanted.
  if (sorted.actionPlaces.length === 1 && place < ASK_PLACES.leading) addNew(sorted.leading, dimension);
}

function addObject({ object, objectPlaces }: Sorted, dimension: number, place: number): void {
  if (object.includes(dimension)) return;
  object.push(dimension);
  objectPlaces.push(place);
}

const emptySorted = (): Sorted => ({
  unique: [],
  counts: [],
  names: [],
  terms: [],
  actions: [],
  leading: [],
  headStart: -1,
  object: [],
  objectPlaces: [],
  actionPlaces: [],
  verb: 0,
});

function sortDimensions(reading: OpenReading, reader: Reader, facts: AskWords): Sorted {
  const { words, wordCount, named, namedCount } = reading;
  const isCovered = coveredWords(reading, reader);
  const roleAt = (place: number): number => facts.role(words[place] ?? 0);
  const addressee = addresseeWords(wordCount, roleAt, named.subarray(0, namedCount));
  const manner = modifierWords(wordCount, (place) => facts.manner(words[place] ?? 0));
  const isAddressed = (place: number): boolean => addressee?.[place] === 1;
  const isManner = (place: number): boolean => manner?.[place] === 1;
  const sorted = emptySorted();
  for (let i = 0; i < reading.dimensionCount; i++) {
    const [dimension, place] = [reading.dimensions[i] ?? 0, reading.dimensionPlaces[i] ?? 0];
    const kind = reader.isWord(dimension) ? 'word' : reader.dimension(dimension).kind;
    const isOfPhrase = kind === 'word' && isCovered[place] === 1;
    if (kind === 'word' && isManner(place)) continue;
    if (kind !== 'name' && isAddressed(place)) {
      addUnique(sorted, dimension, ASK_PARTS.addressed);
      continue;
    }
    const ofWord = isOfPhrase ? ASK_PARTS.covered : 1;
    addUnique(
      sorted,
      dimension,
      kind === 'term' && isImplied(reading, reader, i) ? ASK_PARTS.implied : ofWord,
    );
    addByKind(sorted, kind, dimension, place, reading.dimensionEnds[i]);
    if (kind !== 'action' && !isOfPhrase) addObject(sorted, dimension, place);
  }
  reader.families(reading, (family, place) => {
    if (!isAddressed(place) && !isManner(place)) addUnique(sorted, family, 1);
  });
  return sorted;
}

/** Reads an ask into the reader's vocabulary; `language` is that of the text that it belongs to. */
export function readAsk(ask: string, reader: Reader, language: TextLanguage): ReadAsk {
  const reading = readIn(ask, reader, language);
  const facts = askWordsOf(reader);
  const words = NEEDS_WORDS.test(ask) || MAY_HOLD_FIGURE.test(ask) ? wordsOf(reader, reading) : [];
  const { counts, actionPlaces, objectPlaces, headStart, ...lists } = sortDimensions(reading, reader, facts);
  const figures = quantitiesSet(words, reading.language);
  const isOfFigure = (place = 0): boolean => saysQuantity(words[place] ?? '');
  return {
    dimensions: reading.dimensions.slice(0, reading.dimensionCount),
    ...lists,
    head:
      lists.leading.length === 0
        ? undefined
        : objectNounOf(lists.object, objectPlaces, headStart, (place) =>
            facts.role(reading.words[place] ?? 0),
          ),
    counts: Float32Array.from(counts),
    numbers: treatyNumbers(words),
    figures,
    setThings: figures.length === 0 ? [] : lists.object.filter((_each, i) => !isOfFigure(objectPlaces[i])),
    kinds: kindsOf(reading, facts),
    isNegated: isNegated(words, actionPlaces, reading.language),
  };
}
