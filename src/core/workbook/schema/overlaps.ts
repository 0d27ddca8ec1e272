// Pairs of submissions that say the same, and what was decided about each.
import {
  overlapBases,
  overlapDecisions,
  overlapLevels,
  overlapPriorities,
} from '../../base/vocabulary/words';
import { defineSheet, endColumns, startColumns } from './define';
import * as words from '../../words/workbook/schema/overlaps';

export const overlaps = defineSheet(words, {
  id: 'OVL',
  phase: 'before',
  shown: 'when used',
  columns: {
    ...startColumns,
    first: { type: 'link', to: ['SUB'], required: true, computed: true, width: 220 },
    second: { type: 'link', to: ['SUB'], required: true, computed: true, width: 220 },
    level: { type: 'word', words: overlapLevels, computed: true },
    rank: { type: 'number', computed: true, width: 70 },
    issues: { type: 'links', to: ['ISS'], computed: true, width: 180 },
    evidence: { type: 'longText', computed: true, width: 360 },
    decision: { type: 'word', words: overlapDecisions, initial: 'open' },
    decidedByFirst: { type: 'link', to: ['MEM'], width: 160 },
    decidedBySecond: { type: 'link', to: ['MEM'], width: 160 },
    reason: { type: 'text', width: 240 },
    textVersions: { type: 'text', computed: true, rare: true },
    priority: { type: 'word', words: overlapPriorities, computed: true, width: 150 },
    waitingFor: { type: 'links', to: ['WG'], computed: true, width: 180 },
    since: { type: 'date', computed: true },
    asks: { type: 'longText', computed: true, width: 300 },
    opposes: { type: 'longText', computed: true, width: 300 },
    basis: { type: 'word', words: overlapBases, computed: true, rare: true },
    group: { type: 'text', computed: true, width: 200 },
    ...endColumns,
  },
});
