// Days as lists write them.

/** A day, or the figures of one whose order is not known yet. */
type WrittenDay = string | { readonly first: number; readonly second: number; readonly year: string };

/** What a cell begins with; undefined where that is no day. */
export function writtenDay(cell: string): WrittenDay | undefined {
  const iso = /^(\d{4}-\d\d-\d\d)(?!\d)/.exec(cell)?.[1];
  if (iso !== undefined) return iso;
  const [, first, second, year = ''] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{2}|\d{4})(?!\d)/.exec(cell) ?? [];
  if (first === undefined || second === undefined) return undefined;
  if (Math.min(+first, +second) > 12 || Math.max(+first, +second) > 31) return undefined;
  return { first: +first, second: +second, year: year.length === 2 ? `20${year}` : year };
}

/** Whether the month comes first in a column: where a day stands second, or in English where none stands first. */
export function isMonthFirst(cells: readonly string[], language: string): boolean {
  const days = cells.map(writtenDay).flatMap((day) => (typeof day === 'object' ? [day] : []));
  return (
    days.some(({ second }) => second > 12) || (language === 'en' && !days.some(({ first }) => first > 12))
  );
}

const padded = (figure: number): string => String(figure).padStart(2, '0');

/** The day in ISO form; '' where the cell says none. */
export function dayIn(cell: string, monthFirst: boolean): string {
  const day = writtenDay(cell);
  if (day === undefined || typeof day === 'string') return day ?? '';
  const isMonth = day.second > 12 || (monthFirst && day.first <= 12);
  const [month, date] = isMonth ? [day.first, day.second] : [day.second, day.first];
  return `${day.year}-${padded(month)}-${padded(date)}`;
}
