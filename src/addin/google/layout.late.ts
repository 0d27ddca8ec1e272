// The look of tabs through SpreadsheetApp, for set-up and repair alone.
import { columnRuns, labelSpan, runsOf, type SheetLayout } from '../../core/workbook/check/layout';
import { FIRST_DATA_ROW, HEADER_ROW, KEY_ROW } from '../../core/workbook/records/snapshot';
import { SHEET_IDS } from '../../core/workbook/schema/sheet-ids';
import { columnKey } from '../../core/workbook/schema/sheets';
import type { ExistingLayout } from '../../core/workbook/check/layout-differences';
import type { LayoutPort } from '../engine/layout-port';
import { dataColumn, dataRows, knowRows, setRule, withRows } from './data-columns';
import { writeLines } from './pages';
import type { SheetsById } from './sheets-by-id';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** A label and the names beside it. */
const WIDEST_SPAN = 4;

const HEADER_COLOR = '#e8f0fe';
/** Pixels of two lines. */
const HEADER_HEIGHT = 40;
const AUTOMATIC = 'General';

const widths = new WeakMap<Sheet, number>();

const texts = (line: readonly unknown[] | undefined): string[] =>
  (line ?? []).map((value) => String(value ?? '').trim());

type Rule = GoogleAppsScript.Spreadsheet.DataValidation;

/** The keys above a list's columns and right of them, by tab and column: a few tabs give the lists of all others. */
type KnownKeys = Map<string, readonly string[]>;

const readKeys = (range: GoogleAppsScript.Spreadsheet.Range): readonly string[] => {
  const sheet = range.getSheet();
  const start = range.getColumn();
  const width = Math.min(WIDEST_SPAN, sheet.getLastColumn() - start + 1);
  return width < 1 ? [] : texts(sheet.getRange(KEY_ROW, start, 1, width).getValues()[0]);
};

function keysFrom(range: GoogleAppsScript.Spreadsheet.Range, known: KnownKeys): readonly string[] {
  const place = `${range.getGridId()} ${range.getColumn()}`;
  const keys = known.get(place) ?? readKeys(range);
  known.set(place, keys);
  return keys;
}

/** The columns that a rule takes its list from; undefined when their tab is gone. */
function sourceOf(rule: Rule): GoogleAppsScript.Spreadsheet.Range | undefined {
  try {
    return (rule.getCriteriaValues() as [GoogleAppsScript.Spreadsheet.Range?])[0];
  } catch {
    // What Google answers for a range of a deleted tab is written nowhere.
    return undefined;
  }
}

/** Workbooks of old offer labels alone: names that were just pasted have none yet. A list whose tab is gone offers nothing. */
function isNarrow(rule: Rule, known: KnownKeys): boolean {
  if (rule.getCriteriaType() !== SpreadsheetApp.DataValidationCriteria.VALUE_IN_RANGE) return false;
  const source = sourceOf(rule);
  if (!source) return true;
  const keys = keysFrom(source, known);
  const sheet = SHEET_IDS.find((id) => keys[0] === columnKey(id, 'label'));
  return sheet !== undefined && source.getNumColumns() < labelSpan(sheet, keys).count;
}

/** A rule counts as there when every row that says something has one, and the next; which values it offers is people's. */
function rulesOf(sheet: Sheet, width: number, known: KnownKeys): Pick<ExistingLayout, 'hasRule' | 'offered'> {
  const filled = Math.max(1, sheet.getLastRow() - HEADER_ROW + 1);
  const rules = withRows(sheet, (rows) =>
    sheet.getRange(FIRST_DATA_ROW, 1, Math.min(rows, filled), width).getDataValidations(),
  );
  const columns = Array.from({ length: width }, (_, column) => column);
  return {
    hasRule: columns.map((column) => {
      const first = rules[0]?.[column];
      return !!first && !isNarrow(first, known) && rules.every((line) => line[column]);
    }),
    offered: columns.map((column) => offeredBy(rules[0]?.[column])),
  };
}

/** The values of a drop-down that has its own. */
function offeredBy(rule: Rule | null | undefined): readonly string[] {
  if (rule?.getCriteriaType() !== SpreadsheetApp.DataValidationCriteria.VALUE_IN_LIST) return [];
  return ((rule.getCriteriaValues() as unknown[])[0] ?? []) as readonly string[];
}

type Protections = ReadonlyMap<number, readonly string[]>;

/** The descriptions of all protections by tab: asked for the whole workbook, since asking tab by tab is slow. */
function protectionsOf(spreadsheet: Spreadsheet): Protections {
  const found = new Map<number, string[]>();
  const { RANGE, SHEET } = SpreadsheetApp.ProtectionType;
  for (const protection of [...spreadsheet.getProtections(RANGE), ...spreadsheet.getProtections(SHEET)]) {
    const tabId = protection.getRange().getGridId();
    found.set(tabId, [...(found.get(tabId) ?? []), protection.getDescription()]);
  }
  return found;
}

function lookAt(
  sheet: Sheet,
  head: Parameters<LayoutPort['look']>[1],
  protections: readonly string[],
  known: KnownKeys,
): ExistingLayout {
  const width = Math.max(1, head.keys.length);
  return {
    ...head,
    formats: sheet.getRange(FIRST_DATA_ROW, 1, 1, width).getNumberFormats()[0] ?? [],
    notes: texts(sheet.getRange(HEADER_ROW, 1, 1, width).getNotes()[0]),
    ...rulesOf(sheet, width, known),
    frozenRows: sheet.getFrozenRows(),
    isKeyRowHidden: sheet.isRowHiddenByUser(KEY_ROW),
    protections,
  };
}

/** Columns that people rarely need stand in closed groups: one click opens one. */
function groupRare(sheet: Sheet, { columns }: SheetLayout): void {
  const runs = columnRuns(columns.map(({ rare }) => rare));
  for (const { start, count } of runs) sheet.getRange(1, start + 1, 1, count).shiftColumnGroupDepth(1);
  if (runs.length > 0) sheet.collapseAllColumnGroups();
}

/** The width that most columns have at once, then those of the others. */
function setWidths(sheet: Sheet, all: readonly number[]): void {
  const often = (width: number): number => all.filter((one) => one === width).length;
  const [usual = 0] = [...all].sort((one, other) => often(other) - often(one));
  sheet.setColumnWidths(1, all.length, usual);
  for (const { start, count, value } of runsOf(all))
    if (value !== usual) sheet.setColumnWidths(start + 1, count, value);
}

function setColours(sheet: Sheet, { colours }: SheetLayout): void {
  if (colours.length === 0) return;
  const rules = colours.map(({ column, match, text, background, color, bold }) => {
    const begun = SpreadsheetApp.newConditionalFormatRule();
    const when = match === 'is' ? begun.whenTextEqualTo(text) : begun.whenFormulaSatisfied(text);
    return when
      .setBackground(background)
      .setFontColor(color)
      .setBold(bold)
      .setRanges([dataColumn(sheet, column)])
      .build();
  });
  sheet.setConditionalFormatRules(rules);
}

function decorate(sheet: Sheet, layout: SheetLayout): void {
  const width = layout.columns.length;
  const { CLIP, WRAP } = SpreadsheetApp.WrapStrategy;
  sheet.setTabColor(layout.tabColor);
  setWidths(
    sheet,
    layout.columns.map((column) => column.width),
  );
  const header = sheet.getRange(HEADER_ROW, 1, 1, width);
  header
    .setFontWeight('bold')
    .setBackground(HEADER_COLOR)
    .setVerticalAlignment('middle')
    .setWrapStrategy(WRAP);
  sheet.getRange(HEADER_ROW, 1, dataRows(sheet) + 1, width).createFilter();
  sheet
    .getRange(FIRST_DATA_ROW, 1, dataRows(sheet), width)
    .setVerticalAlignment('top')
    .setWrapStrategy(layout.wraps ? WRAP : CLIP)
    .applyRowBanding(SpreadsheetApp.BandingTheme.LIGHT_GREY, false, false);
  sheet.setRowHeightsForced(HEADER_ROW, 1, HEADER_HEIGHT);
  sheet.setRowHeightsForced(FIRST_DATA_ROW, dataRows(sheet), layout.rowHeight);
  setColours(sheet, layout);
  groupRare(sheet, layout);
}

type Protection = GoogleAppsScript.Spreadsheet.Protection;

/** Whether Google took the change; a refusal may show only once what waits is carried out, as reading back makes it do. */
function isTaken(protection: Protection, change: () => void): boolean {
  try {
    change();
    protection.getEditors();
    return true;
  } catch {
    return false;
  }
}

/** Lets people in; answers those whom Google refuses, whose address is no account. All at once unless one of them is such. */
function letThrough(protection: Protection, people: readonly string[]): readonly string[] {
  if (people.length === 0 || isTaken(protection, () => void protection.addEditors([...people]))) return [];
  return people.filter((email) => !isTaken(protection, () => void protection.addEditor(email)));
}

/** First oneself: who edits the workbook as one of a group would otherwise be put out with it, which Google refuses. */
function lock(sheet: Sheet, name: string, editors: readonly string[]): readonly string[] {
  const protection = sheet.protect().setDescription(name);
  protection.addEditor(Session.getEffectiveUser());
  protection.removeEditors(protection.getEditors());
  if (protection.canDomainEdit()) protection.setDomainEdit(false);
  return letThrough(protection, editors);
}

/** The lock, where the one at the keyboard may change it. */
function lockOf(sheet: Sheet, name: string): Protection | undefined {
  const all = sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET);
  const protection = all.find((one) => one.getDescription() === name);
  return protection?.canEdit() ? protection : undefined;
}

/** The owner passes every lock and is not always among its editors; a shared drive has none. */
function admitted(spreadsheet: Spreadsheet, sheet: Sheet, name: string): readonly string[] | undefined {
  const editors = lockOf(sheet, name)?.getEditors();
  const owner: GoogleAppsScript.Base.User | null = spreadsheet.getOwner();
  return editors && [...editors, ...(owner ? [owner] : [])].map((user) => user.getEmail());
}

/** Lets people in who are not yet, as `lock` does; nobody when the lock is gone or the one at the keyboard may not change it. */
function admit(sheet: Sheet, name: string, people: readonly string[]): readonly string[] {
  const protection = lockOf(sheet, name);
  if (!protection) return [];
  const inside = new Set(protection.getEditors().map((editor) => editor.getEmail().toLowerCase()));
  const missing = people.filter((email) => !inside.has(email.toLowerCase()));
  return letThrough(protection, missing);
}

/** The tab that a new workbook begins with, by its id, as long as it has the name that Sheets gave it: a word and a 1. */
const FIRST_TAB_ID = 0;
const FIRST_TAB = /^[\p{L}\p{M}]+\s?\p{Nd}$/u;

function removeEmptyFirstTab(spreadsheet: Spreadsheet): void {
  const first = spreadsheet.getSheetById(FIRST_TAB_ID);
  const isEmpty = first?.getLastRow() === 0 && FIRST_TAB.test(first.getName());
  if (first && isEmpty && spreadsheet.getSheets().length > 1) spreadsheet.deleteSheet(first);
}

function writePage(
  spreadsheet: Spreadsheet,
  [name, lines, index]: Parameters<LayoutPort['writePage']>,
): boolean {
  if (spreadsheet.getSheetByName(name)) return false;
  writeLines(spreadsheet.insertSheet(name, index), lines);
  return true;
}

/** All new tabs are of one size, which is asked of the first: asking makes Sheets carry out all that waits. */
function tabMaker(spreadsheet: Spreadsheet) {
  let size: { readonly rows: number; readonly columns: number } | undefined;
  return (name: string, place: number): Sheet => {
    const sheet = spreadsheet.insertSheet(name, place);
    size ??= { rows: dataRows(sheet), columns: sheet.getMaxColumns() };
    knowRows(sheet, size.rows);
    widths.set(sheet, size.columns);
    return sheet;
  };
}

const PLAIN_TEXT = '@';

/** Most columns are text, so all are made text at once and the others get theirs after. */
function setFormats(sheet: Sheet, formats: readonly string[]): void {
  withRows(sheet, (rows) => sheet.getRange(KEY_ROW, 1, rows + HEADER_ROW, formats.length)).setNumberFormat(
    PLAIN_TEXT,
  );
  for (const { start, count, value } of runsOf(formats))
    if (value !== PLAIN_TEXT)
      dataColumn(sheet, start, count).setNumberFormat(value === '' ? AUTOMATIC : value);
}

const rangePorts = (sheet: (tabId: number) => Sheet) => ({
  writeHead: (tabId: number, keys: readonly string[], headers: readonly string[]) =>
    void sheet(tabId)
      .getRange(KEY_ROW, 1, HEADER_ROW, keys.length)
      .setValues([[...keys], [...headers]]),
  writeRow: (tabId: number, row: number, start: number, values: readonly string[]) =>
    void sheet(tabId)
      .getRange(row, start + 1, 1, values.length)
      .setNumberFormat('@')
      .setValues([[...values]]),
  insertRowBefore: (tabId: number, row: number) => void sheet(tabId).insertRowsBefore(row, 1),
  addColumn: (tabId: number, at: number) => {
    const last = widths.get(sheet(tabId)) ?? sheet(tabId).getMaxColumns();
    if (at >= last) sheet(tabId).insertColumnsAfter(last, at - last + 1);
    widths.delete(sheet(tabId));
  },
  setFormat: (tabId: number, column: number, format: string) =>
    void dataColumn(sheet(tabId), column).setNumberFormat(format),
  setFormats: (tabId: number, formats: readonly string[]) => setFormats(sheet(tabId), formats),
  setNotes: (tabId: number, notes: readonly string[]) =>
    void sheet(tabId)
      .getRange(HEADER_ROW, 1, 1, notes.length)
      .setNotes([[...notes]]),
  setNote: (tabId: number, column: number, note: string) =>
    void sheet(tabId)
      .getRange(HEADER_ROW, column + 1)
      .setNote(note),
});

const protectionPorts = (sheet: (tabId: number) => Sheet) => ({
  freeze: (tabId: number, rows: number, columns: number) => {
    sheet(tabId).setFrozenRows(rows);
    sheet(tabId).setFrozenColumns(columns);
  },
  hideKeyRow: (tabId: number) => void sheet(tabId).hideRows(KEY_ROW),
  protectColumns: (tabId: number, name: string, start: number, count: number) =>
    void dataColumn(sheet(tabId), start, count).protect().setDescription(name).setWarningOnly(true),
  protectHeader: (tabId: number, name: string, columns: number) =>
    void sheet(tabId)
      .getRange(KEY_ROW, 1, HEADER_ROW, columns)
      .protect()
      .setDescription(name)
      .setWarningOnly(true),
  lock: (tabId: number, name: string, editors: readonly string[]) => lock(sheet(tabId), name, editors),
  admit: (tabId: number, name: string, people: readonly string[]) => admit(sheet(tabId), name, people),
});

/** The tabs of the workbook that the script is bound to. */
export function googleLayout(spreadsheet: Spreadsheet, { need: sheet, add }: SheetsById): LayoutPort {
  const known: KnownKeys = new Map();
  const newTab = tabMaker(spreadsheet);
  let protections: Protections | undefined;
  return {
    tabNames: () => spreadsheet.getSheets().map((one) => one.getName()),
    addTab: (name, place) => add(newTab(name, place)),
    look: (tabId, head) => {
      protections ??= protectionsOf(spreadsheet);
      return lookAt(sheet(tabId), head, protections.get(tabId) ?? [], known);
    },
    ...rangePorts(sheet),
    setRule: (tabId, column, rule, help, source) =>
      setRule(
        sheet(tabId),
        column,
        rule,
        help,
        source && dataColumn(sheet(source.tabId), source.start, source.count),
      ),
    ...protectionPorts(sheet),
    admitted: (tabId, name) => admitted(spreadsheet, sheet(tabId), name),
    decorate: (tabId, layout) => decorate(sheet(tabId), layout),
    hideTab: (tabId) => void sheet(tabId).hideSheet(),
    removeTab: (tabId) => void spreadsheet.deleteSheet(sheet(tabId)),
    removeEmptyFirstTab: () => removeEmptyFirstTab(spreadsheet),
    writePage: (...page) => writePage(spreadsheet, page),
  };
}
