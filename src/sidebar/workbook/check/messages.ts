// Words of the panel that checks and repairs the workbook.
import { text } from '../../../core/base/messages/text';

export const checkText = {
  title: text('Check and repair', 'Revisar y reparar', 'Vérifier et réparer'),
  allWell: text(
    'All rows, columns and headings are in order. “Set up” also puts back drop-downs, notes and formats that were removed.',
    'Todas las filas, columnas y encabezados están en orden. «Preparar» también repone listas, notas y formatos que se hayan quitado.',
    'Toutes les lignes, colonnes et en-têtes sont en ordre. « Préparer » remet aussi les listes, notes et formats retirés.',
  ),
  found: text(
    '{count} {count:finding|findings}, of which {mend} can be mended now. The others need a person.',
    '{count} {count:hallazgo|hallazgos}; {mend} se {mend:puede|pueden} reparar ahora. Los demás necesitan a una persona.',
    '{count} {count:constat|constats}, dont {mend} {mend:peut être réparé|peuvent être réparés} maintenant. Les autres demandent une personne.',
  ),
  onlyPeople: text(
    '{count} {count:finding needs|findings need} a person: below stands what to do, with tab and row.',
    '{count} {count:hallazgo necesita|hallazgos necesitan} a una persona: abajo se dice qué hacer, con hoja y fila.',
    '{count} {count:constat demande|constats demandent} une personne : ce qu’il faut faire est dit plus bas, avec l’onglet et la ligne.',
  ),
  allMendable: text(
    '{count} {count:finding|findings}; “Mend” puts {count:it|them} right.',
    '{count} {count:hallazgo|hallazgos}; «Reparar» {count:lo|los} corrige.',
    '{count} {count:constat|constats} ; « Réparer » {count:le|les} corrige.',
  ),
  counted: text('{sheet} ({count})', '{sheet} ({count})', '{sheet} ({count})'),
  at: text('Row {row}, {column}', 'Fila {row}, {column}', 'Ligne {row}, {column}'),
  atRow: text('Row {row}', 'Fila {row}', 'Ligne {row}'),
  willMend: text('will be mended', 'se reparará', 'sera réparé'),
  wasMended: text('mended', 'reparado', 'réparé'),
  needsYou: text('needs a person', 'necesita a una persona', 'demande une personne'),
  mend: text('Mend', 'Reparar', 'Réparer'),
  remove: text(
    'Also remove what deleted rows left behind ({count} {count:row|rows})',
    'Quitar también lo que dejaron filas borradas ({count} {count:fila|filas})',
    'Retirer aussi ce que des lignes supprimées ont laissé ({count} {count:ligne|lignes})',
  ),
  removeHelp: text(
    'Texts and versions of what is gone, on tabs that nobody sees. “Undo” brings them back.',
    'Textos y versiones de lo que ya no está, en hojas que nadie ve. «Deshacer» los devuelve.',
    'Textes et versions de ce qui n’est plus là, dans des onglets que personne ne voit. « Annuler » les ramène.',
  ),
  again: text('Check again', 'Revisar de nuevo', 'Vérifier de nouveau'),
  setUp: text('Set up', 'Preparar', 'Préparer'),
  setUpTitle: text('Set up the workbook', 'Preparar el libro', 'Préparer le classeur'),
  setUpHelp: text(
    'Adds sheets, columns, lists and notes that are missing. What people wrote stays as it is, and so do their own columns, colours and widths.',
    'Añade las hojas, columnas, listas y notas que faltan. Lo que la gente escribió no cambia, ni sus propias columnas, colores y anchos.',
    'Ajoute les onglets, colonnes, listes et notes qui manquent. Ce que les gens ont écrit ne change pas, ni leurs colonnes, couleurs et largeurs.',
  ),
} as const;
