// Columns that several sheets have in the same words.
import { text } from '../../base/messages/text';
import { defineColumns } from './define';

/** Of what is asked, by us or by a country. */
export const demandColumns = defineColumns({
  issues: {
    type: 'links',
    label: text('Issues', 'Temas', 'Thèmes'),
    note: text(
      'The issues that it is about, separated by semicolons.',
      'Los temas de que trata, separados por punto y coma.',
      'Les thèmes qu’elle concerne, séparés par des points-virgules.',
    ),
    to: ['ISS'],
    width: 200,
  },
  concerns: {
    type: 'texts',
    label: text('People concerned', 'Personas afectadas', 'Personnes concernées'),
    note: text(
      'Whose rights it is about, such as children or migrants, separated by semicolons.',
      'De quién son los derechos de que trata, como la niñez o las personas migrantes, con punto y coma entre ellas.',
      'De qui elle défend les droits, par exemple les enfants ou les migrants, séparés par des points-virgules.',
    ),
  },
});

/** Of a row with a day and time. */
export const clockColumns = defineColumns({
  timeZone: {
    type: 'text',
    label: text('Time zone', 'Zona horaria', 'Fuseau horaire'),
    note: text(
      'The region and city of that clock, such as Europe/Zurich; empty means the one in Settings.',
      'La región y la ciudad de ese reloj, como Europe/Zurich; vacío significa la de Ajustes.',
      'La région et la ville de cette horloge, par exemple Europe/Zurich ; vide signifie celle des Réglages.',
    ),
  },
});
