// Inputs and results of the command that suggests which issues a text is about.
import type { Named } from '../../workbook/records/rows';
import * as z from 'zod/mini';

const MOST_TEXT = 200_000;
const MOST_ISSUES = 20;

export const suggestInput = z.object({
  /** A summary, a title or a whole text, in English, Spanish or French. */
  text: z.string().check(z.maxLength(MOST_TEXT)),
  limit: z.optional(z.int().check(z.minimum(1), z.maximum(MOST_ISSUES))),
});
export type SuggestIssuesInput = z.infer<typeof suggestInput>;

export interface SuggestedIssue extends Named {
  /** 0 to 1. */
  readonly score: number;
  /** The words of the text that led to it, each once, in the order of the text. */
  readonly words: readonly string[];
}

export interface SuggestIssuesResult {
  /** The best first; empty when the text says nothing about any. */
  readonly issues: readonly SuggestedIssue[];
}
