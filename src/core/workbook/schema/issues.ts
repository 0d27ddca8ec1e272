// The human rights issues that everything else is sorted by.
import { text } from '../../base/messages/text';
import { themes } from '../../base/vocabulary/themes';
import { defineSheet, endColumns, startWithLabel } from './define';

export const issues = defineSheet({
  id: 'ISS',
  title: text('Issues', 'Temas', 'Thèmes'),
  about: text(
    'The human rights issues by which everything else is sorted.',
    'Los temas de derechos humanos con los que se ordena todo lo demás.',
    'Les thèmes de droits humains qui servent à classer tout le reste.',
  ),
  phase: 'reference',
  shown: 'when used',
  columns: {
    ...startWithLabel,
    name: {
      type: 'text',
      label: text('Name in English', 'Nombre en inglés', 'Nom en anglais'),
      note: text(
        'The issue in a few words, in English.',
        'El tema en pocas palabras, en inglés.',
        'Le thème en quelques mots, en anglais.',
      ),
      required: true,
      width: 220,
    },
    nameEs: {
      type: 'text',
      label: text('Name in Spanish', 'Nombre en español', 'Nom en espagnol'),
      note: text('The same issue in Spanish.', 'El mismo tema en español.', 'Le même thème en espagnol.'),
      width: 220,
    },
    nameFr: {
      type: 'text',
      label: text('Name in French', 'Nombre en francés', 'Nom en français'),
      note: text('The same issue in French.', 'El mismo tema en francés.', 'Le même thème en français.'),
      width: 220,
    },
    synonyms: {
      type: 'texts',
      label: text('Other words', 'Otras palabras', 'Autres mots'),
      note: text(
        'Words in any language by which texts on this issue can be recognized, separated by semicolons.',
        'Palabras, en cualquier idioma, que permiten reconocer textos sobre el tema, separadas por punto y coma.',
        'Les mots, dans toute langue, qui font reconnaître un texte sur ce thème, séparés par des points-virgules.',
      ),
      width: 300,
    },
    uprInfoIssue: {
      type: 'text',
      label: text('Issue at UPR Info', 'Tema en UPR Info', 'Thème chez UPR Info'),
      note: text(
        'The heading under which the UPR Info database keeps it.',
        'El epígrafe con que lo guarda la base de datos de UPR Info.',
        'La rubrique sous laquelle la base de données d’UPR Info le range.',
      ),
      rare: true,
    },
    ohchrTheme: {
      type: 'text',
      label: text('Theme at OHCHR', 'Tema en el ACNUDH', 'Thème au HCDH'),
      note: text(
        'The heading under which the UN human rights office keeps it.',
        'El epígrafe con que lo guarda la oficina de derechos humanos de la ONU.',
        'La rubrique sous laquelle le bureau des droits de l’homme de l’ONU le range.',
      ),
      rare: true,
    },
    theme: {
      type: 'word',
      label: text('Theme', 'Ámbito', 'Domaine'),
      note: text(
        'The broad group under which the issue board counts it.',
        'El grupo amplio en que lo cuenta el tablero de temas.',
        'Le grand groupe dans lequel le tableau des thèmes le compte.',
      ),
      words: themes,
      width: 200,
    },
    ...endColumns,
  },
});
