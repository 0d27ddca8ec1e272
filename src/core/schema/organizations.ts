// The organizations that take part, with the names they are known by.
import { text } from '../messages/text';
import { ecosocStatuses } from '../vocabulary/words';
import { defineSheet, endColumns, startWithLabel } from './define';

export const organizations = defineSheet({
  id: 'ORG',
  title: text('Organizations', 'Organizaciones', 'Organisations'),
  about: text('Organizations', 'Organizaciones', 'Organisations'),
  phase: 'before',
  shown: 'when used',
  columns: {
    ...startWithLabel,
    name: { type: 'text', label: text('Name', 'Nombre', 'Nom'), required: true, width: 240 },
    acronym: { type: 'text', label: text('Acronym', 'Siglas', 'Sigle'), width: 90 },
    aliases: { type: 'texts', label: text('Other names', 'Otros nombres', 'Autres noms'), rare: true },
    city: { type: 'text', label: text('City', 'Ciudad', 'Ville') },
    country: { type: 'text', label: text('Country', 'País', 'Pays') },
    founded: {
      type: 'number',
      label: text('Founded', 'Año de fundación', 'Année de fondation'),
      rare: true,
      width: 80,
    },
    about: { type: 'longText', label: text('About', 'Presentación', 'Présentation') },
    website: { type: 'url', label: text('Website', 'Sitio web', 'Site web') },
    ecosoc: {
      type: 'word',
      label: text('ECOSOC status', 'Estatus en el ECOSOC', 'Statut à l’ECOSOC'),
      words: ecosocStatuses,
    },
    contact: { type: 'text', label: text('Contact', 'Contacto', 'Contact') },
    listed: {
      type: 'checkbox',
      label: text('May be listed', 'Puede figurar en listas', 'Peut figurer dans les listes'),
    },
    notSameAs: {
      type: 'links',
      label: text('Not the same as', 'No es la misma que', 'À ne pas confondre avec'),
      to: ['ORG'],
      rare: true,
    },
    ...endColumns,
  },
});
