// Finding the tab of each sheet, whatever people call it, and reading it once.
import { message } from '../../core/base/messages/text';
import { readColumns, snapshotOf, type SheetSnapshot } from '../../core/workbook/records/snapshot';
import { sheetSpec } from '../../core/workbook/schema/sheets';
import { SHEET_IDS, type SheetId } from '../../core/workbook/schema/sheet-ids';
import type { GridPort, PropertyPort } from './ports';
import { Refusal } from './refusal';
import type { Environment, Sheets, TabIds } from './types';
import * as engineText from '../../core/words/addin/engine';

/** Where the ids of our tabs are kept, so that a renamed tab is found without looking at all of them. */
const TABS_KEY = 'tabs';

/** Asked once an execution: where a tab is not any more, all tabs are looked at. */
const asked = new WeakMap<PropertyPort, TabIds>();

function keptTabs(workbook: PropertyPort): TabIds {
  try {
    return JSON.parse(workbook.get(TABS_KEY) || '{}') as TabIds;
  } catch {
    return {};
  }
}

export function knownTabs(workbook: PropertyPort): TabIds {
  const tabs = asked.get(workbook) ?? keptTabs(workbook);
  asked.set(workbook, tabs);
  return tabs;
}

export function rememberTabs(workbook: PropertyPort, tabs: TabIds): void {
  asked.set(workbook, tabs);
  workbook.set(TABS_KEY, JSON.stringify(tabs));
}

/** Which sheet a tab is, by the keys in its first row; undefined when it is none of ours. */
export const sheetOfKeys = (keyRow: readonly unknown[]): SheetId | undefined => {
  const prefixes = keyRow.map((cell) => /^([A-Z]{2,3})\.\w+$/.exec(String(cell))?.[1]);
  return SHEET_IDS.find((id) => prefixes.includes(id));
};

/** Looks at the first row of every tab: slow, and only needed when the kept ids are missing or wrong. */
export function findTabs({ grid, hooks }: Pick<Environment, 'grid' | 'hooks'>): TabIds {
  const found: Record<string, number> = {};
  for (const tabId of grid.tabIds()) {
    const keyRow = grid.keys(tabId);
    const own = hooks.map((hook) => hook.tabOf?.(keyRow)).find((name) => name !== undefined);
    const sheet = own ?? sheetOfKeys(keyRow);
    if (sheet && found[sheet] === undefined) found[sheet] = tabId;
  }
  return found;
}

const isOurs = (sheet: SheetId, cells: readonly (readonly unknown[])[]): boolean =>
  sheetOfKeys(cells[0] ?? []) === sheet;

/** What reading sheets takes of an execution. */
export type Reading = Pick<Environment, 'grid' | 'hooks' | 'workbook'>;

/** `glance` is enough for who writes nothing. */
type How = 'grid' | 'glance';

function readOne(grid: GridPort, sheet: SheetId, tabs: TabIds, how: How): SheetSnapshot | undefined {
  const tabId = tabs[sheet];
  const read = tabId === undefined ? undefined : grid[how](tabId);
  return read && isOurs(sheet, read.cells) ? snapshotOf(sheet, read.name, read.cells) : undefined;
}

/** Reads the sheets; those that are not in the workbook are left out of the snapshot. */
export function readPresentSheets(env: Reading, wanted: readonly SheetId[], how: How = 'grid'): Sheets {
  let tabs = knownTabs(env.workbook);
  let searched = false;
  const snapshot: Partial<Record<SheetId, SheetSnapshot>> = {};
  for (const sheet of new Set(wanted)) {
    let read = readOne(env.grid, sheet, tabs, how);
    if (!read && !searched) {
      tabs = findTabs(env);
      searched = true;
      rememberTabs(env.workbook, tabs);
      read = readOne(env.grid, sheet, tabs, how);
    }
    if (read) snapshot[sheet] = read;
  }
  return { snapshot, tabs };
}

/** Refuses where some sheets are not in the workbook: names the first one, or says that there is none at all. */
export function requireSheets({ snapshot }: Sheets, wanted: readonly SheetId[]): void {
  const isBare = wanted.length > 1 && Object.keys(snapshot).length === 0;
  if (isBare) throw new Refusal(message(engineText.nothingSetUp), 'not-set-up');
  for (const sheet of wanted)
    if (!snapshot[sheet])
      throw new Refusal(message(engineText.setUpFirst, { sheet: sheetSpec(sheet).title }));
}

/** Reads the sheets; throws a refusal where one is missing. */
export function readSheets(env: Reading, wanted: readonly SheetId[], how: How = 'grid'): Sheets {
  const sheets = readPresentSheets(env, wanted, how);
  requireSheets(sheets, wanted);
  return sheets;
}

/** The columns of ours that the key row of a grid holds. */
export const columnsOf = (sheet: SheetId, keyRow: readonly unknown[]): readonly string[] =>
  readColumns(sheet, keyRow as readonly string[]);
