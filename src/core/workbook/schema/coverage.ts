// Which workgroup leads, contributes to or follows which issue.
import { coverageParts } from '../../base/vocabulary/words';
import { defineSheet, endColumns, startColumns } from './define';
import { tabNames } from './tab-names';
import * as words from '../../words/workbook/schema/coverage';

export const coverage = defineSheet(words, {
  id: 'COV',
  title: tabNames.COV,
  phase: 'before',
  shown: 'first day',
  columns: {
    ...startColumns,
    issue: { type: 'link', to: ['ISS'], required: true, width: 220 },
    workgroup: { type: 'link', to: ['WG'], required: true, width: 180 },
    part: { type: 'word', words: coverageParts, initial: 'contributes' },
    angle: { type: 'text', width: 280 },
    person: { type: 'link', to: ['MEM'], mayBeVacant: true, width: 160 },
    ...endColumns,
  },
});
