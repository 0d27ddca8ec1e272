// How many issues have somebody who leads: the one rule for the board, Home, reports and pages.
import type { Book } from '../../workbook/records/book';
import { partsByIssue, coverStateOf } from '../who-covers-what/parts';
import { boardModel } from './board-model';

export interface LeadCounts {
  /** Issues on the board. */
  readonly all: number;
  /** Issues that no workgroup leads. */
  readonly noLead: number;
  /** Of these, issues in which no workgroup has any part. */
  readonly nobody: number;
  /** Issues that several workgroups lead. */
  readonly severalLead: number;
}

/** Counts the issues on the board. Reads ISS, WG and COV. */
export function leadCounts(book: Book): LeadCounts {
  const parts = partsByIssue(book);
  const all = boardModel(book, 'en').issues.map(({ id }) => parts.get(id) ?? []);
  const withState = (state: ReturnType<typeof coverStateOf>) =>
    all.filter((one) => coverStateOf(one) === state);
  return {
    all: all.length,
    noLead: withState('gap').length,
    nobody: all.filter((one) => one.length === 0).length,
    severalLead: withState('overlap').length,
  };
}
