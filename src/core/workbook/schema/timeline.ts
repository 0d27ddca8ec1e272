// The milestones of a review cycle; rules tie dates to the day of the review.
import { milestoneStatuses, timelinePhases } from '../../base/vocabulary/words';
import { defineSheet, endColumns, startColumns } from './define';
import { clockColumns } from './shared-columns';
import { tabNames } from './tab-names';
import * as words from '../../words/workbook/schema/timeline';

export const timeline = defineSheet(words, {
  id: 'TIM',
  title: tabNames.TIM,
  phase: 'start',
  shown: 'first day',
  columns: {
    ...startColumns,
    phase: { type: 'word', words: timelinePhases, required: true },
    milestone: { type: 'text', required: true, width: 320 },
    due: { type: 'dateTime' },
    timeZone: clockColumns.timeZone,
    rule: { type: 'text', rare: true },
    owner: { type: 'link', to: ['MEM'], mayBeVacant: true, width: 160 },
    status: { type: 'word', words: milestoneStatuses, initial: 'open' },
    source: { type: 'text', rare: true },
    ...endColumns,
  },
});
