// When a meeting is, as instants.
import type { RowOf } from '../../workbook/records/rows';
import { isDateTime } from '../../base/dates/formats';
import { addMinutes, isZone, toInstant } from '../../base/dates/zones';

export interface MeetingTimes {
  /** Whose clock the meeting goes by: the row's zone, or the workbook's. */
  readonly zone: string;
  /** Instants, ISO 8601 in UTC. */
  readonly start: string;
  readonly end: string;
}

/** Minutes that a meeting takes when its row gives no length. */
export const USUAL_LENGTH = 60;

/** Start and end of a meeting; undefined when its row holds no readable start or zone. Without a length, one hour. */
export function meetingTimes(
  row: Pick<RowOf<'MTG'>, 'start' | 'length' | 'timeZone'>,
  homeZone: string,
): MeetingTimes | undefined {
  const zone = row.timeZone.trim() || homeZone;
  if (!isDateTime(row.start) || !isZone(zone)) return undefined;
  const start = toInstant(row.start, zone);
  const minutes = row.length !== null && row.length > 0 ? row.length : USUAL_LENGTH;
  return { zone, start, end: addMinutes(start, minutes) };
}
