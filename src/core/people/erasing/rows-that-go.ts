// What becomes of rows that link to a person: those about them alone go; work that was theirs is vacant; what others need to
// understand says that somebody was there, without saying who.
import { addressKey } from '../../base/text/fold';
import { LANGUAGES, type Language } from '../../base/messages/text';
import type { Book } from '../../workbook/records/book';
import { deleteRow, insertRow, type Edit } from '../../workbook/records/edits';
import { hasLabel } from '../../workbook/records/labels';
import { keyColumns, ownKey } from '../../workbook/records/natural-keys';
import type { RowOf, Value } from '../../workbook/records/rows';
import { SHEET_IDS, type SheetId } from '../../workbook/schema/sheet-ids';
import { sheetSpec } from '../../workbook/schema/sheets';
import { isLink } from '../../workbook/schema/types';
import { anyRowsOf, type AnyRow } from '../../workbook/this-row/shown';
import type { Identity } from './identity';
import * as t from '../../words/people/erasing';

const SENT: readonly unknown[] = ['uploaded', 'received'];

/** Whether the submission is with the UN, where nobody takes anything back. */
export const isSent = (book: Book, submission: unknown): boolean =>
  SENT.includes(book.find('SUB', String(submission))?.status);

/** Rows that say nothing once the person is gone. */
const GOES: Readonly<Partial<Record<SheetId, (row: AnyRow, id: string, book: Book) => boolean>>> = {
  MEM: (row, id) => row.id === id,
  PAR: (row, id) => row['person'] === id,
  DEL: (row, id) => row['person'] === id,
  // Who came counts on; who was only invited does not.
  INV: (row, id) => row['person'] === id && row['attended'] !== true,
  REV: (row, id) => row['reviewer'] === id && row['decision'] === 'pending',
  END: (row, id, book) =>
    row['person'] === id &&
    row['organization'] === '' &&
    !(isSent(book, row['submission']) && row['status'] === 'signed'),
  OBX: (row, id) => row['to'] === id,
};

const goes = (book: Book, sheet: SheetId, row: AnyRow, { person, addresses }: Identity): boolean =>
  (sheet === 'OBX' && addresses.has(addressKey(String(row['address'] ?? '')))) ||
  (person !== undefined && GOES[sheet]?.(row, person.id, book) === true);

/** Lists of who still has something to do. */
const WORKING = new Set(['SUB.authors', 'SUB.reviewers']);

function valuesWithout(sheet: SheetId, row: AnyRow, id: string, former: () => string): Record<string, Value> {
  const values: Record<string, Value> = {};
  for (const [key, column] of Object.entries(sheetSpec(sheet).columns)) {
    const value = row[key];
    if (!isLink(column) || column.to?.includes('MEM') !== true || ![value].flat().includes(id)) continue;
    const isVacant = column.mayBeVacant === true || sheet === 'MEM' || WORKING.has(`${sheet}.${key}`);
    const instead = isVacant ? [] : [former()];
    values[key] = Array.isArray(value)
      ? [
          ...new Set((value as readonly string[]).flatMap((one) => (one === id ? instead : [one]))),
          ...(row.unresolved[key] ?? []),
        ]
      : (instead[0] ?? '');
  }
  return values;
}

/** Whether another former member's row says the same: one of them is enough, and two would count as a mistake. */
const isTwin = (
  book: Book,
  sheet: SheetId,
  row: AnyRow,
  values: Readonly<Record<string, Value>>,
): boolean => {
  if (hasLabel(sheet) || !keyColumns(sheet).some((key) => key in values)) return false;
  const key = ownKey(sheet, { ...row, ...values });
  return key !== '' && anyRowsOf(book, sheet).some((one) => one.id !== row.id && ownKey(sheet, one) === key);
};

/** The row that all former members share. */
const isFormer = ({ name, status }: RowOf<'MEM'>): boolean =>
  status === 'left' && LANGUAGES.some((one) => t.former[one] === name);

/** The edits by which nothing links to the person any more. */
export function unlinked(
  book: Book,
  identity: Identity,
  { language, newId }: { readonly language: Language; newId(): string },
): readonly Edit[] {
  let former = book.rows('MEM').find(isFormer)?.id;
  const made: Edit[] = [];
  const formerId = (): string => {
    if (former === undefined) {
      former = newId();
      made.push(insertRow('MEM', former, { name: t.former[language], status: 'left', mail: 'none' }));
    }
    return former;
  };
  const edits = SHEET_IDS.filter((sheet) => sheet !== 'TPL' && sheet !== 'CHG').flatMap((sheet) =>
    anyRowsOf(book, sheet).flatMap((row): Edit[] => {
      if (goes(book, sheet, row, identity)) return [deleteRow(sheet, row.id)];
      const values = identity.person ? valuesWithout(sheet, row, identity.person.id, formerId) : {};
      if (Object.keys(values).length === 0) return [];
      return [
        isTwin(book, sheet, row, values)
          ? deleteRow(sheet, row.id)
          : { kind: 'update', sheet, id: row.id, values },
      ];
    }),
  );
  return [...made, ...edits];
}
