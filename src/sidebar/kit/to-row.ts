// Takes the reader to a row of the grid.
import type { SheetId } from '../../core/workbook/schema/sheet-ids';
import { call } from './client';
import { setStatus } from './panel-context';

/** Without an id, to the first row of the tab. */
export async function toRow(sheet: SheetId, id?: string): Promise<void> {
  const answer = await call('show-row', { sheet, ...(id !== undefined && { id }) }, { reads: true });
  setStatus(answer.ok ? '' : answer.message, answer.ok ? 'plain' : 'bad');
}
