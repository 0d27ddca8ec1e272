// What tabs that are drawn need of a workbook.
import type { PortSlot } from '../../engine/ports';
import type { DashboardKey, DashboardTab } from '../../../core/inbox/home/dashboard-tab';

export const DRAWING_PORT: PortSlot<DrawingPort> = { name: 'drawing' };

export interface DrawingPort {
  /** Makes an empty tab with the mark by which it is known; answers its id. */
  make(key: DashboardKey, title: string): number;
  /**
   * Draws the tab over what it showed before. What people typed outside of its cells stays. Charts look at the tab
   * `numbers`.
   */
  draw(tabId: number, tab: DashboardTab, numbers: number): void;
}
