// Takes the person to a row of a sheet: it is found by its id, wherever people have moved it meanwhile.
import type { SelectedRow, ShowRowInput } from '../../core/workbook/this-row/selection-commands';
import { message } from '../../core/base/messages/text';
import { cellText, FIRST_DATA_ROW } from '../../core/workbook/records/snapshot';
import { sheetSpec } from '../../core/workbook/schema/sheets';
import type { SheetId } from '../../core/workbook/schema/sheet-ids';
import { columnsOf, findTabs, knownTabs, sheetOfKeys } from './read-sheets';
import { Refusal } from './refusal';
import type { Environment } from './types';
import * as checkText from '../../core/words/workbook/check';
import * as engineText from '../../core/words/addin/engine';

interface FoundTab {
  readonly tabId: number;
  /** The keys in its first row. */
  readonly keys: readonly unknown[];
}

/** The tab when it holds the sheet; undefined when it is another one or gone. */
function foundIn({ grid }: Environment, sheet: SheetId, tabId: number | undefined): FoundTab | undefined {
  if (tabId === undefined || !grid.tabIds().includes(tabId)) return undefined;
  const keys = grid.keys(tabId);
  return sheetOfKeys(keys) === sheet ? { tabId, keys } : undefined;
}

/** Only when the tab is not where it was known to be are all of them looked through. */
function tabOf(env: Environment, sheet: SheetId): FoundTab {
  const found =
    foundIn(env, sheet, knownTabs(env.workbook)[sheet]) ?? foundIn(env, sheet, findTabs(env)[sheet]);
  if (found) return found;
  throw new Refusal(message(engineText.setUpFirst, { sheet: sheetSpec(sheet).title }));
}

function rowOf({ grid }: Environment, sheet: SheetId, { tabId, keys }: FoundTab, id: string): number {
  const column = columnsOf(sheet, keys).indexOf('id');
  const ids = column < 0 ? [] : grid.columns(tabId, column, column).map(([cell]) => cellText(cell).trim());
  // A row that was just typed has no id yet, and goes by its number.
  const typed = new RegExp(`^${sheet}@(\\d+)$`).exec(id)?.[1];
  const row = typed === undefined ? ids.indexOf(id) + 1 : Number(typed);
  if (row >= FIRST_DATA_ROW) return row;
  throw new Refusal(message(checkText.rowGone, { sheet: sheetSpec(sheet).title }));
}

/** Selects the row, or without an id the first one of the tab. Refuses when it is not there any more. */
export function showRow(env: Environment, { sheet, id }: ShowRowInput): SelectedRow {
  const tab = tabOf(env, sheet);
  const row = id === undefined ? FIRST_DATA_ROW : rowOf(env, sheet, tab, id);
  env.select(tab.tabId, row);
  return { sheet, row };
}
