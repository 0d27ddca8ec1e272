// What is said about mail: in the list of mails, in refusals and in the mails themselves.
import { text } from '../../base/messages/text';

export const mailText = {
  sendTitle: text('Send waiting mail', 'Enviar los correos pendientes', 'Envoyer les courriels en attente'),
  listTitle: text(
    'Mail waiting and sent',
    'Correos pendientes y enviados',
    'Courriels en attente et envoyés',
  ),
  markTitle: text('Settle a mail', 'Aclarar un correo', 'Régler le sort d’un courriel'),
  showTitle: text('Read a mail', 'Leer un correo', 'Lire un courriel'),

  sentCount: text(
    '{count} {count:mail was|mails were} sent.',
    'Se {count:envió|enviaron} {count} {count:correo|correos}.',
    '{count} {count:courriel envoyé|courriels envoyés}.',
  ),
  failedCount: text(
    '{count} {count:mail|mails} could not be sent; the list says why.',
    'No se {count:pudo|pudieron} enviar {count} {count:correo|correos}; la lista dice por qué.',
    '{count} {count:courriel n’a pas pu partir|courriels n’ont pas pu partir} ; la liste dit pourquoi.',
  ),
  uncertainCount: text(
    '{count} {count:mail|mails} may not have arrived. Ask the {count:person|people}.',
    'Quizá no {count:llegó|llegaron} {count} {count:correo|correos}. Pregunte a {count:la persona|las personas}.',
    '{count} {count:courriel n’est peut-être pas arrivé|courriels ne sont peut-être pas arrivés}. Demandez {count:à la personne|aux personnes}.',
  ),
  waitingCount: text(
    '{count} {count:mail waits|mails wait} for the next time.',
    '{count} {count:correo queda|correos quedan} para la próxima vez.',
    '{count} {count:courriel attend|courriels attendent} la prochaine fois.',
  ),
  mayHaveGone: text(
    'Sending was interrupted; it may have gone out or not. Ask the person, then mark it.',
    'El envío se interrumpió; puede que haya salido o no. Pregunte a la persona y márquelo.',
    'L’envoi a été interrompu ; il est peut-être parti, ou non. Demandez à la personne, puis marquez-le.',
  ),
  marked: text(
    '{count} {count:mail is|mails are} marked as “{state}”.',
    '{count} {count:correo queda marcado|correos quedan marcados} como «{state}».',
    '{count} {count:courriel est marqué|courriels sont marqués} « {state} ».',
  ),
  nothingToMark: text(
    'None of these mails can be marked so: sent ones stay sent, and those being sent are not touched.',
    'Ninguno de estos correos se puede marcar así: los enviados siguen enviados y los que se están enviando no se tocan.',
    'Aucun de ces courriels ne peut être marqué ainsi : ceux qui sont partis le restent, ceux en cours d’envoi ne sont pas touchés.',
  ),
  notMarked: text(
    '{count} {count:mail stays as it is|mails stay as they are}.',
    '{count} {count:correo sigue|correos siguen} igual.',
    '{count} {count:courriel reste tel quel|courriels restent tels quels}.',
  ),
  unknownMail: text(
    'There is no mail “{id}”.',
    'No existe el correo «{id}».',
    'Il n’y a pas de courriel « {id} ».',
  ),
  notYourMail: text(
    'Only co-chairs of the workgroup and coordinators can read this mail.',
    'Solo la copresidencia del grupo y la coordinación pueden leer este correo.',
    'Seules la coprésidence du groupe et la coordination peuvent lire ce courriel.',
  ),

  unknownPerson: text(
    'is not among the people',
    'no está entre las personas',
    'ne figure pas parmi les personnes',
  ),
  hasLeft: text('no longer takes part', 'ya no participa', 'ne participe plus'),
  throughCoordinator: text(
    'wants to be told through the coordinator',
    'quiere que le avise la coordinación',
    'veut être prévenu·e par la coordination',
  ),
  wantsNone: text('wants no mail', 'no quiere correos', 'ne veut pas de courriels'),
  wantsDigest: text(
    'gets one summary instead of each mail',
    'recibe un resumen en lugar de cada correo',
    'reçoit un récapitulatif au lieu de chaque courriel',
  ),
  noAddress: text('has no mail address', 'no tiene dirección de correo', 'n’a pas d’adresse électronique'),

  notSent: text(
    'Not sent: {name} {reason}. Tell them in another way.',
    'No se envió: {name} {reason}. Avise de otra manera.',
    'Non envoyé : {name} {reason}. Prévenez d’une autre façon.',
  ),
  meetingGone: text(
    'Not sent: the meeting “{id}” is not on the sheet any more.',
    'No se envió: la reunión «{id}» ya no está en la hoja.',
    'Non envoyé : la réunion « {id} » n’est plus dans l’onglet.',
  ),
  meetingOver: text(
    'Not sent: “{title}” is already over.',
    'No se envió: «{title}» ya pasó.',
    'Non envoyé : « {title} » est déjà passée.',
  ),
  meetingOff: text(
    'Not sent: “{title}” is marked as cancelled on the sheet of meetings.',
    'No se envió: «{title}» figura como cancelada en la hoja de reuniones.',
    'Non envoyé : « {title} » est marquée comme annulée dans l’onglet des réunions.',
  ),
  meetingUnclear: text(
    'Not sent: day, time or time zone of “{title}” cannot be read. Correct the row on the sheet of meetings.',
    'No se envió: no se puede leer el día, la hora o la zona horaria de «{title}». Corrija la fila en la hoja de reuniones.',
    'Non envoyé : le jour, l’heure ou le fuseau de « {title} » sont illisibles. Corrigez la ligne dans l’onglet des réunions.',
  ),
  newerVersion: text(
    'Not sent: a newer message about “{title}” takes its place.',
    'No se envió: lo sustituye un mensaje más reciente sobre «{title}».',
    'Non envoyé : un message plus récent sur « {title} » le remplace.',
  ),
  unknownKind: text(
    'Not sent: nobody knows this kind of mail.',
    'No se envió: no se conoce este tipo de correo.',
    'Non envoyé : ce type de courriel est inconnu.',
  ),
} as const;
