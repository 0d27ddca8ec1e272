// The rule of 'match-asks': compares all asks with the recommendations of a review and brings the matches up to date.
import { type MatchAsksInput, type MatchAsksResult, matchInput } from './calls';
import type { Context, Plan } from '../../workbook/command/types';
import { portionOf } from '../../coverage/overlaps/plan-find';
import { message, type Message } from '../../base/messages/text';
import { failure, success, type Outcome } from '../../base/outcome';
import type { Book } from '../../workbook/records/book';
import { sheetSpec } from '../../workbook/schema/sheets';
import { rowsOfCycle } from '../../un-documents/reports/cycle-rows';
import { matchAsks } from './match-asks';
import { matchChanges } from './match-rows';
import type { Demand } from './types';
import { defineCommand } from '../../workbook/command/define-command';
import * as t from '../../words/follow-up/uptake';
import * as uptakeText from '../../words/follow-up/uptake';

export const matchAsksReads = ['ASK', 'REC', 'ISS', 'MAT'] as const;

/**
 * On labelled asks about half of what stands above this score is right, and three quarters of what is right stands
 * above it: enough to decide on without reading the whole report.
 */
const SHOWN_FROM = 0.35;
const MOST_OF_AN_ASK = 10;

const demandOf = ({ id, text, issues }: { id: string; text: string; issues: readonly string[] }): Demand => ({
  id,
  text,
  issues,
});

function summaryOf(result: MatchAsksResult): Message[] {
  const { cycle, asks, recommendations: count, matches, opposed, without, added, removed, left } = result;
  const summaryMessages: readonly (readonly [boolean, Message])[] = [
    // First, so that a panel that goes on by itself can leave it out.
    [left > 0, message(t.goOn, { count: left })],
    [true, message(t.matched, { asks, count, cycle, matches })],
    [opposed > 0, message(t.opposed, { count: opposed })],
    [without > 0, message(t.without, { count: without })],
    [added > 0, message(t.newPairs, { count: added })],
    [removed > 0, message(t.gone, { count: removed })],
    [result.written === 0, message(t.nothingNew)],
    [true, message(t.onlyWords)],
  ];
  return summaryMessages.flatMap(([applies, one]) => (applies ? [one] : []));
}

/**
 * Writes the closest recommendations of each ask with their reasons, in portions; the rows themselves are the cursor,
 * so a run after all is written has no edits. Pairs on the sheet keep their rows and decisions; those that no longer
 * match go when nobody touched them. Fails while there are no asks or no recommendations.
 */
export function planMatchAsks(
  book: Book,
  { cycle: wanted, most }: MatchAsksInput,
  { bookLanguage, newId }: Context,
): Outcome<Plan<MatchAsksResult>> {
  const review = rowsOfCycle(book, wanted);
  if (!review.ok) return review;
  const { cycle, rows } = review.value;
  const asks = book.rows('ASK').filter(({ text }) => text.trim() !== '');
  if (asks.length === 0) return failure(message(t.noAsks, { tab: sheetSpec('ASK').title }));
  const issues = book.rows('ISS');
  const found = matchAsks(asks.map(demandOf), rows.map(demandOf), {
    limit: MOST_OF_AN_ASK,
    from: SHOWN_FROM,
    ...(issues.length > 0 && { issues }),
  });
  const changes = matchChanges(book, found, cycle, { language: bookLanguage, newId: () => newId('MAT') });
  const edits = portionOf(changes.edits, most);
  const result: MatchAsksResult = {
    cycle,
    asks: asks.length,
    recommendations: rows.length,
    matches: found.reduce((sum, { matches }) => sum + matches.length, 0),
    opposed: found.reduce((sum, { opposed }) => sum + opposed.length, 0),
    without: found.filter(({ matches }) => matches.length === 0).length,
    added: changes.added,
    removed: changes.removed,
    written: edits.length,
    left: changes.edits.length - edits.length,
  };
  return success({ edits, effects: [], result, summary: summaryOf(result) });
}

/** Brings the sheet of matches up to date; what people decided or noted stays. */
export const matchAsksCommand = defineCommand({
  name: 'match-asks',
  title: uptakeText.matchTitle,
  audience: 'co-chair',
  pace: 'long',
  input: matchInput,
  reads: matchAsksReads,
  rechecks: ['ASK', 'REC'],
  plan: planMatchAsks,
});
