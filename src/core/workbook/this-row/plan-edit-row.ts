// The rule of 'edit-row': some cells of one row, unless somebody changed them meanwhile.
import { ruleRefusal } from '../command/row-rules';
import * as z from 'zod/mini';
import type { Context, Plan } from '../command/types';
import { joinTexts, message, type Message } from '../../base/messages/text';
import { type Outcome, failure, success } from '../../base/outcome';
import type { Book } from '../records/book';
import type { Edit } from '../records/edits';
import { sameValue } from '../records/changed-values';
import type { Value } from '../records/rows';
import { ownChanges } from '../command/changed-fields';
import { sheetSpec } from '../schema/sheets';
import type { ColumnSpec } from '../schema/types';
import { standingFields } from './standing-fields';
import type { SheetId } from '../schema/sheet-ids';
import {
  fieldRefusal,
  rowRefusal,
  isOwnSheet,
  editRowReads,
  addressRefusal,
  lastCoordinatorRefusal,
  handedOnRefusal,
} from './permissions';
import {
  misfits,
  presentValue,
  problemsMessage,
  readValues,
  type Values,
  anySheet,
  givenValues,
} from './read-values';
import { labelAfter, rowLabel, anyRowsOf, type AnyRow } from './shown';
import { defineCommand } from '../command/define-command';
import * as thisRowText from '../../words/workbook/this-row';

const editRowInput = z.object({
  sheet: anySheet,
  id: z.string().check(z.minLength(1)),
  /** Only the fields that change. */
  values: givenValues,
  /** What the form showed for them, to notice that somebody changed a cell meanwhile. */
  seen: z.optional(givenValues),
});
export type EditRowInput = z.infer<typeof editRowInput>;

export interface EditRowResult {
  readonly id: string;
  /** What the row is called now. */
  readonly label: string;
  /** Keys of the columns that changed. */
  readonly changed: readonly string[];
}

/** The row with this id, with the stand-in `SUB@12` that it had before it got one, or of this name if no other has it. */
export function rowById(book: Book, sheet: SheetId, id: string): AnyRow | undefined {
  const place = new RegExp(`^${sheet}@(\\d+)$`).exec(id)?.[1];
  const named = book.resolve([sheet], id);
  const meant = named.kind === 'one' ? named.id : id;
  const rows = anyRowsOf(book, sheet);
  return (
    rows.find((row) => row.id === id || row.rowNumber === Number(place ?? 0)) ??
    rows.find((row) => row.id === meant)
  );
}

/** The values that differ from what stands there. */
function changesOf(sheet: SheetId, row: AnyRow, values: Values): Values {
  const { columns } = sheetSpec(sheet);
  const changed = Object.entries(values).filter(([key, value]) => {
    const column = columns[key];
    return column && !sameValue(column, presentValue(row, key, column), value);
  });
  return Object.fromEntries(changed);
}

/** What the form showed, and what stands there now, of the fields that change. */
function heldAndStanding(book: Book, { sheet, seen = {} }: EditRowInput, row: AnyRow, changes: Values) {
  const keys = Object.keys(changes).filter((key) => sheetSpec(sheet).columns[key] !== undefined);
  const now = keys.map((key) => [key, presentValue(row, key, sheetSpec(sheet).columns[key] as ColumnSpec)]);
  const { values: was } = readValues(book, sheet, seen, row);
  return { was, standing: standingFields(book, sheet, Object.fromEntries(now) as Values) };
}

/** What is wrong with the fields, each by itself. */
function fieldRefusals(
  book: Book,
  { sheet, values }: EditRowInput,
  row: AnyRow,
  context: Context,
): Readonly<Record<string, Message>> {
  const refused = Object.keys(values).flatMap((key): [string, Message][] => {
    const problem = fieldRefusal(book, sheet, key, row, context.actor);
    return problem ? [[key, problem]] : [];
  });
  return Object.fromEntries(refused);
}

/** The values to write, or why not. */
function readChanges(book: Book, input: EditRowInput, row: AnyRow, context: Context): Outcome<Values> {
  const { sheet } = input;
  const read = readValues(book, sheet, input.values, row);
  const refused = fieldRefusals(book, input, row, context);
  const problems = { ...misfits(book, sheet, read.values, row), ...read.problems, ...refused };
  if (Object.keys(problems).length > 0) return failure(problemsMessage(sheet, problems));
  const changes = changesOf(sheet, row, read.values);
  const { was, standing } = heldAndStanding(book, input, row, changes);
  const own = ownChanges<Readonly<Record<string, unknown>> & { readonly was: Values }>(
    { ...changes, was },
    standing,
  );
  if (!own.ok) return own;
  const taken = Object.fromEntries(Object.entries(own.value).filter(([key]) => key !== 'was')) as Values;
  const email = addressRefusal(book, sheet, row.id, taken);
  const broken =
    email ??
    lastCoordinatorRefusal(book, sheet, row.id, taken) ??
    handedOnRefusal(book, sheet, { ...row, ...taken }, context.actor) ??
    ruleRefusal(book, { sheet, row, changes: taken }, context);
  return broken ? failure(broken) : success(taken);
}

interface ChangedRow {
  readonly sheet: SheetId;
  readonly row: AnyRow;
  readonly changes: Values;
}

function planOf(book: Book, { sheet, row, changes }: ChangedRow, context: Context): Plan<EditRowResult> {
  const { columns } = sheetSpec(sheet);
  const changed = Object.keys(changes);
  const fields = joinTexts(changed.flatMap((key) => columns[key]?.label ?? []));
  const after: Readonly<Record<string, Value>> = { ...row, ...changes };
  const label =
    changed.length > 0
      ? labelAfter(book, sheet, row.id, after, context.bookLanguage)
      : rowLabel(book, sheet, row, context.language);
  const edits: Edit[] = changed.length > 0 ? [{ kind: 'update', sheet, id: row.id, values: changes }] : [];
  const said =
    changed.length > 0
      ? message(thisRowText.changed, { row: label, fields })
      : message(thisRowText.nothingChanged, { row: label });
  return { edits, effects: [], result: { id: row.id, label, changed }, summary: [said] };
}

/**
 * Changes cells of a row. Links may be given as ids or labels; a text that stands in a link cell without matching a
 * row may be sent along and stays. Refuses computed columns, what the role does not allow, values that do not fit,
 * and cells that no longer hold what the form showed.
 */
function planEditRow(book: Book, input: EditRowInput, context: Context): Outcome<Plan<EditRowResult>> {
  const { sheet } = input;
  const title = sheetSpec(sheet).title;
  if (isOwnSheet(sheet)) return failure(message(thisRowText.keptByWorkbook, { sheet: title }));
  const row = rowById(book, sheet, input.id);
  if (!row) return failure(message(thisRowText.rowGone, { sheet: title }));
  const refusal = rowRefusal(book, sheet, row, context);
  if (refusal) return failure(refusal);
  const changes = readChanges(book, input, row, context);
  return changes.ok ? success(planOf(book, { sheet, row, changes: changes.value }, context)) : changes;
}

/** Changes some cells of a row. */
export const editRow = defineCommand({
  name: 'edit-row',
  title: thisRowText.editTitle,
  audience: 'member',
  pace: 'short',
  input: editRowInput,
  reads: editRowReads,
  plan: planEditRow,
});
