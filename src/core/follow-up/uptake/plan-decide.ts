// The rule of 'decide-match': a person says whether a recommendation takes up what was asked.
import * as z from 'zod/mini';
import type { Context, Plan } from '../../workbook/command/types';
import { message, render, type Message } from '../../base/messages/text';
import { failure, success, type Outcome } from '../../base/outcome';
import { whichRecommendations } from '../progress/which';
import type { Book } from '../../workbook/records/book';
import { changedValues } from '../../workbook/records/changed-values';
import { heldBefore, ownChanges } from '../../workbook/command/changed-fields';
import { standingFields } from '../../workbook/this-row/standing-fields';
import { insertRow, updateRow, type Edit } from '../../workbook/records/edits';
import type { Actor } from '../../workbook/records/people-roles';
import type { RowOf } from '../../workbook/records/rows';
import { resolveLink } from '../../workbook/records/links';
import { matchDecisions, wordText } from '../../base/vocabulary/words';
import { matchKey } from './plan-match';
import { mayDecide } from './plan-uptake';
import type { MatchDecision } from './shown-match';
import { defineCommand } from '../../workbook/command/define-command';
import { aName } from '../input-parts';
import * as t from '../../words/follow-up/uptake';

const MOST_AT_ONCE = 500;
const decisions = matchDecisions.map(({ key }) => key) as [MatchDecision, ...MatchDecision[]];

export const decideInput = z.object({
  /** Ids of rows of Matches. */
  ids: z.optional(z.array(aName).check(z.maxLength(MOST_AT_ONCE))),
  /** Or a pair, on the sheet or not: an ask by id or text, a recommendation by id, number or label. */
  ask: z.optional(aName),
  recommendation: z.optional(aName),
  decision: z.enum(decisions),
  was: heldBefore,
});
export type DecideMatchInput = z.infer<typeof decideInput>;

export interface DecideMatchResult {
  /** Ids of the rows of Matches. */
  readonly matches: readonly string[];
  readonly changed: number;
}

type Pair = Pick<RowOf<'MAT'>, 'ask' | 'recommendation'>;

/** A row of the sheet, or a pair that stands nowhere yet. */
type NamedMatch = { readonly row: RowOf<'MAT'> } | { readonly pair: Pair };

const pairOf = (meant: NamedMatch): Pair => ('row' in meant ? meant.row : meant.pair);

function rowsNamed(book: Book, ids: readonly string[]): Outcome<readonly NamedMatch[]> {
  const found: NamedMatch[] = [];
  for (const id of new Set(ids)) {
    const row = book.find('MAT', id);
    if (!row) return failure(message(t.unknownMatch, { id }));
    found.push({ row });
  }
  return success(found);
}

function pairNamed(book: Book, input: DecideMatchInput): Outcome<readonly NamedMatch[]> {
  const ask = resolveLink(book, ['ASK'], input.ask ?? '');
  if (!ask.ok) return ask;
  const named = input.recommendation;
  if (ask.value === '' || named === undefined) return failure(message(t.whichPair));
  const recommendations = whichRecommendations(book, [named]);
  if (!recommendations.ok) return recommendations;
  const onSheet = new Map(book.rows('MAT').map((row) => [matchKey(row), row]));
  return success(
    recommendations.value.map(({ id: recommendation }): NamedMatch => {
      const pair = { ask: ask.value, recommendation };
      const row = onSheet.get(matchKey(pair));
      return row ? { row } : { pair };
    }),
  );
}

function notYours(book: Book, meant: readonly NamedMatch[], actor: Actor): Message | undefined {
  for (const { ask: id } of meant.map(pairOf)) {
    const ask = book.find('ASK', id);
    if (mayDecide({ workgroup: ask?.workgroup ?? '' }, actor)) continue;
    const workgroup = book.labelOf('WG', ask?.workgroup ?? '');
    return message(t.notYours, { workgroup, ask: book.labelOf('ASK', id) });
  }
  return undefined;
}

/** Where somebody else decided otherwise meanwhile, that is told, and theirs stays. */
function decidedMeanwhile(
  book: Book,
  { decision, was }: DecideMatchInput,
  meant: readonly NamedMatch[],
): Message | undefined {
  for (const one of meant) {
    if (!('row' in one)) continue;
    const standing = standingFields(book, 'MAT', { decision: one.row.decision || 'open' });
    const own = ownChanges({ decision, was }, standing);
    if (!own.ok) return own.problem;
  }
  return undefined;
}

/**
 * Writes the decision and who made it; `open` takes both back. A pair that is not on the sheet gets a row. Fails on
 * unknown matches, asks and recommendations, and on asks of workgroups that the actor does not co-chair.
 */
function planDecideMatch(
  book: Book,
  input: DecideMatchInput,
  { actor, bookLanguage, newId }: Context,
): Outcome<Plan<DecideMatchResult>> {
  const ids = input.ids ?? [];
  const meant = ids.length > 0 ? rowsNamed(book, ids) : pairNamed(book, input);
  if (!meant.ok) return meant;
  const problem = notYours(book, meant.value, actor) ?? decidedMeanwhile(book, input, meant.value);
  if (problem) return failure(problem);
  const { decision } = input;
  const values = { decision, decidedBy: decision === 'open' ? '' : actor.person };
  const edits: Edit[] = [];
  const matches = meant.value.map((one) => {
    if ('row' in one) {
      const changed = one.row.decision === decision ? {} : changedValues('MAT', one.row, values);
      if (Object.keys(changed).length > 0) edits.push(updateRow('MAT', one.row.id, changed));
      return one.row.id;
    }
    const id = newId('MAT');
    const reasons = render(message(t.byHand), bookLanguage);
    edits.push(insertRow('MAT', id, { ...one.pair, ...values, reasons, stance: 'same' }));
    return id;
  });
  return success({
    edits,
    effects: [],
    result: { matches, changed: edits.length },
    summary: [
      edits.length === 0
        ? message(t.nothingNew)
        : message(t.decided, { count: edits.length, decision: wordText(matchDecisions, decision) }),
    ],
  });
}

/** Says whether a recommendation takes up what was asked; also of a pair that the workbook did not find. */
export const decideMatch = defineCommand({
  name: 'decide-match',
  title: t.decideTitle,
  audience: 'co-chair',
  pace: 'short',
  input: decideInput,
  reads: ['MAT', 'ASK', 'REC', 'WG', 'MEM'],
  plan: planDecideMatch,
});
