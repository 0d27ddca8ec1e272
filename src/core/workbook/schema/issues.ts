// The human rights issues that everything else is sorted by.
import { themes } from '../../base/vocabulary/themes';
import { defineSheet, endColumns, startWithLabel } from './define';
import * as words from '../../words/workbook/schema/issues';

export const issues = defineSheet(words, {
  id: 'ISS',
  phase: 'reference',
  shown: 'when used',
  columns: {
    ...startWithLabel,
    name: { type: 'text', required: true, width: 220 },
    nameEs: { type: 'text', width: 220 },
    nameFr: { type: 'text', width: 220 },
    synonyms: { type: 'texts', width: 300 },
    uprInfoIssue: { type: 'text', rare: true },
    ohchrTheme: { type: 'text', rare: true },
    theme: { type: 'word', words: themes, width: 200 },
    ...endColumns,
  },
});
