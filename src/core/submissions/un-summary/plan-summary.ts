// The rule of 'un-summary': the summary for the UN as it stands, with what is missing.
import * as z from 'zod/mini';
import { coded, message, type Message } from '../../base/messages/text';
import { success, type Outcome } from '../../base/outcome';
import { defineCommand } from '../../workbook/command/define-command';
import type { Context, Plan } from '../../workbook/command/types';
import type { Book } from '../../workbook/records/book';
import { issueName } from '../../workbook/records/issue-name';
import type { NamedRow } from '../../workbook/records/rows';
import { mayChangeRow, mayRun } from '../../workbook/rights/rights';
import { SUMMARY_KIND } from '../kinds/kinds';
import { limitFor, limitOf, limitState, type LimitState } from '../registering/limits';
import { chosenAsks, MOST_ASKS, proposedAsks, rankedAsks } from './first-asks';
import { issueGaps, summaryGaps, remindedOn, type Gap } from './gaps';
import { budgets, hasSummary, sourceOf, summaryParts, summaryWords, type SummaryPart } from './parts';
import { summarySubmission } from './submission';
import * as summaryText from '../../words/submissions/un-summary';

export interface ShownPart extends Pick<
  SummaryPart,
  'workgroup' | 'name' | 'assembled' | 'text' | 'isEdited' | 'changedSince' | 'words' | 'ownBudget'
> {
  readonly budget: number | null;
  readonly state: LimitState;
  readonly sources: readonly (NamedRow & { readonly source: string; readonly hasSummary: boolean })[];
  readonly mayEdit: boolean;
  readonly isMissing: boolean;
  /** The day of the latest reminder, '' for none. */
  readonly reminded: string;
}

export interface ShownAsk extends NamedRow {
  readonly groups: number;
  readonly isLed: boolean;
}

export interface UnSummary {
  /** The row that the document belongs to; '' while there is none. */
  readonly submission: string;
  readonly document: string;
  /** A text that was taken in stands in the document instead. */
  readonly isTakenIn: boolean;
  readonly words: number;
  readonly limit: number | null;
  readonly state: LimitState;
  readonly parts: readonly ShownPart[];
  readonly gaps: readonly (Gap & { readonly name: string })[];
  readonly mostAsks: number;
  /** All that can be chosen, best first. */
  readonly asks: readonly ShownAsk[];
  readonly chosen: readonly string[];
  readonly proposed: readonly string[];
  readonly isCoordinator: boolean;
}

function shownParts(book: Book, limit: number | null, { actor }: Context): readonly ShownPart[] {
  const parts = summaryParts(book);
  const most = budgets(parts, limit);
  return parts.map(({ submissions, ...part }, index) => {
    const group = book.find('WG', part.workgroup);
    return {
      ...part,
      budget: most[index] ?? null,
      state: limitState(part.words, most[index] ?? null),
      sources: submissions.map((row) => ({
        ...{ id: row.id, name: row.title || row.label },
        ...{ source: sourceOf(book, row), hasSummary: hasSummary(row) },
      })),
      mayEdit: group !== undefined && mayChangeRow(book, 'WG', group, actor),
      isMissing: summaryGaps({ submissions, ...part }) !== undefined,
      reminded: remindedOn(book, part.workgroup),
    };
  });
}

function shownAsks(book: Book): Pick<UnSummary, 'asks' | 'chosen' | 'proposed'> {
  const ranked = rankedAsks(book);
  const chosen = chosenAsks(book);
  const known = new Set(ranked.map(({ ask }) => ask.id));
  const others = chosen.filter(({ id }) => !known.has(id)).map((ask) => ({ ask, groups: 1, isLed: false }));
  return {
    asks: [...ranked, ...others].map(({ ask: { id, text: name }, groups, isLed }) => ({
      ...{ id, name, groups, isLed },
    })),
    chosen: chosen.map(({ id }) => id),
    proposed: proposedAsks(ranked).map(({ ask }) => ask.id),
  };
}

function summaryOf({ words, limit, parts }: UnSummary): readonly Message[] {
  const missing = parts.filter(({ isMissing }) => isMissing).length;
  const changed = parts.filter(({ changedSince }) => changedSince).length;
  return [
    coded('headline', message(summaryText.count, { words, limit: limit ?? 0, groups: parts.length })),
    ...(missing > 0 ? [message(summaryText.missing, { count: missing })] : []),
    ...(changed > 0 ? [message(summaryText.changed, { count: changed })] : []),
  ];
}

function planSummary(book: Book, _input: object, context: Context): Outcome<Plan<UnSummary>> {
  const row = summarySubmission(book);
  const limit = row ? limitOf({ ...row, kind: SUMMARY_KIND }, context) : limitFor(SUMMARY_KIND, context);
  const parts = shownParts(book, limit, context);
  const inAsks = chosenAsks(book).reduce((sum, { text }) => sum + summaryWords(text), 0);
  const inNames = parts.reduce(
    (sum, { name, text, words }) => sum + (text === '' ? 0 : words + summaryWords(name)),
    0,
  );
  const words = inNames + inAsks + summaryWords(row?.summary ?? '');
  const result: UnSummary = {
    submission: row?.id ?? '',
    document: row?.document ?? '',
    isTakenIn: row !== undefined && book.rows('TXT').some(({ submission }) => submission === row.id),
    words,
    limit,
    state: limitState(words, limit),
    mostAsks: MOST_ASKS,
    parts,
    gaps: issueGaps(book).map((gap) => ({
      ...gap,
      name: issueName(book.find('ISS', gap.issue), context.language),
    })),
    ...shownAsks(book),
    isCoordinator: mayRun(context.actor, 'coordinator'),
  };
  return success({ edits: [], effects: [], result, summary: summaryOf(result) });
}

/** The summary for the UN: its parts, their budgets, what is missing, the first asks. */
export const unSummary = defineCommand({
  name: 'un-summary',
  title: summaryText.title,
  audience: 'member',
  pace: 'query',
  input: z.object({}),
  reads: ['SUB', 'TXT', 'WG', 'ORG', 'MEM', 'ISS', 'COV', 'ASK', 'OBX', 'SET'],
  plan: planSummary,
});
