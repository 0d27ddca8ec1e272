// Who covers what as the board sees it: for each issue and workgroup the rows, and the strongest part among them.
import type { Book } from '../../workbook/records/book';
import type { RowOf } from '../../workbook/records/rows';
import { foldText } from '../../base/text/fold';
import { coverageParts, type KeyOf } from '../../base/vocabulary/words';

export type Part = KeyOf<typeof coverageParts> | '';

const ORDER: readonly string[] = coverageParts.map(({ key }) => key);

/** 0 for the strongest part; larger is weaker, none is weakest. */
export const rankOf = (part: string): number => (ORDER.includes(part) ? ORDER.indexOf(part) : ORDER.length);

/** The part that a typed word means in any of the languages; '' for an empty cell, undefined for another word. */
export function partOfWord(typed: string): Part | undefined {
  const folded = foldText(typed);
  if (folded === '') return '';
  return coverageParts.find(({ key, text }) =>
    [key, ...Object.values(text)].some((word) => foldText(word) === folded),
  )?.key;
}

export interface CoverageRows {
  /** The rows of a pair, the upper first. */
  of(issue: string, workgroup: string): readonly RowOf<'COV'>[];
  /** The strongest part of a pair, '' for none. */
  part(issue: string, workgroup: string): Part;
  /** Workgroups that have a part in some issue. */
  readonly workgroups: ReadonlySet<string>;
}

/** The rows of Who covers what by issue and workgroup. */
export function coverageRows(book: Book): CoverageRows {
  const byPair = new Map<string, RowOf<'COV'>[]>();
  const workgroups = new Set<string>();
  for (const row of book.rows('COV')) {
    if (row.issue === '' || row.workgroup === '') continue;
    const key = `${row.issue} ${row.workgroup}`;
    const known = byPair.get(key);
    if (known) known.push(row);
    else byPair.set(key, [row]);
    if (row.part !== '') workgroups.add(row.workgroup);
  }
  const of = (issue: string, workgroup: string) => byPair.get(`${issue} ${workgroup}`) ?? [];
  const part = (issue: string, workgroup: string): Part => {
    const parts = of(issue, workgroup).map((row) => row.part as Part);
    return parts.reduce<Part>((best, one) => (rankOf(one) < rankOf(best) ? one : best), '');
  };
  return { of, part, workgroups };
}
