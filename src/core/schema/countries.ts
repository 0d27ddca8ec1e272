// The members of the UN, who review and are reviewed.
import { text } from '../messages/text';
import { regions } from '../vocabulary/words';
import { defineSheet, endColumns, startWithLabel } from './define';

export const countries = defineSheet({
  id: 'CTY',
  title: text('Countries', 'Países', 'Pays'),
  about: text('Countries', 'Países', 'Pays'),
  phase: 'reference',
  shown: 'when used',
  columns: {
    ...startWithLabel,
    iso3: { type: 'key', label: text('Code', 'Código', 'Code'), required: true, computed: true, width: 70 },
    name: { type: 'text', label: text('Name', 'Nombre', 'Nom'), required: true, width: 180 },
    formalName: {
      type: 'text',
      label: text('Formal name', 'Nombre oficial', 'Nom officiel'),
      rare: true,
      width: 240,
    },
    aliases: { type: 'texts', label: text('Other names', 'Otros nombres', 'Autres noms'), width: 240 },
    region: {
      type: 'word',
      label: text('Regional group', 'Grupo regional', 'Groupe régional'),
      words: regions,
    },
    council: {
      type: 'text',
      label: text('Human Rights Council', 'Consejo de Derechos Humanos', 'Conseil des droits de l’homme'),
    },
    missionContacts: {
      type: 'longText',
      label: text('Mission in Geneva', 'Misión en Ginebra', 'Mission à Genève'),
      width: 280,
    },
    checkedOn: { type: 'date', label: text('Checked on', 'Comprobado el', 'Vérifié le') },
    ...endColumns,
  },
});
