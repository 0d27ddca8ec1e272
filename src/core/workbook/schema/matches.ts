// Which recommendations take up what the coalition asked for: proposals of the workbook, and what people decided.
import { matchDecisions, matchStances } from '../../base/vocabulary/words';
import { defineSheet, endColumns, startColumns } from './define';
import * as words from '../../words/workbook/schema/matches';

export const matches = defineSheet(words, {
  id: 'MAT',
  phase: 'after',
  shown: 'when used',
  columns: {
    ...startColumns,
    ask: { type: 'link', to: ['ASK'], required: true, computed: true, width: 260 },
    recommendation: { type: 'link', to: ['REC'], required: true, computed: true, width: 120 },
    rank: { type: 'number', computed: true, width: 70 },
    reasons: { type: 'longText', computed: true, width: 360 },
    decision: { type: 'word', words: matchDecisions, initial: 'open', width: 140 },
    stance: { type: 'word', words: matchStances, computed: true },
    decidedBy: { type: 'link', to: ['MEM'], rare: true },
    ...endColumns,
  },
});
