// How many recommendations the last review left on each issue.
import type { Context } from '../../workbook/command/types';
import type { Book } from '../../workbook/records/book';

export interface LastTime {
  /** Number of the review, null while the workbook holds no recommendations of an earlier one. */
  readonly cycle: number | null;
  /** By id of the issue. */
  readonly counts: ReadonlyMap<string, number>;
}

/** The latest review before the one that Settings name; while Settings name none, the latest that there is. */
function lastCycle(cycles: readonly number[], present: number): number | null {
  const earlier = present > 0 ? cycles.filter((cycle) => cycle < present) : cycles;
  return earlier.length > 0 ? Math.max(...earlier) : null;
}

/**
 * Recommendations of the last review by issue, as the issue board counts them: each row of the tab once, without those
 * that were withdrawn.
 */
export function recommendationsLastTime(book: Book, context: Pick<Context, 'setting'>): LastTime {
  const rows = book.rows('REC');
  const cycles = [...new Set(rows.flatMap(({ cycle }) => (cycle === null ? [] : [cycle])))];
  const cycle = lastCycle(cycles, Number(context.setting('cycle')) || 0);
  const counts = new Map<string, number>();
  for (const row of rows) {
    if (row.cycle === null || row.cycle !== cycle || row.withdrawn) continue;
    for (const issue of row.issues) counts.set(issue, (counts.get(issue) ?? 0) + 1);
  }
  return { cycle, counts };
}
