// The rule of 'build-ask-to-change-report': the way of all asks from a text to a change, as a Word file for the coalition.
import * as z from 'zod/mini';
import { chartOf, type Chart, type ChartGiven } from '../../base/charts/chart';
import { dateInWords } from '../../base/dates/words';
import { today } from '../../base/dates/zones';
import { message, sayIn } from '../../base/messages/text';
import { failure, success, type Outcome } from '../../base/outcome';
import { fileName } from '../../base/text/safe-names';
import { makeSectionsReport, type SectionsReport } from '../../submissions/documents/sections-report';
import * as t from '../../words/advocacy/ask-to-change';
import * as c from '../../words/base/charts';
import { progressReportWords } from '../../words/follow-up/report';
import * as uptakeText from '../../words/follow-up/uptake';
import { SECTIONS_TEMPLATE, templateBytes } from '../../workbook/check/template-bytes';
import { defineCommand } from '../../workbook/command/define-command';
import type { Context, Plan } from '../../workbook/command/types';
import type { Book } from '../../workbook/records/book';
import { funnelOf, waysOf, type Way } from './funnel';
import { lineOf } from './line';
import { askToChange } from './plan-ask-to-change-list';
import { FUNNEL } from './steps';

/** How many of these asks came how far. */
function funnelChart(ways: readonly Way[], context: Context): Chart | undefined {
  const { bookLanguage } = context;
  const funnel = funnelOf(ways);
  const given: ChartGiven = {
    heads: [c.titles.funnel[bookLanguage]],
    rows: FUNNEL.map((step) => ({
      name: c.funnel[step][bookLanguage],
      values: [funnel[step]],
    })),
    beside: message(c.beside.funnel, { day: dateInWords(today(context), bookLanguage) }),
    rules: [c.rules.funnel],
  };
  return chartOf('funnel', given, bookLanguage);
}

/** An ask in a row: how far it came, with whom, and what was made of it. */
function rowOf(book: Book, way: Way, context: Context): readonly string[] {
  const { text, workgroup, came, promised, heard, made, progress } = lineOf(book, way, context);
  const last = came.at(-1);
  return [
    text,
    workgroup.name,
    last ? c.funnel[last][context.bookLanguage] : '',
    [...new Set([...promised, ...heard])].join(', '),
    made.map(({ number, by, answer }) => `${number} (${by}): ${answer}`).join('\n'),
    progress.join(', '),
  ];
}

function reportOf(book: Book, ways: readonly Way[], context: Context): SectionsReport {
  const { bookLanguage } = context;
  const say = sayIn(bookLanguage);
  const { asked, by, recommendations } = uptakeText.report;
  const heads = [asked, by, t.report.came, t.report.countries, recommendations, progressReportWords.status];
  return {
    language: bookLanguage,
    coalition: context.setting('coalition'),
    title: say(t.title),
    subtitle: '',
    made: say(progressReportWords.asOf, { day: dateInWords(today(context), bookLanguage) }),
    footer: say(t.report.inside),
    sections: [
      {
        heading: say(c.titles.funnel),
        paragraphs: [say(t.report.intro)],
        charts: [funnelChart(ways, context)],
        tables: [
          {
            heads: heads.map((head) => head[bookLanguage]),
            rows: ways.map((way) => rowOf(book, way, context)),
          },
        ],
      },
    ],
  };
}

/** Fails where nothing was asked for, or the template is missing. It changes no row. */
function planBuild(
  book: Book,
  _input: object,
  context: Context,
): Outcome<Plan<{ readonly fileName: string }>> {
  const { noTemplate, nothing } = uptakeText.report;
  if (templateBytes(book.rows('TPL'), SECTIONS_TEMPLATE) === '') return failure(message(noTemplate));
  const inBook = { ...context, language: context.bookLanguage };
  const ways = waysOf(book, inBook);
  if (ways.length === 0) return failure(message(nothing));
  const file = `${fileName([t.report.file[context.bookLanguage], today(context)])}.docx`;
  return success({
    edits: [],
    effects: [makeSectionsReport('ask-to-change', reportOf(book, ways, inBook), file)],
    result: { fileName: file },
    summary: [message(t.report.built)],
  });
}

/** Makes the Word file of the way from ask to change. */
export const buildAskToChangeReport = defineCommand({
  name: 'build-ask-to-change-report',
  title: t.report.build,
  audience: 'co-chair',
  pace: 'long',
  input: z.object({}),
  reads: [...askToChange.reads, 'TPL'],
  plan: planBuild,
});
