// The recommendations of each review, the government's answers and who follows them up.
import { text } from '../messages/text';
import { governmentAnswers } from '../vocabulary/words';
import { defineSheet, endColumns, startWithLabel } from './define';

export const recommendations = defineSheet({
  id: 'REC',
  title: text('Recommendations', 'Recomendaciones', 'Recommandations'),
  about: text('Recommendations', 'Recomendaciones', 'Recommandations'),
  phase: 'after',
  shown: 'when used',
  columns: {
    ...startWithLabel,
    cycle: { type: 'number', label: text('Cycle', 'Ciclo', 'Cycle'), required: true, width: 70 },
    number: { type: 'text', label: text('Number', 'Número', 'Numéro'), required: true, width: 80 },
    part: { type: 'number', label: text('Part', 'Parte', 'Partie'), rare: true, width: 70 },
    text: { type: 'longText', label: text('Text', 'Texto', 'Texte'), required: true, width: 420 },
    countries: {
      type: 'links',
      label: text('Made by', 'Formulada por', 'Formulée par'),
      to: ['CTY'],
      width: 200,
    },
    issues: { type: 'links', label: text('Issues', 'Temas', 'Thèmes'), to: ['ISS'], width: 200 },
    suggested: {
      type: 'texts',
      label: text('Suggested issues', 'Temas sugeridos', 'Thèmes suggérés'),
      rare: true,
    },
    concerns: {
      type: 'texts',
      label: text('People concerned', 'Personas afectadas', 'Personnes concernées'),
    },
    sdgs: { type: 'texts', label: text('SDGs', 'ODS', 'ODD'), rare: true },
    action: {
      type: 'number',
      label: text('Action category', 'Categoría de acción', 'Catégorie d’action'),
      rare: true,
      width: 70,
    },
    answer: {
      type: 'word',
      label: text('Government’s answer', 'Respuesta del Gobierno', 'Réponse du gouvernement'),
      words: governmentAnswers,
      initial: 'pending',
    },
    explanation: {
      type: 'longText',
      label: text('Government’s explanation', 'Explicación del Gobierno', 'Explication du gouvernement'),
      width: 320,
    },
    answerSource: {
      type: 'text',
      label: text('Source of the answer', 'Fuente de la respuesta', 'Source de la réponse'),
      rare: true,
    },
    workgroup: {
      type: 'link',
      label: text('Workgroup', 'Grupo de trabajo', 'Groupe de travail'),
      to: ['WG'],
      width: 180,
    },
    withWorkgroups: {
      type: 'links',
      label: text('With workgroups', 'Con los grupos', 'Avec les groupes'),
      to: ['WG'],
      rare: true,
    },
    cluster: { type: 'text', label: text('Cluster', 'Conjunto', 'Regroupement'), rare: true },
    agency: {
      type: 'text',
      label: text('Agency in charge', 'Organismo responsable', 'Organisme responsable'),
    },
    nextStep: { type: 'text', label: text('Next step', 'Próximo paso', 'Prochaine étape'), width: 240 },
    due: { type: 'date', label: text('Due', 'Plazo', 'Échéance') },
    withdrawn: { type: 'checkbox', label: text('Withdrawn', 'Retirada', 'Retirée'), rare: true },
    source: { type: 'text', label: text('Source', 'Fuente', 'Source'), rare: true },
    ...endColumns,
  },
});
