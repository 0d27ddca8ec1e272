// Open tasks of an overlap that end once the one text signs the other: overlaps bring them, signing closes them.
import type { Point } from '../../base/point';
import type { Book } from '../../workbook/records/book';
import type { RowOf } from '../../workbook/records/rows';

/** Open tasks that ask for the first submission to give way to the second and endorse it. */
export type TasksToEndorse = (book: Book, own: RowOf<'SUB'>, other: RowOf<'SUB'>) => readonly RowOf<'ACT'>[];

export const TASKS_TO_ENDORSE: Point<TasksToEndorse> = { name: 'tasksToEndorse' };
