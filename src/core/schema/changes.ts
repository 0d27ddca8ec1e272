// The journal: what each command changed, and how to undo it.
import { text } from '../messages/text';
import { changeStates } from '../vocabulary/words';
import { defineSheet, endColumns, startColumns } from './define';

export const changes = defineSheet({
  id: 'CHG',
  title: text('Changes', 'Cambios', 'Modifications'),
  about: text('Changes', 'Cambios', 'Modifications'),
  phase: 'machine',
  shown: 'when used',
  columns: {
    ...startColumns,
    at: { type: 'text', label: text('When', 'Cuándo', 'Quand'), required: true, computed: true },
    actor: { type: 'text', label: text('Who', 'Quién', 'Qui'), computed: true, width: 180 },
    for: {
      type: 'text',
      label: text('On behalf of', 'En nombre de', 'Au nom de'),
      computed: true,
      width: 180,
    },
    command: {
      type: 'text',
      label: text('What was done', 'Qué se hizo', 'Ce qui a été fait'),
      computed: true,
      width: 180,
    },
    state: {
      type: 'word',
      label: text('State', 'Situación', 'Situation'),
      words: changeStates,
      computed: true,
      initial: 'open',
    },
    part: { type: 'number', label: text('Part', 'Parte', 'Partie'), computed: true, rare: true, width: 70 },
    inverse: {
      type: 'longText',
      label: text('How to undo it', 'Cómo deshacerlo', 'Comment l’annuler'),
      computed: true,
      rare: true,
    },
    ...endColumns,
  },
});
