// All commands. What is listed here has its function in the script, its entry in `upr commands` and its types in the panels.
import type { CallsOf } from './workbook/command/define-command';
import type { ShellCalls } from './shell-commands';
import { whomToAsk } from './advocacy/whom-to-ask/plan-list';
import { proposeShare } from './advocacy/whom-to-ask/plan-share';
import { planAsksCommand } from './advocacy/whom-to-ask/plan-plan';
import { importMadeToOthers } from './advocacy/whom-to-ask/plan-bring-in';
import { contactForm } from './advocacy/contacts/plan-form';
import { buildOnePager } from './advocacy/one-pagers/plan-build';
import { addQuestion, giveQuestion, questionBank } from './advocacy/questions/plan-bank';
import { importQuestions } from './advocacy/questions/plan-import';
import { onePager } from './advocacy/one-pagers/plan-draft';
import { logContact } from './advocacy/contacts/plan-log';
import { prepareWhatWasSaid } from './advocacy/what-was-said/plan-prepare';
import { whatWasSaid } from './advocacy/what-was-said/plan-live';
import { thanks } from './advocacy/thanks/plan-thanks';
import { whatCountriesAsked } from './advocacy/thanks/plan-what-countries-asked';
import { whoIsInGeneva } from './advocacy/geneva/plan-geneva';
import { outreach } from './advocacy/outreach/plan-list';
import { share } from './advocacy/outreach/plan-share';
import { reviewChanged } from './advocacy/review-changed/plan-list';
import { noteReviewChanges, tickReviewChange } from './advocacy/review-changed/plan-tasks';
import { countryPage } from './advocacy/ask-to-change/plan-country';
import { issuePage } from './advocacy/ask-to-change/plan-issue';
import { askToChange } from './advocacy/ask-to-change/plan-list';
import { compareWhatWasSaid } from './advocacy/what-was-said/plan-compare';
import { bringInList } from './inbox/bring-in-list/plan-bring-in-list';
import { bringInFormAnswers } from './inbox/form-answers/plan-bring-in';
import { formQuestions } from './inbox/form-answers/plan-questions';
import { myPage } from './inbox/my-page/plan-my-page';
import { buildAskToChangeReport } from './advocacy/ask-to-change/plan-report';
import { buildUptakeReport } from './follow-up/uptake/plan-report';
import { buildStatusPage } from './inbox/status-page/plan-build';
import { queueHomeDigests } from './inbox/home-digest/plan-queue';
import { queueDigests } from './inbox/weekly-summary/plan-queue';
import { divideForm } from './follow-up/tagging/plan-form';
import { suggestForRecommendations } from './follow-up/tagging/plan-suggest';
import { acceptSuggestions } from './follow-up/tagging/plan-accept';
import { leaveSuggestions } from './follow-up/tagging/plan-leave';
import { teachIssueWords } from './follow-up/tagging/plan-teach';
import { findClusters } from './follow-up/clusters/plan-find';
import { listClusters } from './follow-up/clusters/plan-list';
import { setCluster } from './follow-up/clusters/plan-set';
import { shareOut } from './follow-up/division/plan-share-out';
import { tellDivision } from './follow-up/division/plan-tell';
import { answerHandOver } from './follow-up/division/plan-answer';
import { handOverRecommendation } from './follow-up/division/plan-hand-over';
import { handOverForm } from './inbox/hand-over/plan-form';
import { handOverRole } from './inbox/hand-over/plan-hand-over';
import { listMail, showMail, markMail } from './inbox/mail/plan-list';
import { startNextCycle, nextCycleOverview } from './follow-up/next-cycle/plan-next-cycle';
import { buildProgressReport } from './follow-up/report/plan-build';
import { recordProgress } from './follow-up/progress/plan-record';
import { progressForm } from './follow-up/progress/plan-form';
import { listProgress } from './follow-up/progress/plan-list';
import { setNextStep } from './follow-up/progress/plan-next-step';
import { setProgressScale } from './follow-up/progress/plan-scale';
import { matchAsksCommand } from './follow-up/uptake/plan-match';
import { uptake } from './follow-up/uptake/plan-uptake';
import { decideMatch } from './follow-up/uptake/plan-decide';
import { importCountryReport } from './follow-up/beside-ours/plan-import';
import { besideOurs } from './follow-up/beside-ours/plan-beside-ours';
import { decideContradiction } from './follow-up/beside-ours/plan-decide';
import { findOverlaps } from './coverage/overlaps/plan-find';
import { registerSubmission } from './submissions/registering/plan-register';
import { importAnswers } from './un-documents/answers/plan-import';
import { annotatedAnswers } from './un-documents/answers/plan-annotated';
import { importRows } from './workbook/bring-in/plan-import';
import { bringInPeople } from './people/bring-in-people/plan-bring-in-people';
import { bringInRecommendations } from './un-documents/bring-in-recommendations/plan-bring-in-recommendations';
import { addWords } from './workbook/lists/plan-add-words';
import { correctValue } from './workbook/check/correct-value';
import { listDuplicates } from './workbook/duplicates/plan-list';
import { mergeForm } from './workbook/duplicates/plan-form';
import { mergeRows } from './workbook/duplicates/plan-merge';
import { keepApart } from './workbook/duplicates/plan-keep-apart';
import { importCitations } from './un-documents/summaries/plan-import';
import { citations } from './un-documents/summaries/plan-citations';
import { buildCoverageReport } from './coverage/report/plan-build';
import { listOverlaps } from './coverage/overlaps/plan-list';
import { markContradiction } from './coverage/overlaps/plan-contradict';
import { decideOverlap } from './coverage/overlaps/plan-decide';
import { overlapDetails } from './coverage/overlaps/plan-details';
import { allowSharedText } from './coverage/overlaps/shared-texts';
import { alreadyCovered, coveredForm } from './coverage/overlaps/plan-already-covered';
import { similarSubmissions } from './coverage/overlaps/plan-similar';
import { documentForm, documentPreview } from './submissions/documents/document-queries';
import { buildDocument } from './submissions/documents/build-document';
import { checkBeforeUpload } from './submissions/upload-check/plan-check';
import { reviewForm } from './submissions/review/plan-list';
import { reviewedText } from './submissions/review/plan-text';
import { askReviewers } from './submissions/review/plan-ask';
import { giveReview } from './submissions/review/plan-give';
import { deadlineBoard } from './submissions/deadline-board/plan-board';
import { unSummary } from './submissions/un-summary/plan-summary';
import { chooseFirstAsks, saveUnSummary, startUnSummary } from './submissions/un-summary/plan-save';
import {
  bringInTemplate,
  templateFile,
  useTemplate,
  wordTemplates,
} from './submissions/templates/plan-templates';
import { remindSummaries } from './submissions/un-summary/plan-remind';
import { markUploaded } from './submissions/upload-check/plan-mark';
import { whoCoversWhat } from './coverage/who-covers-what/plan-list';
import { claimIssue } from './coverage/who-covers-what/plan-claim';
import { yieldIssue } from './coverage/who-covers-what/plan-yield';
import { divideIssuesForm } from './coverage/divide-issues/plan-form';
import { divideIssues } from './coverage/divide-issues/plan-divide-issues';
import { suggestIssues } from './coverage/issue-suggestions/plan-suggest';
import { breakOuts } from './people/break-outs/plan-list';
import { makeBreakOut } from './people/break-outs/plan-make';
import { answerDates } from './people/date-polls/plan-answer';
import { addDates } from './people/date-polls/plan-add';
import { fixDate } from './people/date-polls/plan-fix';
import { datePolls } from './people/date-polls/plan-list';
import { inviteToMeeting } from './people/meetings/plan-invite';
import { meetingForm } from './people/meetings/plan-form';
import { answerInvitations } from './people/invitations/plan-answer';
import { invitationList } from './people/invitations/plan-list';
import { readAnswers } from './people/invitations/plan-read';
import { remindOfMeeting } from './people/invitations/plan-remind';
import { closeMeeting } from './people/close-meeting/plan-close';
import { closeForm } from './people/close-meeting/plan-form';
import { writeForm } from './people/group-letters/plan-form';
import { writeToGroup } from './people/group-letters/plan-write';
import { askForRole } from './people/vacancies/plan-ask';
import { trueNamesForm } from './people/true-names/plan-form';
import { vacancies } from './people/vacancies/plan-list';
import { join } from './people/joining/plan-join';
import { alreadyListed } from './people/joining/plan-already-listed';
import { chooseMail } from './people/joining/plan-choose-mail';
import { joinForm } from './people/joining/plan-join-form';
import { whoAmI } from './people/joining/plan-who-am-i';
import { importRecommendations } from './un-documents/reports/plan-import';
import { recognizeDocument, importForm } from './un-documents/reports/plan-recognize';
import { submissionForm } from './submissions/registering/plan-form';
import { endorse } from './submissions/endorsing/plan-endorse';
import { withdrawEndorsement } from './submissions/endorsing/plan-withdraw';
import { askEndorsers } from './submissions/endorsing/plan-ask';
import { markCorrection } from './submissions/endorsing/plan-correct';
import { endorseForm } from './submissions/endorsing/plan-list';
import { endorseText } from './submissions/endorsing/plan-text';
import { askHintsCommand } from './submissions/ask-hints/plan-hints';
import { compareVersions } from './submissions/texts/plan-compare';
import { takeInText } from './submissions/texts/plan-take-in';
import { textForm } from './submissions/texts/plan-form';
import { storedText } from './submissions/texts/stored-text';
import { rowForm } from './workbook/this-row/plan-row-form';
import { editRow } from './workbook/this-row/plan-edit-row';
import { addRow } from './workbook/this-row/plan-add-row';
import { startCycle } from './cycle/timeline/plan-start-cycle';
import { markPassed } from './cycle/timeline/plan-mark-passed';
import { cycleForm } from './cycle/timeline/present-facts';

/** Those that a plan describes. */
export const plannedCommands = [
  registerSubmission,
  findOverlaps,
  myPage,
  importAnswers,
  annotatedAnswers,
  importRows,
  listDuplicates,
  mergeForm,
  bringInPeople,
  divideIssuesForm,
  divideIssues,
  bringInList,
  bringInFormAnswers,
  formQuestions,
  bringInRecommendations,
  addWords,
  correctValue,
  mergeRows,
  keepApart,
  importCitations,
  citations,
  buildCoverageReport,
  listOverlaps,
  decideOverlap,
  markContradiction,
  overlapDetails,
  allowSharedText,
  alreadyCovered,
  coveredForm,
  similarSubmissions,
  askHintsCommand,
  compareVersions,
  queueDigests,
  divideForm,
  suggestForRecommendations,
  acceptSuggestions,
  leaveSuggestions,
  teachIssueWords,
  findClusters,
  listClusters,
  setCluster,
  shareOut,
  tellDivision,
  handOverRecommendation,
  answerHandOver,
  documentForm,
  documentPreview,
  buildDocument,
  checkBeforeUpload,
  markUploaded,
  deadlineBoard,
  reviewForm,
  reviewedText,
  askReviewers,
  giveReview,
  unSummary,
  saveUnSummary,
  chooseFirstAsks,
  startUnSummary,
  remindSummaries,
  whoCoversWhat,
  claimIssue,
  yieldIssue,
  suggestIssues,
  listMail,
  showMail,
  markMail,
  breakOuts,
  makeBreakOut,
  datePolls,
  answerDates,
  fixDate,
  addDates,
  inviteToMeeting,
  meetingForm,
  invitationList,
  answerInvitations,
  readAnswers,
  remindOfMeeting,
  closeForm,
  closeMeeting,
  startNextCycle,
  nextCycleOverview,
  join,
  joinForm,
  alreadyListed,
  whoAmI,
  buildProgressReport,
  recordProgress,
  progressForm,
  listProgress,
  setNextStep,
  setProgressScale,
  importRecommendations,
  recognizeDocument,
  importForm,
  submissionForm,
  takeInText,
  textForm,
  storedText,
  endorse,
  withdrawEndorsement,
  askEndorsers,
  markCorrection,
  endorseForm,
  endorseText,
  rowForm,
  editRow,
  addRow,
  startCycle,
  cycleForm,
  markPassed,
  matchAsksCommand,
  uptake,
  decideMatch,
  importCountryReport,
  besideOurs,
  decideContradiction,
  whomToAsk,
  proposeShare,
  planAsksCommand,
  importMadeToOthers,
  contactForm,
  logContact,
  onePager,
  buildOnePager,
  questionBank,
  addQuestion,
  giveQuestion,
  importQuestions,
  prepareWhatWasSaid,
  whatWasSaid,
  compareWhatWasSaid,
  thanks,
  whatCountriesAsked,
  askToChange,
  countryPage,
  issuePage,
  whoIsInGeneva,
  wordTemplates,
  templateFile,
  bringInTemplate,
  useTemplate,
  outreach,
  share,
  queueHomeDigests,
  reviewChanged,
  noteReviewChanges,
  tickReviewChange,
  buildStatusPage,
  buildUptakeReport,
  buildAskToChangeReport,
  writeForm,
  writeToGroup,
  chooseMail,
  vacancies,
  askForRole,
  handOverForm,
  handOverRole,
  trueNamesForm,
] as const;

/** What each command takes and answers, by its name; for the typed client of the panels. */
export type Calls = CallsOf<typeof plannedCommands> & ShellCalls;
