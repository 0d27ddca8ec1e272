// Inputs and results of the command that brings rows of a table into a sheet.
import * as z from 'zod/mini';
import { SHEET_IDS } from '../schema/sheet-ids';

const MOST_ROWS = 5000;

export const importInput = z.object({
  sheet: z.enum(SHEET_IDS),
  /**
   * By column key (`name`, `coChair1`) or header in any language, cells as a person would type them: labels, words in
   * any language, dates as 2027-03-31. An empty cell says nothing.
   */
  rows: z.array(z.record(z.string(), z.string())).check(z.maxLength(MOST_ROWS)),
});
export type ImportRowsInput = z.infer<typeof importInput>;

/** A cell, column or row that was left out, with the reason in the reader's language. */
export interface UnreadCell {
  /** 1-based among the rows given. */
  readonly row: number;
  /** As it was given; '' when the whole row was left out. */
  readonly column: string;
  readonly value: string;
  readonly reason: string;
}

/** The five counts together are the rows given. */
export interface ImportRowsResult {
  readonly added: number;
  readonly changed: number;
  readonly unchanged: number;
  /** Rows that say more about what an earlier one of them is about. */
  readonly repeated: number;
  /** Rows that could not be brought in, for which `unread` says why, and rows with nothing in them. */
  readonly leftOut: number;
  readonly unread: readonly UnreadCell[];
}
