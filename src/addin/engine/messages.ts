// What the engine itself says: refusals, trouble and how an action ended.
import { text } from '../../core/base/messages/text';

export const engineText = {
  begin: text(
    'Welcome. Coordinators begin with UPR > Coordinators > Start or move a cycle; it makes the sheets.',
    'Bienvenida. La coordinación empieza con EPU > Coordinación > Iniciar o mover un ciclo; eso crea las hojas.',
    'Bienvenue. La coordination commence par EPU > Coordination > Lancer ou déplacer un cycle ; les onglets sont alors créés.',
  ),
  busy: text(
    'Somebody else is saving at this moment. Wait a few seconds and try again; nothing was changed.',
    'Otra persona está guardando en este momento. Espere unos segundos e inténtelo de nuevo; no se cambió nada.',
    'Quelqu’un d’autre enregistre en ce moment. Attendez quelques secondes et réessayez ; rien n’a changé.',
  ),
  nothingSetUp: text(
    'This workbook has no sheets of the UPR yet. A coordinator begins with UPR > Coordinators > Start or move a cycle; it makes them.',
    'Este libro aún no tiene las hojas del EPU. La coordinación empieza con EPU > Coordinación > Iniciar o mover un ciclo, que las crea.',
    'Ce classeur n’a pas encore les onglets de l’EPU. La coordination commence par EPU > Coordination > Lancer ou déplacer un cycle, qui les crée.',
  ),
  setUpFirst: text(
    'The sheet “{sheet}” is missing. Choose UPR > Coordinators > Check and repair, then try again.',
    'Falta la hoja «{sheet}». Elija EPU > Coordinación > Revisar y reparar e inténtelo de nuevo.',
    'L’onglet « {sheet} » manque. Choisissez EPU > Coordination > Vérifier et réparer, puis réessayez.',
  ),
  columnMissing: text(
    'The sheet “{sheet}” has lost its column “{column}”. Choose UPR > Coordinators > Check and repair, then try again.',
    'La hoja «{sheet}» perdió la columna «{column}». Elija EPU > Coordinación > Revisar y reparar e inténtelo de nuevo.',
    'L’onglet « {sheet} » a perdu la colonne « {column} ». Choisissez EPU > Coordination > Vérifier et réparer, puis réessayez.',
  ),
  forMembers: text(
    'This is for members of the coalition. Choose UPR > Take part > Join or change my workgroups first.',
    'Esto es para miembros de la coalición. Elija antes EPU > Participar > Unirme o cambiar mis grupos.',
    'Ceci est réservé aux membres de la coalition. Choisissez d’abord EPU > Participer > Rejoindre ou changer mes groupes.',
  ),
  forCoChairs: text(
    'This is for co-chairs of a workgroup and for coordinators. Ask one of them.',
    'Esto es para las copresidencias de los grupos y la coordinación. Pídaselo a una de esas personas.',
    'Ceci est réservé aux coprésidences des groupes et à la coordination. Demandez à l’une de ces personnes.',
  ),
  forCoordinators: text(
    'This is for coordinators. Ask one of them; the sheet {tab} shows who they are.',
    'Esto es para la coordinación. Pídaselo a una de esas personas; la hoja {tab} indica quiénes son.',
    'Ceci est réservé à la coordination. Demandez à l’une de ces personnes ; l’onglet {tab} les indique.',
  ),
  noEmail: text(
    'Google does not tell this workbook which account you use. If several accounts are signed in, open the workbook in a browser window with only one.',
    'Google no indica a este libro qué cuenta usa. Si hay varias cuentas abiertas, abra el libro en una ventana con una sola.',
    'Google n’indique pas à ce classeur quel compte vous utilisez. Si plusieurs comptes sont ouverts, ouvrez le classeur dans une fenêtre avec un seul.',
  ),
  checkFields: text(
    'Some answers need another look.',
    'Conviene revisar algunas respuestas.',
    'Certaines réponses sont à revoir.',
  ),
  failed: text(
    'This could not be finished: {reason} What had been written is taken back at the next action. Try again; if it happens again, choose Check and repair.',
    'No se pudo terminar: {reason} Lo escrito se deshará en la próxima acción. Inténtelo de nuevo; si se repite, elija Revisar y reparar.',
    'Cela n’a pas pu être terminé : {reason} Ce qui était écrit sera repris à la prochaine action. Réessayez ; si cela se répète, choisissez Vérifier et réparer.',
  ),
  recovered: text(
    'An earlier action (“{title}”) had stopped half-way; it was taken back.',
    'Una acción anterior («{title}») se había interrumpido; se deshizo.',
    'Une action précédente (« {title} ») s’était interrompue ; elle a été annulée.',
  ),
  unknownCommand: text(
    'There is no action called “{name}”.',
    'No existe ninguna acción llamada «{name}».',
    'Il n’existe aucune action appelée « {name} ».',
  ),
  copySendsNothing: text(
    'This file is a copy of the workbook, so {count} waiting {count:mail stays|mails stay} here: {count:it waits|they wait} in the old one too. If this copy takes its place, a coordinator empties “workbook.file” on the tab {tab}.',
    'Este archivo es una copia del libro, así que {count} {count:correo pendiente se queda|correos pendientes se quedan} aquí: también {count:espera|esperan} en el anterior. Si esta copia lo reemplaza, la coordinación vacía «workbook.file» en la hoja {tab}.',
    'Ce fichier est une copie du classeur : {count} {count:courriel en attente reste|courriels en attente restent} donc ici, car {count:il attend|ils attendent} aussi dans l’ancien. Si cette copie le remplace, la coordination vide « workbook.file » dans l’onglet {tab}.',
  ),
  mailWaits: text(
    '{count} {count:mail waits|mails wait} to be sent. See Mail waiting and sent.',
    '{count} {count:correo espera|correos esperan} su envío. Vea Correos pendientes y enviados.',
    '{count} {count:message attend|messages attendent} l’envoi. Voir Courriels en attente et envoyés.',
  ),
  mailGoesTomorrow: text(
    'The day’s limit of this account is reached: {count:one mail goes|{count} mails go} out by {count:itself|themselves} tomorrow.',
    'Se alcanzó el límite diario de esta cuenta: {count:un correo saldrá|{count} correos saldrán} mañana por sí {count:solo|solos}.',
    'La limite du jour de ce compte est atteinte : {count:un courriel partira|{count} courriels partiront} demain {count:tout seul|tout seuls}.',
  ),
  mailFailed: text(
    'The rows are saved, but not all mail could be sent: {reason} It waits; choose Mail waiting and sent to send it.',
    'Las filas se guardaron, pero no se pudo enviar todo el correo: {reason} Queda pendiente; elija Correos pendientes y enviados para enviarlo.',
    'Les lignes sont enregistrées, mais tout le courrier n’a pas pu partir : {reason} Il attend ; choisissez Courriels en attente et envoyés pour l’envoyer.',
  ),
  documentFailed: text(
    'The rows are saved, but the document was not made: {reason} Run the same action again.',
    'Las filas se guardaron, pero no se creó el documento: {reason} Repita la misma acción.',
    'Les lignes sont enregistrées, mais le document n’a pas été créé : {reason} Relancez la même action.',
  ),
  pageFailed: text(
    'The tab “{sheet}” could not be written: {reason} Run the same action again.',
    'No se pudo escribir la hoja «{sheet}»: {reason} Repita la misma acción.',
    'L’onglet « {sheet} » n’a pas pu être écrit : {reason} Relancez la même action.',
  ),
};
