// The rule of 'build-uptake-report': what came of the asks in one review, as a Word file with a chart and a table.
import * as z from 'zod/mini';
import { chartOf, type Chart } from '../../base/charts/chart';
import type { Count } from '../../base/charts/count';
import { dateInWords } from '../../base/dates/words';
import { today } from '../../base/dates/zones';
import { message, sayIn } from '../../base/messages/text';
import { failure, success, type Outcome } from '../../base/outcome';
import { fileName } from '../../base/text/safe-names';
import { makeSectionsReport, type SectionsReport } from '../../submissions/documents/sections-report';
import * as c from '../../words/base/charts';
import { progressReportWords } from '../../words/follow-up/report';
import * as t from '../../words/follow-up/uptake';
import { SECTIONS_TEMPLATE, templateBytes } from '../../workbook/check/template-bytes';
import { defineCommand } from '../../workbook/command/define-command';
import type { Context, Plan } from '../../workbook/command/types';
import type { Book } from '../../workbook/records/book';
import { optionalCycle } from '../input-parts';
import { countOf } from '../../workbook/figures/figure';
import { ASK_FIGURES } from './ask-figures';
import { asksWithUptake, uptake, type AskUptake } from './plan-uptake';

const input = z.object({
  /** Number of the review; left out, the latest that has recommendations. */
  cycle: optionalCycle,
});
export type BuildUptakeReportInput = z.infer<typeof input>;

type Say = ReturnType<typeof sayIn>;

/** Each ask is in one of them: by the best that became of it. */
const ENDS = ['supported', 'recommended', 'undecided', 'notTakenUp', 'nothingFound'] as const;

function uptakeChart(asks: readonly AskUptake[], { bookLanguage }: Context): Chart | undefined {
  const count = (key: keyof typeof ASK_FIGURES): Count => countOf(ASK_FIGURES[key], asks);
  return chartOf(
    'uptake',
    {
      heads: [c.titles.uptake[bookLanguage]],
      rows: ENDS.map((end) => ({ name: c.uptake[end][bookLanguage], values: [count(end)] })),
      beside: message(c.beside.uptake, {
        takenUp: count('takenUp'),
        all: asks.length,
        supported: count('supported'),
        toDecide: count('toDecide'),
      }),
      rules: [c.rules.uptake],
    },
    bookLanguage,
  );
}

/** Who asked for it, and apart from them who did as it seems. */
function countriesOf({ raisedBy, perhapsBy }: AskUptake, say: Say): string {
  const perhaps = perhapsBy.length > 0 ? [say(t.report.perhapsBy, { names: perhapsBy.join(', ') })] : [];
  return [...(raisedBy.length > 0 ? [raisedBy.join(', ')] : []), ...perhaps].join('; ');
}

/** How many of how many; where nobody has decided yet, that. */
function countsOf({ takenUp, open, supported, unanswered }: AskUptake, say: Say): [string, string] {
  if (takenUp === 0 && open > 0) return [say(c.uptake.undecided), ''];
  const isUnanswered = takenUp > 0 && unanswered === takenUp;
  return [String(takenUp), isUnanswered ? say(t.report.noAnswer) : String(supported)];
}

const rowOf = (one: AskUptake, say: Say): string[] => [
  one.text,
  one.workgroup.name,
  countriesOf(one, say),
  ...countsOf(one, say),
];

function reportOf(asks: readonly AskUptake[], cycle: number | null, context: Context): SectionsReport {
  const { bookLanguage } = context;
  const say = sayIn(bookLanguage);
  const heads = [
    t.report.asked,
    t.report.by,
    t.report.raisedBy,
    t.report.recommendations,
    t.report.supported,
  ];
  return {
    language: bookLanguage,
    coalition: context.setting('coalition'),
    title: say(t.title),
    subtitle:
      cycle === null
        ? ''
        : say(progressReportWords.ofCycle, { ofReview: say(progressReportWords.ofCycleNumber, { cycle }) }),
    made: say(progressReportWords.asOf, { day: dateInWords(today(context), bookLanguage) }),
    footer: say(t.report.inside),
    sections: [
      {
        heading: say(c.titles.uptake),
        charts: [uptakeChart(asks, context)],
      },
      // A template puts tables before charts, and this one may be long.
      {
        heading: say(t.report.asked),
        tables: [
          {
            heads: heads.map((head) => head[bookLanguage]),
            rows: asks.map((one) => rowOf(one, say)),
          },
        ],
      },
    ],
  };
}

/** Fails where nothing was asked for, or the template is missing. It changes no row. */
function planBuildUptakeReport(
  book: Book,
  { cycle: wanted }: BuildUptakeReportInput,
  context: Context,
): Outcome<Plan<{ readonly fileName: string }>> {
  if (templateBytes(book.rows('TPL'), SECTIONS_TEMPLATE) === '') return failure(message(t.report.noTemplate));
  const { cycle, asks } = asksWithUptake(book, wanted, { ...context, language: context.bookLanguage });
  if (asks.length === 0) return failure(message(t.report.nothing));
  const file = `${fileName([t.report.file[context.bookLanguage], today(context)])}.docx`;
  return success({
    edits: [],
    effects: [makeSectionsReport('uptake', reportOf(asks, cycle, context), file)],
    result: { fileName: file },
    summary: [message(t.report.built)],
  });
}

/** Makes the Word file of what came of the asks. */
export const buildUptakeReport = defineCommand({
  name: 'build-uptake-report',
  title: t.report.build,
  audience: 'co-chair',
  pace: 'long',
  input,
  reads: [...uptake.reads, 'TPL'],
  plan: planBuildUptakeReport,
});
