// The submission that is the summary for the UN: one in a cycle, the first of its kind.
import type { Book } from '../../workbook/records/book';
import type { RowOf } from '../../workbook/records/rows';
import { isUnderWay } from '../../workbook/records/this-cycle';
import { SUMMARY_KIND } from '../kinds/kinds';

/** Undefined while nobody has started it. */
export const summarySubmission = (book: Book): RowOf<'SUB'> | undefined =>
  book.rows('SUB').find((row) => row.kind === SUMMARY_KIND && isUnderWay(row));
