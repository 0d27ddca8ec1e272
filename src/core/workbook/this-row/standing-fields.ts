// The cells of a row as fields that a form may change, for `ownChanges`.
import type { FieldValue } from '../../base/clash';
import type { CurrentFields, StandingField } from '../command/changed-fields';
import type { Book } from '../records/book';
import type { Value } from '../records/rows';
import type { SheetId } from '../schema/sheet-ids';
import { sheetSpec } from '../schema/sheets';
import { isLink } from '../schema/types';
import { shownValue } from './shown';

/** What names mean on the sheets that the column links to; a name that means nothing there stays. */
function idsOf(book: Book, to: readonly SheetId[], value: FieldValue): FieldValue {
  const one = (typed: string): string => {
    const found = book.resolve(to, typed);
    return found.kind === 'one' ? found.id : typed;
  };
  if (typeof value === 'string') return value === '' ? '' : one(value);
  return Array.isArray(value) ? (value as readonly string[]).map(one) : value;
}

/** `now` are the values as the form shows them, by column key; each is a field of the same name. */
export function standingFields(
  book: Book,
  sheet: SheetId,
  now: Readonly<Record<string, FieldValue>>,
): CurrentFields {
  const fields = Object.entries(now).flatMap(([key, value]): [string, StandingField][] => {
    const column = sheetSpec(sheet).columns[key];
    if (!column) return [];
    const show = (one: FieldValue) => shownValue(book, column, one as Value);
    const read = (one: FieldValue): FieldValue => idsOf(book, column.to ?? [], one);
    return [[key, { label: column.label, now: value, show, ...(isLink(column) && { read }) }]];
  });
  return Object.fromEntries(fields);
}
