// The rule of 'suggest-issues': what a text is about, for a person to accept or leave.
import * as z from 'zod/mini';
import type { Context, Plan } from '../../workbook/command/types';
import { issueName } from '../../workbook/records/issue-name';
import { success, type Outcome } from '../../base/outcome';
import type { Book } from '../../workbook/records/book';
import { foldText } from '../../base/text/fold';
import { createIssueFinder, type Suggestion } from './suggest';
import { defineCommand } from '../../workbook/command/define-command';
import * as issuesText from '../../words/coverage/issue-suggestions';
import type { Named } from '../../workbook/records/rows';

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

export const suggestIssuesReads = ['ISS'] as const;

const USUAL_LIMIT = 5;
const MOST_WORDS = 5;

/** Each word or phrase once, however often the text has it. */
function wordsOf({ words }: Suggestion): readonly string[] {
  const seen = new Map(words.map(({ text }) => [foldText(text), text.replace(/\s+/g, ' ').trim()]));
  return [...seen.values()].slice(0, MOST_WORDS);
}

/** The issues that the text is about, named in the reader's language. */
export function planSuggestIssues(
  book: Book,
  { text, limit = USUAL_LIMIT }: SuggestIssuesInput,
  { language }: Context,
): Outcome<Plan<SuggestIssuesResult>> {
  const found = createIssueFinder(book.rows('ISS')).suggest(text, { limit });
  const issues = found.map((suggestion) => ({
    id: suggestion.issue,
    name: issueName(book.find('ISS', suggestion.issue), language),
    score: suggestion.score,
    words: wordsOf(suggestion),
  }));
  return success({ edits: [], effects: [], result: { issues }, summary: [] });
}

/** The issues of the coalition's list that a text is about, with the words that led to them. */
export const suggestIssues = defineCommand({
  name: 'suggest-issues',
  title: issuesText.suggestTitle,
  audience: 'member',
  pace: 'query',
  input: suggestInput,
  reads: suggestIssuesReads,
  plan: planSuggestIssues,
});
