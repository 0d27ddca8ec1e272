// Rules that hold between rows: one row for a thing, one person for an address, always somebody who coordinates.
import { message, type Message } from '../../base/messages/text';
import type { Book } from '../records/book';
import { nameKeys, ownKey } from '../records/natural-keys';
import type { Value } from '../records/rows';
import { sheetSpec } from '../schema/sheets';
import type { SheetId } from '../schema/sheet-ids';
import { addressKey } from '../../base/text/address-key';
import { rowLabel, rowsOf, type AnyRow } from './shown';
import type { Language } from '../../base/messages/text';
import * as thisRowText from '../../words/workbook/this-row';

type Values = Readonly<Record<string, Value>>;

/** Sheets in which a second row of the same name or pair is a mistake; people and submissions have namesakes. */
const NAMED_ONCE: readonly SheetId[] = ['WG', 'ORG', 'ISS'];
const PAIRED_ONCE: readonly SheetId[] = ['PAR', 'COV', 'INV'];

/** The row that already is what a new row would be. */
export function sameRow(book: Book, sheet: SheetId, values: Values): AnyRow | undefined {
  if (PAIRED_ONCE.includes(sheet)) {
    const key = ownKey(sheet, values);
    return rowsOf(book, sheet).find((row) => key !== '' && ownKey(sheet, row) === key);
  }
  if (!NAMED_ONCE.includes(sheet)) return undefined;
  const names = new Set(nameKeys(sheet, values).slice(0, 1));
  return rowsOf(book, sheet).find((row) => nameKeys(sheet, row).some((key) => names.has(key)));
}

/** Refuses a new row for what has one. */
export function twiceRefusal(
  book: Book,
  sheet: SheetId,
  values: Values,
  language: Language,
): Message | undefined {
  const same = sameRow(book, sheet, values);
  const row = same && rowLabel(book, sheet, same, language);
  return row === undefined
    ? undefined
    : message(thisRowText.alreadyThere, { sheet: sheetSpec(sheet).title, row });
}

/** Refuses an address that another person has. */
export function addressRefusal(book: Book, sheet: SheetId, id: string, values: Values): Message | undefined {
  const address = sheet === 'MEM' ? addressKey(String(values['email'] ?? '')) : '';
  if (address === '') return undefined;
  const owner = book.rows('MEM').find((row) => row.id !== id && addressKey(row.email) === address);
  return owner && message(thisRowText.emailTaken, { name: book.labelOf('MEM', owner.id) });
}

/** Refuses a change after which nobody would coordinate. */
export function lastCoordinatorRefusal(
  book: Book,
  sheet: SheetId,
  id: string,
  values: Values,
): Message | undefined {
  if (sheet !== 'MEM' || !('coordinator' in values || 'status' in values)) return undefined;
  const coordinates = (row: Values): boolean => row['coordinator'] === true && row['status'] !== 'left';
  const rows = rowsOf(book, 'MEM');
  const after = rows.map((row): Values => (row.id === id ? { ...row, ...values } : row));
  return rows.some(coordinates) && !after.some(coordinates)
    ? message(thisRowText.noCoordinatorLeft)
    : undefined;
}
