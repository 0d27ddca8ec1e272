// Function words and words that every review uses, folded: see words/<language>/lexicon.
import { LEXICON } from '../../words/lists/lexicon';
import { memoize } from '../../base/memoize';
import { inAnyLanguage } from '../../base/text/word-sets';
import { TEXT_LANGUAGES, type TextLanguage } from './reading';
import { stemIn } from './stems';
import { LEADING_WORDS as LEADING } from '../../words/lists/language-words';

type WordsByLanguage = Readonly<Record<TextLanguage, ReadonlySet<string>>>;

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Words that stand before names or are left out of them: "the International Covenant", "the UN convention". */
export const LEADING_WORDS: ReadonlySet<string> = inAnyLanguage(LEADING);

/** The sets are made when they are first asked for: most runs of the script ask for none. */
function byLanguage(list: keyof Pick<typeof LEXICON, 'smallWords' | 'usualWords'>): WordsByLanguage {
  const wordsOf = memoize((language: TextLanguage) => set(LEXICON[list][language]));
  const sets: Partial<WordsByLanguage> = {};
  for (const language of TEXT_LANGUAGES)
    Object.defineProperty(sets, language, { get: () => wordsOf(language), enumerable: true });
  return sets as WordsByLanguage;
}

/** Words that hold sentences together. A name or phrase is found whether they stand in it or not. */
export const SMALL_WORDS: WordsByLanguage = byLanguage('smallWords');

/** Words that tell no submission from another, one form of each: their other forms do not either. */
export const USUAL_WORDS: WordsByLanguage = byLanguage('usualWords');

/** The stems of these words. */
export const usualStems = memoize(
  (language: TextLanguage): ReadonlySet<string> =>
    new Set([...USUAL_WORDS[language]].map((word) => stemIn(language, word))),
);
