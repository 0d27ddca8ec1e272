// The current text of each submission, in parts that fit a cell.
import { defineSheet, endColumns, startColumns } from './define';
import * as words from '../../words/workbook/schema/texts';

export const texts = defineSheet(words, {
  id: 'TXT',
  phase: 'machine',
  shown: 'never',
  columns: {
    ...startColumns,
    submission: { type: 'link', to: ['SUB'], required: true, computed: true },
    part: { type: 'number', required: true, computed: true },
    text: { type: 'longText', computed: true },
    words: { type: 'number', computed: true },
    ...endColumns,
  },
});
