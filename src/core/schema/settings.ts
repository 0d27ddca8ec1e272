// Settings of this workbook, with where each value comes from.
import { text } from '../messages/text';
import { defineSheet, endColumns, startColumns } from './define';

export const settings = defineSheet({
  id: 'SET',
  title: text('Settings', 'Ajustes', 'Réglages'),
  about: text('Settings', 'Ajustes', 'Réglages'),
  phase: 'machine',
  shown: 'when used',
  locked: true,
  columns: {
    ...startColumns,
    key: {
      type: 'key',
      label: text('Setting', 'Ajuste', 'Réglage'),
      required: true,
      computed: true,
      width: 200,
    },
    value: { type: 'text', label: text('Value', 'Valor', 'Valeur'), width: 240 },
    meaning: { type: 'text', label: text('Meaning', 'Significado', 'Signification'), width: 360 },
    source: { type: 'text', label: text('Source', 'Fuente', 'Source') },
    date: { type: 'date', label: text('Date', 'Fecha', 'Date') },
    ...endColumns,
  },
});
