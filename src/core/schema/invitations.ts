// Who is invited to which meeting, what they answered and whether they came.
import { text } from '../messages/text';
import { invitationAnswers } from '../vocabulary/words';
import { defineSheet, endColumns, startColumns } from './define';

export const invitations = defineSheet({
  id: 'INV',
  title: text('Invitations', 'Invitaciones', 'Invitations'),
  about: text('Invitations', 'Invitaciones', 'Invitations'),
  phase: 'before',
  shown: 'when used',
  columns: {
    ...startColumns,
    meeting: {
      type: 'link',
      label: text('Meeting', 'Reunión', 'Réunion'),
      to: ['MTG'],
      required: true,
      width: 240,
    },
    person: {
      type: 'link',
      label: text('Person', 'Persona', 'Personne'),
      to: ['MEM'],
      required: true,
      width: 180,
    },
    answer: {
      type: 'word',
      label: text('Answer', 'Respuesta', 'Réponse'),
      words: invitationAnswers,
      initial: 'none',
    },
    answeredAt: { type: 'text', label: text('Answered at', 'Respondió el', 'Répondu le'), computed: true },
    attended: { type: 'checkbox', label: text('Attended', 'Asistió', 'Présence') },
    ...endColumns,
  },
});
