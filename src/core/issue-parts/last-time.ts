// How many recommendations the last review left on each issue.
import type { Context } from '../calls/types';
import type { Book } from '../records/book';

export interface LastTime {
  /** Number of the review, null while the workbook holds no recommendations. */
  readonly cycle: number | null;
  /** By id of the issue. */
  readonly counts: ReadonlyMap<string, number>;
}

/** The latest review before the one that Settings name; while Settings name none, the latest that there is. */
function lastCycle(cycles: readonly number[], present: number): number | null {
  const earlier = present > 0 ? cycles.filter((cycle) => cycle < present) : cycles;
  const known = earlier.length > 0 ? earlier : cycles;
  return known.length > 0 ? Math.max(...known) : null;
}

/** Recommendations of the last review by issue. One that was split into parts counts once. */
export function recommendationsLastTime(book: Book, context: Pick<Context, 'setting'>): LastTime {
  const rows = book.rows('REC');
  const cycles = [...new Set(rows.flatMap(({ cycle }) => (cycle === null ? [] : [cycle])))];
  const cycle = lastCycle(cycles, Number(context.setting('cycle')) || 0);
  const numbers = new Map<string, Set<string>>();
  for (const row of rows) {
    if (row.cycle === null || row.cycle !== cycle) continue;
    for (const issue of row.issues) numbers.set(issue, (numbers.get(issue) ?? new Set()).add(row.number));
  }
  return { cycle, counts: new Map([...numbers].map(([issue, found]) => [issue, found.size])) };
}
