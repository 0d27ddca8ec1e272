// Finds many names in a text at once: by their first word, so that a text of thousands of words is read only once.
import { foldText } from '../../../base/text/fold';

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

const CAPITALIZED = /(?<![\p{L}\p{N}])[\p{Lu}\p{N}][\p{L}\p{N}]*/gu;

/** Where the name ends that begins at a place, undefined where other words stand there. */
function endOf(text: string, start: number, { words }: Name): number | undefined {
  const word = new RegExp(WORD);
  word.lastIndex = start;
  for (const wanted of words) if (foldText(word.exec(text)?.[0] ?? '') !== wanted) return undefined;
  return word.lastIndex;
}

/** The names in a text, none inside another. Case and accents do not count, but a name begins with a capital. */
export function namesIn(text: string, index: NameIndex): readonly FoundName[] {
  const found: FoundName[] = [];
  let from = 0;
  for (const { 0: first, index: start } of text.matchAll(CAPITALIZED)) {
    const names = start < from ? undefined : index.get(foldText(first));
    for (const name of names ?? []) {
      const end = endOf(text, start, name);
      if (end === undefined) continue;
      found.push({ id: name.id, start, length: end - start });
      from = end;
      break;
    }
  }
  return found;
}
