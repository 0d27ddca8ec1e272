// What is said of input that is no text of a report.
import { text } from '../../base/messages/text';

export const inputText = {
  empty: text(
    'There is no text. Open the report, select all, copy, and paste it here.',
    'No hay texto. Abra el informe, seleccione todo, cópielo y péguelo aquí.',
    'Il n’y a pas de texte. Ouvrez le rapport, sélectionnez tout, copiez et collez-le ici.',
  ),
  pdfFile: text(
    'This is a PDF file, not its text. Open it in a PDF reader, select all, copy, and paste the text here.',
    'Esto es un archivo PDF, no su texto. Ábralo en un lector de PDF, seleccione todo, cópielo y pegue aquí el texto.',
    'Ceci est un fichier PDF et non son texte. Ouvrez-le dans un lecteur PDF, sélectionnez tout, copiez et collez le texte ici.',
  ),
  wordFile: text(
    'This is a Word or zip file, not its text. Open it in Word or Google Docs, select all, copy, and paste the text here.',
    'Esto es un archivo de Word o zip, no su texto. Ábralo en Word o en Documentos de Google, seleccione todo, cópielo y pegue aquí el texto.',
    'Ceci est un fichier Word ou zip et non son texte. Ouvrez-le dans Word ou Google Docs, sélectionnez tout, copiez et collez le texte ici.',
  ),
  unreadable: text(
    'Too many signs of this text cannot be read. Save the file as plain text (UTF-8), or copy the text from the document again.',
    'Demasiados signos de este texto son ilegibles. Guarde el archivo como texto sin formato (UTF-8) o vuelva a copiar el texto del documento.',
    'Trop de signes de ce texte sont illisibles. Enregistrez le fichier en texte brut (UTF-8) ou copiez de nouveau le texte depuis le document.',
  ),
  otherScript: text(
    'The text is in a script in which recommendations cannot be read. The UN publishes the document in English, Spanish and French too: take one of these.',
    'El texto está en una escritura en la que no se pueden leer recomendaciones. La ONU publica el documento también en español, inglés y francés: use uno de ellos.',
    'Le texte est dans une écriture où les recommandations ne peuvent pas être lues. L’ONU publie aussi le document en français, anglais et espagnol : prenez l’un de ceux-ci.',
  ),
} as const;
