// The sheets of a spreadsheet by their id, each asked of Google once in an execution.
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export interface SheetsById {
  /** Undefined when the tab is gone. */
  find(tabId: number): Sheet | undefined;
  /** Throws when the tab is gone. */
  need(tabId: number): Sheet;
  /** One that was just made; answers its id. */
  add(sheet: Sheet): number;
}

export function sheetsById(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): SheetsById {
  const known = new Map<number, Sheet>();
  const find = (tabId: number): Sheet | undefined => {
    const sheet = known.get(tabId) ?? spreadsheet.getSheetById(tabId) ?? undefined;
    if (sheet) known.set(tabId, sheet);
    return sheet;
  };
  const need = (tabId: number): Sheet => {
    const sheet = find(tabId);
    if (!sheet) throw new Error(`A tab of the workbook was deleted while this ran (${tabId}).`);
    return sheet;
  };
  const add = (sheet: Sheet): number => {
    const tabId = sheet.getSheetId();
    known.set(tabId, sheet);
    return tabId;
  };
  return { find, need, add };
}
