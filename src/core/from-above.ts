// What capabilities add to rules of areas further down, which may not know them: gathered here, handed on by the shell.
// Functions, since the build reads what they reach only when they are called.
import { progressRowRefusal } from './follow-up/progress/whose-rating';
import { tasksToEndorse } from './coverage/overlaps/decision/tasks';
import { isProgressLine, progressSoFar } from './follow-up/report/progress-so-far';
import { groupsOfRows } from './un-documents/answers/plan-annotated';
import { finalRefusal } from './submissions/review/standing';
import { mergedRefusal, mergedTrouble } from './submissions/registering/merged-texts';
import { translationRefusal, translationTrouble } from './submissions/registering/translation-links';
import { signaturesOfAsks } from './submissions/endorsing/standing';
import { uploadedRefusal } from './submissions/upload-check/status-refusal';
import { relabelHeadings } from './submissions/texts/relabel-headings';
import type { Renewal } from './workbook/changes/types';
import { stayTrouble } from './advocacy/geneva/stay-trouble';
import { troubleWith } from './advocacy/trouble';
import type { Context, FromAbove } from './workbook/command/types';
import type { Book, Finding } from './workbook/records/book';
import type { SheetId } from './workbook/schema/sheet-ids';

/** For `Context.above`. */
export const fromAbove = (): FromAbove => ({
  rowRefusal: (book, change, actor) =>
    progressRowRefusal(book, change, actor) ??
    uploadedRefusal(change) ??
    finalRefusal(book, change) ??
    mergedRefusal(book, change) ??
    translationRefusal(book, change),
  tasksToEndorse,
  signaturesOfAsks,
  answerGroups: groupsOfRows,
  progressLines: { of: progressSoFar, isOne: isProgressLine },
});

interface LooksFor {
  readonly reads: readonly SheetId[];
  find(book: Book, context: Context): readonly Finding[];
}

/** What Check and repair also looks for, in the sheets that each reads. */
export const lookingFor = (): readonly LooksFor[] => [
  { reads: ['ATC', 'CON', 'CTY', 'ASK', 'SUB'], find: troubleWith },
  { reads: ['DEL', 'TIM'], find: stayTrouble },
  { reads: ['SUB'], find: translationTrouble },
  { reads: ['SUB', 'WG', 'OVL'], find: mergedTrouble },
];

/** What else changes when rows get other names. */
export const renewals = (): readonly Renewal[] => [relabelHeadings];
