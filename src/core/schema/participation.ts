// Who takes part in which workgroup, for whom and how much.
import { text } from '../messages/text';
import { helpTopics, memberStatuses, participationLevels } from '../vocabulary/words';
import { defineSheet, endColumns, startColumns } from './define';

export const participation = defineSheet({
  id: 'PAR',
  title: text('Participation', 'Participación', 'Participation'),
  about: text('Participation', 'Participación', 'Participation'),
  phase: 'before',
  shown: 'first day',
  columns: {
    ...startColumns,
    person: { type: 'link', label: text('Person', 'Persona', 'Personne'), to: ['MEM'], width: 180 },
    organization: {
      type: 'link',
      label: text('Organization', 'Organización', 'Organisation'),
      to: ['ORG'],
      width: 200,
    },
    representedBy: {
      type: 'link',
      label: text('Represented by', 'Representada por', 'Représentée par'),
      to: ['MEM'],
      width: 160,
    },
    workgroup: {
      type: 'link',
      label: text('Workgroup', 'Grupo de trabajo', 'Groupe de travail'),
      to: ['WG'],
      required: true,
      width: 180,
    },
    level: {
      type: 'word',
      label: text('Takes part as', 'Participa como', 'Participe en tant que'),
      words: participationLevels,
      initial: 'informed',
      width: 150,
    },
    helpsWith: {
      type: 'words',
      label: text('Helps with', 'Ayuda con', 'Aide pour'),
      words: helpTopics,
      width: 220,
    },
    main: { type: 'checkbox', label: text('Main workgroup', 'Grupo principal', 'Groupe principal') },
    since: { type: 'date', label: text('Since', 'Desde', 'Depuis') },
    status: {
      type: 'word',
      label: text('Status', 'Estado', 'Statut'),
      words: memberStatuses,
      initial: 'active',
    },
    ...endColumns,
  },
});
