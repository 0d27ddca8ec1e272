// The workgroups of the coalition, who leads them and how to reach them.
import { workgroupStatuses } from '../../base/vocabulary/words';
import { defineSheet, endColumns, startWithLabel } from './define';
import { tabNames } from './tab-names';
import * as words from '../../words/workbook/schema/workgroups';

export const workgroups = defineSheet(words, {
  id: 'WG',
  title: tabNames.WG,
  phase: 'before',
  shown: 'first day',
  columns: {
    ...startWithLabel,
    name: { type: 'text', required: true, width: 200 },
    scope: { type: 'longText', width: 320 },
    coChair1: { type: 'link', to: ['MEM'], mayBeVacant: true, width: 160 },
    coChair2: { type: 'link', to: ['MEM'], mayBeVacant: true, width: 160 },
    coChairsSince: { type: 'date', rare: true },
    parent: { type: 'link', to: ['WG'], rare: true },
    rhythm: { type: 'text' },
    mailingList: { type: 'email' },
    status: { type: 'word', words: workgroupStatuses, initial: 'active' },
    ...endColumns,
  },
});
