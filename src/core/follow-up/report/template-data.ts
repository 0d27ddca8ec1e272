// Reports on progress as the tags of their Word templates ask for them; lists in a cell are one text with line breaks.
import type { ReportKind } from './calls';
import type { Context } from '../../workbook/command/types';
import { countryName } from '../../submissions/documents/country-names';
import { DOCUMENT_SETTINGS } from '../../submissions/documents/settings-read';
import { languageTags, message, render, sayIn, type Text } from '../../base/messages/text';
import { readingScale } from '../progress/scale';
import { today } from '../progress/latest-ratings';
import type { Book } from '../../workbook/records/book';
import { dateInWords } from '../../base/dates/words';
import { assessmentLines, asSentence } from './assessment';
import { isRated, type Entry, type Scope } from './entries';
import { followUpIntro, followUpRows } from './follow-up';
import { byTheme, matrixGroups } from './matrix';
import { scorecard, type ScoreTable } from './scorecard';
import { progressReportText } from '../../words/follow-up/report';
import { progressReportWords as words } from '../../words/follow-up/report';

export const TITLES: Readonly<Record<ReportKind, Text>> = {
  matrix: words.matrixTitle,
  scorecard: words.scorecardTitle,
  'follow-up': words.followUpTitle,
  midterm: words.midtermTitle,
};

/** More columns than these do not fit a page: the counts then stand in one. */
export const MOST_GRADE_COLUMNS = 7;
/** The columns of a table whose counts stand in one: what is counted, and the counts. */
export const FEWEST_GRADE_COLUMNS = 2;

/** The name of the country under review; '' while Settings do not say. */
function countryUnder(book: Book, context: Context): string {
  const typed = context.setting(DOCUMENT_SETTINGS.country).trim();
  const found = typed === '' ? undefined : book.resolve(['CTY'], typed);
  const row = found?.kind === 'one' ? book.find('CTY', found.id) : undefined;
  return row ? countryName(row, context.bookLanguage) : '';
}

function head(book: Book, kind: ReportKind, { cycle, workgroup, isPublic }: Scope, context: Context) {
  const { bookLanguage } = context;
  const say = sayIn(bookLanguage);
  const country = countryUnder(book, context);
  const title = TITLES[kind][bookLanguage];
  const made = [
    say(words.asOf, { day: dateInWords(today(context), context.bookLanguage) }),
    ...(isPublic ? [] : [say(words.internal)]),
  ].join(' · ');
  return {
    languageTag: languageTags[bookLanguage],
    ...Object.fromEntries(
      Object.entries(words).map(([key, text]: [string, Text]) => [`words.${key}`, text[bookLanguage]]),
    ),
    title,
    subtitle: country === '' ? say(words.ofCycle, { cycle }) : say(words.ofCountry, { country, cycle }),
    coalition: context.setting('coalition'),
    scope: workgroup === '' ? '' : say(words.onlyOf, { workgroup: book.labelOf('WG', workgroup) }),
    made,
    header: `${title} · ${made}`,
  };
}

/** Which of the tables of the template fits the scale, and its cells. */
function scoreTableData({ title, rows }: ScoreTable, heads: readonly string[]) {
  const width = heads.length;
  const isWide = width > MOST_GRADE_COLUMNS;
  const numbered = (values: readonly (string | number)[]) =>
    Object.fromEntries(values.map((value, index) => [`g${index + 1}`, String(value)]));
  const flags = Object.fromEntries(
    Array.from({ length: MOST_GRADE_COLUMNS - FEWEST_GRADE_COLUMNS + 1 }, (_, index) => {
      const columns = index + FEWEST_GRADE_COLUMNS;
      return [`has${columns}`, columns === width];
    }),
  );
  return {
    title,
    ...flags,
    hasMore: isWide,
    ...numbered(heads),
    rows: rows.map(({ name, total, counts, differing, unrated }) => ({
      name,
      total: String(total),
      ...numbered(counts),
      counts: counts
        .flatMap((count, index) => (count > 0 ? [`${count} ${heads[index] ?? ''}`] : []))
        .join('\n'),
      differing: String(differing),
      unrated: String(unrated),
    })),
  };
}

/** What the scorecard adds to its tables: each recommendation with its ratings; in public only those that have some. */
function detailGroups(book: Book, entries: readonly Entry[], scope: Scope, context: Context) {
  const shown = entries
    .map((entry) => ({ entry, lines: assessmentLines(book, entry, scope, context) }))
    .filter(({ lines }) => lines.length > 0);
  const lines = new Map(shown.map(({ entry, lines: own }) => [entry, own]));
  return byTheme(
    shown.map(({ entry }) => entry),
    context,
  ).map(([theme, some]) => ({
    heading: theme,
    rows: some.map((entry) => ({
      recommendation: asSentence(entry),
      position: entry.position,
      ratings: (lines.get(entry) ?? []).join('\n'),
    })),
  }));
}

/** For the template `progress-tables`: the matrix or the scorecard. */
export function tablesData(
  book: Book,
  kind: ReportKind,
  entries: readonly Entry[],
  scope: Scope,
  context: Context,
) {
  const isMatrix = kind === 'matrix';
  const card = scorecard(book, entries, context);
  const heads = card.scale.map((grade) => grade.words[context.bookLanguage]);
  const groups = isMatrix ? [] : detailGroups(book, entries, scope, context);
  return {
    ...head(book, kind, scope, context),
    isMatrix,
    isScorecard: !isMatrix,
    groups: isMatrix ? matrixGroups(book, entries, scope, context) : [],
    tables: isMatrix ? [] : card.tables.map((table) => scoreTableData(table, heads)),
    hasDetail: groups.length > 0,
    detailGroups: groups,
  };
}

function midtermThemes(book: Book, entries: readonly Entry[], scope: Scope, context: Context) {
  return byTheme(entries, context).map(([theme, some]) => {
    const lines = some.map((entry) => ({ entry, lines: assessmentLines(book, entry, scope, context) }));
    const silent = lines.filter((one) => one.lines.length === 0).map(({ entry }) => entry.number);
    return {
      theme,
      entries: lines
        .filter((one) => one.lines.length > 0)
        .map(({ entry, lines: said }) => ({
          recommendation: asSentence(entry),
          position: render(message(words.positionIs, { position: entry.position }), context.bookLanguage),
          said,
        })),
      hasSilent: silent.length > 0,
      silent: render(message(words.notRatedList, { numbers: silent.join(', ') }), context.bookLanguage),
    };
  });
}

function midtermIntro(entries: readonly Entry[], { cycle }: Scope, context: Context): readonly string[] {
  const { bookLanguage } = context;
  const scale = readingScale((key) => context.setting(key));
  const values = {
    count: entries.length,
    rated: entries.filter(isRated).length,
    cycle,
    coalition: context.setting('coalition'),
    day: dateInWords(today(context), context.bookLanguage),
  };
  return [
    render(message(words.midtermIntro, values), bookLanguage).replace(/ {2,}/g, ' '),
    render(
      message(words.scaleLine, { words: scale.map((grade) => grade.words[bookLanguage]).join(', ') }),
      bookLanguage,
    ),
  ];
}

/** The speakers' grades as lines: `12 done`, without those that nobody gave. */
function speakerFigures(book: Book, entries: readonly Entry[], context: Context) {
  const { tables, scale } = scorecard(book, entries, context);
  const { bookLanguage } = context;
  return (tables[0]?.rows ?? []).map(({ name, counts, differing, unrated }) => ({
    speaker: name,
    counts: [
      ...counts.map((count, index) => [count, scale[index]?.words[bookLanguage] ?? ''] as const),
      [differing, progressReportText.countDiffer[bookLanguage]] as const,
      [unrated, words.unrated[bookLanguage]] as const,
    ]
      .filter(([count]) => count > 0)
      .map(([count, label]) => `${count} ${label}`)
      .join(' · '),
  }));
}

/** For the template `progress-report`: the follow-up section or the midterm report. */
export function textData(
  book: Book,
  kind: ReportKind,
  entries: readonly Entry[],
  scope: Scope,
  context: Context,
) {
  const isMidterm = kind === 'midterm';
  return {
    ...head(book, kind, scope, context),
    isFollowUp: !isMidterm,
    isMidterm,
    intro: isMidterm ? midtermIntro(entries, scope, context) : [followUpIntro(entries, scope, context)],
    followUp: isMidterm ? [] : followUpRows(book, entries, scope, context),
    figures: isMidterm ? speakerFigures(book, entries, context) : [],
    themes: isMidterm ? midtermThemes(book, entries, scope, context) : [],
  };
}
