// How far a submission is: its length, document, deadlines and what the UN did with it.
import { text } from '../messages/text';
import { submissionStatuses } from '../vocabulary/words';
import { defineColumns } from './define';

export const submissionDelivery = defineColumns({
  status: {
    type: 'word',
    label: text('Status', 'Estado', 'Statut'),
    words: submissionStatuses,
    initial: 'idea',
  },
  limit: { type: 'number', label: text('Word limit', 'Límite de palabras', 'Limite de mots'), width: 80 },
  words: { type: 'number', label: text('Words', 'Palabras', 'Mots'), computed: true, width: 80 },
  document: { type: 'url', label: text('Document', 'Documento', 'Document') },
  textVersion: {
    type: 'number',
    label: text('Text version', 'Versión del texto', 'Version du texte'),
    computed: true,
    rare: true,
    width: 80,
  },
  internalDue: { type: 'date', label: text('Due in the coalition', 'Plazo interno', 'Échéance interne') },
  officialDue: { type: 'dateTime', label: text('Due at the UN', 'Plazo en la ONU', 'Échéance à l’ONU') },
  uploader: {
    type: 'link',
    label: text('Uploads it', 'Quién lo sube', 'Qui la dépose'),
    to: ['MEM'],
    width: 160,
  },
  receipt: { type: 'text', label: text('Receipt', 'Acuse de recibo', 'Accusé de réception'), rare: true },
  ohchrCode: { type: 'text', label: text('OHCHR code', 'Código del ACNUDH', 'Code du HCDH'), rare: true },
  citedIn: { type: 'text', label: text('Cited in', 'Citado en', 'Citée dans'), rare: true },
});
