// Rectangles of cells.
import type { Zone } from './backend';

/** Whether two zones share a cell. */
export const overlaps = (a: Zone, b: Zone): boolean =>
  a.row < b.row + b.rows &&
  b.row < a.row + a.rows &&
  a.column < b.column + b.columns &&
  b.column < a.column + a.columns;
