// What the coalition wants countries to recommend and the government to do.
import { text } from '../../base/messages/text';
import { defineSheet, endColumns, startWithLabel } from './define';
import { demandColumns } from './shared-columns';
import { tabNames } from './tab-names';

export const asks = defineSheet({
  id: 'ASK',
  title: tabNames.ASK,
  about: text(
    'What the coalition wants countries to recommend and the government to do.',
    'Lo que la coalición quiere que los países recomienden y que el Gobierno haga.',
    'Ce que la coalition veut que les pays recommandent et que le gouvernement fasse.',
  ),
  phase: 'before',
  shown: 'when used',
  columns: {
    ...startWithLabel,
    workgroup: {
      type: 'link',
      label: text('Workgroup', 'Grupo de trabajo', 'Groupe de travail'),
      note: text(
        'The workgroup that asks for it.',
        'El grupo de trabajo que lo pide.',
        'Le groupe de travail qui le demande.',
      ),
      to: ['WG'],
      width: 180,
    },
    submission: {
      type: 'link',
      label: text('Submission', 'Informe', 'Contribution'),
      note: text(
        'The submission that says it, if one does.',
        'El informe que lo dice, si lo hay.',
        'La contribution qui le dit, s’il y en a une.',
      ),
      to: ['SUB'],
      width: 200,
    },
    text: {
      type: 'longText',
      label: text('What we ask', 'Qué pedimos', 'Notre demande'),
      note: text(
        'One demand that begins with a verb and can be checked later.',
        'Una sola petición que empiece con un verbo y que se pueda comprobar después.',
        'Une seule demande, qui commence par un verbe et que l’on pourra vérifier plus tard.',
      ),
      required: true,
      width: 400,
    },
    issues: demandColumns.issues,
    concerns: demandColumns.concerns,
    addressee: {
      type: 'text',
      label: text('Asked of', 'Se pide a', 'Demandé à'),
      note: text(
        'Who has to act, such as the parliament or a ministry.',
        'Quién tiene que actuar, como el parlamento o un ministerio.',
        'Qui doit agir, par exemple le parlement ou un ministère.',
      ),
    },
    cameFrom: {
      type: 'link',
      label: text('Came from', 'Viene de', 'Vient de'),
      note: text(
        'The submission that asked for it before it was merged into a joint one.',
        'El informe que lo pedía antes de unirse a uno conjunto.',
        'La contribution qui le demandait avant d’être fusionnée dans une commune.',
      ),
      to: ['SUB'],
      computed: true,
      rare: true,
    },
    ...endColumns,
  },
});
