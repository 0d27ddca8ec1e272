// Words of the panel that brings in what the UN publishes.
import { text } from '../../../core/base/messages/text';
import * as titles from '../../../core/workbook/menu/titles';

export const importText = {
  title: titles.bringIn,
  intro: text(
    'Bring in what the UN publishes: a report, a list or an export of recommendations, or the government’s answers. First you see what was understood; nothing is written before you say so.',
    'Traiga lo que publica la ONU: un informe, una lista o una exportación de recomendaciones, o las respuestas del Gobierno. Primero verá qué se entendió; no se escribe nada hasta que usted lo diga.',
    'Importez ce que l’ONU publie : un rapport, une liste ou un export de recommandations, ou les réponses du gouvernement. Vous voyez d’abord ce qui a été compris ; rien n’est écrit avant votre accord.',
  ),
  onlyCoordinators: text(
    'Only coordinators can bring in UN text. Ask one of them, or send them the file.',
    'Solo la coordinación puede traer textos de la ONU. Pídaselo o envíele el archivo.',
    'Seule la coordination peut importer un texte de l’ONU. Demandez-lui, ou envoyez-lui le fichier.',
  ),
  file: text(
    'File (.docx, .xlsx, .csv, .txt)',
    'Archivo (.docx, .xlsx, .csv, .txt)',
    'Fichier (.docx, .xlsx, .csv, .txt)',
  ),
  fileRead: text(
    '“{name}”: {count} {count:line|lines}, below.',
    '«{name}»: {count} {count:línea|líneas}, abajo.',
    '« {name} » : {count} {count:ligne|lignes}, ci-dessous.',
  ),
  tableRead: text(
    '“{name}”: a table of {count} {count:row|rows}.',
    '«{name}»: una tabla de {count} {count:fila|filas}.',
    '« {name} » : un tableau de {count} {count:ligne|lignes}.',
  ),
  cutDown: text(
    '{count} {count:row|rows} about other countries left out.',
    '{count} {count:fila|filas} sobre otros países {count:quedó|quedaron} fuera.',
    '{count} {count:ligne|lignes} sur d’autres pays {count:laissée|laissées} de côté.',
  ),
  reading: text('Reading “{name}”.', 'Leyendo «{name}».', 'Lecture de « {name} ».'),
  tableReady: text(
    'A table of {count} {count:row|rows} is ready to be checked.',
    'Una tabla de {count} {count:fila|filas} está lista para revisar.',
    'Un tableau de {count} {count:ligne|lignes} est prêt à être vérifié.',
  ),
  withoutTable: text('Take another text', 'Usar otro texto', 'Prendre un autre texte'),
  pastedTable: text(
    'The pasted text holds {count} {count:table|tables}, read with {count:its|their} cells.',
    'El texto pegado contiene {count} {count:tabla|tablas}, que se {count:leyó|leyeron} con sus celdas.',
    'Le texte collé contient {count} {count:tableau, lu avec ses|tableaux, lus avec leurs} cellules.',
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
  oldSpreadsheet: text(
    'This is an old spreadsheet (.xls), or one that is protected by a password. Open it in Excel or Google Sheets and save it as .xlsx without a password.',
    'Esto es una hoja de cálculo antigua (.xls) o protegida con contraseña. Ábrala en Excel o en Hojas de cálculo de Google y guárdela como .xlsx sin contraseña.',
    'Ceci est un ancien classeur (.xls), ou un classeur protégé par un mot de passe. Ouvrez-le dans Excel ou Google Sheets et enregistrez-le en .xlsx sans mot de passe.',
  ),
  damagedSpreadsheet: text(
    'This spreadsheet is damaged and could not be read. Open it, save it again as .xlsx, and try once more.',
    'Esta hoja de cálculo está dañada y no se pudo leer. Ábrala, guárdela de nuevo como .xlsx e inténtelo otra vez.',
    'Ce classeur est abîmé et n’a pas pu être lu. Ouvrez-le, enregistrez-le de nouveau en .xlsx et réessayez.',
  ),
  largeFile: text(
    'This file is too large. For an export of the UN index, filter by your country on its page first, then export.',
    'Este archivo es demasiado grande. Si es una exportación del índice de la ONU, filtre primero por su país en su página y luego exporte.',
    'Ce fichier est trop grand. Pour un export de l’index de l’ONU, filtrez d’abord par votre pays sur sa page, puis exportez.',
  ),
  longFile: text(
    'This file holds {count} characters of text; at most {most} can be read at once. Save the part with the recommendations as a file of its own.',
    'Este archivo contiene {count} caracteres de texto; se pueden leer como máximo {most} a la vez. Guarde la parte de las recomendaciones en un archivo aparte.',
    'Ce fichier contient {count} caractères de texte ; {most} au plus peuvent être lus à la fois. Enregistrez la partie des recommandations dans un fichier à part.',
  ),
  emptyFile: text('This file is empty.', 'Este archivo está vacío.', 'Ce fichier est vide.'),
  tooManyRows: text(
    'The table has more than 60,000 rows. Filter it by your country first, then choose it again.',
    'La tabla tiene más de 60.000 filas. Fíltrela primero por su país y elíjala de nuevo.',
    'Le tableau a plus de 60 000 lignes. Filtrez-le d’abord par votre pays, puis choisissez-le de nouveau.',
  ),
  text: text('Text or table', 'Texto o tabla', 'Texte ou tableau'),
  textHelp: text(
    'Paste the whole document, or the part that matters: “Conclusions and/or recommendations” of a report, the answers of an addendum, or a table from a page.',
    'Pegue el documento entero o la parte que importa: «Conclusiones y/o recomendaciones» de un informe, las respuestas de una adición o una tabla de una página.',
    'Collez le document entier, ou la partie qui compte : « Conclusions et/ou recommandations » d’un rapport, les réponses d’un additif, ou un tableau d’une page.',
  ),
  tooLong: text(
    'This is longer than 2,000,000 characters. Paste one report only.',
    'Tiene más de 2.000.000 de caracteres. Pegue un único informe.',
    'C’est plus long que 2 000 000 de caractères. Collez un seul rapport.',
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
  bringIn: text('Bring in', 'Traer', 'Importer'),
  another: text('Another text', 'Otro texto', 'Un autre texte'),
  annotated: text('Answers with their texts', 'Respuestas con sus textos', 'Réponses avec leurs textes'),
  annotatedHelp: text(
    'Each recommendation stands below the government’s words that answer it.',
    'Cada recomendación está debajo de las palabras del Gobierno que la responden.',
    'Chaque recommandation figure sous les mots du gouvernement qui y répondent.',
  ),
  copy: text('Copy all', 'Copiar todo', 'Tout copier'),
  copied: text(
    'Copied. Paste it into a document or a mail.',
    'Copiado. Péguelo en un documento o un correo.',
    'Copié. Collez-le dans un document ou un courriel.',
  ),
  notCopied: text(
    'The browser did not copy it. Select the text and copy it by hand.',
    'El navegador no lo copió. Seleccione el texto y cópielo a mano.',
    'Le navigateur ne l’a pas copié. Sélectionnez le texte et copiez-le à la main.',
  ),
  makeFile: text('Make the Word file', 'Crear el archivo de Word', 'Créer le fichier Word'),
  notInCycle: text(
    'No recommendation of this cycle has this number.',
    'Ninguna recomendación de este ciclo tiene este número.',
    'Aucune recommandation de ce cycle n’a ce numéro.',
  ),
} as const;
