// The recommendations that a report on the country looks back on: those of the latest review before the one it is for.
import { cycleOfSession } from '../../cycle/timeline/sessions';
import { sessionOfSymbol } from '../../un-documents/country-reports/report-kind';
import { rowsOfCycle, type Recommendation } from '../../un-documents/reports/cycle-rows';
import type { Book } from '../../workbook/records/book';
import { cyclesOf } from '../progress/which';

export interface EarlierReview {
  /** null while the workbook has no recommendations. */
  readonly cycle: number | null;
  readonly rows: readonly Recommendation[];
}

/**
 * `cycle` is that of the review that the report is for; left out, what its symbol says. Where the workbook has nothing
 * earlier, the latest recommendations that it has.
 */
export function earlierReview(book: Book, symbol: string, cycle: number | undefined): EarlierReview {
  const session = sessionOfSymbol(symbol);
  const present = session === undefined ? cycle : cycleOfSession(session);
  const cycles = cyclesOf(book);
  const earlier = cycles.find((one) => present === undefined || one < present) ?? cycles[0];
  const review = rowsOfCycle(book, earlier);
  return review.ok ? { cycle: review.value.cycle, rows: review.value.rows } : { cycle: null, rows: [] };
}

/** What stands before the dot of their numbers, such as `138`. */
export const paragraphsOf = (rows: readonly Recommendation[]): ReadonlySet<string> =>
  new Set(rows.flatMap(({ number }) => /^\s*(\d{1,3})\.\d/.exec(number)?.[1] ?? []));
