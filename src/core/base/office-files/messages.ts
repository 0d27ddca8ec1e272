// What is said about files that are chosen to be read.
import { text } from '../messages/text';

export const officeText = {
  pdf: text(
    'This is a PDF. Open it, select all, copy, and paste the text; or save it as Word (.docx) or plain text (.txt).',
    'Esto es un PDF. Ábralo, seleccione todo, copie y pegue el texto; o guárdelo como Word (.docx) o texto sin formato (.txt).',
    'Ceci est un PDF. Ouvrez-le, sélectionnez tout, copiez et collez le texte ; ou enregistrez-le en Word (.docx) ou en texte brut (.txt).',
  ),
  oldWord: text(
    'This is an old Word file (.doc), or one that is protected by a password. Open it in Word or Google Docs and save it as .docx without a password.',
    'Esto es un archivo antiguo de Word (.doc) o uno protegido con contraseña. Ábralo en Word o en Documentos de Google y guárdelo como .docx sin contraseña.',
    'Ceci est un ancien fichier Word (.doc), ou un fichier protégé par un mot de passe. Ouvrez-le dans Word ou Google Docs et enregistrez-le en .docx sans mot de passe.',
  ),
  damaged: text(
    'This Word file is damaged and could not be read. Open it in Word, save it again, and try once more.',
    'Este archivo de Word está dañado y no se pudo leer. Ábralo en Word, guárdelo de nuevo e inténtelo otra vez.',
    'Ce fichier Word est abîmé et n’a pas pu être lu. Ouvrez-le dans Word, enregistrez-le de nouveau et réessayez.',
  ),
  tooLarge: text(
    'This file holds more than {most} MB of text, far more than any submission. Choose another one.',
    'Este archivo contiene más de {most} MB de texto, mucho más que cualquier informe. Elija otro.',
    'Ce fichier contient plus de {most} Mo de texte, bien plus que toute contribution. Choisissez-en un autre.',
  ),
  other: text(
    'No text can be read from this file. Open it in the program that made it, and save it as Word (.docx) or plain text (.txt).',
    'No se puede leer ningún texto de este archivo. Ábralo en el programa con que se hizo y guárdelo como Word (.docx) o texto sin formato (.txt).',
    'Aucun texte ne peut être lu dans ce fichier. Ouvrez-le dans le logiciel qui l’a produit et enregistrez-le en Word (.docx) ou en texte brut (.txt).',
  ),
} as const;
