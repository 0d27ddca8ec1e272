// Issues by who leads them: gaps, issues that several lead, and those that nobody touches.
import type { Count } from '../../base/charts/count';
import { countOf } from '../../workbook/figures/figure';
import type { Context } from '../../workbook/command/types';
import { issueName } from '../../workbook/records/issue-name';
import { issuesWithParts, LEAD_FIGURES, type IssueWithParts } from '../who-covers-what/lead-figures';
import { leadersIn, themeOf, type IssuePart } from '../who-covers-what/parts';
import { message, render } from '../../base/messages/text';
import type { Book } from '../../workbook/records/book';
import type { RowOf } from '../../workbook/records/rows';
import { isCounted } from '../../workbook/records/translations';
import { themes } from '../../base/vocabulary/themes';
import { coverageParts, wordText } from '../../base/vocabulary/words';
import type { Double, Gap } from './model';
import { isInScope, type Scope } from './scope';
import { reportWords } from '../../words/coverage/report';

interface IssueFacts extends IssueWithParts {
  readonly submissions: readonly RowOf<'SUB'>[];
  /** Recommendations of the last cycle. */
  readonly recommended: number;
}

function byIssue<Row>(rows: readonly Row[], issuesOf: (row: Row) => readonly string[]): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows)
    for (const issue of new Set(issuesOf(row))) groups.set(issue, [...(groups.get(issue) ?? []), row]);
  return groups;
}

function issueFacts(book: Book): readonly IssueFacts[] {
  const under = book.rows('SUB').filter((row) => isCounted(book, row));
  const submissions = byIssue(under, ({ mainIssue, issues }) => [mainIssue, ...issues]);
  const lastCycle = Math.max(0, ...book.rows('REC').map(({ cycle }) => cycle ?? 0));
  const last = book.rows('REC').filter(({ cycle }) => (cycle ?? 0) === lastCycle);
  const recommended = byIssue(last, ({ issues }) => issues);
  return issuesWithParts(book).map((one) => ({
    ...one,
    submissions: submissions.get(one.issue.id) ?? [],
    recommended: recommended.get(one.issue.id)?.length ?? 0,
  }));
}

const isTouched = ({ parts, submissions, recommended }: IssueFacts): boolean =>
  parts.length > 0 || submissions.length > 0 || recommended > 0;

/** Whether a workgroup of the report has to do with the issue. */
const concerns = (scope: Scope, { parts, submissions }: IssueFacts): boolean =>
  scope.workgroups === undefined ||
  [...parts, ...submissions].some(({ workgroup }) => isInScope(scope, workgroup));

/** Who works on an issue, each workgroup with its part. */
function worksOn(book: Book, parts: readonly IssuePart[], { bookLanguage }: Context): readonly string[] {
  if (parts.length === 0) return [reportWords.nobodyOnIt[bookLanguage]];
  return parts.map(({ workgroup, part }) => {
    const words = { workgroup: book.labelOf('WG', workgroup), part: wordText(coverageParts, part) };
    return render(message(reportWords.part, words), bookLanguage);
  });
}

const withAngle =
  (book: Book, { bookLanguage }: Context) =>
  ({ workgroup, angle }: IssuePart): string => {
    const name = book.labelOf('WG', workgroup);
    return angle === '' ? name : render(message(reportWords.said, { name, words: angle }), bookLanguage);
  };

const STATES = ['oneLeads', 'severalLead', 'noLead'] as const;

/** In the order of the themes; issues of none count in no row, as on the tab Charts. */
function byTheme(some: readonly IssueFacts[], { bookLanguage }: Context): IssuesByLead['themes'] {
  return themes.map(({ text }) => {
    const own = some.filter(({ issue }) => themeOf(issue, bookLanguage) === text[bookLanguage]);
    return { name: text[bookLanguage], values: STATES.map((state) => countOf(LEAD_FIGURES[state], own)) };
  });
}

export interface IssuesByLead {
  readonly gaps: readonly Gap[];
  readonly doubles: readonly Double[];
  readonly untouched: readonly string[];
  readonly all: readonly IssueFacts[];
  /** By theme: how many issues one workgroup leads, several lead, nobody leads. */
  readonly themes: readonly { readonly name: string; readonly values: readonly Count[] }[];
}

/** The issues of the report; gaps with most submissions first, then with most recommendations. */
export function issuesByLead(book: Book, scope: Scope, context: Context): IssuesByLead {
  const nameOf = ({ issue }: IssueFacts) => issueName(issue, context.bookLanguage);
  const all = issueFacts(book);
  const mine = all.filter((one) => concerns(scope, one));
  const gaps = LEAD_FIGURES.noLead
    .rows(mine)
    .filter(isTouched)
    .sort((x, y) => y.submissions.length - x.submissions.length || y.recommended - x.recommended);
  return {
    gaps: gaps.map((one) => ({
      issue: nameOf(one),
      workgroups: worksOn(book, one.parts, context),
      submissions: one.submissions.map(({ title }) => title),
      recommended: one.recommended,
    })),
    doubles: LEAD_FIGURES.severalLead
      .rows(mine)
      .map((one) => ({ issue: nameOf(one), leaders: leadersIn(one.parts).map(withAngle(book, context)) })),
    untouched: scope.workgroups === undefined ? all.filter((one) => !isTouched(one)).map(nameOf) : [],
    all: mine,
    themes: byTheme(mine, context),
  };
}
