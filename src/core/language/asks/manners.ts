// Words of how soon, how fully or with what effort something shall be done, which no ask is about.
import { lexicon } from '../lexicon/all';

/** Words after one for without: without undue delay. */
const WITHOUT = 2;
let lists: readonly ReadonlySet<string>[] | undefined;

/** Those that always say so, those for without, and those that say so after one of these. */
const mannerLists = (): readonly ReadonlySet<string>[] =>
  (lists ??= lexicon()
    .manners.split('|')
    .map((list) => new Set(list.trim().split(/\s+/))));

/** Whether a folded word says so by itself. */
export const isManner = (word: string): boolean => mannerLists()[0]?.has(word) === true;

/** Whether the word at a place says so; one for without does before such a word. */
export function isMannerAt(words: readonly string[], place: number): boolean {
  const word = words[place] ?? '';
  const [, without, after] = mannerLists();
  if (without?.has(word)) return words.slice(place + 1, place + 1 + WITHOUT).some((each) => after?.has(each));
  if (!after?.has(word)) return isManner(word);
  const before = words.slice(Math.max(0, place - WITHOUT), place);
  return isManner(word) || before.some((each) => without?.has(each));
}
