// The words of the mails that people get.
import { text } from '../../base/messages/text';

export const letterText = {
  hello: text('Hello {name},', 'Hola, {name}:', 'Bonjour {name},'),

  invitationSubject: text(
    'Invitation: {title}, {when}',
    'Invitación: {title}, {when}',
    'Invitation : {title}, {when}',
  ),
  updateSubject: text(
    'Changed: {title}, {when}',
    'Cambio: {title}, {when}',
    'Modification : {title}, {when}',
  ),
  cancellationSubject: text(
    'Cancelled: {title}, {when}',
    'Cancelada: {title}, {when}',
    'Annulation : {title}, {when}',
  ),
  reminderSubject: text(
    'Reminder: {title}, {when}',
    'Recordatorio: {title}, {when}',
    'Rappel : {title}, {when}',
  ),
  digestSubject: text('Your meetings ahead', 'Sus próximas reuniones', 'Vos prochaines réunions'),

  invitation: text(
    'You are invited to “{title}”.',
    'Le invitamos a «{title}».',
    'Vous êtes invité·e à « {title} ».',
  ),
  update: text(
    '“{title}” has changed. What stands here replaces what you got before.',
    '«{title}» cambió. Lo que sigue sustituye lo que recibió antes.',
    '« {title} » a changé. Ce qui suit remplace ce que vous avez reçu.',
  ),
  cancellation: text(
    '“{title}” is cancelled. You need not come.',
    'Se cancela «{title}». No hace falta que asista.',
    '« {title} » est annulée. Vous n’avez pas à venir.',
  ),
  reminder: text('A reminder of “{title}”.', 'Le recordamos «{title}».', 'Nous vous rappelons « {title} ».'),
  digest: text(
    'These are the meetings ahead to which you are invited.',
    'Estas son las próximas reuniones a las que le invitamos.',
    'Voici les prochaines réunions auxquelles vous êtes invité·e.',
  ),

  when: text('When', 'Cuándo', 'Quand'),
  wasPlannedFor: text('It was planned for', 'Estaba prevista para', 'Elle était prévue pour'),
  forYou: text('Your time', 'Su hora', 'Votre heure'),
  length: text('Length', 'Duración', 'Durée'),
  minutes: text(
    '{count} {count:minute|minutes}',
    '{count} {count:minuto|minutos}',
    '{count} {count:minute|minutes}',
  ),
  workgroups: text('Workgroup', 'Grupo de trabajo', 'Groupe de travail'),
  place: text('Place', 'Lugar', 'Lieu'),
  link: text('Join here', 'Conéctese aquí', 'Rejoindre ici'),
  addToCalendar: text('Add to Google Calendar', 'Añadir a Google Calendar', 'Ajouter à Google Agenda'),
  agenda: text('Agenda', 'Orden del día', 'Ordre du jour'),

  attached: text(
    'The attached file puts the meeting into any other calendar.',
    'El archivo adjunto añade la reunión a cualquier otro calendario.',
    'Le fichier joint ajoute la réunion à tout autre agenda.',
  ),
  attachedCancellation: text(
    'The attached file takes the meeting out of your calendar.',
    'El archivo adjunto quita la reunión de su calendario.',
    'Le fichier joint retire la réunion de votre agenda.',
  ),
  fileName: text('invitation.ics', 'invitacion.ics', 'invitation.ics'),
} as const;
