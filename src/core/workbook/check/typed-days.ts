// Days that people typed as texts: what such a cell should hold, where it can mean one day only.
import { isDate } from '../../base/dates/formats';
import { readDay, type Span } from '../../base/dates/readings';
import { readCell } from '../records/cells';
import type { RawCell } from '../records/snapshot';
import type { ColumnSpec } from '../schema/types';

const DAY_LENGTH = 'YYYY-MM-DD'.length;

/** When it is, for days that were typed without a year. */
export interface Today {
  /** `YYYY-MM-DD` */
  readonly today: string;
  /** From the start of the cycle to the review; undefined where Settings lack one of them. */
  readonly cycle: Span | undefined;
}

/** The day without a year by which something is due: the one such day of the cycle, if it is still to come. */
function dueDay(column: ColumnSpec, typed: string, { today, cycle }: Today): string | undefined {
  if (!column.isDue || !cycle) return undefined;
  const { days, isCertain } = readDay(typed, cycle);
  const [day = ''] = days;
  return isCertain && day.slice(0, DAY_LENGTH) >= today ? day : undefined;
}

/**
 * The day, `YYYY-MM-DD` or `YYYY-MM-DDTHH:MM` as the column holds it, that a text means for certain; undefined for what is
 * written as a day already, and for what is asked about.
 */
export function dayToWrite(column: ColumnSpec, cell: RawCell, today: Today): string | undefined {
  if (typeof cell !== 'string' || (column.type !== 'date' && column.type !== 'dateTime')) return undefined;
  if (isDate(cell.trim().slice(0, DAY_LENGTH))) return undefined;
  const certain = String(readCell(column, cell).value) || dueDay(column, cell, today);
  if (!certain) return undefined;
  const whole = certain.length === DAY_LENGTH ? `${certain}T00:00` : certain;
  return column.type === 'date' ? whole.slice(0, DAY_LENGTH) : whole;
}
