// Set-up: every sheet made or repaired, one after the other, so that it can be cut off and run again.
import type { BoardProblem } from '../../core/coverage/issue-board/view';
import type { CheckResult } from '../../core/workbook/check/workbook-commands';
import { guidePage } from '../../core/workbook/guide/pages';
import {
  LANGUAGES,
  message,
  render,
  type Language,
  type Message,
  type Text,
} from '../../core/base/messages/text';
import { FIRST_DATA_ROW, HEADER_ROW, KEY_ROW } from '../../core/workbook/records/snapshot';
import { makeBook } from '../../core/workbook/records/make-book';
import { hasCoordinator } from '../../core/workbook/records/people-roles';
import { SHEET_IDS, type SheetId } from '../../core/workbook/schema/sheet-ids';
import { sheetSpec } from '../../core/workbook/schema/sheets';
import { allLayouts, labelSpan, type ColumnLayout, type SheetLayout } from '../../core/workbook/check/layout';
import { layoutSteps, lostKeys, type LayoutStep } from '../../core/workbook/check/present';
import { planSeed, type Templates } from '../../core/workbook/check/seed';
import { ensureBoard, type BoardNews } from './board';
import { commitEdits } from './commit';
import { ensureDrawn } from './drawn';
import { confirmed, letIn } from './let-in';
import { isLocked, mayWriteLocked } from './locked-sheets';
import type { LayoutPort } from './layout-port';
import type { Environment, Tab } from './ports';
import { findTabs, readPresentSheets, readSheets, rememberTabs, type TabIds } from './read-sheets';
import { recover } from './recover';
import { openSession } from './session';
import { tabByHeadings } from './tab-by-headings';
import { removeUnfinished } from './unfinished-tab';
import * as boardText from '../../core/words/coverage/issue-board';
import * as checkText from '../../core/words/workbook/check';

/**
 * Raised only when older code could harm a workbook of this layout, such as after a column got another meaning; it then
 * refuses the workbook. Sheets and columns that are merely new need no new version: set-up and check add what is missing.
 */
export const LAYOUT_VERSION = 1;
export const VERSION_KEY = 'layoutVersion';

export interface SetUpTools {
  readonly env: Environment;
  readonly layout: LayoutPort;
  readonly templates: Templates;
  readonly language: Language;
  /** Ids of new coordinators whom the one at the keyboard confirmed. */
  readonly admits?: readonly string[];
}

export class NewerWorkbook extends Error {
  override readonly name = 'NewerWorkbook';
}

/** The version of the layout that the workbook has; 0 before the first set-up. */
export const workbookVersion = (env: Environment): number => Number(env.workbook.get(VERSION_KEY)) || 0;

const keysOf = (layout: SheetLayout): string[] => layout.columns.map(({ key }) => key);
const headersOf = (layout: SheetLayout): string[] => layout.columns.map(({ header }) => header);

/** The keys come last: a tab that has them is finished, whatever cuts this off. */
function makeTab(tools: SetUpTools, layout: SheetLayout, present: readonly Tab[]): number {
  const { layout: port } = tools;
  removeUnfinished(tools, layout.title, present);
  const tabId = port.addTab(layout.title, `${layout.title} (UPR)`);
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
  port.writeRow(tabId, HEADER_ROW, 0, headersOf(layout));
  port.writeRow(tabId, KEY_ROW, 0, keysOf(layout));
  return tabId;
}

/** The hidden first row of a tab that lost it is put back. */
function rebuildKeys(
  { env, layout: port }: SetUpTools,
  { sheet }: SheetLayout,
  others: readonly Tab[],
): number | undefined {
  const found = tabByHeadings(env.grid, sheet, others);
  if (!found) return undefined;
  const { tabId, at, headings } = found;
  if (at === 0) port.insertRowBefore(tabId, KEY_ROW);
  for (const { at: column, key } of lostKeys(sheet, [], headings))
    port.writeRow(tabId, KEY_ROW, column, [key]);
  return tabId;
}

interface Tabs {
  readonly tabs: TabIds;
  readonly notes: readonly Message[];
}

/** Finds, rebuilds or makes the tab of every sheet. */
function ensureTabs(tools: SetUpTools, layouts: readonly SheetLayout[]): Tabs {
  const tabs: Partial<Record<SheetId, number>> = { ...findTabs(tools.env.grid) };
  const notes: Message[] = [];
  const missing = layouts.filter(({ sheet }) => tabs[sheet] === undefined);
  let present = missing.length > 0 ? tools.env.grid.tabs() : [];
  for (const layout of missing) {
    const taken = new Set<number>(Object.values(tabs));
    const others = present.filter(({ tabId }) => !taken.has(tabId));
    const found = rebuildKeys(tools, layout, others);
    tabs[layout.sheet] = found ?? makeTab(tools, layout, others);
    // Looking at all tabs is slow; it is done again only when making this one may have removed another.
    if (others.some(({ name }) => name === layout.title)) present = tools.env.grid.tabs();
    const words = found === undefined ? checkText.tabMade : checkText.tabFoundAgain;
    notes.push(message(words, { sheet: layout.title }));
  }
  rememberTabs(tools.env.workbook, tabs);
  return { tabs, notes };
}

function applyRule(tools: SetUpTools, tabs: TabIds, tabId: number, column: ColumnLayout, at: number): void {
  const { rule } = column;
  if (!rule) return;
  const target = rule.kind === 'labels' ? tabs[rule.of] : undefined;
  if (rule.kind === 'labels' && target === undefined) return;
  const keys = target === undefined ? [] : (tools.env.grid.head(target, 1)[0] ?? []);
  const span = rule.kind === 'labels' ? labelSpan(rule.of, keys.map(String)) : { start: -1, count: 0 };
  if (target !== undefined && span.start < 0) return;
  const source = target === undefined ? undefined : { tabId: target, ...span };
  tools.layout.setRule(tabId, at, rule, column.note, source);
}

function addColumn(tools: SetUpTools, tabs: TabIds, tabId: number, column: ColumnLayout, at: number): void {
  const { layout: port } = tools;
  port.addColumn(tabId, at);
  if (column.format !== '') port.setFormat(tabId, at, column.format);
  port.writeRow(tabId, KEY_ROW, at, [column.key]);
  port.writeRow(tabId, HEADER_ROW, at, [column.header]);
  port.setNote(tabId, at, column.note);
  applyRule(tools, tabs, tabId, column, at);
}

/** Who passes a lock that is made now; whoever runs set-up is a coordinator by then. */
function admitted({ env, admits = [] }: SetUpTools): readonly string[] {
  const { book } = openSession(env, readSheets(env, ['MEM', 'WG', 'SET']), 'en');
  return confirmed(book, env.email, admits);
}

/** Whom Google would not let in, because the address is no account. */
const notLetIn = (refused: readonly string[]): readonly Message[] =>
  [...new Set(refused)].map((email) => message(checkText.notLetIn, { email, tab: sheetSpec('MEM').title }));

/** Answers whom a lock that was made keeps out though they were to pass. */
function applyStep(
  tools: SetUpTools,
  tabs: TabIds,
  tabId: number,
  step: LayoutStep,
): readonly string[] | undefined {
  const { layout: port } = tools;
  switch (step.kind) {
    case 'key':
      return void port.writeRow(tabId, KEY_ROW, step.at, [step.key]);
    case 'append-column':
      return void addColumn(tools, tabs, tabId, step.column, step.at);
    case 'header':
      return void port.writeRow(tabId, HEADER_ROW, step.at, [step.column.header]);
    case 'format':
      return void port.setFormat(tabId, step.at, step.column.format);
    case 'note':
      return void port.setNote(tabId, step.at, step.column.note);
    case 'rule':
      return void applyRule(tools, tabs, tabId, step.column, step.at);
    case 'freeze':
      return void port.freeze(tabId, FIRST_DATA_ROW - 1, step.columns);
    case 'hide-keys':
      return void port.hideKeyRow(tabId);
    case 'protect':
      return void port.protectColumns(tabId, step.name, step.start, step.count);
    case 'protect-header':
      return void port.protectHeader(tabId, step.name);
    case 'lock':
      return port.lock(tabId, step.name, admitted(tools));
  }
}

function partsOf(steps: readonly LayoutStep[], language: Language): string {
  const parts: readonly Text[] = steps.map(({ kind }) => checkText.parts[kind]);
  return [...new Set(parts.map((part) => part[language]))].join(', ');
}

/** Repairs one sheet; says what, unless the sheet is new. */
function ensureLayout(
  tools: SetUpTools,
  tabs: TabIds,
  layout: SheetLayout,
  isNew: boolean,
): readonly Message[] {
  const tabId = tabs[layout.sheet];
  if (tabId === undefined) throw new Error(`The tab of ${layout.sheet} was not made.`);
  const steps = layoutSteps(layout, tools.layout.look(tabId));
  const kept = notLetIn(steps.flatMap((step) => applyStep(tools, tabs, tabId, step) ?? []));
  if (isNew || steps.length === 0) return kept;
  const what = partsOf(steps, tools.language);
  return [message(checkText.tabRepaired, { sheet: layout.title, what }), ...kept];
}

/** The language that Settings name; in a new workbook the one of who sets it up. */
function bookLanguage(env: Environment, language: Language): Language {
  const { snapshot } = readPresentSheets(env, ['SET']);
  const written =
    snapshot.SET &&
    makeBook({ SET: snapshot.SET })
      .rows('SET')
      .find(({ key }) => key === 'language');
  return LANGUAGES.find((one) => one === written?.value) ?? language;
}

function seed(tools: SetUpTools, tabs: TabIds): readonly Message[] {
  const { env, language, templates } = tools;
  recover(env, tabs, language);
  const opened = openSession(
    env,
    readSheets(env, ['MEM', 'WG', 'SET', 'ISS', 'CTY', 'TPL', 'ORG', 'CHG']),
    language,
  );
  const context = { ...opened.context, bookLanguage: bookLanguage(env, language) };
  const session = { ...opened, context };
  const isFirst = !hasCoordinator(session.book);
  const mayAll = mayWriteLocked(env, session.sheets.snapshot);
  const edits = planSeed(session.book, session.context, templates).filter(
    ({ sheet }) => mayAll || !isLocked(sheet),
  );
  commitEdits(env, session, edits, { command: 'set-up-workbook' });
  const counts = SHEET_IDS.map(
    (sheet) => edits.filter((edit) => edit.sheet === sheet && edit.kind === 'insert').length,
  );
  const layouts = allLayouts(session.context.bookLanguage);
  return [
    ...layouts.flatMap(({ title }, index) =>
      (counts[index] ?? 0) > 0
        ? [message(checkText.rowsAdded, { count: counts[index] ?? 0, sheet: title })]
        : [],
    ),
    ...(isFirst ? [message(checkText.becameCoordinator, { tab: sheetSpec('MEM').title })] : []),
  ];
}

/** After Home and Charts. */
const HOW_PLACE = 2;

function ensurePages({ layout: port, env, language }: SetUpTools): readonly Message[] {
  const pageLanguage = bookLanguage(env, language);
  const names = port.tabNames();
  const page = guidePage(pageLanguage);
  if (Object.values(page.title).some((title) => names.includes(title))) return [];
  const isNew = port.writePage(page.title[pageLanguage], page.lines, HOW_PLACE);
  return isNew ? [message(checkText.tabMade, { sheet: page.title })] : [];
}

/** The issue board comes last: it shows what the sheets hold. */
function makeBoard(tools: SetUpTools, tabs: TabIds): BoardNews {
  const { env, language } = tools;
  if (tabs.BOARD === undefined)
    removeUnfinished(tools, boardText.title[bookLanguage(env, language)], env.grid.tabs());
  return ensureBoard(env, language);
}

/** Makes or repairs everything. Needs the lock. Running it again does nothing more. */
export function setUp(tools: SetUpTools): {
  readonly result: CheckResult;
  readonly summary: readonly Message[];
  /** Nothing had to be made or repaired. */
  readonly isInOrder: boolean;
  readonly onBoard: readonly BoardProblem[];
} {
  const { env, language } = tools;
  if (workbookVersion(env) > LAYOUT_VERSION)
    throw new NewerWorkbook(
      render(message(checkText.newerWorkbook, { version: workbookVersion(env) }), language),
    );
  const layouts = allLayouts(bookLanguage(env, language));
  const { tabs, notes } = ensureTabs(tools, layouts);
  const made = new Set(notes.map((note) => String(note.values?.['sheet'])));
  const open = layouts.filter(({ sheet }) => !isLocked(sheet));
  const repaired = open.flatMap((layout) => ensureLayout(tools, tabs, layout, made.has(layout.title)));
  const added = seed(tools, tabs);
  const mayAll = mayWriteLocked(env, readPresentSheets(env, ['MEM', 'WG']).snapshot);
  const locked = mayAll ? layouts.filter(({ sheet }) => isLocked(sheet)) : [];
  const closed = locked.flatMap((layout) => ensureLayout(tools, tabs, layout, made.has(layout.title)));
  const isAsked = mayAll && (tools.admits ?? []).length > 0;
  const kept = isAsked ? notLetIn(letIn(tools.layout, tabs, admitted(tools))) : [];
  const board = makeBoard(tools, tabs);
  const drawn = ensureDrawn(env, language);
  const pages = ensurePages(tools);
  tools.layout.removeEmptyFirstTab();
  env.workbook.set(VERSION_KEY, String(LAYOUT_VERSION));
  const all = [...notes, ...repaired, ...closed, ...kept, ...added, ...board.notes, ...drawn, ...pages];
  return {
    result: { report: [], done: all.map((words) => render(words, language)) },
    summary: all.length > 0 ? all : [message(checkText.layoutInOrder)],
    isInOrder: all.length === 0,
    onBoard: board.problems,
  };
}
