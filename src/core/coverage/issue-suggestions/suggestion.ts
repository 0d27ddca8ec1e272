// An issue as the finder sees it, and what it answers.

/** A row of the sheet of issues. */
export interface FindableIssue {
  readonly id: string;
  readonly name: string;
  readonly nameEs?: string | undefined;
  readonly nameFr?: string | undefined;
  readonly synonyms: readonly string[];
  readonly uprInfoIssue?: string | undefined;
}

/** A stretch of the text: 0-based UTF-16 offsets, end exclusive, and what stands there. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

export interface Suggestion {
  /** The issue's id. */
  readonly issue: string;
  /** 0 to 1; from SUGGESTED_FROM on it is worth showing. */
  readonly score: number;
  /** The words that led to it, in order. */
  readonly words: readonly Stretch[];
}

/** Suggestions below this score are left out, unless another bound is given. */
export const SUGGESTED_FROM = 0.5;
