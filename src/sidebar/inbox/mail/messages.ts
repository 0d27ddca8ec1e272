// Words of the panel for mail that waits and that went out.
import * as titles from '../../../core/workbook/menu/titles';
import { text } from '../../../core/base/messages/text';

export const mailPanelText = {
  title: titles.mail,
  all: text('All ({count})', 'Todos ({count})', 'Tous ({count})'),
  stateCount: text('{state} ({count})', '{state} ({count})', '{state} ({count})'),
  list: text('Mail', 'Correos', 'Courriels'),
  empty: text(
    'No mail yet. Mail is queued here when somebody invites to a meeting, changes it or calls it off.',
    'Todavía no hay correos. Se anotan aquí cuando alguien invita a una reunión, la cambia o la cancela.',
    'Aucun courriel pour l’instant. Ils s’inscrivent ici quand quelqu’un invite à une réunion, la modifie ou l’annule.',
  ),
  emptyState: text(
    'No mail in this state.',
    'No hay correos en este estado.',
    'Aucun courriel dans cet état.',
  ),
  newest: text(
    'The newest {count} are listed.',
    'Se muestran los {count} más recientes.',
    'Les {count} plus récents sont affichés.',
  ),
  uncertainHelp: text(
    'Sending was interrupted: these may have arrived or not, and are never sent again by themselves. Ask the people, then mark them.',
    'El envío se interrumpió: estos pueden haber llegado o no, y nunca se reenvían solos. Pregunte a las personas y márquelos.',
    'L’envoi a été interrompu : ceux-ci sont arrivés ou non, et ne repartent jamais d’eux-mêmes. Demandez aux personnes, puis marquez-les.',
  ),
  kindAbout: text('{kind}: {about}', '{kind}: {about}', '{kind} : {about}'),
  stateAt: text('{state}, {at}', '{state}, {at}', '{state}, {at}'),
  noPerson: text('Unknown person', 'Persona desconocida', 'Personne inconnue'),
  attempts: text(
    '{count} {count:attempt|attempts}',
    '{count} {count:intento|intentos}',
    '{count} {count:tentative|tentatives}',
  ),
  send: text(
    'Send {count} waiting {count:mail|mails}',
    'Enviar {count} {count:correo|correos} en espera',
    'Envoyer {count} {count:courriel|courriels} en attente',
  ),
  questionSend: text(
    'Send {count} {count:mail|mails} now?',
    '¿Enviar {count} {count:correo|correos} ahora?',
    'Envoyer {count} {count:courriel|courriels} maintenant ?',
  ),
  sendFrom: text(
    'They go out from your account ({email}), one to each person, and cannot be called back.',
    'Salen de su cuenta ({email}), uno para cada persona, y no se pueden retirar.',
    'Ils partent de votre compte ({email}), un par personne, et ne peuvent pas être rappelés.',
  ),
  sendLimit: text(
    'What your account may not send today waits for the next run.',
    'Lo que su cuenta no pueda enviar hoy queda para el próximo envío.',
    'Ce que votre compte ne peut pas envoyer aujourd’hui attend le prochain envoi.',
  ),
  sendNow: text('Send now', 'Enviar ahora', 'Envoyer maintenant'),
  progress: text(
    '{sent} sent, {left} to go … Leave the panel open.',
    '{sent} enviados, faltan {left} … Deje el panel abierto.',
    '{sent} envoyés, encore {left} … Laissez le panneau ouvert.',
  ),
  sentInAll: text(
    '{count} {count:mail was|mails were} sent.',
    'Se {count:envió|enviaron} {count} {count:correo|correos}.',
    '{count} {count:courriel envoyé|courriels envoyés}.',
  ),
  failedInAll: text(
    '{count} could not be sent; the list says why.',
    '{count} no se pudieron enviar; la lista dice por qué.',
    '{count} n’ont pas pu partir ; la liste dit pourquoi.',
  ),
  uncertainInAll: text(
    '{count} may not have arrived; ask the people.',
    '{count} quizá no llegaron; pregunte a las personas.',
    '{count} ne sont peut-être pas arrivés ; demandez aux personnes.',
  ),
  leftInAll: text(
    '{count} {count:waits|wait} for tomorrow, or for somebody else with a fresh allowance: an account may send only so many a day.',
    '{count} {count:espera|esperan} a mañana, o a otra persona con cuota: cada cuenta solo puede enviar cierto número al día.',
    '{count} {count:attend|attendent} demain, ou une autre personne qui a encore droit à des envois : un compte ne peut en envoyer qu’un certain nombre par jour.',
  ),
  stopped: text(
    'Sending stopped here: {reason}',
    'El envío se detuvo aquí: {reason}',
    'L’envoi s’est arrêté ici : {reason}',
  ),
  to: text('To', 'Para', 'À'),
  subject: text('Subject', 'Asunto', 'Objet'),
  answerTo: text('Answers go to', 'Las respuestas van a', 'Les réponses vont à'),
  state: text('State', 'Estado', 'État'),
  body: text('Text', 'Texto', 'Texte'),
  attached: text('Attached', 'Adjunto', 'Pièce jointe'),
  copy: text('Copy the text', 'Copiar el texto', 'Copier le texte'),
  copied: text('The text is copied.', 'El texto está copiado.', 'Le texte est copié.'),
  selected: text(
    'The text is selected: copy it with Ctrl+C or ⌘C.',
    'El texto está seleccionado: cópielo con Ctrl+C o ⌘C.',
    'Le texte est sélectionné : copiez-le avec Ctrl+C ou ⌘C.',
  ),
  byHandHelp: text(
    'When it cannot go out from here, send this text and the attachment from your own mail, then mark it.',
    'Si no puede salir desde aquí, envíe este texto y el adjunto desde su propio correo y márquelo.',
    'S’il ne peut pas partir d’ici, envoyez ce texte et la pièce jointe depuis votre messagerie, puis marquez-le.',
  ),
  wouldNotGo: text(
    'This mail would not go out now.',
    'Este correo no saldría ahora.',
    'Ce courriel ne partirait pas maintenant.',
  ),
  again: text('Send it again', 'Volver a enviarlo', 'Le renvoyer'),
  byHand: text('Mark as sent by hand', 'Marcar como enviado a mano', 'Marquer comme envoyé à la main'),
  allAgain: text('Send all {count} again', 'Volver a enviar los {count}', 'Renvoyer les {count}'),
  allByHand: text(
    'Mark all {count} as sent by hand',
    'Marcar los {count} como enviados a mano',
    'Marquer les {count} comme envoyés à la main',
  ),
  questionAgain: text(
    'Send {count} {count:mail|mails} again?',
    '¿Volver a enviar {count} {count:correo|correos}?',
    'Renvoyer {count} {count:courriel|courriels} ?',
  ),
  againHelp: text(
    'Who has it already gets it twice. Send it again only when you know that it did not arrive.',
    'Quien ya lo tiene lo recibirá dos veces. Vuelva a enviarlo solo si sabe que no llegó.',
    'Qui l’a déjà le recevra deux fois. Ne le renvoyez que si vous savez qu’il n’est pas arrivé.',
  ),
  questionByHand: text(
    'Mark {count} {count:mail|mails} as sent by hand?',
    '¿Marcar {count} {count:correo|correos} como {count:enviado|enviados} a mano?',
    'Marquer {count} {count:courriel|courriels} comme {count:envoyé|envoyés} à la main ?',
  ),
  byHandNote: text(
    'It does not go out from here any more.',
    'Ya no saldrá desde aquí.',
    'Il ne partira plus d’ici.',
  ),
  toList: text('See the list', 'Ver la lista', 'Voir la liste'),

  digests: text('This week’s summaries', 'Resúmenes de la semana', 'Récapitulatifs de la semaine'),
  questionDigests: text(
    '{count} {count:person gets|people get} a summary this week',
    '{count} {count:persona recibe|personas reciben} un resumen esta semana',
    '{count} {count:personne reçoit|personnes reçoivent} un récapitulatif cette semaine',
  ),
  digestsHelp: text(
    'Each person gets one mail. Its text is made when it is sent, from what the workbook holds then.',
    'Cada persona recibe un correo. El texto se crea al enviarlo, con lo que el libro contenga entonces.',
    'Chaque personne reçoit un courriel. Le texte est fait à l’envoi, d’après ce que le classeur contient alors.',
  ),
  tellOtherwise: text('Tell in another way', 'Avisar de otra manera', 'Prévenir autrement'),
  queueDigests: text(
    'Prepare {count} {count:summary|summaries}',
    'Preparar {count} {count:resumen|resúmenes}',
    'Préparer {count} {count:récapitulatif|récapitulatifs}',
  ),
  confirm: text('Confirm', 'Confirmar', 'Confirmer'),
} as const;
