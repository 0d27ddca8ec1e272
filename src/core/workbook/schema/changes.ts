// The journal: what each command changed, and how to undo it.
import { text } from '../../base/messages/text';
import { changeStates } from '../../base/vocabulary/words';
import { defineSheet, endColumns, startColumns } from './define';

export const changes = defineSheet({
  id: 'CHG',
  title: text('Changes', 'Cambios', 'Modifications'),
  about: text(
    'What each UPR action changed, so that it can be undone.',
    'Lo que cambió cada acción del menú UPR, para poder deshacerlo.',
    'Ce que chaque action du menu UPR a modifié, pour pouvoir l’annuler.',
  ),
  phase: 'machine',
  shown: 'when used',
  columns: {
    ...startColumns,
    at: {
      type: 'text',
      label: text('When', 'Cuándo', 'Quand'),
      note: text(
        'When the action ran, in UTC.',
        'Cuándo se hizo la acción, en UTC.',
        'Quand l’action a eu lieu, en UTC.',
      ),
      required: true,
      computed: true,
    },
    actor: {
      type: 'text',
      label: text('Who', 'Quién', 'Qui'),
      note: text('The account that did it.', 'La cuenta que lo hizo.', 'Le compte qui l’a fait.'),
      computed: true,
      width: 180,
    },
    for: {
      type: 'text',
      label: text('On behalf of', 'En nombre de', 'Au nom de'),
      note: text(
        'The person on whose behalf it was done, if not for oneself.',
        'La persona en cuyo nombre se hizo, si no fue para una misma.',
        'La personne au nom de laquelle cela a été fait, si ce n’est pas pour soi.',
      ),
      computed: true,
      width: 180,
    },
    command: {
      type: 'text',
      label: text('What was done', 'Qué se hizo', 'Ce qui a été fait'),
      note: text('The action that was chosen.', 'La acción que se eligió.', 'L’action qui a été choisie.'),
      computed: true,
      width: 180,
    },
    state: {
      type: 'word',
      label: text('State', 'Situación', 'Situation'),
      note: text(
        'Whether the action is complete, was undone or was stopped halfway.',
        'Si la acción está completa, se deshizo o se interrumpió.',
        'Si l’action est complète, a été annulée ou interrompue.',
      ),
      words: changeStates,
      computed: true,
      initial: 'open',
    },
    part: {
      type: 'number',
      label: text('Part', 'Parte', 'Partie'),
      note: text(
        'Counts the rows of a large change, from 1.',
        'Numera las filas de un cambio grande, desde 1.',
        'Numérote les lignes d’une grande modification, à partir de 1.',
      ),
      computed: true,
      rare: true,
      width: 70,
    },
    inverse: {
      type: 'longText',
      label: text('How to undo it', 'Cómo deshacerlo', 'Comment l’annuler'),
      note: text(
        'The old values, as the workbook needs them to undo the action.',
        'Los valores anteriores, como el libro los necesita para deshacer la acción.',
        'Les anciennes valeurs, telles que le classeur en a besoin pour annuler l’action.',
      ),
      computed: true,
      rare: true,
    },
    ...endColumns,
  },
});
