// What is said when people are invited to meetings.
import { text } from '../../base/messages/text';

export const meetingsText = {
  inviteTitle: text('Invite to a meeting', 'Invitar a una reunión', 'Inviter à une réunion'),
  formTitle: text('Meetings and invitations', 'Reuniones e invitaciones', 'Réunions et invitations'),

  planned: text(
    '“{title}” is planned for {when}.',
    '«{title}» queda prevista para el {when}.',
    '« {title} » est prévue pour le {when}.',
  ),
  changed: text(
    '“{title}” has changed: now {when}.',
    '«{title}» cambió: ahora el {when}.',
    '« {title} » a changé : désormais le {when}.',
  ),
  cancelled: text('“{title}” is called off.', '«{title}» queda cancelada.', '« {title} » est annulée.'),
  unchanged: text(
    '“{title}” is as it was; nothing is sent again.',
    '«{title}» sigue igual; no se vuelve a enviar nada.',
    '« {title} » n’a pas changé ; rien n’est renvoyé.',
  ),
  newOnly: text(
    '“{title}” is as it was; only who was not told yet is told.',
    '«{title}» sigue igual; solo se avisa a quien faltaba.',
    '« {title} » n’a pas changé ; seul qui n’était pas encore prévenu l’est maintenant.',
  ),
  mailQueued: text(
    '{count} {count:person gets|people get} a mail.',
    '{count} {count:persona recibe|personas reciben} un correo.',
    '{count} {count:personne reçoit|personnes reçoivent} un courriel.',
  ),
  tellOtherwise: text(
    '{count} {count:person gets|people get} no mail; tell {count:them|them} in another way: {names}.',
    '{count} {count:persona no recibe|personas no reciben} correo; avise de otra manera a: {names}.',
    '{count} {count:personne ne reçoit|personnes ne reçoivent} pas de courriel ; prévenez autrement : {names}.',
  ),
  overLimit: text(
    '{count} {count:mail|mails} may have to wait for tomorrow: one account can write to {limit} people in a day.',
    'Quizá {count} {count:correo tenga|correos tengan} que esperar a mañana: una cuenta puede escribir a {limit} personas al día.',
    '{count} {count:courriel devra peut-être attendre|courriels devront peut-être attendre} demain : un compte peut écrire à {limit} personnes par jour.',
  ),
  nobody: text(
    'Nobody is on the list of these workgroups yet, so nobody is invited.',
    'Todavía no hay nadie en la lista de estos grupos, así que no se invita a nadie.',
    'Personne n’est encore inscrit dans ces groupes ; personne n’est donc invité.',
  ),

  notYours: text(
    'Only co-chairs of {workgroup} or a coordinator can invite to its meetings.',
    'Solo la copresidencia de {workgroup} o la coordinación pueden invitar a sus reuniones.',
    'Seules la coprésidence de {workgroup} ou la coordination peuvent inviter à ses réunions.',
  ),
  wholeCoalition: text('the whole coalition', 'toda la coalición', 'toute la coalition'),
  unknownMeeting: text(
    'There is no meeting “{id}”.',
    'No existe la reunión «{id}».',
    'Il n’y a pas de réunion « {id} ».',
  ),
  unknownWorkgroup: text(
    'There is no workgroup “{name}”.',
    'No existe el grupo de trabajo «{name}».',
    'Il n’y a pas de groupe de travail « {name} ».',
  ),
  severalWorkgroups: text(
    'Several workgroups are called “{name}”. Use the name as it stands in the list.',
    'Varios grupos de trabajo se llaman «{name}». Use el nombre tal como está en la lista.',
    'Plusieurs groupes de travail s’appellent « {name} ». Utilisez le nom tel qu’il figure dans la liste.',
  ),
  missingWorkgroup: text(
    'Choose the workgroup that meets.',
    'Elija el grupo de trabajo que se reúne.',
    'Choisissez le groupe de travail qui se réunit.',
  ),
  missingTitle: text(
    'Give the meeting a title.',
    'Ponga un título a la reunión.',
    'Donnez un titre à la réunion.',
  ),
  badStart: text(
    '“{value}” is no day and time. Write them as 2027-04-06T12:00.',
    '«{value}» no es un día con hora. Escríbalo así: 2027-04-06T12:00.',
    '« {value} » n’est pas un jour avec une heure. Écrivez-le ainsi : 2027-04-06T12:00.',
  ),
  badLength: text(
    'A meeting lasts from 1 minute to 7 days; write the length in whole minutes.',
    'Una reunión dura de 1 minuto a 7 días; escriba la duración en minutos enteros.',
    'Une réunion dure de 1 minute à 7 jours ; écrivez la durée en minutes entières.',
  ),
  badLink: text(
    'The link to join must be a full address that begins with https:// or http://.',
    'El enlace para conectarse debe ser una dirección completa que empiece por https:// o http://.',
    'Le lien de connexion doit être une adresse complète qui commence par https:// ou http://.',
  ),
  past: text(
    '{when} is already over. Choose a time ahead.',
    'El {when} ya pasó. Elija una hora futura.',
    'Le {when} est déjà passé. Choisissez un moment à venir.',
  ),
  alreadyOver: text(
    '“{title}” is already over and can no longer be called off.',
    '«{title}» ya pasó y no se puede cancelar.',
    '« {title} » est déjà passée et ne peut plus être annulée.',
  ),
  alreadyHeld: text(
    '“{title}” is marked as held. To invite again, plan a new meeting.',
    '«{title}» figura como celebrada. Para invitar de nuevo, prevea otra reunión.',
    '« {title} » est marquée comme tenue. Pour inviter à nouveau, prévoyez une autre réunion.',
  ),
  nothingToCancel: text(
    'Say which meeting to call off.',
    'Indique qué reunión se cancela.',
    'Indiquez quelle réunion annuler.',
  ),
  alreadyPlanned: text(
    '“{title}” of {workgroup} at this time is already planned ({id}). Change that one, or choose another title or time.',
    '«{title}» de {workgroup} a esta hora ya está prevista ({id}). Cambie esa o elija otro título u otra hora.',
    '« {title} » de {workgroup} à ce moment est déjà prévue ({id}). Modifiez-la, ou choisissez un autre titre ou moment.',
  ),
} as const;
