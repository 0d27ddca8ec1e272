// The words that a coalition has for its issues: names in three languages and synonyms, found in a text.
import { memoize } from '../../base/memoize';
import {
  buildPhrases,
  firstNodes,
  isSmallAnywhere,
  phraseWord,
  visitPhrases,
  type OnPhrase,
} from '../../language/reading/phrases';
import type { TextLanguage } from '../../language/reading/reading';
import { foldedWords } from '../../language/reading/words';

/** A phrase found: its place in the list that was given, and its words, 0-based, end exclusive. */
export interface FoundPhrase {
  readonly phrase: number;
  readonly start: number;
  readonly end: number;
}

/** A phrase of which small words would leave a single word, as `other issues`, has to stand there as it is. */
function whole(phrase: string): string {
  const words = foldedWords(phrase);
  const isBare = words.length > 1 && words.filter((word) => !isSmallAnywhere(word)).length < 2;
  return isBare ? words.map((word) => `=${word}`).join(' ') : phrase;
}

/**
 * Finds phrases in texts by their stems, the longest at each place and none inside another. Phrases of any language are
 * looked for in a text of any language, since coalitions mix them.
 */
export function createPhraseFinder(
  phrases: readonly string[],
): (text: string, language: TextLanguage) => FoundPhrase[] {
  const entries = phrases.map((phrase, i) => [whole(phrase), i] as const);
  const treeOf = memoize((language: TextLanguage) => buildPhrases(language, entries));
  return (text, language) => {
    const tree = treeOf(language);
    const words = foldedWords(text).map((word) => phraseWord(word, language));
    const found: FoundPhrase[] = [];
    for (let start = 0; start < words.length;) {
      const first = words[start];
      let longest: FoundPhrase | undefined;
      const note: OnPhrase = ([phrase = 0], end) => {
        if (end >= (longest?.end ?? start)) longest = { phrase, start, end };
      };
      for (const node of first ? firstNodes(tree, first) : [])
        visitPhrases(node, (place) => words[place], start, note);
      if (longest) found.push(longest);
      start = longest?.end ?? start + 1;
    }
    return found;
  };
}
