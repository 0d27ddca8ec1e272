// The commands that list the actions kept on the sheet Changes and take one back; both are carried out by the shell.
import * as z from 'zod/mini';
import { defineShellCommand } from '../command/define-command';
import type { ChangeAbout } from './change-subject';
import * as checkText from '../../words/workbook/check';

export interface UndoResult {
  readonly change: string;
  readonly command: string;
  /** Cells and rows that were put back. */
  readonly restored: number;
  /** Mails that had been sent and stay sent. */
  readonly mailsSent: number;
}

const changeId = z.string().check(z.regex(/^CHG-\w+$/));
const MOST_LATER = 50;

const undoInput = z.object({
  /** Id on the sheet Changes; one's own last action when left out. */
  change: z.optional(changeId),
  /** Later actions that are taken back before it, because they build on it. */
  later: z.optional(z.array(changeId).check(z.maxLength(MOST_LATER))),
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

export interface UndoFormResult {
  /** Later actions that build on this one, newest first: they have to be taken back with it. */
  readonly later: readonly ListedChange[];
  /** Those of them that are not the reader's to take back; what this action did there stays. */
  readonly others: readonly ListedChange[];
  /** Places that were changed by hand since and stay. */
  readonly byHand: number;
}

/** What has to come with an action that is to be taken back, and what stays. */
export const undoForm = defineShellCommand<UndoFormResult>()({
  name: 'undo-form',
  title: checkText.undoFormTitle,
  audience: 'anyone',
  pace: 'query',
  input: z.object({ change: changeId }),
});
