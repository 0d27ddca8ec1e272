// What set-up and the check of the workbook say.
import { text } from '../../base/messages/text';

export const workbookText = {
  setUpTitle: text('Set up the workbook', 'Preparar el libro', 'Préparer le classeur'),
  checkTitle: text('Check and repair', 'Revisar y reparar', 'Vérifier et réparer'),
  undoTitle: text('Undo a UPR action', 'Deshacer una acción', 'Annuler une action'),
  changesTitle: text('What was changed', 'Qué se cambió', 'Ce qui a été modifié'),
  languageTitle: text('Language of the panels', 'Idioma de los paneles', 'Langue des panneaux'),
  showRowTitle: text('Go to a row', 'Ir a una fila', 'Aller à une ligne'),
  rowGone: text(
    'That row is not on the tab “{sheet}” any more.',
    'Esa fila ya no está en la hoja «{sheet}».',
    'Cette ligne n’est plus dans l’onglet « {sheet} ».',
  ),
  selectedTitle: text('The selected row', 'La fila seleccionada', 'La ligne sélectionnée'),
  noSheetsYet: text(
    'This workbook has no sheets of the UPR yet. “Mend” makes them.',
    'Este libro aún no tiene las hojas del EPU. «Reparar» las crea.',
    'Ce classeur n’a pas encore les onglets de l’EPU. « Réparer » les crée.',
  ),
  sheetMissing: text(
    'The sheet “{sheet}” was not found. “Mend” recognizes it by its headings, or else makes an empty one. If somebody deleted it, look first in File > Version history: what stood there is kept.',
    'No se encontró la hoja «{sheet}». «Reparar» la reconoce por sus encabezados o, si no está, crea una vacía. Si alguien la eliminó, mire antes en Archivo > Historial de versiones: allí se conserva lo que tenía.',
    'L’onglet « {sheet} » est introuvable. « Réparer » le reconnaît à ses en-têtes ou, à défaut, en crée un vide. Si quelqu’un l’a supprimé, voyez d’abord Fichier > Historique des versions : ce qu’il contenait y est gardé.',
  ),
  keysLost: text(
    'The hidden first row of “{sheet}” was cleared. “Mend” puts it back by the headings.',
    'Se borró la primera fila oculta de «{sheet}». «Reparar» la repone a partir de los encabezados.',
    'La première ligne cachée de « {sheet} » a été effacée. « Réparer » la remet d’après les en-têtes.',
  ),
  keyLost: text(
    'The hidden mark of the column “{column}” was cleared, so actions do not see the column. “Mend” puts it back.',
    'Se borró la marca oculta de la columna «{column}», así que las acciones no ven la columna. «Reparar» la repone.',
    'Le repère caché de la colonne « {column} » a été effacé ; les actions ne voient pas la colonne. « Réparer » le remet.',
  ),
  headingLost: text(
    'The heading “{column}” was cleared. “Mend” puts it back.',
    'Se borró el encabezado «{column}». «Reparar» lo repone.',
    'L’en-tête « {column} » a été effacé. « Réparer » le remet.',
  ),
  columnLost: text(
    'The column “{column}” was not found. “Mend” adds an empty one. If it only lost its heading, write that back first: then Mend recognizes it.',
    'No se encontró la columna «{column}». «Reparar» añade una vacía. Si solo perdió su encabezado, escríbalo antes: así «Reparar» la reconoce.',
    'La colonne « {column} » est introuvable. « Réparer » en ajoute une vide. Si elle n’a perdu que son en-tête, récrivez-le d’abord : « Réparer » la reconnaît alors.',
  ),
  tabMade: text('Made the sheet “{sheet}”.', 'Se creó la hoja «{sheet}».', 'Onglet « {sheet} » créé.'),
  tabFoundAgain: text(
    'Found the sheet “{sheet}” again by its headers and rebuilt its hidden first row.',
    'Se reconoció la hoja «{sheet}» por sus encabezados y se rehízo su primera fila oculta.',
    'Onglet « {sheet} » reconnu à ses en-têtes ; sa première ligne cachée a été refaite.',
  ),
  tabRepaired: text(
    'Repaired the layout of “{sheet}”: {what}.',
    'Se reparó la hoja «{sheet}»: {what}.',
    'Onglet « {sheet} » réparé : {what}.',
  ),
  rowsAdded: text(
    'Added {count} {count:row|rows} to “{sheet}”.',
    'Se {count:añadió|añadieron} {count} {count:fila|filas} a «{sheet}».',
    '{count} {count:ligne ajoutée|lignes ajoutées} à « {sheet} ».',
  ),
  becameCoordinator: text(
    'There was no coordinator yet, so you are one now. Name others in the sheet {tab}.',
    'Aún no había coordinación, así que ahora es usted. Indique a otras personas en la hoja {tab}.',
    'Il n’y avait pas encore de coordination : c’est vous désormais. Indiquez-en d’autres dans l’onglet {tab}.',
  ),
  mended: text(
    '{count:One finding was|{count} findings were} mended.',
    '{count:Se reparó un hallazgo|Se repararon {count} hallazgos}.',
    '{count:Un constat a été réparé|{count} constats ont été réparés}.',
  ),
  leftToPeople: text(
    '{count:One needs|{count} need} a person: below stands what to do, with tab and row.',
    '{count:Uno necesita|{count} necesitan} a una persona: abajo se dice qué hacer, con hoja y fila.',
    '{count:Un demande|{count} demandent} une personne : ce qu’il faut faire est dit plus bas, avec l’onglet et la ligne.',
  ),
  layoutInOrder: text(
    'All sheets and columns are in place; none was changed. The check looks at the rows.',
    'Todas las hojas y columnas están en su lugar; no se cambió ninguna. La revisión mira las filas.',
    'Tous les onglets et colonnes sont en place ; rien n’a changé. La vérification examine les lignes.',
  ),
  nothingToDo: text(
    'Everything is in order; nothing was changed.',
    'Todo está en orden; no se cambió nada.',
    'Tout est en ordre ; rien n’a été modifié.',
  ),
  changesDropped: text(
    '{count:One old entry|{count} old entries} of the sheet {tab} {count:was|were} dropped, as the tab {settings} says.',
    '{count:Se quitó una entrada antigua|Se quitaron {count} entradas antiguas} de la hoja {tab}, según la hoja {settings}.',
    '{count:Une ancienne entrée|{count} anciennes entrées} de l’onglet {tab} {count:a été retirée|ont été retirées}, selon l’onglet {settings}.',
  ),
  newerWorkbook: text(
    'This workbook was made by a newer version ({version}) than this one. Reload the page; if this stays, update the script.',
    'Este libro es de una versión más nueva ({version}) que esta. Recargue la página; si sigue igual, actualice el script.',
    'Ce classeur vient d’une version plus récente ({version}) que celle-ci. Rechargez la page ; sinon, mettez le script à jour.',
  ),
  typedByHand: text(
    '{count:This row is|{count} rows are} new. {count:It gets|They get} an id and the usual values of the empty cells.',
    '{count:Esta fila es nueva|{count} filas son nuevas}. {count:Recibe|Reciben} un id y los valores habituales de las celdas vacías.',
    '{count:Cette ligne est nouvelle|{count} lignes sont nouvelles}. {count:Elle reçoit|Elles reçoivent} un id et les valeurs habituelles des cellules vides.',
  ),
  idDoubled: text(
    'The id {id} stood in two rows. The upper row kept it; this one has a new id.',
    'El id {id} estaba en dos filas. La de arriba lo conserva; esta tiene uno nuevo.',
    'L’id {id} figurait dans deux lignes. Celle du haut le garde ; celle-ci en a un nouveau.',
  ),
  linkRenewed: text(
    'The link now shows “{label}”.',
    'El enlace muestra ahora «{label}».',
    'Le lien affiche désormais « {label} ».',
  ),
  headingsRenewed: text(
    'In the text of “{title}”, headings of an issue that was renamed now have its new name.',
    'En el texto de «{title}», los títulos de un tema que cambió de nombre llevan ahora el nuevo.',
    'Dans le texte de « {title} », les titres d’un thème renommé portent désormais son nouveau nom.',
  ),
  numberMadeText: text(
    'The number {value} is text now, so it stays as it is written.',
    'El número {value} es ahora texto, así que queda como está escrito.',
    'Le nombre {value} est désormais du texte ; il reste tel qu’il est écrit.',
  ),
  formulaFound: text(
    'This cell holds the formula {formula}. People and actions expect a typed value; replace it when you can.',
    'Esta celda contiene la fórmula {formula}. Se espera un valor escrito; reemplácela cuando pueda.',
    'Cette cellule contient la formule {formula}. Une valeur saisie est attendue ; remplacez-la dès que possible.',
  ),
  leftBehindUnseen: text(
    '{count:A row|{count} rows} of this tab {count:belongs|belong} to “{value}”, which is not on the tab {sheet} any more. Was it deleted by mistake? Put its row back (Edit > Undo, or File > Version history), and {count:this one counts|these count} again. Else a coordinator can have {count:it|them} removed here.',
    '{count:Una fila de esta hoja pertenece|{count} filas de esta hoja pertenecen} a «{value}», que ya no está en la hoja {sheet}. ¿Se borró por error? Reponga su fila (Editar > Deshacer, o Archivo > Historial de versiones) y {count:esta volverá|estas volverán} a contar. Si no, la coordinación puede quitar{count:la|las} aquí.',
    '{count:Une ligne de cet onglet appartient|{count} lignes de cet onglet appartiennent} à « {value} », qui n’est plus dans l’onglet {sheet}. A-t-elle été supprimée par erreur ? Remettez sa ligne (Édition > Annuler, ou Fichier > Historique des versions) et {count:celle-ci comptera|celles-ci compteront} de nouveau. Sinon, la coordination peut {count:la|les} faire retirer ici.',
  ),
  leftBehindRemoved: text(
    '{count:A row that belongs|{count} rows that belong} to “{value}” {count:goes|go} from this tab, because that is not on the tab {sheet} any more. “Undo” brings {count:it|them} back.',
    '{count:Una fila que pertenece|{count} filas que pertenecen} a «{value}» {count:se quita|se quitan} de esta hoja, porque aquello ya no está en la hoja {sheet}. «Deshacer» {count:la|las} devuelve.',
    '{count:Une ligne qui appartient|{count} lignes qui appartiennent} à « {value} » {count:est retirée|sont retirées} de cet onglet, car cela n’est plus dans l’onglet {sheet}. « Annuler » {count:la|les} ramène.',
  ),
  leftBehindSeen: text(
    'This row is about “{value}”, which is not on the tab {sheet} any more. Put that row back, or delete this one.',
    'Esta fila trata de «{value}», que ya no está en la hoja {sheet}. Reponga aquella fila o borre esta.',
    'Cette ligne porte sur « {value} », qui n’est plus dans l’onglet {sheet}. Remettez cette autre ligne, ou supprimez celle-ci.',
  ),
  required: text(
    '“{column}” is empty here. Fill it in, or delete the row.',
    '«{column}» está vacío aquí. Complételo o borre la fila.',
    '« {column} » est vide ici. Remplissez-la ou supprimez la ligne.',
  ),
  tooLong: text(
    'This cell holds {count} characters; more than 45,000 cannot be changed by actions. Move the text to a document.',
    'Esta celda tiene {count} caracteres; con más de 45.000 las acciones no pueden cambiarla. Pase el texto a un documento.',
    'Cette cellule contient {count} caractères ; au-delà de 45 000, les actions ne peuvent la modifier. Déplacez le texte dans un document.',
  ),
  rowsAlike: text(
    'Rows {rows} of this sheet have the same name. If they are one, join them by hand; if not, name them in “Not the same as”.',
    'Las filas {rows} de esta hoja tienen el mismo nombre. Si son la misma, únalas a mano; si no, indíquelo en «No es lo mismo que».',
    'Les lignes {rows} de cet onglet portent le même nom. Si c’est la même, réunissez-les à la main ; sinon, indiquez-le dans « Différent de ».',
  ),
  namesAlike: text(
    'Rows {rows} of this sheet have the same name, so links to them show an id too. If they are one, choose one of them wherever another is linked, and delete the others; if not, give each a name of its own.',
    'Las filas {rows} de esta hoja tienen el mismo nombre, así que sus enlaces muestran también un id. Si son lo mismo, elija una de ellas dondequiera que se enlace otra y borre las demás; si no, dé a cada una un nombre propio.',
    'Les lignes {rows} de cet onglet portent le même nom ; leurs liens montrent donc aussi un id. Si c’est la même chose, choisissez l’une d’elles partout où une autre est liée et supprimez les autres ; sinon, donnez à chacune un nom propre.',
  ),
  sameAddress: text(
    'Rows {rows} have the same email address, so actions cannot tell who is at the keyboard. If they are one person, join them by hand; if not, correct the address.',
    'Las filas {rows} tienen la misma dirección de correo; las acciones no saben quién actúa. Si son la misma persona, únalas a mano; si no, corrija la dirección.',
    'Les lignes {rows} portent la même adresse électronique ; les actions ne savent pas qui agit. Si c’est la même personne, réunissez-les à la main ; sinon, corrigez l’adresse.',
  ),
  notADay: text(
    '“{value}” is not a day that can be read here, so this setting does not count. Write it like 2027-03-06.',
    '«{value}» no es una fecha que se pueda leer aquí, así que este ajuste no cuenta. Escríbala como 2027-03-06.',
    '« {value} » n’est pas une date lisible ici ; ce réglage ne compte donc pas. Écrivez-la comme 2027-03-06.',
  ),
  notAZone: text(
    '“{value}” is not a time zone that is known here, so the coalition’s own is used. Write it like Africa/Nairobi.',
    '«{value}» no es una zona horaria conocida; se usa la de la coalición. Escríbala como Africa/Nairobi.',
    '« {value} » n’est pas un fuseau horaire connu ; celui de la coalition sert. Écrivez-le comme Africa/Nairobi.',
  ),
  undone: text('Undone: {title}, {at}.', 'Deshecho: {title}, {at}.', 'Annulé : {title}, {at}.'),
  mostlyKept: text(
    'Most of “{title}”, {at}, stays, because it was changed or used since. It can be taken back again later.',
    'La mayor parte de «{title}», {at}, queda, porque cambió o se usó después. Se puede volver a deshacer más tarde.',
    'L’essentiel de « {title} », {at}, reste, car il a changé ou servi depuis. Il pourra encore être annulé plus tard.',
  ),
  partlyKept: text(
    'Undone in part: {title}, {at}. {count} {count:row stays|rows stay}, because {count:it was|they were} changed or used since. Once what came later is taken back, this can be taken back again for the rest.',
    'Deshecho en parte: {title}, {at}. {count:Queda|Quedan} {count} {count:fila|filas}, porque {count:cambió o se usó|cambiaron o se usaron} después. Cuando se deshaga lo posterior, esto se podrá deshacer de nuevo para el resto.',
    'Annulé en partie : {title}, {at}. {count} {count:ligne reste|lignes restent}, car {count:elle a changé ou servi|elles ont changé ou servi} depuis. Une fois la suite annulée, le reste de cette action pourra l’être aussi.',
  ),
  nothingToUndo: text(
    'There is nothing of yours to undo.',
    'No hay nada suyo que deshacer.',
    'Il n’y a rien de vous à annuler.',
  ),
  noSuchChange: text(
    'That action is not in the list of changes any more.',
    'Esa acción ya no está en la lista de cambios.',
    'Cette action n’est plus dans la liste des modifications.',
  ),
  alreadyUndone: text(
    'That action was undone already.',
    'Esa acción ya se deshizo.',
    'Cette action a déjà été annulée.',
  ),
  notYours: text(
    'Only the person who did this, or a coordinator, can undo it.',
    'Solo puede deshacerlo quien lo hizo o la coordinación.',
    'Seule la personne qui l’a fait, ou la coordination, peut l’annuler.',
  ),
  mailStays: text(
    '{count} {count:mail|mails} had been sent already and cannot be called back. Write to the people concerned.',
    '{count} {count:correo ya se había|correos ya se habían} enviado y no se pueden retirar. Escriba a las personas afectadas.',
    '{count} {count:message était déjà parti et ne peut être rappelé|messages étaient déjà partis et ne peuvent être rappelés}. Écrivez aux personnes concernées.',
  ),
  parts: {
    key: text('hidden keys', 'claves ocultas', 'clés cachées'),
    'append-column': text('missing columns', 'columnas que faltaban', 'colonnes manquantes'),
    header: text('headers', 'encabezados', 'en-têtes'),
    format: text('formats', 'formatos', 'formats'),
    note: text('header notes', 'notas de los encabezados', 'notes des en-têtes'),
    rule: text('drop-downs and boxes', 'listas y casillas', 'listes et cases'),
    freeze: text('frozen rows', 'filas fijas', 'lignes figées'),
    'hide-keys': text('the hidden first row', 'la primera fila oculta', 'la première ligne cachée'),
    protect: text('protections', 'protecciones', 'protections'),
    'protect-header': text('protections', 'protecciones', 'protections'),
    lock: text('protections', 'protecciones', 'protections'),
  },
};
