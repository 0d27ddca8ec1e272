// How zones move when rows or columns are inserted or deleted around them.
import type { Zone } from '../../../src/local/grid/backend';

export type Axis = 'row' | 'column';
interface Span {
  readonly start: number;
  readonly size: number;
}

const insertIntoSpan = ({ start, size }: Span, at: number, count: number): Span => {
  if (at <= start) return { start: start + count, size };
  return { start, size: at < start + size ? size + count : size };
};

const deleteFromSpan = ({ start, size }: Span, at: number, count: number): Span => {
  const end = start + size;
  const newStart = start < at ? start : Math.max(at, start - count);
  const newEnd = end <= at ? end : Math.max(at, end - count);
  return { start: newStart, size: newEnd - newStart };
};

/** The zone after `count` rows or columns were inserted before index `at` (deleted from it when `count` is negative);
 * null when nothing of it is left. */
export const shiftZone = (zone: Zone, axis: Axis, at: number, count: number): Zone | null => {
  const isRow = axis === 'row';
  const span = isRow ? { start: zone.row, size: zone.rows } : { start: zone.column, size: zone.columns };
  const moved = count > 0 ? insertIntoSpan(span, at, count) : deleteFromSpan(span, at, -count);
  if (moved.size <= 0) return null;
  return isRow
    ? { ...zone, row: moved.start, rows: moved.size }
    : { ...zone, column: moved.start, columns: moved.size };
};
