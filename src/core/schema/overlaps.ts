// Pairs of submissions that say the same, and what was decided about each.
import { text } from '../messages/text';
import { overlapDecisions, overlapLevels } from '../vocabulary/words';
import { defineSheet, endColumns, startColumns } from './define';

export const overlaps = defineSheet({
  id: 'OVL',
  title: text('Overlaps', 'Coincidencias', 'Recoupements'),
  about: text(
    'Pairs of submissions that have much in common, and what was decided about each pair.',
    'Pares de informes que tienen mucho en común y lo que se decidió sobre cada par.',
    'Les paires de contributions qui ont beaucoup en commun et ce qui a été décidé pour chacune.',
  ),
  phase: 'before',
  shown: 'when used',
  columns: {
    ...startColumns,
    first: {
      type: 'link',
      label: text('First submission', 'Primer informe', 'Première contribution'),
      note: text(
        'The submission that was registered first.',
        'El informe que se registró primero.',
        'La contribution enregistrée en premier.',
      ),
      to: ['SUB'],
      required: true,
      computed: true,
      width: 220,
    },
    second: {
      type: 'link',
      label: text('Second submission', 'Segundo informe', 'Deuxième contribution'),
      note: text(
        'The submission that it is compared with.',
        'El informe con que se compara.',
        'La contribution avec laquelle on la compare.',
      ),
      to: ['SUB'],
      required: true,
      computed: true,
      width: 220,
    },
    level: {
      type: 'word',
      label: text('How close', 'Grado', 'Degré'),
      note: text(
        'How much the two texts have in common, from the same passages to a related issue.',
        'Cuánto tienen en común los dos textos, desde los mismos pasajes hasta un tema relacionado.',
        'Ce que les deux textes ont en commun, des mêmes passages jusqu’à un thème lié.',
      ),
      words: overlapLevels,
      computed: true,
    },
    rank: {
      type: 'number',
      label: text('Rank', 'Orden', 'Rang'),
      note: text(
        'The pairs to look at first have the lowest numbers.',
        'Los pares que conviene mirar primero tienen los números más bajos.',
        'Les paires à regarder d’abord ont les numéros les plus bas.',
      ),
      computed: true,
      width: 70,
    },
    issues: {
      type: 'links',
      label: text('Issues', 'Temas', 'Thèmes'),
      note: text(
        'The issues that both cover.',
        'Los temas que abarcan ambos.',
        'Les thèmes que les deux traitent.',
      ),
      to: ['ISS'],
      computed: true,
      width: 180,
    },
    evidence: {
      type: 'longText',
      label: text('What they share', 'Qué comparten', 'Ce qu’elles partagent'),
      note: text(
        'The passages, demands and words that both have.',
        'Los pasajes, peticiones y palabras que ambos tienen.',
        'Les passages, demandes et mots que les deux ont en commun.',
      ),
      computed: true,
      width: 360,
    },
    decision: {
      type: 'word',
      label: text('Decision', 'Decisión', 'Décision'),
      note: text(
        'What the co-chairs of both sides agreed on.',
        'Lo que acordaron las copresidencias de ambas partes.',
        'Ce dont les coprésidences des deux côtés sont convenues.',
      ),
      words: overlapDecisions,
      initial: 'open',
    },
    decidedByFirst: {
      type: 'link',
      label: text('Agreed for the first', 'De acuerdo por el primero', 'Accord pour la première'),
      note: text(
        'Who agreed on the side of the first submission.',
        'Quién dio su acuerdo por el primer informe.',
        'Qui a donné son accord pour la première contribution.',
      ),
      to: ['MEM'],
      width: 160,
    },
    decidedBySecond: {
      type: 'link',
      label: text('Agreed for the second', 'De acuerdo por el segundo', 'Accord pour la deuxième'),
      note: text(
        'Who agreed on the side of the second submission.',
        'Quién dio su acuerdo por el segundo informe.',
        'Qui a donné son accord pour la deuxième contribution.',
      ),
      to: ['MEM'],
      width: 160,
    },
    reason: {
      type: 'text',
      label: text('Reason', 'Motivo', 'Raison'),
      note: text(
        'Why, in one sentence, so that nobody asks again.',
        'Por qué, en una frase, para que nadie vuelva a preguntar.',
        'Pourquoi, en une phrase, pour que personne ne redemande.',
      ),
      width: 240,
    },
    textVersions: {
      type: 'text',
      label: text('Versions compared', 'Versiones comparadas', 'Versions comparées'),
      note: text(
        'The versions of both texts that were compared; the pair comes back only when one changes.',
        'Las versiones de ambos textos que se compararon; el par solo vuelve si una cambia.',
        'Les versions des deux textes comparés ; la paire ne revient que si l’une change.',
      ),
      computed: true,
      rare: true,
    },
    ...endColumns,
  },
});
