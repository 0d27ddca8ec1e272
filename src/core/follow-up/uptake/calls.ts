// Inputs and results of the commands about uptake: match asks with recommendations, look at the matches, decide.
import type { Named } from '../../workbook/records/rows';
import * as z from 'zod/mini';
import { matchDecisions, matchStances, type KeyOf } from '../../base/vocabulary/words';

const MOST_NAME = 300;
const MOST_AT_ONCE = 500;
const name = z.string().check(z.trim(), z.minLength(1), z.maxLength(MOST_NAME));
const cycle = z.optional(z.int().check(z.gte(1), z.lte(99)));

export type MatchDecision = KeyOf<typeof matchDecisions>;
export type MatchStance = KeyOf<typeof matchStances>;
const decisions = matchDecisions.map(({ key }) => key) as [MatchDecision, ...MatchDecision[]];

export const matchInput = z.object({
  /** The latest review that has recommendations when left out. */
  cycle,
  /** Most rows to write in this run; left out, as many as take some seconds. */
  most: z.optional(z.int().check(z.gte(1))),
});
export type MatchAsksInput = z.infer<typeof matchInput>;

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

const SHOWS = ['all', 'taken-up', 'to-decide', 'not-taken-up', 'mine'] as const;
export type UptakeShow = (typeof SHOWS)[number];

export const uptakeInput = z.object({
  cycle,
  /** Id or text of one ask. */
  ask: z.optional(name),
  /** Id or name: only what this workgroup asked for. */
  workgroup: z.optional(name),
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
  /** Recommendations that take it up; of these, those that the government supports, wholly or in part. */
  readonly takenUp: number;
  readonly supported: number;
  /** Matches that nobody has decided on. */
  readonly open: number;
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
  /** Of all: countries that raised anything, recommendations that take something up, and those supported. */
  readonly raisedBy: number;
  readonly takenUp: number;
  readonly supported: number;
  /** False while nothing of the review was compared, or nothing like any ask was found in it. */
  readonly hasMatches: boolean;
  readonly mayMatch: boolean;
}

export const decideInput = z.object({
  /** Ids of rows of Matches. */
  ids: z.optional(z.array(name).check(z.maxLength(MOST_AT_ONCE))),
  /** Or a pair, on the sheet or not: an ask by id or text, a recommendation by id, number or label. */
  ask: z.optional(name),
  recommendation: z.optional(name),
  decision: z.enum(decisions),
});
export type DecideMatchInput = z.infer<typeof decideInput>;

export interface DecideMatchResult {
  /** Ids of the rows of Matches. */
  readonly matches: readonly string[];
  readonly changed: number;
}
