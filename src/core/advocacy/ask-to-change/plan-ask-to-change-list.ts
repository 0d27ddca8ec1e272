// The rule of 'ask-to-change': one line an ask with its whole way, and how many came how far.
import * as z from 'zod/mini';
import { success, type Outcome } from '../../base/outcome';
import { groupBy } from '../../base/group-by';
import { aName } from '../../follow-up/input-parts';
import { defineCommand } from '../../workbook/command/define-command';
import type { Context, Plan } from '../../workbook/command/types';
import type { Book } from '../../workbook/records/book';
import { resolveLink } from '../../workbook/records/links';
import { funnelOf, waysOf } from './funnel';
import { lineOf } from './line';
import type { AskToChangeResult } from './steps';
import * as t from '../../words/advocacy/ask-to-change';

const input = z.object({
  /** Ids or names: only asks of this workgroup, on this issue, or this one. */
  workgroup: z.optional(aName),
  issue: z.optional(aName),
  ask: z.optional(aName),
});
export type AskToChangeInput = z.infer<typeof input>;

/** The way of all asks that are wanted. Fails on a workgroup, issue or ask that nobody knows. */
function planAskToChange(
  book: Book,
  given: AskToChangeInput,
  context: Context,
): Outcome<Plan<AskToChangeResult>> {
  const workgroup = resolveLink(book, ['WG'], given.workgroup ?? '');
  if (!workgroup.ok) return workgroup;
  const issue = resolveLink(book, ['ISS'], given.issue ?? '');
  if (!issue.ok) return issue;
  const ask = resolveLink(book, ['ASK'], given.ask ?? '');
  if (!ask.ok) return ask;
  const all = waysOf(book, context)
    .filter((way) => issue.value === '' || way.ask.issues.includes(issue.value))
    .filter((way) => ask.value === '' || way.ask.id === ask.value);
  const shown = all.filter((way) => workgroup.value === '' || way.workgroup === workgroup.value);
  const byWorkgroup = groupBy(all, (way) => (way.workgroup === '' ? [] : [way.workgroup]));
  const result: AskToChangeResult = {
    funnel: funnelOf(shown),
    workgroups: [...byWorkgroup]
      .map(([id, ways]) => ({ id, name: book.labelOf('WG', id), funnel: funnelOf(ways) }))
      .sort((one, other) => one.name.localeCompare(other.name)),
    lines: shown.map((way) => lineOf(book, way, context)),
  };
  return success({ edits: [], effects: [], result, summary: [] });
}

/** From ask to change. */
export const askToChange = defineCommand({
  name: 'ask-to-change',
  title: t.title,
  audience: 'member',
  pace: 'query',
  input,
  reads: ['ASK', 'SUB', 'ATC', 'CON', 'HRD', 'MAT', 'REC', 'PRG', 'CTY', 'WG', 'ISS'],
  plan: planAskToChange,
});
