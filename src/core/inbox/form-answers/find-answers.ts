// The command 'find-form-answers': which tabs of the workbook are answers of forms, and what they hold. The shell reads them.
import * as z from 'zod/mini';
import { defineShellCommand } from '../../workbook/command/define-command';
import { cellText, type RawCell } from '../../workbook/records/snapshot';
import { isTimeHeading } from './time-heading';
import * as titles from '../../words/workbook/menu';

export interface FoundTables {
  readonly tables: readonly { readonly name: string; readonly text: string }[];
}

/** Tabs that hold answers of forms, as text. */
export const findFormAnswers = defineShellCommand<FoundTables>()({
  name: 'find-form-answers',
  title: titles.bringInFormAnswers,
  audience: 'coordinator',
  pace: 'query',
  input: z.object({}),
});

/** Google puts the time first in every tab that it makes for a form. */
export const isAnswers = (head: readonly RawCell[]): boolean =>
  head.some((cell) => isTimeHeading(cellText(cell)));

const quoted = (cell: string): string => (/["\t\r\n]/.test(cell) ? `"${cell.replace(/"/g, '""')}"` : cell);

/** Cells with tabs between them. */
export const tableText = (cells: readonly (readonly RawCell[])[]): string =>
  cells.map((row) => row.map((cell) => quoted(cellText(cell))).join('\t')).join('\n');
