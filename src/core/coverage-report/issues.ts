// Issues by who leads them: gaps, issues that several lead, and those that nobody touches.
import type { Context } from '../calls/types';
import { issueName } from '../coverage/compared';
import { message, render } from '../messages/text';
import type { Book } from '../records/book';
import type { RowOf } from '../records/rows';
import { isUnderWay } from '../submissions/this-cycle';
import { coverageParts, wordText } from '../vocabulary/words';
import { reportWords } from './messages';
import type { Double, Gap } from './model';
import { isInScope, type Scope } from './scope';

interface IssueFacts {
  readonly issue: RowOf<'ISS'>;
  readonly leads: readonly RowOf<'COV'>[];
  /** All parts, leads included. */
  readonly parts: readonly RowOf<'COV'>[];
  readonly submissions: readonly RowOf<'SUB'>[];
  /** Recommendations of the last cycle. */
  readonly recommended: number;
}

function byIssue<Row>(rows: readonly Row[], issuesOf: (row: Row) => readonly string[]): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    for (const issue of new Set(issuesOf(row))) {
      const group = groups.get(issue);
      if (group) group.push(row);
      else groups.set(issue, [row]);
    }
  }
  return groups;
}

function issueFacts(book: Book): readonly IssueFacts[] {
  const closed = new Set(
    book
      .rows('WG')
      .filter(({ status }) => status === 'closed')
      .map(({ id }) => id),
  );
  const standing = book.rows('COV').filter(({ workgroup }) => workgroup !== '' && !closed.has(workgroup));
  const parts = byIssue(standing, ({ issue }) => [issue]);
  const under = book.rows('SUB').filter(isUnderWay);
  const submissions = byIssue(under, ({ mainIssue, issues }) => [mainIssue, ...issues]);
  const lastCycle = Math.max(0, ...book.rows('REC').map(({ cycle }) => cycle ?? 0));
  const last = book.rows('REC').filter(({ cycle }) => (cycle ?? 0) === lastCycle);
  const recommended = byIssue(last, ({ issues }) => issues);
  return book.rows('ISS').map((issue) => {
    const own = parts.get(issue.id) ?? [];
    return {
      issue,
      leads: own.filter(({ part }) => part === 'leads'),
      parts: own,
      submissions: submissions.get(issue.id) ?? [],
      recommended: recommended.get(issue.id)?.length ?? 0,
    };
  });
}

const isTouched = ({ parts, submissions, recommended }: IssueFacts): boolean =>
  parts.length > 0 || submissions.length > 0 || recommended > 0;

/** Whether a workgroup of the report has to do with the issue. */
const concerns = (scope: Scope, { parts, submissions }: IssueFacts): boolean =>
  scope.workgroups === undefined ||
  [...parts, ...submissions].some(({ workgroup }) => isInScope(scope, workgroup));

const withPart =
  (book: Book, { bookLanguage }: Context) =>
  ({ workgroup, part }: RowOf<'COV'>): string => {
    const name = book.labelOf('WG', workgroup);
    const words = part && wordText(coverageParts, part);
    return words ? render(message(reportWords.part, { workgroup: name, part: words }), bookLanguage) : name;
  };

const withAngle =
  (book: Book) =>
  ({ workgroup, angle }: RowOf<'COV'>): string =>
    [book.labelOf('WG', workgroup), angle].filter((part) => part !== '').join(': ');

export interface IssuesByLead {
  readonly gaps: readonly Gap[];
  readonly doubles: readonly Double[];
  readonly untouched: readonly string[];
  /** Issues with exactly one lead. */
  readonly led: number;
}

/** The issues of the report; gaps with most submissions first, then with most recommendations. */
export function issuesByLead(book: Book, scope: Scope, context: Context): IssuesByLead {
  const nameOf = ({ issue }: IssueFacts) => issueName(issue, context.bookLanguage);
  const groupsOf = (rows: readonly RowOf<'COV'>[]): number =>
    new Set(rows.map(({ workgroup }) => workgroup)).size;
  const all = issueFacts(book);
  const mine = all.filter((one) => concerns(scope, one));
  const gaps = mine
    .filter((one) => one.leads.length === 0 && isTouched(one))
    .sort((x, y) => y.submissions.length - x.submissions.length || y.recommended - x.recommended);
  return {
    gaps: gaps.map((one) => ({
      issue: nameOf(one),
      workgroups: one.parts.map(withPart(book, context)),
      submissions: one.submissions.map(({ title }) => title),
      recommended: one.recommended,
    })),
    doubles: mine
      .filter(({ leads }) => groupsOf(leads) > 1)
      .map((one) => ({ issue: nameOf(one), leaders: one.leads.map(withAngle(book)) })),
    untouched: scope.workgroups === undefined ? all.filter((one) => !isTouched(one)).map(nameOf) : [],
    led: mine.filter(({ leads }) => groupsOf(leads) === 1).length,
  };
}
