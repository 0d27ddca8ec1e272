// Finds many names in a text at once: by their first word, so that a text of thousands of words is read only once.
import { foldText } from '../../base/text/fold';

interface Name {
  readonly words: readonly string[];
  readonly id: string;
}

/** The names of what is looked for, by their first word. */
export type NameIndex = ReadonlyMap<string, readonly Name[]>;

const WORD = /[\p{L}\p{N}]+/gu;

const wordsOf = (text: string): readonly string[] => foldText(text).match(WORD) ?? [];

/** The longest names first, so that `Guinea-Bissau` is not `Guinea`. */
export function nameIndex(names: readonly (readonly [id: string, name: string])[]): NameIndex {
  const index = new Map<string, Name[]>();
  for (const [id, name] of names) {
    const words = wordsOf(name);
    const [first] = words;
    if (first !== undefined) index.set(first, [...(index.get(first) ?? []), { words, id }]);
  }
  for (const list of index.values()) list.sort((one, other) => other.words.length - one.words.length);
  return index;
}

export interface FoundName {
  readonly id: string;
  readonly start: number;
  readonly length: number;
}

const CAPITAL = /^[\p{Lu}\p{N}]/u;

/** The names in a text, none inside another. Case and accents do not count, but a name begins with a capital. */
export function namesIn(text: string, index: NameIndex): readonly FoundName[] {
  const words = [...text.matchAll(WORD)].map(({ 0: word, index: start }) => ({ word, start }));
  const isAt = (at: number, name: Name): boolean =>
    name.words.every((word, next) => foldText(words[at + next]?.word ?? '') === word);
  const found: FoundName[] = [];
  for (let at = 0; at < words.length; at++) {
    const first = words[at];
    if (!first || !CAPITAL.test(first.word)) continue;
    const name = index.get(foldText(first.word))?.find((one) => isAt(at, one));
    if (!name) continue;
    const last = words[at + name.words.length - 1] ?? first;
    found.push({ id: name.id, start: first.start, length: last.start + last.word.length - first.start });
    at += name.words.length - 1;
  }
  return found;
}
