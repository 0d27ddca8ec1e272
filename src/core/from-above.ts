// What capabilities add to rules of areas further down, which may not know them: gathered here, handed on by the shell.
import { progressRowRefusal } from './follow-up/progress/whose-rating';
import { isProgressLine, progressSoFar } from './follow-up/report/progress-so-far';
import { finalRefusal } from './submissions/review/standing';
import { uploadedRefusal } from './submissions/upload-check/status-refusal';
import { relabelHeadings } from './submissions/texts/relabel-headings';
import type { Renewal } from './workbook/changes/types';
import type { FromAbove } from './workbook/command/types';

/** For `Context.above`. */
export const fromAbove: FromAbove = {
  rowRefusal: (book, change, actor) =>
    progressRowRefusal(book, change, actor) ?? uploadedRefusal(change) ?? finalRefusal(book, change),
  progressLines: { of: progressSoFar, isOne: isProgressLine },
};

/** What else changes when rows get other names. */
export const renewals: readonly Renewal[] = [relabelHeadings];
