// Words of the panel that registers submissions.
import * as titles from '../../../core/workbook/menu/titles';
import { text } from '../../../core/base/messages/text';

export const submissionText = {
  title: titles.submission,
  which: text('New or existing', 'Nuevo o existente', 'Nouvelle ou existante'),
  newOne: text('A new submission', 'Un informe nuevo', 'Une nouvelle contribution'),
  titleField: text('Title', 'Título', 'Titre'),
  kind: text('Kind', 'Tipo', 'Type'),
  kindLimit: text('{name}, {limit} words', '{name}, {limit} palabras', '{name}, {limit} mots'),
  workgroup: text('Workgroup', 'Grupo de trabajo', 'Groupe de travail'),
  issues: text('Issues', 'Temas', 'Thèmes'),
  issuesHelp: text(
    'The one that you choose first is the main issue.',
    'El que elija primero es el tema principal.',
    'Le premier choisi est le thème principal.',
  ),
  lead: text('Lead organization', 'Organización principal', 'Organisation principale'),
  leadHelp: text(
    'It uploads the text, and the UN writes to it.',
    'Sube el texto y recibe los mensajes de la ONU.',
    'Elle dépose le texte et l’ONU lui écrit.',
  ),
  coSubmitters: text('Co-submitters', 'Organizaciones firmantes', 'Organisations cosignataires'),
  coSubmittersHelp: text(
    'A name that is not on the list can be added.',
    'Se puede añadir un nombre que no esté en la lista.',
    'Un nom absent de la liste peut être ajouté.',
  ),
  summary: text('Summary', 'Resumen', 'Résumé'),
  summaryHelp: text(
    'A few sentences, so that others see what it covers.',
    'Unas frases, para que se vea de qué trata.',
    'Quelques phrases, pour que les autres voient de quoi il s’agit.',
  ),
  asks: text('What it asks for', 'Qué pide', 'Ce qu’elle demande'),
  asksHelp: text(
    'One request to the government in each field.',
    'Una petición al gobierno en cada campo.',
    'Une demande au gouvernement dans chaque champ.',
  ),
  status: text('Status', 'Estado', 'Statut'),
  person: text('For somebody else', 'En nombre de otra persona', 'Pour quelqu’un d’autre'),
  personHelp: text(
    'Leave it empty when it is your own.',
    'Déjelo vacío si es suyo.',
    'Laissez vide si c’est la vôtre.',
  ),
  register: text('Register', 'Registrar', 'Enregistrer'),
  save: text('Save changes', 'Guardar cambios', 'Enregistrer les modifications'),
  another: text('Another one', 'Otro informe', 'Une autre'),
  sameGround: text('On the same ground', 'Sobre lo mismo', 'Sur le même terrain'),
  sameGroundHelp: text(
    'Nothing is wrong with that. Perhaps you want to talk to those who work on it.',
    'No hay nada malo en ello. Quizá le convenga hablar con quienes trabajan en ello.',
    'Ce n’est pas un problème. Peut-être voudrez-vous parler à celles et ceux qui y travaillent.',
  ),
  byGroup: text('{title} ({workgroup})', '{title} ({workgroup})', '{title} ({workgroup})'),

  suggest: text(
    'Suggest issues for this text',
    'Sugerir temas para este texto',
    'Suggérer des thèmes pour ce texte',
  ),
  suggestions: text(
    '{count} {count:issue fits|issues fit}: add those that are right.',
    '{count} {count:tema encaja|temas encajan}: añada los que correspondan.',
    '{count} {count:thème convient|thèmes conviennent} : ajoutez ceux qui sont justes.',
  ),
  noSuggestions: text(
    'No other issue was found in the text.',
    'No se encontró otro tema en el texto.',
    'Aucun autre thème n’a été trouvé dans le texte.',
  ),
  because: text('because of: {words}', 'por: {words}', 'à cause de : {words}'),
  addIssue: text('Add the issue {name}', 'Añadir el tema {name}', 'Ajouter le thème {name}'),
  issueAdded: text('Added: {name}', 'Añadido: {name}', 'Ajouté : {name}'),
  takeIn: titles.takeIn,
  takeInHelp: text(
    'Once the text is written, take it in: then it is compared with the others.',
    'Cuando el texto esté escrito, incorpórelo: entonces se compara con los demás.',
    'Une fois le texte rédigé, reprenez-le : il est alors comparé aux autres.',
  ),
} as const;
