// The people who take part, and how they want to be reached.
import { text } from '../messages/text';
import { experiences, mailPreferences, memberStatuses, spokenLanguages } from '../vocabulary/words';
import { defineSheet, endColumns, startWithLabel } from './define';

export const people = defineSheet({
  id: 'MEM',
  title: text('People', 'Personas', 'Personnes'),
  about: text('People', 'Personas', 'Personnes'),
  phase: 'before',
  shown: 'first day',
  columns: {
    ...startWithLabel,
    name: { type: 'text', label: text('Name', 'Nombre', 'Nom'), required: true, width: 180 },
    organization: {
      type: 'link',
      label: text('Organization', 'Organización', 'Organisation'),
      to: ['ORG'],
      width: 200,
    },
    email: { type: 'email', label: text('Email', 'Correo electrónico', 'Adresse électronique'), width: 200 },
    languages: { type: 'words', label: text('Languages', 'Idiomas', 'Langues'), words: spokenLanguages },
    timeZone: { type: 'text', label: text('Time zone', 'Zona horaria', 'Fuseau horaire') },
    experience: {
      type: 'word',
      label: text('Experience of the UPR', 'Experiencia con el EPU', 'Expérience de l’EPU'),
      words: experiences,
    },
    mentor: {
      type: 'link',
      label: text('Mentor', 'Persona que acompaña', 'Personne qui accompagne'),
      to: ['MEM'],
      rare: true,
    },
    coordinator: { type: 'checkbox', label: text('Coordinator', 'Coordina', 'Coordonne') },
    listed: {
      type: 'checkbox',
      label: text('May be listed', 'Puede figurar en listas', 'Peut figurer dans les listes'),
    },
    mail: {
      type: 'word',
      label: text('Mail', 'Correos', 'Courriels'),
      words: mailPreferences,
      initial: 'each',
    },
    status: {
      type: 'word',
      label: text('Status', 'Estado', 'Statut'),
      words: memberStatuses,
      initial: 'active',
    },
    notSameAs: {
      type: 'links',
      label: text('Not the same as', 'No es la misma que', 'À ne pas confondre avec'),
      to: ['MEM'],
      rare: true,
    },
    ...endColumns,
  },
});
