// The sheets of people: workgroups, organizations, people, and who takes part in what.
import {
  workgroupStatuses,
  ecosocStatuses,
  experiences,
  mailPreferences,
  memberStatuses,
  spokenLanguages,
  helpTopics,
  participationLevels,
} from '../../base/vocabulary/words';
import { defineSheet, endColumns, startWithLabel, startColumns } from './define';
import { tabNames } from './tab-names';
import * as workgroupsWords from '../../words/workbook/schema/workgroups';
import * as organizationsWords from '../../words/workbook/schema/organizations';
import * as peopleWords from '../../words/workbook/schema/people';
import * as participationWords from '../../words/workbook/schema/participation';

/** The workgroups of the coalition, who leads them and how to reach them. */
export const workgroups = defineSheet(workgroupsWords, {
  id: 'WG',
  title: tabNames.WG,
  phase: 'before',
  shown: 'first day',
  columns: {
    ...startWithLabel,
    name: { type: 'text', required: true, width: 200 },
    status: { type: 'word', words: workgroupStatuses, initial: 'active' },
    coChair1: { type: 'link', to: ['MEM'], mayBeVacant: true, width: 160 },
    coChair2: { type: 'link', to: ['MEM'], mayBeVacant: true, width: 160 },
    scope: { type: 'longText', width: 320 },
    coChairsSince: { type: 'date', rare: true },
    parent: { type: 'link', to: ['WG'], rare: true },
    rhythm: { type: 'text', width: 190 },
    mailingList: { type: 'email' },
    summary: { type: 'longText', rare: true },
    summaryWords: { type: 'number', rare: true, width: 80 },
    summaryOf: { type: 'text', computed: true, rare: true },
    ...endColumns,
  },
});

/** The organizations that take part, with the names they are known by. */
export const organizations = defineSheet(organizationsWords, {
  id: 'ORG',
  phase: 'before',
  shown: 'first day',
  columns: {
    ...startWithLabel,
    name: { type: 'text', required: true, width: 240 },
    acronym: { type: 'text', width: 90 },
    aliases: { type: 'texts', rare: true },
    city: { type: 'text' },
    country: { type: 'text' },
    founded: { type: 'number', rare: true, width: 80 },
    about: { type: 'longText' },
    website: { type: 'url' },
    ecosoc: { type: 'word', words: ecosocStatuses },
    contact: { type: 'text' },
    listed: { type: 'checkbox' },
    notSameAs: { type: 'links', to: ['ORG'], rare: true },
    ...endColumns,
  },
});

/** The people who take part, and how they want to be reached. */
export const people = defineSheet(peopleWords, {
  id: 'MEM',
  phase: 'before',
  shown: 'first day',
  columns: {
    ...startWithLabel,
    name: { type: 'text', required: true, width: 180 },
    organization: { type: 'link', to: ['ORG'], width: 200 },
    email: { type: 'email', width: 200 },
    languages: { type: 'words', words: spokenLanguages },
    timeZone: { type: 'text' },
    experience: { type: 'word', words: experiences },
    mentor: { type: 'link', to: ['MEM'], rare: true },
    coordinator: { type: 'checkbox' },
    listed: { type: 'checkbox' },
    mail: { type: 'word', words: mailPreferences, initial: 'each' },
    status: { type: 'word', words: memberStatuses, initial: 'active' },
    notSameAs: { type: 'links', to: ['MEM'], rare: true },
    ...endColumns,
  },
});

/** Who takes part in which workgroup, for whom and how much. */
export const participation = defineSheet(participationWords, {
  id: 'PAR',
  phase: 'before',
  shown: 'first day',
  columns: {
    ...startColumns,
    person: { type: 'link', to: ['MEM'], width: 180 },
    organization: { type: 'link', to: ['ORG'], width: 200 },
    representedBy: { type: 'link', to: ['MEM'], mayBeVacant: true, width: 160 },
    workgroup: { type: 'link', to: ['WG'], required: true, width: 180 },
    level: { type: 'word', words: participationLevels, initial: 'informed', width: 150 },
    helpsWith: { type: 'words', words: helpTopics, width: 220 },
    main: { type: 'checkbox' },
    since: { type: 'date' },
    status: { type: 'word', words: memberStatuses, initial: 'active' },
    ...endColumns,
  },
});
