// What is said about one row: its form, changes to it, and a new one.
import { text } from '../../base/messages/text';

export const thisRowText = {
  formTitle: text('This row', 'Esta fila', 'Cette ligne'),
  editTitle: text('Change a row', 'Cambiar una fila', 'Modifier une ligne'),
  addTitle: text('Add a row', 'Añadir una fila', 'Ajouter une ligne'),

  changed: text(
    '“{row}” is changed: {fields}.',
    '«{row}» queda cambiada: {fields}.',
    '« {row} » est modifiée : {fields}.',
  ),
  nothingChanged: text(
    '“{row}” already says that; nothing had to change.',
    '«{row}» ya lo dice así; no hubo que cambiar nada.',
    '« {row} » le dit déjà ; rien n’a été modifié.',
  ),
  added: text(
    '“{row}” is added to {sheet}.',
    '«{row}» se ha añadido a {sheet}.',
    '« {row} » est ajoutée à {sheet}.',
  ),

  joinFirst: text(
    'Only people on the list of people can change rows here. Choose “Join or change my workgroups” in the menu first.',
    'Solo quienes están en la lista de personas pueden cambiar filas aquí. Primero elija «Unirme o cambiar mis grupos» en el menú.',
    'Seules les personnes de la liste peuvent modifier des lignes ici. Choisissez d’abord « Rejoindre ou changer mes groupes » dans le menu.',
  ),
  keptByWorkbook: text(
    'The workbook keeps {sheet} itself; it cannot be changed here.',
    'El libro lleva por sí mismo {sheet}; no se puede cambiar aquí.',
    'Le classeur tient lui-même {sheet} ; on ne peut pas le modifier ici.',
  ),
  addedByWorkbook: text(
    'The workbook adds the rows of {sheet} itself.',
    'El libro añade por sí mismo las filas de {sheet}.',
    'Le classeur ajoute lui-même les lignes de {sheet}.',
  ),
  forCoordinators: text(
    'Only coordinators can change {sheet}.',
    'Solo la coordinación puede cambiar {sheet}.',
    'Seule la coordination peut modifier {sheet}.',
  ),
  addForCoordinators: text(
    'Only coordinators can add rows to {sheet}.',
    'Solo la coordinación puede añadir filas a {sheet}.',
    'Seule la coordination peut ajouter des lignes à {sheet}.',
  ),
  addPeople: text(
    'Only coordinators and co-chairs can add other people. To add yourself, choose “Join or change my workgroups” in the menu.',
    'Solo la coordinación y las copresidencias pueden añadir a otras personas. Para añadirse usted, elija «Unirme o cambiar mis grupos» en el menú.',
    'Seules la coordination et les coprésidences peuvent ajouter d’autres personnes. Pour vous ajouter, choisissez « Rejoindre ou changer mes groupes » dans le menu.',
  ),
  notYourRating: text(
    'This rating is somebody else’s. Record what you know as a new one: both then stand side by side.',
    'Esta valoración es de otra voz. Registre lo que sabe como una nueva: quedarán una junto a otra.',
    'Cette évaluation est celle d’une autre voix. Enregistrez ce que vous savez comme une nouvelle : les deux resteront côte à côte.',
  ),
  notYourRow: text(
    'Only {name}, coordinators and co-chairs can change this row.',
    'Solo {name}, la coordinación y las copresidencias pueden cambiar esta fila.',
    'Seules {name}, la coordination et les coprésidences peuvent modifier cette ligne.',
  ),
  fieldForCoordinators: text(
    'Only coordinators can change this.',
    'Solo la coordinación puede cambiarlo.',
    'Seule la coordination peut le changer.',
  ),
  writtenByWorkbook: text(
    'The workbook fills this in itself.',
    'El libro lo rellena por sí mismo.',
    'Le classeur le remplit lui-même.',
  ),
  noCoordinatorLeft: text(
    'Then nobody would be coordinator. Make somebody else coordinator first.',
    'Entonces no habría nadie en la coordinación. Nombre primero a otra persona.',
    'Alors il n’y aurait plus personne à la coordination. Nommez d’abord quelqu’un d’autre.',
  ),
  emailTaken: text(
    'This address already belongs to {name}.',
    'Esta dirección ya es de {name}.',
    'Cette adresse est déjà celle de {name}.',
  ),
  toItself: text(
    'A row cannot refer to itself.',
    'Una fila no puede referirse a sí misma.',
    'Une ligne ne peut pas se désigner elle-même.',
  ),
  fieldProblem: text('{field}: {problem}', '{field}: {problem}', '{field} : {problem}'),
  changedMeanwhile: text(
    '“{field}” was changed meanwhile: it was {seen}, now it is {present}.',
    '«{field}» cambió mientras tanto: era {seen}, ahora es {present}.',
    '« {field} » a été modifié entre-temps : c’était {seen}, c’est maintenant {present}.',
  ),
  lookAgain: text(
    'Nothing was saved. Open the row again and decide.',
    'No se ha guardado nada. Vuelva a abrir la fila y decida.',
    'Rien n’a été enregistré. Rouvrez la ligne et décidez.',
  ),
  nothing: text('empty', 'vacío', 'vide'),
  yes: text('yes', 'sí', 'oui'),
  no: text('no', 'no', 'non'),

  rowGone: text(
    'This row of {sheet} is no longer there. Choose another one.',
    'Esta fila de {sheet} ya no está. Elija otra.',
    'Cette ligne de {sheet} n’est plus là. Choisissez-en une autre.',
  ),
  noSuchField: text(
    'The sheet has no such field.',
    'La hoja no tiene ese campo.',
    'L’onglet n’a pas ce champ.',
  ),
  alreadyThere: text(
    '{sheet} already has “{row}”. Change that row instead.',
    '{sheet} ya tiene «{row}». Cambie esa fila.',
    '{sheet} a déjà « {row} ». Modifiez plutôt cette ligne.',
  ),
};
