// Words of the issue board: its tab, columns and states, and what is said about picks in its cells.
import { text } from '../../base/messages/text';

export const boardText = {
  title: text('Issue board', 'Tablero de temas', 'Tableau des thèmes'),
  otherTitle: text('Issue board (UPR)', 'Tablero de temas (EPU)', 'Tableau des thèmes (EPU)'),
  picksTitle: text(
    'Picks on the issue board',
    'Elecciones en el tablero de temas',
    'Choix faits dans le tableau des thèmes',
  ),

  id: text('Id', 'Id', 'Id'),
  shown: text('Shown last', 'Mostrado antes', 'Affiché avant'),
  issue: text('Issue', 'Tema', 'Thème'),
  theme: text('Theme', 'Ámbito', 'Domaine'),
  state: text('State of coverage', 'Estado de la cobertura', 'État de la couverture'),
  last: text(
    'Last time’s recommendations',
    'Recomendaciones de la última vez',
    'Recommandations de la dernière fois',
  ),
  closed: text('{name} (closed)', '{name} (cerrado)', '{name} (clos)'),

  idNote: text(
    'Filled in by the workbook; leave it as it is.',
    'Lo completa el libro; no lo cambie.',
    'Rempli par le classeur ; ne le modifiez pas.',
  ),
  issueNote: text(
    'All issues of the tab Issues. Add, rename or remove them there.',
    'Todos los temas de la hoja Temas. Añádalos, renómbrelos o quítelos allí.',
    'Tous les thèmes de l’onglet Thèmes. Ajoutez-les, renommez-les ou retirez-les là.',
  ),
  themeNote: text(
    'The broad group of the issue. Change it on the tab Issues.',
    'El grupo amplio del tema. Cámbielo en la hoja Temas.',
    'Le grand groupe du thème. Modifiez-le dans l’onglet Thèmes.',
  ),
  stateNote: text(
    'Gap: nobody is on it, or some are and nobody leads. Overlap: more than one workgroup leads. Closed workgroups do not count.',
    'Sin cubrir: nadie se ocupa, o alguien se ocupa y nadie dirige. Coincidencia: dirige más de un grupo. Los grupos cerrados no cuentan.',
    'Lacune : personne ne s’en occupe, ou bien personne ne pilote. Recoupement : plus d’un groupe pilote. Les groupes clos ne comptent pas.',
  ),
  lastNote: text(
    'How many recommendations of the last review are on this issue.',
    'Cuántas recomendaciones del último examen tratan este tema.',
    'Combien de recommandations du dernier examen portent sur ce thème.',
  ),
  groupNote: text(
    'Choose what this workgroup does on the issue. With the next command it stands on the tab Who covers what too.',
    'Elija qué hace este grupo en el tema. Con la siguiente acción figura también en la hoja Quién cubre qué.',
    'Choisissez ce que ce groupe fait sur le thème. À la prochaine action, cela figure aussi dans l’onglet Qui couvre quoi.',
  ),

  overlapBefore: text('overlap: ', 'coincidencia: dirigen ', 'recoupement : '),
  overlapAfter: text(' lead', '', ' pilotent'),
  /** How the states begin, for counting them. */
  gapStart: text('gap', 'sin cubrir', 'lacune'),
  overlapStart: text('overlap', 'coincidencia', 'recoupement'),

  byTheme: text('By theme', 'Por ámbito', 'Par domaine'),
  coveredCount: text('One leads', 'Dirige uno', 'Un pilote'),
  overlapCount: text('Overlaps', 'Coincidencias', 'Recoupements'),
  gapCount: text('Gaps', 'Sin cubrir', 'Lacunes'),
  allIssues: text('All issues', 'Todos los temas', 'Tous les thèmes'),
  lastCycle: text('Last review: cycle', 'Último examen: ciclo', 'Dernier examen : cycle'),
  chartTitle: text('Coverage by theme', 'Cobertura por ámbito', 'Couverture par domaine'),

  made: text('Made the sheet “{sheet}”.', 'Se creó la hoja «{sheet}».', 'Onglet « {sheet} » créé.'),
  columnsBack: text(
    'Put missing columns back on the tab “{sheet}”.',
    'Se repusieron columnas que faltaban en la hoja «{sheet}».',
    'Colonnes manquantes remises dans l’onglet « {sheet} ».',
  ),
  picked: text(
    '{count} {count:pick|picks} from the issue board {count:stands|stand} on the tab {tab} now.',
    '{count:Una elección|{count} elecciones} del tablero de temas {count:figura|figuran} ahora en la hoja {tab}.',
    '{count:Un choix|{count} choix} du tableau des thèmes {count:figure|figurent} désormais dans l’onglet {tab}.',
  ),
  bothChanged: text(
    '“{issue}”, {workgroup}: the tab {tab} said “{other}” meanwhile. The pick on the board, “{part}”, was taken.',
    '«{issue}», {workgroup}: la hoja {tab} decía entretanto «{other}». Se tomó la elección del tablero, «{part}».',
    '« {issue} », {workgroup} : l’onglet {tab} disait entre-temps « {other} ». Le choix du tableau, « {part} », a été retenu.',
  ),
  severalLead: text(
    '“{issue}”: {workgroups} lead now. Agree who leads, or have each say its angle (UPR > My workgroup > Who covers what).',
    '«{issue}»: ahora dirigen {workgroups}. Acuerden quién dirige, o que cada grupo indique su enfoque (EPU > Mi grupo de trabajo > Quién cubre qué).',
    '« {issue} » : {workgroups} pilotent maintenant. Convenez de qui pilote, ou que chacun précise son angle (EPU > Mon groupe de travail > Qui couvre quoi).',
  ),
  nothing: text('nothing', 'nada', 'rien'),
  clearedKept: text(
    '“{issue}”, {workgroup}: the cell was cleared. The row on the tab {tab} has no part any more; what else it says stays.',
    '«{issue}», {workgroup}: se vació la celda. La fila de la hoja {tab} ya no tiene papel; lo demás que dice se conserva.',
    '« {issue} », {workgroup} : la cellule a été vidée. La ligne de l’onglet {tab} n’a plus de rôle ; le reste est conservé.',
  ),
  unknownPart: text(
    '“{value}” is not one of the words used there, so it was left. Choose one of: {words}.',
    '«{value}» no es una de las palabras que se usan ahí, así que se dejó. Elija una de: {words}.',
    '« {value} » n’est pas un des mots utilisés là ; la cellule a été laissée. Choisissez parmi : {words}.',
  ),
  unknownIssue: text(
    'Tab “{sheet}”, row {row}: “{value}” is not on the tab {tab}, so the row was left. Add the issue there, then clear this row.',
    'Hoja «{sheet}», fila {row}: «{value}» no está en la hoja {tab}, así que la fila se dejó. Añada el tema allí y vacíe luego esta fila.',
    'Onglet « {sheet} », ligne {row} : « {value} » n’est pas dans l’onglet {tab} ; la ligne a été laissée. Ajoutez-y le thème, puis videz cette ligne.',
  ),
  doubledIssue: text(
    'Tab “{sheet}”, row {row}: the issue stands in a row above already. This row is not read; clear it.',
    'Hoja «{sheet}», fila {row}: el tema ya está en una fila de arriba. Esta fila no se lee; vacíela.',
    'Onglet « {sheet} », ligne {row} : le thème figure déjà plus haut. Cette ligne n’est pas lue ; videz-la.',
  ),
  unknownGroup: text(
    'Tab “{sheet}”, column “{column}”: the workgroup is not on the tab {tab} any more. Clear the column and it goes.',
    'Hoja «{sheet}», columna «{column}»: el grupo ya no está en la hoja {tab}. Vacíe la columna y desaparecerá.',
    'Onglet « {sheet} », colonne « {column} » : le groupe n’est plus dans l’onglet {tab}. Videz la colonne et elle disparaîtra.',
  ),
  columnsMissing: text(
    'The tab “{sheet}” lacks a column that the workbook needs, so it was left as it is. “Check and repair” puts it back.',
    'A la hoja «{sheet}» le falta una columna que el libro necesita, así que se dejó como está. «Revisar y reparar» la repone.',
    'Il manque à l’onglet « {sheet} » une colonne dont le classeur a besoin ; il a été laissé tel quel. « Vérifier et réparer » la remet.',
  ),
} as const;
