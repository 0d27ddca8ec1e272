// One ask, read: what it is about, what it wants done, and whether it says not to.
import { at } from '../../language/numbers';
import type { Reader, TextLanguage } from '../../language/reading';
import { foldedWords } from '../../language/words';

export interface ReadAsk {
  /** All dimensions, with repeats. */
  readonly dimensions: Int32Array;
  /** Each dimension once. */
  readonly unique: readonly number[];
  readonly names: readonly number[];
  readonly terms: readonly number[];
  readonly actions: readonly number[];
  /** What it wants done first of all: actions at its beginning. */
  readonly leading: readonly number[];
  /** Each dimension once, without actions and the words by which they are said. */
  readonly object: readonly number[];
  /** Numbers of conventions and protocols that it names. */
  readonly numbers: readonly string[];
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

/** Reads an ask into the reader's vocabulary. */
export function readAsk(ask: string, reader: Reader, language: TextLanguage): ReadAsk {
  const { dimensions, dimensionPlaces } = reader.read(ask, language);
  const words = NEEDS_WORDS.test(ask) ? foldedWords(ask) : [];
  const kinds = { name: new Set<number>(), term: new Set<number>(), action: new Set<number>() };
  const actionPlaces = new Set<number>();
  const leading = new Set<number>();
  dimensions.forEach((dimension, i) => {
    const { kind } = reader.dimension(dimension);
    if (kind !== 'word') kinds[kind].add(dimension);
    if (kind !== 'action') return;
    actionPlaces.add(at(dimensionPlaces, i));
    // Of "stop the criminalization" only the first is wanted.
    const isFirst = actionPlaces.size === 1;
    if (isFirst && at(dimensionPlaces, i) < LEADING_WORDS) leading.add(dimension);
  });
  const object = new Set<number>();
  dimensions.forEach((dimension, i) => {
    const saysAction = kinds.action.has(dimension) || actionPlaces.has(at(dimensionPlaces, i));
    if (!saysAction) object.add(dimension);
  });
  return {
    dimensions,
    unique: [...new Set(dimensions)],
    names: [...kinds.name],
    terms: [...kinds.term],
    actions: [...kinds.action],
    leading: [...leading],
    object: [...object],
    numbers: treatyNumbers(words),
    isNegated: isNegated(words, [...actionPlaces], language),
  };
}
