// The kinds of measure that an ask names, such as money, training or an inquiry, whatever the words for it.
import { foldedWords } from '../reading/words';
import { lexicon } from '../lexicon/all';

const sqrt = Math.sqrt;

interface Beginning {
  readonly text: string;
  readonly isWhole: boolean;
  readonly bit: number;
}

const byLetter = new Map<string, Beginning[]>();
const known = new Map<string, number>();

function readMeasures(): void {
  for (const [number, kind] of lexicon().measures.trim().split('\n').entries()) {
    for (const each of kind.split(/[ |]/)) {
      const isWhole = each.startsWith('=');
      const text = isWhole ? each.slice(1) : each;
      const letter = text.charAt(0);
      byLetter.set(letter, [...(byLetter.get(letter) ?? []), { text, isWhole, bit: 1 << number }]);
    }
  }
}

function findKinds(word: string): number {
  if (byLetter.size === 0) readMeasures();
  let kinds = 0;
  for (const { text, isWhole, bit } of byLetter.get(word.charAt(0)) ?? [])
    if (isWhole ? word === text : word.startsWith(text)) kinds |= bit;
  return kinds;
}

/** The kinds that a folded word of any language names, one bit each; 0 for none. */
function kindsOf(word: string): number {
  const kinds = known.get(word) ?? findKinds(word);
  known.set(word, kinds);
  return kinds;
}

/** The kinds that a text names, one bit each. */
export const measuresIn = (text: string): number =>
  foldedWords(text).reduce((kinds, word) => kinds | kindsOf(word), 0);

function countBits(bits: number): number {
  let count = 0;
  for (let left = bits; left !== 0; left &= left - 1) count++;
  return count;
}

/** How alike two sets of kinds are: between 0 and 1, the cosine. */
export function likenessOfMeasures(one: number, other: number): number {
  const both = one & other;
  return both === 0 ? 0 : countBits(both) / sqrt(countBits(one) * countBits(other));
}

let concepts: ReadonlySet<string> | undefined;

/** Whether a concept or a family is a measure, by its key. */
export function isMeasureConcept(key: string): boolean {
  concepts ??= new Set(lexicon().measureConcepts.trim().split(/[;\n]/));
  return concepts.has(key) || key.split(' ').some((word) => kindsOf(word) !== 0);
}
