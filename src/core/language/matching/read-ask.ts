// Parses one ask: what it is about and by which measure. What it wants done to that is read by the measure of asks.
import type { DimensionKind, OpenReading, Reader, TextLanguage } from '../reading/reading';
import { addresseeWords, askWordsOf, modifierWords, type AskWords } from './ask-words';
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
  /** Each dimension once, without actions and the words by which they are said. */
  readonly object: readonly number[];
  /** Kinds of measure that it names, one bit each. */
  readonly kinds: number;
  readonly text: string;
  readonly language: TextLanguage;
}

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

interface Sorted {
  readonly unique: number[];
  /** How much each of `unique` counts. */
  readonly counts: number[];
  readonly names: number[];
  readonly terms: number[];
  readonly actions: number[];
  readonly leading: number[];
  readonly object: number[];
  readonly actionPlaces: number[];
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

function addByKind(sorted: Sorted, kind: DimensionKind, dimension: number, place: number): void {
  if (kind === 'name') addNew(sorted.names, dimension);
  if (kind === 'term') addNew(sorted.terms, dimension);
  if (kind !== 'action') return;
  addNew(sorted.actions, dimension);
  addNew(sorted.actionPlaces, place);
  // Of "stop the criminalization" only the first is wanted.
  if (sorted.actionPlaces.length === 1 && place < ASK_PLACES.leading) addNew(sorted.leading, dimension);
}

const emptySorted = (): Sorted => ({
  unique: [],
  counts: [],
  names: [],
  terms: [],
  actions: [],
  leading: [],
  object: [],
  actionPlaces: [],
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
    addByKind(sorted, kind, dimension, place);
    if (kind !== 'action' && !isOfPhrase) addNew(sorted.object, dimension);
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
  const { counts, actionPlaces: _places, ...lists } = sortDimensions(reading, reader, facts);
  return {
    text: ask,
    language: reading.language,
    dimensions: reading.dimensions.slice(0, reading.dimensionCount),
    ...lists,
    counts: Float32Array.from(counts),
    kinds: kindsOf(reading, facts),
  };
}
