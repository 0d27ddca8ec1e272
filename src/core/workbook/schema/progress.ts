// What was done about the recommendations: each row is what one voice said of some of them on one day.
import { progressLevels, progressVoices } from '../../base/vocabulary/words';
import { defineSheet, endColumns, startColumns } from './define';
import * as words from '../../words/workbook/schema/progress';

export const progress = defineSheet(words, {
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
    source: { type: 'longText', required: true, width: 240 },
    note: { type: 'longText', width: 320 },
    internal: { type: 'checkbox' },
    recordedBy: { type: 'link', to: ['MEM'], rare: true },
    ...endColumns,
  },
});
