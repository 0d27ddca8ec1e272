// The words that a coalition has for its issues: names in three languages and synonyms, found in a text.
import { MOST_SMALL_WORDS } from '../../language/reading/longest-match';
import { buildPhraseTrie, type PhraseTrie } from '../../language/reading/phrase-trie';
import type { TextLanguage } from '../../language/reading/reading';
import { foldedWords } from '../../language/reading/words';

/** A phrase found: its place in the list that was given, and its words, 0-based, end exclusive. */
export interface FoundPhrase {
  readonly phrase: number;
  readonly start: number;
  readonly end: number;
}

type Symbols = ReturnType<PhraseTrie['symbolOf']> & { readonly small: boolean };

function longestAt(tree: PhraseTrie, words: readonly Symbols[], start: number): FoundPhrase | undefined {
  let [node, small] = [0, 0];
  let found: FoundPhrase | undefined;
  for (let i = start; i < words.length; i++) {
    const word = words[i];
    if (!word) break;
    const next = tree.next(node, word.exact) || tree.next(node, word.stem);
    if (next === 0) {
      if (i === start || !word.small || ++small > MOST_SMALL_WORDS) break;
      continue;
    }
    [node, small] = [next, 0];
    if (tree.valueAt(node) >= 0) found = { phrase: tree.valueAt(node), start, end: i + 1 };
  }
  return found;
}

/**
 * Finds phrases in texts by their stems, the longest at each place and none inside another. Phrases of any language are
 * looked for in a text of any language, since coalitions mix them.
 */
export function createPhraseFinder(
  phrases: readonly string[],
): (text: string, language: TextLanguage) => FoundPhrase[] {
  const trees = new Map<TextLanguage, PhraseTrie>();
  const treeOf = (language: TextLanguage): PhraseTrie => {
    const tree =
      trees.get(language) ??
      buildPhraseTrie(
        language,
        phrases.map((phrase, i) => [phrase, i]),
      );
    trees.set(language, tree);
    return tree;
  };
  return (text, language) => {
    const tree = treeOf(language);
    const words = foldedWords(text).map((word) => ({ ...tree.symbolOf(word), small: tree.isSmall(word) }));
    const found: FoundPhrase[] = [];
    for (let i = 0; i < words.length;) {
      const phrase = longestAt(tree, words, i);
      if (phrase) found.push(phrase);
      i = phrase ? phrase.end : i + 1;
    }
    return found;
  };
}
