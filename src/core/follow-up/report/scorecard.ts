// The scorecard: how many recommendations stand at each grade, by workgroup, issue, level and who says so.
import type { Count } from '../../base/charts/count';
import { countOf, figureOf, type FigureOf } from '../../workbook/figures/figure';
import type { Context } from '../../workbook/command/types';
import { namedIssue } from '../../coverage/who-covers-what/parts';
import type { Text } from '../../base/messages/text';
import { levelText } from '../progress/show';
import { countedEntries } from './progress-figures';
import { isClaim, ownStandings, type ReportEntry, type Report } from './entries';
import { readingScale, UNKNOWN, type Scale } from '../progress/scale';
import { gradeKey, type LatestRating } from '../progress/latest-ratings';
import { progressLevels } from '../../base/vocabulary/words';
import { groupBy } from '../../base/group-by';
import * as c from '../../words/base/charts';
import { progressReportWords as words } from '../../words/follow-up/report';

interface ScoreRow {
  readonly name: string;
  readonly total: Count;
  /** In the order of the scale. */
  readonly counts: readonly Count[];
  readonly differing: Count;
  readonly unrated: Count;
}

export interface ScoreTable {
  readonly title: string;
  readonly rows: readonly ScoreRow[];
}

/** Where a recommendation is counted: under the key of a grade, as one on which ratings differ, or not at all. */
export const DIFFER = '\u0000differ';
const UNRATED = '\u0000unrated';
type ScoreKey = string;

/** One grade where all agree; what nobody knows gives way to what somebody says. */
function scoreKeyOf(standings: readonly LatestRating[]): ScoreKey {
  const said = new Set(standings.map(gradeKey));
  if (said.size > 1) said.delete(UNKNOWN);
  const [only = UNRATED, ...more] = said;
  return more.length > 0 ? DIFFER : only;
}

/** The ratings at the widest level at which there is one. */
function atWidest(standings: readonly LatestRating[]): readonly LatestRating[] {
  for (const { key } of progressLevels) {
    const some = standings.filter(({ level }) => level === key);
    if (some.length > 0) return some;
  }
  return standings;
}

/** The ratings that count where one figure is wanted, and where they put the recommendation. */
export function widest(standings: readonly LatestRating[]): {
  readonly verdict: ScoreKey;
  readonly counted: readonly LatestRating[];
} {
  const counted = atWidest(standings);
  return { verdict: scoreKeyOf(counted), counted };
}

const score = (key: string, fits: (one: ScoreKey) => boolean): FigureOf<ScoreKey> =>
  figureOf(`score.${key}`, 'REC', c.rules.ratings, fits);

/** Of some recommendations, by where each is counted. */
export const SCORE_FIGURES = {
  all: score('all', () => true),
  differing: score('differing', (one) => one === DIFFER),
  unrated: score('unrated', (one) => one === UNRATED),
};
const atGrade = (key: string): FigureOf<ScoreKey> => score(`grade.${key}`, (one) => one === key);

function scoreRow(name: string, keys: readonly ScoreKey[], scale: Scale): ScoreRow {
  const count = (figure: FigureOf<ScoreKey>): Count => countOf(figure, keys);
  const { all, differing, unrated } = SCORE_FIGURES;
  return {
    ...{ name, total: count(all), differing: count(differing), unrated: count(unrated) },
    counts: scale.map(({ key }) => count(atGrade(key))),
  };
}

const ownScoreKey = (entry: ReportEntry): ScoreKey => widest(ownStandings(entry)).verdict;

/** At each level only what the coalition rated there. */
function levelTable(entries: readonly ReportEntry[], scale: Scale, { bookLanguage }: Context): ScoreTable {
  const rows = progressLevels.map(({ key }) => {
    const keys = entries
      .map((entry) => ownStandings(entry).filter(({ level }) => level === key))
      .filter((some) => some.length > 0)
      .map(scoreKeyOf);
    return scoreRow(levelText(key, bookLanguage), keys, scale);
  });
  return { title: words.byLevel[bookLanguage], rows };
}

function speakerTable(entries: readonly ReportEntry[], scale: Scale, { bookLanguage }: Context): ScoreTable {
  const claims = entries.map(({ standings }) => widest(standings.current.filter(isClaim)).verdict);
  return {
    title: words.bySpeaker[bookLanguage],
    rows: [
      scoreRow(words.coalitionSays[bookLanguage], entries.map(ownScoreKey), scale),
      scoreRow(words.governmentSays[bookLanguage], claims, scale),
    ],
  };
}

type Reported = Pick<Report, 'book' | 'entries' | 'context'>;

interface Scorecard {
  readonly scale: Scale;
  readonly tables: readonly ScoreTable[];
}

/** The tables of the scorecard, in the workbook's language. Ratings that the scale lacks are counted in no grade. */
export function scorecard({ book, entries: given, context }: Reported): Scorecard {
  const { bookLanguage } = context;
  const entries = countedEntries(given);
  const scale = readingScale((key) => context.setting(key));
  const workgroup = (id: string): string =>
    id === '' ? words.noWorkgroup[bookLanguage] : book.labelOf('WG', id);
  const issue = (id: string): string =>
    id === '' ? words.noIssue[bookLanguage] : namedIssue(book, id, bookLanguage).name;
  const table = (
    title: Text,
    keysOf: (row: ReportEntry['row']) => readonly string[],
    nameOf: (key: string) => string,
  ): ScoreTable => {
    const groups = groupBy(entries, ({ row }) => (keysOf(row).length > 0 ? keysOf(row) : ['']));
    const rows = [...groups].map(([key, some]) => ({
      key,
      row: scoreRow(nameOf(key), some.map(ownScoreKey), scale),
    }));
    rows.sort(
      (x, y) =>
        Number(x.key === '') - Number(y.key === '') ||
        x.row.name.localeCompare(y.row.name, bookLanguage, { numeric: true }),
    );
    return { title: title[bookLanguage], rows: rows.map(({ row }) => row) };
  };
  return {
    scale,
    tables: [
      speakerTable(entries, scale, context),
      table(words.byWorkgroup, ({ workgroup: leads }) => [leads], workgroup),
      table(words.byIssue, ({ issues }) => issues, issue),
      levelTable(entries, scale, context),
    ],
  };
}

/** The tables one below the other, with the name of the table in the first column. */
export function scorecardTable(report: Reported): readonly (readonly string[])[] {
  const { scale, tables } = scorecard(report);
  const { bookLanguage } = report.context;
  const heads = [
    words.csvGroup[bookLanguage],
    words.csvName[bookLanguage],
    words.all[bookLanguage],
    ...scale.map((grade) => grade.words[bookLanguage]),
    words.differ[bookLanguage],
    words.unrated[bookLanguage],
  ];
  return [
    heads,
    ...tables.flatMap(({ title, rows }) =>
      rows.map(({ name, total, counts, differing, unrated }) =>
        [title, name, total, ...counts, differing, unrated].map(String),
      ),
    ),
  ];
}
