// How each recommendation of this review stands: whether somebody has it, what waits, and what was said of it.
import { today } from '../../base/dates/zones';
import { groupBy } from '../../base/group-by';
import type { Context } from '../../workbook/command/types';
import type { Book } from '../../workbook/records/book';
import type { RowOf } from '../../workbook/records/rows';
import { ownMemberships } from '../../people/joining/memberships';
import { isStale, NO_RATINGS, ratingsByRecommendation, type RatingHistory } from '../progress/latest-ratings';
import { cyclesOf, currentReview, followersOf, recommendationsOf } from '../progress/which';
import { isOpen, isTakenUp, matchesIn } from '../uptake/counted-matches';
import type { MatchedRow } from '../uptake/shown-match';

/** What waits, in the order in which it is shown; `late` is the next step whose day is past. */
export const RECOMMENDATION_NEEDS = ['late', 'divide', 'match', 'answer', 'rate', 'nothing'] as const;
export type RecommendationNeed = (typeof RECOMMENDATION_NEEDS)[number];

export interface RecommendationState {
  readonly row: RowOf<'REC'>;
  readonly needs: readonly RecommendationNeed[];
  /** Of a workgroup of the reader's. */
  readonly isMine: boolean;
  readonly ratings: RatingHistory;
  /** Matches with asks on which nobody decided, and those that somebody found to take up the ask. */
  readonly open: readonly MatchedRow[];
  readonly takenUp: readonly MatchedRow[];
}

const ANSWERED = new Set(['supported', 'in-part', 'noted']);

function needsOf(
  row: RowOf<'REC'>,
  { ratings, open }: Pick<RecommendationState, 'ratings' | 'open'>,
  day: string,
): readonly RecommendationNeed[] {
  const isUnrated = ratings.current.length === 0 || isStale(ratings);
  const all: readonly (readonly [RecommendationNeed, boolean])[] = [
    ['late', row.due !== '' && row.due < day],
    ['divide', followersOf(row).length === 0],
    ['match', open.length > 0],
    ['answer', row.answer === '' || row.answer === 'pending'],
    ['rate', ANSWERED.has(row.answer) && isUnrated],
  ];
  const needs = all.flatMap(([need, is]) => (is ? [need] : []));
  return needs.length > 0 ? needs : ['nothing'];
}

/** The review that is shown: the one in Settings, else the latest that has recommendations; null for none. */
export const shownReview = (book: Book, context: Context): number | null =>
  currentReview(book, context) ?? cyclesOf(book)[0] ?? null;

/** Without those that were withdrawn, in the order of their numbers; `only` is the id of one. Reads REC, PRG, MAT, ASK, PAR and WG. */
export function recommendationStates(
  book: Book,
  context: Context,
  only?: string,
): readonly RecommendationState[] {
  const named = only === undefined ? undefined : book.find('REC', only);
  if (only !== undefined && !named) return [];
  const cycle = named ? named.cycle : shownReview(book, context);
  const ratings = ratingsByRecommendation(book, context);
  const matches = groupBy(matchesIn(book, cycle), ({ recommendation }) => [recommendation.id]);
  const own = new Set([...context.actor.coChairs, ...ownMemberships(book, context.actor).workgroups]);
  const rows = named ? [named] : recommendationsOf(book, cycle).filter(({ withdrawn }) => !withdrawn);
  return rows.map((row) => {
    const of = matches.get(row.id) ?? [];
    const found = { ratings: ratings.get(row.id) ?? NO_RATINGS, open: of.filter(isOpen) };
    return {
      ...{ row, ...found, takenUp: of.filter(isTakenUp) },
      needs: needsOf(row, found, today(context)),
      isMine: followersOf(row).some((id) => own.has(id)),
    };
  });
}
