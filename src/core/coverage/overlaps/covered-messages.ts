// What is said when a text is compared with the submissions before it is registered.
import * as titles from '../../workbook/menu/titles';
import { text } from '../../base/messages/text';

export const coveredText = {
  title: titles.covered,
  formTitle: text(
    'What one can choose to check a text',
    'Lo que se puede elegir para comprobar un texto',
    'Ce qu’on peut choisir pour vérifier un texte',
  ),
  empty: text(
    'Paste a text or choose a file first.',
    'Primero pegue un texto o elija un archivo.',
    'Collez d’abord un texte ou choisissez un fichier.',
  ),
  tooShort: text(
    '{count} {count:word is|words are} too few to compare. Paste a few sentences, or add a title and issues.',
    '{count} {count:palabra es muy poco|palabras son muy pocas} para comparar. Pegue unas frases, o añada un título y temas.',
    '{count} {count:mot, c’est trop peu|mots, c’est trop peu} pour comparer. Collez quelques phrases, ou ajoutez un titre et des thèmes.',
  ),
  tooLong: text(
    'This text has more than {most} characters, far more than any submission. Paste the submission only, without annexes.',
    'Este texto tiene más de {most} caracteres, mucho más que cualquier informe. Pegue solo el informe, sin anexos.',
    'Ce texte compte plus de {most} caractères, bien plus que toute contribution. Collez la contribution seule, sans annexes.',
  ),
  otherScript: text(
    'Much of the text is in a language that is compared word for word only: the same passages are found, the same subjects are not.',
    'Gran parte del texto está en un idioma que solo se compara palabra por palabra: se encuentran los mismos pasajes, no los mismos asuntos.',
    'Une grande partie du texte est dans une langue comparée mot à mot seulement : les mêmes passages sont trouvés, pas les mêmes sujets.',
  ),
  outlineOnly: text(
    'There was hardly any text, so that title and issues were compared.',
    'Casi no había texto; se compararon el título y los temas.',
    'Il n’y avait presque pas de texte ; le titre et les thèmes ont été comparés.',
  ),
  compared: text(
    'Your text of {words} {words:word|words} was compared with {count} {count:submission|submissions}; nothing of it was kept.',
    'Su texto de {words} {words:palabra|palabras} se comparó con {count} {count:informe|informes}; no se guardó nada.',
    'Votre texte de {words} {words:mot|mots} a été comparé avec {count} {count:contribution|contributions} ; rien n’en a été gardé.',
  ),
  noOthers: text(
    'There are no submissions to compare with yet.',
    'Todavía no hay informes con los que comparar.',
    'Il n’y a pas encore de contributions avec lesquelles comparer.',
  ),
  nothingClose: text(
    'No submission comes close to it.',
    'Ningún informe se le acerca.',
    'Aucune contribution ne s’en approche.',
  ),
  yourText: text('your text', 'su texto', 'votre texte'),
};
