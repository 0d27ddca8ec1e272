// One ask, read: what it is about, what it wants done, and whether it says not to.
import { at } from '../../language/numbers';
import type { Reader, Reading, TextLanguage } from '../../language/reading';
import { foldedWords } from '../../language/words';
import { addresseeWords } from './addressee';
import { measureKinds } from './measure-words';

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
  /** Numbers of conventions and protocols that it names. */
  readonly numbers: readonly string[];
  /** Kinds of measure that it names, one bit each. */
  readonly kinds: number;
  /** It says not to do it. */
  readonly isNegated: boolean;
}

/** Words that turn an ask into its opposite, folded. */
const NEGATIONS: Readonly<Record<TextLanguage, ReadonlySet<string>>> = {
  en: new Set(['not', 'never', 'refrain', 'reject', 'oppose']),
  es: new Set(['no', 'nunca', 'abstenerse', 'rechazar', 'oponerse']),
  fr: new Set(['ne', 'pas', 'jamais', 'abstenir', 'rejeter', 'opposer']),
};
/** A negation counts at the beginning, or this close before what is to be done. */
const FIRST_WORDS = 2;
const WORDS_BEFORE_ACTION = 3;
/** What an ask wants done is said in its first words; what comes later says how and why. */
const LEADING_WORDS = 4;

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
  const times = words.filter((word, i) => {
    if (!NEGATIONS[language].has(word)) return false;
    return i < FIRST_WORDS || actionPlaces.some((place) => place > i && place - i <= WORDS_BEFORE_ACTION);
  });
  return times.length > 0;
}

/** An ask without any of these has no number and no negation, which saves looking at its words. */
const NEEDS_WORDS =
  /\d|first|second|third|prim|segund|tercer|deuxi|troisi|\b(?:not|never|refrain|reject|oppose|no|nunca|abstene|rechaz|opone|ne|pas|jamais|abst|rejeter|opposer)/i;

/** Stems that a concept stands for already count little: else two wordings of one concept would differ by them. */
const COVERED = 0.5;
/** The name of the ministry that shall act counts next to nothing. */
const ADDRESSED = 0.1;

/** For each word the kind of concept whose phrase it belongs to, where there is one. */
function phraseKinds(reading: Reading, reader: Reader): Map<number, 'name' | 'term' | 'action'> {
  const { dimensions, dimensionPlaces, dimensionEnds } = reading;
  const kinds = new Map<number, 'name' | 'term' | 'action'>();
  dimensions.forEach((dimension, i) => {
    const { kind } = reader.dimension(dimension);
    if (kind === 'word') return;
    for (let word = at(dimensionPlaces, i); word < at(dimensionEnds, i); word++) kinds.set(word, kind);
  });
  return kinds;
}

/** In its own language; where nothing tells, in the one of the text that it belongs to. */
function readIn(ask: string, reader: Reader, language: TextLanguage): Reading {
  const reading = reader.read(ask);
  return reading.language === language || reading.language !== 'en' ? reading : reader.read(ask, language);
}

interface Sorted {
  readonly names: Set<number>;
  readonly terms: Set<number>;
  readonly actions: Set<number>;
  readonly leading: Set<number>;
  readonly object: Set<number>;
  readonly counts: Map<number, number>;
  readonly actionPlaces: Set<number>;
}

function sortDimensions(reading: Reading, reader: Reader, words: readonly string[]): Sorted {
  const { dimensions, dimensionPlaces } = reading;
  const kinds = phraseKinds(reading, reader);
  const addressee = addresseeWords(words, reading.named);
  const sorted: Sorted = {
    names: new Set(),
    terms: new Set(),
    actions: new Set(),
    leading: new Set(),
    object: new Set(),
    counts: new Map(),
    actionPlaces: new Set(),
  };
  dimensions.forEach((dimension, i) => {
    const { kind } = reader.dimension(dimension);
    const place = at(dimensionPlaces, i);
    const isCovered = kind === 'word' && kinds.has(place);
    const isAddressee = addressee?.[place] === 1 && kind !== 'name';
    const ofWord = isCovered ? COVERED : 1;
    const counts = isAddressee ? ADDRESSED : ofWord;
    sorted.counts.set(dimension, Math.max(sorted.counts.get(dimension) ?? 0, counts));
    if (isAddressee) return;
    if (kind === 'name') sorted.names.add(dimension);
    if (kind === 'term') sorted.terms.add(dimension);
    if (kind === 'action') {
      sorted.actions.add(dimension);
      sorted.actionPlaces.add(place);
      // Of "stop the criminalization" only the first is wanted.
      if (sorted.actionPlaces.size === 1 && place < LEADING_WORDS) sorted.leading.add(dimension);
    } else if (!isCovered) sorted.object.add(dimension);
  });
  return sorted;
}

/** Reads an ask into the reader's vocabulary; `language` is that of the text that it belongs to. */
export function readAsk(ask: string, reader: Reader, language: TextLanguage): ReadAsk {
  const reading = readIn(ask, reader, language);
  const words = foldedWords(ask);
  const needsWords = NEEDS_WORDS.test(ask);
  const sorted = sortDimensions(reading, reader, words);
  return {
    dimensions: reading.dimensions,
    unique: [...sorted.counts.keys()],
    counts: Float32Array.from(sorted.counts.values()),
    names: [...sorted.names],
    terms: [...sorted.terms],
    actions: [...sorted.actions],
    leading: [...sorted.leading],
    object: [...sorted.object],
    numbers: needsWords ? treatyNumbers(words) : [],
    kinds: measureKinds(words),
    isNegated: needsWords && isNegated(words, [...sorted.actionPlaces], reading.language),
  };
}
