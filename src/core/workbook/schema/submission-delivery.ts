// How far a submission is: its length, document, deadlines and what the UN did with it.
import { submissionStatuses } from '../../base/vocabulary/words';
import { defineColumns } from './define';
import * as words from '../../words/workbook/schema/submissions';

export const submissionDelivery = defineColumns(words.delivery, {
  status: { type: 'word', words: submissionStatuses, initial: 'idea' },
  limit: { type: 'number', width: 80 },
  words: { type: 'number', computed: true, width: 80 },
  document: { type: 'url' },
  textVersion: { type: 'number', computed: true, rare: true, width: 80 },
  internalDue: { type: 'date' },
  officialDue: { type: 'dateTime' },
  uploader: { type: 'link', to: ['MEM'], mayBeVacant: true, width: 160 },
  receipt: { type: 'text', rare: true },
  ohchrCode: { type: 'text', rare: true },
  citedIn: { type: 'text', rare: true },
  mergedInto: { type: 'link', to: ['SUB'], rare: true },
  cycle: { type: 'text', rare: true },
});
