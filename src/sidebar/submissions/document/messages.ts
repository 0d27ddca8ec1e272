// Words of the panel that builds documents.
import * as titles from '../../../core/workbook/menu/titles';
import { text } from '../../../core/base/messages/text';

export const documentText = {
  title: titles.document,
  intro: text(
    'Choose a submission to see its document as it would be built now.',
    'Elija un informe para ver su documento tal como quedaría ahora.',
    'Choisissez une contribution pour voir son document tel qu’il serait maintenant.',
  ),
  empty: text(
    'There is no submission whose document you may build. Authors, co-chairs of the workgroup and coordinators can; register a submission first, or ask to be named as an author.',
    'No hay ningún informe cuyo documento usted pueda preparar. Pueden hacerlo las autoras y los autores, la copresidencia del grupo y la coordinación; registre primero un informe o pida figurar como autor o autora.',
    'Il n’y a aucune contribution dont vous pouvez préparer le document. Les auteurs, la coprésidence du groupe et la coordination le peuvent ; enregistrez d’abord une contribution, ou demandez à figurer parmi les auteurs.',
  ),
  list: text('Submissions', 'Informes', 'Contributions'),
  body: text('What counts', 'Lo que cuenta', 'Ce qui compte'),
  everything: text(
    'With cover page and endnotes: {count} {count:word|words}',
    'Con portada y notas finales: {count} {count:palabra|palabras}',
    'Avec la page de couverture et les notes de fin : {count} {count:mot|mots}',
  ),
  prompts: text(
    '{count} {count:place|places} still to be written',
    '{count:Falta|Faltan} {count} {count:texto|textos} por escribir',
    'Il reste {count} {count:passage|passages} à rédiger',
  ),
  version: text('Version {version}', 'Versión {version}', 'Version {version}'),
  noVersion: text('Not built yet', 'Aún no preparado', 'Pas encore préparé'),
  fileName: text('File: {name}', 'Archivo: {name}', 'Fichier : {name}'),
  howTo: text(
    'How to write endnotes and headings',
    'Cómo escribir notas finales y títulos',
    'Comment écrire les notes de fin et les titres',
  ),
  remarks: text('Before it goes out', 'Antes de enviarlo', 'Avant l’envoi'),
  preview: text('How it reads now', 'Cómo se lee ahora', 'Le texte actuel'),
  toWrite: text('To be written', 'Por escribir', 'À rédiger'),
  build: text('Build the document', 'Preparar el documento', 'Préparer le document'),
  building: text(
    'Building the document. This takes up to half a minute.',
    'Preparando el documento. Tarda hasta medio minuto.',
    'Préparation du document. Cela prend jusqu’à une demi-minute.',
  ),
  open: text('Open the document', 'Abrir el documento', 'Ouvrir le document'),
  openLast: text('Open version {version}', 'Abrir la versión {version}', 'Ouvrir la version {version}'),
  besideIt: text(
    'The Word file (.docx) “{name}” lies beside it in Google Drive.',
    'El archivo de Word (.docx) «{name}» está junto a él en Google Drive.',
    'Le fichier Word (.docx) « {name} » se trouve à côté, dans Google Drive.',
  ),
  lastOnShelf: text(
    'Version {version} is under Documents, at the top of the page.',
    'La versión {version} está en Documentos, arriba en la página.',
    'La version {version} se trouve sous Documents, en haut de la page.',
  ),
  onShelf: text(
    'You find it under Documents, at the top of the page: to read it, or to download it as Word (.docx).',
    'Lo encuentra en Documentos, arriba en la página: para leerlo o descargarlo como Word (.docx).',
    'Vous le trouvez sous Documents, en haut de la page : pour le lire ou le télécharger au format Word (.docx).',
  ),
  noLink: text(
    'The address of the document is not in the workbook yet. Build it again in a moment: no second one is made.',
    'La dirección del documento aún no está en el libro. Prepárelo de nuevo en un momento: no se hará otro.',
    'L’adresse du document n’est pas encore dans le classeur. Préparez-le de nouveau dans un instant : il n’y en aura pas deux.',
  ),
  lookingFor: text('Looking for its address …', 'Buscando su dirección …', 'Recherche de son adresse …'),
  takeIn: titles.takeIn,
  takeInHelp: text(
    'What is written in the document, or elsewhere, comes into the workbook when somebody takes it in. Only then do the overlaps see it.',
    'Lo que se escribe en el documento, o en otra parte, llega al libro cuando alguien lo incorpora. Solo entonces lo ven las coincidencias.',
    'Ce qui est rédigé dans le document, ou ailleurs, arrive dans le classeur quand quelqu’un le reprend. Alors seulement les recoupements le voient.',
  ),
  toList: text('Another submission', 'Otro informe', 'Une autre contribution'),
} as const;
