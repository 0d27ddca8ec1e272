// What is said when a change is taken back, or met somebody else's.
import { text } from '../../base/messages/text';

export const changesText = {
  rowGone: text(
    'The row {id} is no longer there, so nothing was put back in it.',
    'La fila {id} ya no existe, así que no se repuso nada en ella.',
    'La ligne {id} n’existe plus, rien n’y a donc été remis.',
  ),
  editedSince: text(
    'Somebody changed this cell to “{value}” since; it was left as it is.',
    'Alguien cambió después esta celda a «{value}»; se dejó así.',
    'Quelqu’un a changé depuis cette cellule en « {value} » ; elle est restée telle quelle.',
  ),
  rowEditedSince: text(
    'This row was completed or changed since, so it was kept. Take that back first, or delete the row by hand if it is not needed.',
    'Esta fila se completó o cambió después, así que se conservó. Deshaga antes aquello, o borre la fila a mano si no hace falta.',
    'Cette ligne a été complétée ou modifiée depuis, elle a donc été gardée. Annulez d’abord cela, ou supprimez la ligne à la main au besoin.',
  ),
  rowsEditedSince: text(
    'From this row on, {count} rows were kept, because something was added to them since. To take them back too, first take back the later actions, the newest first.',
    'Desde esta fila se conservaron {count} filas, porque después se añadió algo en ellas. Para deshacerlas también, deshaga antes las acciones posteriores, empezando por la última.',
    'À partir de cette ligne, {count} lignes ont été gardées, car elles ont été complétées depuis. Pour les annuler aussi, annulez d’abord les actions suivantes, en commençant par la dernière.',
  ),
  rowNamedSince: text(
    '“{label}” was kept, because row {row} of the tab {tab} names it. To take it back too, first take back the later action.',
    '«{label}» se conservó, porque la fila {row} de la hoja {tab} lo nombra. Para deshacerlo también, deshaga antes la acción posterior.',
    '« {label} » reste, car la ligne {row} de l’onglet {tab} y renvoie. Pour l’annuler aussi, annulez d’abord l’action suivante.',
  ),
  rowsNamedSince: text(
    'From this row on, {count} rows were kept, because other rows name them. To take them back too, first take back the later actions, the newest first.',
    'Desde esta fila se conservaron {count} filas, porque otras las nombran. Para deshacerlas también, deshaga antes las acciones posteriores, empezando por la última.',
    'À partir de cette ligne, {count} lignes ont été gardées, car d’autres y renvoient. Pour les annuler aussi, annulez d’abord les actions suivantes, en commençant par la dernière.',
  ),
  cellsEditedSince: text(
    'From this row on, {count} cells were left as they are, because they were changed since. To take them back too, first take back the later actions, the newest first.',
    'Desde esta fila, {count} celdas se dejaron como están, porque cambiaron después. Para deshacerlas también, deshaga antes las acciones posteriores, empezando por la última.',
    'À partir de cette ligne, {count} cellules sont restées telles quelles, car elles ont changé depuis. Pour les annuler aussi, annulez d’abord les actions suivantes, en commençant par la dernière.',
  ),
  holdsFormula: text(
    'The cell holds a formula, so it was left as it is. Replace the formula by a value and try again.',
    'La celda contiene una fórmula, así que se dejó como está. Cambie la fórmula por un valor e inténtelo de nuevo.',
    'La cellule contient une formule, elle est donc restée telle quelle. Remplacez la formule par une valeur et réessayez.',
  ),
  damaged: text(
    'The entry {id} of {at} on the sheet {tab} cannot be read any more, so what that action had begun stays. Look at the rows changed then.',
    'La entrada {id} del {at} en la hoja {tab} ya no se puede leer, así que queda lo que esa acción había empezado. Revise las filas cambiadas entonces.',
    'L’entrée {id} du {at} dans l’onglet {tab} n’est plus lisible ; ce que cette action avait commencé reste donc. Vérifiez les lignes modifiées alors.',
  ),
  movedTwice: text(
    'Rows kept moving while this was being saved. Look at row {id} and correct it by hand if needed.',
    'Las filas se movían mientras se guardaba. Revise la fila {id} y corríjala a mano si hace falta.',
    'Des lignes se déplaçaient pendant l’enregistrement. Vérifiez la ligne {id} et corrigez-la au besoin.',
  ),
  lineGone: text(
    'No longer in the report: {line}',
    'Ya no está en el informe: {line}',
    'N’est plus dans le rapport : {line}',
  ),
};
