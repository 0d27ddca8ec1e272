// The rule of 'add-row': a new row of a sheet that people fill in.
import * as z from 'zod/mini';
import type { Context, Plan } from '../command/types';
import { message, type Message } from '../../base/messages/text';
import { type Outcome, failure, success } from '../../base/outcome';
import type { Book } from '../records/book';
import { emptyRow } from '../records/make-book';
import type { Value } from '../records/rows';
import { sheetSpec } from '../schema/sheets';
import type { ColumnSpec } from '../schema/types';
import type { SheetId } from '../schema/sheet-ids';
import {
  addRefusal,
  addressRefusal,
  fieldRefusal,
  newRowRefusal,
  rowFormReads,
  twiceRefusal,
} from './permissions';
import { misfits, problemsMessage, readValues, type Values, anySheet, givenValues } from './read-values';
import { labelAfter } from './shown';
import { defineCommand } from '../command/define-command';
import * as thisRowText from '../../words/workbook/this-row';

const addRowInput = z.object({ sheet: anySheet, values: givenValues });
export type AddRowInput = z.infer<typeof addRowInput>;

export interface AddRowResult {
  readonly id: string;
  readonly label: string;
}

const isEmpty = (value: Value): boolean =>
  value === '' || value === null || (Array.isArray(value) && value.length === 0);

/** Empty fields say nothing; a field at the value that new rows have anyway is nobody's decision. */
function filled(columns: Readonly<Record<string, ColumnSpec>>, given: Values): Values {
  const usual = (key: string, value: Value) => value === (columns[key]?.initial ?? false);
  return Object.fromEntries(
    Object.entries(given).filter(
      ([key, value]) => !isEmpty(value) && !(value === false && usual(key, value)),
    ),
  );
}

function readNew(book: Book, sheet: SheetId, given: Values, context: Context): Outcome<Values> {
  const values = filled(sheetSpec(sheet).columns, given);
  const read = readValues(book, sheet, values, undefined);
  const refused = Object.keys(values).flatMap((key): [string, Message][] => {
    const problem = fieldRefusal(book, sheet, key, undefined, context.actor);
    return problem ? [[key, problem]] : [];
  });
  const problems = {
    ...misfits(book, sheet, read.values, undefined),
    ...read.problems,
    ...Object.fromEntries(refused),
  };
  if (Object.keys(problems).length > 0) return failure(problemsMessage(sheet, problems));
  const broken =
    addressRefusal(book, sheet, '', read.values) ??
    twiceRefusal(book, sheet, read.values, context.language) ??
    newRowRefusal(book, sheet, { ...emptyRow(sheet), ...read.values }, context.actor);
  return broken ? failure(broken) : success(read.values);
}

/**
 * Adds a row. Links may be given as ids or labels. Refuses sheets that commands fill, and a second row for a
 * workgroup, organization, issue, address, or pair of person and workgroup or issue and workgroup.
 */
function planAddRow(book: Book, input: AddRowInput, context: Context): Outcome<Plan<AddRowResult>> {
  const { sheet } = input;
  const refusal = addRefusal(book, sheet, context.actor);
  if (refusal) return failure(refusal);
  const values = readNew(book, sheet, input.values, context);
  if (!values.ok) return values;
  const id = context.newId(sheet);
  const label = labelAfter(book, sheet, id, { ...emptyRow(sheet), ...values.value }, context.bookLanguage);
  const said = message(thisRowText.added, { row: label, sheet: sheetSpec(sheet).title });
  return success({
    edits: [{ kind: 'insert', sheet, id, values: values.value }],
    effects: [],
    result: { id, label },
    summary: [said],
  });
}

/** Adds a row. */
export const addRow = defineCommand({
  name: 'add-row',
  title: thisRowText.addTitle,
  audience: 'member',
  pace: 'short',
  input: addRowInput,
  reads: rowFormReads,
  plan: planAddRow,
});
