// The content words of a text, lightly stemmed: without function words and without plural and gender endings. For the
// search extract, which a panel carries; the comparison reads texts with core/language/reading.
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
export function stemOf(word: string): string {
  const singular =
    word.length > SHORTEST_WORD && word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word;
  const bare = singular.length > SHORTEST_WORD ? singular.replace(/[aeo]$/, '') : singular;
  return bare.replace(/y$/, 'i');
}

/** Whether a folded word stands in nearly every text. */
export const isSmallWord = (word: string): boolean => word.length < SHORTEST_WORD || SMALL_WORDS.has(word);

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
