// The members of the UN, who review and are reviewed.
import { regions } from '../../base/vocabulary/words';
import { defineSheet, endColumns, startWithLabel } from './define';
import { tabNames } from './tab-names';
import * as words from '../../words/workbook/schema/countries';

export const countries = defineSheet(words, {
  id: 'CTY',
  title: tabNames.CTY,
  phase: 'reference',
  shown: 'when used',
  columns: {
    ...startWithLabel,
    iso3: { type: 'key', required: true, computed: true, width: 70 },
    name: { type: 'text', required: true, width: 180 },
    formalName: { type: 'text', rare: true, width: 240 },
    aliases: { type: 'texts', width: 240 },
    region: { type: 'word', words: regions },
    council: { type: 'text' },
    missionContacts: { type: 'longText', width: 280 },
    checkedOn: { type: 'date' },
    ...endColumns,
  },
});
