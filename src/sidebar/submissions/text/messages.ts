// Words of the panel that takes in the text of a submission.
import * as titles from '../../../core/workbook/menu/titles';
import { text } from '../../../core/base/messages/text';

export const takeText = {
  title: titles.takeIn,
  intro: text(
    'Choose the submission whose text you have written, in Word, in Google Docs or anywhere else.',
    'Elija el informe cuyo texto ha escrito, en Word, en Documentos de Google o en otra parte.',
    'Choisissez la contribution dont vous avez rédigé le texte, dans Word, Google Docs ou ailleurs.',
  ),
  empty: text(
    'There is no submission whose text you may take in. Authors, co-chairs of the workgroup and coordinators can; register a submission first, or ask to be named as an author.',
    'No hay ningún informe cuyo texto usted pueda incorporar. Pueden hacerlo las autoras y los autores, la copresidencia del grupo y la coordinación; registre primero un informe o pida figurar como autor o autora.',
    'Il n’y a aucune contribution dont vous pouvez reprendre le texte. Les auteurs, la coprésidence du groupe et la coordination le peuvent ; enregistrez d’abord une contribution, ou demandez à figurer parmi les auteurs.',
  ),
  list: text('Submissions', 'Informes', 'Contributions'),
  noVersion: text(
    'Nothing built or taken in yet',
    'Aún no hay documento ni texto incorporado',
    'Ni document préparé ni texte repris',
  ),
  version: text('Version {version}', 'Versión {version}', 'Version {version}'),
  words: text('{count} {count:word|words}', '{count} {count:palabra|palabras}', '{count} {count:mot|mots}'),
  how: text(
    'Take the whole text: what the workbook fills in by itself (cover, asks, lists of recommendations) is left out. Nothing changes before you have seen it.',
    'Tome el texto entero: lo que el libro rellena por sí mismo (portada, peticiones, listas de recomendaciones) se omite. No cambia nada antes de que lo vea.',
    'Prenez le texte entier : ce que le classeur remplit lui-même (couverture, demandes, listes de recommandations) est laissé de côté. Rien ne change avant que vous l’ayez vu.',
  ),
  fileHelp: text(
    'A Word file keeps its footnotes and endnotes.',
    'Un archivo de Word conserva sus notas al pie y finales.',
    'Un fichier Word garde ses notes de bas de page et de fin.',
  ),
  fromDocs: text('From Google Docs', 'Desde Documentos de Google', 'Depuis Google Docs'),
  fromDocsHow: text(
    'In the document: File > Download > Microsoft Word (.docx). Then choose the downloaded file here.',
    'En el documento: Archivo > Descargar > Microsoft Word (.docx). Luego elija aquí el archivo descargado.',
    'Dans le document : Fichier > Télécharger > Microsoft Word (.docx). Choisissez ensuite ici le fichier téléchargé.',
  ),
  open: text('Open the document', 'Abrir el documento', 'Ouvrir le document'),
  onShelf: text(
    'Documents that were built on this computer are under Documents, at the top of the page. Download one as Word, write in it, and choose it here.',
    'Los documentos preparados en este equipo están en Documentos, arriba en la página. Descargue uno como Word, escriba en él y elíjalo aquí.',
    'Les documents préparés sur cet ordinateur se trouvent sous Documents, en haut de la page. Téléchargez-en un en Word, écrivez-y et choisissez-le ici.',
  ),
  text: text('Text', 'Texto', 'Texte'),
  notesHelp: text(
    'A source between double square brackets becomes an endnote: [[Housing report 2024, p. 12]]',
    'Una fuente entre corchetes dobles se convierte en nota final: [[Informe de vivienda 2024, pág. 12]]',
    'Une source entre doubles crochets devient une note de fin : [[Rapport sur le logement 2024, p. 12]]',
  ),
  check: text('Check', 'Revisar', 'Vérifier'),
  checking: text('Reading the text …', 'Leyendo el texto…', 'Lecture du texte…'),
  saving: text('Taking in the text …', 'Incorporando el texto…', 'Reprise du texte…'),
  save: text('Take it in', 'Incorporarlo', 'Le reprendre'),
  replace: text('Replace the text', 'Reemplazar el texto', 'Remplacer le texte'),
  found: text('What was found', 'Lo que se encontró', 'Ce qui a été trouvé'),
  first: text(
    'This submission has no text yet.',
    'Este informe aún no tiene texto.',
    'Cette contribution n’a pas encore de texte.',
  ),
  replaces: text(
    'It replaces a text of {before} {before:word|words} by one of {words}.',
    'Reemplaza un texto de {before} {before:palabra|palabras} por uno de {words}.',
    'Il remplace un texte de {before} {before:mot|mots} par un de {words}.',
  ),
  same: text(
    'This is the same text that is there already. There is nothing to do.',
    'Es el mismo texto que ya hay. No hay nada que hacer.',
    'C’est le même texte que celui qui est déjà là. Il n’y a rien à faire.',
  ),
  ownWords: text('Words', 'Palabras', 'Mots'),
  notes: text('Notes', 'Notas', 'Notes'),
  leftOut: text('Lines left out', 'Líneas omitidas', 'Lignes laissées de côté'),
  leftOutHelp: text(
    'Left out: lines that building the document writes again, and headings with nothing under them.',
    'Se omiten las líneas que el documento vuelve a escribir al prepararse, y los títulos sin nada debajo.',
    'Sont laissées de côté les lignes que la préparation du document réécrit, et les titres sans rien dessous.',
  ),
  inDocument: text('The document with this text', 'El documento con este texto', 'Le document avec ce texte'),
  parts: text('Where it goes', 'Adónde va', 'Où cela va'),
  notInDocument: text('not in the document', 'fuera del documento', 'hors du document'),
  assumed: text(
    'Taken for headings: {count}',
    'Tomados por títulos: {count}',
    'Pris pour des titres : {count}',
  ),
  takenFor: text('Stands for “{name}”', 'Corresponde a «{name}»', 'Correspond à « {name} »'),
  asParagraph: text('It is a paragraph', 'Es un párrafo', 'C’est un paragraphe'),
  isHeading: text('It is “{name}”', 'Es «{name}»', 'C’est « {name} »'),
  unknown: text(
    'Not recognized as headings: {count}',
    'No reconocidos como títulos: {count}',
    'Non reconnus comme titres : {count}',
  ),
  unknownHelp: text(
    'They would stand as paragraphs. A heading is a line with only the name of a section or of an issue of the workbook.',
    'Quedarían como párrafos. Un título es una línea que solo contiene el nombre de una sección o de un tema del libro.',
    'Ils resteraient des paragraphes. Un titre est une ligne qui ne contient que le nom d’une section ou d’un thème du classeur.',
  ),
  next: text('What comes next', 'Qué sigue', 'Et ensuite'),
  build: text('Build the document', 'Preparar el documento', 'Préparer le document'),
  overlaps: text('Find overlaps', 'Buscar coincidencias', 'Chercher les recoupements'),
  another: text('Another submission', 'Otro informe', 'Une autre contribution'),
} as const;
