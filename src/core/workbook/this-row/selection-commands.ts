// The commands that tell which row somebody has selected, and take them to a row; the shell carries them out.
import * as z from 'zod/mini';
import { defineShellCommand } from '../command/define-command';
import { SHEET_IDS, type SheetId } from '../schema/sheet-ids';
import * as checkText from '../../words/workbook/check';

export interface SelectedRow {
  /** '' when the selection is on a tab that is not one of ours. */
  readonly sheet: SheetId | '';
  /** 1-based. */
  readonly row: number;
}

export const selectedRow = defineShellCommand<SelectedRow>()({
  name: 'selected-row',
  title: checkText.selectedTitle,
  audience: 'anyone',
  pace: 'query',
  input: z.object({}),
});

const showRowInput = z.object({
  sheet: z.enum(SHEET_IDS),
  /** Of the row; left out, the first row of the tab. */
  id: z.optional(z.string().check(z.minLength(1))),
});
export type ShowRowInput = z.infer<typeof showRowInput>;

/** Takes the person to a row of the grid. */
export const showRow = defineShellCommand<SelectedRow>()({
  name: 'show-row',
  title: checkText.showRowTitle,
  audience: 'anyone',
  pace: 'query',
  input: showRowInput,
});
