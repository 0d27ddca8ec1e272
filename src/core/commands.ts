// All commands. What is listed here has its function in the script, its entry in `upr commands` and its types in the panels.
import type { CallsOf } from './calls/define-command';
import { sendWaitingMail } from './mail/send-waiting-mail';
import { listChanges, undo } from './changes/undo-commands';
import { selectedRow, showRow } from './this-row/selection-commands';
import { checkWorkbook, setLanguage, setUpWorkbook } from './workbook/workbook-commands';
import { findOverlaps } from './coverage/plan-find';
import { myPage } from './my-page/plan-my-page';
import { registerSubmission } from './submissions/plan-register';
import { importAnswersCommand } from './answers/plan-import';
import { annotatedAnswersCommand } from './answers/plan-annotated';
import { importRowsCommand } from './bring-in/plan-import';
import { importCitationsCommand } from './citations/plan-import';
import { citationsCommand } from './citations/plan-citations';
import { buildCoverageReportCommand } from './coverage-report/plan-build';
import { listOverlapsCommand } from './coverage/plan-list';
import { decideOverlapCommand } from './coverage/plan-decide';
import { overlapDetailsCommand } from './coverage/plan-details';
import { allowSharedTextCommand } from './coverage/plan-allow';
import { alreadyCoveredCommand, coveredFormCommand } from './coverage/plan-covered';
import { queueDigestsCommand } from './digests/plan-queue';
import { divideFormCommand } from './understanding/plan-form';
import { suggestForRecommendationsCommand } from './understanding/plan-suggest';
import { acceptSuggestionsCommand } from './understanding/plan-accept';
import { leaveSuggestionsCommand } from './understanding/plan-leave';
import { teachIssueWordsCommand } from './understanding/plan-teach';
import { findClustersCommand } from './clusters/plan-find';
import { listClustersCommand } from './clusters/plan-list';
import { setClusterCommand } from './clusters/plan-set';
import { shareOutCommand } from './sharing-out/plan-share-out';
import { handOverRecommendationCommand } from './sharing-out/plan-hand-over';
import { documentFormCommand, documentPreviewCommand } from './documents/document-queries';
import { buildDocumentCommand } from './documents/build-document';
import { whoCoversWhatCommand } from './issue-parts/plan-list';
import { claimIssueCommand } from './issue-parts/plan-claim';
import { yieldIssueCommand } from './issue-parts/plan-yield';
import { suggestIssuesCommand } from './issues/plan-suggest';
import { listMailCommand, showMailCommand } from './mail/plan-list';
import { markMailCommand } from './mail/plan-mark';
import { inviteToMeetingCommand } from './meetings/plan-invite';
import { meetingFormCommand } from './meetings/plan-form';
import { startNextCycleCommand, nextCycleOverviewCommand } from './next-cycle/plan-next-cycle';
import { joinCommand } from './people/plan-join';
import { joinFormCommand } from './people/plan-join-form';
import { whoAmICommand } from './people/plan-who-am-i';
import { buildProgressReportCommand } from './progress-report/plan-build';
import { recordProgressCommand } from './progress/plan-record';
import { progressFormCommand } from './progress/plan-form';
import { listProgressCommand } from './progress/plan-list';
import { setNextStepCommand } from './progress/plan-next-step';
import { setProgressScaleCommand } from './progress/plan-scale';
import { importRecommendationsCommand } from './recommendations/plan-import';
import { recognizeDocumentCommand, importFormCommand } from './recommendations/plan-recognize';
import { submissionFormCommand } from './submissions/plan-form';
import { takeInTextCommand } from './texts/plan-take-in';
import { textFormCommand } from './texts/plan-form';
import { rowFormCommand } from './this-row/plan-row-form';
import { editRowCommand } from './this-row/plan-edit-row';
import { addRowCommand } from './this-row/plan-add-row';
import { startCycleCommand } from './timeline/plan-start-cycle';
import { cycleFormCommand } from './timeline/present-facts';
import { matchAsksCommand } from './uptake/plan-match';
import { uptakeCommand } from './uptake/plan-uptake';
import { decideMatchCommand } from './uptake/plan-decide';

/** Those that a plan describes. */
export const plannedCommands = [
  registerSubmission,
  findOverlaps,
  myPage,
  importAnswersCommand,
  annotatedAnswersCommand,
  importRowsCommand,
  importCitationsCommand,
  citationsCommand,
  buildCoverageReportCommand,
  listOverlapsCommand,
  decideOverlapCommand,
  overlapDetailsCommand,
  allowSharedTextCommand,
  alreadyCoveredCommand,
  coveredFormCommand,
  queueDigestsCommand,
  divideFormCommand,
  suggestForRecommendationsCommand,
  acceptSuggestionsCommand,
  leaveSuggestionsCommand,
  teachIssueWordsCommand,
  findClustersCommand,
  listClustersCommand,
  setClusterCommand,
  shareOutCommand,
  handOverRecommendationCommand,
  documentFormCommand,
  documentPreviewCommand,
  buildDocumentCommand,
  whoCoversWhatCommand,
  claimIssueCommand,
  yieldIssueCommand,
  suggestIssuesCommand,
  listMailCommand,
  showMailCommand,
  markMailCommand,
  inviteToMeetingCommand,
  meetingFormCommand,
  startNextCycleCommand,
  nextCycleOverviewCommand,
  joinCommand,
  joinFormCommand,
  whoAmICommand,
  buildProgressReportCommand,
  recordProgressCommand,
  progressFormCommand,
  listProgressCommand,
  setNextStepCommand,
  setProgressScaleCommand,
  importRecommendationsCommand,
  recognizeDocumentCommand,
  importFormCommand,
  submissionFormCommand,
  takeInTextCommand,
  textFormCommand,
  rowFormCommand,
  editRowCommand,
  addRowCommand,
  startCycleCommand,
  cycleFormCommand,
  matchAsksCommand,
  uptakeCommand,
  decideMatchCommand,
] as const;

/** Those that the shell runs by itself. */
export const shellCommands = [
  setUpWorkbook,
  checkWorkbook,
  setLanguage,
  undo,
  listChanges,
  selectedRow,
  showRow,
  sendWaitingMail,
] as const;

export type ShellCalls = CallsOf<typeof shellCommands>;

/** What each command takes and answers, by its name; for the typed client of the panels. */
export type Calls = CallsOf<typeof plannedCommands> & ShellCalls;
