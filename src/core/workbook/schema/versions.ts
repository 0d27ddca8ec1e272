// The versions of each submission that were built or read back.
import { defineSheet, endColumns, startColumns } from './define';
import * as words from '../../words/workbook/schema/versions';

export const versions = defineSheet(words, {
  id: 'VER',
  phase: 'machine',
  shown: 'never',
  columns: {
    ...startColumns,
    submission: { type: 'link', to: ['SUB'], required: true, computed: true },
    version: { type: 'number', required: true, computed: true },
    document: { type: 'url', computed: true },
    words: { type: 'number', computed: true },
    hash: { type: 'text', computed: true },
    builtBy: { type: 'link', to: ['MEM'], computed: true },
    readAt: { type: 'text', computed: true },
    ...endColumns,
  },
});
