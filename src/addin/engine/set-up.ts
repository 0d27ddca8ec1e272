// Set-up: every sheet made or repaired, one after the other, so that it can be cut off and run again.
import type { TabProblem } from '../../core/workbook/records/tab-problem';
import type { SetUpResult } from '../../core/workbook/check/workbook-commands';
import { guidePage } from '../../core/workbook/guide/pages.late';
import { coded, message, render, type Message } from '../../core/base/messages/text';
import { hasCoordinator } from '../../core/workbook/records/people-roles';
import { SHEET_IDS } from '../../core/workbook/schema/sheet-ids';
import { sheetSpec } from '../../core/workbook/schema/sheets';
import { allLayouts, type SheetLayout } from '../../core/workbook/check/layout';
import { planSeed } from '../../core/workbook/check/seed';
import { commitEdits } from './commit';
import { joined, NO_NEWS } from './hooks';
import { admitted, ensureLayout, notLetIn } from './format-tabs';
import { grantLockAccess } from './lock-access';
import { isLocked, mayWriteLocked } from './locked-sheets';
import { ensureTabs, forgetProgress, keepProgress, type Tabs } from './make-tabs';
import { readPresentSheets, readSheets } from './read-sheets';
import { wordsNow } from './offered-words';
import { recover } from './recover';
import { MENDED_KEY, VERSION } from './script-state';
import { openSession } from './session';
import type { SetUpTools, TabIds } from './types';
import { bookLanguage, LAYOUT_VERSION, VERSION_KEY, workbookVersion } from './workbook-state';
import * as checkText from '../../core/words/workbook/check';

export class NewerWorkbook extends Error {
  override readonly name = 'NewerWorkbook';
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
  const edits = planSeed(session.book, session.context, templates()).filter(
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

export interface SetUpDone {
  readonly result: SetUpResult;
  readonly summary: readonly Message[];
  /** Nothing had to be made or repaired. */
  readonly isInOrder: boolean;
  readonly onBoard: readonly TabProblem[];
}

/** What is told where an execution made its part and more are left. */
function goOn({ language }: SetUpTools, left: number, total: number): SetUpDone {
  const words = coded('go on', message(checkText.setUpGoOn, { done: total - left, total }));
  return {
    result: { report: [], done: [render(words, language)], left, total },
    summary: [words],
    isInOrder: false,
    onBoard: [],
  };
}

/** Rows, locked sheets, board and guide; they come when all tabs have their columns. */
function fill(tools: SetUpTools, layouts: readonly SheetLayout[], { tabs, progress: { made } }: Tabs) {
  const { env } = tools;
  const added = seed(tools, tabs);
  const mayAll = mayWriteLocked(env, readPresentSheets(env, ['MEM', 'WG']).snapshot);
  const locked = mayAll ? layouts.filter(({ sheet }) => isLocked(sheet)) : [];
  const closed = locked.flatMap((layout) => ensureLayout(tools, tabs, layout, made.includes(layout.sheet)));
  const isAsked = mayAll && (tools.admits ?? []).length > 0;
  const kept = isAsked ? notLetIn(grantLockAccess(tools.layout, tabs, admitted(tools))) : [];
  // Tabs of capabilities come last: they show what the sheets hold.
  const shown = joined(env.hooks.map((hook) => hook.afterSetUp?.(tools, tabs) ?? NO_NEWS));
  const pages = ensurePages(tools);
  tools.layout.removeEmptyFirstTab();
  env.workbook.setAll({ [VERSION_KEY]: String(LAYOUT_VERSION), [MENDED_KEY]: VERSION });
  if (made.length > 0) forgetProgress(env);
  return {
    notes: [...closed, ...kept, ...added, ...shown.notes, ...pages],
    problems: shown.problems,
  };
}

/** Gives rules and protections to tabs that were made, `most` of them at most; answers how many got them and how many wait. */
function dressMade(
  tools: SetUpTools,
  layouts: readonly SheetLayout[],
  { tabs, progress }: Tabs,
  most: number,
) {
  const { made, dressed } = progress;
  const waiting = layouts.filter(({ sheet }) => made.includes(sheet) && !dressed.includes(sheet));
  const now = waiting.slice(0, Math.max(0, most));
  for (const layout of now) ensureLayout(tools, tabs, layout, true);
  if (now.length > 0 && Number.isFinite(most))
    keepProgress(tools.env, { made, dressed: [...dressed, ...now.map(({ sheet }) => sheet)] });
  return { worked: now.length, waiting: waiting.length - now.length };
}

/** Makes or repairs everything, or the next part of it. Needs the lock. Running it again does what is left, or nothing. */
export function setUp(tools: SetUpTools): SetUpDone {
  const { env, language, most = Infinity } = tools;
  if (workbookVersion(env) > LAYOUT_VERSION)
    throw new NewerWorkbook(
      render(message(checkText.newerWorkbook, { version: workbookVersion(env) }), language),
    );
  const layouts = allLayouts(bookLanguage(env, language), wordsNow(env));
  const found = ensureTabs(tools, layouts, most);
  const open = layouts.filter(({ sheet }) => !isLocked(sheet));
  const dressed = dressMade(tools, open, found, found.missing > 0 ? 0 : most - found.worked);
  if (Number.isFinite(most) && found.worked + dressed.worked > 0)
    return goOn(tools, found.missing * 2 + dressed.waiting + 1, layouts.length * 2 + 1);
  const others = open.filter(({ sheet }) => !found.progress.made.includes(sheet));
  const repaired = others.flatMap((layout) => ensureLayout(tools, found.tabs, layout, false));
  const filled = fill(tools, layouts, found);
  const all = [...found.notes, ...repaired, ...filled.notes];
  return {
    result: { report: [], done: all.map((words) => render(words, language)) },
    summary: all.length > 0 ? all : [message(checkText.layoutInOrder)],
    isInOrder: all.length === 0,
    onBoard: filled.problems,
  };
}
