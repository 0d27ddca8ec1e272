// Mail that waits or went out: what was sent to whom, and what may be uncertain.
import { mailStates, mailTemplates } from '../../base/vocabulary/words';
import { defineSheet, endColumns, startColumns } from './define';
import { tabNames } from './tab-names';
import * as words from '../../words/workbook/schema/outbox';

export const outbox = defineSheet(words, {
  id: 'OBX',
  title: tabNames.OBX,
  phase: 'machine',
  shown: 'when used',
  columns: {
    ...startColumns,
    key: { type: 'key', required: true, computed: true, rare: true },
    to: { type: 'link', to: ['MEM'], computed: true, width: 180 },
    address: { type: 'email', computed: true, width: 200 },
    template: { type: 'word', words: mailTemplates, computed: true },
    record: { type: 'text', computed: true },
    version: { type: 'number', computed: true, rare: true, width: 80 },
    state: { type: 'word', words: mailStates, computed: true, initial: 'waiting' },
    run: { type: 'text', computed: true, rare: true },
    attempts: { type: 'number', computed: true, rare: true, initial: 0, width: 80 },
    sentAt: { type: 'text', computed: true },
    problem: { type: 'text', computed: true, width: 240 },
    ...endColumns,
  },
});
