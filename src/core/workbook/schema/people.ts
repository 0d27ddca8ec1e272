// The people who take part, and how they want to be reached.
import { experiences, mailPreferences, memberStatuses, spokenLanguages } from '../../base/vocabulary/words';
import { defineSheet, endColumns, startWithLabel } from './define';
import * as words from '../../words/workbook/schema/people';

export const people = defineSheet(words, {
  id: 'MEM',
  phase: 'before',
  shown: 'first day',
  columns: {
    ...startWithLabel,
    name: { type: 'text', required: true, width: 180 },
    organization: { type: 'link', to: ['ORG'], width: 200 },
    email: { type: 'email', width: 200 },
    languages: { type: 'words', words: spokenLanguages },
    timeZone: { type: 'text' },
    experience: { type: 'word', words: experiences },
    mentor: { type: 'link', to: ['MEM'], rare: true },
    coordinator: { type: 'checkbox' },
    listed: { type: 'checkbox' },
    mail: { type: 'word', words: mailPreferences, initial: 'each' },
    status: { type: 'word', words: memberStatuses, initial: 'active' },
    notSameAs: { type: 'links', to: ['MEM'], rare: true },
    ...endColumns,
  },
});
