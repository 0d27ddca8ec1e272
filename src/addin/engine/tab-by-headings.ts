// Recognizes a tab whose hidden first row was lost, by its headings.
import { HEADER_ROW } from '../../core/workbook/records/snapshot';
import type { SheetId } from '../../core/workbook/schema/sheet-ids';
import { headerLikeness } from '../../core/workbook/check/layout-differences';
import type { GridPort, Tab } from './ports';

const LIKE_ENOUGH = 0.6;

export interface TabHead {
  readonly tabId: number;
  /** Its first two rows. */
  readonly rows: readonly (readonly string[])[];
}

export interface KnownByHeadings {
  readonly tabId: number;
  /** 0-based row in which the headings stand: 0 when the row of keys was deleted. */
  readonly at: number;
  readonly headings: readonly string[];
}

/** What stands at the top of some tabs. Two reads a tab. */
export const headsOf = (grid: GridPort, tabs: readonly Pick<Tab, 'tabId'>[]): readonly TabHead[] =>
  tabs.map(({ tabId }) => ({
    tabId,
    rows: grid.head(tabId, Math.min(HEADER_ROW, grid.rowCount(tabId))).map((row) => row.map(String)),
  }));

/** The first of the tabs that has the headings of the sheet in its first two rows. */
export function tabByHeadings(sheet: SheetId, heads: readonly TabHead[]): KnownByHeadings | undefined {
  for (const { tabId, rows } of heads) {
    const at = rows.findIndex((row) => headerLikeness(sheet, row) >= LIKE_ENOUGH);
    if (at >= 0) return { tabId, at, headings: rows[at] ?? [] };
  }
  return undefined;
}
