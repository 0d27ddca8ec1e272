// What one can do, by what people call it: the title that is shown, and words that are searched and never shown.
import type { Text } from '../../base/messages/text';
import * as t from '../../words/workbook/find-words';
import type { DialogName } from './dialogs';
import type { PanelName } from './panels';

export interface Findable {
  readonly view: PanelName | DialogName;
  readonly title: Text;
  /** Divided by semicolons. */
  readonly words: Text;
}

export const FINDABLE: readonly Findable[] = [
  { view: 'my-page', title: t.whatWaitsForMe, words: t.whatWaitsForMeWords },
  { view: 'my-page', title: t.whoIsLate, words: t.whoIsLateWords },
  { view: 'this-row', title: t.thisRow, words: t.thisRowWords },
  { view: 'join', title: t.joinOrLeaveAWorkgroup, words: t.joinOrLeaveAWorkgroupWords },
  { view: 'join', title: t.addSomebody, words: t.addSomebodyWords },
  { view: 'write-to-group', title: t.writeToAGroup, words: t.writeToAGroupWords },
  { view: 'break-outs', title: t.breakAGroupIntoParts, words: t.breakAGroupIntoPartsWords },
  { view: 'vacancies', title: t.findACoChair, words: t.findACoChairWords },
  { view: 'hand-over', title: t.handOverARole, words: t.handOverARoleWords },
  { view: 'duplicates', title: t.somebodyStandsTwice, words: t.somebodyStandsTwiceWords },
  { view: 'meetings', title: t.callAMeetingAndInvite, words: t.callAMeetingAndInviteWords },
  { view: 'find-date', title: t.findADate, words: t.findADateWords },
  { view: 'invitations', title: t.whoComes, words: t.whoComesWords },
  { view: 'close-meeting', title: t.writeMinutes, words: t.writeMinutesWords },
  { view: 'meetings', title: t.callOffAMeeting, words: t.callOffAMeetingWords },
  { view: 'who-covers-what', title: t.whoCoversWhat, words: t.whoCoversWhatWords },
  { view: 'divide-issues', title: t.divideIssuesAmongWorkgroups, words: t.divideIssuesAmongWorkgroupsWords },
  { view: 'overlaps', title: t.settleOverlaps, words: t.settleOverlapsWords },
  { view: 'already-covered', title: t.isThisAlreadyCovered, words: t.isThisAlreadyCoveredWords },
  { view: 'coverage-report', title: t.reportOnWhoCoversWhat, words: t.reportOnWhoCoversWhatWords },
  { view: 'issue-page', title: t.anIssueFromAskToChange, words: t.anIssueFromAskToChangeWords },
  { view: 'register-submission', title: t.registerAText, words: t.registerATextWords },
  { view: 'take-in-text', title: t.bringInTheWrittenText, words: t.bringInTheWrittenTextWords },
  { view: 'review', title: t.haveATextRead, words: t.haveATextReadWords },
  { view: 'endorse', title: t.signOnToAText, words: t.signOnToATextWords },
  { view: 'check-before-upload', title: t.checkBeforeUpload, words: t.checkBeforeUploadWords },
  { view: 'build-document', title: t.makeTheWordDocument, words: t.makeTheWordDocumentWords },
  { view: 'check-before-upload', title: t.handInAndKeepTheReceipt, words: t.handInAndKeepTheReceiptWords },
  { view: 'deadline-board', title: t.deadlinesOfAllTexts, words: t.deadlinesOfAllTextsWords },
  { view: 'un-summary', title: t.summaryForTheUn, words: t.summaryForTheUnWords },
  { view: 'summaries', title: t.whereTheUnCitesUs, words: t.whereTheUnCitesUsWords },
  { view: 'word-templates', title: t.wordTemplates, words: t.wordTemplatesWords },
  { view: 'whom-to-ask', title: t.whomToAsk, words: t.whomToAskWords },
  { view: 'contacts', title: t.logATalkOrEMail, words: t.logATalkOrEMailWords },
  { view: 'one-pager', title: t.onePagerForADiplomat, words: t.onePagerForADiplomatWords },
  { view: 'questions', title: t.advanceQuestions, words: t.advanceQuestionsWords },
  { view: 'thanks', title: t.thankCountriesAndRemindThem, words: t.thankCountriesAndRemindThemWords },
  { view: 'geneva', title: t.whoGoesToGeneva, words: t.whoGoesToGenevaWords },
  { view: 'what-was-said', title: t.noteWhatWasSaid, words: t.noteWhatWasSaidWords },
  { view: 'home-digest', title: t.newsForThoseAtHome, words: t.newsForThoseAtHomeWords },
  { view: 'bring-in-un-text', title: t.bringInTheUnsReport, words: t.bringInTheUnsReportWords },
  { view: 'division', title: t.divideRecommendations, words: t.divideRecommendationsWords },
  { view: 'uptake', title: t.whatWasTakenUp, words: t.whatWasTakenUpWords },
  { view: 'record-progress', title: t.recordProgress, words: t.recordProgressWords },
  { view: 'progress', title: t.whatWasDone, words: t.whatWasDoneWords },
  { view: 'progress-report', title: t.reportsOnProgress, words: t.reportsOnProgressWords },
  { view: 'beside-ours', title: t.governmentsReportBesideOurs, words: t.governmentsReportBesideOursWords },
  { view: 'ask-to-change', title: t.fromAskToChange, words: t.fromAskToChangeWords },
  { view: 'outreach', title: t.shareAResourcePostOrEvent, words: t.shareAResourcePostOrEventWords },
  { view: 'status-page', title: t.statusPage, words: t.statusPageWords },
  { view: 'mail', title: t.mailWaitingAndSent, words: t.mailWaitingAndSentWords },
  { view: 'cycle', title: t.startOrMoveTheCycle, words: t.startOrMoveTheCycleWords },
  { view: 'bring-in-list', title: t.bringInAList, words: t.bringInAListWords },
  { view: 'bring-in-form-answers', title: t.bringInFormAnswers, words: t.bringInFormAnswersWords },
  { view: 'review-changed', title: t.theReviewWasMoved, words: t.theReviewWasMovedWords },
  { view: 'check', title: t.checkAndRepair, words: t.checkAndRepairWords },
  { view: 'check-account', title: t.checkThisAccount, words: t.checkThisAccountWords },
  { view: 'true-names', title: t.trueNames, words: t.trueNamesWords },
  { view: 'erase-person', title: t.eraseAPerson, words: t.eraseAPersonWords },
  { view: 'undo', title: t.undo, words: t.undoWords },
];

/** What only coordinators may do is not offered to others. */
export const FOR_COORDINATORS: readonly string[] = ['true-names', 'erase-person'];
