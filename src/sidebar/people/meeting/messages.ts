// Words of the panel for meetings and invitations.
import * as titles from '../../../core/workbook/menu/titles';
import { text } from '../../../core/base/messages/text';

export const meetingText = {
  title: titles.meeting,
  ahead: text('Meetings ahead', 'Reuniones próximas', 'Réunions à venir'),
  noneAhead: text(
    'No meetings ahead. Plan one: everybody in the workgroup is invited by mail, with an entry for their calendar.',
    'No hay reuniones próximas. Prevea una: se invita por correo a todo el grupo de trabajo, con una entrada para su calendario.',
    'Aucune réunion à venir. Prévoyez-en une : tout le groupe de travail est invité par courriel, avec une entrée pour son agenda.',
  ),
  mayNotInvite: text(
    'You can invite to meetings of workgroups that you co-chair; there is none yet. Ask a co-chair or a coordinator to invite.',
    'Puede invitar a reuniones de los grupos de trabajo que copreside; todavía no hay ninguno. Pida a la copresidencia o a la coordinación que invite.',
    'Vous pouvez inviter aux réunions des groupes de travail que vous coprésidez ; il n’y en a pas encore. Demandez à une coprésidence ou à la coordination d’inviter.',
  ),
  newMeeting: text('New meeting', 'Nueva reunión', 'Nouvelle réunion'),
  change: text('Change “{title}”', 'Modificar «{title}»', 'Modifier « {title} »'),
  listed: text('{when} · {workgroup}', '{when} · {workgroup}', '{when} · {workgroup}'),
  answers: text(
    'Answers: {yes} yes, {maybe} maybe, {no} no, {none} none yet',
    'Respuestas: {yes} sí, {maybe} quizás, {no} no, {none} sin responder',
    'Réponses : {yes} oui, {maybe} peut-être, {no} non, {none} sans réponse',
  ),
  workgroup: text('Workgroup', 'Grupo de trabajo', 'Groupe de travail'),
  withWorkgroups: text('Invite along with it', 'Invitar también a', 'Inviter aussi'),
  name: text('Title', 'Título', 'Titre'),
  kind: text('Kind', 'Tipo', 'Type'),
  start: text('Day and time', 'Día y hora', 'Jour et heure'),
  length: text('Length in minutes', 'Duración en minutos', 'Durée en minutes'),
  zone: text('Time zone', 'Zona horaria', 'Fuseau horaire'),
  zoneNow: text(
    'It is {time} there now. Everybody sees the time of their own clock.',
    'Allí son ahora las {time}. Cada persona ve la hora de su propio reloj.',
    'Il y est {time} maintenant. Chaque personne voit l’heure de sa propre horloge.',
  ),
  badZone: text(
    'Choose a time zone from the list, such as America/Bogota.',
    'Elija una zona horaria de la lista, como America/Bogota.',
    'Choisissez un fuseau horaire dans la liste, par exemple America/Bogota.',
  ),
  place: text('Place', 'Lugar', 'Lieu'),
  link: text('Link to join', 'Enlace para conectarse', 'Lien de connexion'),
  badLink: text(
    'The whole address, beginning with https://',
    'La dirección completa, que empiece por https://',
    'L’adresse complète, commençant par https://',
  ),
  badLength: text(
    'A whole number of minutes, from 1 to 10,080 (7 days).',
    'Un número entero de minutos, de 1 a 10 080 (7 días).',
    'Un nombre entier de minutes, de 1 à 10 080 (7 jours).',
  ),
  agenda: text('Agenda', 'Orden del día', 'Ordre du jour'),
  more: text('More choices', 'Más opciones', 'Plus de choix'),
  informed: text(
    'Also invite people who only want to be kept informed',
    'Invitar también a quienes solo quieren estar al tanto',
    'Inviter aussi celles et ceux qui veulent seulement rester au courant',
  ),
  changedOnSheet: text(
    'The row was changed on the tab {tab}: tell everybody again',
    'La fila se cambió en la hoja {tab}: avisar de nuevo a todos',
    'La ligne a été modifiée dans l’onglet {tab} : prévenir à nouveau tout le monde',
  ),
  callOff: text('Call off this meeting', 'Cancelar esta reunión', 'Annuler cette réunion'),
  preview: text('Preview', 'Vista previa', 'Aperçu'),
  questionNew: text('Invite to “{title}”?', '¿Invitar a «{title}»?', 'Inviter à « {title} » ?'),
  questionChange: text(
    'Send round the change of “{title}”?',
    '¿Avisar del cambio de «{title}»?',
    'Annoncer le changement de « {title} » ?',
  ),
  questionSame: text(
    '“{title}”: who was not told yet',
    '«{title}»: a quién falta avisar',
    '« {title} » : qui n’est pas encore prévenu',
  ),
  questionCancel: text('Call off “{title}”?', '¿Cancelar «{title}»?', 'Annuler « {title} » ?'),
  getMail: text(
    '{count} {count:person gets|people get} a mail',
    '{count} {count:persona recibe|personas reciben} un correo',
    '{count} {count:personne reçoit|personnes reçoivent} un courriel',
  ),
  nobodyGetsMail: text('Nobody gets a mail.', 'Nadie recibe un correo.', 'Personne ne reçoit de courriel.'),
  cancellation: text(
    'is told that it is called off',
    'recibe el aviso de cancelación',
    'est prévenu·e de l’annulation',
  ),
  tellOtherwise: text(
    '{count} to be told in another way',
    '{count} por avisar de otra manera',
    '{count} à prévenir autrement',
  ),
  tellHelp: text(
    'They get no mail: call them, or ask somebody who sees them.',
    'No reciben correo: llámeles o pida a alguien cercano que les avise.',
    'Ces personnes ne reçoivent pas de courriel : appelez-les, ou demandez à quelqu’un qui les voit.',
  ),
  overLimit: text(
    '{count} {count:mail has|mails have} to wait: one account can write to {limit} people in a day. The rest goes out with the next run; see “{tab}”.',
    '{count} {count:correo tiene|correos tienen} que esperar: una cuenta puede escribir a {limit} personas al día. El resto sale en el próximo envío; véase «{tab}».',
    '{count} {count:courriel doit|courriels doivent} attendre : un compte peut écrire à {limit} personnes par jour. Le reste partira au prochain envoi ; voir « {tab} ».',
  ),
  send: text(
    'Send {count} {count:mail|mails}',
    'Enviar {count} {count:correo|correos}',
    'Envoyer {count} {count:courriel|courriels}',
  ),
  callOffSend: text(
    'Call off, send {count} {count:mail|mails}',
    'Cancelar y enviar {count} {count:correo|correos}',
    'Annuler, envoyer {count} {count:courriel|courriels}',
  ),
  saveOnly: text('Save without mail', 'Guardar sin correo', 'Enregistrer sans courriel'),
  toList: text('See the meetings', 'Ver las reuniones', 'Voir les réunions'),
} as const;
