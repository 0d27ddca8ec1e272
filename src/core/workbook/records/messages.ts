// What is said about cells that cannot be read.
import { text } from '../../base/messages/text';

export const recordsText = {
  linkMatchesNothing: text(
    '“{value}” matches no row of {sheet}. Choose one from the list, or add it there first.',
    '«{value}» no coincide con ninguna fila de {sheet}. Elija una de la lista o añádala allí primero.',
    '« {value} » ne correspond à aucune ligne de l’onglet {sheet}. Choisissez dans la liste ou ajoutez-la d’abord.',
  ),
  linkMatchesSeveral: text(
    '“{value}” could be several rows of {sheet}: {names}. Write the one that is meant.',
    '«{value}» puede ser varias filas de {sheet}: {names}. Escriba cuál es.',
    '« {value} » peut désigner plusieurs lignes de l’onglet {sheet} : {names}. Écrivez laquelle.',
  ),
  labelledRow: text('{label} (row {row})', '{label} (fila {row})', '{label} (ligne {row})'),
  rowAlone: text('row {row}', 'fila {row}', 'ligne {row}'),
  unknownWord: text(
    '“{value}” is not one of the words used here. Choose one of: {words}.',
    '«{value}» no es una de las palabras que se usan aquí. Elija una de: {words}.',
    '« {value} » n’est pas un des mots utilisés ici. Choisissez parmi : {words}.',
  ),
  numberInText: text(
    '“{value}” was kept as a number in a column of text. If it should read {other}, type it again.',
    '«{value}» se guardó como número en una columna de texto. Si debía ser {other}, escríbalo de nuevo.',
    '« {value} » a été gardé comme nombre dans une colonne de texte. S’il fallait lire {other}, retapez-le.',
  ),
  dateInText: text(
    'Sheets turned what was typed into the date {value}. Type it again; the column is text now.',
    'Hojas convirtió lo escrito en la fecha {value}. Escríbalo de nuevo; la columna ya es de texto.',
    'Sheets a transformé la saisie en date {value}. Retapez-la ; la colonne est désormais du texte.',
  ),
  notANumber: text(
    '“{value}” is not a number. Write digits only.',
    '«{value}» no es un número. Escriba solo cifras.',
    '« {value} » n’est pas un nombre. N’écrivez que des chiffres.',
  ),
  notADate: text(
    '“{value}” is not a date. Write it like 2027-03-31.',
    '«{value}» no es una fecha. Escríbala como 2027-03-31.',
    '« {value} » n’est pas une date. Écrivez-la comme 2027-03-31.',
  ),
  notADateTime: text(
    '“{value}” is not a date with a time. Write it like 2027-03-31 18:00.',
    '«{value}» no es una fecha con hora. Escríbala como 2027-03-31 18:00.',
    '« {value} » n’est pas une date avec heure. Écrivez-la comme 2027-03-31 18:00.',
  ),
  notAnAddress: text(
    '“{value}” is not an email address, so no mail can be sent there. Write it like ana@example.org.',
    '«{value}» no es una dirección de correo, así que no se le puede escribir. Escríbala como ana@example.org.',
    '« {value} » n’est pas une adresse électronique ; rien ne peut y être envoyé. Écrivez-la comme ana@example.org.',
  ),
  notABox: text(
    '“{value}” is neither ticked nor unticked. Use the box.',
    '«{value}» no es una casilla marcada ni sin marcar. Use la casilla.',
    '« {value} » n’est ni coché ni décoché. Utilisez la case.',
  ),
};
