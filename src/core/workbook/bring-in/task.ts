// The state of one import while it runs: rows of the table, rows of the sheet that they match, and problems to
// report.
import type { Context } from '../command/types';
import { message, render, type Message } from '../../base/messages/text';
import type { Book } from '../records/book';
import type { SheetId } from '../schema/sheet-ids';
import { asText } from '../this-row/shown';
import { type TableColumns, isEmptyValue, type CellUnread, type Values } from './read-table';
import { Targets, type Target } from './targets';
import * as bringInText from '../../words/workbook/bring-in';

/** A cell, column or row that was left out, with the reason in the reader's language. */
export interface UnreadCell {
  /** 1-based among the rows given. */
  readonly row: number;
  /** As it was given; '' when the whole row was left out. */
  readonly column: string;
  readonly value: string;
  readonly reason: string;
}

export interface TableRow {
  /** 0-based. */
  readonly index: number;
  readonly values: Values;
  readonly unread: readonly CellUnread[];
  /** Cells that link to rows of the same sheet, read once all rows are known. */
  readonly later: readonly (readonly [key: string, typed: string])[];
}

export interface Import {
  readonly book: Book;
  readonly sheet: SheetId;
  readonly context: Context;
  readonly targets: Targets;
  readonly unread: UnreadCell[];
  readonly count: { leftOut: number; repeated: number };
  tell(row: number, column: string, value: string, problem: Message): void;
}

/** The values without those that were read only in part, where something stands there already. */
export function withoutPartial(row: TableRow, target: Target | undefined, values: Values): Values {
  const partial = new Set(row.unread.map(({ column }) => column));
  const current: Values = { ...target?.row, ...target?.values };
  return Object.fromEntries(
    Object.entries(values).filter(([key]) => !(partial.has(key) && !isEmptyValue(current[key]))),
  );
}

/** Tells each cell of the row that could not be read, or of which only a part could be. */
export function tellUnread(task: Import, row: TableRow, target: Target | undefined): void {
  for (const { column, value, problem } of row.unread) {
    const isKept = target?.row !== undefined && !isEmptyValue(target.row[column]);
    const shownProblem = isKept ? message(bringInText.partly, { problem: asText(problem) }) : problem;
    task.tell(row.index, column, value, shownProblem);
  }
}

/** An import that has read the columns only. */
export function startTask(book: Book, sheet: SheetId, columns: TableColumns, context: Context): Import {
  const unread: UnreadCell[] = [];
  const names = new Map([...columns.keys].map(([name, key]) => [key, name]));
  const tell = (row: number, column: string, value: string, problem: Message): void => {
    const reason = render(problem, context.language, context.bookLanguage);
    unread.push({ row: row + 1, column: names.get(column) ?? column, value, reason });
  };
  for (const { row, name, value, problem } of columns.leftOut) tell(row, name, value, problem);
  return {
    book,
    sheet,
    context,
    targets: new Targets(sheet, book),
    unread,
    count: { leftOut: 0, repeated: 0 },
    tell,
  };
}
