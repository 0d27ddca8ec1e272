// Figures read off what is shown: the charts and sentences of the status page and of reports, mails as they go out, and what
// was said of a session. What a reader can count in them must be what they say, and what other places say.
import { FUNNEL } from '../../src/core/advocacy/ask-to-change/steps';
import { askToChange } from '../../src/core/advocacy/ask-to-change/plan-ask-to-change-list';
import { compareWhatWasSaid } from '../../src/core/advocacy/what-was-said/plan-compare';
import { whatWasSaid } from '../../src/core/advocacy/what-was-said/plan-live';
import type { Chart } from '../../src/core/base/charts/chart';
import { governmentAnswers, submissionStatuses } from '../../src/core/base/vocabulary/words';
import { reportCharts } from '../../src/core/coverage/report/charts';
import { homeDigestReader } from '../../src/core/inbox/home-digest/items';
import { homeLetter } from '../../src/core/inbox/home-digest/letter';
import { SECTIONS } from '../../src/core/inbox/status-page/model';
import { statusPage } from '../../src/core/inbox/status-page/page';
import { digestReader } from '../../src/core/inbox/weekly-summary/items';
import { digestLetter } from '../../src/core/inbox/weekly-summary/letter';
import { SUMMARY_FIGURES } from '../../src/core/inbox/weekly-summary/summary-figures';
import type { Letter } from '../../src/core/people/letters/letter';
import { countOf } from '../../src/core/workbook/figures/figure';
import type { Outcome } from '../../src/core/base/outcome';
import type { Context } from '../../src/core/workbook/command/types';
import type { Book } from '../../src/core/workbook/records/book';
import * as c from '../../src/core/words/base/charts';
import * as weekly from '../../src/core/words/inbox/weekly-summary';

export type Told = readonly [key: string, place: string, count: number];

const resultOf = <Result>(outcome: Outcome<{ readonly result: Result }>): Result => {
  if (!outcome.ok) throw new Error(outcome.problem.text.en);
  return outcome.value.result;
};

/** The first number in a sentence that begins or goes on so; nothing where it does not stand there. */
export const inSentence = (sentences: readonly string[], pattern: RegExp): readonly number[] =>
  sentences.flatMap(
    (one) =>
      pattern
        .exec(one)
        ?.slice(1)
        .map((found) => (found === 'One' ? 1 : Number(found))) ?? [],
  );

export const toldOnce = (
  keys: readonly string[],
  place: string,
  numbers: readonly number[],
): readonly Told[] => numbers.map((count, at): Told => [keys[at] ?? '', place, count]);

/** Each bar of a chart whose names are words of a list: its key is that of the word. */
const bars = (
  chart: Chart | undefined,
  place: string,
  keys: readonly { readonly key: string; readonly name: string }[],
): readonly Told[] =>
  (chart?.names ?? []).flatMap((name, at): Told[] => {
    const key = keys.find((one) => one.name === name)?.key;
    return key === undefined ? [] : [[key, place, chart?.series[0]?.values[at] ?? -1]];
  });

const named = (start: string, words: readonly { readonly key: string; readonly text: { en: string } }[]) =>
  words.map(({ key, text }) => ({ key: `${start}.${key}`, name: text.en }));
const STATUSES = named('texts', submissionStatuses);
const ANSWERS = named('answer', governmentAnswers);
const STEPS = FUNNEL.map((key) => ({ key: `funnel.${key}`, name: c.funnel[key].en }));

function onStatusPage(book: Book, context: Context): readonly Told[] {
  const place = 'Status page';
  const { page } = statusPage(book, SECTIONS, context);
  const charts = page.sections.flatMap(({ charts: some = [] }) => some.flatMap((chart) => chart ?? []));
  const titled = (title: string) => charts.find((chart) => chart.title === title);
  const said = [
    ...page.sections.flatMap(({ paragraphs = [] }) => paragraphs),
    ...charts.map(({ beside }) => beside),
  ];
  return [
    ...bars(titled(c.titles.texts.en), place, STATUSES),
    ...bars(titled(c.titles.answers.en), place, ANSWERS),
    ...bars(titled(c.titles.funnel.en), place, STEPS),
    ...toldOnce(['noLead'], place, inSentence(said, /^(One|\d+) issues? ha(?:s|ve) nobody who leads/)),
    ...toldOnce(['takenUp'], place, inSentence(said, /^(\d+) recommendations? takes? up what/)),
    ...toldOnce(['texts.ready', 'texts'], place, inSentence(said, /^Final or sent: (\d+) of (\d+) texts/)),
    ...toldOnce(
      ['progress.rated', 'progress.all'],
      place,
      inSentence(said, /^Rated by the coalition: (\d+) of (\d+) /),
    ),
  ];
}

const inReports = (book: Book, context: Context): readonly Told[] =>
  reportCharts(book, { workgroups: undefined }, context).flatMap((chart) => [
    ...bars(chart, 'Chart of the coverage report', STATUSES),
    ...toldOnce(
      ['noLead', 'all', 'nobody', 'severalLead'],
      'Chart of the coverage report',
      inSentence([chart.beside], /^Nobody leads: (\d+) of (\d+) .*: (\d+)\..*: (\d+)\.$/),
    ),
    ...toldOnce(
      ['texts.ready', 'texts', 'tooLong'],
      'Chart of the coverage report',
      inSentence([chart.beside], /^Final or sent: (\d+) of (\d+) .*: (\d+)\.$/),
    ),
  ]);

/** How many a section of a letter lists, with those that it says are more. */
const listed = ({ sections }: Letter, title: string): number => {
  const facts = sections.find((section) => section.title === title)?.facts ?? [];
  const more = inSentence(
    facts.map(({ value }) => value),
    /^(\d+) more /,
  );
  return facts.length + more.reduce((sum, count) => sum + count - 1, 0);
};

const HEADED = {
  ...{ pairs: weekly.pairs, overdue: weekly.overdue, toSign: weekly.toSign, reviews: weekly.reviews },
  ...{ toDos: weekly.toDos, nextSteps: weekly.nextSteps, followUps: weekly.followUps, late: weekly.late },
};

function inMails(book: Book, context: Context): readonly Told[] {
  const [summaries, digests] = [digestReader(book, context), homeDigestReader(book, context)];
  return book.rows('MEM').flatMap(({ id, name }): readonly Told[] => {
    const reader = { id, name, zone: '', language: 'en' } as const;
    const items = summaries(id);
    const letter = digestLetter(items, reader, book, context);
    const home = homeLetter(digests(id), { ...reader, zone: 'Etc/UTC' }, book, context);
    const ofSession = (home?.sections ?? []).map(({ title }) => title);
    return [
      ...(letter ? SUMMARY_FIGURES : []).flatMap((figure): Told[] => {
        const head = HEADED[figure.key.replace('summary.', '') as keyof typeof HEADED];
        if (head === undefined) return [];
        return [
          [`${figure.key} of ${id}`, 'what is said of the mail', countOf(figure, items)],
          [`${figure.key} of ${id}`, 'the mail itself', letter ? listed(letter, head.en) : 0],
        ];
      }),
      ...toldOnce(
        ['speakers.noted', 'heard.yes'],
        'Digest for home',
        inSentence(ofSession, /^So far: (\d+) .* noted, (\d+) /),
      ),
    ];
  });
}

function ofSession(book: Book, context: Context): readonly Told[] {
  const { speakers, noted, heard } = resultOf(whatWasSaid.plan(book, {}, context));
  const { counts, differences, differ } = resultOf(compareWhatWasSaid.plan(book, {}, context));
  const kinds = Object.entries(counts).flatMap(([kind, count]): Told[] => [
    [`compare.${kind}`, 'Compare', count],
    [`compare.${kind}`, 'what it lists', differences.filter((one) => one.kind === kind).length],
  ]);
  const contradicting = (counts['heard-not-made'] ?? 0) + (counts['made-noted-no'] ?? 0);
  return [
    ...kinds,
    ['compare.differ', 'Compare', differ],
    ['compare.differ', 'its two kinds', contradicting],
    ['speakers', 'What was said', speakers],
    ['speakers.noted', 'What was said', noted],
    ...Object.entries(heard).map(([key, count]): Told => [`heard.${key}`, 'What was said', count]),
  ];
}

/** All that is told by pages, charts and mails. */
export function toldElsewhere(book: Book, context: Context): readonly Told[] {
  const { funnel } = resultOf(askToChange.plan(book, {}, context));
  return [
    ...FUNNEL.map((step): Told => [`funnel.${step}`, 'From ask to change', funnel[step]]),
    ...ofSession(book, context),
    ...inReports(book, context),
    ...onStatusPage(book, context),
    ...inMails(book, context),
  ];
}
