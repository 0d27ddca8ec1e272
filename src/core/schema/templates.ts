// The document templates in use, in parts that fit a cell.
import { text } from '../messages/text';
import { defineSheet, endColumns, startColumns } from './define';

export const templates = defineSheet({
  id: 'TPL',
  title: text('Templates', 'Plantillas', 'Modèles'),
  about: text('Templates', 'Plantillas', 'Modèles'),
  phase: 'machine',
  shown: 'never',
  locked: true,
  columns: {
    ...startColumns,
    name: { type: 'text', label: text('Name', 'Nombre', 'Nom'), required: true, computed: true },
    part: { type: 'number', label: text('Part', 'Parte', 'Partie'), required: true, computed: true },
    bytes: { type: 'longText', label: text('Content', 'Contenido', 'Contenu'), computed: true },
    ...endColumns,
  },
});
