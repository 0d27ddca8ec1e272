// What the coalition wants countries to recommend and the government to do.
import { text } from '../messages/text';
import { defineSheet, endColumns, startWithLabel } from './define';

export const asks = defineSheet({
  id: 'ASK',
  title: text('What we ask for', 'Lo que pedimos', 'Ce que nous demandons'),
  about: text('What we ask for', 'Lo que pedimos', 'Ce que nous demandons'),
  phase: 'before',
  shown: 'when used',
  columns: {
    ...startWithLabel,
    workgroup: {
      type: 'link',
      label: text('Workgroup', 'Grupo de trabajo', 'Groupe de travail'),
      to: ['WG'],
      width: 180,
    },
    submission: {
      type: 'link',
      label: text('Submission', 'Informe', 'Contribution'),
      to: ['SUB'],
      width: 200,
    },
    text: {
      type: 'longText',
      label: text('What we ask', 'Qué pedimos', 'Notre demande'),
      required: true,
      width: 400,
    },
    issues: { type: 'links', label: text('Issues', 'Temas', 'Thèmes'), to: ['ISS'], width: 200 },
    concerns: {
      type: 'texts',
      label: text('People concerned', 'Personas afectadas', 'Personnes concernées'),
    },
    addressee: { type: 'text', label: text('Asked of', 'Se pide a', 'Demandé à') },
    ...endColumns,
  },
});
