// The rule of 'what-countries-asked': recommendations of this review by issue, region and workgroup, beside the last review.
import * as z from 'zod/mini';
import { success, type Outcome } from '../../base/outcome';
import { regions, wordText } from '../../base/vocabulary/words';
import { cyclesOf } from '../../follow-up/progress/which';
import { defineCommand } from '../../workbook/command/define-command';
import type { Context, Plan } from '../../workbook/command/types';
import type { Book } from '../../workbook/records/book';
import { issueName } from '../../workbook/records/issue-name';
import type { RowOf } from '../../workbook/records/rows';
import { takenUpByAsk } from '../ask-to-change/pairs';
import { currentReview } from '../../follow-up/progress/which';
import type { AskedCount, ThanksGrouping, WhatCountriesAskedResult } from './kinds';
import * as t from '../../words/advocacy/thanks';

type Recommendation = RowOf<'REC'>;

/** Under which names a recommendation counts; one with two issues counts under both. */
const namesOf = (
  book: Book,
  { language }: Context,
): Readonly<Record<ThanksGrouping, (row: Recommendation) => readonly string[]>> => ({
  issue: ({ issues }) => issues.map((id) => issueName(book.find('ISS', id), language)),
  region: ({ countries }) =>
    countries.map((id) => wordText(regions, book.find('CTY', id)?.region ?? '')[language]),
  workgroup: ({ workgroup, withWorkgroups }) =>
    [workgroup, ...withWorkgroups].flatMap((id) => (id === '' ? [] : [book.labelOf('WG', id)])),
});

interface Reviews {
  readonly now: readonly Recommendation[];
  readonly before: readonly Recommendation[];
  readonly ours: ReadonlySet<Recommendation>;
}

function countsBy(
  names: (row: Recommendation) => readonly string[],
  { now, before, ours }: Reviews,
): readonly AskedCount[] {
  const counts = new Map<string, { now: number; before: number; ours: number }>();
  const count = (rows: readonly Recommendation[], what: 'now' | 'before'): void => {
    for (const row of rows)
      for (const name of new Set(names(row))) {
        if (name === '') continue;
        const found = counts.get(name) ?? { now: 0, before: 0, ours: 0 };
        found[what]++;
        if (what === 'now' && ours.has(row)) found.ours++;
        counts.set(name, found);
      }
  };
  count(now, 'now');
  count(before, 'before');
  return [...counts]
    .map(([name, found]) => ({ name, ...found }))
    .sort(
      (one, other) => other.now - one.now || other.before - one.before || one.name.localeCompare(other.name),
    );
}

function planCounts(book: Book, _input: object, context: Context): Outcome<Plan<WhatCountriesAskedResult>> {
  const cycle = currentReview(book, context);
  const last = cyclesOf(book).find((one) => cycle !== null && one < cycle) ?? null;
  const of = (review: number | null): readonly Recommendation[] =>
    review === null ? [] : book.rows('REC').filter((row) => row.cycle === review && !row.withdrawn);
  const reviews: Reviews = {
    now: of(cycle),
    before: of(last),
    ours: new Set([...takenUpByAsk(book, context).values()].flat()),
  };
  const names = namesOf(book, context);
  const counts = {
    issue: countsBy(names.issue, reviews),
    region: countsBy(names.region, reviews),
    workgroup: countsBy(names.workgroup, reviews),
  };
  return success({ edits: [], effects: [], result: { cycle, last, counts }, summary: [] });
}

/** What countries asked for, beside the last review. */
export const whatCountriesAsked = defineCommand({
  name: 'what-countries-asked',
  title: t.countsTitle,
  audience: 'member',
  pace: 'query',
  input: z.object({}),
  reads: ['REC', 'MAT', 'CTY', 'ISS', 'WG'],
  plan: planCounts,
});
