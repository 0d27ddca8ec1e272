// The menu UPR: what stands where, and which panel each entry opens. An entry is here only when it works.
import { functionName } from '../../base/function-name';
import { type Language, type Text } from '../../base/messages/text';
import type { DialogName } from './dialogs';
import * as titles from '../../words/workbook/menu';

/** Panels by the name of their page; `selected row` panels follow the selection. */
export const PANELS = {
  'my-page': titles.myPage,
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
  'country-page': titles.countryPage,
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

export type MenuNode =
  | { readonly kind: 'panel'; readonly panel: PanelName }
  | { readonly kind: 'dialog'; readonly dialog: DialogName }
  | { readonly kind: 'separator' }
  | { readonly kind: 'menu'; readonly title: Text; readonly entries: readonly MenuNode[] };

const panel = (name: PanelName): MenuNode => ({ kind: 'panel', panel: name });
const SEPARATOR: MenuNode = { kind: 'separator' };

export const MENU: readonly MenuNode[] = [
  panel('my-page'),
  panel('this-row'),
  SEPARATOR,
  {
    kind: 'menu',
    title: titles.folders.takePart,
    entries: [
      panel('join'),
      panel('register-submission'),
      panel('endorse'),
      panel('already-covered'),
      panel('outreach'),
    ],
  },
  {
    kind: 'menu',
    title: titles.folders.myWorkgroup,
    entries: [
      panel('meetings'),
      panel('find-date'),
      panel('invitations'),
      panel('close-meeting'),
      panel('write-to-group'),
      panel('break-outs'),
      panel('who-covers-what'),
      panel('vacancies'),
      panel('hand-over'),
    ],
  },
  {
    kind: 'menu',
    title: titles.folders.submissions,
    entries: [
      panel('take-in-text'),
      panel('build-document'),
      panel('review'),
      panel('check-before-upload'),
      panel('deadline-board'),
      panel('un-summary'),
      panel('overlaps'),
      panel('summaries'),
    ],
  },
  {
    kind: 'menu',
    title: titles.folders.countries,
    entries: [
      { kind: 'dialog', dialog: 'whom-to-ask' },
      panel('contacts'),
      { kind: 'dialog', dialog: 'beside-ours' },
      panel('one-pager'),
      panel('questions'),
      panel('geneva'),
      panel('what-was-said'),
      panel('home-digest'),
      panel('thanks'),
      { kind: 'dialog', dialog: 'ask-to-change' },
      panel('country-page'),
      panel('issue-page'),
    ],
  },
  {
    kind: 'menu',
    title: titles.folders.afterTheReview,
    entries: [
      { kind: 'dialog', dialog: 'division' },
      panel('uptake'),
      panel('record-progress'),
      panel('progress'),
      panel('progress-report'),
    ],
  },
  {
    kind: 'menu',
    title: titles.folders.coordinators,
    entries: [
      panel('cycle'),
      { kind: 'dialog', dialog: 'bring-in-list' },
      { kind: 'dialog', dialog: 'divide-issues' },
      { kind: 'dialog', dialog: 'bring-in-form-answers' },
      panel('review-changed'),
      panel('bring-in-un-text'),
      panel('coverage-report'),
      { kind: 'dialog', dialog: 'status-page' },
      panel('mail'),
      panel('check'),
      panel('check-account'),
      panel('duplicates'),
      panel('true-names'),
      panel('erase-person'),
      panel('word-templates'),
    ],
  },
  SEPARATOR,
  panel('undo'),
];

/** What a panel sends to open another one. */
export interface PanelRequest {
  /** What the panel shall show, such as `{ id: 'SUB-4K7Q' }`. */
  readonly input?: Readonly<Record<string, string>>;
  /** The reader's language in the panel that asks. */
  readonly language?: Language;
}

/** The global function that opens a panel: `join` has `panelJoin`. */
export const panelFunction = (name: PanelName): string => functionName(`panel-${name}`);
