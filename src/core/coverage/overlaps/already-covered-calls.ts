// Inputs and answers of 'already-covered': what a text has in common with the submissions, and what the form offers.
import type { Named } from '../../workbook/records/rows';
import * as z from 'zod/mini';

const MOST_NAME = 500;
const MOST_ISSUES = 300;
const name = z.string().check(z.maxLength(MOST_NAME));

export const coveredInput = z.object({
  /** As it was pasted or read from a file; what is too long is refused in words by the rule. */
  text: z.string(),
  title: z.optional(name),
  /** Ids or names. */
  issues: z.optional(z.array(name).check(z.maxLength(MOST_ISSUES))),
});
export type AlreadyCoveredInput = z.infer<typeof coveredInput>;

/** Part of a text with what stands around it. */
export interface Extract {
  /** Up to 80 characters before it, from a word's beginning. */
  readonly before: string;
  /** The passage; a very long one is cut between words and ends in `…`. */
  readonly text: string;
  readonly after: string;
}

export interface CoveredPassage {
  /** Words that are equal. */
  readonly words: number;
  readonly draft: Extract;
  readonly other: Extract;
  /** Both say it in the same words. */
  readonly isEqual: boolean;
}

export interface CoveredAsk {
  readonly draft: string;
  readonly other: string;
}

/** Whom to talk to about a submission or an issue. */
export interface Contact {
  /** Id '' when there is no workgroup. */
  readonly workgroup: Named;
  /** Names that the reader may see. */
  readonly people: readonly string[];
}

/** A submission that has something in common with the text. */
export interface CoveredSubmission {
  readonly id: string;
  readonly title: string;
  /** Which earlier cycle sent it, '' for this one. */
  readonly cycle: string;
  readonly level: string;
  readonly levelText: string;
  readonly contact: Contact;
  /** Sentences that say why. */
  readonly reasons: readonly string[];
  /** The longest first, at most five. */
  readonly passages: readonly CoveredPassage[];
  readonly asks: readonly CoveredAsk[];
  /** Asks that contradict each other. */
  readonly opposed: readonly CoveredAsk[];
}

/** An issue that the text is on, and who looks after it. */
export interface CoveredIssue extends Named {
  /** Words of the text that speak for it; empty when the reader chose it. */
  readonly words: readonly string[];
  /** Such as: gap: nobody leads. */
  readonly stateText: string;
  readonly leads: readonly (Contact & { readonly angle: string })[];
}

export interface AlreadyCoveredResult {
  /** Submissions that the text was compared with. */
  readonly compared: number;
  readonly words: number;
  /** Asks that were found in the text. */
  readonly asks: number;
  /** Closest first. */
  readonly closest: readonly CoveredSubmission[];
  readonly issues: readonly CoveredIssue[];
}

export const formInput = z.object({});
export type CoveredFormInput = z.infer<typeof formInput>;

export interface CoveredFormResult {
  /** In alphabetical order. */
  readonly issues: readonly Named[];
}
