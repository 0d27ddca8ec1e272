// The charts of reports on progress: ratings by who says so and by workgroup, and recommendations by the government's answer.
import { chartOf, type Chart, type ChartGiven } from '../../base/charts/chart';
import { message, type Language } from '../../base/messages/text';
import * as c from '../../words/base/charts';
import { progressReportWords as words } from '../../words/follow-up/report';
import { ANSWER_FIGURES, REVIEW_FIGURE } from '../../un-documents/reports/answered';
import { countOf } from '../../workbook/figures/figure';
import type { RowOf } from '../../workbook/records/rows';
import type { Report, ReportKind } from './entries';
import { ratedOfAll } from './progress-figures';
import { scorecard, type ScoreTable } from './scorecard';

/** What a chart of ratings shows, from the tables of the scorecard. */
function ratings(report: Pick<Report, 'book' | 'entries' | 'context'>): {
  readonly tables: readonly ScoreTable[];
  readonly given: Omit<ChartGiven, 'rows'>;
} {
  const { bookLanguage } = report.context;
  const { scale, tables } = scorecard(report);
  const { entries } = report;
  return {
    tables,
    given: {
      heads: [...scale.map(({ words: grade }) => grade), words.differ, words.unrated].map(
        (head) => head[bookLanguage],
      ),
      beside: message(c.beside.ratings, ratedOfAll(entries)),
      rules: [c.rules.ratings],
    },
  };
}

const rowsOf = ({ rows }: ScoreTable): ChartGiven['rows'] =>
  rows.map(({ name, counts, differing, unrated }) => ({ name, values: [...counts, differing, unrated] }));

/** What the coalition and what the government says of all, in the workbook's language; none where nobody rated any. */
export function ratingsChart(report: Pick<Report, 'book' | 'entries' | 'context'>): Chart | undefined {
  const { tables, given } = ratings(report);
  const isAny = report.entries.some(({ standings }) => standings.current.length > 0);
  const [speakers] = tables;
  if (!speakers || !isAny) return undefined;
  return chartOf('ratings', { ...given, rows: rowsOf(speakers) }, report.context.bookLanguage);
}

/** As the scorecard counts, by workgroup. */
function byWorkgroupChart(report: Report): Chart | undefined {
  const { tables, given } = ratings(report);
  const [, groups] = tables;
  if (!groups || groups.rows.length < 2) return undefined;
  const chart = chartOf('ratings', { ...given, rows: rowsOf(groups) }, report.context.bookLanguage);
  return chart && { ...chart, title: `${chart.title} · ${groups.title}` };
}

/** Recommendations by the government's answer, without withdrawn ones. */
export function answersChart(rows: readonly RowOf<'REC'>[], language: Language): Chart | undefined {
  const some = rows.filter(({ withdrawn }) => !withdrawn);
  const answers = ANSWER_FIGURES.map((figure) => ({ ...figure, count: countOf(figure, some) }));
  const counted = (key: string) => answers.find(({ answer }) => answer === key)?.count ?? 0;
  return chartOf(
    'answers',
    {
      heads: [c.titles.answers[language]],
      rows: answers.map(({ label, count }) => ({ name: label[language], values: [count] })),
      beside: message(c.beside.answers, {
        supported: counted('supported'),
        all: countOf(REVIEW_FIGURE, some),
        pending: counted('pending'),
      }),
      rules: [c.rules.recs, c.rules.answer],
    },
    language,
  );
}

/** Those of a report; the forms that the UN gives have none. */
export function chartsFor(report: Report): readonly Chart[] {
  const { kind, entries, context } = report;
  const rated = ratingsChart(report);
  const drawn: Readonly<Record<ReportKind, readonly (Chart | undefined)[]>> = {
    matrix: [],
    'follow-up': [],
    scorecard: [rated, rated && byWorkgroupChart(report)],
    midterm: [
      answersChart(
        entries.map(({ row }) => row),
        context.bookLanguage,
      ),
      rated,
    ],
  };
  return drawn[kind].filter((chart) => chart !== undefined);
}
