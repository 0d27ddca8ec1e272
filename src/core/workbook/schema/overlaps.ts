// Pairs of submissions that say the same, and what was decided about each.
import { text } from '../../base/messages/text';
import {
  overlapBases,
  overlapDecisions,
  overlapLevels,
  overlapPriorities,
} from '../../base/vocabulary/words';
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
        'How much the two have in common, from copied text to a related issue.',
        'Cuánto tienen en común los dos, desde texto copiado hasta un tema relacionado.',
        'Ce que les deux ont en commun, du texte copié jusqu’à un thème lié.',
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
        'Marks of both texts as they were compared; a settled pair comes back only when a text changes by more than Settings say.',
        'Marcas de ambos textos tal como se compararon; un par resuelto solo vuelve si un texto cambia más de lo que dicen los Ajustes.',
        'Repères des deux textes tels que comparés ; une paire réglée ne revient que si un texte change plus que ne le disent les Réglages.',
      ),
      computed: true,
      rare: true,
    },
    priority: {
      type: 'word',
      label: text('What now', 'Y ahora', 'Et maintenant'),
      note: text(
        'Whether it is this pair’s turn: at most three open pairs of each submission are put first.',
        'Si le toca a este par: se ponen primero como máximo tres pares abiertos de cada informe.',
        'Si c’est le tour de cette paire : au plus trois paires ouvertes par contribution passent d’abord.',
      ),
      words: overlapPriorities,
      computed: true,
      width: 150,
    },
    waitingFor: {
      type: 'links',
      label: text('Waiting for', 'Falta la palabra de', 'En attente de'),
      note: text(
        'The workgroups that have not yet said what they want; one co-chair of each is enough.',
        'Los grupos que aún no han dicho qué quieren; basta una copresidencia de cada uno.',
        'Les groupes qui n’ont pas encore dit ce qu’ils veulent ; un membre de chaque coprésidence suffit.',
      ),
      to: ['WG'],
      computed: true,
      width: 180,
    },
    since: {
      type: 'date',
      label: text('Found on', 'Encontrado el', 'Trouvé le'),
      note: text(
        'The day on which the pair was first seen.',
        'El día en que se vio el par por primera vez.',
        'Le jour où la paire a été vue pour la première fois.',
      ),
      computed: true,
    },
    asks: {
      type: 'longText',
      label: text('Same asks', 'Mismas peticiones', 'Mêmes demandes'),
      note: text(
        'What both ask for, one pair of asks in a line.',
        'Lo que ambos piden, un par de peticiones por línea.',
        'Ce que les deux demandent, une paire de demandes par ligne.',
      ),
      computed: true,
      width: 300,
    },
    opposes: {
      type: 'longText',
      label: text('Opposite asks', 'Peticiones opuestas', 'Demandes opposées'),
      note: text(
        'Asks of the two that contradict each other; agree on one before the UN reads both.',
        'Peticiones de ambos que se contradicen; acuerden una antes de que la ONU lea las dos.',
        'Demandes des deux qui se contredisent ; convenez d’une seule avant que l’ONU lise les deux.',
      ),
      computed: true,
      width: 300,
    },
    basis: {
      type: 'word',
      label: text('Compared from', 'Comparado a partir de', 'Comparé à partir de'),
      note: text(
        'What there was to compare; with whole texts the comparison knows more.',
        'Lo que había para comparar; con textos completos la comparación sabe más.',
        'Ce qu’il y avait à comparer ; avec des textes entiers, la comparaison en sait plus.',
      ),
      words: overlapBases,
      computed: true,
      rare: true,
    },
    group: {
      type: 'text',
      label: text('Group', 'Conjunto', 'Ensemble'),
      note: text(
        'Filled in where more than two submissions overlap with one another: settle them together.',
        'Se completa cuando más de dos informes coinciden entre sí: conviene resolverlos juntos.',
        'Rempli quand plus de deux contributions se recoupent entre elles : réglez-les ensemble.',
      ),
      computed: true,
      width: 200,
    },
    ...endColumns,
  },
});
