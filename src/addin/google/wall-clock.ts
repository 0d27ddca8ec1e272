// Date cells: the instant that Sheets hands over becomes the wall-clock text that people see in the cell.
import { memoize } from '../../core/base/memoize';

const pad = (value: number, length = 2): string => String(value).padStart(length, '0');

type WallParts = Readonly<Record<'year' | 'month' | 'day' | 'hour' | 'minute' | 'second', number>>;

function partsIn(formatter: Intl.DateTimeFormat, instant: number): WallParts {
  const parts = formatter.formatToParts(instant).map(({ type, value }) => [type, Number(value)]);
  return Object.fromEntries(parts) as WallParts;
}

/** A reader of date cells in the workbook's zone: YYYY-MM-DD, with THH:MM when the cell has a time. */
export function wallClockReader(timeZone: string): (date: Date) => string {
  const formatter = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  });
  // Most cells of a workbook hold one of few days, and asking Intl is slow.
  const textAt = memoize((instant: number): string => {
    const { year, month, day, hour, minute, second } = partsIn(formatter, instant);
    const dayText = `${pad(year, 4)}-${pad(month)}-${pad(day)}`;
    return hour === 0 && minute === 0 && second === 0 ? dayText : `${dayText}T${pad(hour)}:${pad(minute)}`;
  });
  return (date) => textAt(date.getTime());
}
