// What was done on earlier recommendations, as lines of a submission: by grade, each with its evidence in an endnote.
import { labelled } from '../../base/messages/labelled';
import type { Context } from '../../workbook/command/types';
import { message, render, LANGUAGES } from '../../base/messages/text';
import { voiceInReport } from './assessment';
import { isClaim } from './entries';
import { gradeText, numberOf } from '../progress/show';
import { DIFFER, widest } from './scorecard';
import { readingScale } from '../progress/scale';
import { NO_RATINGS, ratingsByRecommendation, type LatestRating } from '../progress/latest-ratings';
import type { Book } from '../../workbook/records/book';
import type { RowOf } from '../../workbook/records/rows';
import { lineKey } from '../../submissions/documents/written-text';
import { documentWords } from '../../words/submissions/documents/document';

/** A submission is public: what stands in it is what may stand in public reports. */
const PUBLIC = { cycle: 0, workgroup: '', isPublic: true } as const;

const plain = (text: string): string =>
  text.replace(/\s+/g, ' ').trim().replace(/\[\[/g, '(').replace(/\]\]/g, ')');

/** Note and source of ratings that are not internal, as an endnote; '' when there is nothing to tell. */
function evidence(standings: readonly LatestRating[]): string {
  const notes = standings
    .filter(({ row }) => !row.internal)
    .map(({ row }) => [plain(row.note), plain(row.source)].filter((part) => part !== '').join(' '))
    .filter((part) => part !== '');
  return notes.length === 0 ? '' : `[[${[...new Set(notes)].join('; ')}]]`;
}

interface RatedRecommendation {
  readonly row: RowOf<'REC'>;
  readonly standings: readonly LatestRating[];
  /** Key of a grade, or that they differ. */
  readonly verdict: string;
}

const listed = (
  found: readonly RatedRecommendation[],
  detail: (one: RatedRecommendation) => string,
): string => found.map((one) => `${numberOf(one.row)}${detail(one)}${evidence(one.standings)}`).join(', ');

/** The coalition's own ratings, then what the government claims. */
function linesFor(
  book: Book,
  found: readonly RatedRecommendation[],
  isGovernment: boolean,
  context: Context,
): readonly string[] {
  const { bookLanguage } = context;
  const lead = isGovernment ? documentWords.governmentSoFar : documentWords.soFar;
  const line = (grade: string, list: string): string => render(message(lead, { grade, list }), bookLanguage);
  const byGrade = readingScale((key) => context.setting(key)).flatMap(({ key, words }) => {
    const some = found.filter(({ verdict }) => verdict === key);
    return some.length === 0
      ? []
      : [
          line(
            words[bookLanguage],
            listed(some, () => ''),
          ),
        ];
  });
  const differing = found.filter(({ verdict }) => verdict === DIFFER);
  const voices = ({ standings }: RatedRecommendation): string =>
    ` (${standings
      .map((one) =>
        labelled(
          voiceInReport(one, { book, scope: PUBLIC, context }),
          gradeText(one, bookLanguage),
          bookLanguage,
        ),
      )
      .join('; ')})`;
  if (differing.length === 0) return byGrade;
  return [...byGrade, line(documentWords.ratingsDiffer[bookLanguage], listed(differing, voices))];
}

/** Ratings at the level that the one who speaks in the submission rated itself: a wider one of others pushes it aside nowhere. */
function atOwnLevel(standings: readonly LatestRating[], speaker: string): readonly LatestRating[] {
  const own = standings.filter(({ voice }) => speaker !== '' && voice === speaker);
  const levels = new Set(widest(own).counted.map(({ level }) => level));
  return levels.size > 0 ? standings.filter(({ level }) => levels.has(level)) : standings;
}

/**
 * One line for each grade that was given to some of these recommendations; none where nobody rated any. `speaker` is the
 * organization whose submission it is, '' for none.
 */
export function progressSoFar(
  book: Book,
  rows: readonly RowOf<'REC'>[],
  speaker: string,
  context: Context,
): readonly string[] {
  const standings = ratingsByRecommendation(book, context);
  const found = (isGovernment: boolean): readonly RatedRecommendation[] =>
    rows.map((row) => {
      const some = (standings.get(row.id) ?? NO_RATINGS).current.filter(
        (one) => isClaim(one) === isGovernment,
      );
      const { verdict, counted } = widest(atOwnLevel(some, speaker));
      return { row, standings: counted, verdict };
    });
  return [...linesFor(book, found(false), false, context), ...linesFor(book, found(true), true, context)];
}

const BEGINNINGS: readonly string[] = LANGUAGES.flatMap((language) =>
  [documentWords.soFar, documentWords.governmentSoFar].map((words) =>
    lineKey((words[language].split('{grade}')[0] ?? '').replace(/[–\s]+$/, '')),
  ),
);

/** Whether a line was made by `progressSoFar`, now or for ratings that changed since. */
export const isProgressLine = (line: string): boolean => {
  const key = lineKey(line);
  return BEGINNINGS.some((beginning) => key.startsWith(beginning));
};
