// Tasks that were agreed, with who does them and by when.
import { text } from '../messages/text';
import { taskStatuses } from '../vocabulary/words';
import { defineSheet, endColumns, startColumns } from './define';

export const toDo = defineSheet({
  id: 'ACT',
  title: text('To do', 'Tareas', 'À faire'),
  about: text('To do', 'Tareas', 'À faire'),
  phase: 'before',
  shown: 'when used',
  columns: {
    ...startColumns,
    meeting: { type: 'link', label: text('Agreed at', 'Acordado en', 'Convenu à'), to: ['MTG'], width: 220 },
    workgroup: {
      type: 'link',
      label: text('Workgroup', 'Grupo de trabajo', 'Groupe de travail'),
      to: ['WG'],
      width: 180,
    },
    what: { type: 'text', label: text('What', 'Qué hay que hacer', 'Quoi'), required: true, width: 320 },
    owner: { type: 'link', label: text('Who', 'Quién', 'Qui'), to: ['MEM'], width: 160 },
    due: { type: 'date', label: text('Due', 'Plazo', 'Échéance') },
    status: { type: 'word', label: text('Status', 'Estado', 'Statut'), words: taskStatuses, initial: 'open' },
    ...endColumns,
  },
});
