// The milestones of a review cycle; rules tie dates to the day of the review.
import { text } from '../messages/text';
import { taskStatuses, timelinePhases } from '../vocabulary/words';
import { defineSheet, endColumns, startColumns } from './define';

export const timeline = defineSheet({
  id: 'TIM',
  title: text('Timeline', 'Calendario', 'Calendrier'),
  about: text('Timeline', 'Calendario', 'Calendrier'),
  phase: 'start',
  shown: 'first day',
  columns: {
    ...startColumns,
    phase: { type: 'word', label: text('Phase', 'Fase', 'Phase'), words: timelinePhases, required: true },
    milestone: { type: 'text', label: text('Milestone', 'Hito', 'Étape'), required: true, width: 320 },
    due: { type: 'dateTime', label: text('Due', 'Plazo', 'Échéance') },
    timeZone: { type: 'text', label: text('Time zone', 'Zona horaria', 'Fuseau horaire') },
    rule: {
      type: 'text',
      label: text('Rule for the date', 'Regla de la fecha', 'Règle de la date'),
      rare: true,
    },
    owner: { type: 'link', label: text('Who', 'Quién', 'Qui'), to: ['MEM'], width: 160 },
    status: { type: 'word', label: text('Status', 'Estado', 'Statut'), words: taskStatuses, initial: 'open' },
    source: { type: 'text', label: text('Source', 'Fuente', 'Source'), rare: true },
    ...endColumns,
  },
});
