// Which recommendations take up what the coalition asked for: proposals of the workbook, and what people decided.
import { text } from '../../base/messages/text';
import { matchDecisions, matchStances } from '../../base/vocabulary/words';
import { defineSheet, endColumns, startColumns } from './define';

export const matches = defineSheet({
  id: 'MAT',
  title: text('Matches', 'Correspondencias', 'Correspondances'),
  about: text(
    'Recommendations that may take up what the coalition asked for, and what people decided about each.',
    'Recomendaciones que pueden recoger lo que pidió la coalición y lo que se decidió sobre cada una.',
    'Les recommandations qui reprennent peut-être ce que la coalition a demandé, et ce qui a été décidé pour chacune.',
  ),
  phase: 'after',
  shown: 'when used',
  columns: {
    ...startColumns,
    ask: {
      type: 'link',
      label: text('What we ask', 'Qué pedimos', 'Notre demande'),
      note: text(
        'What the coalition asked for.',
        'Lo que pidió la coalición.',
        'Ce que la coalition a demandé.',
      ),
      to: ['ASK'],
      required: true,
      computed: true,
      width: 260,
    },
    recommendation: {
      type: 'link',
      label: text('Recommendation', 'Recomendación', 'Recommandation'),
      note: text(
        'The recommendation that may say the same.',
        'La recomendación que puede decir lo mismo.',
        'La recommandation qui dit peut-être la même chose.',
      ),
      to: ['REC'],
      required: true,
      computed: true,
      width: 120,
    },
    rank: {
      type: 'number',
      label: text('Rank', 'Orden', 'Rang'),
      note: text(
        'The closest recommendation of each ask has 1.',
        'La recomendación más cercana a cada petición tiene el 1.',
        'La recommandation la plus proche de chaque demande porte le 1.',
      ),
      computed: true,
      width: 70,
    },
    reasons: {
      type: 'longText',
      label: text('Why', 'Por qué', 'Pourquoi'),
      note: text(
        'What the ask and the recommendation have in common.',
        'Lo que tienen en común la petición y la recomendación.',
        'Ce que la demande et la recommandation ont en commun.',
      ),
      computed: true,
      width: 360,
    },
    decision: {
      type: 'word',
      label: text('Decision', 'Decisión', 'Décision'),
      note: text(
        'Whether the recommendation takes up what was asked; what people decide stays.',
        'Si la recomendación recoge lo pedido; lo que deciden las personas se conserva.',
        'Si la recommandation reprend la demande ; ce que les gens décident est conservé.',
      ),
      words: matchDecisions,
      initial: 'open',
      width: 140,
    },
    stance: {
      type: 'word',
      label: text('Says', 'Dice', 'Dit'),
      note: text(
        'Whether it seems to say the same or the opposite.',
        'Si parece decir lo mismo o lo contrario.',
        'Si elle semble dire la même chose ou le contraire.',
      ),
      words: matchStances,
      computed: true,
    },
    decidedBy: {
      type: 'link',
      label: text('Decided by', 'Decidido por', 'Décidé par'),
      note: text(
        'The person who decided, or for whom it was entered.',
        'La persona que decidió o en cuyo nombre se anotó.',
        'La personne qui a décidé, ou pour qui cela a été saisi.',
      ),
      to: ['MEM'],
      rare: true,
    },
    ...endColumns,
  },
});
