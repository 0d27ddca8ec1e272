// The journal: what each command changed, and how to undo it.
import { changeStates } from '../../base/vocabulary/words';
import { defineSheet, endColumns, startColumns } from './define';
import * as words from '../../words/workbook/schema/changes';

export const changes = defineSheet(words, {
  id: 'CHG',
  phase: 'machine',
  shown: 'when used',
  columns: {
    ...startColumns,
    at: { type: 'text', required: true, computed: true },
    actor: { type: 'text', computed: true, width: 180 },
    for: { type: 'text', computed: true, width: 180 },
    command: { type: 'text', computed: true, width: 180 },
    state: { type: 'word', words: changeStates, computed: true, initial: 'open' },
    part: { type: 'number', computed: true, rare: true, width: 70 },
    inverse: { type: 'longText', computed: true, rare: true },
    ...endColumns,
  },
});
