// What the coalition wants countries to recommend and the government to do.
import { defineSheet, endColumns, startWithLabel } from './define';
import { demandColumns } from './shared-columns';
import { tabNames } from './tab-names';
import * as words from '../../words/workbook/schema/asks';

export const asks = defineSheet(words, {
  id: 'ASK',
  title: tabNames.ASK,
  phase: 'before',
  shown: 'when used',
  columns: {
    ...startWithLabel,
    workgroup: { type: 'link', to: ['WG'], width: 180 },
    submission: { type: 'link', to: ['SUB'], width: 200 },
    text: { type: 'longText', required: true, width: 400 },
    issues: demandColumns.issues,
    concerns: demandColumns.concerns,
    addressee: { type: 'text' },
    cameFrom: { type: 'link', to: ['SUB'], computed: true, rare: true },
    ...endColumns,
  },
});
