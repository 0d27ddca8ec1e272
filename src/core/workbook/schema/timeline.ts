// The milestones of a review cycle; rules tie dates to the day of the review.
import { text } from '../../base/messages/text';
import { milestoneStatuses, timelinePhases } from '../../base/vocabulary/words';
import { defineSheet, endColumns, startColumns } from './define';
import { clockColumns } from './shared-columns';
import { tabNames } from './tab-names';

export const timeline = defineSheet({
  id: 'TIM',
  title: tabNames.TIM,
  about: text(
    'The milestones of the review cycle, from the first meeting to the mid-term report.',
    'Los hitos del ciclo de examen, desde la primera reunión hasta el informe de mitad de período.',
    'Les étapes du cycle d’examen, de la première réunion au rapport à mi-parcours.',
  ),
  phase: 'start',
  shown: 'first day',
  columns: {
    ...startColumns,
    phase: {
      type: 'word',
      label: text('Phase', 'Fase', 'Phase'),
      note: text(
        'The part of the cycle to which the milestone belongs.',
        'La parte del ciclo a la que pertenece el hito.',
        'La partie du cycle à laquelle appartient l’étape.',
      ),
      words: timelinePhases,
      required: true,
    },
    milestone: {
      type: 'text',
      label: text('Milestone', 'Hito', 'Étape'),
      note: text(
        'What has to be done or will happen.',
        'Lo que hay que hacer o va a ocurrir.',
        'Ce qu’il faut faire ou ce qui va se passer.',
      ),
      required: true,
      width: 320,
    },
    due: {
      type: 'dateTime',
      label: text('Due', 'Plazo', 'Échéance'),
      note: text(
        'Day and time by the clock of the time zone in this row.',
        'Día y hora según el reloj de la zona horaria de esta fila.',
        'Jour et heure selon l’horloge du fuseau de cette ligne.',
      ),
    },
    timeZone: clockColumns.timeZone,
    rule: {
      type: 'text',
      label: text('Rule for the date', 'Regla de la fecha', 'Règle de la date'),
      note: text(
        'How the date is found from another date; review-185d means 185 days before the review.',
        'Cómo se obtiene la fecha a partir de otra; review-185d significa 185 días antes del examen.',
        'Comment la date se déduit d’une autre ; review-185d signifie 185 jours avant l’examen.',
      ),
      rare: true,
    },
    owner: {
      type: 'link',
      label: text('Who', 'Quién', 'Qui'),
      note: text(
        'The person who keeps an eye on it.',
        'La persona que está pendiente.',
        'La personne qui y veille.',
      ),
      to: ['MEM'],
      mayBeVacant: true,
      width: 160,
    },
    status: {
      type: 'word',
      label: text('Status', 'Estado', 'Statut'),
      note: text(
        'Whether it is still to be done; waiting means that the review has no day yet.',
        'Si todavía está por hacer; a la espera significa que el examen aún no tiene fecha.',
        'Si elle reste à faire ; en attente signifie que l’examen n’a pas encore de date.',
      ),
      words: milestoneStatuses,
      initial: 'open',
    },
    source: {
      type: 'text',
      label: text('Source', 'Fuente', 'Source'),
      note: text(
        'The page or document that gives the date.',
        'La página o el documento que da la fecha.',
        'La page ou le document qui donne la date.',
      ),
      rare: true,
    },
    ...endColumns,
  },
});
