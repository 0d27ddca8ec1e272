// Wall clocks and instants, with Intl only. Wall clocks are `YYYY-MM-DDTHH:MM`, instants ISO 8601 in UTC.
import type { Language } from '../messages/text';
import { isDateTime } from './formats';
import { timeInWords } from './words';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/** Making a formatter is slow, reading one is not. */
const clocks = new Map<string, Intl.DateTimeFormat>();

function clockOf(zone: string): Intl.DateTimeFormat {
  const known = clocks.get(zone);
  if (known) return known;
  const clock = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  clocks.set(zone, clock);
  return clock;
}

/** Whether the text names a time zone by region and city (`America/Bogota`) or as UTC; `+02:00` does not. */
export function isZone(name: string): boolean {
  if (!/^[A-Za-z][A-Za-z0-9_+/-]*$/.test(name)) return false;
  try {
    clockOf(name);
    return true;
  } catch {
    return false;
  }
}

/** What the zone's clock shows at the instant, in milliseconds as if that clock were UTC. */
function clockReading(epoch: number, zone: string): number {
  const parts = clockOf(zone).formatToParts(new Date(epoch));
  const part = (type: Intl.DateTimeFormatPartTypes) =>
    Number(parts.find((candidate) => candidate.type === type)?.value);
  return Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'), part('second'));
}

const offsetAt = (epoch: number, zone: string): number =>
  clockReading(epoch, zone) - Math.floor(epoch / 1000) * 1000;

/**
 * The instant at which the zone's clock shows this time. In spring a clock skips some times: those move forward by
 * what it skips, so 02:30 becomes 03:30. In autumn it shows some times twice: the first one counts.
 * Throws on a text that is no wall clock, and on an unknown zone.
 */
export function toInstant(wallClock: string, zone: string): string {
  if (!isDateTime(wallClock)) throw new Error(`Not a wall clock: ${wallClock}`);
  const shown = Date.parse(`${wallClock}:00.000Z`);
  const [before, after] = [offsetAt(shown - DAY, zone), offsetAt(shown + DAY, zone)];
  const candidates = [shown - before, shown - after].sort((a, b) => a - b);
  const found = candidates.find((epoch) => clockReading(epoch, zone) === shown);
  return new Date(found ?? shown - before).toISOString();
}

/** What the zone's clock shows at the instant; seconds are dropped. */
export const toWallClock = (instant: string, zone: string): string =>
  new Date(clockReading(Date.parse(instant), zone)).toISOString().slice(0, 16);

/** The instant (ISO 8601) so many minutes later, earlier when negative, in UTC. */
export const addMinutes = (instant: string, minutes: number): string =>
  new Date(Date.parse(instant) + minutes * MINUTE).toISOString();

/** Minutes by which the zone's clock is ahead of UTC at the instant. */
export const offsetMinutes = (instant: string, zone: string): number =>
  Math.round(offsetAt(Date.parse(instant), zone) / MINUTE);

/** The instant for people: `Tuesday 7 April 2026, 12:00 (Zurich time, UTC+2)`. */
export const formatIn = (instant: string, zone: string, language: Language): string =>
  timeInWords(toWallClock(instant, zone), zone, offsetMinutes(instant, zone), language);

/** The day of a call by the workbook's clock, `YYYY-MM-DD`. */
export const today = ({ now, timeZone }: { readonly now: string; readonly timeZone: string }): string =>
  toWallClock(now, timeZone).slice(0, 10);
