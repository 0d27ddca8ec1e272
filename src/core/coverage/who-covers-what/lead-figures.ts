// Which issues have somebody who leads: the one rule for the board, Home, reports and pages.
import { figureOf, type FigureOf } from '../../workbook/figures/figure';
import type { Text } from '../../base/messages/text';
import type { Book } from '../../workbook/records/book';
import type { RowOf } from '../../workbook/records/rows';
import * as c from '../../words/base/charts';
import { figureRules } from '../../words/coverage/report';
import * as h from '../../words/inbox/home';
import { coverStateOf, ourIssues, partsByIssue, type CoverState, type IssuePart } from './parts';

export interface IssueWithParts {
  readonly issue: RowOf<'ISS'>;
  readonly parts: readonly IssuePart[];
}

/** The issues on the board, each with the parts of workgroups. Reads ISS, WG and COV. */
export function issuesWithParts(book: Book): readonly IssueWithParts[] {
  const parts = partsByIssue(book);
  return ourIssues(book).map((issue) => ({ issue, parts: parts.get(issue.id) ?? [] }));
}

const inState = (key: string, rule: Text, state: CoverState): FigureOf<IssueWithParts> =>
  figureOf(key, 'ISS', rule, ({ parts }) => coverStateOf(parts) === state);

/** Of some issues. */
export const LEAD_FIGURES = {
  all: figureOf<IssueWithParts>('all', 'ISS', c.rules.issues, () => true),
  oneLeads: inState('oneLeads', figureRules.oneLeads, 'covered'),
  noLead: inState('noLead', c.rules.noLead, 'gap'),
  nobody: figureOf<IssueWithParts>('nobody', 'ISS', h.rules.nobody, ({ parts }) => parts.length === 0),
  severalLead: inState('severalLead', c.rules.twoLead, 'overlap'),
} as const;
