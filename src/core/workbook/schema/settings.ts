// Settings of this workbook, with where each value comes from.
import { text } from '../../base/messages/text';
import { defineSheet, endColumns, startColumns } from './define';
import { tabNames } from './tab-names';

export const settings = defineSheet({
  id: 'SET',
  title: tabNames.SET,
  about: text(
    'The settings of this workbook and where each value comes from.',
    'Los ajustes de este libro y de dónde viene cada valor.',
    'Les réglages de ce classeur et l’origine de chaque valeur.',
  ),
  phase: 'machine',
  shown: 'when used',
  locked: true,
  columns: {
    ...startColumns,
    key: {
      type: 'key',
      label: text('Setting', 'Ajuste', 'Réglage'),
      note: text('The fixed name of the setting.', 'El nombre fijo del ajuste.', 'Le nom fixe du réglage.'),
      required: true,
      computed: true,
      width: 200,
    },
    value: {
      type: 'text',
      label: text('Value', 'Valor', 'Valeur'),
      note: text(
        'What is set; only coordinators change it.',
        'Lo que se ajusta; solo lo cambia la coordinación.',
        'Ce qui est réglé ; seule la coordination le modifie.',
      ),
      width: 240,
    },
    meaning: {
      type: 'text',
      label: text('Meaning', 'Significado', 'Signification'),
      note: text('What the setting does.', 'Qué hace el ajuste.', 'Ce que fait le réglage.'),
      width: 360,
    },
    source: {
      type: 'text',
      label: text('Source', 'Fuente', 'Source'),
      note: text(
        'The page or document that the value was taken from.',
        'La página o el documento de donde se tomó el valor.',
        'La page ou le document d’où vient la valeur.',
      ),
    },
    date: {
      type: 'date',
      label: text('Date', 'Fecha', 'Date'),
      note: text(
        'The day on which the value was last checked.',
        'El día en que se comprobó el valor por última vez.',
        'Le jour où la valeur a été vérifiée pour la dernière fois.',
      ),
    },
    ...endColumns,
  },
});
