// What a language makes of each word: its dimension, and the phrases that it can begin.
import { memoize } from '../../base/memoize';
import { concepts, expandWording } from './concepts';
import { buildPhrases, firstNodes, phraseWord, type PhraseNode, type PhraseWord } from './phrases';
import { TEXT_LANGUAGES, type TextLanguage } from './reading';
import { LEADING_WORDS, SMALL_WORDS, usualStems } from './small-words';
import { stemIn } from './stems';
import { synonymSets } from './synonym-sets';
import type { Dimensions } from './vocabulary';

const SHORTEST_WORD = 3;
const NUMBER = /^\p{N}+$/u;

/** What is known of a word. */
export interface KnownWord extends PhraseWord {
  /** Its stem's dimension, 0 when it tells nothing. */
  readonly dimension: number;
  /** A name that follows includes it. */
  readonly leads: boolean;
  /** To which it leads in the trees of concepts and of families of words that asks use for one another. */
  readonly concepts: readonly PhraseNode[];
  readonly families: readonly PhraseNode[];
}

/** Names are quoted in texts of any language; other wordings are looked for in their own only. */
function* conceptPhrases(language: TextLanguage): Generator<readonly [phrase: string, concept: number]> {
  for (const [concept, { kind, wordings }] of concepts().entries()) {
    const languages = TEXT_LANGUAGES.filter((each) => each === language || kind === 'name');
    for (const each of languages)
      for (const wording of wordings[each])
        for (const phrase of expandWording(wording, each)) yield [phrase, concept];
  }
}

function* familyPhrases(language: TextLanguage): Generator<readonly [phrase: string, family: number]> {
  for (const [family, { wordings }] of synonymSets().entries())
    for (const wording of wordings(language)) yield [wording, family];
}

/** The trees of a language's phrases, grown when they are first asked for. */
const treesOf = memoize((language: TextLanguage) => ({
  concepts: buildPhrases(language, conceptPhrases(language)),
  families: buildPhrases(language, familyPhrases(language)),
}));

/** Whether a word may tell something: no number, and neither small nor under three letters. */
const maySay = (word: string, language: TextLanguage): boolean =>
  word.length >= SHORTEST_WORD &&
  !LEADING_WORDS.has(word) &&
  !SMALL_WORDS[language].has(word) &&
  !NUMBER.test(word);

export interface LanguageWords {
  /** What is known of a word, by its id. */
  known(word: number): KnownWord;
}

/** The words of a language. `textOf` gives the folded text of a word's id. */
export function createLanguageWords(
  language: TextLanguage,
  dimensions: Dimensions,
  textOf: (word: number) => string,
): LanguageWords {
  const { concepts, families } = treesOf(language);
  const known: (KnownWord | undefined)[] = [];
  const learn = (text: string): KnownWord => {
    const word = phraseWord(text, language);
    const own = maySay(text, language) ? stemIn(language, text) : '';
    return {
      stem: word.stem,
      form: word.form,
      dimension: own === '' || usualStems(language).has(own) ? 0 : dimensions.ofStem(own, text),
      leads: LEADING_WORDS.has(text),
      concepts: firstNodes(concepts, word),
      families: firstNodes(families, word),
    };
  };
  return { known: (word) => (known[word] ??= learn(textOf(word))) };
}
