// The organizations that take part, with the names they are known by.
import { ecosocStatuses } from '../../base/vocabulary/words';
import { defineSheet, endColumns, startWithLabel } from './define';
import * as words from '../../words/workbook/schema/organizations';

export const organizations = defineSheet(words, {
  id: 'ORG',
  phase: 'before',
  shown: 'first day',
  columns: {
    ...startWithLabel,
    name: { type: 'text', required: true, width: 240 },
    acronym: { type: 'text', width: 90 },
    aliases: { type: 'texts', rare: true },
    city: { type: 'text' },
    country: { type: 'text' },
    founded: { type: 'number', rare: true, width: 80 },
    about: { type: 'longText' },
    website: { type: 'url' },
    ecosoc: { type: 'word', words: ecosocStatuses },
    contact: { type: 'text' },
    listed: { type: 'checkbox' },
    notSameAs: { type: 'links', to: ['ORG'], rare: true },
    ...endColumns,
  },
});
