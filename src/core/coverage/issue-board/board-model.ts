// The model of the issue board: issues and workgroups as it should show them, in the workbook's language.
import { message, render, type Language } from '../../base/messages/text';
import type { Book } from '../../workbook/records/book';
import { themeOfHeading, themes } from '../../base/vocabulary/themes';
import { coverageParts, wordText } from '../../base/vocabulary/words';
import { groupAt, groupColumn, type BoardSheet } from './board-sheet';
import { coverageRows, type CoverageRows, type Part } from './coverage-rows';
import * as boardText from '../../words/coverage/issue-board';

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

const isId = (id: string, sheet: 'ISS' | 'WG'): boolean => id.startsWith(`${sheet}-`);

/** What a part is called in the workbook's language; '' for none. */
export const partWord = (part: Part, language: Language): string =>
  part === '' ? '' : wordText(coverageParts, part)[language];

function boardIssues(book: Book, language: Language): BoardIssue[] {
  const all = book.rows('ISS').filter(({ id }) => isId(id, 'ISS'));
  const named = all.flatMap(({ id, theme, uprInfoIssue }): BoardIssue[] => {
    const name = book.labelOf('ISS', id);
    const key = theme || (uprInfoIssue === '' ? '' : themeOfHeading(uprInfoIssue));
    return name === id ? [] : [{ id, name, theme: key === '' ? '' : wordText(themes, key)[language] }];
  });
  return named.sort((a, b) => a.name.localeCompare(b.name, language));
}

/** What the board should show by the sheets Issues, Workgroups and Who covers what. */
export function boardModel(book: Book, language: Language): BoardModel {
  const coverage = coverageRows(book);
  const all = book
    .rows('WG')
    .filter(({ id }) => isId(id, 'WG'))
    .map(({ id, status }) => {
      const isClosed = status === 'closed';
      const name = book.labelOf('WG', id);
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
