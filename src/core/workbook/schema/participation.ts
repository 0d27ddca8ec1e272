// Who takes part in which workgroup, for whom and how much.
import { text } from '../../base/messages/text';
import { helpTopics, memberStatuses, participationLevels } from '../../base/vocabulary/words';
import { defineSheet, endColumns, startColumns } from './define';

export const participation = defineSheet({
  id: 'PAR',
  title: text('Participation', 'Participación', 'Participation'),
  about: text(
    'Who takes part in which workgroup, for which organization and how much.',
    'Quién participa en qué grupo de trabajo, por qué organización y en qué medida.',
    'Qui participe à quel groupe de travail, pour quelle organisation et dans quelle mesure.',
  ),
  phase: 'before',
  shown: 'first day',
  columns: {
    ...startColumns,
    person: {
      type: 'link',
      label: text('Person', 'Persona', 'Personne'),
      note: text(
        'Who takes part; leave it empty when an organization takes part as a whole.',
        'Quién participa; déjelo vacío cuando participa una organización en conjunto.',
        'Qui participe ; laissez vide quand une organisation participe en tant que telle.',
      ),
      to: ['MEM'],
      width: 180,
    },
    organization: {
      type: 'link',
      label: text('Organization', 'Organización', 'Organisation'),
      note: text(
        'The organization that takes part, or for which the person speaks here.',
        'La organización que participa o por la que habla aquí la persona.',
        'L’organisation qui participe, ou pour laquelle la personne parle ici.',
      ),
      to: ['ORG'],
      width: 200,
    },
    representedBy: {
      type: 'link',
      label: text('Represented by', 'Representada por', 'Représentée par'),
      note: text(
        'Who speaks for the organization in this workgroup.',
        'Quién habla por la organización en este grupo.',
        'Qui parle pour l’organisation dans ce groupe.',
      ),
      to: ['MEM'],
      mayBeVacant: true,
      width: 160,
    },
    workgroup: {
      type: 'link',
      label: text('Workgroup', 'Grupo de trabajo', 'Groupe de travail'),
      note: text(
        'The workgroup that this row is about.',
        'El grupo de trabajo de que trata esta fila.',
        'Le groupe de travail que concerne cette ligne.',
      ),
      to: ['WG'],
      required: true,
      width: 180,
    },
    level: {
      type: 'word',
      label: text('Takes part as', 'Participa como', 'Participe en tant que'),
      note: text(
        'How much the person or organization wants to do here.',
        'Cuánto quiere hacer aquí la persona o la organización.',
        'Ce que la personne ou l’organisation veut faire ici.',
      ),
      words: participationLevels,
      initial: 'informed',
      width: 150,
    },
    helpsWith: {
      type: 'words',
      label: text('Helps with', 'Ayuda con', 'Aide pour'),
      note: text(
        'Other work that they offer, separated by semicolons.',
        'Otras labores que ofrecen, separadas por punto y coma.',
        'Les autres travaux proposés, séparés par des points-virgules.',
      ),
      words: helpTopics,
      width: 220,
    },
    main: {
      type: 'checkbox',
      label: text('Main workgroup', 'Grupo principal', 'Groupe principal'),
      note: text(
        'Ticked for the one workgroup that matters most to this person.',
        'Marcado para el grupo que más importa a esta persona; solo uno.',
        'Coché pour le groupe qui compte le plus pour cette personne ; un seul.',
      ),
    },
    since: {
      type: 'date',
      label: text('Since', 'Desde', 'Depuis'),
      note: text('The day on which they joined.', 'El día en que se unieron.', 'Le jour de leur arrivée.'),
    },
    status: {
      type: 'word',
      label: text('Status', 'Estado', 'Statut'),
      note: text(
        'Whether they still take part in this workgroup.',
        'Si siguen participando en este grupo.',
        'S’ils participent encore à ce groupe.',
      ),
      words: memberStatuses,
      initial: 'active',
    },
    ...endColumns,
  },
});
