// Similarity of two recommendations: Dice coefficient of their word pairs, and of the countries that made them.
import { foldedText } from '../../language/reading/words';

export interface Likeness {
  /** Folded text. */
  readonly text: string;
  /** Pairs of neighbouring words; a single word stands for itself. */
  readonly pairs: ReadonlySet<string>;
  readonly countries: ReadonlySet<string>;
}

/** What a recommendation is compared by; `countries` are ids of rows. */
export function likenessOf(text: string, countries: readonly string[]): Likeness {
  const folded = foldedText(text);
  const words = folded.split(' ');
  const pairs = words.length > 1 ? words.slice(1).map((word, at) => `${words[at] ?? ''} ${word}`) : words;
  return { text: folded, pairs: new Set(pairs), countries: new Set(countries) };
}

/** From 0 to 1: twice the pairs of words that both have, by the pairs of each (Dice's coefficient). */
export function wordsAlike(one: Likeness, other: Likeness): number {
  if (one.text === other.text) return 1;
  const shared = [...one.pairs].filter((pair) => other.pairs.has(pair)).length;
  return (2 * shared) / (one.pairs.size + other.pairs.size);
}

/** 1: the same countries, or unknown on one side; 0: none in common. */
export function countriesAlike({ countries: one }: Likeness, { countries: other }: Likeness): number {
  if (one.size === 0 || other.size === 0) return 1;
  const shared = [...one].filter((id) => other.has(id)).length;
  return (2 * shared) / (one.size + other.size);
}
