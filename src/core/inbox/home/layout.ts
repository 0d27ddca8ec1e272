// The grid of Home: its rows and columns, its colours, and what its parts are drawn with. Colour means one thing: blue is
// where we are, amber needs somebody, green is done; never without a word or a sign.
import type { Canvas, DrawnZone, DashboardCellStyle } from './dashboard-tab';
import type { NumbersReader } from './numbers-tab';
import type { ColumnReferences } from './column-references';

export const COLOURS = {
  ink: '#202124',
  quiet: '#5f6368',
  page: '#ffffff',
  link: '#1a56c4',
  done: '#d5ebdd',
  now: '#1a56c4',
  nowInk: '#ffffff',
  later: '#eceff1',
  laterInk: '#5f6368',
  lookInk: '#7a4300',
  amber: '#b45309',
  good: '#0b5a3c',
} as const;

/** A margin; B and five pairs, under the six phases; a gap; the right part; a margin. */
export const WIDTHS = [10, 230, 76, 76, 76, 76, 76, 76, 76, 76, 76, 76, 16, 36, 236, 8];

/** 1-based. The first two are hidden: by them cells take their colours. */
export const ROWS = {
  phaseState: 1,
  tileState: 2,
  name: 4,
  review: 5,
  today: 6,
  phase: 7,
  until: 8,
  tile: 10,
  heading: 15,
  themes: 16,
  gaps: 17,
  groups: 18,
} as const;
export const HIDDEN_ROWS = 2;
/** Pixels of the rows down to the themes. */
export const HEIGHTS = [21, 21, 8, 34, 20, 18, 32, 22, 12, 38, 40, 20, 24, 18, 30, 40];
export const ROW_HEIGHT = 25;

/** 0-based columns. */
export const NAME_COLUMN = 1;
export const MAP_COLUMN = 2;
export const RIGHT_OF_NAME = 8;
export const SIGN_COLUMN = 13;
export const SIDE_COLUMN = 14;
/** Where each phase begins, with the tile below it. */
export const STORIES = [1, 2, 4, 6, 8, 10] as const;
export const storyWidth = (column: number): number => (column === NAME_COLUMN ? 1 : 2);

export const zone = (row: number, column: number, columns: number, rows = 1): DrawnZone => ({
  row,
  column,
  rows,
  columns,
});

/** From the first phase to the last. */
export const acrossStories = (row: number): DrawnZone => zone(row, NAME_COLUMN, 11);

export const HEADING: DashboardCellStyle = { size: 13, bold: true };
export const SMALL: DashboardCellStyle = { size: 9, color: COLOURS.quiet };
export const LINK: DashboardCellStyle = { color: COLOURS.link };

/** What the parts of Home are drawn with. */
export interface HomePart {
  readonly canvas: Canvas;
  readonly places: ColumnReferences;
  readonly numbers: NumbersReader;
  /** The review's recommendations are there: tiles and charts look at what follows. */
  readonly isAfter: boolean;
}
