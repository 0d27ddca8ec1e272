// Issues by who leads them: gaps, issues that several lead, and those that nobody touches.
import type { Context } from '../../workbook/command/types';
import { issueName } from '../../workbook/records/issue-name';
import {
  leadersIn,
  ourIssues,
  partsByIssue,
  coverStateOf,
  themeOf,
  type IssuePart,
} from '../who-covers-what/parts';
import { message, render } from '../../base/messages/text';
import type { Book } from '../../workbook/records/book';
import type { RowOf } from '../../workbook/records/rows';
import { isCounted } from '../../workbook/records/translations';
import { themes } from '../../base/vocabulary/themes';
import { coverageParts, wordText } from '../../base/vocabulary/words';
import type { Double, Gap } from './model';
import { isInScope, type Scope } from './scope';
import { reportWords } from '../../words/coverage/report';

interface IssueFacts {
  readonly issue: RowOf<'ISS'>;
  /** Leads included. */
  readonly parts: readonly IssuePart[];
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
  const parts = partsByIssue(book);
  const under = book.rows('SUB').filter((row) => isCounted(book, row));
  const submissions = byIssue(under, ({ mainIssue, issues }) => [mainIssue, ...issues]);
  const lastCycle = Math.max(0, ...book.rows('REC').map(({ cycle }) => cycle ?? 0));
  const last = book.rows('REC').filter(({ cycle }) => (cycle ?? 0) === lastCycle);
  const recommended = byIssue(last, ({ issues }) => issues);
  return ourIssues(book).map((issue) => ({
    issue,
    parts: parts.get(issue.id) ?? [],
    submissions: submissions.get(issue.id) ?? [],
    recommended: recommended.get(issue.id)?.length ?? 0,
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

const STATES = ['covered', 'overlap', 'gap'] as const;

/** In the order of the themes; issues of none count in no row, as on the tab Charts. */
function byTheme(some: readonly IssueFacts[], { bookLanguage }: Context): IssuesByLead['themes'] {
  const named = some.map(({ issue, parts }) => ({
    theme: themeOf(issue, bookLanguage),
    state: coverStateOf(parts),
  }));
  return themes.map(({ text }) => ({
    name: text[bookLanguage],
    values: STATES.map(
      (state) => named.filter((one) => one.state === state && one.theme === text[bookLanguage]).length,
    ),
  }));
}

export interface IssuesByLead {
  readonly gaps: readonly Gap[];
  readonly doubles: readonly Double[];
  readonly untouched: readonly string[];
  /** Issues that nobody leads, by the rule of the board and of Home: also those that nothing touches. */
  readonly noLead: readonly IssueFacts[];
  /** Of these, those in which no workgroup has any part. */
  readonly nobodyOn: readonly IssueFacts[];
  /** Issues with exactly one lead. */
  readonly led: readonly IssueFacts[];
  readonly all: readonly IssueFacts[];
  /** By theme: how many issues one workgroup leads, several lead, nobody leads. */
  readonly themes: readonly { readonly name: string; readonly values: readonly number[] }[];
}

/** The issues of the report; gaps with most submissions first, then with most recommendations. */
export function issuesByLead(book: Book, scope: Scope, context: Context): IssuesByLead {
  const nameOf = ({ issue }: IssueFacts) => issueName(issue, context.bookLanguage);
  const all = issueFacts(book);
  const mine = all.filter((one) => concerns(scope, one));
  const unled = mine.filter((one) => coverStateOf(one.parts) === 'gap');
  const gaps = unled
    .filter(isTouched)
    .sort((x, y) => y.submissions.length - x.submissions.length || y.recommended - x.recommended);
  return {
    gaps: gaps.map((one) => ({
      issue: nameOf(one),
      workgroups: worksOn(book, one.parts, context),
      submissions: one.submissions.map(({ title }) => title),
      recommended: one.recommended,
    })),
    doubles: mine
      .filter(({ parts }) => coverStateOf(parts) === 'overlap')
      .map((one) => ({ issue: nameOf(one), leaders: leadersIn(one.parts).map(withAngle(book, context)) })),
    untouched: scope.workgroups === undefined ? all.filter((one) => !isTouched(one)).map(nameOf) : [],
    noLead: unled,
    nobodyOn: unled.filter(({ parts }) => parts.length === 0),
    led: mine.filter(({ parts }) => coverStateOf(parts) === 'covered'),
    all: mine,
    themes: byTheme(mine, context),
  };
}
