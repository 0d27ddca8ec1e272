// A tab that the workbook draws and nobody types in, as one description: Home, Charts and Numbers. What draws it in Sheets
// is the same that draws it in the local workbook. Rows are 1-based, columns 0-based.
import type { DialogName } from '../../workbook/menu/dialogs';
import type { PanelName } from '../../workbook/menu/panels';

/** The tabs that are drawn; the first cell of their hidden first row says which one a tab is. */
export const DASHBOARD_TABS = ['HOME', 'CHARTS', 'NUMBERS'] as const;
export type DashboardKey = (typeof DASHBOARD_TABS)[number];

const PREFIX = 'DRAWN.';

/** What the first cell of the tab holds. */
export const dashboardMark = (key: DashboardKey): string => `${PREFIX}${key}`;

/** Which drawn tab a tab is, by its first row, wherever people moved its columns; undefined for all others. */
export const dashboardTabOf = (firstRow: readonly unknown[]): DashboardKey | undefined =>
  DASHBOARD_TABS.find((key) => firstRow.includes(dashboardMark(key)));

/** How a cell looks; what is not said is plain. */
export interface DashboardCellStyle {
  readonly fill?: string;
  readonly color?: string;
  readonly size?: number;
  readonly bold?: boolean;
  readonly align?: 'left' | 'center' | 'right';
  readonly wrap?: boolean;
}

export interface DrawnZone {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

interface DrawnCell {
  /** A text, or a formula with its `=`. */
  readonly text: string;
  readonly look: DashboardCellStyle;
}

/** A look that cells of a zone take where a formula holds, written for the zone's first cell. */
export interface DrawnRule {
  readonly zone: DrawnZone;
  readonly formula: string;
  readonly fill?: string;
  readonly color?: string;
  readonly bold?: boolean;
}

export interface DrawnChart {
  readonly kind: 'bar' | 'column' | 'line';
  readonly title: string;
  /** On the tab Numbers: names first, then a column for each series. */
  readonly zone: DrawnZone;
  readonly hasHeaders: boolean;
  readonly isStacked: boolean;
  readonly showsValues: boolean;
  readonly colors: readonly string[];
  readonly row: number;
  readonly column: number;
  readonly width: number;
  readonly height: number;
}

/** A round button over a cell that opens a panel. */
export interface DrawnButton {
  readonly row: number;
  readonly column: number;
  readonly x: number;
  readonly y: number;
  readonly opens: { readonly panel: PanelName } | { readonly dialog: DialogName };
  readonly alt: string;
}

export interface DashboardTab {
  readonly key: DashboardKey;
  readonly title: string;
  readonly color: string;
  /** Pixels of each column, from the first one on. */
  readonly widths: readonly number[];
  /** Pixels of each row, from the first one on. */
  readonly heights: readonly number[];
  /** Rows of cells, as many and as long as there are heights and widths. */
  readonly cells: readonly (readonly DrawnCell[])[];
  /** In each, the cells of one row become one. */
  readonly merges: readonly DrawnZone[];
  readonly boxes: readonly DrawnZone[];
  /** Boxes with thin lines between their cells. */
  readonly grids: readonly DrawnZone[];
  /** Cells with a thick white line at their right. */
  readonly gaps: readonly DrawnZone[];
  /** How many rows from the first one on are hidden. */
  readonly hiddenRows: number;
  readonly rules: readonly DrawnRule[];
  readonly scales: readonly { readonly zone: DrawnZone; readonly least: string; readonly most: string }[];
  readonly charts: readonly DrawnChart[];
  readonly buttons: readonly DrawnButton[];
}

/** What a tab without merged cells, lines, colours, charts and buttons has. */
export const PLAIN_TAB = {
  merges: [],
  boxes: [],
  grids: [],
  gaps: [],
  hiddenRows: 1,
  rules: [],
  scales: [],
  charts: [],
  buttons: [],
} as const satisfies Partial<DashboardTab>;

/** A canvas: cells are put on it one by one. */
export interface Canvas {
  put(row: number, column: number, text: string, look?: DashboardCellStyle): void;
  cells(): readonly (readonly DrawnCell[])[];
}

/** An empty canvas of this size, all of it in one look. */
export function newCanvas(rows: number, columns: number, plain: DashboardCellStyle): Canvas {
  const lines = Array.from({ length: rows }, () =>
    Array.from({ length: columns }, (): DrawnCell => ({ text: '', look: plain })),
  );
  return {
    put: (row, column, text, look = {}) => {
      const line = lines[row - 1];
      if (line && column < columns) line[column] = { text, look: { ...plain, ...look } };
    },
    cells: () => lines,
  };
}
