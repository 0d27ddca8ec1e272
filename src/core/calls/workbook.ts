// Commands about the workbook itself: set up, check and repair, undo, and what the panels ask of the engine.
import * as z from 'zod/mini';
import type { ChangeAbout } from '../changes/about';
import { SHEET_IDS, type SheetId } from '../schema/sheet-ids';
import { workbookText } from '../workbook/messages';
import type { CallSpec } from './types';

const nothing = z.object({});

export interface CheckFinding {
  readonly sheet: string;
  /** 1-based; 0 when the finding is about the whole sheet. */
  readonly row: number;
  readonly column: string;
  readonly message: string;
  /** Whether it was mended (or would be, in a dry run); the others need a person. */
  readonly mended: boolean;
}

export interface CheckResult {
  readonly report: readonly CheckFinding[];
  /** What was done to sheets as a whole. */
  readonly done: readonly string[];
  /** Rows of tabs that nobody sees, left behind by rows that are gone, that the reader may have removed. */
  readonly removable?: number;
}

const checkInput = z.object({
  /** Removes those rows too; for coordinators. */
  removeLeftBehind: z.optional(z.boolean()),
});
export type CheckInput = z.infer<typeof checkInput>;

/** Creates or repairs every sheet. Anyone may, since a copied workbook has no coordinator yet. */
export const setUpWorkbookCall = {
  name: 'set-up-workbook',
  title: workbookText.setUpTitle,
  audience: 'anyone',
  pace: 'short',
  input: nothing,
} as const satisfies CallSpec;

/** Looks through all sheets, mends what can be mended and reports the rest. */
export const checkWorkbookCall = {
  name: 'check-workbook',
  title: workbookText.checkTitle,
  audience: 'member',
  pace: 'short',
  input: checkInput,
} as const satisfies CallSpec<string, CheckInput>;

const undoInput = z.object({
  /** Id on the sheet Changes; one's own last action when left out. */
  change: z.optional(z.string().check(z.regex(/^CHG-\w+$/))),
});
export type UndoInput = z.infer<typeof undoInput>;

export interface UndoResult {
  readonly change: string;
  readonly command: string;
  /** Cells and rows that were put back. */
  readonly restored: number;
  /** Mails that had been sent and stay sent. */
  readonly mailsSent: number;
}

export const undoCall = {
  name: 'undo',
  title: workbookText.undoTitle,
  audience: 'anyone',
  pace: 'short',
  input: undoInput,
} as const satisfies CallSpec<string, UndoInput>;

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

export const listChangesCall = {
  name: 'list-changes',
  title: workbookText.changesTitle,
  audience: 'anyone',
  pace: 'query',
  input: nothing,
} as const satisfies CallSpec;

const languageInput = z.object({ language: z.enum(['en', 'es', 'fr']) });
export type LanguageInput = z.infer<typeof languageInput>;

export const setLanguageCall = {
  name: 'set-language',
  title: workbookText.languageTitle,
  audience: 'anyone',
  pace: 'query',
  input: languageInput,
} as const satisfies CallSpec<string, LanguageInput>;

export interface SelectedRow {
  /** '' when the selection is on a tab that is not one of ours. */
  readonly sheet: SheetId | '';
  /** 1-based. */
  readonly row: number;
}

export const selectedRowCall = {
  name: 'selected-row',
  title: workbookText.selectedTitle,
  audience: 'anyone',
  pace: 'query',
  input: nothing,
} as const satisfies CallSpec;

const showRowInput = z.object({
  sheet: z.enum(SHEET_IDS),
  /** Of the row; left out, the first row of the tab. */
  id: z.optional(z.string().check(z.minLength(1))),
});
export type ShowRowInput = z.infer<typeof showRowInput>;

/** Takes the person to a row of the grid. */
export const showRowCall = {
  name: 'show-row',
  title: workbookText.showRowTitle,
  audience: 'anyone',
  pace: 'query',
  input: showRowInput,
} as const satisfies CallSpec<string, ShowRowInput>;
