// The sheets of what happens when: meetings with invitations and what was agreed, milestones of the cycle, and mail.
import {
  meetingKinds,
  meetingStatuses,
  invitationAnswers,
  taskStatuses,
  milestoneStatuses,
  timelinePhases,
  mailStates,
  mailTemplates,
} from '../../base/vocabulary/words';
import { defineSheet, endColumns, startWithLabel, clockColumns, startColumns } from './define';
import { tabNames } from './tab-names';
import * as meetingsWords from '../../words/workbook/schema/meetings';
import * as invitationsWords from '../../words/workbook/schema/invitations';
import * as toDoWords from '../../words/workbook/schema/to-do';
import * as timelineWords from '../../words/workbook/schema/timeline';
import * as outboxWords from '../../words/workbook/schema/outbox';

/** Meetings, trainings and side events; a series has one row for each date. */
export const meetings = defineSheet(meetingsWords, {
  id: 'MTG',
  title: tabNames.MTG,
  phase: 'before',
  shown: 'when used',
  columns: {
    ...startWithLabel,
    title: { type: 'text', required: true, width: 240 },
    start: { type: 'dateTime', required: true },
    status: { type: 'word', words: meetingStatuses, initial: 'planned' },
    workgroup: { type: 'link', to: ['WG'], width: 180 },
    withWorkgroups: { type: 'links', to: ['WG'], rare: true },
    kind: { type: 'word', words: meetingKinds, initial: 'meeting' },
    length: { type: 'number', initial: 60, width: 80 },
    timeZone: clockColumns.timeZone,
    series: { type: 'text', rare: true },
    place: { type: 'text' },
    link: { type: 'url' },
    agenda: { type: 'longText', width: 320 },
    coSponsors: { type: 'links', to: ['ORG'], rare: true },
    accreditedHost: { type: 'link', to: ['ORG'], rare: true },
    speakers: { type: 'texts', rare: true },
    guests: { type: 'texts', rare: true },
    leftOut: { type: 'links', to: ['MEM'], rare: true },
    sequence: { type: 'number', computed: true, rare: true, initial: 0, width: 80 },
    organizer: { type: 'link', to: ['MEM'], computed: true, rare: true },
    minutes: { type: 'longText', width: 320 },
    decisions: { type: 'longText', width: 320 },
    ...endColumns,
  },
});

/** Who is invited to which meeting, what they answered and whether they came. */
export const invitations = defineSheet(invitationsWords, {
  id: 'INV',
  phase: 'before',
  shown: 'when used',
  columns: {
    ...startColumns,
    meeting: { type: 'link', to: ['MTG'], required: true, width: 240 },
    person: { type: 'link', to: ['MEM'], required: true, width: 180 },
    answer: { type: 'word', words: invitationAnswers, initial: 'none' },
    answeredAt: { type: 'text', computed: true },
    askedFor: { type: 'text', computed: true, rare: true },
    saidBefore: { type: 'text', computed: true, rare: true },
    attended: { type: 'checkbox' },
    ...endColumns,
  },
});

/** Tasks that were agreed, with who does them and by when. */
export const toDo = defineSheet(toDoWords, {
  id: 'ACT',
  phase: 'before',
  shown: 'when used',
  columns: {
    ...startColumns,
    what: { type: 'text', required: true, width: 300 },
    owner: { type: 'link', to: ['MEM'], mayBeVacant: true, width: 160 },
    due: { type: 'date', isDue: true },
    status: { type: 'word', words: taskStatuses, initial: 'open' },
    workgroup: { type: 'link', to: ['WG'], width: 180 },
    meeting: { type: 'link', to: ['MTG'], width: 200 },
    ...endColumns,
  },
});

/** The milestones of a review cycle; rules tie dates to the day of the review. */
export const timeline = defineSheet(timelineWords, {
  id: 'TIM',
  title: tabNames.TIM,
  phase: 'start',
  shown: 'first day',
  columns: {
    ...startColumns,
    phase: { type: 'word', words: timelinePhases, required: true, width: 130 },
    milestone: { type: 'text', required: true, width: 420 },
    due: { type: 'dateTime', isDue: true },
    timeZone: clockColumns.timeZone,
    rule: { type: 'text', rare: true },
    owner: { type: 'link', to: ['MEM'], mayBeVacant: true, width: 160 },
    status: { type: 'word', words: milestoneStatuses, initial: 'open' },
    source: { type: 'text', rare: true },
    ...endColumns,
  },
});

/** Mail that waits or went out: what was sent to whom, and what may be uncertain. */
export const outbox = defineSheet(outboxWords, {
  id: 'OBX',
  title: tabNames.OBX,
  phase: 'machine',
  shown: 'when used',
  columns: {
    ...startColumns,
    key: { type: 'key', required: true, computed: true, rare: true },
    to: { type: 'link', to: ['MEM'], computed: true, width: 180 },
    address: { type: 'email', computed: true, width: 200 },
    template: { type: 'word', words: mailTemplates, computed: true },
    record: { type: 'text', computed: true },
    version: { type: 'number', computed: true, rare: true, width: 80 },
    state: { type: 'word', words: mailStates, computed: true, initial: 'waiting' },
    run: { type: 'text', computed: true, rare: true },
    attempts: { type: 'number', computed: true, rare: true, initial: 0, width: 80 },
    sentAt: { type: 'text', computed: true },
    problem: { type: 'text', computed: true, width: 240 },
    ...endColumns,
  },
});
