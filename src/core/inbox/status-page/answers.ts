// What the review brought: recommendations by answer, which of them take up our asks, and what was done about them.
import { chartOf, type Chart } from '../../base/charts/chart';
import { message, sayIn } from '../../base/messages/text';
import { funnelOf, waysOf } from '../../advocacy/ask-to-change/funnel';
import { answersChart, ratingsChart } from '../../follow-up/report/charts';
import { entriesOf } from '../../follow-up/report/entries';
import * as c from '../../words/base/charts';
import * as t from '../../words/inbox/status-page';
import type { Context } from '../../workbook/command/types';
import { countOf } from '../../workbook/figures/figure';
import type { Book } from '../../workbook/records/book';
import { currentRecommendations, currentReview } from '../../follow-up/progress/which';
import { takenUp } from '../home/figures-of-asks';
import type { GatheredContent } from './model';

/** What was put to missions, and what they promised, is between them and the coalition. */
const PUBLIC_STEPS = ['all', 'heard', 'made', 'supported', 'done'] as const;

function funnelChart(book: Book, context: Context): Chart | undefined {
  const { language } = context;
  const funnel = funnelOf(waysOf(book, context));
  return chartOf(
    'funnel',
    {
      heads: [c.titles.funnel[language]],
      rows: PUBLIC_STEPS.map((step) => ({ name: c.funnel[step][language], values: [funnel[step]] })),
      beside: message(t.funnel),
      rules: [c.rules.funnel],
    },
    language,
  );
}

/** Reads REC, ASK, SUB, ATC, CON, HRD, MAT and PRG. */
export function answersSection(book: Book, context: Context): GatheredContent {
  const { language } = context;
  const rows = currentRecommendations(book, context);
  if (rows.length === 0) return { content: {}, leftOut: [] };
  return {
    content: {
      paragraphs: [sayIn(language)(t.takenUp, { takenUp: countOf(takenUp, book, context) })],
      charts: [answersChart(rows, language), funnelChart(book, context)],
    },
    leftOut: [],
  };
}

/** As the public scorecard counts. Reads REC, PRG, ORG, WG, CTY and ISS. */
export function progressSection(book: Book, context: Context): GatheredContent {
  const cycle = currentReview(book, context);
  const entries = cycle === null ? [] : entriesOf(book, { cycle, workgroup: '', isPublic: true }, context);
  const chart = ratingsChart({ book, entries, context });
  return { content: { charts: [chart] }, leftOut: [] };
}
