// The versions of each submission that were built or read back.
import { text } from '../messages/text';
import { defineSheet, endColumns, startColumns } from './define';

export const versions = defineSheet({
  id: 'VER',
  title: text('Versions', 'Versiones', 'Versions'),
  about: text('Versions', 'Versiones', 'Versions'),
  phase: 'machine',
  shown: 'never',
  columns: {
    ...startColumns,
    submission: {
      type: 'link',
      label: text('Submission', 'Informe', 'Contribution'),
      to: ['SUB'],
      required: true,
      computed: true,
    },
    version: { type: 'number', label: text('Version', 'Versión', 'Version'), required: true, computed: true },
    document: { type: 'url', label: text('Document', 'Documento', 'Document'), computed: true },
    words: { type: 'number', label: text('Words', 'Palabras', 'Mots'), computed: true },
    hash: { type: 'text', label: text('Fingerprint', 'Huella', 'Empreinte'), computed: true },
    builtBy: {
      type: 'link',
      label: text('Built by', 'Preparado por', 'Préparée par'),
      to: ['MEM'],
      computed: true,
    },
    readAt: { type: 'text', label: text('Read at', 'Leído el', 'Lue le'), computed: true },
    ...endColumns,
  },
});
