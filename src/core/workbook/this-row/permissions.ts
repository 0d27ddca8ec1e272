// Who may change what by form, and what must hold between rows: one row for a thing, one person for an address, always
// somebody who coordinates. Sharing is the lock; these rules prevent mistakes.
import { ruleRefusal } from '../command/row-rules';
import { SHEET_IDS, type SheetId } from '../schema/sheet-ids';
import type { Context } from '../command/types';
import type { Actor } from '../records/people-roles';
import {
  isAmong,
  mayAct,
  mayStartField,
  mustStay,
  whoMayAdd,
  whoMayChange,
  whoMayChangeField,
  whoMightAdd,
  type Holders,
} from '../rights/rights';
import { addingIsFor, fieldIsFor, rowIsFor } from '../rights/rights-in-words';
import { message, type Message, type Language } from '../../base/messages/text';
import type { Book } from '../records/book';
import { sheetSpec } from '../schema/sheets';
import { type AnyRow, rowLabel, anyRowsOf } from './shown';
import { nameKeys, ownKey } from '../records/natural-keys';
import type { Value } from '../records/rows';
import { addressKey } from '../../base/text/fold';
import * as thisRowText from '../../words/workbook/this-row';

/** Sheets that the workbook fills in for itself; nobody changes their rows by form. */
const OWN_SHEETS: readonly SheetId[] = ['VER', 'TXT', 'SGT', 'OBX', 'CHG', 'TPL'];

const FOR_COORDINATORS: Holders = { people: [], groups: [], holders: [] };

/** Whether the workbook alone fills the sheet in. */
export const isOwnSheet = (sheet: SheetId): boolean => OWN_SHEETS.includes(sheet);

/** What a form shows: all that people fill in. */
export const rowFormReads: readonly SheetId[] = SHEET_IDS.filter((sheet) => !isOwnSheet(sheet));

/** Where a name may be shown, so that a row that is renamed keeps its links; the journal and templates hold none. */
export const editRowReads: readonly SheetId[] = SHEET_IDS.filter(
  (sheet) => sheet !== 'CHG' && sheet !== 'TPL',
);

/** Why the actor may change nothing in the row; undefined when they may. */
export function rowRefusal(
  book: Book,
  sheet: SheetId,
  row: AnyRow,
  { actor, brought }: Context,
): Message | undefined {
  const { title, locked } = sheetSpec(sheet);
  if (isOwnSheet(sheet)) return message(thisRowText.keptByWorkbook, { sheet: title });
  if (locked && !mayAct('administer the workbook', actor))
    return message(thisRowText.forCoordinators, { sheet: title });
  if (actor.person === '') return message(thisRowText.joinFirst);
  const others = ruleRefusal(book, { sheet, row, changes: {} }, { actor, brought });
  if (others) return others;
  const who = whoMayChange(book, sheet, row);
  return isAmong(who, actor) ? undefined : rowIsFor(book, who);
}

/** Why the actor may add no row to the sheet, whatever it says; undefined when they may. */
export function addRefusal(book: Book, sheet: SheetId, actor: Actor): Message | undefined {
  const { title, columns } = sheetSpec(sheet);
  const isFilledByCommands = Object.values(columns).some(({ required, computed }) => required && computed);
  if (isOwnSheet(sheet)) return message(thisRowText.keptByWorkbook, { sheet: title });
  if (isFilledByCommands) return message(thisRowText.addedByWorkbook, { sheet: title });
  if (actor.person === '') return message(thisRowText.joinFirst);
  const who = whoMightAdd(sheet);
  if (isAmong(who, actor)) return undefined;
  return sheet === 'MEM' ? message(thisRowText.addPeople) : addingIsFor(book, sheet, who);
}

/** Why the actor may not change this column; undefined when they may. `row` is undefined for a new one. */
export function fieldRefusal(
  book: Book,
  sheet: SheetId,
  key: string,
  row: AnyRow | undefined,
  actor: Actor,
): Message | undefined {
  const column = sheetSpec(sheet).columns[key];
  if (!column) return message(thisRowText.noSuchField);
  if (column.computed) return message(thisRowText.writtenByWorkbook);
  if (row === undefined)
    return mayStartField(sheet, key, actor) ? undefined : fieldIsFor(book, FOR_COORDINATORS);
  const who = whoMayChangeField(book, sheet, key, row);
  return who === undefined || isAmong(who, actor) ? undefined : fieldIsFor(book, who);
}

type Values = Readonly<Record<string, Value>>;

/** Sheets in which a second row of the same name or pair is a mistake; people and submissions have namesakes. */
const NAMED_ONCE: readonly SheetId[] = ['WG', 'ORG', 'ISS'];
const PAIRED_ONCE: readonly SheetId[] = ['PAR', 'COV', 'INV'];

/** The row that already is what a new row would be. */
function sameRow(book: Book, sheet: SheetId, values: Values): AnyRow | undefined {
  if (PAIRED_ONCE.includes(sheet)) {
    const key = ownKey(sheet, values);
    return anyRowsOf(book, sheet).find((row) => key !== '' && ownKey(sheet, row) === key);
  }
  if (!NAMED_ONCE.includes(sheet)) return undefined;
  const names = new Set(nameKeys(sheet, values).slice(0, 1));
  return anyRowsOf(book, sheet).find((row) => nameKeys(sheet, row).some((key) => names.has(key)));
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

/** Refuses a new row that is not the actor's to add, by what it says. */
export function newRowRefusal(book: Book, sheet: SheetId, values: Values, actor: Actor): Message | undefined {
  const who = whoMayAdd(book, sheet, values);
  return isAmong(who, actor) ? undefined : addingIsFor(book, sheet, who);
}

/** Refuses a change by which the row would become that of others, where that is theirs to say. */
export function handedOnRefusal(book: Book, sheet: SheetId, row: AnyRow, actor: Actor): Message | undefined {
  const who = whoMayChange(book, sheet, row);
  return !mustStay(sheet) || isAmong(who, actor) ? undefined : rowIsFor(book, who);
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
  const rows = anyRowsOf(book, 'MEM');
  const after = rows.map((row): Values => (row.id === id ? { ...row, ...values } : row));
  return rows.some(coordinates) && !after.some(coordinates)
    ? message(thisRowText.noCoordinatorLeft)
    : undefined;
}
