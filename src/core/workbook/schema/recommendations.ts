// The recommendations of each review, the government's answers and who follows them up.
import { governmentAnswers } from '../../base/vocabulary/words';
import { defineSheet, endColumns, startWithLabel } from './define';
import { demandColumns } from './shared-columns';
import * as words from '../../words/workbook/schema/recommendations';

export const recommendations = defineSheet(words, {
  id: 'REC',
  phase: 'after',
  shown: 'when used',
  columns: {
    ...startWithLabel,
    cycle: { type: 'number', required: true, width: 70 },
    number: { type: 'text', required: true, width: 80 },
    part: { type: 'number', rare: true, width: 70 },
    text: { type: 'longText', required: true, width: 420 },
    countries: { type: 'links', to: ['CTY'], width: 200 },
    issues: demandColumns.issues,
    suggested: { type: 'texts', rare: true },
    concerns: demandColumns.concerns,
    sdgs: { type: 'texts', rare: true },
    action: { type: 'number', rare: true, width: 70 },
    answer: { type: 'word', words: governmentAnswers, initial: 'pending' },
    explanation: { type: 'longText', width: 320 },
    answerSource: { type: 'text', rare: true },
    workgroup: { type: 'link', to: ['WG'], width: 180 },
    withWorkgroups: { type: 'links', to: ['WG'], rare: true },
    cluster: { type: 'text', rare: true },
    agency: { type: 'text' },
    nextStep: { type: 'text', width: 240 },
    due: { type: 'date' },
    withdrawn: { type: 'checkbox', rare: true },
    source: { type: 'text', rare: true },
    ...endColumns,
  },
});
