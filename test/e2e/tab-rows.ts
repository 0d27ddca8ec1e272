// What stands on a tab of the page's workbook, as people see it.
import type { Page } from 'playwright-core';
import type { UprPage } from './host-tools';

type Getters = UprPage['model']['getters'] & {
  getSheetName(id: string): string;
  getNumberRows(id: string): number;
};

/** Texts of a column below its header, given the column's key; blank cells are left out. A tab that is not there has none. */
export const tabRows = (page: Page, tab: string, key: string): Promise<string[]> =>
  page.evaluate(
    ([name, wanted]) => {
      const { getters } = (globalThis as unknown as { uprPage: UprPage }).uprPage.model;
      const all = getters as Getters;
      const sheetId = all.getSheetIds().find((id) => all.getSheetName(id) === name);
      if (sheetId === undefined) return [];
      const at = (row: number, col: number) =>
        String(all.getEvaluatedCell({ sheetId, row, col }).value ?? '');
      const col = Array.from({ length: 40 }, (_, index) => at(0, index)).indexOf(wanted ?? '');
      const rows = Array.from({ length: all.getNumberRows(sheetId) - 2 }, (_, index) => at(index + 2, col));
      return rows.filter((text) => text !== '');
    },
    [tab, key],
  );
