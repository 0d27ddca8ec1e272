// Settings and templates are strictly protected: only coordinators write there, and nobody else's action may try to.
import { makeBook } from '../../core/workbook/records/make-book';
import { actorOf } from '../../core/workbook/records/people-roles';
import type { Snapshot } from '../../core/workbook/records/snapshot';
import type { SheetId } from '../../core/workbook/schema/sheet-ids';
import { sheetSpec } from '../../core/workbook/schema/sheets';
import type { Environment } from './types';
import { mayAdminister } from '../../core/workbook/rights/rights';

export const isLocked = (sheet: SheetId): boolean => sheetSpec(sheet).locked ?? false;

/** Whether the person may write to locked sheets: coordinators, and anyone while there is none. */
export function mayWriteLocked(env: Pick<Environment, 'email'>, { MEM, WG }: Snapshot): boolean {
  if (!MEM || !WG) return true;
  const book = makeBook({ MEM, WG });
  return mayAdminister(book, actorOf(book, env.email));
}
