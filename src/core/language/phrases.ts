// The tree of all phrases of one language, over stems: small words do not count in it.
import { concepts, expandWording } from './concepts';
import { TEXT_LANGUAGES, type TextLanguage } from './reading';
import { LEADING_WORDS, SMALL_WORDS } from './small-words';
import { stemIn } from './stems';
import { foldedText, foldedWords } from './words';

const ROOT = 0;
/** Symbols of a tree are fewer than this, so that node and symbol make one number. */
const SYMBOL_RANGE = 1 << 14;

export interface Phrases {
  /** What the tree knows a word by: 0 when no phrase has it. `exact` is for phrases that want this very form. */
  symbolOf(word: string): { readonly stem: number; readonly exact: number };
  /** The node after this one by a symbol, 0 when there is none. The first node is 0. */
  next(node: number, symbol: number): number;
  /** The place of the concept in concepts() that ends at a node, -1 when none does. */
  conceptAt(node: number): number;
}

/** Names are quoted in texts of any language; other wordings are looked for in their own only. */
function phrasesOf(language: TextLanguage): (readonly [phrase: string, concept: number])[] {
  return concepts().flatMap(({ kind, wordings }, concept) =>
    TEXT_LANGUAGES.filter((each) => each === language || kind === 'name').flatMap((each) =>
      wordings[each]
        .flatMap((wording) => expandWording(wording, each))
        .map((phrase): readonly [string, number] => [phrase, concept]),
    ),
  );
}

/** All words that the table has in a language, folded: they tell which language a short text is in. */
export function tableWords(language: TextLanguage): Set<string> {
  const own = concepts().filter(({ kind }) => kind !== 'name');
  return new Set(
    own.flatMap(({ wordings }) => wordings[language].flatMap((wording) => foldedWords(wording))),
  );
}

/** The tree of a language's phrases. Where two concepts share a phrase, the first one has it. */
export function buildPhrases(language: TextLanguage): Phrases {
  const stems = new Map<string, number>();
  const exacts = new Map<string, number>();
  const edges = new Map<number, number>();
  const ends: number[] = [-1];
  const small = SMALL_WORDS[language];
  let symbols = 0;
  const symbolIn = (map: Map<string, number>, key: string): number => {
    const symbol = map.get(key) ?? ++symbols;
    map.set(key, symbol);
    return symbol;
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
  const symbolsOf = (part: string): number[] =>
    part.startsWith('=')
      ? [symbolIn(exacts, foldedText(part))]
      : foldedWords(part)
          .filter((word) => !small.has(word))
          .map((word) =>
            LEADING_WORDS.has(word) ? symbolIn(exacts, word) : symbolIn(stems, stemIn(language, word)),
          );
  for (const [phrase, concept] of phrasesOf(language)) {
    const end = phrase.split(' ').flatMap(symbolsOf).reduce(step, ROOT);
    if (end !== ROOT && ends[end] === -1) ends[end] = concept;
  }
  return {
    symbolOf: (word) => ({
      stem: small.has(word) || LEADING_WORDS.has(word) ? 0 : (stems.get(stemIn(language, word)) ?? 0),
      exact: exacts.get(word) ?? 0,
    }),
    next: (node, symbol) => (symbol === 0 ? 0 : (edges.get(node * SYMBOL_RANGE + symbol) ?? 0)),
    conceptAt: (node) => ends[node] ?? -1,
  };
}
