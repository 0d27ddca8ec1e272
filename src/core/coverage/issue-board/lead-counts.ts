// Which issues have somebody who leads: the one rule for the board, Home, reports and pages.
import type { Book } from '../../workbook/records/book';
import { partsByIssue, coverStateOf, type CoverState } from '../who-covers-what/parts';
import { boardModel, type BoardIssue } from './board-model';

export interface IssuesByLead {
  /** Issues on the board. */
  readonly all: readonly BoardIssue[];
  /** Issues that no workgroup leads. */
  readonly noLead: readonly BoardIssue[];
  /** Of these, issues in which no workgroup has any part. */
  readonly nobody: readonly BoardIssue[];
  /** Issues that several workgroups lead. */
  readonly severalLead: readonly BoardIssue[];
}

/** The issues on the board by who leads them. Reads ISS, WG and COV. */
export function issuesByLead(book: Book): IssuesByLead {
  const parts = partsByIssue(book);
  const all = boardModel(book, 'en').issues;
  const partsOf = ({ id }: BoardIssue) => parts.get(id) ?? [];
  const withState = (state: CoverState) => all.filter((issue) => coverStateOf(partsOf(issue)) === state);
  return {
    all,
    noLead: withState('gap'),
    nobody: all.filter((issue) => partsOf(issue).length === 0),
    severalLead: withState('overlap'),
  };
}
