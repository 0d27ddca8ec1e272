// The rule of 'list-progress': each recommendation with what was said of it, what is old, and what is due next.
import * as z from 'zod/mini';
import type { Context, Plan } from '../../workbook/command/types';
import { message, render } from '../../base/messages/text';
import { success, type Outcome } from '../../base/outcome';
import type { Book } from '../../workbook/records/book';
import { mayAct } from '../../workbook/rights/rights';
import type { RowOf } from '../../workbook/records/rows';
import { sheetSpec } from '../../workbook/schema/sheets';
import { resolveLink } from '../../workbook/records/links';
import { dueState, type DueState } from '../../base/dates/due';
import { dueNext, followersOf, mayPlan, cyclesOf, recommendationsOf, whichRecommendations } from './which';
import { needsSource } from './needs-source';
import { gradeReader, offScale, readingScale, workbookScale } from './scale';
import { shownRecommendation, shownStanding, type ShownRecommendation, type ShownRating } from './show';
import {
  differs,
  isStale,
  NO_RATINGS,
  staleMonths,
  ratingsByRecommendation,
  type RatingHistory,
} from './latest-ratings';
import { today } from '../../base/dates/zones';
import { maySpeakAs } from '../../people/joining/memberships';
import { defineCommand } from '../../workbook/command/define-command';
import { aName, typedName } from '../input-parts';
import * as progressText from '../../words/follow-up/progress';

const SHOWS = ['all', 'rated', 'unrated', 'differ', 'stale', 'due', 'mine'] as const;
export type ProgressShow = (typeof SHOWS)[number];

export const listProgressInput = z.object({
  cycle: z.optional(z.number()),
  /** Ids or names: only recommendations that the workgroup follows, that are about the issue, or these. */
  workgroup: z.optional(typedName),
  issue: z.optional(typedName),
  recommendations: z.optional(z.array(aName)),
  /** mine: of the workgroups that one co-chairs or takes part in. */
  show: z.optional(z.enum(SHOWS)),
});
export type ListProgressInput = z.infer<typeof listProgressInput>;

export interface ShownProgress extends ShownRecommendation {
  /** The newest of each voice and level, side by side. */
  readonly current: readonly ShownRating[];
  readonly earlier: readonly ShownRating[];
  readonly differs: boolean;
  readonly isStale: boolean;
  readonly agency: string;
  readonly nextStep: string;
  readonly due: string;
  readonly dueState: DueState;
  /** Whether the reader may set the next step. */
  readonly mayPlan: boolean;
  readonly mine: boolean;
}

export interface ListProgressResult {
  readonly cycles: readonly number[];
  readonly cycle: number | null;
  readonly recommendations: readonly ShownProgress[];
  /** Of the whole review, whatever was asked for. */
  readonly counts: Readonly<Record<ProgressShow, number>>;
  /** Ids of what has a day, whatever the review, the soonest first. */
  readonly dueNext: readonly string[];
  readonly staleMonths: number;
  /** What somebody should put right, in sentences. */
  readonly notes: readonly string[];
}

function shownProgress(
  book: Book,
  row: RowOf<'REC'>,
  standings: RatingHistory,
  myWorkgroups: ReadonlySet<string>,
  context: Context,
): ShownProgress {
  const { agency, nextStep, due } = row;
  return {
    ...shownRecommendation(book, row, context.language),
    current: standings.current.map((one) => shownStanding(book, one, context)),
    earlier: standings.earlier.map((one) => shownStanding(book, one, context)),
    differs: differs(standings),
    isStale: isStale(standings),
    agency,
    nextStep,
    due,
    dueState: dueState(due, today(context)),
    mayPlan: mayPlan(row, context.actor),
    mine: followersOf(row).some((id) => myWorkgroups.has(id)),
  };
}

const SHOWN: Readonly<Record<ProgressShow, (one: ShownProgress) => boolean>> = {
  all: () => true,
  rated: ({ current }) => current.length > 0,
  unrated: ({ current }) => current.length === 0,
  differ: (one) => one.differs,
  stale: (one) => one.isStale,
  due: ({ dueState: state }) => state === 'late' || state === 'soon',
  mine: ({ mine }) => mine,
};

/** What somebody should put right on the tab or in Settings. */
function notesOf(book: Book, context: Context): readonly string[] {
  const tab = sheetSpec('PRG').title;
  const rows = book.rows('PRG');
  const unrated = rows.filter(({ rating }) => rating.trim() === '').length;
  const setting = (key: string): string => context.setting(key);
  const gradeOf = gradeReader(readingScale(setting));
  const unsourced = rows.filter(
    ({ source, rating, saidBy }) => source.trim() === '' && needsSource(gradeOf(rating)?.key ?? '', saidBy),
  ).length;
  const lost = offScale(book, readingScale(setting), progressText.notOnScale);
  const scale = workbookScale(book, setting);
  return [
    ...(lost ? [lost] : []),
    ...(!scale.ok && !lost ? [scale.problem] : []),
    ...(unrated > 0 ? [message(progressText.withoutRating, { count: unrated, tab })] : []),
    ...(unsourced > 0 ? [message(progressText.withoutSource, { count: unsourced, tab })] : []),
  ].map((note) => render(note, context.language, context.bookLanguage));
}

interface Filter {
  readonly workgroup: string;
  readonly issue: string;
  readonly ids: ReadonlySet<string> | undefined;
}

function filterOf(book: Book, input: ListProgressInput): Outcome<Filter> {
  const workgroup = resolveLink(book, ['WG'], input.workgroup ?? '');
  if (!workgroup.ok) return workgroup;
  const issue = resolveLink(book, ['ISS'], input.issue ?? '');
  if (!issue.ok) return issue;
  const filter = { workgroup: workgroup.value, issue: issue.value };
  if (!input.recommendations) return success({ ...filter, ids: undefined });
  const named = whichRecommendations(book, input.recommendations);
  return named.ok ? success({ ...filter, ids: new Set(named.value.map(({ id }) => id)) }) : named;
}

const fits = (row: RowOf<'REC'>, { workgroup, issue, ids }: Filter): boolean =>
  (workgroup === '' || followersOf(row).includes(workgroup)) &&
  (issue === '' || row.issues.includes(issue)) &&
  (ids?.has(row.id) ?? true);

/** The review that is asked for, that of the recommendations named, else the latest. */
function cycleOf(book: Book, input: ListProgressInput, { ids }: Filter): number | null {
  const cycles = cyclesOf(book);
  const [first] = ids ?? [];
  const named = first === undefined ? undefined : book.find('REC', first)?.cycle;
  return cycles.find((one) => one === (input.cycle ?? named)) ?? cycles[0] ?? null;
}

/** Fails on a workgroup, issue or recommendation that nobody knows. Withdrawn recommendations are left out unless something was said of them. */
function planListProgress(
  book: Book,
  input: ListProgressInput,
  context: Context,
): Outcome<Plan<ListProgressResult>> {
  const filter = filterOf(book, input);
  if (!filter.ok) return filter;
  const standings = ratingsByRecommendation(book, context);
  const { actor } = context;
  const mine = new Set(
    mayAct('change any rating of progress', actor) ? actor.coChairs : maySpeakAs(book, actor).workgroups,
  );
  const cycle = cycleOf(book, input, filter.value);
  const rows = recommendationsOf(book, cycle).filter(({ id, withdrawn }) => !withdrawn || standings.has(id));
  const all = rows.map((row) => ({
    row,
    shown: shownProgress(book, row, standings.get(row.id) ?? NO_RATINGS, mine, context),
  }));
  const count = (show: ProgressShow): number => all.filter(({ shown }) => SHOWN[show](shown)).length;
  const result: ListProgressResult = {
    cycles: cyclesOf(book),
    cycle,
    recommendations: all
      .filter(({ row, shown }) => SHOWN[input.show ?? 'all'](shown) && fits(row, filter.value))
      .map(({ shown }) => shown),
    counts: Object.fromEntries(SHOWS.map((show) => [show, count(show)])) as ListProgressResult['counts'],
    dueNext: dueNext(book).map(({ id }) => id),
    staleMonths: staleMonths(context),
    notes: notesOf(book, context),
  };
  return success({ edits: [], effects: [], result, summary: [] });
}

/** Ratings side by side with who says so, what is old, and what is due next. */
export const listProgress = defineCommand({
  name: 'list-progress',
  title: progressText.listTitle,
  audience: 'member',
  pace: 'query',
  input: listProgressInput,
  reads: ['PRG', 'REC', 'ORG', 'WG', 'MEM', 'PAR', 'CTY', 'ISS'],
  plan: planListProgress,
});
