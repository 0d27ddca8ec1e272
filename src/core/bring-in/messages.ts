// What is said when rows are brought in.
import { text } from '../messages/text';

export const bringInText = {
  importTitle: text('Bring in rows', 'Traer filas', 'Importer des lignes'),
};
