// What was done about the recommendations: each row is what one voice said of some of them on one day.
import { text } from '../../base/messages/text';
import { progressLevels, progressVoices } from '../../base/vocabulary/words';
import { defineSheet, endColumns, startColumns } from './define';

export const progress = defineSheet({
  id: 'PRG',
  title: text('Progress', 'Avances', 'Progrès'),
  about: text(
    'What was done about the recommendations, who says so and where it stands. New information is a new row: the history stays.',
    'Lo que se hizo sobre las recomendaciones, quién lo dice y dónde consta. La información nueva va en una fila nueva: se conserva la historia.',
    'Ce qui a été fait au sujet des recommandations, qui le dit et où cela figure. Une information nouvelle est une nouvelle ligne : l’historique reste.',
  ),
  phase: 'after',
  shown: 'when used',
  columns: {
    ...startColumns,
    recommendations: {
      type: 'links',
      label: text('Recommendations', 'Recomendaciones', 'Recommandations'),
      note: text(
        'The recommendations that it is about, separated by semicolons; one law or news item can serve several.',
        'Las recomendaciones de que se trata, separadas por punto y coma; una ley o noticia puede servir para varias.',
        'Les recommandations concernées, séparées par des points-virgules ; une loi ou une nouvelle peut en servir plusieurs.',
      ),
      to: ['REC'],
      required: true,
      width: 200,
    },
    level: {
      type: 'word',
      label: text('Level', 'Nivel', 'Niveau'),
      note: text(
        'Whether it happened in the whole country, in a state or province, or in one place.',
        'Si ocurrió en todo el país, en un estado o provincia, o en un lugar.',
        'Si cela s’est produit dans tout le pays, dans un État ou une province, ou dans un lieu.',
      ),
      words: progressLevels,
      initial: 'national',
    },
    rating: {
      type: 'text',
      label: text('Rating', 'Valoración', 'Évaluation'),
      note: text(
        'One word of the scale: done, partly, nothing yet, went backwards or not known, unless Settings have another.',
        'Una palabra de la escala: cumplida, en parte, nada todavía, hubo retroceso o no se sabe, salvo que Ajustes tenga otra.',
        'Un mot de l’échelle : fait, en partie, rien encore, recul ou inconnu, sauf si les Réglages en ont une autre.',
      ),
      required: true,
    },
    saidBy: {
      type: 'word',
      label: text('Who says so', 'Quién lo dice', 'Qui le dit'),
      note: text(
        'Whether the coalition says so, or the government claims it.',
        'Si lo dice la coalición o lo afirma el Gobierno.',
        'Si la coalition le dit ou si le gouvernement l’affirme.',
      ),
      words: progressVoices,
      initial: 'us',
    },
    organization: {
      type: 'link',
      label: text('Organization', 'Organización', 'Organisation'),
      note: text(
        'The organization that rates it, or that noted the government’s claim.',
        'La organización que la valora, o que anotó lo que afirma el Gobierno.',
        'L’organisation qui l’évalue, ou qui a noté ce que le gouvernement affirme.',
      ),
      to: ['ORG'],
    },
    workgroup: {
      type: 'link',
      label: text('Workgroup', 'Grupo de trabajo', 'Groupe de travail'),
      note: text(
        'The workgroup that rates it, when no single organization does.',
        'El grupo de trabajo que la valora, cuando no lo hace una sola organización.',
        'Le groupe de travail qui l’évalue, quand ce n’est pas une seule organisation.',
      ),
      to: ['WG'],
    },
    date: {
      type: 'date',
      label: text('As of', 'A fecha de', 'À la date du'),
      note: text('The day for which it holds.', 'El día para el que vale.', 'Le jour pour lequel cela vaut.'),
      required: true,
    },
    source: {
      type: 'longText',
      label: text('Source', 'Fuente', 'Source'),
      note: text(
        'A link, or the document and its page: without one, nobody can check it.',
        'Un enlace, o el documento y su página: sin ello nadie puede comprobarlo.',
        'Un lien, ou le document et sa page : sans cela, personne ne peut vérifier.',
      ),
      required: true,
      width: 240,
    },
    note: {
      type: 'longText',
      label: text('What was done', 'Qué se hizo', 'Ce qui a été fait'),
      note: text(
        'One or two sentences; they stand in reports unless the row is marked internal.',
        'Una o dos frases; figuran en los informes salvo que la fila esté marcada como interna.',
        'Une ou deux phrases ; elles figurent dans les rapports, sauf si la ligne est marquée interne.',
      ),
      width: 320,
    },
    internal: {
      type: 'checkbox',
      label: text('Internal', 'Interna', 'Interne'),
      note: text(
        'Ticked when what was done and its source may not stand in public reports; the rating does.',
        'Marcado si lo que se hizo y su fuente no deben figurar en informes públicos; la valoración sí figura.',
        'Coché si ce qui a été fait et sa source ne doivent pas figurer dans les rapports publics ; l’évaluation y figure.',
      ),
    },
    recordedBy: {
      type: 'link',
      label: text('Recorded by', 'Registrado por', 'Enregistré par'),
      note: text(
        'The person to ask about it.',
        'La persona a quien preguntar.',
        'La personne à qui s’adresser.',
      ),
      to: ['MEM'],
      rare: true,
    },
    ...endColumns,
  },
});
