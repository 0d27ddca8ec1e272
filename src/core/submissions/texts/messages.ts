// What is said about the texts of submissions that are taken in.
import { text } from '../../base/messages/text';

export const textsText = {
  takeIn: text('Take in the written text', 'Incorporar el texto escrito', 'Reprendre le texte rédigé'),
  form: text(
    'Submissions whose text you may take in',
    'Informes cuyo texto puede incorporar',
    'Contributions dont vous pouvez reprendre le texte',
  ),
  notAllowed: text(
    'Only its authors, the co-chairs of its workgroup and coordinators can take in the text of this submission. Ask one of them.',
    'Solo pueden incorporar el texto de este informe sus autoras y autores, quienes copresiden su grupo de trabajo y la coordinación. Pídaselo a alguno de ellos.',
    'Seuls ses auteurs, la coprésidence de son groupe de travail et la coordination peuvent reprendre le texte de cette contribution. Demandez à l’un d’eux.',
  ),
  empty: text(
    'There is no text yet. Choose a file, or paste the text.',
    'Todavía no hay texto. Elija un archivo o pegue el texto.',
    'Il n’y a pas encore de texte. Choisissez un fichier, ou collez le texte.',
  ),
  nothingWritten: text(
    'This document holds only what the workbook fills in by itself. Write in it first, then take it in.',
    'Este documento solo contiene lo que el libro rellena por sí mismo. Escriba primero en él y luego incorpórelo.',
    'Ce document ne contient que ce que le classeur remplit lui-même. Écrivez-y d’abord, puis reprenez-le.',
  ),
  tooLong: text(
    'This text has more than 200,000 words, far more than any submission. Take in the submission only, without annexes.',
    'Este texto tiene más de 200.000 palabras, mucho más que cualquier informe. Incorpore solo el informe, sin anexos.',
    'Ce texte compte plus de 200 000 mots, bien plus que toute contribution. Reprenez la contribution seule, sans annexes.',
  ),
  changedMeanwhile: text(
    'Somebody took in or built another version of “{title}” while you were looking. Nothing was replaced: check again what your text would replace now.',
    'Mientras usted miraba, alguien incorporó o creó otra versión de «{title}». No se reemplazó nada: revise otra vez qué reemplazaría ahora su texto.',
    'Pendant que vous regardiez, quelqu’un a repris ou préparé une autre version de « {title} ». Rien n’a été remplacé : vérifiez de nouveau ce que votre texte remplacerait maintenant.',
  ),
  taken: text(
    'The text of “{title}” was taken in: {words} {words:word|words} and {notes} {notes:note|notes}. Find overlaps and building the document now use it.',
    'Se incorporó el texto de «{title}»: {words} {words:palabra|palabras} y {notes} {notes:nota|notas}. Ahora lo usan la búsqueda de coincidencias y el documento.',
    'Le texte de « {title} » a été repris : {words} {words:mot|mots} et {notes} {notes:note|notes}. La recherche de recoupements et le document l’utilisent désormais.',
  ),
  replaced: text(
    'It replaces one of {words} {words:word|words}; “Undo” brings that one back.',
    'Reemplaza uno de {words} {words:palabra|palabras}; con «Deshacer» vuelve aquel.',
    'Il en remplace un de {words} {words:mot|mots} ; « Annuler » le ramène.',
  ),
  same: text(
    'This is the text that “{title}” has already; there is nothing to do.',
    'Es el texto que «{title}» ya tiene; no hay nada que hacer.',
    'C’est le texte que « {title} » a déjà ; il n’y a rien à faire.',
  ),
  otherLanguage: text(
    'The text seems to be in {found}, and documents of this workbook are in {chosen}. Its headings may not be recognized.',
    'El texto parece estar en {found} y los documentos de este libro están en {chosen}. Quizá no se reconozcan sus títulos.',
    'Le texte semble être en {found}, et les documents de ce classeur sont en {chosen}. Ses titres risquent de ne pas être reconnus.',
  ),
  noHeadings: text(
    'No heading was recognized: all of it goes under “{issue}”. A line with only the name of a section or of an issue begins its part.',
    'No se reconoció ningún título: todo va bajo «{issue}». Una línea que solo contiene el nombre de una sección o de un tema da comienzo a su parte.',
    'Aucun titre n’a été reconnu : tout va sous « {issue} ». Une ligne qui ne contient que le nom d’une section ou d’un thème ouvre sa partie.',
  ),
  muchShorter: text(
    'The new text is less than half as long as the one that is there. Check that it is whole.',
    'El texto nuevo tiene menos de la mitad de la extensión del que hay. Compruebe que esté completo.',
    'Le nouveau texte fait moins de la moitié de celui qui est là. Vérifiez qu’il est entier.',
  ),
  sameAsAnother: text(
    'This is the text that “{title}”{of} has already. If you meant that one, go back and choose it; if you chose the wrong file, choose another. Taken in here, it stands in both, and they are listed as an overlap.',
    'Este es el texto que «{title}»{of} ya tiene. Si se refería a ese informe, vuelva y elíjalo; si se equivocó de archivo, elija otro. Si lo incorpora aquí, estará en ambos y aparecerán como coincidencia.',
    'C’est le texte que « {title} »{of} a déjà. Si c’est elle que vous vouliez, revenez et choisissez-la ; si vous vous êtes trompé de fichier, choisissez-en un autre. Repris ici, il se trouvera dans les deux contributions, et elles seront signalées comme un recoupement.',
  ),
  muchOfAnother: text(
    '{percent} percent of this text stands in “{title}”{of} already. Check that this is the right submission and the right file.',
    'El {percent} por ciento de este texto ya está en «{title}»{of}. Compruebe que sean el informe y el archivo correctos.',
    '{percent} pour cent de ce texte se trouve déjà dans « {title} »{of}. Vérifiez que c’est bien la bonne contribution et le bon fichier.',
  ),
  titleOfAnother: text(
    'On its cover this text bears the title of another submission, “{title}”{of}. Check that this is the right submission and the right file.',
    'En su portada este texto lleva el título de otro informe, «{title}»{of}. Compruebe que sean el informe y el archivo correctos.',
    'En couverture, ce texte porte le titre d’une autre contribution, « {title} »{of}. Vérifiez que c’est bien la bonne contribution et le bon fichier.',
  ),
} as const;

export const languageWords = {
  en: text('English', 'inglés', 'anglais'),
  es: text('Spanish', 'español', 'espagnol'),
  fr: text('French', 'francés', 'français'),
} as const;
