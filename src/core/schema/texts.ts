// The current text of each submission, in parts that fit a cell.
import { text } from '../messages/text';
import { defineSheet, endColumns, startColumns } from './define';

export const texts = defineSheet({
  id: 'TXT',
  title: text('Texts', 'Textos', 'Textes'),
  about: text('Texts', 'Textos', 'Textes'),
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
    part: { type: 'number', label: text('Part', 'Parte', 'Partie'), required: true, computed: true },
    text: { type: 'longText', label: text('Text', 'Texto', 'Texte'), computed: true },
    words: { type: 'number', label: text('Words', 'Palabras', 'Mots'), computed: true },
    ...endColumns,
  },
});
