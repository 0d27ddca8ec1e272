// Pairs of submissions that say the same, and what was decided about each.
import { text } from '../messages/text';
import { overlapDecisions, overlapLevels } from '../vocabulary/words';
import { defineSheet, endColumns, startColumns } from './define';

export const overlaps = defineSheet({
  id: 'OVL',
  title: text('Overlaps', 'Coincidencias', 'Recoupements'),
  about: text('Overlaps', 'Coincidencias', 'Recoupements'),
  phase: 'before',
  shown: 'when used',
  columns: {
    ...startColumns,
    first: {
      type: 'link',
      label: text('First submission', 'Primer informe', 'Première contribution'),
      to: ['SUB'],
      required: true,
      computed: true,
      width: 220,
    },
    second: {
      type: 'link',
      label: text('Second submission', 'Segundo informe', 'Deuxième contribution'),
      to: ['SUB'],
      required: true,
      computed: true,
      width: 220,
    },
    level: { type: 'word', label: text('How close', 'Grado', 'Degré'), words: overlapLevels, computed: true },
    rank: { type: 'number', label: text('Rank', 'Orden', 'Rang'), computed: true, width: 70 },
    issues: {
      type: 'links',
      label: text('Issues', 'Temas', 'Thèmes'),
      to: ['ISS'],
      computed: true,
      width: 180,
    },
    evidence: {
      type: 'longText',
      label: text('What they share', 'Qué comparten', 'Ce qu’elles partagent'),
      computed: true,
      width: 360,
    },
    decision: {
      type: 'word',
      label: text('Decision', 'Decisión', 'Décision'),
      words: overlapDecisions,
      initial: 'open',
    },
    decidedByFirst: {
      type: 'link',
      label: text('Agreed for the first', 'De acuerdo por el primero', 'Accord pour la première'),
      to: ['MEM'],
      width: 160,
    },
    decidedBySecond: {
      type: 'link',
      label: text('Agreed for the second', 'De acuerdo por el segundo', 'Accord pour la deuxième'),
      to: ['MEM'],
      width: 160,
    },
    reason: { type: 'text', label: text('Reason', 'Motivo', 'Raison'), width: 240 },
    textVersions: {
      type: 'text',
      label: text('Versions compared', 'Versiones comparadas', 'Versions comparées'),
      computed: true,
      rare: true,
    },
    ...endColumns,
  },
});
