// The commands that make, check and repair the workbook as a whole, and choose one's language; the shell carries them out.
import * as z from 'zod/mini';
import { defineShellCommand } from '../command/define-command';
import type { NamedRow } from '../records/rows';
import { LANGUAGES, type Language } from '../../base/messages/text';
import type { OpenList } from '../../base/vocabulary/open-lists';
import type { SheetId } from '../schema/sheet-ids';
import * as checkText from '../../words/workbook/check';

export interface CheckFinding {
  readonly sheet: string;
  /** 1-based; 0 when the finding is about the whole sheet. */
  readonly row: number;
  readonly column: string;
  readonly message: string;
  /** The same for all findings of one cause. */
  readonly cause: string;
  /** The place, for who wants to go there: the row's id and the column's key; left out where it is no row of a list. */
  readonly at?: { readonly sheet: SheetId; readonly id: string; readonly column: string };
  /** What the cell holds and nobody can read; it can be put right in all rows at once. */
  readonly value?: string;
  /** For a day that is not certain: those that may be meant, each in words; never empty. */
  readonly days?: readonly NamedRow[];
  /** The list to which a coordinator may add the value; left out where it is none, or a fixed one. */
  readonly list?: OpenList;
  /** Whether it was mended (or would be, in a dry run); the others need a person. */
  readonly mended: boolean;
  /** The panel in which a coordinator settles it; left out where the row itself is the place. */
  readonly panel?: 'duplicates';
}

export interface CheckResult {
  readonly report: readonly CheckFinding[];
  /** What was done to sheets as a whole. */
  readonly done: readonly string[];
  /** Rows of tabs that nobody sees, left behind by rows that are gone, that the reader may have removed. */
  readonly removable?: number;
  /** How many rows hold what Settings want kept no longer, that the reader may have dropped. */
  readonly tooOld?: number;
  /** Who is ticked as coordinator and not yet let into the locked sheets; for coordinators to confirm. */
  readonly newCoordinators?: readonly NamedRow[];
  /** The address of the file that this one is a copy of, where it is one; for coordinators to settle. */
  readonly copyOf?: string;
}

export interface SetUpResult extends CheckResult {
  /** Steps that are left of so many; both left out where everything is done. */
  readonly left?: number;
  readonly total?: number;
}

const setUpInput = z.object({
  /** Tabs that this call works on at most, for a caller that shows progress and calls again; left out, all of them. */
  most: z.optional(z.number().check(z.int(), z.positive())),
});

/** Creates or repairs every sheet. Anyone may while nobody coordinates; then it is for coordinators. */
export const setUpWorkbook = defineShellCommand<SetUpResult>()({
  name: 'set-up-workbook',
  title: checkText.setUpTitle,
  audience: 'anyone',
  pace: 'short',
  input: setUpInput,
});

const checkInput = z.object({
  /** Removes rows that were left behind too; for coordinators. */
  removeLeftBehind: z.optional(z.boolean()),
  /** Drops what is kept longer than Settings say; for coordinators. */
  dropOld: z.optional(z.boolean()),
  /** Ids of new coordinators to let into the locked sheets; for coordinators. */
  admit: z.optional(z.array(z.string())),
  /** Says that this copy is the one in use from now on; for coordinators. */
  takeOver: z.optional(z.boolean()),
});
export type CheckInput = z.infer<typeof checkInput>;

/** Looks through all sheets, mends what can be mended and reports the rest. */
export const checkWorkbook = defineShellCommand<CheckResult>()({
  name: 'check-workbook',
  title: checkText.checkTitle,
  audience: 'member',
  pace: 'short',
  input: checkInput,
});

/** In which language panels and answers speak to the one who asks. */
export const setLanguage = defineShellCommand<{ readonly language: Language }>()({
  name: 'set-language',
  title: checkText.languageTitle,
  audience: 'anyone',
  pace: 'query',
  input: z.object({ language: z.enum(LANGUAGES) }),
});
