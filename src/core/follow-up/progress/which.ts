// Finds recommendations: those that somebody names (by id, by label, or by number or cluster in the latest review that has any),
// those with a day, and who follows them.
import { numberRuns, paragraphsIn } from '../../un-documents/reading/read-numbers';
import { message } from '../../base/messages/text';
import { failure, success, type Outcome } from '../../base/outcome';
import type { Context } from '../../workbook/command/types';
import type { Book } from '../../workbook/records/book';
import type { RowOf } from '../../workbook/records/rows';
import type { Actor } from '../../workbook/records/people-roles';
import { mayActIn } from '../../workbook/rights/rights';
import { groupBy } from '../../base/group-by';
import { clusterKey } from '../clusters/cluster-names';
import * as progressText from '../../words/follow-up/progress';
import { noRecommendationsYet } from '../../words/un-documents/reports';

type Recommendation = RowOf<'REC'>;

/** The reviews that have recommendations, the latest first. */
export const cyclesOf = (book: Book): readonly number[] =>
  [...new Set(book.rows('REC').flatMap(({ cycle }) => (cycle === null ? [] : [cycle])))].sort(
    (x, y) => y - x,
  );

/**
 * The review that Settings name, null while none of its recommendations are here; where Settings name none, the latest
 * that has recommendations. Reads REC.
 */
export function currentReview(book: Book, { setting }: Pick<Context, 'setting'>): number | null {
  const current = Number(setting('cycle').trim() || NaN);
  const cycles = cyclesOf(book);
  if (Number.isInteger(current)) return cycles.includes(current) ? current : null;
  return cycles[0] ?? null;
}

/** Recommendations of the review that Settings name, without withdrawn ones. Reads REC. */
export const currentRecommendations = (
  book: Book,
  context: Pick<Context, 'setting'>,
): readonly Recommendation[] => {
  const review = currentReview(book, context);
  return book
    .rows('REC')
    .filter(({ cycle, text, withdrawn }) => cycle === review && text.trim() !== '' && !withdrawn);
};

const placesOf = ({ number, part }: Recommendation): readonly number[] => [
  ...number.split(/\D+/).map(Number),
  0,
  part ?? 1,
];

function byPlaces(x: readonly number[], y: readonly number[]): number {
  const at = x.findIndex((place, index) => place !== y[index]);
  return at < 0 ? 0 : (x[at] ?? 0) - (y[at] ?? 0);
}

/** In the order of their numbers: `40.9` comes before `40.10`; parts follow one another. */
export const inNumberOrder = (rows: readonly Recommendation[]): readonly Recommendation[] =>
  rows
    .map((row) => ({ row, places: placesOf(row) }))
    .sort((x, y) => byPlaces(x.places, y.places))
    .map(({ row }) => row);

/** The recommendations of a review, or of all, in the order of their numbers. */
export const recommendationsOf = (book: Book, cycle: number | null): readonly Recommendation[] =>
  inNumberOrder(book.rows('REC').filter((row) => row.cycle === cycle));

/** Numbers of a list or range such as `40.1-40.5, 40.7`; none when the text holds anything else. */
function writtenNumbers(typed: string): readonly string[] {
  const runs = numberRuns(
    typed,
    new Set([...paragraphsIn(typed), ...(/^\s*(\d{1,3})\./.exec(typed)?.slice(1) ?? [])]),
  );
  const [run] = runs;
  const isAll = runs.length === 1 && run !== undefined && run.start === 0 && run.end === typed.length;
  return isAll ? run.numbers : [];
}

/** What a cluster is found by among the numbers: no number has such a sign before it. */
const clusterNamed = (name: string): string => `#${clusterKey(name)}`;

function rowsNamed(
  book: Book,
  typed: string,
  byNumberText: ReadonlyMap<string, readonly Recommendation[]>,
): readonly Recommendation[] {
  const parts = byNumberText.get(typed);
  if (parts) return parts;
  const found = book.resolve(['REC'], typed);
  const row = found.kind === 'one' ? book.find('REC', found.id) : undefined;
  if (row) return [row];
  const cluster = byNumberText.get(clusterNamed(typed));
  if (cluster) return cluster;
  const numbers = writtenNumbers(typed);
  const rows = numbers.map((number) => byNumberText.get(number));
  // A range is what the UN numbered: one number that is not there makes the whole of it doubtful.
  return rows.every((some) => some !== undefined) ? rows.flat() : [];
}

/**
 * The rows that are meant, each once, in the order of their numbers. A number means all its parts in the latest review,
 * and the name of a cluster all that are in it there.
 * Fails on the first text that means none.
 */
export function whichRecommendations(
  book: Book,
  typed: readonly string[],
): Outcome<readonly Recommendation[]> {
  const latest = recommendationsOf(book, cyclesOf(book)[0] ?? null);
  if (latest.length === 0) return failure(message(noRecommendationsYet));
  const standing = latest.filter(({ cluster, withdrawn }) => clusterKey(cluster) !== '' && !withdrawn);
  const byNumberText = new Map([
    ...groupBy(latest, ({ number }) => [number]),
    ...groupBy(standing, ({ cluster }) => [clusterNamed(cluster)]),
  ]);
  const rows = new Map<string, Recommendation>();
  for (const one of typed.map((each) => each.trim())) {
    const named = rowsNamed(book, one, byNumberText);
    if (named.length === 0) return failure(message(progressText.unknownRecommendation, { name: one }));
    for (const row of named) rows.set(row.id, row);
  }
  return success(inNumberOrder([...rows.values()]));
}

/** Recommendations with a day, the soonest first; those that were withdrawn need nothing any more. */
export const dueNext = (book: Book): readonly RowOf<'REC'>[] =>
  [...inNumberOrder(book.rows('REC').filter(({ due, withdrawn }) => due !== '' && !withdrawn))].sort(
    (x, y) => (x.due < y.due ? -1 : Number(x.due > y.due)),
  );

/** The workgroups that follow it. */
export const followersOf = ({ workgroup, withWorkgroups }: RowOf<'REC'>): readonly string[] =>
  [...new Set([workgroup, ...withWorkgroups])].filter((id) => id !== '');

/** Co-chairs plan for what their workgroup follows, and for what nobody has; coordinators for all. */
export const mayPlan = (row: RowOf<'REC'>, actor: Actor): boolean => mayActIn('REC', followersOf(row), actor);
