// Words of the panel in which people join.
import { text } from '../../../core/base/messages/text';

export const joinText = {
  title: text(
    'Join or change my workgroups',
    'Unirme o cambiar mis grupos',
    'Rejoindre ou changer mes groupes',
  ),
  person: text('For somebody else', 'En nombre de otra persona', 'Pour quelqu’un d’autre'),
  personHelp: text(
    'Leave it empty for yourself. Choose a person, or write the name of a new one.',
    'Déjelo vacío si es para usted. Elija a una persona o escriba el nombre de una nueva.',
    'Laissez vide pour vous-même. Choisissez une personne ou écrivez un nouveau nom.',
  ),
  name: text('Name', 'Nombre', 'Nom'),
  email: text('Email', 'Correo electrónico', 'Adresse électronique'),
  withoutAddress: text(
    'Without an address, for instance under a code name',
    'Sin dirección, por ejemplo con un nombre en clave',
    'Sans adresse, par exemple sous un nom de code',
  ),
  organization: text('Organization', 'Organización', 'Organisation'),
  organizationHelp: text(
    'Choose it, write a new one, or leave it empty.',
    'Elíjala, escriba una nueva o déjelo vacío.',
    'Choisissez-la, écrivez-en une nouvelle ou laissez vide.',
  ),
  workgroups: text('Workgroups', 'Grupos de trabajo', 'Groupes de travail'),
  addWorkgroup: text('Add a workgroup', 'Añadir un grupo', 'Ajouter un groupe'),
  noWorkgroups: text(
    'There is no workgroup yet. A coordinator adds them.',
    'Todavía no hay grupos de trabajo. Los añade la coordinación.',
    'Il n’y a pas encore de groupe de travail. La coordination les ajoute.',
  ),
  level: text(
    'How you take part in {workgroup}',
    'Cómo participa en {workgroup}',
    'Comment vous participez à {workgroup}',
  ),
  members: text(
    '{count} {count:person|people}',
    '{count} {count:persona|personas}',
    '{count} {count:personne|personnes}',
  ),
  main: text('Main workgroup', 'Grupo principal', 'Groupe principal'),
  listed: text(
    'May be named in lists that leave this workbook',
    'Puede figurar en listas que salen de este libro',
    'Peut être nommé dans des listes qui sortent de ce classeur',
  ),
  whoReads: text('Who can read this', 'Quién puede leer esto', 'Qui peut lire ceci'),
  next: text('Next', 'Siguiente', 'Suivant'),
  joinNow: text('Skip and join', 'Omitir y unirme', 'Passer et rejoindre'),
  saveNow: text('Save now', 'Guardar ya', 'Enregistrer'),
  join: text('Join', 'Unirme', 'Rejoindre'),
  save: text('Save', 'Guardar', 'Enregistrer'),
  more: text('If you like, a little more', 'Si quiere, un poco más', 'Si vous voulez, un peu plus'),
  moreHelp: text(
    'You may leave all of this empty.',
    'Puede dejar todo esto vacío.',
    'Vous pouvez tout laisser vide.',
  ),
  languages: text('Languages', 'Idiomas', 'Langues'),
  experience: text('Experience of the UPR', 'Experiencia con el EPU', 'Expérience de l’EPU'),
  helpsWith: text('Could also help with', 'También podría ayudar con', 'Pourrait aussi aider pour'),
  timeZone: text('Time zone', 'Zona horaria', 'Fuseau horaire'),
  mail: text('Mail from the workbook', 'Correos del libro', 'Courriels du classeur'),
  change: text('Change something else', 'Cambiar algo más', 'Changer autre chose'),
  notSaid: text('–', '–', '–'),
} as const;
