// The rule of 'uptake': each ask with the countries that raised it, what the government said, and what is to be decided.
import * as z from 'zod/mini';
import type { Context, Plan } from '../../workbook/command/types';
import { success, type Outcome } from '../../base/outcome';
import { cyclesOf } from '../progress/which';
import type { Book } from '../../workbook/records/book';
import { resolveLink } from '../../workbook/records/links';
import { defineCommand } from '../../workbook/command/define-command';
import { isSupported, isUnanswered } from '../../un-documents/reports/answered';
import { aName, optionalCycle } from '../input-parts';
import {
  matchDecisions,
  matchStances,
  governmentAnswers,
  wordText,
  type KeyOf,
} from '../../base/vocabulary/words';
import type { Named, RowOf } from '../../workbook/records/rows';
import type { Actor } from '../../workbook/records/people-roles';
import { mayActIn } from '../../workbook/rights/rights';
import { countryNames } from '../../workbook/records/country-name';
import type { Language } from '../../base/messages/text';
import { numberOf } from '../progress/show';
import { groupBy } from '../../base/group-by';
import * as uptakeText from '../../words/follow-up/uptake';

export type MatchDecision = KeyOf<typeof matchDecisions>;
type MatchStance = KeyOf<typeof matchStances>;

const SHOWS = ['all', 'taken-up', 'to-decide', 'not-taken-up', 'mine'] as const;
export type UptakeShow = (typeof SHOWS)[number];

const uptakeInput = z.object({
  cycle: optionalCycle,
  /** Id or text of one ask. */
  ask: z.optional(aName),
  /** Id or name: only what this workgroup asked for. */
  workgroup: z.optional(aName),
  /** mine: of the workgroups that one co-chairs. */
  show: z.optional(z.enum(SHOWS)),
  /** Without the matches themselves, for long lists. */
  brief: z.optional(z.boolean()),
});
export type UptakeInput = z.infer<typeof uptakeInput>;

export interface ShownMatch {
  /** Id of the row of Matches. */
  readonly id: string;
  readonly recommendation: Named;
  readonly number: string;
  readonly text: string;
  readonly countries: readonly string[];
  readonly answer: string;
  readonly answerText: string;
  readonly rank: number | null;
  readonly reasons: readonly string[];
  readonly stance: MatchStance;
  readonly decision: MatchDecision;
  readonly decisionText: string;
  readonly decidedBy: string;
}

export interface AskedFor {
  readonly ask: Named;
  readonly text: string;
  /** Empty id and name for none. */
  readonly workgroup: Named;
  /** Names of the countries whose recommendations take it up. */
  readonly raisedBy: readonly string[];
  /** Recommendations that take it up; of these, those that the government supports, wholly or in part, and has not answered. */
  readonly takenUp: number;
  readonly supported: number;
  readonly unanswered: number;
  /** Matches that nobody has decided on. */
  readonly open: number;
  /** Matches that somebody has decided on. */
  readonly decided: number;
  readonly opposed: number;
  /** Those taken up first, then open ones, by rank; empty when `brief`. */
  readonly matches: readonly ShownMatch[];
  readonly mayDecide: boolean;
  /** Asked by a workgroup that the reader co-chairs. */
  readonly mine: boolean;
}

export interface UptakeResult {
  /** Null while there are no recommendations. */
  readonly cycle: number | null;
  readonly cycles: readonly number[];
  readonly asks: readonly AskedFor[];
  /** Of all asks of the review, whatever is shown. */
  readonly counts: Readonly<Record<UptakeShow, number>>;
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

interface MatchedRow {
  readonly match: RowOf<'MAT'>;
  readonly recommendation: RowOf<'REC'>;
}

const ORDER: readonly string[] = ['taken-up', 'open', 'not-same'];

/** What people decided of a match; open where the cell is empty or holds no known word. */
const decisionOf = ({ decision }: RowOf<'MAT'>): MatchDecision =>
  matchDecisions.find(({ key }) => key === decision)?.key ?? 'open';

const stanceOf = ({ stance }: RowOf<'MAT'>): MatchStance => (stance === 'opposite' ? 'opposite' : 'same');

/** Whether somebody decided that the recommendation takes up the ask. */
export const isTakenUp = ({ match }: MatchedRow): boolean => decisionOf(match) === 'taken-up';

/** Nobody has decided, and it does not want the opposite. */
const isOpen = ({ match }: MatchedRow): boolean => decisionOf(match) === 'open' && stanceOf(match) === 'same';

function shownMatch(book: Book, { match, recommendation }: MatchedRow, language: Language): ShownMatch {
  const answer = recommendation.answer || 'pending';
  const decision = decisionOf(match);
  return {
    id: match.id,
    recommendation: { id: recommendation.id, name: book.labelOf('REC', recommendation.id) },
    number: numberOf(recommendation),
    text: recommendation.text,
    countries: countryNames(book, recommendation.countries, language),
    answer,
    answerText: wordText(governmentAnswers, answer)[language],
    rank: match.rank,
    reasons: match.reasons.split('\n').filter((line) => line.trim() !== ''),
    stance: stanceOf(match),
    decision,
    decisionText: wordText(matchDecisions, decision)[language],
    decidedBy: match.decidedBy === '' ? '' : book.labelOf('MEM', match.decidedBy),
  };
}

const byDecisionAndRank = ({ match: one }: MatchedRow, { match: other }: MatchedRow): number =>
  ORDER.indexOf(decisionOf(one)) - ORDER.indexOf(decisionOf(other)) ||
  Number(stanceOf(one) === 'opposite') - Number(stanceOf(other) === 'opposite') ||
  (one.rank ?? Infinity) - (other.rank ?? Infinity);

interface ShownFor {
  readonly actor: Actor;
  readonly language: Language;
  readonly isBrief: boolean;
}

/** An ask with its matches: those taken up, then the open ones, then those that are something else; a brief one counts them only. */
function shownAsk(
  book: Book,
  ask: RowOf<'ASK'>,
  rows: readonly MatchedRow[],
  { actor, language, isBrief }: ShownFor,
): AskedFor {
  const { id, text, workgroup } = ask;
  const takenUp = rows.filter(isTakenUp).map(({ recommendation }) => recommendation);
  const countries = [...new Set(takenUp.flatMap((row) => row.countries))];
  return {
    ask: { id, name: book.labelOf('ASK', id) },
    text,
    workgroup: { id: workgroup, name: workgroup === '' ? '' : book.labelOf('WG', workgroup) },
    raisedBy: countryNames(book, countries, language),
    takenUp: takenUp.length,
    supported: takenUp.filter(isSupported).length,
    unanswered: takenUp.filter(isUnanswered).length,
    open: rows.filter(isOpen).length,
    decided: rows.filter(({ match }) => decisionOf(match) !== 'open').length,
    opposed: rows.filter(({ match }) => stanceOf(match) === 'opposite').length,
    matches: isBrief ? [] : [...rows].sort(byDecisionAndRank).map((row) => shownMatch(book, row, language)),
    mayDecide: mayDecide(ask, actor),
    mine: actor.coChairs.includes(workgroup),
  };
}

/** Matches by ask; of recommendations that were not withdrawn, in one review. */
function matchesByAsk(book: Book, cycle: number | null): Map<string, MatchedRow[]> {
  const rows = book.rows('MAT').flatMap((match) => {
    const recommendation = book.find('REC', match.recommendation);
    const counts = recommendation?.cycle === cycle && !recommendation.withdrawn;
    return recommendation && counts ? [{ match, recommendation }] : [];
  });
  return groupBy(rows, ({ match }) => [match.ask]);
}

const FITS: Readonly<Record<UptakeShow, (one: AskedFor) => boolean>> = {
  all: () => true,
  'taken-up': ({ takenUp }) => takenUp > 0,
  'to-decide': ({ open }) => open > 0,
  'not-taken-up': ({ takenUp, open }) => takenUp === 0 && open === 0,
  mine: ({ mine }) => mine,
};

type Totals = Pick<UptakeResult, 'raisedBy' | 'takenUp' | 'supported' | 'unanswered'>;

/** Each recommendation counts once, however many asks it takes up. */
function totals(matches: ReadonlyMap<string, readonly MatchedRow[]>): Totals {
  const rows = [...matches.values()].flatMap((list) => list.filter(isTakenUp));
  const recommendations = [...new Set(rows.map(({ recommendation }) => recommendation))];
  return {
    raisedBy: new Set(recommendations.flatMap(({ countries }) => countries)).size,
    takenUp: recommendations.length,
    supported: recommendations.filter(isSupported).length,
    unanswered: recommendations.filter(isUnanswered).length,
  };
}

/** Each ask with what came of it in a review, the latest when none is named; without the matches when `isBrief`. */
export function askedFor(
  book: Book,
  wanted: number | undefined,
  { actor, language }: Context,
  isBrief = true,
) {
  const cycles = cyclesOf(book);
  const cycle = wanted ?? cycles[0] ?? null;
  const matches = matchesByAsk(book, cycle);
  const asks = book
    .rows('ASK')
    .filter(({ text }) => text.trim() !== '')
    .map((row) => shownAsk(book, row, matches.get(row.id) ?? [], { actor, language, isBrief }));
  return { cycle, cycles, matches, asks };
}

/** What came of the asks in a review, the latest when none is named. Fails on unknown asks and workgroups. */
function planUptake(book: Book, input: UptakeInput, context: Context): Outcome<Plan<UptakeResult>> {
  const { actor } = context;
  const ask = resolveLink(book, ['ASK'], input.ask ?? '');
  if (!ask.ok) return ask;
  const workgroup = resolveLink(book, ['WG'], input.workgroup ?? '');
  if (!workgroup.ok) return workgroup;
  const { cycle, cycles, matches, asks: all } = askedFor(book, input.cycle, context, input.brief ?? false);
  const asks = all
    .filter(FITS[input.show ?? 'all'])
    .filter((one) => ask.value === '' || one.ask.id === ask.value)
    .filter((one) => workgroup.value === '' || one.workgroup.id === workgroup.value);
  const counts = Object.fromEntries(
    Object.entries(FITS).map(([show, fit]) => [show, all.filter(fit).length]),
  ) as Record<UptakeShow, number>;
  return success({
    edits: [],
    effects: [],
    result: {
      cycle,
      cycles,
      asks,
      counts,
      ...totals(matches),
      hasMatches: matches.size > 0,
      mayMatch: actor.isCoordinator || actor.coChairs.length > 0,
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
