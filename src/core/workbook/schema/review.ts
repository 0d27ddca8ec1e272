// The sheets of the review: countries, what the UN cites of submissions, recommendations, our asks found in them, progress.
import {
  reportClaims,
  countryReportKinds,
  regions,
  governmentAnswers,
  matchDecisions,
  matchStances,
  progressLevels,
  progressVoices,
  spokenLanguages,
} from '../../base/vocabulary/words';
import { defineSheet, endColumns, startWithLabel, startColumns, demandColumns } from './define';
import { tabNames } from './tab-names';
import * as countriesWords from '../../words/workbook/schema/countries';
import * as citationsWords from '../../words/workbook/schema/citations';
import * as recommendationsWords from '../../words/workbook/schema/recommendations';
import * as madeToOthersWords from '../../words/workbook/schema/made-to-others';
import * as matchesWords from '../../words/workbook/schema/matches';
import * as progressWords from '../../words/workbook/schema/progress';
import * as countryReportsWords from '../../words/workbook/schema/country-reports';

/** The members of the UN, who review and are reviewed. */
export const countries = defineSheet(countriesWords, {
  id: 'CTY',
  title: tabNames.CTY,
  phase: 'reference',
  shown: 'when used',
  columns: {
    ...startWithLabel,
    iso3: { type: 'key', required: true, computed: true, width: 70 },
    name: { type: 'text', required: true, width: 180 },
    formalName: { type: 'text', rare: true, width: 240 },
    aliases: { type: 'texts', width: 240 },
    region: { type: 'word', words: regions },
    council: { type: 'text' },
    missionContacts: { type: 'longText', width: 280 },
    checkedOn: { type: 'date' },
    troika: { type: 'checkbox' },
    contactPerson: { type: 'link', to: ['MEM'], mayBeVacant: true, width: 160 },
    writeIn: { type: 'word', words: spokenLanguages },
    ...endColumns,
  },
});

/** Which paragraphs of the UN's summary of stakeholders' submissions cite the coalition, and on what. */
export const citations = defineSheet(citationsWords, {
  id: 'CIT',
  phase: 'during',
  shown: 'when used',
  columns: {
    ...startColumns,
    source: { type: 'text', required: true, computed: true, width: 170 },
    paragraph: { type: 'number', required: true, computed: true, width: 80 },
    heading: { type: 'text', computed: true, width: 180 },
    text: { type: 'longText', computed: true, width: 420 },
    submissions: { type: 'links', to: ['SUB'], computed: true },
    organizations: { type: 'links', to: ['ORG'], computed: true },
    citedAs: { type: 'texts', computed: true, width: 120 },
    issues: { type: 'links', to: ['ISS'] },
    ...endColumns,
  },
});

/** The recommendations of each review, the government's answers and who follows them up. */
export const recommendations = defineSheet(recommendationsWords, {
  id: 'REC',
  phase: 'after',
  shown: 'when used',
  columns: {
    ...startWithLabel,
    number: { type: 'text', required: true, width: 80 },
    text: { type: 'longText', required: true, width: 420 },
    workgroup: { type: 'link', to: ['WG'], width: 180 },
    answer: { type: 'word', words: governmentAnswers, initial: 'pending', width: 150 },
    countries: { type: 'links', to: ['CTY'], width: 200 },
    issues: demandColumns.issues,
    nextStep: { type: 'text', width: 240 },
    due: { type: 'date', isDue: true },
    cycle: { type: 'number', required: true, width: 70 },
    part: { type: 'number', rare: true, width: 70 },
    suggested: { type: 'texts', rare: true },
    concerns: demandColumns.concerns,
    sdgs: { type: 'texts', rare: true },
    action: { type: 'number', rare: true, width: 70 },
    explanation: { type: 'longText', width: 320 },
    answerSource: { type: 'text', rare: true },
    withWorkgroups: { type: 'links', to: ['WG'], rare: true },
    cluster: { type: 'text', rare: true },
    agency: { type: 'text' },
    withdrawn: { type: 'checkbox', rare: true },
    source: { type: 'text', rare: true },
    otherLanguages: { type: 'longText', rare: true, width: 320 },
    ...endColumns,
  },
});

/** What countries recommended to others: it shows whom to ask for what, and is no part of our own review. */
export const madeToOthers = defineSheet(madeToOthersWords, {
  id: 'OTH',
  phase: 'reference',
  shown: 'when used',
  columns: {
    ...startColumns,
    reviewed: { type: 'link', to: ['CTY'], required: true, width: 160 },
    number: { type: 'text', width: 80 },
    text: { type: 'longText', required: true, width: 420 },
    countries: { type: 'links', to: ['CTY'], width: 200 },
    issues: demandColumns.issues,
    answer: { type: 'word', words: governmentAnswers },
    source: { type: 'text' },
    ...endColumns,
  },
});

/** Which recommendations take up what the coalition asked for: proposals of the workbook, and what people decided. */
export const matches = defineSheet(matchesWords, {
  id: 'MAT',
  phase: 'after',
  shown: 'when used',
  columns: {
    ...startColumns,
    ask: { type: 'link', to: ['ASK'], required: true, computed: true, width: 260 },
    recommendation: { type: 'link', to: ['REC'], required: true, computed: true, width: 120 },
    rank: { type: 'number', computed: true, width: 70 },
    reasons: { type: 'longText', computed: true, width: 360 },
    decision: { type: 'word', words: matchDecisions, initial: 'open', width: 140 },
    stance: { type: 'word', words: matchStances, computed: true },
    decidedBy: { type: 'link', to: ['MEM'], rare: true },
    ...endColumns,
  },
});

/** What was done about the recommendations: each row is what one voice said of some of them on one day. */
export const progress = defineSheet(progressWords, {
  id: 'PRG',
  phase: 'after',
  shown: 'when used',
  columns: {
    ...startColumns,
    recommendations: { type: 'links', to: ['REC'], required: true, width: 200 },
    level: { type: 'word', words: progressLevels, initial: 'national' },
    rating: { type: 'text', required: true },
    saidBy: { type: 'word', words: progressVoices, initial: 'us' },
    organization: { type: 'link', to: ['ORG'] },
    workgroup: { type: 'link', to: ['WG'] },
    date: { type: 'date', required: true },
    source: { type: 'longText', width: 240 },
    note: { type: 'longText', width: 320 },
    internal: { type: 'checkbox' },
    recordedBy: { type: 'link', to: ['MEM'], rare: true },
    ...endColumns,
  },
});

/** What the government says of itself and the UN of the country, paragraph by paragraph, beside our ratings. */
export const countryReports = defineSheet(countryReportsWords, {
  id: 'RPT',
  phase: 'before',
  shown: 'when used',
  columns: {
    ...startColumns,
    kind: { type: 'word', words: countryReportKinds, required: true, computed: true, width: 130 },
    source: { type: 'text', required: true, computed: true, width: 170 },
    paragraph: { type: 'number', required: true, computed: true, width: 80 },
    heading: { type: 'text', computed: true, width: 180 },
    text: { type: 'longText', required: true, computed: true, width: 420 },
    issues: demandColumns.issues,
    recommendations: { type: 'links', to: ['REC'], width: 160 },
    reasons: { type: 'longText', computed: true, width: 260 },
    claim: { type: 'word', words: reportClaims, width: 130 },
    confirmed: { type: 'links', to: ['REC'], width: 140 },
    aside: { type: 'links', to: ['REC'], width: 140 },
    decidedBy: { type: 'link', to: ['MEM'], rare: true },
    ...endColumns,
  },
});
