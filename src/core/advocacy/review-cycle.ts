// Which review the notes and asks are about.
import { cyclesOf } from '../follow-up/progress/which';
import type { Context } from '../workbook/command/types';
import type { Book } from '../workbook/records/book';

/**
 * The review that Settings name, null while none of its recommendations are here; where Settings name none, the latest
 * that has recommendations. Reads REC.
 */
export function currentReview(book: Book, { setting }: Pick<Context, 'setting'>): number | null {
  const current = Number(setting('cycle').trim() || NaN);
  const cycles = cyclesOf(book);
  if (Number.isInteger(current)) return cycles.includes(current) ? current : null;
  return cycles[0] ?? null;
}
