// Which workgroup leads, contributes to or follows which issue.
import { text } from '../../base/messages/text';
import { coverageParts } from '../../base/vocabulary/words';
import { defineSheet, endColumns, startColumns } from './define';
import { tabNames } from './tab-names';

export const coverage = defineSheet({
  id: 'COV',
  title: tabNames.COV,
  about: text(
    'Which workgroup leads, contributes to or follows each issue.',
    'Qué grupo de trabajo dirige cada tema, contribuye a él o le da seguimiento.',
    'Quel groupe de travail pilote chaque thème, y contribue ou le suit.',
  ),
  phase: 'before',
  shown: 'first day',
  columns: {
    ...startColumns,
    issue: {
      type: 'link',
      label: text('Issue', 'Tema', 'Thème'),
      note: text(
        'The issue that somebody looks after.',
        'El tema del que alguien se ocupa.',
        'Le thème dont quelqu’un s’occupe.',
      ),
      to: ['ISS'],
      required: true,
      width: 220,
    },
    workgroup: {
      type: 'link',
      label: text('Workgroup', 'Grupo de trabajo', 'Groupe de travail'),
      note: text(
        'The workgroup that looks after it.',
        'El grupo de trabajo que se ocupa de él.',
        'Le groupe de travail qui s’en occupe.',
      ),
      to: ['WG'],
      required: true,
      width: 180,
    },
    part: {
      type: 'word',
      label: text('Part', 'Papel', 'Rôle'),
      note: text(
        'Whether this workgroup leads on the issue, contributes or only follows; one should lead.',
        'Si este grupo dirige el tema, contribuye o solo le da seguimiento; uno debería dirigirlo.',
        'Si ce groupe pilote le thème, y contribue ou ne fait que le suivre ; un seul devrait piloter.',
      ),
      words: coverageParts,
      initial: 'contributes',
    },
    angle: {
      type: 'text',
      label: text('Angle', 'Enfoque', 'Angle'),
      note: text(
        'Which side of the issue this workgroup takes, so that two groups do not write the same.',
        'Qué aspecto del tema aborda este grupo, para que dos grupos no escriban lo mismo.',
        'Quel aspect du thème ce groupe traite, pour que deux groupes n’écrivent pas la même chose.',
      ),
      width: 280,
    },
    person: {
      type: 'link',
      label: text('Person', 'Persona', 'Personne'),
      note: text('Whom to ask about it.', 'A quién preguntar al respecto.', 'À qui s’adresser à ce sujet.'),
      to: ['MEM'],
      mayBeVacant: true,
      width: 160,
    },
    ...endColumns,
  },
});
