// Answers of forms that somebody dealt with and that stand in their tab for longer than Settings say.
import { addDays } from '../../base/dates/dates';
import { today } from '../../base/dates/zones';
import { daysKept } from '../../workbook/check/kept-too-long';
import type { Context } from '../../workbook/command/types';
import type { Book } from '../../workbook/records/book';
import { answerKeys } from './processed-answers';
import { readTable, type GivenTable } from './read-answers';

export interface OldAnswers {
  /** 1-based, in order. */
  readonly rows: readonly number[];
  readonly days: number;
}

/** Rows of answers whose time is over; what nobody took in or left out stays, and what has no time. Reads SET. */
export function oldAnswers(table: GivenTable, book: Book, context: Context): OldAnswers {
  const days = daysKept(book, 'keep.answers');
  if (days === null) return { rows: [], days: 0 };
  const done = new Set([...answerKeys(book, 'taken'), ...answerKeys(book, 'left')]);
  const before = addDays(today(context), -days);
  const isOld = (time: string): boolean => /^\d{4}-\d{2}-\d{2}/.test(time) && time.slice(0, 10) < before;
  const rows = readTable(table).answers.flatMap(({ key, time, row }) =>
    done.has(key) && isOld(time) ? [row] : [],
  );
  return { rows, days };
}
