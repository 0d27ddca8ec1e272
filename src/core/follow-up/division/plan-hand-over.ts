// The rule of 'hand-over-recommendation': one action gives recommendations to another workgroup, which is asked to confirm.
import * as z from 'zod/mini';
import type { Context, Plan } from '../../workbook/command/types';
import { clusterKey } from '../clusters/cluster-names';
import { numberRanges } from '../clusters/number-ranges';
import { handedOverIn, taskText } from './task-text';
import { isAtWork } from '../../workbook/records/this-cycle';
import { namedWorkgroup } from '../../coverage/who-covers-what/parts';
import { message, type Message } from '../../base/messages/text';
import { failure, success, type Outcome } from '../../base/outcome';
import type { Book } from '../../workbook/records/book';
import { insertRow, updateRow, type Edit } from '../../workbook/records/edits';
import { heldBefore, ownChanges } from '../../workbook/command/changed-fields';
import { standingFields } from '../../workbook/this-row/standing-fields';
import { resolveLink } from '../../workbook/records/links';
import { addDays } from '../../base/dates/dates';
import { today } from '../../base/dates/zones';
import {
  recommendationName,
  rowsWithIds,
  whereReadable,
  type Recommendation,
} from '../../un-documents/reports/cycle-rows';
import { defineCommand } from '../../workbook/command/define-command';
import { LONGEST_NAME, recommendationIds } from '../input-parts';
import type { NamedRow } from '../../workbook/records/rows';
import { mayChangeField } from '../../workbook/rights/rights';
import { groupBy } from '../../base/group-by';
import { whoCoversWhatText } from '../../words/coverage/who-covers-what';
import * as t from '../../words/follow-up/division';

const handOverInput = z.object({
  ids: recommendationIds,
  /** Id or name of the workgroup that gets them. */
  to: z.string().check(z.trim(), z.maxLength(LONGEST_NAME)),
  /** Whether all of their clusters go with them. */
  wholeCluster: z.optional(z.boolean()),
  /** Whether the workgroup that had them goes on following them; true when left out. */
  stay: z.optional(z.boolean()),
  /** In `to`, the workgroup that had them when the form opened. */
  was: heldBefore,
});
export type HandOverRecommendationInput = z.infer<typeof handOverInput>;

export interface HandOverRecommendationResult {
  readonly workgroup: NamedRow;
  /** Recommendations that changed hands. */
  readonly moved: number;
  /** The tasks for the receiving co-chairs. */
  readonly tasks: readonly string[];
}

interface OpenTask {
  /** Id of the task. */
  readonly task: string;
  /** The workgroup that had the recommendations before, '' for none. */
  readonly from: string;
}

/** Open tasks that ask a workgroup about exactly these rows. One that people reworded stays for them to close. */
function openTasks(book: Book, rows: readonly Recommendation[]): readonly OpenTask[] {
  const ids = new Set(rows.map(({ id }) => id));
  return book.rows('ACT').flatMap((task) => {
    const asked = handedOverIn(book, task);
    const isSame = asked?.rows.length === ids.size && asked.rows.every(({ id }) => ids.has(id));
    return isSame ? [{ task: task.id, from: asked.from }] : [];
  });
}

/** Days that co-chairs have to answer. */
const TIME_TO_ANSWER = 14;

interface HandOver {
  readonly rows: readonly Recommendation[];
  readonly to: string;
  readonly stay: boolean;
}

/** The rows that are named, with the others of their clusters when these go along. */
function rowsMeant(book: Book, input: HandOverRecommendationInput): Outcome<readonly Recommendation[]> {
  const named = rowsWithIds(book, input.ids);
  if (!named.ok || input.wholeCluster !== true) return named;
  const keyOf = ({ cycle, cluster }: Recommendation): string =>
    clusterKey(cluster) === '' ? '' : `${cycle ?? ''} ${clusterKey(cluster)}`;
  const keys = new Set(named.value.map(keyOf).filter((key) => key !== ''));
  const ids = new Set(named.value.map(({ id }) => id));
  return success(book.rows('REC').filter((row) => ids.has(row.id) || keys.has(keyOf(row))));
}

/** Coordinators may always; co-chairs what their workgroups have. */
export function whyNot(book: Book, row: Recommendation, { actor }: Context): Message | undefined {
  if (mayChangeField(book, 'REC', 'workgroup', row, actor)) return undefined;
  const number = recommendationName(row);
  return row.workgroup === ''
    ? message(t.nobodyHas, { number })
    : message(t.notYours, { number, workgroup: book.labelOf('WG', row.workgroup) });
}

/** Fails where somebody else gave one that is named to a third workgroup meanwhile. */
function unlessMoved(book: Book, { ids, was }: HandOverRecommendationInput, to: string): Outcome<string> {
  for (const row of ids.flatMap((id) => book.find('REC', id) ?? [])) {
    const { workgroup } = standingFields(book, 'REC', { workgroup: row.workgroup });
    const own = ownChanges({ to, was }, workgroup ? { to: workgroup } : {});
    if (!own.ok) return own;
  }
  return success(to);
}

function read(book: Book, input: HandOverRecommendationInput, context: Context): Outcome<HandOver> {
  const found = rowsMeant(book, input);
  if (!found.ok) return found;
  const to = resolveLink(book, ['WG'], input.to);
  if (!to.ok) return to;
  if (to.value === '') return failure(message(t.sayWhom));
  if (!isAtWork(book, to.value))
    return failure(message(whoCoversWhatText.closedWorkgroup, { workgroup: book.labelOf('WG', to.value) }));
  const rows = found.value.filter(({ workgroup }) => workgroup !== to.value);
  const refusal = rows.map((row) => whyNot(book, row, context)).find((one) => one !== undefined);
  if (refusal) return failure(refusal);
  const stands = unlessMoved(book, input, to.value);
  if (!stands.ok) return stands;
  return success({ rows, to: to.value, stay: input.stay ?? true });
}

/** Who had it goes on following it, unless that is not wanted; who gets it no longer stands among the others. */
export function moveEdit({ to, stay }: Omit<HandOver, 'rows'>, row: Recommendation): Edit {
  const former = stay && row.workgroup !== '' ? [row.workgroup] : [];
  const others = row.withWorkgroups.filter((id) => id !== to && (stay || id !== row.workgroup));
  const withWorkgroups = [...new Set([...others, ...former])];
  return updateRow('REC', row.id, { workgroup: to, ...whereReadable(row, withWorkgroups) });
}

/** Rows by the cycle and workgroup that they come from: each such group is one task. */
const byOrigin = (rows: readonly Recommendation[]): readonly (readonly Recommendation[])[] => [
  ...groupBy(rows, ({ cycle, workgroup }) => [`${cycle ?? ''} ${workgroup}`]).values(),
];

/** A task for the receiving co-chairs, in the language of the workbook; none for one's own workgroup. */
function taskEdits(book: Book, { rows, to }: HandOver, context: Context): readonly Edit[] {
  const isOwn = context.actor.coChairs.includes(to);
  if (isOwn) return [];
  const due = addDays(today(context), TIME_TO_ANSWER);
  return byOrigin(rows).map((own) => {
    const what = taskText(book, own, context.bookLanguage);
    return insertRow('ACT', context.newId('ACT'), { workgroup: to, what, due, status: 'open' });
  });
}

function summaryOf(book: Book, { rows, to, stay }: HandOver, asked: boolean, answered: boolean): Message[] {
  const workgroup = book.labelOf('WG', to);
  const numbers = numberRanges(rows.map(recommendationName));
  const former = [...new Set(rows.map((row) => row.workgroup))].filter((id) => id !== '');
  return [
    message(t.handedOver, { workgroup, numbers }),
    ...(stay
      ? former.map((id) => message(t.staysOn, { workgroup: book.labelOf('WG', id), count: rows.length }))
      : []),
    ...(answered ? [message(t.handedBack)] : []),
    ...(asked ? [message(t.receiversAsked, { workgroup })] : []),
  ];
}

/**
 * Gives recommendations to another workgroup at once, so that somebody has them at any time. Its co-chairs find a task
 * to confirm it or to hand them back, which is the same action; that marks the task as done. Co-chairs hand over what
 * their workgroups have, coordinators all. The workgroup that had them stays beside the new one unless `stay` is false.
 */
function planHandOverRecommendation(
  book: Book,
  input: HandOverRecommendationInput,
  context: Context,
): Outcome<Plan<HandOverRecommendationResult>> {
  const reading = read(book, input, context);
  if (!reading.ok) return reading;
  const wanted = reading.value;
  const workgroup = namedWorkgroup(book, wanted.to);
  if (wanted.rows.length === 0) {
    const all = input.ids.flatMap((id) => book.find('REC', id) ?? []).map(recommendationName);
    const nothingToMove = message(t.hasItAlready, { workgroup: workgroup.name, numbers: numberRanges(all) });
    const result = { workgroup, moved: 0, tasks: [] };
    return success({ edits: [], effects: [], result, summary: [nothingToMove] });
  }
  const answered = openTasks(book, wanted.rows);
  const tasks = answered.some(({ from }) => from === wanted.to) ? [] : taskEdits(book, wanted, context);
  const done = answered.map(({ task }) => updateRow('ACT', task, { status: 'done' }));
  return success({
    edits: [...wanted.rows.map((row) => moveEdit(wanted, row)), ...done, ...tasks],
    effects: [],
    result: { workgroup, moved: wanted.rows.length, tasks: tasks.map(({ id }) => id) },
    summary: summaryOf(book, wanted, tasks.length > 0, done.length > 0),
  });
}

/** Gives recommendations to another workgroup, whose co-chairs find a task to confirm it or hand it back. */
export const handOverRecommendation = defineCommand({
  name: 'hand-over-recommendation',
  title: t.handOverTitle,
  audience: 'co-chair',
  pace: 'short',
  input: handOverInput,
  reads: ['REC', 'WG', 'ACT'],
  plan: planHandOverRecommendation,
});
