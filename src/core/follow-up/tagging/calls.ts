// Inputs and results of the commands about tagging recommendations: suggest what they are about, accept or leave
// suggestions, learn words from them.
import type { Named } from '../../workbook/records/rows';
import * as z from 'zod/mini';
import { KINDS, type Kind } from './suggestion-texts';

const MOST_ROWS = 2000;
const MOST_AT_ONCE = 50_000;
const MOST_NAME = 300;
const MOST_ISSUES = 30;
const MOST_WORDS = 200;
const MOST_LISTED = 50;

const cycle = z.optional(z.int().check(z.gte(1), z.lte(99)));
const aName = z.string().check(z.trim(), z.minLength(1), z.maxLength(MOST_NAME));
const ids = z.array(z.string().check(z.minLength(1))).check(z.minLength(1), z.maxLength(MOST_ROWS));
const kinds = z.array(z.enum(KINDS));

/** A word that could be added to an issue's other words. */
export interface OfferedWord {
  readonly word: string;
  /** Recommendations in which it led to the issue. */
  readonly rows: number;
}
export interface OfferedWords {
  readonly issue: Named;
  /** Those that led to it most often first. */
  readonly words: readonly OfferedWord[];
}

export const suggestInput = z.object({
  /** The latest that has recommendations when left out. */
  cycle,
  /** Recommendations to pass over: where the answer before said to go on. */
  from: z.optional(z.int().check(z.gte(0))),
  /** Recommendations to look at in this run; 400 when left out. */
  most: z.optional(z.int().check(z.gte(1), z.lte(MOST_AT_ONCE))),
});
export type SuggestForRecommendationsInput = z.infer<typeof suggestInput>;

export interface SuggestForRecommendationsResult {
  readonly cycle: number;
  /** Recommendations of the cycle. */
  readonly all: number;
  /** Of them, those that this run looked at. */
  readonly looked: number;
  /** Of these, those for which anything is suggested now. */
  readonly suggested: number;
  /** Suggestions by kind. */
  readonly counts: Readonly<Record<Kind, number>>;
  /** Numbers of those without issues for which no issue was recognized. */
  readonly withoutIdea: readonly string[];
  /** Rows that are written. */
  readonly written: number;
  /** `from` of the next run; null when all were looked at. */
  readonly next: number | null;
  /** Recommendations for which somebody typed the issue that was suggested. */
  readonly typedByHand: number;
  readonly offers: readonly OfferedWords[];
}

export const acceptInput = z.object({
  /** Of recommendations. */
  ids,
  /** Kinds to accept; all when left out. */
  what: z.optional(kinds),
  /** Only the suggestions of these values, such as the name of an issue. */
  only: z.optional(z.array(aName).check(z.maxLength(MOST_ISSUES))),
  /** Ids or names of the issues that it is about, in place of those that are suggested. */
  instead: z.optional(z.array(aName).check(z.minLength(1), z.maxLength(MOST_ISSUES))),
});
export type AcceptSuggestionsInput = z.infer<typeof acceptInput>;

export interface AcceptSuggestionsResult {
  /** Suggestions that count from now on. */
  readonly accepted: number;
  /** Recommendations that changed. */
  readonly rows: number;
  /** Words to learn, for a person to choose from: see 'teach-issue-words'. */
  readonly offers: readonly OfferedWords[];
}

export const leaveInput = z.object({
  ids,
  what: z.optional(kinds),
  only: z.optional(z.array(aName).check(z.maxLength(MOST_ISSUES))),
});
export type LeaveSuggestionsInput = z.infer<typeof leaveInput>;

export interface LeaveSuggestionsResult {
  readonly left: number;
  readonly rows: number;
}

export const teachInput = z.object({
  words: z
    .array(z.object({ issue: aName, word: z.string().check(z.trim(), z.minLength(2), z.maxLength(100)) }))
    .check(z.minLength(1), z.maxLength(MOST_WORDS)),
});
export type TeachIssueWordsInput = z.infer<typeof teachInput>;

export interface TeachIssueWordsResult {
  readonly added: number;
}

export const formInput = z.object({
  cycle,
  /**
   * suggested: with something to accept. no-issue: without an accepted issue. no-workgroup: that nobody has. mine: of a
   * workgroup that one co-chairs.
   */
  show: z.optional(z.enum(['suggested', 'no-issue', 'no-workgroup', 'mine', 'all'])),
  search: z.optional(z.string().check(z.maxLength(MOST_NAME))),
  from: z.optional(z.int().check(z.gte(0))),
  count: z.optional(z.int().check(z.gte(1), z.lte(MOST_LISTED))),
});
export type DivideFormInput = z.infer<typeof formInput>;

export interface ShownSuggestion {
  readonly kind: Kind;
  /** As the cell has it; `only` takes it. */
  readonly value: string;
  /** Id of the issue that is suggested; '' for other kinds, and where the list of issues has no such name any more. */
  readonly issue: string;
  readonly words: readonly string[];
}

export interface ShownRecommendation extends Named {
  readonly text: string;
  readonly countries: readonly string[];
  readonly issues: readonly Named[];
  readonly suggestions: readonly ShownSuggestion[];
  /** Empty id and name for none. */
  readonly workgroup: Named;
  readonly withWorkgroups: readonly Named[];
  readonly cluster: string;
  /** Whether the reader may hand it over. */
  readonly mayHandOver: boolean;
}

type Show = NonNullable<DivideFormInput['show']>;

export interface DivideFormResult {
  /** Null while there are no recommendations. */
  readonly cycle: number | null;
  /** The latest first. */
  readonly cycles: readonly number[];
  readonly counts: Readonly<Record<Show, number>>;
  /** Recommendations in clusters. */
  readonly clustered: number;
  readonly rows: readonly ShownRecommendation[];
  /** Rows that fit, on all pages. */
  readonly total: number;
  /** Of the coalition, in alphabetical order. */
  readonly issues: readonly Named[];
  /** That are not closed, in alphabetical order. */
  readonly workgroups: readonly Named[];
  /** Co-chairs and coordinators accept and cluster; coordinators share out. */
  readonly mayAccept: boolean;
  readonly mayShareOut: boolean;
}
