// Words of the panel that follows the selected row.
import { text } from '../../../core/base/messages/text';

export const rowText = {
  title: text('This row', 'Esta fila', 'Cette ligne'),
  where: text('{sheet}, row {row}', '{sheet}, fila {row}', '{sheet}, ligne {row}'),
  newIn: text('{sheet}: new row', '{sheet}: fila nueva', '{sheet} : nouvelle ligne'),
  selectOne: text(
    'Select a row on one of the sheets of the workbook. It shows here.',
    'Seleccione una fila en una de las hojas del libro. Se mostrará aquí.',
    'Sélectionnez une ligne dans un des onglets du classeur. Elle s’affiche ici.',
  ),
  add: text('Add a row', 'Añadir una fila', 'Ajouter une ligne'),
  save: text('Save', 'Guardar', 'Enregistrer'),
  discard: text('Discard', 'Descartar', 'Ignorer'),
  following: text(
    'While you are editing, the panel stays with this row.',
    'Mientras edita, el panel se queda en esta fila.',
    'Pendant la saisie, le panneau reste sur cette ligne.',
  ),
  rare: text('More fields', 'Más campos', 'Plus de champs'),
  problem: text('{label}: {message}', '{label}: {message}', '{label} : {message}'),
  related: text('Related rows', 'Filas relacionadas', 'Lignes liées'),
  relatedIn: text('{title} ({count})', '{title} ({count})', '{title} ({count})'),
  more: text('{count} more', '{count} más', '{count} de plus'),
  toSelected: text('To the selected row', 'A la fila seleccionada', 'Vers la ligne sélectionnée'),
} as const;
