// The rule of 'build-progress-report': a Word file through its template, and the same as a table. It changes no row.
import {
  entriesOf,
  reportScopeOf,
  buildProgressReportInput,
  type BuildProgressReportInput,
  type ReportKind,
  type Report,
} from './entries';
import type { Context, Effect, Plan } from '../../workbook/command/types';
import { textHash } from '../../base/text/text-hash';
import { fileName } from '../../base/text/safe-names';
import {
  PROGRESS_REPORT_TEMPLATE,
  PROGRESS_TABLES_TEMPLATE,
  templateBytes,
} from '../../workbook/check/template-bytes';
import { message, type Message } from '../../base/messages/text';
import { failure, success, type Outcome } from '../../base/outcome';
import { offScale, readingScale } from '../progress/scale';
import { today } from '../../base/dates/zones';
import type { Book } from '../../workbook/records/book';
import { writeCsv } from '../../base/text/csv';
import { followUpTable } from './follow-up';
import { matrixTable } from './matrix';
import { progressFigures, ratedOfAll, type ProgressFigure } from './progress-figures';
import { scorecardTable } from './scorecard';
import { tablesData, textData, TITLES } from './template-data';
import { defineCommand } from '../../workbook/command/define-command';
import { gradeText, levelText } from '../progress/show';
import { currentRatings, mayTell, voiceInReport } from './assessment';
import * as progressText from '../../words/follow-up/progress';
import {
  progressReportText,
  progressReportWords,
  progressReportWords as words,
} from '../../words/follow-up/report';
import { noRecommendationsYet } from '../../words/un-documents/reports';

export interface BuiltProgressReport {
  readonly kind: ReportKind;
  /** Null while there are no recommendations; then nothing is made. */
  readonly cycle: number | null;
  /** In the reader's language: what can be counted. */
  readonly figures: readonly ProgressFigure[];
  readonly fileName: string;
  /** The same as a table, for spreadsheets; begins with a byte order mark. */
  readonly csv: { readonly name: string; readonly text: string };
}

type Table = readonly (readonly string[])[];

/** One row a rating; a recommendation that nobody rated has one row without. */
function ratingsTable(report: Report): Table {
  const { entries, scope } = report;
  const { bookLanguage } = report.context;
  const heads = [
    words.number,
    words.csvText,
    words.states,
    words.position,
    words.csvTheme,
    words.csvVoice,
    words.csvLevel,
    words.status,
    words.csvDate,
    words.whatWasDone,
    words.csvSource,
  ];
  const rows = entries.flatMap((entry) => {
    const { number, row, countries, position, themes } = entry;
    const start = [number, row.text, countries.join(', '), position, themes.join('; ')];
    const standings = currentRatings(entry);
    if (standings.length === 0) return [[...start, '', '', words.notRated[bookLanguage], '', '', '']];
    return standings.map((one) => [
      ...start,
      voiceInReport(one, report),
      levelText(one.level, bookLanguage),
      gradeText(one, bookLanguage),
      one.row.date,
      mayTell(one, scope) ? one.row.note : '',
      mayTell(one, scope) ? one.row.source : '',
    ]);
  });
  return [heads.map((head) => head[bookLanguage]), ...rows];
}

const TEMPLATES: Readonly<Record<ReportKind, string>> = {
  matrix: PROGRESS_TABLES_TEMPLATE,
  scorecard: PROGRESS_TABLES_TEMPLATE,
  'follow-up': PROGRESS_REPORT_TEMPLATE,
  midterm: PROGRESS_REPORT_TEMPLATE,
};

/** By these spreadsheets know that accents are written as UTF-8. */
const BYTE_ORDER_MARK = '\ufeff';

const TABLES: Readonly<Record<ReportKind, (report: Report) => Table>> = {
  matrix: matrixTable,
  scorecard: scorecardTable,
  'follow-up': followUpTable,
  midterm: ratingsTable,
};

/** `Scorecard_cycle-4_Water_internal_2027-01-10`, in the workbook's language. */
function nameOf({ book, kind, scope, context }: Report): string {
  const { bookLanguage } = context;
  const parts = [
    TITLES[kind][bookLanguage],
    String(scope.cycle),
    scope.workgroup === '' ? '' : book.labelOf('WG', scope.workgroup),
    scope.isPublic ? '' : progressReportWords.internal[bookLanguage],
    today(context),
  ];
  return fileName(parts);
}

/** The same content on the same day is the same file: a second press makes no second one. */
function makeDocument({ kind, scope }: Report, file: string, data: unknown): Effect {
  return {
    kind: 'make-document',
    template: TEMPLATES[kind],
    keys: { report: kind, hash: textHash(JSON.stringify(data)) },
    fileName: file,
    data,
    isInternal: !scope.isPublic,
    links: [],
  };
}

function summaryOf({ book, entries, scope: { isPublic }, context }: Report): readonly Message[] {
  const scale = readingScale((key) => context.setting(key));
  const lost = offScale(book, scale, progressText.notOnScale);
  const { built, readFirst, keepInside } = progressReportText;
  const { all, rated } = ratedOfAll(entries);
  return [
    message(built, { count: all, rated }),
    message(isPublic ? readFirst : keepInside),
    ...(lost ? [lost] : []),
  ];
}

/** Nothing is made while there are no recommendations. */
const tooEarly = (kind: ReportKind): Outcome<Plan<BuiltProgressReport>> =>
  success({
    ...{ edits: [], effects: [], summary: [message(noRecommendationsYet)] },
    result: { kind, cycle: null, figures: [], fileName: '', csv: { name: '', text: '' } },
  });

/** Fails where the workbook holds no recommendations that fit, or lacks the template. */
function planBuildProgressReport(
  book: Book,
  input: BuildProgressReportInput,
  context: Context,
): Outcome<Plan<BuiltProgressReport>> {
  const { kind } = input;
  if (book.rows('REC').length === 0) return tooEarly(kind);
  const found = reportScopeOf(book, input, context);
  if (!found.ok) return found;
  const scope = found.value;
  const entries = entriesOf(book, scope, context);
  if (entries.length === 0) return failure(message(progressReportText.noRecommendations));
  if (templateBytes(book.rows('TPL'), TEMPLATES[kind]) === '')
    return failure(message(progressReportText.noTemplate));
  const report = { book, kind, scope, entries, context };
  const data = TEMPLATES[kind] === PROGRESS_TABLES_TEMPLATE ? tablesData(report) : textData(report);
  const name = nameOf(report);
  return success({
    edits: [],
    effects: [makeDocument(report, `${name}.docx`, data)],
    result: {
      kind,
      cycle: scope.cycle,
      figures: progressFigures(report),
      fileName: `${name}.docx`,
      csv: {
        name: `${name}.csv`,
        text: BYTE_ORDER_MARK + writeCsv(TABLES[kind](report)),
      },
    },
    disclosed: ['csv'],
    summary: summaryOf(report),
  });
}

/** Makes the Word file of a report on progress, and its table as CSV. */
export const buildProgressReport = defineCommand({
  name: 'build-progress-report',
  title: progressReportText.build,
  audience: 'co-chair',
  pace: 'long',
  input: buildProgressReportInput,
  reads: ['PRG', 'REC', 'ORG', 'WG', 'MEM', 'CTY', 'ISS', 'TPL'],
  plan: planBuildProgressReport,
});
