// Tasks that were agreed, with who does them and by when.
import { taskStatuses } from '../../base/vocabulary/words';
import { defineSheet, endColumns, startColumns } from './define';
import * as words from '../../words/workbook/schema/to-do';

export const toDo = defineSheet(words, {
  id: 'ACT',
  phase: 'before',
  shown: 'when used',
  columns: {
    ...startColumns,
    meeting: { type: 'link', to: ['MTG'], width: 220 },
    workgroup: { type: 'link', to: ['WG'], width: 180 },
    what: { type: 'text', required: true, width: 320 },
    owner: { type: 'link', to: ['MEM'], mayBeVacant: true, width: 160 },
    due: { type: 'date' },
    status: { type: 'word', words: taskStatuses, initial: 'open' },
    ...endColumns,
  },
});
