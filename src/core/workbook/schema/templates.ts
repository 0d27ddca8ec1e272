// The document templates in use, in parts that fit a cell.
import { defineSheet, endColumns, startColumns } from './define';
import * as words from '../../words/workbook/schema/templates';

export const templates = defineSheet(words, {
  id: 'TPL',
  phase: 'machine',
  shown: 'never',
  locked: true,
  columns: {
    ...startColumns,
    name: { type: 'text', required: true, computed: true },
    part: { type: 'number', required: true, computed: true },
    bytes: { type: 'longText', computed: true },
    ...endColumns,
  },
});
