// The latest rating of each recommendation by each organization, workgroup and the government, and their earlier
// ones. Ratings of several are never combined.
import type { Context } from '../../workbook/command/types';
import type { Book } from '../../workbook/records/book';
import type { RowOf } from '../../workbook/records/rows';
import { addMonths } from '../../base/dates/dates';
import { today } from '../../base/dates/zones';
import { foldText } from '../../base/text/fold';
import { gradeReader, readingScale, UNKNOWN, type Grade } from './scale';
import { groupBy } from '../../base/group-by';

/** After so many months a rating is shown as old; a whole number in Settings. */
const STALE_SETTING = 'progress.staleMonths';
const USUAL_STALE_MONTHS = 12;
const MOST_STALE_MONTHS = 120;

export type ProgressRow = RowOf<'PRG'>;

/** What one voice said of one recommendation at one level. */
export interface LatestRating {
  readonly row: ProgressRow;
  /** `government`, or the id of the organization or workgroup; '' for a row that names none. */
  readonly voice: string;
  readonly level: string;
  /** Undefined for a word that the scale does not have: it is shown as it is written. */
  readonly grade: Grade | undefined;
  readonly isStale: boolean;
}

export interface RatingHistory {
  /** The newest of each voice and level, the newest first. */
  readonly current: readonly LatestRating[];
  /** What the same voices said before, the newest first. */
  readonly earlier: readonly LatestRating[];
}

export const NO_RATINGS: RatingHistory = { current: [], earlier: [] };

/** Months from Settings; the usual number where they hold none. */
export function staleMonths({ setting }: Pick<Context, 'setting'>): number {
  const months = Number(setting(STALE_SETTING).trim() || NaN);
  const isUsable = Number.isInteger(months) && months >= 1 && months <= MOST_STALE_MONTHS;
  return isUsable ? months : USUAL_STALE_MONTHS;
}

/** The government speaks with one voice, whoever noted what it said. */
export const voiceOf = ({ saidBy, organization, workgroup }: ProgressRow): string =>
  saidBy === 'government' ? 'government' : organization || workgroup;

/** Newest first: by the day it holds for, then by when it was written, then by its place on the tab. */
const newestFirst = (x: ProgressRow, y: ProgressRow): number => {
  if (x.date !== y.date) return x.date < y.date ? 1 : -1;
  if (x.updated !== y.updated) return x.updated < y.updated ? 1 : -1;
  return y.rowNumber - x.rowNumber;
};

interface Reading {
  gradeOf(rating: string): Grade | undefined;
  /** Rows for this day or an earlier one are old. */
  readonly staleOn: string;
}

const ratingOf = (row: ProgressRow, { gradeOf, staleOn }: Reading): LatestRating => ({
  row,
  voice: voiceOf(row),
  level: row.level || 'national',
  grade: gradeOf(row.rating),
  isStale: row.date <= staleOn,
});

function sortedOut(rows: readonly ProgressRow[], reading: Reading): RatingHistory {
  const seen = new Set<string>();
  const current: LatestRating[] = [];
  const earlier: LatestRating[] = [];
  for (const row of [...rows].sort(newestFirst)) {
    const rating = ratingOf(row, reading);
    const key = `${rating.voice} ${rating.level}`;
    (seen.has(key) ? earlier : current).push(rating);
    seen.add(key);
  }
  return { current, earlier };
}

/** By id of the recommendation; those of which nothing was said are not in it. Rows without a rating do not count. */
export function ratingsByRecommendation(book: Book, context: Context): ReadonlyMap<string, RatingHistory> {
  const rated = book.rows('PRG').filter(({ rating }) => rating.trim() !== '');
  const rows = groupBy(rated, ({ recommendations }) => new Set(recommendations));
  const reading = {
    gradeOf: gradeReader(readingScale((key) => context.setting(key))),
    staleOn: addMonths(today(context), -staleMonths(context)),
  };
  return new Map([...rows].map(([id, all]) => [id, sortedOut(all, reading)]));
}

/** Two ratings compare by grade, or by the written word where the scale has none. */
export const gradeKey = ({ grade, row }: LatestRating): string => grade?.key ?? foldText(row.rating);

/** Whether at one level two voices say different things now; that nothing is known contradicts nobody. */
export function differs({ current }: RatingHistory): boolean {
  const byLevel = new Map<string, string>();
  for (const rating of current) {
    const key = gradeKey(rating);
    if (key === UNKNOWN) continue;
    const known = byLevel.get(rating.level);
    if (known !== undefined && known !== key) return true;
    byLevel.set(rating.level, key);
  }
  return false;
}

/** Whether something was said, and all of it is old by now. */
export const isStale = ({ current }: RatingHistory): boolean =>
  current.length > 0 && current.every((rating) => rating.isStale);
