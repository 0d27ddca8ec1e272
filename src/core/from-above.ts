// What capabilities add to rules of areas further down, which may not know them: gathered here, handed on by the shell.
import { progressRowRefusal } from './follow-up/progress/whose-rating';
import { tasksToEndorse } from './coverage/overlaps/decision/tasks';
import { isProgressLine, progressSoFar } from './follow-up/report/progress-so-far';
import { relabelHeadings } from './submissions/texts/relabel-headings';
import type { Renewal } from './workbook/changes/types';
import type { FromAbove } from './workbook/command/types';

/** For `Context.above`. */
export const fromAbove: FromAbove = {
  rowRefusal: progressRowRefusal,
  tasksToEndorse,
  progressLines: { of: progressSoFar, isOne: isProgressLine },
};

/** What else changes when rows get other names. */
export const renewals: readonly Renewal[] = [relabelHeadings];
