// Home, Charts and Numbers: made by set-up, and drawn anew when what they are made of changed.
import { BOARD_PORT } from '../issue-board/board-port';
import { DRAWING_PORT } from './drawing-port';
import { currentReview } from '../../../core/follow-up/progress/which';
import { boardColumns, groupOf } from '../../../core/coverage/issue-board/board-sheet';
import { READ_BY_COUNTS, countAll, type DailyCounts } from '../../../core/inbox/home/daily-counts';
import { DASHBOARD_TABS, type DashboardKey } from '../../../core/inbox/home/dashboard-tab';
import { DRAWN_TITLES, drawnFrom, drawnTabs, isDrawnAfter } from '../../../core/inbox/home/drawn-tabs';
import {
  READ_BY_FIGURES,
  type PlacedTab,
  type ColumnReferences,
} from '../../../core/inbox/home/column-references';
import { message, type Language, type Message } from '../../../core/base/messages/text';
import type { RawCell } from '../../../core/workbook/records/snapshot';
import type { SheetId } from '../../../core/workbook/schema/sheet-ids';
import { columnsOf, readPresentSheets, rememberTabs } from '../../engine/read-sheets';
import { openSession } from '../../engine/session';
import type { Environment, Session, Sheets, TabIds } from '../../engine/types';
import * as checkText from '../../../core/words/workbook/check';

/** What the tabs were last drawn from, and what only the core counts. */
const DRAWN_KEY = 'drawn';
const COUNTED_KEY = 'counted';

/** A change of these can ask for another drawing; of recommendations, while Home shows the time before them. */
const DRAWN_BY: readonly SheetId[] = ['WG', 'SET'];

/** Those of a new workbook. Charts come with the first check: there is nothing to show before, and they take long. */
const FIRST: readonly DashboardKey[] = ['HOME', 'NUMBERS'];

interface Kept {
  readonly counted: DailyCounts | undefined;
  readonly findings: number | undefined;
}

function kept({ workbook }: Environment): Kept {
  try {
    const { counted, findings } = JSON.parse(workbook.get(COUNTED_KEY) || '{}') as Partial<Kept>;
    return { counted, findings };
  } catch {
    return { counted: undefined, findings: undefined };
  }
}

/** A tab with its name and the columns that its first row names; undefined when it is gone. */
function placedTab(
  env: Environment,
  tabId: number | undefined,
  columns: (keyRow: readonly RawCell[]) => readonly string[],
): PlacedTab | undefined {
  const title = tabId === undefined ? undefined : env.port(BOARD_PORT).nameOf(tabId);
  if (tabId === undefined || title === undefined) return undefined;
  return { tabId, title, columns: columns(env.grid.head(tabId, 1)[0] ?? []) };
}

function sheetsOf(env: Environment, tabs: TabIds): ColumnReferences['sheets'] {
  const placed = READ_BY_FIGURES.flatMap((sheet) => {
    const tab = placedTab(env, tabs[sheet], (keyRow) => columnsOf(sheet, keyRow));
    return tab ? [[sheet, tab] as const] : [];
  });
  return Object.fromEntries(placed);
}

interface Drawing {
  readonly board: PlacedTab;
  readonly groups: readonly number[];
  readonly language: Language;
  readonly isAfter: boolean;
  readonly setting: (key: string) => string;
  readonly mark: string;
}

/** What a drawing would be made from now; undefined without a board. */
function drawingNow(env: Environment, { book, context, sheets }: Session): Drawing | undefined {
  const board = placedTab(env, sheets.tabs.BOARD, boardColumns);
  if (!board) return undefined;
  const groups = board.columns.flatMap((column, at) => (groupOf(column) === column ? [at] : []));
  const isAfter = currentReview(book, context) !== null;
  const { bookLanguage: language, setting } = context;
  const ids = groups.map((at) => board.columns[at] ?? '');
  return { board, groups, language, isAfter, setting, mark: drawnFrom(language, ids, isAfter, setting) };
}

/** Makes the tabs that are missing; each has its mark from the start, as every drawing begins anew. */
function withTabs(
  env: Environment,
  tabs: TabIds,
  language: Language,
  wanted: readonly DashboardKey[],
): TabIds {
  const missing = wanted.filter(
    (key) => tabs[key] === undefined || env.port(BOARD_PORT).nameOf(tabs[key]) === undefined,
  );
  const made = missing.map(
    (key) => [key, env.port(DRAWING_PORT).make(key, DRAWN_TITLES[key][language])] as const,
  );
  if (made.length === 0) return tabs;
  const all: TabIds = { ...tabs, ...Object.fromEntries(made) };
  rememberTabs(env.workbook, all);
  return all;
}

function draw(env: Environment, given: TabIds, drawing: Drawing, wanted: readonly DashboardKey[]): void {
  const { board, groups, language, isAfter, setting } = drawing;
  const tabs = withTabs(env, given, language, wanted);
  const numbers = tabs.NUMBERS ?? -1;
  const places = {
    language,
    board,
    groups,
    sheets: sheetsOf(env, tabs),
    numbers: env.port(BOARD_PORT).nameOf(numbers) ?? '',
  };
  for (const tab of drawnTabs({ places, ...kept(env), isAfter, setting })) {
    const tabId = tabs[tab.key];
    if (tabId !== undefined && wanted.includes(tab.key)) env.port(DRAWING_PORT).draw(tabId, tab, numbers);
  }
}

function thereOf(env: Environment, tabs: TabIds): readonly DashboardKey[] {
  const board = env.port(BOARD_PORT);
  return DASHBOARD_TABS.filter((key) => tabs[key] !== undefined && board.nameOf(tabs[key]) !== undefined);
}

/** Draws the tabs where they are missing, or would look otherwise now. Needs the lock and all sheets. */
export function ensureDrawn(env: Environment, language: Language): readonly Message[] {
  const sheets = readPresentSheets(env, ['MEM', 'WG', 'SET', 'REC']);
  if (Object.keys(sheets.snapshot).length < 4) return [];
  const drawing = drawingNow(env, openSession(env, sheets, language));
  const there = thereOf(env, sheets.tabs);
  const wasThere = FIRST.every((key) => there.includes(key));
  if (!drawing || (wasThere && env.workbook.get(DRAWN_KEY) === drawing.mark)) return [];
  draw(env, sheets.tabs, drawing, [...new Set([...FIRST, ...there])]);
  env.grid.flush();
  env.workbook.set(DRAWN_KEY, drawing.mark);
  return wasThere ? [] : [message(checkText.tabMade, { sheet: DRAWN_TITLES.HOME })];
}

/** After a command that changed these sheets: draws anew what formulas do not keep up to date. Needs the lock. */
export function refreshDrawn(
  env: Environment,
  { tabs }: Sheets,
  changed: readonly SheetId[],
  language: Language,
): void {
  const isBefore = changed.includes('REC') && !isDrawnAfter(env.workbook.get(DRAWN_KEY));
  if (tabs.HOME !== undefined && (isBefore || changed.some((sheet) => DRAWN_BY.includes(sheet))))
    ensureDrawn(env, language);
}

/** Keeps what the check found and what only the core counts, and writes it to the tab Numbers. Needs the lock. */
export function keepCounted(env: Environment, session: Session, findings: number): void {
  const { book, context, sheets } = session;
  if (READ_BY_COUNTS.some((sheet) => !sheets.snapshot[sheet])) return;
  const now: Kept = { counted: countAll(book, context), findings };
  const isSame = JSON.stringify(now) === JSON.stringify(kept(env));
  const hasCharts = thereOf(env, sheets.tabs).includes('CHARTS');
  if ((isSame && hasCharts) || sheets.tabs.NUMBERS === undefined) return;
  const drawing = drawingNow(env, session);
  if (!drawing) return;
  env.workbook.set(COUNTED_KEY, JSON.stringify(now));
  draw(env, sheets.tabs, drawing, hasCharts ? ['NUMBERS'] : ['NUMBERS', 'CHARTS']);
}
