// Original and translation are one text: which submission is the translation of which, and where one counts for both.
import type { Book } from './book';
import type { RowOf } from './rows';
import { isCompared, isUnderWay } from './this-cycle';

type Submission = RowOf<'SUB'>;
type Linked = Pick<Submission, 'id' | 'translationOf'>;

/** The ids from a submission to its original, itself first; with one twice at the end where the links go round. */
export function chainOf(book: Book, { id, translationOf }: Linked): readonly string[] {
  const chain = [id];
  let next = translationOf;
  while (next !== '') {
    chain.push(next);
    if (chain.indexOf(next) < chain.length - 1) return chain;
    next = book.find('SUB', next)?.translationOf ?? '';
  }
  return chain;
}

export const goesRound = (chain: readonly string[]): boolean => new Set(chain).size < chain.length;

/** The submission that a translation is of in the end; undefined for an original, and where the links go round. */
export function originalOf(book: Book, row: Linked): Submission | undefined {
  const chain = chainOf(book, row);
  if (chain.length === 1 || goesRound(chain)) return undefined;
  return book.find('SUB', chain.at(-1) ?? '');
}

/** Whether two submissions are one text in two languages. */
export function isSameText(book: Book, one: Linked, other: Linked): boolean {
  const idOf = (row: Linked): string => originalOf(book, row)?.id ?? row.id;
  return idOf(one) === idOf(other);
}

/** On its way in this cycle, and counted: a translation counts with its original while that is on its way. */
export function isCounted(book: Book, row: Submission): boolean {
  if (!isUnderWay(row)) return false;
  const original = originalOf(book, row);
  return !(original && isUnderWay(original));
}

/** The original that is compared in the place of a translation; undefined for all others. */
export function comparedInstead(book: Book, row: Submission): Submission | undefined {
  const original = originalOf(book, row);
  return original && isCompared(original) && original.cycle === row.cycle ? original : undefined;
}
