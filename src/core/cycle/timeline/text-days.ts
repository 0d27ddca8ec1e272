// The days of texts: what the workbook filled in from the deadlines in Settings moves with them, what somebody typed stays
// and is named.
import type { Book } from '../../workbook/records/book';
import { updateRow, type Edit } from '../../workbook/records/edits';
import type { RowOf } from '../../workbook/records/rows';
import { isUnderWay, isWithTheUn } from '../../workbook/records/this-cycle';
import type { StayedDate } from './move-dates';

/** `due.internal` and `due.submission` as Settings hold them. */
export interface Deadlines {
  readonly internal: string;
  readonly submission: string;
}

const DAY = /^\d{4}-\d{2}-\d{2}/;
const MINUTE = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/;

/** The day (`YYYY-MM-DD`) of a deadline in Settings; '' where it names none. */
export const deadlineDay = (setting: string): string => DAY.exec(setting)?.[0] ?? '';

/**
 * The minute (`YYYY-MM-DDTHH:MM`) of a deadline in Settings, '' where it names none. One without an hour counts from
 * the first minute of the day, so that nobody is late.
 */
export function deadlineMinute(setting: string): string {
  const day = deadlineDay(setting);
  return MINUTE.exec(setting.replace(' ', 'T'))?.[0] ?? (day === '' ? '' : `${day}T00:00`);
}

/** Texts that are still to be handed in: their days can move. */
export const textsToHandIn = (book: Book): readonly RowOf<'SUB'>[] =>
  book.rows('SUB').filter((row) => isUnderWay(row) && !isWithTheUn(row));

export interface TextDays {
  readonly edits: readonly Edit[];
  /** Days that somebody typed, where the deadline they stand for moves. */
  readonly stayed: readonly StayedDate[];
}

interface Day {
  readonly column: 'internalDue' | 'officialDue';
  readonly from: string;
  readonly to: string;
}

/** Moves the days of texts from the deadlines as they were to those that come. */
export function textDays(book: Book, before: Deadlines, after: Deadlines): TextDays {
  const days: readonly Day[] = [
    { column: 'internalDue', from: deadlineDay(before.internal), to: deadlineDay(after.internal) },
    { column: 'officialDue', from: deadlineMinute(before.submission), to: deadlineMinute(after.submission) },
  ];
  const moving = days.filter(({ from, to }) => to !== '' && from !== to);
  const dated = textsToHandIn(book).flatMap((row) =>
    moving.filter(({ column }) => row[column] !== '').map((day) => ({ row, ...day })),
  );
  const isOurs = ({ row, column, from }: (typeof dated)[number]): boolean =>
    row[column].slice(0, from.length) === from && from !== '';
  return {
    edits: dated.filter(isOurs).map(({ row, column, to }) => updateRow('SUB', row.id, { [column]: to })),
    stayed: dated
      .filter((one) => !isOurs(one) && one.row[one.column].slice(0, one.to.length) !== one.to)
      .map(({ row, column, to }) => {
        const title = row.title || row.label;
        return { id: row.id, milestone: title, due: row[column], byRule: to };
      }),
  };
}
