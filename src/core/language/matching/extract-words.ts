// The words and phrases by which the search extract compares, lightly stemmed, without function words and endings of
// plural and gender, so that drafts and submissions in other languages meet. A panel carries them; the comparison of
// all texts reads with core/language/reading.
import { foldedWords } from '../reading/words';
import { inAnyLanguage } from '../../base/text/word-sets';
import { SMALL_WORDS_OF_TERMS, USUAL_WORDS_OF_TERMS } from '../../words/lists/signs';

const SHORTEST_WORD = 3;

/** Words that stand in nearly every text, in English, Spanish and French, folded. */
const SMALL_WORDS = inAnyLanguage(SMALL_WORDS_OF_TERMS);
/** Words that every submission of a review uses, so that they tell none apart. */
const USUAL_WORDS = new Set([...inAnyLanguage(USUAL_WORDS_OF_TERMS)].map(stemOf));

/**
 * What stays of a folded word without its plural and its last vowel, so that forms of one word meet:
 * policies and policy, derechos and derecho, locales and local. Rough on purpose: it serves three languages.
 */
function stemOf(word: string): string {
  const singular =
    word.length > SHORTEST_WORD && word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word;
  const bare = singular.length > SHORTEST_WORD ? singular.replace(/[aeo]$/, '') : singular;
  return bare.replace(/y$/, 'i');
}

/** Whether a folded word stands in nearly every text. */
const isSmallWord = (word: string): boolean => word.length < SHORTEST_WORD || SMALL_WORDS.has(word);

/** A stem, with the word it came from for showing. */
export interface Term {
  readonly stem: string;
  readonly word: string;
}

/** The words of a text that say what it is about, in order, with repeats. Numbers and words under three letters are left out. */
export function topicTerms(text: string): Term[] {
  const terms: Term[] = [];
  for (const word of foldedWords(text)) {
    if (isSmallWord(word) || /^\p{N}+$/u.test(word)) continue;
    const stem = stemOf(word);
    if (!USUAL_WORDS.has(stem)) terms.push({ stem, word });
  }
  return terms;
}

/** How much a term says that stands in `texts` of `all` texts; more for rarer ones, never 0. */
export const rarity = (texts: number, all: number): number => Math.log(1 + all / Math.max(1, texts));

/** In how many of the lists each value stands. */
export function listsWith(lists: readonly Iterable<string>[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const list of lists)
    for (const value of new Set(list)) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

/** The stems of a phrase or text, in order, without small words. */
export const phraseStems = (text: string): string[] =>
  foldedWords(text)
    .filter((word) => !isSmallWord(word))
    .map(stemOf);

/** The phrases of a list, by their first stem. */
export type PhraseIndex = ReadonlyMap<
  string,
  readonly { readonly stems: readonly string[]; readonly place: number }[]
>;

/** `phrases` are lists of stems joined by spaces; the places are those in the outer list, 0-based. */
export function indexPhrases(lists: readonly { readonly phrases: readonly string[] }[]): PhraseIndex {
  const index = new Map<string, { stems: string[]; place: number }[]>();
  lists.forEach(({ phrases }, place) => {
    for (const phrase of phrases) {
      const stems = phrase.split(' ');
      const first = stems[0] ?? '';
      const known = index.get(first);
      if (known) known.push({ stems, place });
      else index.set(first, [{ stems, place }]);
    }
  });
  return index;
}

/** The places of all lists of which a phrase stands in the stems. */
export function placesNamed(stems: readonly string[], index: PhraseIndex): Set<number> {
  const named = new Set<number>();
  stems.forEach((stem, start) => {
    for (const phrase of index.get(stem) ?? []) {
      if (phrase.stems.every((each, i) => stems[start + i] === each)) named.add(phrase.place);
    }
  });
  return named;
}
