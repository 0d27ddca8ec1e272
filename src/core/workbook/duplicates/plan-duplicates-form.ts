// The rule of 'merge-form': two rows side by side, what of which would be kept, and what would move.
import { defineCommand } from '../command/define-command';
import type { Context, Plan } from '../command/types';
import { success, type Outcome } from '../../base/outcome';
import type { Book } from '../records/book';
import { rowsByKey } from '../records/rows-by-key';
import type { Value } from '../records/rows';
import { sheetSpec } from '../schema/sheets';
import type { ColumnSpec } from '../schema/types';
import { rowLabel, shownValue } from '../this-row/shown';
import { choicesFor, chosenColumns, usualChoice, type MergeChoice } from './merged-values';
import { movedLinks, type LinkMove } from './moved-links';
import { pairInput, pairOf, PAIR_READS, type DuplicatePair, type PairInput } from './pair';
import * as t from '../../words/workbook/duplicates';

export interface MergeField {
  readonly key: string;
  readonly label: string;
  /** In words; of the row that stays, then of the one that goes. */
  readonly kept: string;
  readonly other: string;
  /** None where there is nothing to choose. */
  readonly choices: readonly MergeChoice[];
  readonly choice: MergeChoice;
}

/** What names the row that goes, on one tab. */
export interface MovedRows {
  readonly tab: string;
  readonly count: number;
  /** What the first of them are called. */
  readonly names: readonly string[];
  /** How many of them say the same as another one then, and become one with it. */
  readonly joined: number;
}

export interface MergeFormResult {
  /** Ids. */
  readonly kept: string;
  readonly other: string;
  readonly names: { readonly kept: string; readonly other: string };
  readonly fields: readonly MergeField[];
  /** By whose name is kept, what names it then instead of the other one. */
  readonly moves: Readonly<Record<'kept' | 'other', readonly MovedRows[]>>;
  /** What both rows say, for 'merge-rows' to see that they still do. */
  readonly seen: string;
}

const MOST_NAMES = 5;

function fieldOf(
  book: Book,
  { kept, other }: DuplicatePair,
  [key, column]: readonly [string, ColumnSpec],
  { language }: Context,
): MergeField | undefined {
  const [one, two]: [Value, Value] = [kept[key] ?? '', other[key] ?? ''];
  const choices = choicesFor(column, one, two);
  const isSaid = (value: Value): boolean => value !== '' && value !== null && [value].flat().length > 0;
  if (!isSaid(one) && !isSaid(two)) return undefined;
  const shown = (value: Value): string =>
    isSaid(value) ? shownValue(book, column, value)[language].replace(/^[“«]\s?|\s?[”»]$/g, '') : '';
  const choice = usualChoice(key, column, one, two);
  return { key, label: column.label[language], kept: shown(one), other: shown(two), choices, choice };
}

function movedRows(book: Book, passing: LinkMove, context: Context): MovedRows[] {
  const groups = rowsByKey(movedLinks(book, passing).moves, ({ sheet }) => sheet);
  return [...groups.values()].flatMap((group) =>
    group.slice(0, 1).map(({ sheet }) => ({
      tab: sheetSpec(sheet).title[context.bookLanguage],
      count: group.length,
      names: group
        .slice(0, MOST_NAMES)
        .map(({ row }) => rowLabel(book, sheet, row, context.language, passing.from)),
      joined: group.filter(({ into }) => into).length,
    })),
  );
}

function planMergeForm(book: Book, input: PairInput, context: Context): Outcome<Plan<MergeFormResult>> {
  const found = pairOf(book, input);
  if (!found.ok) return found;
  const { kept, other, seen } = found.value;
  const { sheet } = input;
  const result: MergeFormResult = {
    kept: kept.id,
    other: other.id,
    names: { kept: String(kept['name']), other: String(other['name']) },
    fields: chosenColumns(sheet).flatMap((one) => fieldOf(book, found.value, one, context) ?? []),
    moves: {
      kept: movedRows(book, { sheet, from: other.id, to: kept.id }, context),
      other: movedRows(book, { sheet, from: kept.id, to: other.id }, context),
    },
    seen,
  };
  return success({ edits: [], effects: [], result, summary: [] });
}

/** Two rows side by side, and what making them one would move. */
export const mergeForm = defineCommand({
  name: 'merge-form',
  title: t.formTitle,
  audience: 'coordinator',
  pace: 'query',
  input: pairInput,
  reads: PAIR_READS,
  plan: planMergeForm,
});
