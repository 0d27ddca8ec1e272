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
import type { Content } from '../../language/content/content';
import { createMatcher, type Matcher } from './match-asks';
import { defineCommand } from '../../workbook/command/define-command';
import { optionalCycle } from '../input-parts';
import { changedValues } from '../../workbook/records/changed-values';
import { deleteRow, insertRow, updateRow, type Edit } from '../../workbook/records/edits';
import type { RowOf, SomeValues } from '../../workbook/records/rows';
import type { SheetId } from '../../workbook/schema/sheet-ids';
import { sharedWords } from './reasons';
import { matchesIn } from './counted-matches';
import { shownMatches } from './shown-matches';
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
  /** Pairs that stand in Matches once all is written, as the panel counts them. */
  readonly matches: number;
  /** Asks that nothing surely fits, and those without a word that says what they want. */
  readonly unsure: number;
  readonly empty: number;
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

interface ReadAsk {
  readonly id: string;
  readonly own: Content;
}

/** What the sheet should say, by pair, in the order of asks and places. */
function wantedRows(
  asks: readonly ReadAsk[],
  { measure, ranked }: Matcher,
  language: Language,
): Map<string, SomeValues<'MAT'>> {
  const wanted = new Map<string, SomeValues<'MAT'>>();
  for (const { id: ask, own } of asks) {
    for (const { match, rank, stance } of shownMatches(ranked(own), measure)) {
      const shared = sharedWords(measure, own, match.content);
      const reasons = shared ? render(shared, language) : '';
      const recommendation = match.id;
      wanted.set(matchKey({ ask, recommendation }), { ask, recommendation, rank, reasons, stance });
    }
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
  /** Rows of the review that stay. */
  readonly stay: number;
}

/** The edits that bring the sheet up to date with what was found in a review. */
function matchChanges(
  book: Book,
  wanted: ReadonlyMap<string, SomeValues<'MAT'>>,
  cycle: number,
  newId: () => string,
): MatchChanges {
  const [known, settled] = [new Set<string>(), new Set<string>()];
  const updates: Edit[] = [];
  const gone: Edit[] = [];
  for (const row of book.rows('MAT')) {
    const key = matchKey(row);
    const isOfReview = isAbout(book, row, cycle);
    const isDecided = isOfReview && row.decision !== '' && row.decision !== 'open';
    if (isDecided) settled.add(row.ask);
    // One that is kept though it is no longer found has no place among the others; one with a note stays as it is.
    const values = wanted.get(key) ?? (isDecided && row.rank !== null ? { rank: null } : {});
    known.add(key);
    const changed = changedValues('MAT', row, values);
    if (!wanted.has(key) && isOfReview && isUntouched(row)) gone.push(deleteRow('MAT', row.id));
    else if (Object.keys(changed).length > 0) updates.push(updateRow('MAT', row.id, changed));
  }
  // Who has settled an ask is not asked about what is far from it.
  const fresh = [...wanted].filter(
    ([key, { ask = '', stance }]) => !known.has(key) && !(stance === 'far' && settled.has(ask)),
  );
  const inOrder = fresh.map(([, values]) => values).sort((one, other) => (one.rank ?? 0) - (other.rank ?? 0));
  const inserts = inOrder.map((values) => insertRow('MAT', newId(), values));
  return {
    edits: [...inserts, ...updates, ...gone],
    added: inserts.length,
    removed: gone.length,
    stay: matchesIn(book, cycle).length - gone.length,
  };
}

function summaryOf(result: MatchAsksResult, isByWords: boolean): Message[] {
  const { cycle, asks, recommendations: count, matches, unsure, empty, added, removed, left } = result;
  const summaryMessages: readonly (readonly [boolean, Message])[] = [
    [left > 0, coded('go on', message(t.goOn, { count: left }))],
    [true, message(t.matched, { asks, count, cycle, matches })],
    [unsure > 0, message(t.unsure, { count: unsure })],
    [empty > 0, message(t.empty, { count: empty })],
    [added > 0, message(t.newPairs, { count: added })],
    [removed > 0, message(t.gone, { count: removed })],
    [result.written === 0, message(t.nothingNew)],
    [isByWords, message(t.onlyWords)],
  ];
  return summaryMessages.flatMap(([applies, one]) => (applies ? [one] : []));
}

/** What a run found, before anything is written. */
function counted(wanted: ReadonlyMap<string, SomeValues<'MAT'>>, asks: readonly ReadAsk[]) {
  const fitting = new Set([...wanted.values()].flatMap(({ ask, stance }) => (stance === 'far' ? [] : [ask])))
    .size;
  const empty = asks.filter(({ own }) => own.exact.size + own.bag.ids.length === 0).length;
  return { unsure: asks.length - empty - fitting, empty };
}

/**
 * Writes the recommendations that are shown of each ask, in portions; the rows themselves are the cursor, so a run after
 * all is written has no edits. Pairs on the sheet keep their rows and decisions; those that no longer match go when nobody
 * touched them. Fails while there are no asks or no recommendations.
 */
function planMatchAsks(
  book: Book,
  { cycle: wantedCycle, most }: z.infer<typeof matchInput>,
  context: Context,
): Outcome<Plan<MatchAsksResult>> {
  const review = rowsOfCycle(book, wantedCycle);
  if (!review.ok) return review;
  const { cycle, rows } = review.value;
  if (rows.length === 0) return failure(message(t.noRecommendations, { cycle }));
  const all = book.rows('ASK');
  if (all.every(({ text }) => text.trim() === ''))
    return failure(message(t.noAsks, { tab: sheetSpec('ASK').title }));
  const meaning = meaningTable(context);
  const matcher = createMatcher(rows, meaning);
  const asks = all.map(({ id, text }): ReadAsk => ({ id, own: matcher.measure.read(text) }));
  const wanted = wantedRows(asks, matcher, context.bookLanguage);
  const changes = matchChanges(book, wanted, cycle, () => context.newId('MAT'));
  const edits = portionOf(changes.edits, most);
  const result: MatchAsksResult = {
    cycle,
    asks: all.length,
    recommendations: rows.length,
    matches: changes.stay + changes.added,
    ...counted(wanted, asks),
    added: changes.added,
    removed: changes.removed,
    written: edits.length,
    left: changes.edits.length - edits.length,
  };
  return success({ edits, effects: [], result, summary: summaryOf(result, !meaning) });
}

/** Brings the sheet of matches up to date; what people decided or noted stays. */
export const matchAsksCommand = defineCommand({
  name: 'match-asks',
  title: t.matchTitle,
  audience: 'co-chair',
  pace: 'long',
  input: matchInput,
  reads: ['ASK', 'REC', 'MAT'],
  rechecks: ['ASK', 'REC'],
  plan: planMatchAsks,
});
