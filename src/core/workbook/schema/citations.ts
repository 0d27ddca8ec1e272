// Which paragraphs of the UN's summary of stakeholders' submissions cite the coalition, and on what.
import { defineSheet, endColumns, startColumns } from './define';
import * as words from '../../words/workbook/schema/citations';

export const citations = defineSheet(words, {
  id: 'CIT',
  phase: 'during',
  shown: 'when used',
  columns: {
    ...startColumns,
    source: { type: 'text', required: true, computed: true, width: 170 },
    paragraph: { type: 'number', required: true, computed: true, width: 80 },
    heading: { type: 'text', computed: true, width: 180 },
    text: { type: 'longText', computed: true, width: 420 },
    submissions: { type: 'links', to: ['SUB'], computed: true },
    organizations: { type: 'links', to: ['ORG'], computed: true },
    citedAs: { type: 'texts', computed: true, width: 120 },
    issues: { type: 'links', to: ['ISS'] },
    ...endColumns,
  },
});
