// Fuzzy terms: words spelt much like another one (Dice coefficient of their trigrams), such as forms that no stemmer
// joins and the same word in another language.
import { UPTAKE } from './uptake-thresholds';

const GROUP = 3;

export interface FuzzyTerm {
  /** The number under which the word was added. */
  readonly word: number;
  /** Above 0, 1 for the same letters. */
  readonly likeness: number;
}

const groupsOf = (word: string): ReadonlySet<string> => {
  const whole = `_${word}_`;
  const groups = new Set<string>();
  for (let i = 0; i + GROUP <= whole.length; i++) groups.add(whole.slice(i, i + GROUP));
  return groups;
};

/** Finds, among words by their number, those that are spelt much like another one. */
export function createFuzzyTerms(
  words: ReadonlyMap<number, string>,
): (word: string, own: number) => FuzzyTerm[] {
  const having = new Map<string, number[]>();
  const sizes = new Map<number, number>();
  for (const [number, word] of words) {
    const groups = groupsOf(word);
    sizes.set(number, groups.size);
    for (const group of groups) {
      const list = having.get(group);
      if (list) list.push(number);
      else having.set(group, [number]);
    }
  }
  const isShort = (number: number, word: string): boolean =>
    Math.min(word.length, words.get(number)?.length ?? 0) <= UPTAKE.shortWord;
  return (word, own) => {
    const groups = groupsOf(word);
    const common = new Map<number, number>();
    for (const group of groups)
      for (const number of having.get(group) ?? []) common.set(number, (common.get(number) ?? 0) + 1);
    common.delete(own);
    return [...common]
      .map(([number, count]) => ({
        word: number,
        likeness: (2 * count) / (groups.size + (sizes.get(number) ?? 0)),
      }))
      .filter((one) => one.likeness >= (isShort(one.word, word) ? UPTAKE.shortAlike : UPTAKE.alike))
      .sort((one, other) => other.likeness - one.likeness || one.word - other.word)
      .slice(0, UPTAKE.mostAlike);
  };
}
