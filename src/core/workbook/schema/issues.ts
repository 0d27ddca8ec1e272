// The sheets of issues, and of which workgroup covers which part of them.
import { themes } from '../../base/vocabulary/themes';
import { defineSheet, endColumns, startWithLabel, startColumns } from './define';
import { coverageParts } from '../../base/vocabulary/words';
import { tabNames } from './tab-names';
import * as issuesWords from '../../words/workbook/schema/issues';
import * as coverageWords from '../../words/workbook/schema/coverage';

/** The human rights issues that everything else is sorted by. */
export const issues = defineSheet(issuesWords, {
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
    notOurs: { type: 'checkbox', width: 90 },
    ...endColumns,
  },
});

/** Which workgroup leads, contributes to or follows which issue. */
export const coverage = defineSheet(coverageWords, {
  id: 'COV',
  title: tabNames.COV,
  phase: 'before',
  shown: 'first day',
  columns: {
    ...startColumns,
    issue: { type: 'link', to: ['ISS'], required: true, width: 220 },
    workgroup: { type: 'link', to: ['WG'], required: true, width: 180 },
    part: { type: 'word', words: coverageParts, initial: 'contributes' },
    angle: { type: 'text', width: 280 },
    person: { type: 'link', to: ['MEM'], mayBeVacant: true, width: 160 },
    ...endColumns,
  },
});
