// The document templates in use, in parts that fit a cell.
import { text } from '../../base/messages/text';
import { defineSheet, endColumns, startColumns } from './define';

export const templates = defineSheet({
  id: 'TPL',
  title: text('Templates', 'Plantillas', 'Modèles'),
  about: text(
    'The document templates in use, in parts that fit a cell.',
    'Las plantillas de documentos en uso, en partes que caben en una celda.',
    'Les modèles de documents utilisés, en parties qui tiennent dans une cellule.',
  ),
  phase: 'machine',
  shown: 'never',
  locked: true,
  columns: {
    ...startColumns,
    name: {
      type: 'text',
      label: text('Name', 'Nombre', 'Nom'),
      note: text(
        'The file name of the template.',
        'El nombre de archivo de la plantilla.',
        'Le nom de fichier du modèle.',
      ),
      required: true,
      computed: true,
    },
    part: {
      type: 'number',
      label: text('Part', 'Parte', 'Partie'),
      note: text(
        'Counts the parts of the file, from 1.',
        'Numera las partes del archivo, desde 1.',
        'Numérote les parties du fichier, à partir de 1.',
      ),
      required: true,
      computed: true,
    },
    bytes: {
      type: 'longText',
      label: text('Content', 'Contenido', 'Contenu'),
      note: text(
        'This part of the file, written as text.',
        'Esta parte del archivo, escrita como texto.',
        'Cette partie du fichier, écrite sous forme de texte.',
      ),
      computed: true,
    },
    ...endColumns,
  },
});
