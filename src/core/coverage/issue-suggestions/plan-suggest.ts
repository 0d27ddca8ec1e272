// The rule of 'suggest-issues': what a text is about, for a person to accept or leave.
import * as z from 'zod/mini';
import type { Plan } from '../../workbook/command/types';
import { issueName } from '../../workbook/records/issue-name';
import { success, type Outcome } from '../../base/outcome';
import { meaningTable } from '../../language/meaning/kept-table';
import { createNearFinder, type NearIssue } from './nearest';
import { defineCommand } from '../../workbook/command/define-command';
import * as issuesText from '../../words/coverage/issue-suggestions';
import type { NamedRow } from '../../workbook/records/rows';

const MOST_TEXT = 200_000;
const MOST_ISSUES = 20;

const suggestInput = z.object({
  /** A summary, a title or a whole text, in English, Spanish or French. */
  text: z.string().check(z.maxLength(MOST_TEXT)),
  limit: z.optional(z.int().check(z.minimum(1), z.maximum(MOST_ISSUES))),
});

export interface SuggestedIssue extends NamedRow, Pick<NearIssue, 'score' | 'isWeak' | 'words'> {}

export interface SuggestIssuesResult {
  /** The best first; empty when the text says nothing about any. */
  readonly issues: readonly SuggestedIssue[];
}

const USUAL_LIMIT = 5;

/** The issues of the coalition's list that a text is about, with the words that led to them. */
export const suggestIssues = defineCommand({
  name: 'suggest-issues',
  title: issuesText.suggestTitle,
  audience: 'member',
  pace: 'query',
  input: suggestInput,
  reads: ['ISS'],
  plan: (book, { text, limit = USUAL_LIMIT }, context): Outcome<Plan<SuggestIssuesResult>> => {
    const near = createNearFinder(book.rows('ISS'), meaningTable(context))(text, limit);
    const issues = near.map(({ issue, score, isWeak, words }) => {
      const name = issueName(book.find('ISS', issue), context.language);
      return { id: issue, name, score, isWeak, words };
    });
    return success({ edits: [], effects: [], result: { issues }, summary: [] });
  },
});
