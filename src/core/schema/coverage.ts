// Which workgroup leads, contributes to or follows which issue.
import { text } from '../messages/text';
import { coverageParts } from '../vocabulary/words';
import { defineSheet, endColumns, startColumns } from './define';

export const coverage = defineSheet({
  id: 'COV',
  title: text('Who covers what', 'Quién cubre qué', 'Qui couvre quoi'),
  about: text('Who covers what', 'Quién cubre qué', 'Qui couvre quoi'),
  phase: 'before',
  shown: 'first day',
  columns: {
    ...startColumns,
    issue: { type: 'link', label: text('Issue', 'Tema', 'Thème'), to: ['ISS'], required: true, width: 220 },
    workgroup: {
      type: 'link',
      label: text('Workgroup', 'Grupo de trabajo', 'Groupe de travail'),
      to: ['WG'],
      required: true,
      width: 180,
    },
    part: {
      type: 'word',
      label: text('Part', 'Papel', 'Rôle'),
      words: coverageParts,
      initial: 'contributes',
    },
    angle: { type: 'text', label: text('Angle', 'Enfoque', 'Angle'), width: 280 },
    person: { type: 'link', label: text('Person', 'Persona', 'Personne'), to: ['MEM'], width: 160 },
    ...endColumns,
  },
});
