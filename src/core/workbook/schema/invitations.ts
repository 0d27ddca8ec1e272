// Who is invited to which meeting, what they answered and whether they came.
import { text } from '../../base/messages/text';
import { invitationAnswers } from '../../base/vocabulary/words';
import { defineSheet, endColumns, startColumns } from './define';

export const invitations = defineSheet({
  id: 'INV',
  title: text('Invitations', 'Invitaciones', 'Invitations'),
  about: text(
    'Who is invited to which meeting, what they answered and whether they came.',
    'Quién está invitado a qué reunión, qué respondió y si asistió.',
    'Qui est invité à quelle réunion, ce qui a été répondu et qui est venu.',
  ),
  phase: 'before',
  shown: 'when used',
  columns: {
    ...startColumns,
    meeting: {
      type: 'link',
      label: text('Meeting', 'Reunión', 'Réunion'),
      note: text(
        'The meeting that the person is invited to.',
        'La reunión a la que se invita a la persona.',
        'La réunion à laquelle la personne est invitée.',
      ),
      to: ['MTG'],
      required: true,
      width: 240,
    },
    person: {
      type: 'link',
      label: text('Person', 'Persona', 'Personne'),
      note: text('Who is invited.', 'Quién está invitado.', 'Qui est invité.'),
      to: ['MEM'],
      required: true,
      width: 180,
    },
    answer: {
      type: 'word',
      label: text('Answer', 'Respuesta', 'Réponse'),
      note: text(
        'What the person answered; co-chairs may fill it in after a phone call.',
        'Lo que respondió la persona; las copresidencias pueden anotarlo tras una llamada.',
        'Ce que la personne a répondu ; la coprésidence peut le noter après un appel.',
      ),
      words: invitationAnswers,
      initial: 'none',
    },
    answeredAt: {
      type: 'text',
      label: text('Answered at', 'Respondió el', 'Répondu le'),
      note: text(
        'When the answer came, in UTC.',
        'Cuándo llegó la respuesta, en UTC.',
        'Quand la réponse est arrivée, en UTC.',
      ),
      computed: true,
    },
    attended: {
      type: 'checkbox',
      label: text('Attended', 'Asistió', 'Présence'),
      note: text(
        'Ticked when the person came.',
        'Marcado si la persona asistió.',
        'Coché si la personne est venue.',
      ),
    },
    ...endColumns,
  },
});
