// The people who take part, and how they want to be reached.
import { text } from '../../base/messages/text';
import { experiences, mailPreferences, memberStatuses, spokenLanguages } from '../../base/vocabulary/words';
import { defineSheet, endColumns, startWithLabel } from './define';

export const people = defineSheet({
  id: 'MEM',
  title: text('People', 'Personas', 'Personnes'),
  about: text(
    'The people who take part, and how they want to be reached.',
    'Las personas que participan y cómo quieren que se las contacte.',
    'Les personnes qui participent et la façon dont elles souhaitent être jointes.',
  ),
  phase: 'before',
  shown: 'first day',
  columns: {
    ...startWithLabel,
    name: {
      type: 'text',
      label: text('Name', 'Nombre', 'Nom'),
      note: text(
        'The name that the person wants to be called by; a code name is fine.',
        'El nombre con que la persona quiere que se la llame; vale un nombre en clave.',
        'Le nom sous lequel la personne veut être appelée ; un nom de code convient.',
      ),
      required: true,
      width: 180,
    },
    organization: {
      type: 'link',
      label: text('Organization', 'Organización', 'Organisation'),
      note: text(
        'The organization that the person works for, if any.',
        'La organización para la que trabaja la persona, si la hay.',
        'L’organisation pour laquelle la personne travaille, s’il y en a une.',
      ),
      to: ['ORG'],
      width: 200,
    },
    email: {
      type: 'email',
      label: text('Email', 'Correo electrónico', 'Adresse électronique'),
      note: text(
        'Where invitations and reminders go; every editor of the workbook can read it.',
        'Adonde llegan invitaciones y recordatorios; la puede leer quien edite el libro.',
        'Où arrivent les invitations et les rappels ; toute personne qui modifie le classeur peut la lire.',
      ),
      width: 200,
    },
    languages: {
      type: 'words',
      label: text('Languages', 'Idiomas', 'Langues'),
      note: text(
        'Languages in which the person can work, separated by semicolons.',
        'Idiomas en que la persona puede trabajar, separados por punto y coma.',
        'Les langues dans lesquelles la personne peut travailler, séparées par des points-virgules.',
      ),
      words: spokenLanguages,
    },
    timeZone: {
      type: 'text',
      label: text('Time zone', 'Zona horaria', 'Fuseau horaire'),
      note: text(
        'The region and city of the clock that the person lives by, such as America/Bogota.',
        'La región y la ciudad cuya hora sigue la persona, como America/Bogota.',
        'La région et la ville dont la personne suit l’heure, par exemple America/Bogota.',
      ),
    },
    experience: {
      type: 'word',
      label: text('Experience of the UPR', 'Experiencia con el EPU', 'Expérience de l’EPU'),
      note: text(
        'How much the person has already done in a review, so that newcomers get help.',
        'Cuánto ha hecho ya la persona en un examen, para ayudar a quienes empiezan.',
        'Ce que la personne a déjà fait dans un examen, pour aider les nouveaux venus.',
      ),
      words: experiences,
    },
    mentor: {
      type: 'link',
      label: text('Mentor', 'Persona que acompaña', 'Personne qui accompagne'),
      note: text(
        'Somebody with experience whom this person can ask.',
        'Alguien con experiencia a quien esta persona puede preguntar.',
        'Quelqu’un d’expérimenté à qui cette personne peut s’adresser.',
      ),
      to: ['MEM'],
      rare: true,
    },
    coordinator: {
      type: 'checkbox',
      label: text('Coordinator', 'Coordina', 'Coordonne'),
      note: text(
        'Ticked for those who run the coalition; they may change settings and act for others.',
        'Marcado para quienes coordinan la coalición; pueden cambiar ajustes y actuar en nombre de otras personas.',
        'Coché pour celles et ceux qui coordonnent la coalition ; ils peuvent changer les réglages et agir pour d’autres.',
      ),
    },
    listed: {
      type: 'checkbox',
      label: text('May be listed', 'Puede figurar en listas', 'Peut figurer dans les listes'),
      note: text(
        'Ticked when the person agrees to be named in lists that leave the workbook.',
        'Marcado si la persona acepta que se la nombre en listas que salen del libro.',
        'Coché si la personne accepte d’être nommée dans les listes qui sortent du classeur.',
      ),
    },
    mail: {
      type: 'word',
      label: text('Mail', 'Correos', 'Courriels'),
      note: text(
        'How the person wants to hear from the workbook.',
        'Cómo quiere la persona recibir noticias del libro.',
        'Comment la personne souhaite recevoir les messages du classeur.',
      ),
      words: mailPreferences,
      initial: 'each',
    },
    status: {
      type: 'word',
      label: text('Status', 'Estado', 'Statut'),
      note: text(
        'Whether the person still takes part; those who left get no more mail.',
        'Si la persona sigue participando; quien ya no participa deja de recibir correos.',
        'Si la personne participe encore ; celles qui sont parties ne reçoivent plus de courriels.',
      ),
      words: memberStatuses,
      initial: 'active',
    },
    notSameAs: {
      type: 'links',
      label: text('Not the same as', 'No es la misma que', 'À ne pas confondre avec'),
      note: text(
        'People with a similar name who are known to be different, so the check does not ask again.',
        'Personas de nombre parecido que se sabe que son otras, para que la revisión no vuelva a preguntar.',
        'Les personnes au nom proche dont on sait qu’elles sont distinctes, pour que la vérification ne redemande pas.',
      ),
      to: ['MEM'],
      rare: true,
    },
    ...endColumns,
  },
});
