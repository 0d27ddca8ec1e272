// Columns that several sheets have in the same words.
import { defineColumns } from './define';
import * as words from '../../words/workbook/schema/shared';

/** Of what is asked, by us or by a country. */
export const demandColumns = defineColumns(words.demandColumns, {
  issues: { type: 'links', to: ['ISS'], width: 200 },
  concerns: { type: 'texts' },
});

/** Of a row with a day and time. */
export const clockColumns = defineColumns(words.clockColumns, {
  timeZone: { type: 'text' },
});
