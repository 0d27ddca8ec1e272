// The commands that list the actions kept on the sheet Changes and take one back; both are carried out by the shell.
import * as z from 'zod/mini';
import { defineShellCommand } from '../command/define-command';
import type { ChangeAbout } from './about';
import * as checkText from '../../words/workbook/check';

export interface UndoResult {
  readonly change: string;
  readonly command: string;
  /** Cells and rows that were put back. */
  readonly restored: number;
  /** Mails that had been sent and stay sent. */
  readonly mailsSent: number;
}

const undoInput = z.object({
  /** Id on the sheet Changes; one's own last action when left out. */
  change: z.optional(z.string().check(z.regex(/^CHG-\w+$/))),
});
export type UndoInput = z.infer<typeof undoInput>;

export const undo = defineShellCommand<UndoResult>()({
  name: 'undo',
  title: checkText.undoTitle,
  audience: 'anyone',
  pace: 'short',
  input: undoInput,
});

export interface ListedChange {
  readonly id: string;
  /** ISO instant, UTC. */
  readonly at: string;
  readonly actor: string;
  readonly command: string;
  readonly title: string;
  readonly about: ChangeAbout;
  readonly state: string;
  readonly mayUndo: boolean;
}

export interface ListChangesResult {
  readonly changes: readonly ListedChange[];
  /** The workbook's own zone, by whose clock answers tell when something was. */
  readonly timeZone: string;
  /** That zone in words. */
  readonly clock: string;
}

export const listChanges = defineShellCommand<ListChangesResult>()({
  name: 'list-changes',
  title: checkText.changesTitle,
  audience: 'anyone',
  pace: 'query',
  input: z.object({}),
});
