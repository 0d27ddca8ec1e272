// The kinds of measure that an ask names, such as money, training or an inquiry, whatever the words for it.
import { remembering } from '../../base/remembering';
import { foldedWords } from '../reading/words';
import { lexicon } from '../lexicon/all';

let patterns: readonly RegExp[] | undefined;

/** One for each kind: words begin so, or with `=` are that very word. */
const patternOf = (kind: string): RegExp => {
  const beginnings = kind.split(/[ |]/).filter(Boolean);
  return new RegExp(`^(?:${beginnings.map((each) => each.replace(/^=(.*)$/, '$1$')).join('|')})`);
};

/** The kinds that a folded word of any language names. */
const kindsOf = remembering((word: string): readonly number[] => {
  patterns ??= lexicon().measures.trim().split('\n').map(patternOf);
  return patterns.flatMap((pattern, kind) => (pattern.test(word) ? [kind] : []));
});

/** The kinds that a text names, one bit each. */
export const measuresIn = (text: string): number =>
  foldedWords(text)
    .flatMap(kindsOf)
    .reduce((all, kind) => all | (1 << kind), 0);

function sizeOf(kinds: number): number {
  let size = 0;
  for (let left = kinds; left !== 0; left &= left - 1) size++;
  return size;
}

/** How alike two sets of kinds are: between 0 and 1, the cosine. */
export const likenessOfMeasures = (one: number, other: number): number =>
  (one & other) === 0 ? 0 : sizeOf(one & other) / Math.sqrt(sizeOf(one) * sizeOf(other));

let concepts: ReadonlySet<string> | undefined;

/** Whether a concept or a family is a measure, by its key. */
export function isMeasureConcept(key: string): boolean {
  concepts ??= new Set(lexicon().measureConcepts.trim().split(/[;\n]/));
  return concepts.has(key) || key.split(' ').some((word) => kindsOf(word).length > 0);
}
