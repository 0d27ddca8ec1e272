// What the issue board needs of a tab besides reading and writing cells. Rows are 1-based, columns 0-based.
import type { PortSlot } from '../../engine/ports';
import type { BoardColumn, BoardTab, PartRule } from '../../../core/coverage/issue-board/tab';

export const BOARD_PORT: PortSlot<BoardPort> = {
  name: 'board',
  changesTab: ['formulas', 'clear', 'addColumns', 'dropColumn'],
};

export interface BoardPort {
  /**
   * Makes the tab with its look, drop-downs, colours and chart, to the right of another tab; keys and headers come last,
   * so that a tab that has them is finished. Answers its id.
   */
  make(tab: BoardTab, afterTab: number | undefined): number;
  /** The tab's name now; undefined when it is gone. */
  nameOf(tabId: number): string | undefined;
  /** Writes formulas into a rectangle. */
  formulas(tabId: number, row: number, column: number, lines: readonly (readonly string[])[]): void;
  /** Empties a rectangle, formulas included. */
  clear(tabId: number, row: number, column: number, rows: number, columns: number): void;
  /** New columns before one, or at the end where `before` is none; with drop-downs where a rule is given. */
  addColumns(
    tabId: number,
    before: number | undefined,
    columns: readonly BoardColumn[],
    rule?: PartRule,
  ): void;
  dropColumn(tabId: number, column: number): void;
}
