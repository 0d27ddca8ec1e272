// Takes the person to a row of a sheet: it is found by its id, wherever people have moved it meanwhile.
import type { SelectedRow, ShowRowInput } from '../../core/calls/workbook';
import { message } from '../../core/messages/text';
import { sheetSpec } from '../../core/schema/sheets';
import type { SheetId } from '../../core/schema/sheet-ids';
import { workbookText } from '../../core/workbook/messages';
import { engineText } from './messages';
import type { Environment } from './ports';
import { columnsOf, findTabs, knownTabs, sheetOfKeys } from './read-sheets';
import { Refusal } from './refusal';

/** Rows 1 and 2 hold keys and labels. */
const FIRST_DATA_ROW = 3;

interface Found {
  readonly tabId: number;
  /** The keys in its first row. */
  readonly keys: readonly unknown[];
}

function tabOf({ grid, workbook }: Environment, sheet: SheetId): Found {
  const known = knownTabs(workbook)[sheet];
  for (const tabId of [
    known !== undefined && grid.tabIds().includes(known) ? known : undefined,
    findTabs(grid)[sheet],
  ]) {
    const keys = tabId === undefined ? [] : (grid.head(tabId, 1)[0] ?? []);
    if (tabId !== undefined && sheetOfKeys(keys) === sheet) return { tabId, keys };
  }
  throw new Refusal(message(engineText.setUpFirst, { sheet: sheetSpec(sheet).title }));
}

function rowOf({ grid }: Environment, sheet: SheetId, { tabId, keys }: Found, id: string): number {
  const column = columnsOf(sheet, keys).indexOf('id');
  const row = column < 0 ? 0 : grid.column(tabId, column).indexOf(id) + 1;
  if (row >= FIRST_DATA_ROW) return row;
  throw new Refusal(message(workbookText.rowGone, { sheet: sheetSpec(sheet).title }));
}

/** Selects the row, or without an id the first one of the tab. Refuses when it is not there any more. */
export function showRow(env: Environment, { sheet, id }: ShowRowInput): SelectedRow {
  const tab = tabOf(env, sheet);
  const row = id === undefined ? FIRST_DATA_ROW : rowOf(env, sheet, tab, id);
  env.select(tab.tabId, row);
  return { sheet, row };
}
