// What is said when a copy of the workbook begins the next cycle.
import { text } from '../../base/messages/text';

export const nextCycleText = {
  title: text('Start the next cycle', 'Iniciar el próximo ciclo', 'Lancer le cycle suivant'),
  overviewTitle: text(
    'What the next cycle keeps',
    'Qué conserva el próximo ciclo',
    'Ce que garde le cycle suivant',
  ),
  noCycle: text(
    'There is no review to put away: the tab {tab} names no cycle with a day. Use “Start or move a cycle” to give the facts of the review.',
    'No hay ningún examen que guardar: la hoja {tab} no indica un ciclo con fecha. Use «Iniciar o mover un ciclo» para dar los datos del examen.',
    'Il n’y a aucun examen à classer : l’onglet {tab} n’indique pas de cycle daté. Donnez les données de l’examen avec « Lancer ou déplacer un cycle ».',
  ),
  original: text(
    'This is the workbook of cycle {cycle} itself, and it is kept as the archive. Choose File > Make a copy, open the copy, run “Check and repair” there, and start the next cycle in it.',
    'Este es el libro del ciclo {cycle}, que se guarda como archivo. Elija Archivo > Hacer una copia, abra la copia, ejecute en ella «Revisar y reparar» e inicie allí el próximo ciclo.',
    'Ceci est le classeur même du cycle {cycle}, qui reste comme archive. Choisissez Fichier > Créer une copie, ouvrez la copie, lancez-y « Vérifier et réparer », puis commencez-y le cycle suivant.',
  ),
  confirmCopy: text(
    'Rows of cycle {cycle} leave this file. Say first that it is a copy, and that the old workbook stays as the archive.',
    'Las filas del ciclo {cycle} salen de este archivo. Confirme antes que es una copia y que el libro anterior queda como archivo.',
    'Les lignes du cycle {cycle} quittent ce fichier. Confirmez d’abord que c’est une copie et que l’ancien classeur reste comme archive.',
  ),
  cannotTell: text(
    'The workbook cannot tell whether it is a copy. Look at its name and address before you go on.',
    'El libro no puede saber si es una copia. Mire su nombre y su dirección antes de seguir.',
    'Le classeur ne peut pas savoir s’il est une copie. Regardez son nom et son adresse avant de continuer.',
  ),
  reviewAhead: text(
    'The review of cycle {cycle} is still to come, on {date}.',
    'El examen del ciclo {cycle} todavía está por venir, el {date}.',
    'L’examen du cycle {cycle} est encore à venir, le {date}.',
  ),
  rowsGo: text(
    '{count} {count:row of cycle {cycle} leaves|rows of cycle {cycle} leave} this copy; the old workbook keeps {count:it|them}.',
    '{count} {count:fila del ciclo {cycle} sale|filas del ciclo {cycle} salen} de esta copia; el libro anterior {count:la|las} conserva.',
    '{count} {count:ligne du cycle {cycle} quitte|lignes du cycle {cycle} quittent} cette copie ; l’ancien classeur {count:la|les} garde.',
  ),
  mailDropped: text(
    '{count} {count:mail was|mails were} still waiting: {count:it does|they do} not go out from here. Send {count:it|them} from the old workbook.',
    '{count} {count:correo estaba|correos estaban} en espera: desde aquí no {count:sale|salen}. Envíe{count:lo|los} desde el libro anterior.',
    '{count} {count:courriel attendait|courriels attendaient} : {count:il ne part|ils ne partent} pas d’ici. Envoyez-{count:le|les} depuis l’ancien classeur.',
  ),
  inRuns: text(
    'It takes about {count} {count:run|runs}. Each can be undone by itself under “Undo a UPR action”.',
    'Hacen falta {count:cerca de una pasada|unas {count} pasadas}. Cada una se puede deshacer por separado con «Deshacer una acción».',
    'Il faut environ {count} {count:passe|passes}. Chacune s’annule séparément avec « Annuler une action ».',
  ),
  left: text(
    '{count} {count:row is|rows are} left. Press again to go on.',
    '{count:Queda|Quedan} {count} {count:fila|filas}. Pulse de nuevo para seguir.',
    'Il reste {count} {count:ligne|lignes}. Appuyez de nouveau pour continuer.',
  ),
  done: text(
    'The workbook is ready for cycle {next}. People, organizations, workgroups, countries and settings are here, with {count} {count:recommendation|recommendations} to follow up.',
    'El libro está listo para el ciclo {next}. Aquí están las personas, organizaciones, grupos, países y ajustes, con {count} {count:recomendación|recomendaciones} a las que dar seguimiento.',
    'Le classeur est prêt pour le cycle {next}. Les personnes, organisations, groupes, pays et réglages sont là, avec {count} {count:recommandation|recommandations} à suivre.',
  ),
  giveFacts: text(
    'Now give the session and the day of the next review; the tab {tab} is dated from them.',
    'Indique ahora la sesión y el día del próximo examen; con ellos se fechará la hoja {tab}.',
    'Indiquez maintenant la session et le jour du prochain examen ; l’onglet {tab} en recevra ses dates.',
  ),
  settingSource: text(
    'Set when the next cycle was started',
    'Puesto al iniciar el próximo ciclo',
    'Mis au lancement du cycle suivant',
  ),
} as const;

export const nextCycleSettings = {
  'next-cycle.under-way': text(
    'The cycle that is being put away in this copy; empty when that is done',
    'El ciclo que se está guardando en esta copia; vacío cuando ya está hecho',
    'Le cycle qui est en cours de classement dans cette copie ; vide quand c’est fait',
  ),
  'workbook.file': text(
    'The file that this workbook is; a copy is known by it. Empty it in a copy that takes the workbook’s place',
    'El archivo que es este libro; por él se reconoce una copia. Vacíelo en una copia que reemplace al libro',
    'Le fichier qu’est ce classeur ; une copie s’y reconnaît. Videz-le dans une copie qui prend la place du classeur',
  ),
} as const;
