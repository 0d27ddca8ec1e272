// Words of the panel that brings in a report.
import { text } from '../../core/messages/text';
import { PANELS } from '../../core/menu/menu';

export const importText = {
  title: PANELS.import,
  intro: text(
    'Bring in the recommendations of a Working Group report. First you see what was understood; nothing is written before you say so.',
    'Traiga las recomendaciones de un informe del Grupo de Trabajo. Primero verá qué se entendió; no se escribe nada hasta que usted lo diga.',
    'Importez les recommandations d’un rapport du Groupe de travail. Vous voyez d’abord ce qui a été compris ; rien n’est écrit avant votre accord.',
  ),
  onlyCoordinators: text(
    'Only coordinators can bring in UN text. Ask one of them, or send them the file.',
    'Solo la coordinación puede traer textos de la ONU. Pídaselo o envíele el archivo.',
    'Seule la coordination peut importer un texte de l’ONU. Demandez-lui, ou envoyez-lui le fichier.',
  ),
  file: text('Text file (.txt)', 'Archivo de texto (.txt)', 'Fichier texte (.txt)'),
  fileRead: text(
    '“{name}”: {count} {count:line|lines}, below.',
    '«{name}»: {count} {count:línea|líneas}, abajo.',
    '« {name} » : {count} {count:ligne|lignes}, ci-dessous.',
  ),
  oldFile: text(
    'The file is in an older coding, which was understood. Check that accents look right below.',
    'El archivo está en una codificación antigua, que se entendió. Compruebe abajo que los acentos se ven bien.',
    'Le fichier est dans un ancien codage, qui a été compris. Vérifiez ci-dessous que les accents sont justes.',
  ),
  unreadableFile: text(
    'The browser could not read this file. Choose it again, or paste its text.',
    'El navegador no pudo leer este archivo. Elíjalo de nuevo o pegue su texto.',
    'Le navigateur n’a pas pu lire ce fichier. Choisissez-le de nouveau, ou collez son texte.',
  ),
  oldWordFile: text(
    'This is an old Word file (.doc), not its text. Open it in Word or Google Docs, select all, copy, and paste the text below.',
    'Esto es un archivo antiguo de Word (.doc), no su texto. Ábralo en Word o en Documentos de Google, seleccione todo, cópielo y pegue abajo el texto.',
    'Ceci est un ancien fichier Word (.doc) et non son texte. Ouvrez-le dans Word ou Google Docs, sélectionnez tout, copiez et collez le texte ci-dessous.',
  ),
  text: text('Text of the report', 'Texto del informe', 'Texte du rapport'),
  textHelp: text(
    'Paste all of it, or its part “Conclusions and/or recommendations”.',
    'Péguelo entero, o solo la parte «Conclusiones y/o recomendaciones».',
    'Collez-le en entier, ou seulement la partie « Conclusions et/ou recommandations ».',
  ),
  tooLong: text(
    'This is too long for one report. Paste one report only.',
    'Es demasiado largo para un solo informe. Pegue un único informe.',
    'C’est trop long pour un seul rapport. Collez un seul rapport.',
  ),
  cycle: text('Cycle of the review', 'Ciclo del examen', 'Cycle de l’examen'),
  cycleHelp: text(
    'The review that the report is of: 4 for reports from 2023 to 2027.',
    'El examen del que trata el informe: 4 para los de 2023 a 2027.',
    'L’examen dont parle le rapport : 4 pour ceux de 2023 à 2027.',
  ),
  badCycle: text(
    'A whole number from 1 to 20.',
    'Un número entero del 1 al 20.',
    'Un nombre entier de 1 à 20.',
  ),
  source: text('Where it is from', 'De dónde es', 'D’où il vient'),
  sourceHelp: text(
    'Left empty, the document’s own symbol is taken, such as A/HRC/00/0.',
    'Si queda vacío, se toma la signatura del documento, como A/HRC/00/0.',
    'Laissé vide, la cote du document est prise, par exemple A/HRC/00/0.',
  ),
  check: text('Check first', 'Revisar primero', 'Vérifier d’abord'),
  checking: text(
    'Reading the text. A long report takes up to a minute.',
    'Leyendo el texto. Un informe largo tarda hasta un minuto.',
    'Lecture du texte. Un long rapport prend jusqu’à une minute.',
  ),
  understood: text('What was understood', 'Qué se entendió', 'Ce qui a été compris'),
  found: text(
    '{numbers} {numbers:number|numbers}, {count} {count:recommendation|recommendations}',
    '{numbers} {numbers:número|números}, {count} {count:recomendación|recomendaciones}',
    '{numbers} {numbers:numéro|numéros}, {count} {count:recommandation|recommandations}',
  ),
  agrees: text(
    'The document itself says {stated}: nothing is missing.',
    'El propio documento habla de {stated}: no falta ninguna.',
    'Le document lui-même en annonce {stated} : rien ne manque.',
  ),
  differs: text(
    'The document itself says {stated}. Look at the lists below before you bring it in.',
    'El propio documento habla de {stated}. Mire las listas de abajo antes de traerlas.',
    'Le document lui-même en annonce {stated}. Regardez les listes ci-dessous avant d’importer.',
  ),
  notStated: text(
    'The document does not say how many there are; compare with its last number.',
    'El documento no dice cuántas hay; compare con su último número.',
    'Le document ne dit pas combien il y en a ; comparez avec son dernier numéro.',
  ),
  fromSource: text('From {source}', 'De {source}', 'De {source}'),
  added: text('New', 'Nuevas', 'Nouvelles'),
  changed: text('Changed', 'Modificadas', 'Modifiées'),
  unchanged: text('As before', 'Sin cambios', 'Inchangées'),
  gone: text('No longer in the document', 'Ya no están en el documento', 'Absentes du document'),
  goneHelp: text(
    'These rows stay as they are.',
    'Estas filas se quedan como están.',
    'Ces lignes restent telles quelles.',
  ),
  toCheck: text('To check', 'Para revisar', 'À vérifier'),
  nothingToCheck: text(
    'Every line was understood.',
    'Se entendieron todas las líneas.',
    'Toutes les lignes ont été comprises.',
  ),
  unread: text(
    'Lines that belong to no recommendation',
    'Líneas que no pertenecen a ninguna recomendación',
    'Lignes qui n’appartiennent à aucune recommandation',
  ),
  line: text('Line {number}', 'Línea {number}', 'Ligne {number}'),
  unknownCountries: text('Countries that are not known', 'Países no reconocidos', 'Pays non reconnus'),
  unknownHelp: text(
    'Add them to “Other names” on the tab Countries and bring in the text again.',
    'Añádalos a «Otros nombres» en la hoja Países y traiga el texto de nuevo.',
    'Ajoutez-les à « Autres noms » dans l’onglet Pays et importez de nouveau le texte.',
  ),
  guessedCountries: text(
    'Misspelt countries that were understood',
    'Países mal escritos que se entendieron',
    'Pays mal orthographiés qui ont été compris',
  ),
  guessed: text(
    '{written}: taken as {name}',
    '{written}: se tomó como {name}',
    '{written} : compris comme {name}',
  ),
  withoutCountry: text('Without any country', 'Sin ningún país', 'Sans aucun pays'),
  gaps: text('Numbers that are missing', 'Números que faltan', 'Numéros manquants'),
  repeats: text('Numbers that stand twice', 'Números repetidos', 'Numéros en double'),
  numberedByOrder: text(
    'Numbers that were lost and taken from the order',
    'Números perdidos que se tomaron del orden',
    'Numéros perdus, repris de l’ordre',
  ),
  ambiguous: text(
    'Numbers with several rows in the workbook',
    'Números con varias filas en el libro',
    'Numéros ayant plusieurs lignes dans le classeur',
  ),
  countriesAdded: text(
    'Countries that are added to the workbook',
    'Países que se añaden al libro',
    'Pays ajoutés au classeur',
  ),
  listCount: text('{title} ({count})', '{title} ({count})', '{title} ({count})'),
  numberAnd: text('{number}: {name}', '{number}: {name}', '{number} : {name}'),
  nothingToWrite: text(
    'The workbook has all of this already; there is nothing to bring in.',
    'El libro ya tiene todo esto; no hay nada que traer.',
    'Le classeur contient déjà tout cela ; il n’y a rien à importer.',
  ),
  bringIn: text('Bring in', 'Traer', 'Importer'),
  another: text('Another text', 'Otro texto', 'Un autre texte'),
} as const;
