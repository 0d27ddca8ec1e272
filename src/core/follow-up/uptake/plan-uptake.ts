// The rule of 'uptake': each ask with the countries that raised it, what the government said, and what is to be decided.
import * as z from 'zod/mini';
import type { Context, Plan } from '../../workbook/command/types';
import { success, type Outcome } from '../../base/outcome';
import { currentReview, cyclesOf } from '../progress/which';
import { asksWithText, isOpen, isTakenUp, matchesIn, recommendationsTakingUp } from './counted-matches';
import type { AskState } from './ask-figures';
import type { Book } from '../../workbook/records/book';
import { resolveLink } from '../../workbook/records/links';
import { defineCommand } from '../../workbook/command/define-command';
import { isSupported, isUnanswered } from '../../un-documents/reports/answered';
import { aName, optionalCycle } from '../input-parts';
import type { NamedRow, RowOf } from '../../workbook/records/rows';
import type { Actor } from '../../workbook/records/people-roles';
import { mayActIn, mayRun } from '../../workbook/rights/rights';
import { countryNames } from '../../workbook/records/country-name';
import type { Language } from '../../base/messages/text';
import { groupBy } from '../../base/group-by';
import { matchesShown, stanceOf, type MatchedRow, type ShownMatch } from './shown-match';
import * as uptakeText from '../../words/follow-up/uptake';

const uptakeInput = z.object({
  cycle: optionalCycle,
  /** Id or text of one ask, with its matches; left out, all asks without theirs. */
  ask: z.optional(aName),
});
export type UptakeInput = z.infer<typeof uptakeInput>;

export interface AskUptake extends AskState {
  readonly ask: NamedRow;
  readonly text: string;
  /** Empty id and name for none. */
  readonly workgroup: NamedRow;
  /** Names of the countries whose recommendations take it up, as people confirmed. */
  readonly raisedBy: readonly string[];
  /** Names of other countries whose recommendations ask for this, as it seems; nobody has decided on these. */
  readonly perhapsBy: readonly string[];
  /** Recommendations that take it up, which the government has not answered. */
  readonly unanswered: number;
  /** Nothing on the sheet surely fits, and nobody has decided on it. */
  readonly isUnsure: boolean;
  /** Somebody said of all that was found that it is not the same. */
  readonly nothingFits: boolean;
  /** Those taken up first, then open ones, by rank; empty in a list of all. */
  readonly matches: readonly ShownMatch[];
  readonly mayDecide: boolean;
  /** Asked by a workgroup that the reader co-chairs. */
  readonly mine: boolean;
}

export interface UptakeResult {
  /** Null while there are no recommendations. */
  readonly cycle: number | null;
  readonly cycles: readonly number[];
  readonly asks: readonly AskUptake[];
  /** Of all: countries that raised anything, recommendations that take something up, those supported, and those not answered. */
  readonly raisedBy: number;
  readonly takenUp: number;
  readonly supported: number;
  readonly unanswered: number;
  /** False while nothing of the review was compared, or nothing like any ask was found in it. */
  readonly hasMatches: boolean;
  readonly mayMatch: boolean;
}

/** Asks of no workgroup are any co-chair's. */
export const mayDecide = ({ workgroup }: Pick<RowOf<'ASK'>, 'workgroup'>, actor: Actor): boolean =>
  mayActIn('MAT', workgroup === '' ? [] : [workgroup], actor);

interface ShownFor {
  readonly book: Book;
  readonly actor: Actor;
  readonly language: Language;
}

/** Names of the countries that made some of the rows, each once. */
const madeBy = (rows: readonly MatchedRow[], { book, language }: ShownFor): readonly string[] =>
  countryNames(book, [...new Set(rows.flatMap(({ recommendation }) => recommendation.countries))], language);

/** An ask with its matches counted. */
function shownAsk(ask: RowOf<'ASK'>, rows: readonly MatchedRow[], options: ShownFor): AskUptake {
  const { book, actor } = options;
  const { id, text, workgroup } = ask;
  const [takenUp, open] = [rows.filter(isTakenUp), rows.filter(isOpen)];
  const raisedBy = madeBy(takenUp, options);
  const asksForThis = open.filter(({ match }) => stanceOf(match) === 'same');
  const isUndecided = rows.length > 0 && takenUp.length === 0;
  return {
    ask: { id, name: book.labelOf('ASK', id) },
    text,
    workgroup: { id: workgroup, name: workgroup === '' ? '' : book.labelOf('WG', workgroup) },
    raisedBy,
    perhapsBy: madeBy(asksForThis, options).filter((name) => !raisedBy.includes(name)),
    takenUp: takenUp.length,
    supported: takenUp.filter(({ recommendation }) => isSupported(recommendation)).length,
    unanswered: takenUp.filter(({ recommendation }) => isUnanswered(recommendation)).length,
    open: open.length,
    decided: rows.length - open.length,
    isUnsure: isUndecided && open.length > 0 && rows.every(({ match }) => stanceOf(match) === 'far'),
    nothingFits: isUndecided && open.length === 0,
    matches: [],
    mayDecide: mayDecide(ask, actor),
    mine: actor.coChairs.includes(workgroup),
  };
}

type Totals = Pick<UptakeResult, 'raisedBy' | 'takenUp' | 'supported' | 'unanswered'>;

/** Each recommendation counts once, however many asks it takes up. */
function totals(matches: ReadonlyMap<string, readonly MatchedRow[]>): Totals {
  const recommendations = recommendationsTakingUp([...matches.values()].flat());
  return {
    raisedBy: new Set(recommendations.flatMap(({ countries }) => countries)).size,
    takenUp: recommendations.length,
    supported: recommendations.filter(isSupported).length,
    unanswered: recommendations.filter(isUnanswered).length,
  };
}

/** Each ask with what came of it in a review, this one when none is named; without the matches themselves. */
export function asksWithUptake(book: Book, wanted: number | undefined, context: Context) {
  const { actor, language } = context;
  const cycles = cyclesOf(book);
  const cycle = wanted ?? currentReview(book, context) ?? cycles[0] ?? null;
  const matches = groupBy(matchesIn(book, cycle), ({ match }) => [match.ask]);
  const asks = asksWithText(book).map((row) =>
    shownAsk(row, matches.get(row.id) ?? [], { book, actor, language }),
  );
  return { cycle, cycles, matches, asks };
}

/** What came of one ask or of all in a review, the latest when none is named. Fails on an unknown ask. */
function planUptake(book: Book, input: UptakeInput, context: Context): Outcome<Plan<UptakeResult>> {
  const { actor } = context;
  const named = resolveLink(book, ['ASK'], input.ask ?? '');
  if (!named.ok) return named;
  const { cycle, cycles, matches, asks: all } = asksWithUptake(book, input.cycle, context);
  const withMatches = (one: AskUptake): AskUptake => ({
    ...one,
    matches: matchesShown(one.text, matches.get(one.ask.id) ?? [], book, context),
  });
  const asks = named.value === '' ? all : all.filter(({ ask }) => ask.id === named.value).map(withMatches);
  return success({
    edits: [],
    effects: [],
    result: {
      cycle,
      cycles,
      asks,
      ...totals(matches),
      hasMatches: matches.size > 0,
      mayMatch: mayRun(actor, 'co-chair'),
    },
    summary: [],
  });
}

/** What was asked for, and what came of it. */
export const uptake = defineCommand({
  name: 'uptake',
  title: uptakeText.title,
  audience: 'member',
  pace: 'query',
  input: uptakeInput,
  reads: ['MAT', 'ASK', 'REC', 'WG', 'CTY', 'MEM'],
  plan: planUptake,
});
