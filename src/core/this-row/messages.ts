// What is said about one row: its form, changes to it, and a new one.
import { text } from '../messages/text';

export const thisRowText = {
  formTitle: text('This row', 'Esta fila', 'Cette ligne'),
  editTitle: text('Change a row', 'Cambiar una fila', 'Modifier une ligne'),
  addTitle: text('Add a row', 'Añadir una fila', 'Ajouter une ligne'),
};
