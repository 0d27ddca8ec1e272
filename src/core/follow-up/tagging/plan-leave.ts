// The rule of 'leave-suggestions': what a person does not want stays in its cell, marked, so that it is not made again.
import { type LeaveSuggestionsInput, type LeaveSuggestionsResult, leaveInput } from './calls';
import type { Context, Plan } from '../../workbook/command/types';
import { message } from '../../base/messages/text';
import { type Outcome, success } from '../../base/outcome';
import type { Book } from '../../workbook/records/book';
import { updateRow } from '../../workbook/records/edits';
import { chooseFrom } from './chosen';
import { rowsWithIds } from '../../un-documents/reports/cycle-rows';
import { writeSuggestion } from './suggestion-texts';
import { defineCommand } from '../../workbook/command/define-command';
import * as t from '../../words/follow-up/tagging';
import * as taggingText from '../../words/follow-up/tagging';

export const leaveSuggestionsReads = ['REC'] as const;

/** Marks suggestions as left out; the words that led to them are no longer of use and go. */
export function planLeaveSuggestions(
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
  title: taggingText.leaveTitle,
  audience: 'co-chair',
  pace: 'short',
  input: leaveInput,
  reads: leaveSuggestionsReads,
  plan: planLeaveSuggestions,
});
