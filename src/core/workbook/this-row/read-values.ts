// The values that a form sends, as a row holds them: links become ids, what does not fit is told field by field.
import * as z from 'zod/mini';
import { joinTexts, message, type Message } from '../../base/messages/text';
import { type Outcome, failure, success } from '../../base/outcome';
import type { Book } from '../records/book';
import { emptyValue, saysVacant } from '../records/cells';
import type { Value } from '../records/rows';
import { specHere } from '../records/custom-words';
import { newRowSchema, rowSchema } from '../records/row-schema';
import { sheetSpec } from '../schema/sheets';
import { type SheetId, SHEET_IDS } from '../schema/sheet-ids';
import { isLink, type ColumnSpec } from '../schema/types';
import { fieldProblems } from '../schema/value-problems';
import { asText, linkLabel, anyRowsOf, sentences, type AnyRow } from './shown';
import { recordsText } from '../../words/workbook/records';
import * as thisRowText from '../../words/workbook/this-row';

export const anySheet = z.enum(SHEET_IDS);
const givenValue = z.union([z.string(), z.number(), z.boolean(), z.null(), z.array(z.string())]);

/** By column key: words as keys, links as ids or labels, dates as ISO text, an empty number as null. */
export const givenValues = z.record(z.string(), givenValue);

export type Values = Readonly<Record<string, Value>>;
type Problems = Readonly<Record<string, Message>>;

/**
 * What stands in a cell for a form: as in the row, with links that match no row as they were typed, after the ids.
 */
export function presentValue(row: AnyRow, key: string, column: ColumnSpec): Value {
  const value = row[key] ?? emptyValue(column);
  const typed = row.unresolved[key] ?? [];
  if (!isLink(column) || typed.length === 0) return value;
  return column.type === 'link' ? (typed[0] ?? '') : [...(value as readonly string[]), ...typed];
}

/** The row that a stand-in such as `MEM@12` meant when the form was loaded; it has an id by now. */
function standIn(book: Book, to: readonly SheetId[], typed: string): string | undefined {
  const [, sheet, row] = /^([A-Z]+)@(\d+)$/.exec(typed) ?? [];
  const target = to.find((one) => one === sheet);
  return target && anyRowsOf(book, target).find(({ rowNumber }) => rowNumber === Number(row))?.id;
}

function linkProblem(book: Book, to: readonly SheetId[], value: string): Message {
  const sheet = joinTexts(to.map((id) => sheetSpec(id).title));
  const found = book.resolve(to, value);
  if (found.kind !== 'several') return message(recordsText.linkMatchesNothing, { value, sheet });
  const names = found.ids.map((id) => `${linkLabel(book, to, id)} (${id})`).join(', ');
  return message(recordsText.linkMatchesSeveral, { value, sheet, names });
}

/** One link as an id; `kept` are texts that stand there without matching a row, and may stay. */
function readLink(book: Book, column: ColumnSpec, typed: string, kept: readonly string[]): Outcome<string> {
  const to = column.to ?? [];
  if (typed.trim() === '' || kept.includes(typed)) return success(typed.trim());
  const found = book.resolve(to, typed);
  if (found.kind === 'one') return success(found.id);
  if (column.mayBeVacant === true && found.kind === 'none' && saysVacant(typed)) return success('');
  const id = standIn(book, to, typed);
  return id === undefined ? failure(linkProblem(book, to, typed)) : success(id);
}

function readLinks(book: Book, column: ColumnSpec, value: Value, kept: readonly string[]): Outcome<Value> {
  const ids = new Set<string>();
  for (const typed of [value].flat() as readonly unknown[]) {
    if (typeof typed !== 'string') return success(value);
    const id = readLink(book, column, typed, kept);
    if (!id.ok) return id;
    if (id.value !== '') ids.add(id.value);
  }
  return success(column.type === 'link' && !Array.isArray(value) ? ([...ids][0] ?? '') : [...ids]);
}

/** Forms send an emptied field as ''. */
const emptied = (column: ColumnSpec, value: Value): Value => {
  if (typeof value === 'string' && column.type !== 'longText') value = value.trim();
  return value === '' ? emptyValue(column) : value;
};

interface ReadValues {
  readonly values: Values;
  readonly problems: Problems;
}

/** The values of a form with links as ids, unchecked otherwise; unknown columns are left as they are. */
export function readValues(book: Book, sheet: SheetId, given: Values, row: AnyRow | undefined): ReadValues {
  const values: Record<string, Value> = {};
  const problems: Record<string, Message> = {};
  for (const [key, typed] of Object.entries(given)) {
    const column = sheetSpec(sheet).columns[key];
    const value = column ? emptied(column, typed) : typed;
    values[key] = value;
    if (!column || !isLink(column)) continue;
    const read = readLinks(book, column, value, row?.unresolved[key] ?? []);
    if (!read.ok) problems[key] = read.problem;
    else if (row && [read.value].flat().includes(row.id)) problems[key] = message(thisRowText.toItself);
    else values[key] = read.value;
  }
  return { values, problems };
}

/** What does not fit its column. Links that may stay as typed are not looked at. */
export function misfits(
  book: Book,
  sheet: SheetId,
  values: Values,
  row: AnyRow | undefined,
  isComplete = row === undefined,
): Problems {
  const spec = specHere(book, sheet);
  const checked = Object.entries(values).map(([key, value]): [string, Value] => {
    const kept = row?.unresolved[key] ?? [];
    if (typeof value === 'string' && kept.includes(value))
      return [key, `${spec.columns[key]?.to?.[0] ?? ''}-?`];
    return [
      key,
      Array.isArray(value) ? (value as readonly string[]).filter((one) => !kept.includes(one)) : value,
    ];
  });
  const schema = isComplete ? newRowSchema(spec) : rowSchema(spec);
  const parsed = schema.safeParse(Object.fromEntries(checked));
  return parsed.success ? {} : fieldProblems(parsed.error.issues);
}

/** All problems as one message, each after the name of its field. */
export const problemsMessage = (sheet: SheetId, problems: Problems): Message =>
  sentences(
    Object.entries(problems).map(([key, problem]) => {
      const field = sheetSpec(sheet).columns[key]?.label ?? key;
      return message(thisRowText.fieldProblem, { field, problem: asText(problem) });
    }),
  );
