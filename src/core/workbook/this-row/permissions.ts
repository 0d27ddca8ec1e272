// Who may change what by form. Sharing is the lock; these rules prevent mistakes.
import type { Context } from '../command/types';
import type { Actor } from '../records/people-roles';
import { message, type Message } from '../../base/messages/text';
import type { Book } from '../records/book';
import { sheetSpec } from '../schema/sheets';
import type { SheetId } from '../schema/sheet-ids';
import { isOwnSheet } from './reads';
import type { AnyRow } from './shown';
import * as thisRowText from '../../words/workbook/this-row';

const FOR_COORDINATORS: Readonly<Partial<Record<SheetId, readonly string[]>>> = {
  MEM: ['coordinator'],
  WG: ['coChair1', 'coChair2'],
};

const actsForOthers = (actor: Actor): boolean => actor.isCoordinator || actor.coChairs.length > 0;

/** Why the actor may change nothing in the row; undefined when they may. */
export function rowRefusal(
  book: Book,
  sheet: SheetId,
  row: AnyRow,
  { actor, above }: Context,
): Message | undefined {
  const { title, locked } = sheetSpec(sheet);
  if (isOwnSheet(sheet)) return message(thisRowText.keptByWorkbook, { sheet: title });
  if (locked && !actor.isCoordinator) return message(thisRowText.forCoordinators, { sheet: title });
  if (actor.person === '') return message(thisRowText.joinFirst);
  const others = above.rowRefusal(book, { sheet, row, changes: {} }, actor);
  if (others) return others;
  return sheet === 'MEM' && row.id !== actor.person && !actsForOthers(actor)
    ? message(thisRowText.notYourRow, { name: book.labelOf('MEM', row.id) })
    : undefined;
}

/** Why the actor may add no row to the sheet; undefined when they may. */
export function addRefusal(sheet: SheetId, actor: Actor): Message | undefined {
  const { title, columns } = sheetSpec(sheet);
  const isFilledByCommands = Object.values(columns).some(({ required, computed }) => required && computed);
  if (isOwnSheet(sheet)) return message(thisRowText.keptByWorkbook, { sheet: title });
  if (isFilledByCommands) return message(thisRowText.addedByWorkbook, { sheet: title });
  if (actor.person === '') return message(thisRowText.joinFirst);
  if (sheet === 'WG' && !actor.isCoordinator)
    return message(thisRowText.addForCoordinators, { sheet: title });
  return sheet === 'MEM' && !actsForOthers(actor) ? message(thisRowText.addPeople) : undefined;
}

/** Why the actor may not change this column; undefined when they may. `row` is undefined for a new one. */
export function fieldRefusal(
  sheet: SheetId,
  key: string,
  row: AnyRow | undefined,
  actor: Actor,
): Message | undefined {
  const column = sheetSpec(sheet).columns[key];
  if (!column) return message(thisRowText.noSuchField);
  if (column.computed) return message(thisRowText.writtenByWorkbook);
  if (actor.isCoordinator) return undefined;
  // Who has an address is who one is: a co-chair may fill in one, not replace it.
  const isAddress =
    sheet === 'MEM' && key === 'email' && row !== undefined && row['email'] !== '' && row.id !== actor.person;
  return isAddress || FOR_COORDINATORS[sheet]?.includes(key)
    ? message(thisRowText.fieldForCoordinators)
    : undefined;
}
