// The sheets of advocacy: whom the coalition asks for what, who spoke with which mission, questions to send ahead, who goes
// to Geneva, what countries said in the room, and what was told and shared at home.
import {
  accreditations,
  approachStatuses,
  contactKinds,
  contactResponses,
  fundings,
  heardWords,
  outreachChannels,
  outreachPlaces,
  questionStatuses,
  spokenLanguages,
} from '../../base/vocabulary/words';
import { defineSheet, demandColumns, endColumns, startColumns } from './define';
import { tabNames } from './tab-names';
import * as approachesWords from '../../words/workbook/schema/approaches';
import * as contactsWords from '../../words/workbook/schema/contacts';
import * as questionsWords from '../../words/workbook/schema/questions';
import * as delegatesWords from '../../words/workbook/schema/delegates';
import * as saidWords from '../../words/workbook/schema/said';
import * as outreachWords from '../../words/workbook/schema/outreach';
import * as libraryWords from '../../words/workbook/schema/library';

/** Which country is asked to recommend what, who asks it, and what it said last. */
export const approaches = defineSheet(approachesWords, {
  id: 'ATC',
  phase: 'before',
  shown: 'when used',
  columns: {
    ...startColumns,
    country: { type: 'link', to: ['CTY'], required: true, width: 160 },
    ask: { type: 'link', to: ['ASK'], required: true, width: 320 },
    owner: { type: 'link', to: ['MEM'], mayBeVacant: true, width: 160 },
    workgroup: { type: 'link', to: ['WG'], width: 180 },
    status: { type: 'word', words: approachStatuses, initial: 'planned' },
    askedOn: { type: 'date' },
    promise: { type: 'longText', width: 280 },
    reasons: { type: 'longText', computed: true, width: 300 },
    ...endColumns,
  },
});

/** Every meeting, call or message with a mission, an embassy or an agency of the own government. */
export const contacts = defineSheet(contactsWords, {
  id: 'CON',
  phase: 'before',
  shown: 'when used',
  columns: {
    ...startColumns,
    date: { type: 'date', required: true },
    country: { type: 'link', to: ['CTY'], width: 160 },
    counterpart: { type: 'text', width: 200 },
    kind: { type: 'word', words: contactKinds, initial: 'meeting' },
    place: { type: 'text' },
    who: { type: 'links', to: ['MEM'], width: 180 },
    asks: { type: 'links', to: ['ASK'], width: 280 },
    response: { type: 'word', words: contactResponses, initial: 'none' },
    promise: { type: 'longText', width: 280 },
    followUp: { type: 'date', isDue: true },
    followedUp: { type: 'checkbox' },
    recordedBy: { type: 'link', to: ['MEM'], rare: true },
    ...endColumns,
  },
});

/** Questions that countries can send to the government before the review, and those that were published. */
export const questions = defineSheet(questionsWords, {
  id: 'QUE',
  phase: 'before',
  shown: 'when used',
  columns: {
    ...startColumns,
    text: { type: 'longText', required: true, width: 400 },
    issues: demandColumns.issues,
    workgroup: { type: 'link', to: ['WG'], width: 180 },
    ask: { type: 'link', to: ['ASK'], width: 240 },
    status: { type: 'word', words: questionStatuses, initial: 'idea' },
    givenTo: { type: 'links', to: ['CTY'], width: 200 },
    askedBy: { type: 'links', to: ['CTY'], width: 200 },
    source: { type: 'text' },
    ...endColumns,
  },
});

/** Who of the coalition travels, for which event, and who at home they stay in touch with. */
export const delegates = defineSheet(delegatesWords, {
  id: 'DEL',
  title: tabNames.DEL,
  phase: 'during',
  shown: 'when used',
  columns: {
    ...startColumns,
    person: { type: 'link', to: ['MEM'], required: true, width: 180 },
    event: { type: 'text', required: true, width: 200 },
    arrives: { type: 'date' },
    leaves: { type: 'date' },
    role: { type: 'text' },
    accreditation: { type: 'word', words: accreditations },
    visa: { type: 'word', words: accreditations },
    funding: { type: 'word', words: fundings },
    lodging: { type: 'text', rare: true },
    homeContact: { type: 'link', to: ['MEM'], mayBeVacant: true, width: 180 },
    ...endColumns,
  },
});

/** What countries said at the review, noted by those who listen, several at a time. */
export const said = defineSheet(saidWords, {
  id: 'HRD',
  title: tabNames.HRD,
  phase: 'during',
  shown: 'when used',
  columns: {
    ...startColumns,
    order: { type: 'number', width: 70 },
    country: { type: 'link', to: ['CTY'], required: true, width: 160 },
    ask: { type: 'link', to: ['ASK'], width: 320 },
    promised: { type: 'text', computed: true, width: 120 },
    heard: { type: 'word', words: heardWords, width: 90 },
    words: { type: 'longText', width: 420 },
    by: { type: 'link', to: ['MEM'], width: 160 },
    ...endColumns,
  },
});

/** What was told in public, in Geneva and at home. */
export const outreach = defineSheet(outreachWords, {
  id: 'OUT',
  phase: 'during',
  shown: 'when used',
  columns: {
    ...startColumns,
    date: { type: 'date', required: true },
    title: { type: 'text', required: true, width: 280 },
    channel: { type: 'word', words: outreachChannels },
    place: { type: 'word', words: outreachPlaces, initial: 'home' },
    link: { type: 'url' },
    workgroups: { type: 'links', to: ['WG'], width: 200 },
    issues: demandColumns.issues,
    embargo: { type: 'dateTime' },
    by: { type: 'link', to: ['MEM'], width: 160 },
    ...endColumns,
  },
});

/** Texts, pictures, recordings and pages that workgroups share with one another. */
export const library = defineSheet(libraryWords, {
  id: 'LIB',
  phase: 'reference',
  shown: 'when used',
  columns: {
    ...startColumns,
    title: { type: 'text', required: true, width: 280 },
    link: { type: 'url', required: true, width: 240 },
    workgroups: { type: 'links', to: ['WG'], width: 200 },
    issues: demandColumns.issues,
    language: { type: 'word', words: spokenLanguages },
    addedBy: { type: 'link', to: ['MEM'], width: 160 },
    ...endColumns,
  },
});
