// The rule of 'share-out': each recommendation that nobody has goes to a workgroup, and what is left says why.
import * as z from 'zod/mini';
import type { Context, Plan } from '../../workbook/command/types';
import { clusterKey } from '../clusters/cluster-names';
import { partsByIssue, namedIssue } from '../../coverage/who-covers-what/parts';
import { message, render, type Message } from '../../base/messages/text';
import { success, type Outcome } from '../../base/outcome';
import type { Book } from '../../workbook/records/book';
import { updateRow, type Edit } from '../../workbook/records/edits';
import { isAtWork, onlyWorkgroup } from '../../workbook/records/this-cycle';
import {
  isBlank,
  recommendationName,
  rowsOfCycle,
  whereReadable,
  type Recommendation,
} from '../../un-documents/reports/cycle-rows';
import { openSuggestions } from '../tagging/suggestion-texts';
import { chooseWorkgroup, type Reason, type RecommendationSet, type Assignment } from './choose-workgroup';
import { createClaims, type Claims } from './claims';
import { hasAny, type DivisionShare } from './shared-out';
import { meaningTable } from '../../language/meaning/kept-table';
import { defineCommand } from '../../workbook/command/define-command';
import { optionalCycle } from '../input-parts';
import type { NamedRow, RowOf } from '../../workbook/records/rows';
import { groupBy } from '../../base/group-by';
import { labelled as labelledText } from '../../words/base/language';
import * as t from '../../words/follow-up/division';

const shareInput = z.object({ cycle: optionalCycle });

interface LeftOver extends NamedRow {
  readonly text: string;
  readonly reason: Reason;
  readonly reasonText: string;
}

export interface ShareOutResult {
  readonly cycle: number;
  readonly given: number;
  /** Recommendations that had a workgroup before and keep it. */
  readonly before: number;
  /** Workgroups at work, and others that have any, in alphabetical order; break-outs only where they have any. */
  readonly workgroups: readonly DivisionShare[];
  /** The first of those that nobody gets, each with why. */
  readonly leftOver: readonly LeftOver[];
  readonly leftOverCount: number;
  /** How many are left over for each reason, as a sentence; the most first. */
  readonly reasons: readonly { readonly reasonText: string; readonly count: number }[];
}

/** Left ones that an answer lists; all are counted. */
const MOST_LISTED = 200;

const isFree = (row: Recommendation): boolean => isBlank(row, 'workgroup');

/** Rows of one cluster, or a row on its own. */
function sets(rows: readonly Recommendation[]): readonly (readonly Recommendation[])[] {
  const keyOf = ({ id, cluster }: Recommendation): string =>
    clusterKey(cluster) === '' ? `row ${id}` : `cluster ${clusterKey(cluster)}`;
  return [...groupBy(rows, (row) => [keyOf(row)]).values()];
}

const togetherOf = (rows: readonly Recommendation[], { askedBy }: Claims): RecommendationSet => ({
  issues: rows.flatMap(({ issues }) => issues),
  text: rows.map(({ text }) => text).join('\n'),
  assigned: [...new Set(rows.map(({ workgroup }) => workgroup).filter((id) => id !== ''))],
  asked: askedBy(rows),
  hasSuggestions: rows.some(({ suggested }) =>
    openSuggestions(suggested).some(({ kind }) => kind === 'issue'),
  ),
});

const REASONS = {
  'no-issue': t.noIssue,
  'only-suggested': t.onlySuggested,
  'nobody-leads': t.nobodyLeads,
  'several-lead': t.severalLead,
  'cluster-divided': t.clusterDivided,
} as const satisfies Readonly<Record<Reason, unknown>>;

function reasonText(
  book: Book,
  { reason, names }: Extract<Assignment, { kind: 'nobody' }>,
  context: Context,
): string {
  const nameOf = (id: string): string =>
    reason === 'nobody-leads' ? namedIssue(book, id, context.language).name : book.labelOf('WG', id);
  return render(message(REASONS[reason], { names: names.map(nameOf).join(', ') }), context.language);
}

interface Assignments {
  readonly edits: readonly Edit[];
  readonly leftOver: readonly LeftOver[];
  /** Recommendations that each workgroup gets, by id. */
  readonly given: ReadonlyMap<string, number>;
}

function assignAll(book: Book, rows: readonly Recommendation[], context: Context): Assignments {
  const parts = partsByIssue(book);
  const partsOf = (issue: string) => parts.get(issue) ?? [];
  const only = onlyWorkgroup(book);
  const claims = createClaims(book, rows, meaningTable(context));
  const { likeness } = claims;
  const all = sets(rows).map((set) => ({ set, together: togetherOf(set, claims) }));
  // Who gets the recommendations on single treaties decides on those that name several.
  for (const { set, together } of all) {
    const first = chooseWorkgroup(together, partsOf, { likeness, only });
    if (first.kind === 'workgroup') for (const row of set) claims.note(row, row.workgroup || first.workgroup);
  }
  const edits: Edit[] = [];
  const leftOver: LeftOver[] = [];
  const given = new Map<string, number>();
  for (const { set, together } of all) {
    const ofTreaties = claims.ofTreaties(set);
    const assignment = chooseWorkgroup(together, partsOf, { likeness, only, ofTreaties });
    for (const row of set.filter(isFree)) {
      if (assignment.kind === 'nobody') {
        const why = { reason: assignment.reason, reasonText: reasonText(book, assignment, context) };
        leftOver.push({ id: row.id, name: recommendationName(row), text: row.text, ...why });
        continue;
      }
      const { workgroup } = assignment;
      const others = assignment.others.filter((id) => !row.withWorkgroups.includes(id));
      const withWorkgroups = [...row.withWorkgroups, ...others].filter((id) => id !== workgroup);
      given.set(workgroup, (given.get(workgroup) ?? 0) + 1);
      edits.push(updateRow('REC', row.id, { workgroup, ...whereReadable(row, withWorkgroups) }));
    }
  }
  return { edits, leftOver, given };
}

function countByGroup(
  book: Book,
  rows: readonly Recommendation[],
  { given }: Assignments,
): readonly DivisionShare[] {
  const counted = ({ id }: RowOf<'WG'>): DivisionShare => ({
    id,
    name: book.labelOf('WG', id),
    given: given.get(id) ?? 0,
    before: rows.filter(({ workgroup }) => workgroup === id).length,
  });
  return book
    .rows('WG')
    .filter((group) => hasAny(counted(group)) || (group.parent === '' && isAtWork(book, group.id)))
    .map(counted)
    .sort((one, other) => one.name.localeCompare(other.name));
}

function countReasons(leftOver: readonly LeftOver[]): ShareOutResult['reasons'] {
  const counts = new Map<string, number>();
  for (const one of leftOver) counts.set(one.reasonText, (counts.get(one.reasonText) ?? 0) + 1);
  return [...counts]
    .map(([text, count]) => ({ reasonText: text, count }))
    .sort((one, other) => other.count - one.count);
}

const MOST_TOLD = 8;

function summaryOf({ cycle, given, before, workgroups, leftOverCount, reasons }: ShareOutResult): Message[] {
  const plain = (line: string): Message => message(t.line, { line });
  const without = workgroups.filter((one) => !hasAny(one)).map(({ name }) => name);
  return [
    message(t.shared, { cycle, count: given, before }),
    ...workgroups
      .filter((one) => one.given > 0)
      .map((one) => message(t.toGroup, { workgroup: one.name, count: one.given })),
    ...(without.length > 0 ? [message(t.getsNone, { names: without.join(', ') })] : []),
    ...(given === 0 ? [message(t.nothingNew)] : []),
    ...(leftOverCount > 0 ? [message(t.leftOver, { count: leftOverCount })] : []),
    ...reasons
      .slice(0, MOST_TOLD)
      .map(({ reasonText: why, count }) => message(labelledText, { label: why, words: count })),
    ...(reasons.length > MOST_TOLD ? [plain('…')] : []),
  ];
}

/**
 * Assigns a workgroup to every recommendation of the cycle that has none, by who leads on its accepted issues; those
 * who contribute, lead on others of its issues or asked for it, are written beside it. Where there is one workgroup, it
 * gets all. Clusters stay together. A cell that a person filled in is never changed, not even one that cannot be read. Who gets
 * nothing is listed with the reason.
 */
function planShareOut(
  book: Book,
  input: z.infer<typeof shareInput>,
  context: Context,
): Outcome<Plan<ShareOutResult>> {
  const found = rowsOfCycle(book, input.cycle);
  if (!found.ok) return found;
  const { cycle, rows } = found.value;
  const assignments = assignAll(book, rows, context);
  const result: ShareOutResult = {
    cycle,
    given: assignments.edits.length,
    before: rows.filter((row) => !isFree(row)).length,
    workgroups: countByGroup(book, rows, assignments),
    leftOver: assignments.leftOver.slice(0, MOST_LISTED),
    leftOverCount: assignments.leftOver.length,
    reasons: countReasons(assignments.leftOver),
  };
  return success({ edits: assignments.edits, effects: [], result, summary: summaryOf(result) });
}

/** Gives each recommendation without a workgroup to the one that leads on its issues; clusters stay together. */
export const shareOut = defineCommand({
  name: 'share-out',
  title: t.shareTitle,
  audience: 'coordinator',
  pace: 'long',
  input: shareInput,
  reads: ['REC', 'ISS', 'COV', 'WG', 'ASK'],
  rechecks: ['COV', 'WG'],
  plan: planShareOut,
});
