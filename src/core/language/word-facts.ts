// What one language makes of each word of the vocabulary, worked out once a word.
import type { DimensionRegister } from './dimensions';
import { createNumberList } from './number-list';
import { buildPhrases, type Phrases } from './phrases';
import type { TextLanguage } from './reading';
import { LEADING_WORDS, SMALL_WORDS, USUAL_WORDS } from './small-words';
import { stemIn } from './stems';

export interface WordFacts {
  readonly phrases: Phrases;
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
  /** The node of the phrase tree after a node by this word, 0 when there is none. */
  next(node: number, word: number): number;
}

const LEARNT = 1;
const SMALL = 2;
const STARTS = 4;
const LEADS = 8;
const SHORTEST_WORD = 3;
const NUMBER = /^\p{N}+$/u;

/** Facts of one language. `textOf` gives the folded text of a word's id. */
export function createWordFacts(
  language: TextLanguage,
  register: DimensionRegister,
  textOf: (word: number) => string,
): WordFacts {
  const phrases = buildPhrases(language);
  const [flags, dimensions, stems, exacts] = [1, 2, 3, 4].map(createNumberList) as [
    ReturnType<typeof createNumberList>,
    ReturnType<typeof createNumberList>,
    ReturnType<typeof createNumberList>,
    ReturnType<typeof createNumberList>,
  ];
  const next = (node: number, word: number): number => {
    const exact = exacts.at(word);
    const byForm = exact === 0 ? 0 : phrases.next(node, exact);
    return byForm === 0 ? phrases.next(node, stems.at(word)) : byForm;
  };
  const dimensionFor = (text: string, small: boolean): number => {
    const says = !small && text.length >= SHORTEST_WORD && !USUAL_WORDS.has(text) && !NUMBER.test(text);
    return says ? register.ofStem(stemIn(language, text), text) : 0;
  };
  return {
    phrases,
    learn(word) {
      if (flags.at(word) !== 0) return;
      const text = textOf(word);
      const leads = LEADING_WORDS.has(text);
      const small = leads || SMALL_WORDS[language].has(text);
      const symbols = phrases.symbolOf(text);
      stems.put(word, symbols.stem);
      exacts.put(word, symbols.exact);
      dimensions.put(word, dimensionFor(text, small));
      flags.put(word, LEARNT | (small ? SMALL : 0) | (leads ? LEADS : 0) | (next(0, word) === 0 ? 0 : STARTS));
    },
    dimensionOf: (word) => dimensions.at(word),
    isSmall: (word) => (flags.at(word) & SMALL) !== 0,
    leads: (word) => (flags.at(word) & LEADS) !== 0,
    startsPhrase: (word) => (flags.at(word) & STARTS) !== 0,
    next,
  };
}
