// Words of fields in which people pick from lists or make lists, apart from those that every panel carries.
import { text } from '../../../core/base/messages/text';

export const pickText = {
  none: text('None', 'Ninguno', 'Aucun'),
  optionsFound: text('{count} {count:choice|choices}', '{count} {count:opción|opciones}', '{count} choix'),
  addNew: text('Add “{name}” as new', 'Añadir «{name}» a la lista', 'Ajouter « {name} » à la liste'),
  remove: text('Remove {name}', 'Quitar {name}', 'Retirer {name}'),
  clear: text('Clear', 'Borrar', 'Effacer'),
  addEntry: text('Add another', 'Añadir otro', 'Ajouter'),
  entry: text('{label} {number}', '{label} {number}', '{label} {number}'),
} as const;
