// The rule of 'match-asks': compares all asks with the recommendations of a review and brings the matches up to date.
import * as z from 'zod/mini';
import type { Context, Plan } from '../../workbook/command/types';
import { portionOf } from '../../coverage/overlaps/plan-find';
import { meaningTable } from '../../language/meaning/kept-table';
import { coded, message, render, type Message, type Language } from '../../base/messages/text';
import { failure, success, type Outcome } from '../../base/outcome';
import type { Book } from '../../workbook/records/book';
import { sheetSpec } from '../../workbook/schema/sheets';
import { rowsOfCycle } from '../../un-documents/reports/cycle-rows';
import { matchAsks, type AskMatches, type Match } from './match-asks';
import type { Demand } from './demand-features';
import { defineCommand } from '../../workbook/command/define-command';
import { optionalCycle } from '../input-parts';
import { changedValues } from '../../workbook/records/changed-values';
import { deleteRow, insertRow, updateRow, type Edit } from '../../workbook/records/edits';
import type { RowOf, SomeValues } from '../../workbook/records/rows';
import type { SheetId } from '../../workbook/schema/sheet-ids';
import { reasonMessage } from './reasons';
import { UPTAKE } from './uptake-thresholds';
import * as t from '../../words/follow-up/uptake';

const matchInput = z.object({
  cycle: optionalCycle,
  /** Most rows to write in this run; left out, as many as take some seconds. */
  most: z.optional(z.int().check(z.gte(1))),
});

export interface MatchAsksResult {
  readonly cycle: number;
  readonly asks: number;
  readonly recommendations: number;
  /** Pairs that seem to say the same, and pairs in which the recommendation wants the opposite. */
  readonly matches: number;
  readonly opposed: number;
  /** Asks that nothing matches. */
  readonly without: number;
  /** Pairs that are new, with those still to be written. */
  readonly added: number;
  /** Pairs that no longer match and that nobody had touched. */
  readonly removed: number;
  /** Rows that this run writes, and rows still to be written: run again until there are none. */
  readonly written: number;
  readonly left: number;
}

type Row = RowOf<'MAT'>;

/** The same for all rows on one ask and one recommendation, given by their ids. */
export const matchKey = ({ ask, recommendation }: Pick<Row, 'ask' | 'recommendation'>): string =>
  `${ask} ${recommendation}`;

/** Nobody has decided or noted anything yet. */
const isUntouched = ({ decision, decidedBy, notes, unresolved }: Row): boolean =>
  (decision === '' || decision === 'open') &&
  decidedBy === '' &&
  notes === '' &&
  (unresolved['decidedBy'] ?? []).length === 0 &&
  (unresolved['decision'] ?? []).length === 0;

const reasonsCell = ({ reasons }: Match, stance: 'same' | 'opposite', language: Language): string => {
  const said = reasons.map((reason) => render(reasonMessage(reason), language));
  const first = stance === 'opposite' ? [render(message(t.opposite), language)] : [];
  return [...first, ...said].join('\n');
};

/** What the sheet should say, by pair, in the order of asks and ranks. */
function wantedRows(found: readonly AskMatches[], language: Language): Map<string, SomeValues<'MAT'>> {
  const wanted = new Map<string, SomeValues<'MAT'>>();
  for (const { id: ask, matches, opposed } of found) {
    const both = [
      ...matches.map((match) => ({ match, stance: 'same' as const })),
      ...opposed.map((match) => ({ match, stance: 'opposite' as const })),
    ];
    both.forEach(({ match, stance }, place) => {
      const recommendation = match.id;
      const reasons = reasonsCell(match, stance, language);
      wanted.set(matchKey({ ask, recommendation }), {
        ask,
        recommendation,
        rank: place + 1,
        reasons,
        stance,
      });
    });
  }
  return wanted;
}

/** A cell whose row is gone: what is typed there means nothing any more. */
const isGone = (book: Book, row: Row, column: 'ask' | 'recommendation', sheet: SheetId): boolean =>
  row[column] === '' &&
  (row.unresolved[column] ?? []).every((typed) => book.resolve([sheet], typed).kind === 'none');

/** Whether the comparison of a review speaks about the row; matches of other reviews are left alone. */
function isAbout(book: Book, row: Row, cycle: number): boolean {
  if (isGone(book, row, 'ask', 'ASK') || isGone(book, row, 'recommendation', 'REC')) return true;
  if (row.ask === '' || row.recommendation === '') return false;
  return book.find('REC', row.recommendation)?.cycle === cycle;
}

interface MatchChanges {
  /** New rows first, the closest of each ask before the others; then those that change, then those that go. */
  readonly edits: readonly Edit[];
  readonly added: number;
  readonly removed: number;
}

/** The edits that bring the sheet up to date with what was found in a review. */
function matchChanges(
  book: Book,
  found: readonly AskMatches[],
  cycle: number,
  options: { readonly language: Language; newId(): string },
): MatchChanges {
  const wanted = wantedRows(found, options.language);
  const known = new Set<string>();
  const updates: Edit[] = [];
  const gone: Edit[] = [];
  for (const row of book.rows('MAT')) {
    const key = matchKey(row);
    const values = wanted.get(key);
    if (values) {
      known.add(key);
      const changed = changedValues('MAT', row, values);
      if (Object.keys(changed).length > 0) updates.push(updateRow('MAT', row.id, changed));
    } else if (isUntouched(row) && isAbout(book, row, cycle)) gone.push(deleteRow('MAT', row.id));
  }
  const fresh = [...wanted].filter(([key]) => !known.has(key)).map(([, values]) => values);
  const inOrder = fresh.sort((one, other) => (one.rank ?? 0) - (other.rank ?? 0));
  const inserts = inOrder.map((values) => insertRow('MAT', options.newId(), values));
  return {
    edits: [...inserts, ...updates, ...gone],
    added: inserts.length,
    removed: gone.length,
  };
}

const demandOf = ({ id, text, issues }: { id: string; text: string; issues: readonly string[] }): Demand => ({
  id,
  text,
  issues,
});

function summaryOf(result: MatchAsksResult): Message[] {
  const { cycle, asks, recommendations: count, matches, opposed, without, added, removed, left } = result;
  const summaryMessages: readonly (readonly [boolean, Message])[] = [
    [left > 0, coded('go on', message(t.goOn, { count: left }))],
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

/** The recommendations that say each ask, as far as they are shown. Reads ISS. */
export function findMatches(
  book: Book,
  asks: readonly RowOf<'ASK'>[],
  recommendations: readonly RowOf<'REC'>[],
  context: Context,
): readonly AskMatches[] {
  const issues = book.rows('ISS');
  const meaning = meaningTable(context);
  return matchAsks(asks.map(demandOf), recommendations.map(demandOf), {
    limit: UPTAKE.mostOfAnAsk,
    from: meaning ? UPTAKE.shownFrom : UPTAKE.shownFromByWords,
    meaning,
    ...(issues.length > 0 && { issues }),
  });
}

/**
 * Writes the closest recommendations of each ask with their reasons, in portions; the rows themselves are the cursor,
 * so a run after all is written has no edits. Pairs on the sheet keep their rows and decisions; those that no longer
 * match go when nobody touched them. Fails while there are no asks or no recommendations.
 */
function planMatchAsks(
  book: Book,
  { cycle: wanted, most }: z.infer<typeof matchInput>,
  context: Context,
): Outcome<Plan<MatchAsksResult>> {
  const review = rowsOfCycle(book, wanted);
  if (!review.ok) return review;
  const { cycle, rows } = review.value;
  const asks = book.rows('ASK').filter(({ text }) => text.trim() !== '');
  if (asks.length === 0) return failure(message(t.noAsks, { tab: sheetSpec('ASK').title }));
  const { bookLanguage, newId } = context;
  const found = findMatches(book, asks, rows, context);
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
  title: t.matchTitle,
  audience: 'co-chair',
  pace: 'long',
  input: matchInput,
  reads: ['ASK', 'REC', 'ISS', 'MAT'],
  rechecks: ['ASK', 'REC'],
  plan: planMatchAsks,
});
