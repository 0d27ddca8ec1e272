// Meetings, trainings and side events; a series has one row for each date.
import { meetingKinds, meetingStatuses } from '../../base/vocabulary/words';
import { defineSheet, endColumns, startWithLabel } from './define';
import { clockColumns } from './shared-columns';
import { tabNames } from './tab-names';
import * as words from '../../words/workbook/schema/meetings';

export const meetings = defineSheet(words, {
  id: 'MTG',
  title: tabNames.MTG,
  phase: 'before',
  shown: 'when used',
  columns: {
    ...startWithLabel,
    title: { type: 'text', required: true, width: 240 },
    kind: { type: 'word', words: meetingKinds, initial: 'meeting' },
    workgroup: { type: 'link', to: ['WG'], width: 180 },
    withWorkgroups: { type: 'links', to: ['WG'], rare: true },
    start: { type: 'dateTime', required: true },
    length: { type: 'number', initial: 60, width: 80 },
    timeZone: clockColumns.timeZone,
    series: { type: 'text', rare: true },
    place: { type: 'text' },
    link: { type: 'url' },
    agenda: { type: 'longText', width: 320 },
    coSponsors: { type: 'links', to: ['ORG'], rare: true },
    accreditedHost: { type: 'link', to: ['ORG'], rare: true },
    speakers: { type: 'texts', rare: true },
    sequence: { type: 'number', computed: true, rare: true, initial: 0, width: 80 },
    status: { type: 'word', words: meetingStatuses, initial: 'planned' },
    minutes: { type: 'longText', width: 320 },
    decisions: { type: 'longText', width: 320 },
    ...endColumns,
  },
});
