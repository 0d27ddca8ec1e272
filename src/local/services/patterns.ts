// Number and date patterns, as `Utilities.formatDate` and cell formats write them.
import { zoneOffset } from './dates';

interface Clock {
  readonly wall: Date;
  readonly offset: number;
  readonly locale: string;
  readonly timeZone: string;
}

const pad = (value: number, width: number): string => String(value).padStart(width, '0');

const named = (clock: Clock, options: Intl.DateTimeFormatOptions, type: string): string =>
  new Intl.DateTimeFormat(clock.locale, { timeZone: 'UTC', ...options })
    .formatToParts(clock.wall)
    .find((part) => part.type === type)?.value ?? '';

const offsetText = (offset: number, colon: string): string => {
  const minutes = Math.round(Math.abs(offset) / 60_000);
  return `${offset < 0 ? '-' : '+'}${pad(Math.floor(minutes / 60), 2)}${colon}${pad(minutes % 60, 2)}`;
};

const zoneName = ({ timeZone, wall, offset }: Clock): string =>
  new Intl.DateTimeFormat('en-US', { timeZone, timeZoneName: 'short' })
    .formatToParts(wall.getTime() - offset)
    .find((part) => part.type === 'timeZoneName')?.value ?? '';

const yearOf = ({ wall }: Clock, width: number): string =>
  width === 2 ? pad(wall.getUTCFullYear() % 100, 2) : pad(wall.getUTCFullYear(), width);

const monthOf = (clock: Clock, width: number): string => {
  if (width >= 3) return named(clock, { month: width === 3 ? 'short' : 'long', day: 'numeric' }, 'month');
  return pad(clock.wall.getUTCMonth() + 1, width);
};

const letters: Record<string, (clock: Clock, width: number) => string> = {
  y: yearOf,
  Y: yearOf,
  M: monthOf,
  L: monthOf,
  d: ({ wall }, width) => pad(wall.getUTCDate(), width),
  E: (clock, width) => named(clock, { weekday: width > 3 ? 'long' : 'short' }, 'weekday'),
  u: ({ wall }, width) => pad(wall.getUTCDay() || 7, width),
  H: ({ wall }, width) => pad(wall.getUTCHours(), width),
  k: ({ wall }, width) => pad(wall.getUTCHours() || 24, width),
  h: ({ wall }, width) => pad(wall.getUTCHours() % 12 || 12, width),
  K: ({ wall }, width) => pad(wall.getUTCHours() % 12, width),
  m: ({ wall }, width) => pad(wall.getUTCMinutes(), width),
  s: ({ wall }, width) => pad(wall.getUTCSeconds(), width),
  S: ({ wall }, width) => pad(wall.getUTCMilliseconds(), width),
  a: ({ wall }) => (wall.getUTCHours() < 12 ? 'AM' : 'PM'),
  Z: ({ offset }) => offsetText(offset, ''),
  X: ({ offset }, width) => (offset === 0 ? 'Z' : offsetText(offset, width === 3 ? ':' : '')),
  z: zoneName,
};

const letterText = (clock: Clock, run: string): string => {
  const format = letters[run.charAt(0)];
  if (!format) throw new Error(`Illegal pattern character '${run.charAt(0)}'`);
  return format(clock, run.length);
};

const PIECES = /'((?:[^']|'')*)'|([A-Za-z])\2*|[^A-Za-z']+/g;

/** The instant written by a Java SimpleDateFormat pattern in the zone. */
export const formatInstant = (instant: number, timeZone: string, pattern: string, locale = 'en'): string => {
  const offset = zoneOffset(instant, timeZone);
  const clock = { wall: new Date(instant + offset), offset, locale, timeZone };
  return pattern.replace(PIECES, (piece: string, quoted: string | undefined, letter: string | undefined) => {
    if (quoted !== undefined) return quoted === '' ? "'" : quoted.replace(/''/g, "'");
    return letter ? letterText(clock, piece) : piece;
  });
};

// Cell formats write minutes and months with the same letter: it is minutes beside hours or seconds.
const cellToJava = (format: string): string => {
  const half = /am\/pm|a\/p/i.test(format);
  return format
    .replace(/\[\$[^\]]*\]/g, '')
    .replace(/am\/pm|a\/p/gi, 'a')
    .replace(/"([^"]*)"/g, (_, text: string) => `'${text.replace(/'/g, "''")}'`)
    .replace(/\\(.)/g, "'$1'")
    .replace(
      /(h+\W*)(m+)|(m+)(\W*s+)/gi,
      (_, hours?: string, after?: string, before?: string, seconds?: string) =>
        hours && after
          ? hours + after.toLowerCase() + '\ue000'
          : `${(before ?? '').toLowerCase()}\ue000${seconds ?? ''}`,
    )
    .replace(/m+(?!\ue000|m)/gi, (months) => months.toUpperCase())
    .replace(/\ue000/g, '')
    .replace(/h/gi, half ? 'h' : 'H')
    .replace(/d{3,}/gi, (days) => (days.length === 3 ? 'EEE' : 'EEEE'))
    .replace(/Y/g, 'y')
    .replace(/D/g, 'd');
};

/** A date cell as Sheets shows it; `wall` is its wall time as if UTC. */
export const formatDateCell = (wall: number, format: string, locale: string): string =>
  formatInstant(wall, 'UTC', cellToJava(format), locale);
