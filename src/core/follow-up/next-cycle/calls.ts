// Inputs and results of the commands that begin the next cycle in a copy of the workbook.
import * as z from 'zod/mini';
import type { SheetId } from '../../workbook/schema/sheet-ids';

const keep = {
  /** Who covers what stays as a first proposal; it does when left out. */
  keepParts: z.optional(z.boolean()),
  /** Submissions that went out stay with their texts, as those of an earlier cycle. */
  keepTexts: z.optional(z.boolean()),
  /** Recommendations that were put into practice stay too. */
  keepFinished: z.optional(z.boolean()),
};

export const startInput = z.object({
  ...keep,
  /** That this file is a copy, and that the old workbook stays: what leaves the copy is kept nowhere else. */
  isCopy: z.optional(z.boolean()),
});
export type StartNextCycleInput = z.infer<typeof startInput>;

/** What happens to the rows of one sheet; for settings and the journal nothing is told. */
export interface SheetRetention {
  readonly sheet: SheetId;
  readonly title: string;
  readonly goes: number;
  readonly stays: number;
}

export interface NextCycleResult {
  /** The cycle that is put away. */
  readonly cycle: number;
  /** Of the whole start, from where it is now; only sheets that hold something. */
  readonly sheets: readonly SheetRetention[];
  /** Rows that this run takes away or changes. */
  readonly steps: number;
  /** Rows that are left for further runs; the last run leaves none. */
  readonly left: number;
  readonly isDone: boolean;
  /** Of the next cycle. */
  readonly recommendations: number;
}

export const overviewInput = z.object(keep);
export type NextCycleOverviewInput = z.infer<typeof overviewInput>;

export interface NextCycleOverview {
  readonly cycle: number;
  /** 'unknown' where neither Settings nor the host tell. */
  readonly isCopy: 'yes' | 'no' | 'unknown';
  /** A start was begun and not finished: what is kept is settled. */
  readonly isUnderWay: boolean;
  readonly keeps: { readonly parts: boolean; readonly texts: boolean; readonly finished: boolean };
  readonly sheets: readonly SheetRetention[];
  readonly steps: number;
  /** What to know before, in the reader's language. */
  readonly notes: readonly string[];
}
