// The rule of 'leave-suggestions': what a person does not want stays in its cell, marked, so that it is not made again.
import * as z from 'zod/mini';
import type { Context, Plan } from '../../workbook/command/types';
import { message } from '../../base/messages/text';
import { success, type Outcome } from '../../base/outcome';
import type { Book } from '../../workbook/records/book';
import { updateRow } from '../../workbook/records/edits';
import { rowsWithIds, type Recommendation } from '../../un-documents/reports/cycle-rows';
import { writeSuggestion, KINDS, readSuggestion, type CellSuggestion } from './suggestion-texts';
import { defineCommand } from '../../workbook/command/define-command';
import { aName, recommendationIds } from '../input-parts';
import { foldText } from '../../base/text/fold';
import * as t from '../../words/follow-up/tagging';

export const MOST_ISSUES = 30;

export const leaveInput = z.object({
  ids: recommendationIds,
  /** Kinds that are meant; all when left out. */
  what: z.optional(z.array(z.enum(KINDS))),
  /** Only the suggestions of these values, such as the name of an issue. */
  only: z.optional(z.array(aName).check(z.maxLength(MOST_ISSUES))),
});
export type LeaveSuggestionsInput = z.infer<typeof leaveInput>;

export interface LeaveSuggestionsResult {
  readonly left: number;
  readonly rows: number;
}

export interface ChosenSuggestions {
  /** In the order of the cell. */
  readonly chosen: readonly CellSuggestion[];
  /** Entries of the cell that are not meant, as they stand there. */
  readonly others: readonly string[];
}

/** Parts what stands in the cell of suggestions. Those that were left out are meant only where they are named. */
export function chooseFrom(
  { suggested }: Recommendation,
  { what, only }: Pick<LeaveSuggestionsInput, 'what' | 'only'>,
): ChosenSuggestions {
  const wanted = only && new Set(only.map(foldText));
  const isMeant = ({ kind, value, isLeftOut }: CellSuggestion): boolean =>
    (what === undefined || what.includes(kind)) && (wanted ? wanted.has(foldText(value)) : !isLeftOut);
  const read = suggested.map((entry) => ({ entry, suggestion: readSuggestion(entry) }));
  return {
    chosen: read.flatMap(({ suggestion }) => (suggestion && isMeant(suggestion) ? [suggestion] : [])),
    others: read.filter(({ suggestion }) => !suggestion || !isMeant(suggestion)).map(({ entry }) => entry),
  };
}

/** Marks suggestions as left out; the words that led to them are no longer of use and go. */
function planLeaveSuggestions(
  book: Book,
  input: LeaveSuggestionsInput,
  { bookLanguage }: Context,
): Outcome<Plan<LeaveSuggestionsResult>> {
  const rows = rowsWithIds(book, input.ids);
  if (!rows.ok) return rows;
  let left = 0;
  const edits = rows.value.flatMap((row) => {
    const { chosen, others } = chooseFrom(row, input);
    const unwanted = chosen.filter(({ isLeftOut }) => !isLeftOut);
    if (unwanted.length === 0) return [];
    left += unwanted.length;
    const marked = chosen.map((one) => writeSuggestion({ ...one, words: [], isLeftOut: true }, bookLanguage));
    return [updateRow('REC', row.id, { suggested: [...others, ...marked] })];
  });
  return success({
    edits,
    effects: [],
    result: { left, rows: edits.length },
    summary: [left > 0 ? message(t.left, { count: left }) : message(t.nothingNew)],
  });
}

/** Marks suggestions as left out, so that they are not made again. */
export const leaveSuggestions = defineCommand({
  name: 'leave-suggestions',
  title: t.leaveTitle,
  audience: 'co-chair',
  pace: 'short',
  input: leaveInput,
  reads: ['REC'],
  plan: planLeaveSuggestions,
});
