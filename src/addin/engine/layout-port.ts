// What set-up needs to see and change of a tab's look. Rows are 1-based, columns 0-based.
import type { ColumnLayout, SheetLayout } from '../../core/workbook/check/layout';
import type { ExistingLayout } from '../../core/workbook/check/layout-differences';

/** What a drop-down is made of; whose words it offers does not matter there. */
export type OneRule =
  | Exclude<NonNullable<ColumnLayout['rule']>, { readonly kind: 'list' }>
  | { readonly kind: 'list'; readonly values: readonly string[] };

export interface LayoutPort {
  tabNames(): readonly string[];
  /** A new tab at a 0-based place; answers its id. */
  addTab(name: string, place: number): number;
  /** How a tab looks; `head` is its rows of keys and headings, which have been read. */
  look(tabId: number, head: Pick<ExistingLayout, 'keys' | 'headers'>): ExistingLayout;
  /** Both rows of a new tab, at once: with its keys it counts as finished. */
  writeHead(tabId: number, keys: readonly string[], headers: readonly string[]): void;
  writeRow(tabId: number, row: number, startColumn: number, values: readonly string[]): void;
  insertRowBefore(tabId: number, row: number): void;
  addColumn(tabId: number, at: number): void;
  setFormat(tabId: number, column: number, format: string): void;
  /** Formats of the data of all columns, from the first one on. */
  setFormats(tabId: number, formats: readonly string[]): void;
  setNotes(tabId: number, notes: readonly string[]): void;
  setNote(tabId: number, column: number, note: string): void;
  /** A drop-down, boxes or a picker of days on all cells of data; `source` is the tab and columns of names for links. */
  setRule(
    tabId: number,
    column: number,
    rule: OneRule,
    help: string,
    source?: { readonly tabId: number; readonly start: number; readonly count: number },
  ): void;
  freeze(tabId: number, rows: number, columns: number): void;
  hideKeyRow(tabId: number): void;
  /** A protection that only warns. */
  protectColumns(tabId: number, name: string, start: number, count: number): void;
  protectHeader(tabId: number, name: string, columns: number): void;
  /** Lets only these people, who is at the keyboard and the owner change the tab; answers whom Google would not let in. */
  lock(tabId: number, name: string, editors: readonly string[]): readonly string[];
  /** Addresses of those whom a lock lets in; undefined where there is none, or the one at the keyboard may not change it. */
  admitted(tabId: number, name: string): readonly string[] | undefined;
  /** Lets more people through a lock, as far as the one at the keyboard may change it; answers whom Google would not let in. */
  admit(tabId: number, name: string, people: readonly string[]): readonly string[];
  /** Widths, colours, banding, filter and groups: only for a tab that was just made, later they are people's. */
  decorate(tabId: number, layout: SheetLayout): void;
  hideTab(tabId: number): void;
  removeTab(tabId: number): void;
  /** Removes the empty tab that a new workbook starts with; nothing when there is none. */
  removeEmptyFirstTab(): void;
  /** Writes a page of text once: lines in column A. */
  writePage(
    name: string,
    lines: readonly { readonly style: string; readonly text: string }[],
    index: number,
  ): boolean;
}
