// The recommendations of each review, the government's answers and who follows them up.
import { text } from '../../base/messages/text';
import { governmentAnswers } from '../../base/vocabulary/words';
import { defineSheet, endColumns, startWithLabel } from './define';
import { demandColumns } from './shared-columns';

export const recommendations = defineSheet({
  id: 'REC',
  title: text('Recommendations', 'Recomendaciones', 'Recommandations'),
  about: text(
    'The recommendations of each review, the government’s answers and who follows them up.',
    'Las recomendaciones de cada examen, las respuestas del Gobierno y quién les da seguimiento.',
    'Les recommandations de chaque examen, les réponses du gouvernement et qui en assure le suivi.',
  ),
  phase: 'after',
  shown: 'when used',
  columns: {
    ...startWithLabel,
    cycle: {
      type: 'number',
      label: text('Cycle', 'Ciclo', 'Cycle'),
      note: text(
        'The number of the review cycle, such as 4.',
        'El número del ciclo de examen, como 4.',
        'Le numéro du cycle d’examen, par exemple 4.',
      ),
      required: true,
      width: 70,
    },
    number: {
      type: 'text',
      label: text('Number', 'Número', 'Numéro'),
      note: text(
        'The number in the UN’s report, such as 6.14; keep final zeros.',
        'El número en el informe de la ONU, como 6.14; conserve los ceros finales.',
        'Le numéro dans le rapport de l’ONU, par exemple 6.14 ; gardez les zéros finaux.',
      ),
      required: true,
      width: 80,
    },
    part: {
      type: 'number',
      label: text('Part', 'Parte', 'Partie'),
      note: text(
        'Counts the parts when one recommendation was split because it asks for several things.',
        'Numera las partes cuando una recomendación se dividió porque pide varias cosas.',
        'Numérote les parties quand une recommandation a été divisée parce qu’elle demande plusieurs choses.',
      ),
      rare: true,
      width: 70,
    },
    text: {
      type: 'longText',
      label: text('Text', 'Texto', 'Texte'),
      note: text(
        'The exact words of the UN’s report.',
        'Las palabras exactas del informe de la ONU.',
        'Les termes exacts du rapport de l’ONU.',
      ),
      required: true,
      width: 420,
    },
    countries: {
      type: 'links',
      label: text('Made by', 'Formulada por', 'Formulée par'),
      note: text(
        'The countries that made it, separated by semicolons.',
        'Los países que la formularon, separados por punto y coma.',
        'Les pays qui l’ont formulée, séparés par des points-virgules.',
      ),
      to: ['CTY'],
      width: 200,
    },
    issues: demandColumns.issues,
    suggested: {
      type: 'texts',
      label: text('Suggestions', 'Sugerencias', 'Suggestions'),
      note: text(
        'What the workbook suggests and nobody has accepted yet, with the words that led to it. To accept, use the panel or fill in the column that it is for.',
        'Lo que el libro sugiere y nadie ha aceptado todavía, con las palabras que llevaron a ello. Para aceptarlo, use el panel o complete la columna correspondiente.',
        'Ce que le classeur suggère et que personne n’a encore accepté, avec les mots qui y ont mené. Pour accepter, utilisez le panneau ou remplissez la colonne concernée.',
      ),
      rare: true,
    },
    concerns: demandColumns.concerns,
    sdgs: {
      type: 'texts',
      label: text('SDGs', 'ODS', 'ODD'),
      note: text(
        'The Sustainable Development Goals that it serves, by number, separated by semicolons.',
        'Los Objetivos de Desarrollo Sostenible a que sirve, por número, separados por punto y coma.',
        'Les Objectifs de développement durable qu’elle sert, par numéro, séparés par des points-virgules.',
      ),
      rare: true,
    },
    action: {
      type: 'number',
      label: text('Action category', 'Categoría de acción', 'Catégorie d’action'),
      note: text(
        'From 1, asks for little, to 5, asks for a specific action.',
        'De 1, que pide poco, a 5, que pide una acción concreta.',
        'De 1, qui demande peu, à 5, qui demande une action précise.',
      ),
      rare: true,
      width: 70,
    },
    answer: {
      type: 'word',
      label: text('Government’s answer', 'Respuesta del Gobierno', 'Réponse du gouvernement'),
      note: text(
        'What the government told the UN; noted means that it did not accept.',
        'Lo que el Gobierno dijo a la ONU; anotada significa que no la aceptó.',
        'Ce que le gouvernement a dit à l’ONU ; notée signifie qu’il n’a pas accepté.',
      ),
      words: governmentAnswers,
      initial: 'pending',
    },
    explanation: {
      type: 'longText',
      label: text('Government’s explanation', 'Explicación del Gobierno', 'Explication du gouvernement'),
      note: text(
        'The reasons that the government gave, in its own words.',
        'Las razones que dio el Gobierno, en sus propias palabras.',
        'Les raisons que le gouvernement a données, dans ses propres termes.',
      ),
      width: 320,
    },
    answerSource: {
      type: 'text',
      label: text('Source of the answer', 'Fuente de la respuesta', 'Source de la réponse'),
      note: text(
        'The document and paragraph in which the answer stands.',
        'El documento y el párrafo en que consta la respuesta.',
        'Le document et le paragraphe où figure la réponse.',
      ),
      rare: true,
    },
    workgroup: {
      type: 'link',
      label: text('Workgroup', 'Grupo de trabajo', 'Groupe de travail'),
      note: text(
        'The workgroup that follows it up.',
        'El grupo de trabajo que le da seguimiento.',
        'Le groupe de travail qui en assure le suivi.',
      ),
      to: ['WG'],
      width: 180,
    },
    withWorkgroups: {
      type: 'links',
      label: text('With workgroups', 'Con los grupos', 'Avec les groupes'),
      note: text(
        'Other workgroups that follow it too, separated by semicolons.',
        'Otros grupos que también le dan seguimiento, separados por punto y coma.',
        'Les autres groupes qui la suivent aussi, séparés par des points-virgules.',
      ),
      to: ['WG'],
      rare: true,
    },
    cluster: {
      type: 'text',
      label: text('Cluster', 'Conjunto', 'Regroupement'),
      note: text(
        'One name for recommendations that ask for nearly the same; “on its own” keeps one out of clusters.',
        'Un mismo nombre para las recomendaciones que piden casi lo mismo; «por separado» deja una fuera de los conjuntos.',
        'Un même nom pour les recommandations qui demandent presque la même chose ; « à part » en laisse une hors des regroupements.',
      ),
      rare: true,
    },
    agency: {
      type: 'text',
      label: text('Agency in charge', 'Organismo responsable', 'Organisme responsable'),
      note: text(
        'The part of the government that has to carry it out.',
        'La parte del Gobierno que tiene que cumplirla.',
        'La partie du gouvernement qui doit la mettre en œuvre.',
      ),
    },
    nextStep: {
      type: 'text',
      label: text('Next step', 'Próximo paso', 'Prochaine étape'),
      note: text(
        'What the coalition does next about it.',
        'Lo que la coalición hará a continuación.',
        'Ce que la coalition fera ensuite.',
      ),
      width: 240,
    },
    due: {
      type: 'date',
      label: text('Due', 'Plazo', 'Échéance'),
      note: text(
        'The day by which the next step should be done.',
        'El día en que el próximo paso debería estar hecho.',
        'Le jour où la prochaine étape devrait être faite.',
      ),
    },
    withdrawn: {
      type: 'checkbox',
      label: text('Withdrawn', 'Retirada', 'Retirée'),
      note: text(
        'Ticked when the country took it back or the UN removed it.',
        'Marcado si el país la retiró o la ONU la eliminó.',
        'Coché si le pays l’a retirée ou si l’ONU l’a supprimée.',
      ),
      rare: true,
    },
    source: {
      type: 'text',
      label: text('Source', 'Fuente', 'Source'),
      note: text(
        'The UN document that it comes from, such as A/HRC/50/3.',
        'El documento de la ONU de donde procede, como A/HRC/50/3.',
        'Le document de l’ONU d’où elle vient, par exemple A/HRC/50/3.',
      ),
      rare: true,
    },
    ...endColumns,
  },
});
