// Panels by name: their titles, and the global function that opens each.
import { functionName } from '../../base/function-name';
import type { Text } from '../../base/messages/text';
import * as titles from '../../words/workbook/menu';
import * as placesText from '../../words/workbook/places';

/** Panels by the name of their page; `selected row` panels follow the selection. */
export const PANELS = {
  'my-page': titles.myPage,
  find: placesText.find,
  'this-row': titles.thisRow,
  join: titles.join,
  'register-submission': titles.registerSubmission,
  endorse: titles.endorse,
  'already-covered': titles.alreadyCovered,
  meetings: titles.meetings,
  invitations: titles.invitations,
  'close-meeting': titles.closeMeeting,
  'find-date': titles.findDate,
  'break-outs': titles.breakOuts,
  'write-to-group': titles.writeToGroup,
  vacancies: titles.vacancies,
  'hand-over': titles.handOver,
  'build-document': titles.buildDocument,
  'take-in-text': titles.takeInText,
  review: titles.review,
  'check-before-upload': titles.checkBeforeUpload,
  'deadline-board': titles.deadlineBoard,
  'un-summary': titles.unSummary,
  'who-covers-what': titles.whoCoversWhat,
  'one-pager': titles.onePager,
  questions: titles.questions,
  contacts: titles.contacts,
  'what-was-said': titles.whatWasSaid,
  thanks: titles.thanks,
  geneva: titles.geneva,
  'issue-page': titles.issuePage,
  outreach: titles.outreach,
  'home-digest': titles.homeDigest,
  'review-changed': titles.reviewChanged,
  overlaps: titles.overlaps,
  summaries: titles.summaries,
  uptake: titles.uptake,
  'record-progress': titles.recordProgress,
  progress: titles.progress,
  'progress-report': titles.progressReport,
  cycle: titles.cycle,
  'bring-in-un-text': titles.bringInUnText,
  mail: titles.mail,
  check: titles.check,
  'check-account': titles.checkAccount,
  duplicates: titles.duplicates,
  'true-names': titles.trueNames,
  'erase-person': titles.erasePerson,
  'coverage-report': titles.coverageReport,
  'word-templates': titles.wordTemplates,
  undo: titles.undo,
} as const satisfies Readonly<Record<string, Text>>;
export type PanelName = keyof typeof PANELS;

/** The global function that opens a panel: `join` has `panelJoin`. */
export const panelFunction = (name: PanelName): string => functionName(`panel-${name}`);
