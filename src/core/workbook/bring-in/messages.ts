// What is said when rows are brought in.
import { text } from '../../base/messages/text';

export const bringInText = {
  importTitle: text('Bring in rows', 'Traer filas', 'Importer des lignes'),

  done: text(
    '{sheet}: {added} added, {changed} changed, {unchanged} already there.',
    '{sheet}: {added} {added:fila nueva|filas nuevas}, {changed} {changed:fila cambiada|filas cambiadas}, {unchanged} que ya {unchanged:estaba|estaban}.',
    '{sheet} : {added} {added:nouvelle ligne|nouvelles lignes}, {changed} {changed:ligne modifiée|lignes modifiées}, {unchanged} déjà là.',
  ),
  repeated: text(
    '{count} {count:row is|rows are} about the same as an earlier one, and {count:was|were} joined with it.',
    '{count} {count:fila trata|filas tratan} de lo mismo que otra anterior y se {count:unió|unieron} a ella.',
    '{count} {count:ligne concerne|lignes concernent} la même chose qu’une autre plus haut et y {count:a été jointe|ont été jointes}.',
  ),
  leftOut: text(
    '{count} {count:row was|rows were} left out.',
    'Se {count:omitió|omitieron} {count} {count:fila|filas}.',
    '{count} {count:ligne a été laissée|lignes ont été laissées} de côté.',
  ),
  unread: text(
    '{count} {count:entry|entries} could not be read; the list says why.',
    '{count} {count:dato no se pudo|datos no se pudieron} leer; la lista dice por qué.',
    '{count} {count:donnée n’a pas pu être lue|données n’ont pas pu être lues} ; la liste dit pourquoi.',
  ),

  notHere: text(
    'The workbook keeps {sheet} itself; nothing can be brought in there.',
    'El libro lleva por sí mismo {sheet}; no se puede traer nada allí.',
    'Le classeur tient lui-même {sheet} ; on ne peut rien y importer.',
  ),
  unknownColumn: text(
    '{sheet} has no such column, so nothing of it was brought in.',
    '{sheet} no tiene esa columna, así que no se trajo nada de ella.',
    '{sheet} n’a pas cette colonne, rien n’en a donc été importé.',
  ),
  twiceColumn: text(
    'Another column already says this, so nothing of this one was brought in.',
    'Otra columna ya dice esto, así que no se trajo nada de esta.',
    'Une autre colonne le dit déjà, rien de celle-ci n’a donc été importé.',
  ),
  ownColumn: text(
    'The workbook fills in this column itself, so nothing of it was brought in.',
    'El libro rellena esta columna por sí mismo, así que no se trajo nada de ella.',
    'Le classeur remplit lui-même cette colonne, rien n’en a donc été importé.',
  ),
  unknownId: text(
    'No row has this id. The row was looked for by what it says instead.',
    'Ninguna fila tiene este id. Se buscó la fila por lo que dice.',
    'Aucune ligne n’a cet id. La ligne a été cherchée d’après ce qu’elle dit.',
  ),
  partly: text(
    '{problem} The cell already holds something, so it was left as it is.',
    '{problem} La celda ya tiene algo, así que se dejó como está.',
    '{problem} La cellule contient déjà quelque chose, elle a donc été laissée telle quelle.',
  ),
  missing: text(
    'A new row needs “{field}”. The whole row was left out.',
    'Una fila nueva necesita «{field}». Se omitió toda la fila.',
    'Une nouvelle ligne a besoin de « {field} ». Toute la ligne a été laissée de côté.',
  ),
  keyUnread: text(
    'Without “{field}” it is not clear which row this is. The whole row was left out.',
    'Sin «{field}» no está claro de qué fila se trata. Se omitió toda la fila.',
    'Sans « {field} », on ne sait pas de quelle ligne il s’agit. Toute la ligne a été laissée de côté.',
  ),
  nobody: text(
    'It says neither which person nor which organization takes part. The whole row was left out.',
    'No dice qué persona ni qué organización participa. Se omitió toda la fila.',
    'Elle ne dit ni quelle personne ni quelle organisation participe. Toute la ligne a été laissée de côté.',
  ),
  severalRows: text(
    'It could be several rows: {names}. The whole row was left out; say more in it.',
    'Puede ser varias filas: {names}. Se omitió toda la fila; indique más datos.',
    'Ce peut être plusieurs lignes : {names}. Toute la ligne a été laissée de côté ; donnez plus de détails.',
  ),
};
