// All commands. What is listed here has its function in the script, its entry in `upr commands` and its types in the panels.
import type { CallsOf } from './workbook/command/define-command';
import { sendWaitingMail } from './inbox/mail/send-waiting-mail';
import { listChanges, undo } from './workbook/changes/undo-commands';
import { selectedRow, showRow } from './workbook/this-row/selection-commands';
import { checkWorkbook, setLanguage, setUpWorkbook } from './workbook/check/workbook-commands';
import { findOverlaps } from './coverage/overlaps/plan-find';
import { myPage } from './inbox/my-page/plan-my-page';
import { registerSubmission } from './submissions/registering/plan-register';
import { importAnswersCommand } from './un-documents/answers/plan-import';
import { annotatedAnswersCommand } from './un-documents/answers/plan-annotated';
import { importRowsCommand } from './workbook/bring-in/plan-import';
import { importCitationsCommand } from './un-documents/summaries/plan-import';
import { citationsCommand } from './un-documents/summaries/plan-citations';
import { buildCoverageReportCommand } from './coverage/report/plan-build';
import { listOverlapsCommand } from './coverage/overlaps/plan-list';
import { decideOverlapCommand } from './coverage/overlaps/plan-decide';
import { overlapDetailsCommand } from './coverage/overlaps/plan-details';
import { allowSharedTextCommand } from './coverage/overlaps/plan-allow';
import { alreadyCoveredCommand, coveredFormCommand } from './coverage/overlaps/plan-already-covered';
import { queueDigestsCommand } from './inbox/weekly-summary/plan-queue';
import { divideFormCommand } from './follow-up/tagging/plan-form';
import { suggestForRecommendationsCommand } from './follow-up/tagging/plan-suggest';
import { acceptSuggestionsCommand } from './follow-up/tagging/plan-accept';
import { leaveSuggestionsCommand } from './follow-up/tagging/plan-leave';
import { teachIssueWordsCommand } from './follow-up/tagging/plan-teach';
import { findClustersCommand } from './follow-up/clusters/plan-find';
import { listClustersCommand } from './follow-up/clusters/plan-list';
import { setClusterCommand } from './follow-up/clusters/plan-set';
import { shareOutCommand } from './follow-up/division/plan-share-out';
import { handOverRecommendationCommand } from './follow-up/division/plan-hand-over';
import { documentFormCommand, documentPreviewCommand } from './submissions/documents/document-queries';
import { buildDocumentCommand } from './submissions/documents/build-document';
import { whoCoversWhatCommand } from './coverage/who-covers-what/plan-list';
import { claimIssueCommand } from './coverage/who-covers-what/plan-claim';
import { yieldIssueCommand } from './coverage/who-covers-what/plan-yield';
import { suggestIssuesCommand } from './coverage/issue-suggestions/plan-suggest';
import { listMailCommand, showMailCommand } from './inbox/mail/plan-list';
import { markMailCommand } from './inbox/mail/plan-mark';
import { inviteToMeetingCommand } from './people/meetings/plan-invite';
import { meetingFormCommand } from './people/meetings/plan-form';
import { startNextCycleCommand, nextCycleOverviewCommand } from './follow-up/next-cycle/plan-next-cycle';
import { joinCommand } from './people/joining/plan-join';
import { joinFormCommand } from './people/joining/plan-join-form';
import { whoAmICommand } from './people/joining/plan-who-am-i';
import { buildProgressReportCommand } from './follow-up/report/plan-build';
import { recordProgressCommand } from './follow-up/progress/plan-record';
import { progressFormCommand } from './follow-up/progress/plan-form';
import { listProgressCommand } from './follow-up/progress/plan-list';
import { setNextStepCommand } from './follow-up/progress/plan-next-step';
import { setProgressScaleCommand } from './follow-up/progress/plan-scale';
import { importRecommendationsCommand } from './un-documents/reports/plan-import';
import { recognizeDocumentCommand, importFormCommand } from './un-documents/reports/plan-recognize';
import { submissionFormCommand } from './submissions/registering/plan-form';
import { takeInTextCommand } from './submissions/texts/plan-take-in';
import { textFormCommand } from './submissions/texts/plan-form';
import { rowFormCommand } from './workbook/this-row/plan-row-form';
import { editRowCommand } from './workbook/this-row/plan-edit-row';
import { addRowCommand } from './workbook/this-row/plan-add-row';
import { startCycleCommand } from './cycle/timeline/plan-start-cycle';
import { cycleFormCommand } from './cycle/timeline/present-facts';
import { matchAsksCommand } from './follow-up/uptake/plan-match';
import { uptakeCommand } from './follow-up/uptake/plan-uptake';
import { decideMatchCommand } from './follow-up/uptake/plan-decide';

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
