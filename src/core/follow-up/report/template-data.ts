// Reports on progress as the tags of their Word templates ask for them; lists in a cell are one text with line breaks.
import type { ReportEntry, ReportKind, Report } from './entries';
import { ratedOfAll } from './progress-figures';
import type { Context } from '../../workbook/command/types';
import { countryName } from '../../workbook/records/country-name';
import { DOCUMENT_SETTINGS } from '../../submissions/documents/settings-read';
import { languageTags, message, render, sayIn, type Text } from '../../base/messages/text';
import { readingScale } from '../progress/scale';
import { today } from '../../base/dates/zones';
import type { Book } from '../../workbook/records/book';
import { dateInWords } from '../../base/dates/words';
import { chartTags } from '../../base/charts/chart';
import { chartsFor } from './charts';
import { groupBy } from '../../base/group-by';
import { assessmentLines, asSentence, hasToldSource, shownAndSilent } from './assessment';
import { ofReview } from './of-review';
import { followUpIntro, followUpRows } from './follow-up';
import { byTheme, matrixGroups } from './matrix';
import { scorecard, type ScoreTable } from './scorecard';
import { progressReportText, progressReportWords as words } from '../../words/follow-up/report';

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
export function countryUnder(book: Book, context: Context): string {
  const typed = context.setting(DOCUMENT_SETTINGS.country).trim();
  const found = typed === '' ? undefined : book.resolve(['CTY'], typed);
  const row = found?.kind === 'one' ? book.find('CTY', found.id) : undefined;
  return row ? countryName(row, context.bookLanguage) : '';
}

function head(report: Report) {
  const { book, kind, context } = report;
  const { workgroup, isPublic } = report.scope;
  const review = ofReview(report);
  const { bookLanguage } = context;
  const say = sayIn(bookLanguage);
  const country = countryUnder(book, context);
  const title = TITLES[kind][bookLanguage];
  const made = [
    say(words.asOf, { day: dateInWords(today(context), bookLanguage) }),
    ...(isPublic ? [] : [say(words.internal)]),
  ].join(' · ');
  return {
    languageTag: languageTags[bookLanguage],
    ...Object.fromEntries(
      Object.entries(words).map(([key, text]: [string, Text]) => [`words.${key}`, text[bookLanguage]]),
    ),
    tagsNeeded: ['unrated'],
    title,
    subtitle:
      country === ''
        ? say(words.ofCycle, { ofReview: review })
        : say(words.ofCountry, { country, ofReview: review }),
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
function detailGroups(report: Report) {
  const lines = new Map(report.entries.map((entry) => [entry, assessmentLines(entry, report)]));
  const shown = report.entries.filter((entry) => lines.get(entry)?.length);
  return byTheme(shown, report.context).map(([theme, some]) => ({
    heading: theme,
    rows: some.map((entry) => ({
      recommendation: asSentence(entry),
      position: entry.position,
      ratings: (lines.get(entry) ?? []).join('\n'),
    })),
  }));
}

/** Without rows that count nothing; of one workgroup without the table that would have one row. */
const cardTables = ({ scope, context }: Report, tables: readonly ScoreTable[]): readonly ScoreTable[] =>
  tables
    .filter(({ title }) => scope.workgroup === '' || title !== words.byWorkgroup[context.bookLanguage])
    .map((table) => ({ ...table, rows: table.rows.filter(({ total }) => total > 0) }))
    .filter(({ rows }) => rows.length > 0);

/** For the template `progress-tables`: the matrix or the scorecard. */
export function tablesData(report: Report) {
  const isMatrix = report.kind === 'matrix';
  const card = scorecard(report);
  const heads = card.scale.map((grade) => grade.words[report.context.bookLanguage]);
  const groups = isMatrix ? [] : detailGroups(report);
  const { shown, silent } = shownAndSilent(report);
  return {
    ...head(report),
    ...unratedTags(silent),
    isMatrix,
    isScorecard: !isMatrix,
    charts: chartTags(chartsFor(report)),
    groups: isMatrix ? matrixGroups(report, shown) : [],
    hasRows: shown.length > 0,
    tables: isMatrix ? [] : cardTables(report, card.tables).map((table) => scoreTableData(table, heads)),
    hasDetail: groups.length > 0,
    detailGroups: groups,
  };
}

const unratedTags = (silent: string) => ({ hasUnrated: silent !== '', unrated: silent });

/** By theme; recommendations of which all the same is said stand together, so that nothing is said twice. */
function midtermThemes(report: Report, shown: readonly ReportEntry[]) {
  const { bookLanguage } = report.context;
  return byTheme(shown, report.context).map(([theme, some]) => {
    const alike = groupBy(some, (entry) => [
      JSON.stringify([entry.position, assessmentLines(entry, report)]),
    ]);
    return {
      theme,
      entries: [...alike.values()].map((same) => ({
        recommendation: same.map(asSentence).join('\n'),
        position: render(message(words.positionIs, { position: same[0]?.position ?? '' }), bookLanguage),
        said: same[0] ? assessmentLines(same[0], report) : [],
      })),
    };
  });
}

/** Who stands behind the report: how many, and by name those who agreed to be named. */
function membersLine({ book, context }: Report): readonly string[] {
  const all = book.rows('ORG').filter(({ name }) => name.trim() !== '');
  const names = all.filter(({ listed }) => listed).map(({ name }) => name.trim());
  if (all.length === 0) return [];
  const values = {
    count: all.length,
    named: names.length > 0 ? 'other' : 'no',
    names: names.join(', '),
  } as const;
  return [render(message(words.members, values), context.bookLanguage)];
}

function midtermIntro(report: Report): readonly string[] {
  const { entries, scope, context } = report;
  const { bookLanguage } = context;
  const scale = readingScale((key) => context.setting(key));
  const { all, rated } = ratedOfAll(entries);
  const values = {
    count: all,
    rated,
    ofReview: ofReview(report),
    coalition: context.setting('coalition'),
    day: dateInWords(today(context), bookLanguage),
  };
  const isSourced = entries.every(({ standings }) =>
    standings.current.every((standing) => hasToldSource(standing, scope)),
  );
  const about = render(message(words.midtermIntro, values), bookLanguage).replace(/ {2,}/g, ' ');
  return [
    ...membersLine(report),
    `${about} ${(isSourced ? words.eachSource : words.someSource)[bookLanguage]}`,
    render(
      message(words.scaleLine, { words: scale.map((grade) => grade.words[bookLanguage]).join(', ') }),
      bookLanguage,
    ),
  ];
}

/** The speakers' grades as lines: `12 done`, without those that nobody gave. */
function speakerFigures(report: Report) {
  const { tables, scale } = scorecard(report);
  const { bookLanguage } = report.context;
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
export function textData(report: Report) {
  const isMidterm = report.kind === 'midterm';
  const { shown, silent } = shownAndSilent(report);
  return {
    ...head(report),
    ...unratedTags(silent),
    isFollowUp: !isMidterm,
    isMidterm,
    intro: isMidterm ? midtermIntro(report) : [followUpIntro(report)],
    followUp: isMidterm ? [] : followUpRows(report, shown),
    charts: chartTags(chartsFor(report)),
    figures: isMidterm ? speakerFigures(report) : [],
    themes: isMidterm ? midtermThemes(report, shown) : [],
  };
}
