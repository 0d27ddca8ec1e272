// Types of measures: whether an ask wants a law, money, training and so on, which are each named in many words.
import { lexicon } from '../lexicon/all';

const sqrt = Math.sqrt;

interface Beginning {
  readonly text: string;
  readonly isWhole: boolean;
  readonly bit: number;
}

const byLetter = new Map<string, Beginning[]>();

function prepare(): void {
  for (const [number, kind] of lexicon().measures.trim().split('\n').entries()) {
    for (const each of kind.split(/[ |]/)) {
      const isWhole = each.startsWith('=');
      const text = isWhole ? each.slice(1) : each;
      const letter = text.charAt(0);
      byLetter.set(letter, [...(byLetter.get(letter) ?? []), { text, isWhole, bit: 1 << number }]);
    }
  }
}

/** The kinds of measure that a folded word of any language names, one bit each; 0 for none. */
export function measureTypes(word: string): number {
  if (byLetter.size === 0) prepare();
  let kinds = 0;
  for (const { text, isWhole, bit } of byLetter.get(word.charAt(0)) ?? [])
    if (isWhole ? word === text : word.startsWith(text)) kinds |= bit;
  return kinds;
}

function countBits(bits: number): number {
  let count = 0;
  for (let left = bits; left !== 0; left &= left - 1) count++;
  return count;
}

/** How alike two sets of kinds are: between 0 and 1, the cosine. */
export function measureTypeSimilarity(one: number, other: number): number {
  const both = one & other;
  return both === 0 ? 0 : countBits(both) / sqrt(countBits(one) * countBits(other));
}

let measures: ReadonlySet<string> | undefined;

/** Whether a concept or a family is a measure, by its key. */
export function isMeasureConcept(key: string): boolean {
  measures ??= new Set(lexicon().measureConcepts.trim().split(/[;\n]/));
  return measures.has(key) || key.split(' ').some((word) => measureTypes(word) !== 0);
}
