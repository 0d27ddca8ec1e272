// The rule of 'build-coverage-report': puts the report together from the workbook's rows; a Word file of it and, for
// the whole coalition, a tab that holds it.
import type { Context, Effect, Plan } from '../../workbook/command/types';
import * as overlapsText from '../../words/coverage/overlaps';
import * as z from 'zod/mini';
import { createCoverageMemory, keptComparison, type CoverageMemory } from '../overlaps/comparison';
import { planFindOverlaps, findOverlapsReads, type FindOverlapsResult } from '../overlaps/plan-find';
import { isSettled } from '../overlaps/decision/settling';
import { message, render, type Text } from '../../base/messages/text';
import { today } from '../../base/dates/zones';
import type { Book } from '../../workbook/records/book';
import {
  dayOf,
  overlapGroupTitles,
  openByWorkgroup,
  opposedPairs,
  pairsInScope,
  settledPairs,
} from './pairs';
import { reportCharts } from './charts';
import { coverageFigures } from './figures';
import { issuesByLead } from './issues';
import { REPORTED, type CoverageReport, type ReportFigure } from './model';
import { choicesFor, scopeOf, type Scope } from './scope';
import { reportWords } from '../../words/coverage/report';
import { textHash } from '../../base/text/text-hash';
import { fileName } from '../../base/text/safe-names';
import { COVERAGE_REPORT_TEMPLATE, templateBytes } from '../../workbook/check/template-bytes';
import { failure, success, type Outcome } from '../../base/outcome';
import { reportLines, reportTemplateData } from './outputs';
import { defineCommand } from '../../workbook/command/define-command';
import * as reportText from '../../words/coverage/report';

/** What the comparison finds now: text of many, and whether the list of overlaps is behind. */
function comparedNow(book: Book, context: Context, memory: CoverageMemory): FindOverlapsResult | undefined {
  const outcome = planFindOverlaps(book, {}, context, memory);
  return outcome.ok ? outcome.value.result : undefined;
}

function sharedTexts(now: FindOverlapsResult | undefined, context: Context): CoverageReport['shared'] {
  return (now?.common ?? []).slice(0, REPORTED.sharedTexts).map(({ words, start, submissions }) => ({
    text: render(
      message(reportWords.sharedBy, { count: submissions.length, words, start }),
      context.bookLanguage,
    ),
    submissions: submissions.map(({ title }) => title),
  }));
}

function limitsOf(now: FindOverlapsResult | undefined, { bookLanguage }: Context): readonly string[] {
  const isBehind = now !== undefined && (now.added > 0 || now.removed > 0);
  const words: readonly Text[] = [
    ...(isBehind ? [reportWords.outOfDate] : []),
    overlapsText.limits,
    ...(now && now.withoutText > 0 ? [reportWords.limitOutlines] : []),
    reportWords.limitOutside,
    reportWords.limitJudgment,
  ];
  return words.map((one) => one[bookLanguage]);
}

/** `The whole coalition`, or the names of the workgroups that it is about. */
function scopeName(book: Book, { workgroups }: Scope, { bookLanguage }: Context): string {
  if (workgroups === undefined) return reportWords.whole[bookLanguage];
  return [...workgroups].map((workgroup) => book.labelOf('WG', workgroup)).join(', ');
}

function madeLine(book: Book, context: Context): string {
  const { now, actor, bookLanguage } = context;
  const name = actor.person === '' ? actor.email : book.labelOf('MEM', actor.person);
  return render(message(reportWords.made, { date: dayOf(now, context), name }), bookLanguage);
}

/** The report on what the workbook holds now. `memory` of the comparison is kept by the caller. */
export function coverageReport(
  book: Book,
  scope: Scope,
  context: Context,
  memory: CoverageMemory = createCoverageMemory(),
): CoverageReport {
  const pairs = pairsInScope(book, scope);
  const open = pairs.filter((row) => !isSettled(row));
  const issues = issuesByLead(book, scope, context);
  const now = comparedNow(book, context, memory);
  return {
    language: context.bookLanguage,
    coalition: context.setting('coalition'),
    scope: scopeName(book, scope, context),
    made: madeLine(book, context),
    figures: coverageFigures(book, scope, context),
    charts: reportCharts(book, scope, context),
    gaps: issues.gaps,
    untouched: issues.untouched,
    doubles: issues.doubles,
    pairs: openByWorkgroup(book, scope, open, context),
    settled: settledPairs(book, pairs, context),
    groups: overlapGroupTitles(book, pairs),
    opposed: opposedPairs(book, open),
    shared: scope.workgroups === undefined ? sharedTexts(now, context) : [],
    limits: limitsOf(now, context),
  };
}

const buildCoverageReportInput = z.object({
  /** Id or name; left out, the whole coalition for coordinators and the own workgroups for co-chairs. */
  workgroup: z.optional(z.string()),
});
type BuildCoverageReportInput = z.infer<typeof buildCoverageReportInput>;

export const buildCoverageReportReads = [...findOverlapsReads, 'COV', 'REC', 'TPL', 'MEM'] as const;

export interface BuiltCoverageReport {
  /** Whose report it is, in words. */
  readonly scope: string;
  /** Workgroups of which the reader may ask for one instead. */
  readonly choices: readonly { readonly id: string; readonly name: string }[];
  /** In the reader's language. */
  readonly figures: readonly ReportFigure[];
  readonly fileName: string;
  /** Name of the tab, '' when the report is of some workgroups and none is written. */
  readonly page: string;
}

/** `Coverage-report_2027-01-10.docx`, with the workgroups where it is about some. */
function fileNameOf(report: CoverageReport, { workgroups }: Scope, context: Context): string {
  const parts = [
    reportWords.title[report.language],
    workgroups === undefined ? '' : report.scope,
    today(context),
  ];
  return `${fileName(parts)}.docx`;
}

/** The same content on the same day is the same file: a run that died, or a second press, makes no second one. */
function makeDocument(report: CoverageReport, file: string): Effect {
  const data = reportTemplateData(report);
  return {
    kind: 'make-document',
    template: COVERAGE_REPORT_TEMPLATE,
    keys: { report: 'coverage', hash: textHash(JSON.stringify(data)) },
    fileName: file,
    data,
    isInternal: true,
    links: [],
  };
}

/** Plans the report of the workgroup that is asked for, else of all that the actor answers for. It changes no row. */
export function planBuildCoverageReport(
  book: Book,
  { workgroup = '' }: BuildCoverageReportInput,
  context: Context,
  memory?: CoverageMemory,
): Outcome<Plan<BuiltCoverageReport>> {
  const found = scopeOf(book, workgroup, context);
  if (!found.ok) return found;
  if (templateBytes(book.rows('TPL'), COVERAGE_REPORT_TEMPLATE) === '')
    return failure(message(reportText.noTemplate));
  const scope = found.value;
  const report = coverageReport(book, scope, context, memory);
  const file = fileNameOf(report, scope, context);
  const isWhole = scope.workgroups === undefined;
  const { title } = reportWords;
  const page = isWhole ? title[context.bookLanguage] : '';
  // What the panel shows is in the reader's language, the report in the workbook's.
  const forReader = { ...context, bookLanguage: context.language };
  const result = {
    scope: scopeName(book, scope, forReader),
    choices: choicesFor(book, context),
    figures: coverageFigures(book, scope, forReader),
  };
  return success({
    edits: [],
    effects: [
      makeDocument(report, file),
      ...(isWhole
        ? [{ kind: 'write-page', title, language: report.language, lines: reportLines(report) } as const]
        : []),
    ],
    result: { ...result, fileName: file, page },
    summary: isWhole
      ? [message(reportText.page, { page })]
      : [message(reportText.built, { scope: result.scope })],
  });
}

/** Makes the Word file and the page of the report. */
export const buildCoverageReport = defineCommand({
  name: 'build-coverage-report',
  title: reportText.build,
  audience: 'co-chair',
  pace: 'long',
  input: buildCoverageReportInput,
  reads: buildCoverageReportReads,
  plan: (book, input, context) => planBuildCoverageReport(book, input, context, context.kept(keptComparison)),
});
