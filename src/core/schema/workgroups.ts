// The workgroups of the coalition, who leads them and how to reach them.
import { text } from '../messages/text';
import { workgroupStatuses } from '../vocabulary/words';
import { defineSheet, endColumns, startWithLabel } from './define';

export const workgroups = defineSheet({
  id: 'WG',
  title: text('Workgroups', 'Grupos de trabajo', 'Groupes de travail'),
  about: text('Workgroups', 'Grupos de trabajo', 'Groupes de travail'),
  phase: 'before',
  shown: 'first day',
  columns: {
    ...startWithLabel,
    name: { type: 'text', label: text('Name', 'Nombre', 'Nom'), required: true, width: 200 },
    scope: {
      type: 'longText',
      label: text('What it works on', 'En qué trabaja', 'Ce sur quoi il travaille'),
      width: 320,
    },
    coChair1: {
      type: 'link',
      label: text('Co-chair 1', 'Copresidencia 1', 'Coprésidence 1'),
      to: ['MEM'],
      width: 160,
    },
    coChair2: {
      type: 'link',
      label: text('Co-chair 2', 'Copresidencia 2', 'Coprésidence 2'),
      to: ['MEM'],
      width: 160,
    },
    coChairsSince: {
      type: 'date',
      label: text('Co-chairs since', 'Copresidencias desde', 'Coprésidences depuis'),
      rare: true,
    },
    parent: {
      type: 'link',
      label: text('Break-out of', 'Subgrupo de', 'Sous-groupe de'),
      to: ['WG'],
      rare: true,
    },
    rhythm: { type: 'text', label: text('Meets', 'Se reúne', 'Se réunit') },
    mailingList: { type: 'email', label: text('Mailing list', 'Lista de correo', 'Liste de diffusion') },
    status: {
      type: 'word',
      label: text('Status', 'Estado', 'Statut'),
      words: workgroupStatuses,
      initial: 'active',
    },
    ...endColumns,
  },
});
