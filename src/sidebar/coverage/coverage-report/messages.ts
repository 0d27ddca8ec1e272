// Words of the panel that makes the coverage report.
import * as titles from '../../../core/workbook/menu/titles';
import { text } from '../../../core/base/messages/text';

export const reportPanelText = {
  title: titles.coverageReport,
  intro: text(
    'Gaps, overlaps to settle by workgroup, and decisions, as a Word file and as a tab of this workbook.',
    'Vacíos, coincidencias por resolver por grupo y decisiones, como archivo de Word y como hoja de este libro.',
    'Lacunes, recoupements à régler par groupe et décisions, en fichier Word et en onglet de ce classeur.',
  ),
  introOwn: text(
    'Gaps, overlaps to settle and decisions of your workgroups, as a Word file.',
    'Vacíos, coincidencias por resolver y decisiones de sus grupos, como archivo de Word.',
    'Lacunes, recoupements à régler et décisions de vos groupes, en fichier Word.',
  ),
  introOne: text(
    'Gaps, overlaps to settle and decisions of one workgroup, as a Word file. The tab of this workbook stays as it is.',
    'Vacíos, coincidencias por resolver y decisiones de un grupo, como archivo de Word. La hoja de este libro queda como está.',
    'Lacunes, recoupements à régler et décisions d’un groupe, en fichier Word. L’onglet de ce classeur reste tel quel.',
  ),
  whose: text('About', 'Sobre', 'Sur'),
  whole: text('The whole coalition', 'Toda la coalición', 'Toute la coalition'),
  allMine: text('All my workgroups', 'Todos mis grupos', 'Tous mes groupes'),
  about: text('About: {scope}', 'Sobre: {scope}', 'Sur : {scope}'),
  now: text('As of now', 'Ahora mismo', 'En ce moment'),
  make: text('Make the report', 'Preparar el informe', 'Faire le rapport'),
  making: text(
    'Comparing all texts and writing the report. This takes up to a minute; leave the panel open.',
    'Comparando los textos y escribiendo el informe. Tarda hasta un minuto; deje el panel abierto.',
    'Comparaison des textes et rédaction du rapport. Cela prend jusqu’à une minute ; laissez le panneau ouvert.',
  ),
  replaced: text(
    'The tab “{page}” is written anew each time. Notes belong beside it, from column B on.',
    'La hoja «{page}» se vuelve a escribir cada vez. Las notas van al lado, desde la columna B.',
    'L’onglet « {page} » est réécrit à chaque fois. Les notes vont à côté, à partir de la colonne B.',
  ),
  openDoc: text('Open the Google Doc', 'Abrir el documento de Google', 'Ouvrir le document Google'),
  openWord: text('Open the Word file', 'Abrir el archivo de Word', 'Ouvrir le fichier Word'),
  onShelf: text(
    '“{name}” is among the documents of the local workbook, at the top of the page.',
    '«{name}» está entre los documentos del libro local, arriba en la página.',
    '« {name} » se trouve parmi les documents du classeur local, en haut de la page.',
  ),
  again: text('Back', 'Volver', 'Retour'),
} as const;
