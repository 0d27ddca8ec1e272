// The model of the issue board: issues, workgroups and parts as it should show them, by the sheets Issues, Workgroups
// and Who covers what.
import type { Book } from '../../workbook/records/book';
import type { RowOf } from '../../workbook/records/rows';
import { foldText } from '../../base/text/fold';
import { coverageParts, wordText, type KeyOf } from '../../base/vocabulary/words';
import { message, render, type Language } from '../../base/messages/text';
import { groupName } from '../../people/joining/memberships';
import { groupAt, groupColumn, type BoardSheet } from './board-sheet';
import { ourIssues, themeOf } from '../who-covers-what/parts';
import * as boardText from '../../words/coverage/issue-board';

export type BoardPart = KeyOf<typeof coverageParts> | '';

const ORDER: readonly string[] = coverageParts.map(({ key }) => key);

/** 0 for the strongest part; larger is weaker, none is weakest. */
export const rankOf = (part: string): number => (ORDER.includes(part) ? ORDER.indexOf(part) : ORDER.length);

/** The part that a typed word means in any of the languages; '' for an empty cell, undefined for another word. */
export function partOfWord(typed: string): BoardPart | undefined {
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
  part(issue: string, workgroup: string): BoardPart;
  /** Workgroups that have a part in some issue. */
  readonly workgroups: ReadonlySet<string>;
}

/** The rows of Who covers what by issue and workgroup. */
function coverageRows(book: Book): CoverageRows {
  const byPair = new Map<string, RowOf<'COV'>[]>();
  const workgroups = new Set<string>();
  for (const row of book.rows('COV')) {
    if (row.issue === '' || row.workgroup === '') continue;
    const key = `${row.issue} ${row.workgroup}`;
    byPair.set(key, [...(byPair.get(key) ?? []), row]);
    if (row.part !== '') workgroups.add(row.workgroup);
  }
  const of = (issue: string, workgroup: string) => byPair.get(`${issue} ${workgroup}`) ?? [];
  const part = (issue: string, workgroup: string): BoardPart => {
    const parts = of(issue, workgroup).map((row) => row.part as BoardPart);
    return parts.reduce<BoardPart>((best, one) => (rankOf(one) < rankOf(best) ? one : best), '');
  };
  return { of, part, workgroups };
}

export interface BoardIssue {
  readonly id: string;
  readonly name: string;
  /** In words; '' for none. */
  readonly theme: string;
}

export interface BoardGroup {
  readonly id: string;
  readonly header: string;
  /** The key of its column without prefix. */
  readonly column: string;
  readonly isClosed: boolean;
}

export interface BoardModel {
  /** In alphabetical order. */
  readonly issues: readonly BoardIssue[];
  /** Active workgroups and those with a part in something, in the order of their sheet. */
  readonly groups: readonly BoardGroup[];
  /** Every workgroup that its sheet has. */
  readonly known: ReadonlyMap<string, BoardGroup>;
  readonly coverage: CoverageRows;
  readonly language: Language;
}

/** What a part is called in the workbook's language; '' for none. */
export const partWord = (part: BoardPart, language: Language): string =>
  part === '' ? '' : wordText(coverageParts, part)[language];

function boardIssues(book: Book, language: Language): BoardIssue[] {
  const named = ourIssues(book).map((row) => ({
    ...{ id: row.id, name: book.labelOf('ISS', row.id) },
    theme: themeOf(row, language),
  }));
  return named.sort((a, b) => a.name.localeCompare(b.name, language));
}

/** What the board should show by the sheets Issues, Workgroups and Who covers what. */
export function boardModel(book: Book, language: Language): BoardModel {
  const coverage = coverageRows(book);
  const all = book
    .rows('WG')
    .filter(({ id }) => id.startsWith('WG-'))
    .map(({ id, status }) => {
      const isClosed = status === 'closed';
      const name = groupName(book, id);
      const header = isClosed ? render(message(boardText.closed, { name }), language) : name;
      return {
        id,
        header,
        column: groupColumn(id, isClosed),
        isClosed,
        isActive: status === 'active' || status === '',
      };
    });
  return {
    issues: boardIssues(book, language),
    groups: all.filter(({ id, isActive }) => isActive || coverage.workgroups.has(id)),
    known: new Map(all.map((group) => [group.id, group])),
    coverage,
    language,
  };
}

/** The workgroups that the board has a column for, with the 0-based place. */
export const groupsOnBoard = (
  board: BoardSheet,
  { known }: BoardModel,
): readonly { readonly group: BoardGroup; readonly at: number }[] =>
  [...known.values()].flatMap((group) => {
    const at = groupAt(board, group.id);
    return at < 0 ? [] : [{ group, at }];
  });
