// The sheet of reviews: what each reviewer says of each version of a text.
import { reviewDecisions } from '../../base/vocabulary/words';
import { defineSheet, endColumns, startColumns } from './define';
import * as reviewsWords from '../../words/workbook/schema/reviews';

/** Who is asked stands in the submission's own row; here stands what they said. */
export const reviews = defineSheet(reviewsWords, {
  id: 'REV',
  phase: 'before',
  shown: 'when used',
  columns: {
    ...startColumns,
    submission: { type: 'link', to: ['SUB'], required: true, width: 220 },
    version: { type: 'number' },
    reviewer: { type: 'link', to: ['MEM'], required: true, width: 160 },
    decision: { type: 'word', words: reviewDecisions, initial: 'pending' },
    comment: { type: 'longText', width: 360 },
    at: { type: 'dateTime', computed: true },
    ...endColumns,
  },
});
