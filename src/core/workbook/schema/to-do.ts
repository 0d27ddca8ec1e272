// Tasks that were agreed, with who does them and by when.
import { text } from '../../base/messages/text';
import { taskStatuses } from '../../base/vocabulary/words';
import { defineSheet, endColumns, startColumns } from './define';

export const toDo = defineSheet({
  id: 'ACT',
  title: text('To do', 'Tareas', 'À faire'),
  about: text(
    'Tasks that were agreed, with who does them and by when.',
    'Tareas acordadas, con quién las hace y para cuándo.',
    'Les tâches convenues, avec qui s’en charge et pour quand.',
  ),
  phase: 'before',
  shown: 'when used',
  columns: {
    ...startColumns,
    meeting: {
      type: 'link',
      label: text('Agreed at', 'Acordado en', 'Convenu à'),
      note: text(
        'The meeting at which the task was agreed, if there was one.',
        'La reunión en que se acordó la tarea, si la hubo.',
        'La réunion où la tâche a été convenue, s’il y en a eu une.',
      ),
      to: ['MTG'],
      width: 220,
    },
    workgroup: {
      type: 'link',
      label: text('Workgroup', 'Grupo de trabajo', 'Groupe de travail'),
      note: text(
        'The workgroup that the task belongs to.',
        'El grupo de trabajo al que corresponde la tarea.',
        'Le groupe de travail dont relève la tâche.',
      ),
      to: ['WG'],
      width: 180,
    },
    what: {
      type: 'text',
      label: text('What', 'Qué hay que hacer', 'Quoi'),
      note: text(
        'One task, beginning with a verb.',
        'Una tarea, que empiece con un verbo.',
        'Une tâche, qui commence par un verbe.',
      ),
      required: true,
      width: 320,
    },
    owner: {
      type: 'link',
      label: text('Who', 'Quién', 'Qui'),
      note: text(
        'The one person who sees to it.',
        'La persona que se encarga.',
        'La personne qui s’en charge.',
      ),
      to: ['MEM'],
      mayBeVacant: true,
      width: 160,
    },
    due: {
      type: 'date',
      label: text('Due', 'Plazo', 'Échéance'),
      note: text(
        'The day by which it should be done.',
        'El día en que debería estar hecha.',
        'Le jour où elle devrait être faite.',
      ),
    },
    status: {
      type: 'word',
      label: text('Status', 'Estado', 'Statut'),
      note: text('Whether it is still to be done.', 'Si todavía está por hacer.', 'Si elle reste à faire.'),
      words: taskStatuses,
      initial: 'open',
    },
    ...endColumns,
  },
});
