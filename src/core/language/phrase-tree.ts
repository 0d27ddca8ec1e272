// A tree of phrases over stems, in which small words do not count: "right to a fair trial" is "right fair trial".
import { TEXT_LANGUAGES, type TextLanguage } from './reading';
import { LEADING_WORDS, SMALL_WORDS } from './small-words';
import { stemIn } from './stems';
import { foldedText, foldedWords } from './words';

const ROOT = 0;
/** Symbols of a tree are fewer than this, so that node and symbol make one number. */
const SYMBOL_RANGE = 1 << 14;

export interface PhraseTree {
  /** What the tree knows a folded word by: 0 when no phrase has it. `exact` is for phrases that want this very form. */
  symbolOf(word: string): { readonly stem: number; readonly exact: number };
  /** Whether phrases are found across this folded word. */
  isSmall(word: string): boolean;
  /** The node after this one by a symbol, 0 when there is none. The first node is 0. */
  next(node: number, symbol: number): number;
  /** The value of the phrase that ends at a node, -1 when none does. */
  valueAt(node: number): number;
}

/** Names stand in texts of other languages with their own small words. */
const isSmallAnywhere = (word: string): boolean =>
  TEXT_LANGUAGES.some((language) => SMALL_WORDS[language].has(word));

/** Numbers for words, by their stem or by their very form. */
interface Symbols {
  readonly stems: Map<string, number>;
  readonly exacts: Map<string, number>;
}

const numberIn = (map: Map<string, number>, key: string, { stems, exacts }: Symbols): number => {
  const number = map.get(key) ?? stems.size + exacts.size + 1;
  map.set(key, number);
  return number;
};

/** The symbols of one part of a phrase; small words have none. */
function symbolsOf(part: string, language: TextLanguage, symbols: Symbols): number[] {
  if (part.startsWith('=')) return [numberIn(symbols.exacts, foldedText(part), symbols)];
  return foldedWords(part)
    .filter((word) => !isSmallAnywhere(word))
    .map((word) =>
      LEADING_WORDS.has(word)
        ? numberIn(symbols.exacts, word, symbols)
        : numberIn(symbols.stems, stemIn(language, word), symbols),
    );
}

/**
 * The tree of phrases with values from 0. `=x` in a phrase means that very form of the word. Where two entries are the
 * same phrase, the first one's value counts. A phrase of small words only is left out.
 */
export function buildPhraseTree(
  language: TextLanguage,
  entries: Iterable<readonly [phrase: string, value: number]>,
): PhraseTree {
  const symbols: Symbols = { stems: new Map(), exacts: new Map() };
  const edges = new Map<number, number>();
  const ends: number[] = [-1];
  const isSmall = (word: string): boolean => LEADING_WORDS.has(word) || isSmallAnywhere(word);
  const known = new Map<string, readonly number[]>();
  const symbolsOfPart = (part: string): readonly number[] => {
    const found = known.get(part) ?? symbolsOf(part, language, symbols);
    known.set(part, found);
    return found;
  };
  const step = (node: number, symbol: number): number => {
    const edge = node * SYMBOL_RANGE + symbol;
    const next = edges.get(edge) ?? ends.length;
    if (next === ends.length) {
      ends.push(-1);
      edges.set(edge, next);
    }
    return next;
  };
  for (const [phrase, value] of entries) {
    const end = phrase.split(' ').flatMap(symbolsOfPart).reduce(step, ROOT);
    if (end !== ROOT && ends[end] === -1) ends[end] = value;
  }
  return {
    symbolOf: (word) => ({
      stem: isSmall(word) ? 0 : (symbols.stems.get(stemIn(language, word)) ?? 0),
      exact: symbols.exacts.get(word) ?? 0,
    }),
    isSmall,
    next: (node, symbol) => (symbol === 0 ? 0 : (edges.get(node * SYMBOL_RANGE + symbol) ?? 0)),
    valueAt: (node) => ends[node] ?? -1,
  };
}
