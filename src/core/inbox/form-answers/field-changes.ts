// What edits change in rows that stand there, field by field, so that a coordinator sees it before saying yes.
import { message, type Message } from '../../base/messages/text';
import type { Book } from '../../workbook/records/book';
import { changedValues } from '../../workbook/records/changed-values';
import type { Edit } from '../../workbook/records/edits';
import type { Value } from '../../workbook/records/rows';
import { sheetSpec } from '../../workbook/schema/sheets';
import { shownValue } from '../../workbook/this-row/shown';
import * as t from '../../words/inbox/form-answers';

/** What is told by the answer itself, and says nothing new where the rest is the same. */
const BESIDES: readonly string[] = ['at', 'answeredAt', 'textVersion', 'toldHash', 'toldVersion', 'signedBy'];

/** A fingerprint is nothing to read. */
const UNREADABLE = 'hash';

interface Change {
  readonly key: string;
  readonly told: Message;
}

function changesOf(book: Book, edit: Edit): readonly Change[] {
  if (edit.kind !== 'update') return [];
  const row = book.find(edit.sheet, edit.id) as (Readonly<Record<string, Value>> & object) | undefined;
  if (!row) return [];
  const { columns } = sheetSpec(edit.sheet);
  const changed = changedValues(edit.sheet, row as never, edit.values as never) as Record<string, Value>;
  return Object.entries(changed).flatMap(([key, value]) => {
    const column = columns[key];
    if (!column || BESIDES.includes(key)) return [];
    const shown = (one: Value) => shownValue(book, column, one);
    const values = { label: column.label, before: shown(row[key] ?? ''), after: shown(value) };
    return [{ key, told: message(t.changedField, values) }];
  });
}

/** A line for each field that another value comes into; rows that are new are told by the plan itself. */
export const fieldChanges = (book: Book, edits: readonly Edit[]): readonly Message[] =>
  edits
    .flatMap((edit) => changesOf(book, edit))
    .flatMap(({ key, told }) => (key === UNREADABLE ? [] : [told]));

/** Whether the book holds all of it already. */
export const isNothingNew = (book: Book, edits: readonly Edit[]): boolean =>
  edits.every((edit) => edit.kind === 'update' && changesOf(book, edit).length === 0);
