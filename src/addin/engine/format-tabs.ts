// Set-up, second part: columns, formats, rules and protections of the tabs, and their repair.
import { message, type Language, type Message, type Text } from '../../core/base/messages/text';
import { labelSpan, type ColumnLayout, type SheetLayout } from '../../core/workbook/check/layout';
import { layoutSteps, madeLayout, type LayoutStep } from '../../core/workbook/check/layout-differences';
import {
  cellText,
  FIRST_DATA_ROW,
  HEADER_ROW,
  KEY_ROW,
  type RawCell,
} from '../../core/workbook/records/snapshot';
import { sheetSpec } from '../../core/workbook/schema/sheets';
import { confirmed } from './lock-access';
import { readSheets } from './read-sheets';
import { openSession } from './session';
import type { SetUpTools, TabIds } from './types';
import * as checkText from '../../core/words/workbook/check';

function applyRule(tools: SetUpTools, tabs: TabIds, tabId: number, column: ColumnLayout, at: number): void {
  const { rule } = column;
  if (!rule) return;
  const target = rule.kind === 'labels' ? tabs[rule.of] : undefined;
  if (rule.kind === 'labels' && target === undefined) return;
  const keys = target === undefined ? [] : tools.env.grid.keys(target);
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
export function admitted({ env, admits = [] }: SetUpTools): readonly string[] {
  const { book } = openSession(env, readSheets(env, ['MEM', 'WG', 'SET']), 'en');
  return confirmed(book, env.email, admits);
}

/** Whom Google would not let in, because the address is no account. */
export const notLetIn = (refused: readonly string[]): readonly Message[] =>
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
      return void port.protectHeader(tabId, step.name, step.columns);
    case 'lock':
      return port.lock(tabId, step.name, admitted(tools));
  }
}

function partsOf(steps: readonly LayoutStep[], language: Language): string {
  const parts: readonly Text[] = steps.map(({ kind }) => checkText.parts[kind]);
  return [...new Set(parts.map((part) => part[language]))].join(', ');
}

/** How a tab is: one that was just made is known, any other is looked at. */
function presentLayout(
  { env, layout: port }: SetUpTools,
  tabId: number,
  layout: SheetLayout,
  isNew: boolean,
) {
  if (isNew) return madeLayout(layout);
  const [keys = [], headers = []] = env.grid.grid(tabId)?.cells ?? [];
  const texts = (cells: readonly RawCell[]) => cells.map((cell) => cellText(cell).trim());
  return port.look(tabId, { keys: texts(keys), headers: texts(headers) });
}

/** Repairs one sheet; says what, unless the sheet is new. */
export function ensureLayout(
  tools: SetUpTools,
  tabs: TabIds,
  layout: SheetLayout,
  isNew: boolean,
): readonly Message[] {
  const tabId = tabs[layout.sheet];
  if (tabId === undefined) throw new Error(`The tab of ${layout.sheet} was not made.`);
  const steps = layoutSteps(layout, presentLayout(tools, tabId, layout, isNew));
  const kept = notLetIn(steps.flatMap((step) => applyStep(tools, tabs, tabId, step) ?? []));
  if (isNew || steps.length === 0) return kept;
  const what = partsOf(steps, tools.language);
  return [message(checkText.tabRepaired, { sheet: layout.title, what }), ...kept];
}
