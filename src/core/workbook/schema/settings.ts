// Settings of this workbook, with where each value comes from.
import { defineSheet, endColumns, startColumns } from './define';
import { tabNames } from './tab-names';
import * as words from '../../words/workbook/schema/settings';

export const settings = defineSheet(words, {
  id: 'SET',
  title: tabNames.SET,
  phase: 'machine',
  shown: 'when used',
  locked: true,
  columns: {
    ...startColumns,
    key: { type: 'key', required: true, computed: true, width: 200 },
    value: { type: 'text', width: 240 },
    meaning: { type: 'text', width: 360 },
    source: { type: 'text' },
    date: { type: 'date' },
    ...endColumns,
  },
});
