// Set-up, first part: the tab of every sheet is found, recognized by its headings, or made.
import { message, type Message } from '../../core/base/messages/text';
import type { SheetLayout } from '../../core/workbook/check/layout';
import { lostKeys } from '../../core/workbook/check/layout-differences';
import { KEY_ROW } from '../../core/workbook/records/snapshot';
import { SHEET_IDS, type SheetId } from '../../core/workbook/schema/sheet-ids';
import type { Tab } from './ports';
import { findTabs, knownTabs, rememberTabs } from './read-sheets';
import { headsOf, tabByHeadings, type TabHead } from './tab-by-headings';
import { removeUnfinished } from './unfinished-tab';
import type { Environment, SetUpTools, TabIds } from './types';
import * as checkText from '../../core/words/workbook/check';

/** How far a set-up is that goes on in another execution. */
export interface SetUpProgress {
  /** Sheets whose tab it made. */
  readonly made: readonly SheetId[];
  /** Those of them that have their rules and protections. */
  readonly dressed: readonly SheetId[];
}

const PROGRESS_KEY = 'setUpProgress';

function progressOf({ workbook }: Environment): SetUpProgress {
  const [made = [], dressed = []] = workbook
    .get(PROGRESS_KEY)
    .split('/')
    .map((part) => SHEET_IDS.filter((id) => part.split(' ').includes(id)));
  return { made, dressed };
}

export const keepProgress = ({ workbook }: Environment, { made, dressed }: SetUpProgress): void =>
  workbook.set(PROGRESS_KEY, `${made.join(' ')}/${dressed.join(' ')}`);

export const forgetProgress = ({ workbook }: Environment): void => workbook.remove(PROGRESS_KEY);

/** The keys come last: a tab that has them is finished, whatever cuts this off. */
function makeTab({ layout: port }: SetUpTools, layout: SheetLayout, present: readonly Tab[]): number {
  const isTaken = present.some(({ name }) => name === layout.title);
  const tabId = port.addTab(isTaken ? `${layout.title} (UPR)` : layout.title, present.length);
  port.addColumn(tabId, layout.columns.length - 1);
  port.setFormats(
    tabId,
    layout.columns.map(({ format }) => format),
  );
  port.setNotes(
    tabId,
    layout.columns.map(({ note }) => note),
  );
  port.decorate(tabId, layout);
  if (layout.isHidden) port.hideTab(tabId);
  port.writeHead(
    tabId,
    layout.columns.map(({ key }) => key),
    layout.columns.map(({ header }) => header),
  );
  return tabId;
}

/** The hidden first row of a tab that lost it is put back. */
function rebuildKeys(
  { layout: port }: SetUpTools,
  { sheet }: SheetLayout,
  heads: readonly TabHead[],
): number | undefined {
  const found = tabByHeadings(sheet, heads);
  if (!found) return undefined;
  const { tabId, at, headings } = found;
  if (at === 0) port.insertRowBefore(tabId, KEY_ROW);
  for (const { at: column, key } of lostKeys(sheet, [], headings))
    port.writeRow(tabId, KEY_ROW, column, [key]);
  return tabId;
}

/** Where an earlier part of the same set-up left them, else by looking at all tabs. */
function tabsNow(env: Environment, { made }: SetUpProgress): TabIds {
  const known = knownTabs(env.workbook);
  const there = made.length > 0 ? new Set(env.grid.tabIds()) : undefined;
  return there && Object.values(known).every((tabId) => tabId !== undefined && there.has(tabId))
    ? known
    : findTabs(env);
}

export interface Tabs {
  readonly tabs: TabIds;
  readonly notes: readonly Message[];
  /** With the tabs of earlier parts of the same set-up. */
  readonly progress: SetUpProgress;
  /** How many were made or found again now, and how many are missing still. */
  readonly worked: number;
  readonly missing: number;
}

/** Finds, rebuilds or makes the tab of every sheet, `most` of them at most. */
export function ensureTabs(tools: SetUpTools, layouts: readonly SheetLayout[], most: number): Tabs {
  const { env } = tools;
  const before = progressOf(env);
  const tabs: Partial<Record<SheetId, number>> = { ...tabsNow(env, before) };
  const missing = layouts.filter(({ sheet }) => tabs[sheet] === undefined);
  const [notes, made]: [Message[], SheetId[]] = [[], []];
  let present = missing.length > 0 ? env.grid.tabs() : [];
  const isFree = ({ tabId }: { readonly tabId: number }) => !Object.values(tabs).includes(tabId);
  const heads = headsOf(env.grid, present.filter(isFree));
  const now = missing.slice(0, most);
  for (const layout of now) {
    const found = rebuildKeys(tools, layout, heads.filter(isFree));
    const removed =
      found === undefined ? removeUnfinished(tools, layout.title, present.filter(isFree)) : undefined;
    present = present.filter(({ tabId }) => tabId !== removed);
    const tabId = found ?? makeTab(tools, layout, present);
    tabs[layout.sheet] = tabId;
    if (found === undefined) {
      present = [...present, { tabId, name: layout.title }];
      made.push(layout.sheet);
    }
    const words = found === undefined ? checkText.tabMade : checkText.tabFoundAgain;
    notes.push(message(words, { sheet: layout.title }));
  }
  rememberTabs(env.workbook, tabs);
  const progress = { ...before, made: [...before.made, ...made] };
  if (made.length > 0) keepProgress(env, progress);
  return { tabs, notes, progress, worked: now.length, missing: missing.length - now.length };
}
