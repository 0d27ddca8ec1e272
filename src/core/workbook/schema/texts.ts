// The current text of each submission, in parts that fit a cell.
import { text } from '../../base/messages/text';
import { defineSheet, endColumns, startColumns } from './define';

export const texts = defineSheet({
  id: 'TXT',
  title: text('Texts', 'Textos', 'Textes'),
  about: text(
    'The current text of each submission, in parts that fit a cell.',
    'El texto actual de cada informe, en partes que caben en una celda.',
    'Le texte actuel de chaque contribution, en parties qui tiennent dans une cellule.',
  ),
  phase: 'machine',
  shown: 'never',
  columns: {
    ...startColumns,
    submission: {
      type: 'link',
      label: text('Submission', 'Informe', 'Contribution'),
      note: text(
        'The submission that this text belongs to.',
        'El informe al que pertenece este texto.',
        'La contribution à laquelle ce texte appartient.',
      ),
      to: ['SUB'],
      required: true,
      computed: true,
    },
    part: {
      type: 'number',
      label: text('Part', 'Parte', 'Partie'),
      note: text(
        'Counts the parts of a long text, from 1.',
        'Numera las partes de un texto largo, desde 1.',
        'Numérote les parties d’un long texte, à partir de 1.',
      ),
      required: true,
      computed: true,
    },
    text: {
      type: 'longText',
      label: text('Text', 'Texto', 'Texte'),
      note: text(
        'This part of the text, without its layout.',
        'Esta parte del texto, sin su formato.',
        'Cette partie du texte, sans sa mise en forme.',
      ),
      computed: true,
    },
    words: {
      type: 'number',
      label: text('Words', 'Palabras', 'Mots'),
      note: text(
        'The words of this part.',
        'Las palabras de esta parte.',
        'Le nombre de mots de cette partie.',
      ),
      computed: true,
    },
    ...endColumns,
  },
});
