// What panels and answers say about documents.
import { text } from '../../base/messages/text';

export const documentsText = {
  build: text('Build the document', 'Preparar el documento', 'Préparer le document'),
  choose: text(
    'Submissions whose document you may build',
    'Informes cuyo documento puede preparar',
    'Contributions dont vous pouvez préparer le document',
  ),
  preview: text('Preview of the document', 'Vista previa del documento', 'Aperçu du document'),
  endnoteHelp: text(
    'Put a source between double square brackets, like this: “Rents rose by a third.[[Housing report 2024, p. 12]]”. It becomes an endnote, and endnotes do not count as words. Begin a paragraph on a new line; a line that holds only the name of an issue begins the part on that issue.',
    'Ponga la fuente entre corchetes dobles, así: «Los alquileres subieron un tercio.[[Informe de vivienda 2024, pág. 12]]». Se convierte en nota final, y las notas finales no cuentan como palabras. Empiece cada párrafo en una línea nueva; una línea que solo contiene el nombre de un tema da comienzo a la parte sobre ese tema.',
    'Mettez la source entre doubles crochets, comme ceci : « Les loyers ont augmenté d’un tiers.[[Rapport sur le logement 2024, p. 12]] ». Elle devient une note de fin, et les notes de fin ne comptent pas dans les mots. Commencez chaque paragraphe à la ligne ; une ligne qui ne contient que le nom d’un thème ouvre la partie sur ce thème.',
  ),
  built: text(
    'Version {version} of “{title}” is ready: {words} {words:word|words}.',
    'La versión {version} de «{title}» está lista: {words} {words:palabra|palabras}.',
    'La version {version} de « {title} » est prête : {words} {words:mot|mots}.',
  ),
  unchanged: text(
    'Nothing has changed since version {version} of “{title}”, so no new version was made.',
    'Nada ha cambiado desde la versión {version} de «{title}», así que no se hizo otra.',
    'Rien n’a changé depuis la version {version} de « {title} » ; aucune nouvelle version n’a été faite.',
  ),
  withinLimit: text(
    '{words} of at most {limit} words, without cover page and endnotes.',
    '{words} de un máximo de {limit} palabras, sin portada ni notas finales.',
    '{words} mots sur {limit} au plus, sans la page de couverture ni les notes de fin.',
  ),
  nearLimit: text(
    '{words} of at most {limit} words: only {left} left. Other programs may count a little differently.',
    '{words} de un máximo de {limit} palabras: solo quedan {left}. Otros programas pueden contar de forma algo distinta.',
    '{words} mots sur {limit} au plus : il n’en reste que {left}. D’autres logiciels peuvent compter un peu autrement.',
  ),
  overLimit: text(
    '{words} words: {over} over the limit of {limit}. The UN may not accept it.',
    '{words} palabras: {over} más que el límite de {limit}. La ONU podría no aceptarlo.',
    '{words} mots : {over} de trop par rapport à la limite de {limit}. L’ONU pourrait ne pas l’accepter.',
  ),
  noLimit: text(
    '{words} {words:word|words}, without cover page and endnotes. No limit is set for this kind.',
    '{words} {words:palabra|palabras}, sin portada ni notas finales. No hay límite fijado para este tipo.',
    '{words} {words:mot|mots}, sans la page de couverture ni les notes de fin. Aucune limite n’est fixée pour ce type.',
  ),
  promptsLeft: text(
    '{count} {count:place|places} in square brackets still {count:has|have} to be written.',
    '{count:Falta|Faltan} por escribir {count} {count:texto|textos} entre corchetes.',
    'Il reste {count} {count:passage|passages} entre crochets à rédiger.',
  ),
  notListed: text(
    'Submissions are public, and {organization} has not yet agreed to be named in public. Ask before the upload.',
    'Los informes son públicos y {organization} aún no ha aceptado que se la nombre en público. Pregunte antes de subirlo.',
    'Les contributions sont publiques et {organization} n’a pas encore accepté d’être nommée en public. Demandez avant le dépôt.',
  ),
  otherIssue: text(
    '“{issue}” is none of this submission’s issues, so its document leaves out what stands under it. Add the issue to the submission, or change the heading.',
    '«{issue}» no es un tema de este informe, así que su documento omite lo que está debajo. Añada el tema al informe o cambie el título.',
    '« {issue} » n’est pas un thème de cette contribution : son document omet ce qui se trouve dessous. Ajoutez le thème à la contribution, ou changez le titre.',
  ),
  unclosedNote: text(
    'An endnote has no ]] at its end, the one that begins with “[[{words}”. Add ]] where it ends.',
    'A una nota final le falta ]] al final, la que empieza con «[[{words}». Añada ]] donde termina.',
    'Une note de fin n’a pas de ]] à la fin, celle qui commence par « [[{words} ». Ajoutez ]] là où elle se termine.',
  ),
  notFound: text(
    'This submission is no longer in the workbook. Choose another one.',
    'Este informe ya no está en el libro. Elija otro.',
    'Cette contribution n’est plus dans le classeur. Choisissez-en une autre.',
  ),
  notAllowed: text(
    'Only its authors, the co-chairs of its workgroup and coordinators can build this document. Ask one of them.',
    'Solo pueden preparar este documento sus autoras y autores, quienes copresiden su grupo de trabajo y la coordinación. Pídaselo a alguno de ellos.',
    'Seuls ses auteurs, la coprésidence de son groupe de travail et la coordination peuvent préparer ce document. Demandez à l’un d’eux.',
  ),
  noTemplate: text(
    'The workbook has no Word template for submissions. A coordinator can put it back with Check and repair.',
    'El libro no tiene la plantilla de Word para los informes. La coordinación puede reponerla con Revisar y reparar.',
    'Le classeur n’a pas de modèle Word pour les contributions. La coordination peut le remettre avec Vérifier et réparer.',
  ),
} as const;
