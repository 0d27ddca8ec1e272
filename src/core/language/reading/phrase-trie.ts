// A trie of phrases over word stems, in which function words do not count: "right to a fair trial" is "right fair
// trial". Its edges stand in one flat hash table with open addressing.
import { TEXT_LANGUAGES, type TextLanguage } from './reading';
import { LEADING_WORDS, SMALL_WORDS } from './small-words';
import { stemIn } from './stems';
import { foldedText, foldedWords } from './words';
import { imul, zeros } from './int-arrays';

const FIRST_CAPACITY = 1 << 10;
/** A slot: node and symbol as one number, and the next node, 0 where the slot is free. */
const CELLS = 2;
/** Symbols of a tree are fewer than this, and its nodes than 2^17, so that both make one number. */
const SYMBOL_RANGE = 1 << 14;

interface TrieEdges {
  /** The node after this one by a symbol, 0 when there is none. */
  next(node: number, symbol: number): number;
  put(node: number, symbol: number, next: number): void;
}

function cellOf(table: Int32Array, edge: number): number {
  const last = table.length - 1;
  let cell = ((imul(edge, 0x9e3779b1) >>> 12) * CELLS) & last;
  while ((table[cell + 1] ?? 0) !== 0 && (table[cell] ?? 0) !== edge) cell = (cell + CELLS) & last;
  return cell;
}

function twiceAsLarge(old: Int32Array): Int32Array {
  const table = zeros(old.length * 2);
  for (let i = 0; i < old.length; i += CELLS) {
    if ((old[i + 1] ?? 0) === 0) continue;
    const cell = cellOf(table, old[i] ?? 0);
    table[cell] = old[i] ?? 0;
    table[cell + 1] = old[i + 1] ?? 0;
  }
  return table;
}

/** A tree that has no edge yet; nodes are numbers from 1, so that 0 means none. */
function createTrieEdges(): TrieEdges {
  let table = zeros(FIRST_CAPACITY * CELLS);
  let count = 0;
  return {
    next: (node, symbol) => table[cellOf(table, node * SYMBOL_RANGE + symbol) + 1] ?? 0,
    put(node, symbol, next) {
      if (++count * 2 * CELLS > table.length) table = twiceAsLarge(table);
      const edge = node * SYMBOL_RANGE + symbol;
      const cell = cellOf(table, edge);
      table[cell] = edge;
      table[cell + 1] = next;
    },
  };
}

const ROOT = 0;
const Numbers = Int32Array;

export interface PhraseTrie {
  /** What the tree knows a folded word by: 0 when no phrase has it. `exact` is for phrases that want this very form. */
  symbolOf(word: string): { readonly stem: number; readonly exact: number };
  /** The same where the stem is known; small words have none. */
  symbolOfStem(stem: string): number;
  symbolOfForm(word: string): number;
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
export function buildPhraseTrie(
  language: TextLanguage,
  entries: Iterable<readonly [phrase: string, value: number]>,
): PhraseTrie {
  const symbols: Symbols = { stems: new Map(), exacts: new Map() };
  const edges = createTrieEdges();
  const ends: number[] = [-1];
  const isSmall = (word: string): boolean => LEADING_WORDS.has(word) || isSmallAnywhere(word);
  const known = new Map<string, readonly number[]>();
  const symbolsOfPart = (part: string): readonly number[] => {
    const found = known.get(part) ?? symbolsOf(part, language, symbols);
    known.set(part, found);
    return found;
  };
  const step = (node: number, symbol: number): number => {
    const known = edges.next(node, symbol);
    if (known !== 0) return known;
    ends.push(-1);
    edges.put(node, symbol, ends.length - 1);
    return ends.length - 1;
  };
  for (const [phrase, value] of entries) {
    const end = phrase.split(' ').flatMap(symbolsOfPart).reduce(step, ROOT);
    if (end !== ROOT && ends[end] === -1) ends[end] = value;
  }
  const values = Numbers.from(ends);
  const symbolOfStem = (stem: string): number => symbols.stems.get(stem) ?? 0;
  const symbolOfForm = (word: string): number => symbols.exacts.get(word) ?? 0;
  return {
    symbolOf: (word) => ({
      stem: isSmall(word) ? 0 : symbolOfStem(stemIn(language, word)),
      exact: symbolOfForm(word),
    }),
    symbolOfStem,
    symbolOfForm,
    isSmall,
    next: (node, symbol) => (symbol === 0 ? 0 : edges.next(node, symbol)),
    valueAt: (node) => values[node] ?? -1,
  };
}
