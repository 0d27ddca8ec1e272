// Rule of 'build-coverage-report': a Word file of the report and, for the whole coalition, a tab that holds it.
import type { BuildCoverageReportInput } from './calls';
import type { Context, Effect, Plan } from '../../workbook/command/types';
import type { CoverageMemory } from '../overlaps/comparison';
import { findOverlapsReads } from '../overlaps/plan-find';
import { textHash } from '../../submissions/documents/versions';
import { safePart } from '../../submissions/documents/cover';
import { COVERAGE_REPORT_TEMPLATE, templateBytes } from '../../workbook/check/template-bytes';
import { message } from '../../base/messages/text';
import { failure, success, type Outcome } from '../../base/outcome';
import type { Book } from '../../workbook/records/book';
import { zonedDay } from './day';
import { reportLines } from './lines';
import type { CoverageReport, Figure } from './model';
import { coverageReport, figuresOf, scopeName } from './report';
import { choicesFor, scopeOf, type Scope } from './scope';
import { reportTemplateData } from './template-data';
import { keptComparison } from '../overlaps/comparison';
import { buildCoverageReportInput } from './calls';
import { defineCommand } from '../../workbook/command/define-command';
import * as reportText from '../../words/coverage/report';
import { reportWords } from '../../words/coverage/report';

export const buildCoverageReportReads = [...findOverlapsReads, 'COV', 'REC', 'TPL', 'MEM'] as const;

export interface BuiltCoverageReport {
  /** Whose report it is, in words. */
  readonly scope: string;
  /** Workgroups of which the reader may ask for one instead. */
  readonly choices: readonly { readonly id: string; readonly name: string }[];
  /** In the reader's language. */
  readonly figures: readonly Figure[];
  readonly fileName: string;
  /** Name of the tab, '' when the report is of some workgroups and none is written. */
  readonly page: string;
}

/** `Coverage-report_2027-01-10.docx`, with the workgroups where it is about some. */
function fileNameOf(report: CoverageReport, { workgroups }: Scope, context: Context): string {
  const parts = [
    safePart(reportWords.title[report.language]),
    workgroups === undefined ? '' : safePart(report.scope),
    zonedDay(context),
  ];
  return `${parts.filter((part) => part !== '').join('_')}.docx`;
}

/** The same content on the same day is the same file: a run that died, or a second press, makes no second one. */
function makeDocument(report: CoverageReport, fileName: string): Effect {
  const data = reportTemplateData(report);
  return {
    kind: 'make-document',
    template: COVERAGE_REPORT_TEMPLATE,
    keys: { report: 'coverage', hash: textHash(JSON.stringify(data)) },
    fileName,
    data,
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
  const fileName = fileNameOf(report, scope, context);
  const isWhole = scope.workgroups === undefined;
  const { title } = reportWords;
  const page = isWhole ? title[context.bookLanguage] : '';
  // What the panel shows is in the reader's language, the report in the workbook's.
  const forReader = { ...context, bookLanguage: context.language };
  const result = {
    scope: scopeName(book, scope, forReader),
    choices: choicesFor(book, context),
    figures: figuresOf(book, scope, forReader),
  };
  return success({
    edits: [],
    effects: [
      makeDocument(report, fileName),
      ...(isWhole
        ? [{ kind: 'write-page', title, language: report.language, lines: reportLines(report) } as const]
        : []),
    ],
    result: { ...result, fileName, page },
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
