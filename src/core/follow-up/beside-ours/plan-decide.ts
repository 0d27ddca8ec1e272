// The rule of 'decide-contradiction': a person says whether what a report claims does contradict our rating.
import * as z from 'zod/mini';
import { message } from '../../base/messages/text';
import { failure, success, type Outcome } from '../../base/outcome';
import { defineCommand } from '../../workbook/command/define-command';
import type { Context, Plan } from '../../workbook/command/types';
import type { Book } from '../../workbook/records/book';
import { changedValues } from '../../workbook/records/changed-values';
import { updateRow } from '../../workbook/records/edits';
import { recommendationName } from '../../un-documents/reports/cycle-rows';
import { aName } from '../input-parts';
import { besideOursLines, type ClashState } from './compare';
import * as t from '../../words/follow-up/beside-ours';

const STATES = ['open', 'confirmed', 'aside'] as const satisfies readonly ClashState[];

const input = z.object({
  /** Id. */
  recommendation: aName,
  decision: z.enum(STATES),
  /** What stood there when it was decided. */
  was: z.optional(z.enum(STATES)),
});
export type DecideContradictionInput = z.infer<typeof input>;

const TOLD = { open: t.reopened, confirmed: t.confirmed, aside: t.putAside } as const;

const withOrWithout = (all: readonly string[], id: string, has: boolean): readonly string[] =>
  has ? [...new Set([...all, id])] : all.filter((one) => one !== id);

/**
 * Writes the decision on all paragraphs that contradict us on a recommendation; `open` takes it back. Fails where nothing
 * contradicts us any more, and where somebody decided otherwise meanwhile.
 */
function planDecide(
  book: Book,
  { recommendation: id, decision, was }: DecideContradictionInput,
  context: Context,
): Outcome<Plan<{ changed: number }>> {
  const line = besideOursLines(book, context).find(({ recommendation }) => recommendation.id === id);
  if (!line?.clash) return failure(message(t.noContradiction));
  const { state, rows } = line.clash;
  if (was !== undefined && was !== state && state !== decision) return failure(message(t.decidedMeanwhile));
  const edits = rows.flatMap((row) => {
    const changed = changedValues('RPT', row, {
      confirmed: withOrWithout(row.confirmed, id, decision === 'confirmed'),
      aside: withOrWithout(row.aside, id, decision === 'aside'),
    });
    if (Object.keys(changed).length === 0) return [];
    return [
      updateRow('RPT', row.id, { ...changed, decidedBy: decision === 'open' ? '' : context.actor.person }),
    ];
  });
  const name = recommendationName(line.recommendation);
  const summary = edits.length === 0 ? message(t.asBefore) : message(TOLD[decision], { name });
  return success({ edits, effects: [], result: { changed: edits.length }, summary: [summary] });
}

/** Confirms that a report contradicts our rating, or puts that aside. */
export const decideContradiction = defineCommand({
  name: 'decide-contradiction',
  title: t.decideTitle,
  audience: 'co-chair',
  pace: 'short',
  input,
  reads: ['RPT', 'REC', 'PRG'],
  plan: planDecide,
});
