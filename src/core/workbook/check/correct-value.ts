// The rule of 'correct-value': what is typed wrong in many cells of one column is put right in all of them at once.
import * as z from 'zod/mini';
import { message } from '../../base/messages/text';
import { failure, success, type Outcome } from '../../base/outcome';
import { defineCommand } from '../command/define-command';
import type { Context, Plan } from '../command/types';
import type { Book } from '../records/book';
import type { Edit } from '../records/edits';
import { sheetSpec } from '../schema/sheets';
import type { ColumnSpec } from '../schema/types';
import { editRow } from '../this-row/plan-edit-row';
import { editRowReads } from '../this-row/permissions';
import { anySheet, presentValue } from '../this-row/read-values';
import { anyRowsOf, type AnyRow } from '../this-row/shown';
import * as t from '../../words/workbook/check';

const correctInput = z.object({
  sheet: anySheet,
  /** Column key without the sheet's prefix. */
  column: z.string().check(z.minLength(1)),
  /** As it stands in the cells, whole or as one of several. */
  value: z.string().check(z.minLength(1)),
  /** A word's key, a row's id or name; '' takes it out. */
  to: z.string(),
});
type CorrectInput = z.infer<typeof correctInput>;

export interface CorrectResult {
  /** Rows that were put right. */
  readonly rows: number;
}

const SEVERAL: ReadonlySet<ColumnSpec['type']> = new Set(['words', 'links']);

function corrected(row: AnyRow, key: string, column: ColumnSpec, { value, to }: CorrectInput) {
  if (!SEVERAL.has(column.type)) return to;
  const kept = ([presentValue(row, key, column)].flat() as string[]).filter((one) => one !== value);
  return to === '' || kept.includes(to) ? kept : [...kept, to];
}

/** Each row is changed as by its form, with the same refusals; the first refusal stops all of it. */
function planCorrect(book: Book, input: CorrectInput, context: Context): Outcome<Plan<CorrectResult>> {
  const { sheet, column: key, value } = input;
  const column = sheetSpec(sheet).columns[key];
  const rows = column ? anyRowsOf(book, sheet).filter((row) => row.unresolved[key]?.includes(value)) : [];
  if (!column || rows.length === 0)
    return failure(message(t.noSuchValue, { value, sheet: sheetSpec(sheet).title }));
  const edits: Edit[] = [];
  for (const row of rows) {
    const values = { [key]: corrected(row, key, column, input) };
    const plan = editRow.plan(book, { sheet, id: row.id, values }, context);
    if (!plan.ok) return plan;
    // A link that only looks right, or a list that lost a part, may read as before: it is written all the same.
    edits.push(
      ...(plan.value.edits.length > 0
        ? plan.value.edits
        : [{ kind: 'update', sheet, id: row.id, values } as const]),
    );
  }
  const said = message(input.to === '' ? t.valueTakenOut : t.valueCorrected, { value, count: rows.length });
  return success({ edits, effects: [], result: { rows: rows.length }, summary: [said] });
}

/** Puts another value in place of one that cannot be read, wherever it stands in a column. */
export const correctValue = defineCommand({
  name: 'correct-value',
  title: t.correctTitle,
  audience: 'coordinator',
  pace: 'short',
  input: correctInput,
  reads: editRowReads,
  plan: planCorrect,
});
