// The sheets of submissions, of the coalition and of its members, from the idea to what the UN cites: what each is and how
// far, its versions, its text, what it asks for, and the pairs that say the same.
import {
  documentLanguages,
  submissionKinds,
  submissionStatuses,
  overlapBases,
  overlapContradictions,
  overlapDecisions,
  overlapLevels,
  overlapPriorities,
} from '../../base/vocabulary/words';
import {
  defineColumns,
  defineSheet,
  endColumns,
  startWithLabel,
  startColumns,
  demandColumns,
} from './define';
import { tabNames } from './tab-names';
import * as submissionsWords from '../../words/workbook/schema/submissions';
import * as versionsWords from '../../words/workbook/schema/versions';
import * as textsWords from '../../words/workbook/schema/texts';
import * as asksWords from '../../words/workbook/schema/asks';
import * as overlapsWords from '../../words/workbook/schema/overlaps';

/** What a submission is: who makes it, with whom, and what it is about. */
const submissionContent = defineColumns(submissionsWords.content, {
  title: { type: 'text', required: true, width: 280 },
  kind: { type: 'word', words: submissionKinds, width: 140 },
  workgroup: { type: 'link', to: ['WG'], width: 180 },
  withWorkgroups: { type: 'links', to: ['WG'], rare: true },
  leadOrganization: { type: 'link', to: ['ORG'], width: 200 },
  coSubmitters: { type: 'links', to: ['ORG'], width: 200 },
  authors: { type: 'links', to: ['MEM'], width: 180 },
  reviewers: { type: 'links', to: ['MEM'], width: 180 },
  mainIssue: { type: 'link', to: ['ISS'], width: 180 },
  issues: { type: 'links', to: ['ISS'], width: 200 },
  language: { type: 'word', words: documentLanguages, width: 110 },
  translationOf: { type: 'link', to: ['SUB'], rare: true },
  forCountry: { type: 'link', to: ['CTY'], rare: true },
  summary: { type: 'longText', width: 320 },
});

/** How far a submission is: its length, document, deadlines and what the UN did with it. */
const submissionDelivery = defineColumns(submissionsWords.delivery, {
  status: { type: 'word', words: submissionStatuses, initial: 'idea', width: 140 },
  limit: { type: 'number', width: 80 },
  words: { type: 'number', computed: true, width: 80 },
  spoken: { type: 'text', computed: true, width: 100 },
  document: { type: 'url' },
  textVersion: { type: 'number', computed: true, rare: true, width: 80 },
  internalDue: { type: 'date', isDue: true },
  officialDue: { type: 'dateTime', isDue: true },
  signOnFrom: { type: 'date', rare: true },
  signOnUntil: { type: 'date', isDue: true, rare: true },
  speaker: { type: 'link', to: ['MEM'], mayBeVacant: true, rare: true, width: 160 },
  minutes: { type: 'number', rare: true, width: 80 },
  registerBy: { type: 'date', isDue: true, rare: true },
  registered: { type: 'checkbox', rare: true },
  uploader: { type: 'link', to: ['MEM'], mayBeVacant: true, width: 160 },
  receipt: { type: 'text', rare: true },
  uploadedAt: { type: 'dateTime', computed: true, rare: true },
  uploadReason: { type: 'text', rare: true },
  ohchrCode: { type: 'text', rare: true },
  citedIn: { type: 'text', rare: true },
  mergedInto: { type: 'link', to: ['SUB'], rare: true },
  cycle: { type: 'text', rare: true },
});

/** What one looks for first: how far each is, who writes it, how long it is and when it is due. */
const submissionAtAGlance = {
  title: submissionContent.title,
  status: submissionDelivery.status,
  workgroup: submissionContent.workgroup,
  words: submissionDelivery.words,
  limit: submissionDelivery.limit,
  internalDue: submissionDelivery.internalDue,
  officialDue: submissionDelivery.officialDue,
  authors: submissionContent.authors,
};

/** The submissions of the coalition and of its members, from the idea to what the UN cites. */
export const submissions = defineSheet(
  { about: submissionsWords.about, title: submissionsWords.title, columns: {} },
  {
    id: 'SUB',
    phase: 'before',
    shown: 'first day',
    // A column that comes twice keeps its first place.
    columns: {
      ...startWithLabel,
      ...submissionAtAGlance,
      ...submissionContent,
      ...submissionDelivery,
      ...endColumns,
    },
  },
);

/** The versions of each submission that were built or read back. */
export const versions = defineSheet(versionsWords, {
  id: 'VER',
  phase: 'machine',
  shown: 'never',
  columns: {
    ...startColumns,
    submission: { type: 'link', to: ['SUB'], required: true, computed: true },
    version: { type: 'number', required: true, computed: true },
    document: { type: 'url', computed: true },
    words: { type: 'number', computed: true },
    hash: { type: 'text', computed: true },
    textHash: { type: 'text', computed: true },
    builtBy: { type: 'link', to: ['MEM'], computed: true },
    readAt: { type: 'text', computed: true },
    correction: { type: 'text', computed: true },
    ...endColumns,
  },
});

/** The current text of each submission, in parts that fit a cell. */
export const texts = defineSheet(textsWords, {
  id: 'TXT',
  phase: 'machine',
  shown: 'never',
  columns: {
    ...startColumns,
    submission: { type: 'link', to: ['SUB'], required: true, computed: true },
    part: { type: 'number', required: true, computed: true },
    text: { type: 'longText', computed: true },
    words: { type: 'number', computed: true },
    ...endColumns,
  },
});

/** What the coalition wants countries to recommend and the government to do. */
export const asks = defineSheet(asksWords, {
  id: 'ASK',
  title: tabNames.ASK,
  phase: 'before',
  shown: 'when used',
  columns: {
    ...startWithLabel,
    text: { type: 'longText', required: true, width: 400 },
    workgroup: { type: 'link', to: ['WG'], width: 180 },
    submission: { type: 'link', to: ['SUB'], width: 200 },
    issues: demandColumns.issues,
    concerns: demandColumns.concerns,
    addressee: { type: 'text' },
    cameFrom: { type: 'link', to: ['SUB'], computed: true, rare: true },
    summaryPlace: { type: 'number', rare: true, width: 80 },
    otherLanguages: { type: 'longText', rare: true, width: 320 },
    ...endColumns,
  },
});

/** Pairs of submissions that say the same, and what was decided about each. */
export const overlaps = defineSheet(overlapsWords, {
  id: 'OVL',
  phase: 'before',
  shown: 'when used',
  columns: {
    ...startColumns,
    first: { type: 'link', to: ['SUB'], required: true, computed: true, width: 220 },
    second: { type: 'link', to: ['SUB'], required: true, computed: true, width: 220 },
    level: { type: 'word', words: overlapLevels, computed: true },
    priority: { type: 'word', words: overlapPriorities, computed: true, width: 150 },
    decision: { type: 'word', words: overlapDecisions, initial: 'open' },
    waitingFor: { type: 'links', to: ['WG'], computed: true, width: 180 },
    evidence: { type: 'longText', computed: true, width: 360 },
    issues: { type: 'links', to: ['ISS'], computed: true, width: 180 },
    rank: { type: 'number', computed: true, width: 70 },
    decidedByFirst: { type: 'link', to: ['MEM'], width: 160 },
    decidedBySecond: { type: 'link', to: ['MEM'], width: 160 },
    reason: { type: 'text', width: 240 },
    textVersions: { type: 'text', computed: true, rare: true },
    since: { type: 'date', computed: true },
    asks: { type: 'longText', computed: true, width: 300 },
    opposes: { type: 'longText', computed: true, width: 300 },
    contradict: { type: 'word', words: overlapContradictions, width: 120 },
    basis: { type: 'word', words: overlapBases, computed: true, rare: true },
    group: { type: 'text', computed: true, width: 200 },
    ...endColumns,
  },
});
