// The human rights issues that everything else is sorted by.
import { text } from '../messages/text';
import { defineSheet, endColumns, startWithLabel } from './define';

export const issues = defineSheet({
  id: 'ISS',
  title: text('Issues', 'Temas', 'Thèmes'),
  about: text('Issues', 'Temas', 'Thèmes'),
  phase: 'reference',
  shown: 'when used',
  columns: {
    ...startWithLabel,
    name: {
      type: 'text',
      label: text('Name in English', 'Nombre en inglés', 'Nom en anglais'),
      required: true,
      width: 220,
    },
    nameEs: {
      type: 'text',
      label: text('Name in Spanish', 'Nombre en español', 'Nom en espagnol'),
      width: 220,
    },
    nameFr: {
      type: 'text',
      label: text('Name in French', 'Nombre en francés', 'Nom en français'),
      width: 220,
    },
    synonyms: { type: 'texts', label: text('Other words', 'Otras palabras', 'Autres mots'), width: 300 },
    uprInfoIssue: {
      type: 'text',
      label: text('Issue at UPR Info', 'Tema en UPR Info', 'Thème chez UPR Info'),
      rare: true,
    },
    ohchrTheme: {
      type: 'text',
      label: text('Theme at OHCHR', 'Tema en el ACNUDH', 'Thème au HCDH'),
      rare: true,
    },
    ...endColumns,
  },
});
