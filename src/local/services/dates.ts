// Dates as Sheets keeps them: days since 1899-12-30 on the wall clock of the spreadsheet's time zone.

const DAY = 86_400_000;
const EPOCH = Date.UTC(1899, 11, 30);
const formatters = new Map<string, Intl.DateTimeFormat>();

const formatterFor = (timeZone: string): Intl.DateTimeFormat => {
  const known = formatters.get(timeZone);
  if (known) return known;
  const made = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    era: 'short',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  formatters.set(timeZone, made);
  return made;
};

const readOffset = (instant: number, timeZone: string): number => {
  const parts: Record<string, string> = {};
  for (const { type, value } of formatterFor(timeZone).formatToParts(instant)) parts[type] = value;
  const year = parts['era'] === 'BC' ? 1 - Number(parts['year']) : Number(parts['year']);
  const wall = Date.UTC(
    year,
    Number(parts['month']) - 1,
    Number(parts['day']),
    Number(parts['hour']),
    Number(parts['minute']),
    Number(parts['second']),
  );
  return wall - Math.floor(instant / 1000) * 1000;
};

// No zone changes its clock within a quarter of an hour; reading a formatter for each cell would be slow.
const SLOT = 900_000;
const offsets = new Map<string, Map<number, number>>();

/** How far the zone's wall clock is ahead of UTC at an instant, in milliseconds. */
export const zoneOffset = (instant: number, timeZone: string): number => {
  const known = offsets.get(timeZone) ?? new Map<number, number>();
  if (known.size > 10_000) known.clear();
  offsets.set(timeZone, known);
  const slot = Math.floor(instant / SLOT);
  const offset = known.get(slot) ?? readOffset(instant, timeZone);
  known.set(slot, offset);
  return offset;
};

/** The instant at which the zone's clock shows this wall time (given as if it were UTC). */
export const wallToInstant = (wall: number, timeZone: string): number => {
  const guess = wall - zoneOffset(wall, timeZone);
  return wall - zoneOffset(guess, timeZone);
};

export const instantToSerial = (instant: number, timeZone: string): number =>
  (instant + zoneOffset(instant, timeZone) - EPOCH) / DAY;

/** Wall time, as if UTC, of a serial number; seconds are exact, milliseconds are rounded. */
export const serialToWall = (serial: number): number => EPOCH + Math.round(serial * DAY);

// Of what a Date can hold.
const LAST_WALL = 8.64e15 - DAY;

/** NaN for a number so large that no Date holds it. */
export const serialToInstant = (serial: number, timeZone: string): number => {
  const wall = serialToWall(serial);
  return Math.abs(wall) > LAST_WALL ? NaN : wallToInstant(wall, timeZone);
};

export const wallToSerial = (wall: number): number => (wall - EPOCH) / DAY;

/** Whether numbers with this format are dates or times. */
export const isDateFormat = (format: string): boolean => {
  if (format === '' || format === '@') return false;
  const bare = format.replace(/"[^"]*"|\\.|\[\$[^\]]*\]|\[[a-z]{3,}\]/gi, '');
  return /[ydhs]|m(?!illion)/i.test(bare) && !/general/i.test(bare);
};
