// What is said about a value that does not fit its field.
import { text } from '../../base/messages/text';

export const valueText = {
  required: text('Please fill this in.', 'Complete este campo.', 'Veuillez remplir ce champ.'),
  text: text('Please write a text here.', 'Escriba aquí un texto.', 'Écrivez ici un texte.'),
  tooLong: text(
    'This is too long: at most {most} characters fit.',
    'Es demasiado largo: caben {most} caracteres como máximo.',
    'C’est trop long : {most} caractères au maximum.',
  ),
  tooShort: text('Please enter at least {least}.', 'Indique al menos {least}.', 'Indiquez au moins {least}.'),
  tooMany: text('At most {most}, please.', 'Como máximo {most}.', 'Au maximum {most}.'),
  number: text('Please enter a number.', 'Escriba un número.', 'Écrivez un nombre.'),
  yesOrNo: text('Please choose yes or no.', 'Elija sí o no.', 'Choisissez oui ou non.'),
  list: text(
    'Please give a list of values.',
    'Indique una lista de valores.',
    'Donnez une liste de valeurs.',
  ),
  listItem: text(
    'A value in a list is not empty and has no semicolon or line break.',
    'Un valor de una lista no está vacío ni lleva punto y coma o salto de línea.',
    'Une valeur de liste n’est pas vide et n’a ni point-virgule ni saut de ligne.',
  ),
  date: text(
    'Please enter a day as year-month-day, such as 2027-03-31.',
    'Escriba un día como año-mes-día, por ejemplo 2027-03-31.',
    'Écrivez un jour sous la forme année-mois-jour, par exemple 2027-03-31.',
  ),
  dateTime: text(
    'Please enter a day and a time, such as 2027-03-31T15:30.',
    'Escriba un día y una hora, por ejemplo 2027-03-31T15:30.',
    'Écrivez un jour et une heure, par exemple 2027-03-31T15:30.',
  ),
  email: text(
    'Please enter one email address, such as ana@example.org.',
    'Escriba una dirección de correo, por ejemplo ana@example.org.',
    'Écrivez une adresse électronique, par exemple ana@example.org.',
  ),
  url: text(
    'Please enter a full web address that begins with https://.',
    'Escriba una dirección web completa que empiece por https://.',
    'Écrivez une adresse web complète qui commence par https://.',
  ),
  word: text('Please choose from the list.', 'Elija de la lista.', 'Choisissez dans la liste.'),
  link: text(
    'Please choose a row of the workbook.',
    'Elija una fila del libro.',
    'Choisissez une ligne du classeur.',
  ),
  unknownField: text(
    'This field does not exist here.',
    'Este campo no existe aquí.',
    'Ce champ n’existe pas ici.',
  ),
  other: text(
    'This value does not fit here.',
    'Este valor no sirve aquí.',
    'Cette valeur ne convient pas ici.',
  ),
};

export type ValueTextKey = keyof typeof valueText;
