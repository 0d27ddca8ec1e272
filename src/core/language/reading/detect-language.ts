// Language detection: by function words, and by words that only one language's phrases have.
import { memoize } from '../../base/memoize';
import { concepts } from './concepts';
import { TEXT_LANGUAGES, type TextLanguage } from './reading';
import { SMALL_WORDS } from './small-words';
import { foldedWords } from './words';

/** How much a word speaks for each language, in the order of TEXT_LANGUAGES, four bits each. */
export type Evidence = number;

/** In which language a text is. */
const LANGUAGE_SIGNS = {
  /** How much a function word speaks for its language, and a word of its phrases; one less for each other that has it. */
  smallWord: 3,
  tableWord: 2,
  /** The first words of a text that are looked at. */
  words: 600,
} as const;

const BITS = 4;

/** All words that the table has in a language, folded: they tell which language a short text is in. */
function tableWords(language: TextLanguage): Set<string> {
  const own = concepts().filter(({ kind }) => kind !== 'name');
  return new Set(
    own.flatMap(({ wordings }) => wordings[language].flatMap((wording) => foldedWords(wording))),
  );
}

/** What a folded word speaks for. A word that several languages have speaks for each of them a little less. */
function createEvidence(): (word: string) => Evidence {
  const tables = TEXT_LANGUAGES.map((language) => tableWords(language));
  const weigh = (lists: readonly ReadonlySet<string>[], word: string, weight: number): number[] => {
    const having = lists.filter((list) => list.has(word)).length;
    return lists.map((list) => (list.has(word) ? Math.max(0, weight + 1 - having) : 0));
  };
  const smalls = TEXT_LANGUAGES.map((language) => SMALL_WORDS[language]);
  return (word) => {
    const small = weigh(smalls, word, LANGUAGE_SIGNS.smallWord);
    const speaks = small.some((weight) => weight > 0) ? small : weigh(tables, word, LANGUAGE_SIGNS.tableWord);
    return speaks.reduce((evidence, weight, index) => evidence | (weight << (BITS * index)), 0);
  };
}

let evidence: ((word: string) => Evidence) | undefined;

/** What a folded word speaks for; the lists of words are made when first asked. */
export const evidenceOf = memoize((word: string): Evidence => (evidence ??= createEvidence())(word));

/** The language for which the first of some words speak most; English when none does. */
export function languageOfWords<Word>(
  words: ArrayLike<Word>,
  evidenceIn: (word: Word) => Evidence,
): TextLanguage {
  const sums = TEXT_LANGUAGES.map(() => 0);
  for (let w = 0; w < words.length && w < LANGUAGE_SIGNS.words; w++) {
    const word = words[w];
    const speaks = word === undefined ? 0 : evidenceIn(word);
    for (let i = 0; i < sums.length; i++) sums[i] = (sums[i] ?? 0) + ((speaks >> (BITS * i)) & 15);
  }
  return TEXT_LANGUAGES[sums.indexOf(Math.max(...sums))] ?? 'en';
}
