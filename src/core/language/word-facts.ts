// What one language makes of each word of the vocabulary, worked out once a word.
import type { DimensionRegister } from './dimensions';
import { createNumberList } from './number-list';
import type { PhraseTree } from './phrase-tree';
import { buildPhrases } from './phrases';
import type { TextLanguage } from './reading';
import { LEADING_WORDS, SMALL_WORDS, USUAL_WORDS } from './small-words';
import { stemIn } from './stems';

export interface WordFacts {
  readonly phrases: PhraseTree;
  /** Works out what is not known yet of a word. */
  learn(word: number): void;
  /** The stem's dimension, 0 when the word tells nothing. */
  dimensionOf(word: number): number;
  /** Whether phrases are found across this word. */
  isSmall(word: number): boolean;
  /** Whether a name that follows includes this word. */
  leads(word: number): boolean;
  /** Whether a phrase starts with this word. */
  startsPhrase(word: number): boolean;
  /** The node of the phrase tree to which this word leads as it stands, and by its stem; 0 when there is none. */
  firstByForm(word: number): number;
  firstByStem(word: number): number;
  /** The node after a node by this word, as it stands or else by its stem; 0 when there is none. */
  next(node: number, word: number): number;
}

const LEARNT = 1;
const SMALL = 2;
const LEADS = 4;
const SHORTEST_WORD = 3;
const NUMBER = /^\p{N}+$/u;

/** The dimension of a folded word's stem; 0 for small and usual words, numbers, and words under three letters. */
function sayingWords(language: TextLanguage, register: DimensionRegister): (text: string) => number {
  const usual = new Set([...USUAL_WORDS[language]].map((word) => stemIn(language, word)));
  const small = (text: string): boolean => LEADING_WORDS.has(text) || SMALL_WORDS[language].has(text);
  return (text) => {
    if (text.length < SHORTEST_WORD || NUMBER.test(text) || small(text)) return 0;
    const stem = stemIn(language, text);
    return usual.has(stem) ? 0 : register.ofStem(stem, text);
  };
}

/** Facts of one language. `textOf` gives the folded text of a word's id. */
export function createWordFacts(
  language: TextLanguage,
  register: DimensionRegister,
  textOf: (word: number) => string,
): WordFacts {
  const phrases = buildPhrases(language);
  const dimensionFor = sayingWords(language, register);
  const [flags, dimensions] = [createNumberList(), createNumberList()];
  const [stems, exacts] = [createNumberList(), createNumberList()];
  const [byStem, byForm] = [createNumberList(), createNumberList()];
  return {
    phrases,
    learn(word) {
      if (flags.at(word) !== 0) return;
      const text = textOf(word);
      const small = phrases.isSmall(text);
      const { stem, exact } = phrases.symbolOf(text);
      stems.put(word, stem);
      exacts.put(word, exact);
      byStem.put(word, phrases.next(0, stem));
      byForm.put(word, phrases.next(0, exact));
      dimensions.put(word, dimensionFor(text));
      flags.put(word, LEARNT | (small ? SMALL : 0) | (LEADING_WORDS.has(text) ? LEADS : 0));
    },
    dimensionOf: (word) => dimensions.at(word),
    isSmall: (word) => (flags.at(word) & SMALL) !== 0,
    leads: (word) => (flags.at(word) & LEADS) !== 0,
    startsPhrase: (word) => byStem.at(word) !== 0 || byForm.at(word) !== 0,
    firstByForm: (word) => byForm.at(word),
    firstByStem: (word) => byStem.at(word),
    next: (node, word) => phrases.next(node, exacts.at(word)) || phrases.next(node, stems.at(word)),
  };
}
