// Who is invited to which meeting, what they answered and whether they came.
import { invitationAnswers } from '../../base/vocabulary/words';
import { defineSheet, endColumns, startColumns } from './define';
import * as words from '../../words/workbook/schema/invitations';

export const invitations = defineSheet(words, {
  id: 'INV',
  phase: 'before',
  shown: 'when used',
  columns: {
    ...startColumns,
    meeting: { type: 'link', to: ['MTG'], required: true, width: 240 },
    person: { type: 'link', to: ['MEM'], required: true, width: 180 },
    answer: { type: 'word', words: invitationAnswers, initial: 'none' },
    answeredAt: { type: 'text', computed: true },
    attended: { type: 'checkbox' },
    ...endColumns,
  },
});
