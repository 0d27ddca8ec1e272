// OHCHR's matrix with its last column filled in: recommendations under their themes, each once.
import type { Context } from '../../workbook/command/types';
import { message, render } from '../../base/messages/text';
import { sdgLine } from '../../base/vocabulary/words';
import { assessmentLines, asInList } from './assessment';
import type { ReportEntry, Report } from './entries';
import { groupBy } from '../../base/group-by';
import { progressReportWords as words } from '../../words/follow-up/report';

interface MatrixRow {
  readonly recommendation: string;
  readonly position: string;
  readonly themes: string;
  readonly assessment: string;
}

export interface MatrixGroup {
  readonly heading: string;
  readonly rows: readonly MatrixRow[];
}

/** Entries under the first of their themes, in alphabetical order; those without any come last. */
export function byTheme(
  entries: readonly ReportEntry[],
  { bookLanguage }: Context,
): readonly (readonly [string, readonly ReportEntry[]])[] {
  const groups = groupBy(entries, ({ themes }) => [themes[0] ?? '']);
  const named = [...groups].filter(([theme]) => theme !== '');
  const rest = groups.get('');
  return [
    ...named.sort(([x], [y]) => x.localeCompare(y, bookLanguage)),
    ...(rest ? [[words.otherTheme[bookLanguage], rest] as const] : []),
  ];
}

const dashed = (values: readonly string[]): readonly string[] => values.map((value) => `- ${value}`);

const listed = (heading: string, values: readonly string[]): readonly string[] =>
  values.length === 0 ? [] : [heading, ...dashed(values)];

function themesCell({ themes, row }: ReportEntry, { bookLanguage }: Context): string {
  return [
    ...dashed(themes),
    ...listed(
      words.sdgs[bookLanguage],
      row.sdgs.map((one) => sdgLine(one, bookLanguage)),
    ),
    ...listed(words.persons[bookLanguage], row.concerns),
  ].join('\n');
}

function recommendationCell(entry: ReportEntry, { bookLanguage }: Context): string {
  const source = entry.row.answerSource.trim();
  const line = render(message(words.sourceOfPosition, { source }), bookLanguage);
  return [asInList(entry), ...(source === '' ? [] : [line])].join('\n');
}

/** The groups of the matrix. A recommendation on several themes stands once, under the first; its cell lists all. */
export const matrixGroups = (
  report: Report,
  entries: readonly ReportEntry[] = report.entries,
): readonly MatrixGroup[] =>
  byTheme(entries, report.context).map(([theme, some]) => ({
    heading: render(message(words.theme, { theme }), report.context.bookLanguage),
    rows: some.map((entry) => ({
      recommendation: recommendationCell(entry, report.context),
      position: entry.position,
      themes: themesCell(entry, report.context),
      assessment: assessmentLines(entry, report).join('\n'),
    })),
  }));

/** The matrix as a table, its theme in the first column. */
export function matrixTable(report: Report): readonly (readonly string[])[] {
  const heads = [words.csvTheme, words.recommendation, words.position, words.themes, words.assessment];
  return [
    heads.map((head) => head[report.context.bookLanguage]),
    ...matrixGroups(report).flatMap(({ heading, rows }) =>
      rows.map((row) => [
        heading.replace(/^[^:]*:\s*/, ''),
        row.recommendation,
        row.position,
        row.themes,
        row.assessment,
      ]),
    ),
  ];
}
