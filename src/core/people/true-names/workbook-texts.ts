// The command 'workbook-texts': what stands in the workbook, tab by tab, for a panel that compares it with what must not
// come here. The shell reads it.
import * as z from 'zod/mini';
import { defineShellCommand } from '../../workbook/command/define-command';
import type { SheetId } from '../../workbook/schema/sheet-ids';
import * as t from '../../words/people/true-names';

/** Where a text stands: 1-based row, letters of the column, the text, and the id of the row, '' where it has none. */
export type TextCell = readonly [row: number, column: string, text: string, id: string];

export interface TabTexts {
  readonly tab: string;
  /** Left out for a tab whose rows cannot be shown by their ids. */
  readonly sheet?: SheetId;
  readonly cells: readonly TextCell[];
}

export interface WorkbookTexts {
  readonly tabs: readonly TabTexts[];
  /** How many tabs were read so far, and how many there are. */
  readonly done: number;
  readonly of: number;
}

/** Cells and notes of some tabs. */
export const workbookTexts = defineShellCommand<WorkbookTexts>()({
  name: 'workbook-texts',
  title: t.textsTitle,
  audience: 'coordinator',
  pace: 'query',
  input: z.object({
    /** So many tabs were read before. */
    from: z.number().check(z.int(), z.minimum(0)),
  }),
});
