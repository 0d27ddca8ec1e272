// What each call takes and answers, as types only: no rule and no checker of the core comes along by value.
import type { DecideOverlapInput, FindOverlapsInput, ListOverlapsInput } from '../../core/calls/coverage';
import type { CallResponse } from '../../core/calls/types';
import type { RegisterSubmissionInput, SubmissionFormInput } from '../../core/calls/submissions';
import type { CycleFormInput, StartCycleInput } from '../../core/calls/timeline';
import type { Language } from '../../core/messages/text';
import type { SheetId } from '../../core/schema/sheet-ids';
import type { SubmissionFormResult } from '../../core/submissions/plan-form';
import type { RegisterSubmissionResult } from '../../core/submissions/plan-register';
import type { StartCycleResult } from '../../core/timeline/plan-start-cycle';
import type { CycleFormResult } from '../../core/timeline/present-facts';

type Nothing = Readonly<Record<string, never>>;

export interface ReportLine {
  readonly sheet: string;
  readonly row: number;
  readonly column: string;
  readonly message: string;
  readonly mended: boolean;
}

export interface CheckResult {
  readonly report: readonly ReportLine[];
  readonly done: readonly string[];
}

export interface ListedChange {
  readonly id: string;
  /** ISO instant. */
  readonly at: string;
  readonly actor: string;
  readonly command: string;
  readonly title: string;
  readonly state: string;
  readonly mayUndo: boolean;
}

/** Add a call here, then `call('its-name', ...)` knows its input and its result. */
export interface Calls {
  'set-language': { input: { language: Language }; result: unknown };
  'selected-row': { input: Nothing; result: { readonly sheet: SheetId | ''; readonly row: number } };
  'set-up-workbook': { input: Nothing; result: CheckResult };
  'check-workbook': { input: Nothing; result: CheckResult };
  'list-changes': { input: Nothing; result: { readonly changes: readonly ListedChange[] } };
  undo: { input: { change?: string }; result: unknown };
  'submission-form': { input: SubmissionFormInput; result: SubmissionFormResult };
  'register-submission': { input: RegisterSubmissionInput; result: RegisterSubmissionResult };
  'cycle-form': { input: CycleFormInput; result: CycleFormResult };
  'start-cycle': { input: StartCycleInput; result: StartCycleResult };
  'find-overlaps': { input: FindOverlapsInput; result: unknown };
  'list-overlaps': { input: ListOverlapsInput; result: unknown };
  'decide-overlap': { input: DecideOverlapInput; result: unknown };
}

export type CallName = keyof Calls;
export type InputOf<N extends CallName> = Calls[N]['input'];
export type ResultOf<N extends CallName> = Calls[N]['result'];

/** A response, with what the add-in may tell beside it. */
export type Answer<Result = unknown> = CallResponse<Result> & {
  /** Address of the account that ran the call. */
  readonly actor?: string;
  /** Id of the change that was journalled, for Undo. */
  readonly change?: string;
};
export type Success<Result = unknown> = Extract<Answer<Result>, { ok: true }>;
