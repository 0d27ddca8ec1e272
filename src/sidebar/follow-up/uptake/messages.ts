// Words of the panel What was taken up.
import { text } from '../../../core/base/messages/text';
import { noRecommendationsYet } from '../../../core/un-documents/reports/none-yet';

export const takenUpText = {
  title: text('What was taken up', 'Qué se recogió', 'Ce qui a été repris'),
  summary: text(
    '{countries} {countries:country|countries} took up our asks in {count} {count:recommendation|recommendations}; the government supports {supported}.',
    '{countries} {countries:país recogió|países recogieron} nuestras peticiones en {count} {count:recomendación|recomendaciones}; el Gobierno apoya {supported}.',
    '{countries} pays {countries:a|ont} repris nos demandes dans {count} {count:recommandation|recommandations} ; le gouvernement en accepte {supported}.',
  ),
  review: text('Review', 'Examen', 'Examen'),
  ofCycle: text('Cycle {cycle}', 'Ciclo {cycle}', 'Cycle {cycle}'),
  all: text('All {count}', 'Todas: {count}', 'Toutes : {count}'),
  toDecide: text('To decide {count}', 'Por decidir: {count}', 'À décider : {count}'),
  takenUp: text('Taken up {count}', 'Recogidas: {count}', 'Reprises : {count}'),
  notTakenUp: text('Not taken up {count}', 'No recogidas: {count}', 'Non reprises : {count}'),
  mine: text('Mine {count}', 'Mías: {count}', 'Les miennes : {count}'),
  list: text('What we asked for', 'Lo que pedimos', 'Ce que nous avons demandé'),
  empty: text(
    'No ask fits. Choose another group above.',
    'Ninguna petición encaja. Elija otro grupo arriba.',
    'Aucune demande ne correspond. Choisissez un autre groupe ci-dessus.',
  ),
  noAsks: text(
    'Nothing was asked for yet. Fill in the tab {tab}.',
    'Todavía no se ha pedido nada. Complete la hoja {tab}.',
    'Rien n’a encore été demandé. Remplissez l’onglet {tab}.',
  ),
  noReview: noRecommendationsYet,
  raised: text(
    'Raised by {countries:one country|{countries} countries}, supported {supported} of {count}',
    'Planteada por {countries:un país|{countries} países}, apoyadas {supported} de {count}',
    'Soulevée par {countries} pays, acceptées {supported} sur {count}',
  ),
  open: text('{count} to decide', '{count} por decidir', '{count} à décider'),
  notYet: text('Not taken up', 'No recogida', 'Non reprise'),

  notCompared: text(
    'What was taken up shows once the asks are compared with the recommendations.',
    'Lo que se recogió aparece cuando las peticiones se comparan con las recomendaciones.',
    'Ce qui a été repris apparaît une fois les demandes comparées aux recommandations.',
  ),
  find: text('Find matches', 'Buscar correspondencias', 'Chercher les correspondances'),
  findHelp: text(
    'Compares what was asked with all recommendations. What you decided stays.',
    'Compara lo pedido con todas las recomendaciones. Lo que decidieron se conserva.',
    'Compare ce qui a été demandé avec toutes les recommandations. Vos décisions restent.',
  ),
  finding: text('Comparing …', 'Comparando…', 'Comparaison…'),
  writing: text(
    'Writing: {done} of {total} rows …',
    'Escribiendo: {done} de {total} filas…',
    'Écriture : {done} lignes sur {total}…',
  ),
  toList: text('See the list', 'Ver la lista', 'Voir la liste'),

  askedBy: text('Asked by {workgroup}', 'Lo pidió {workgroup}', 'Demandé par {workgroup}'),
  raisedBy: text('Raised by {names}.', 'La plantearon: {names}.', 'Soulevée par : {names}.'),
  notRaised: text(
    'No recommendation takes it up so far.',
    'Hasta ahora ninguna recomendación la recoge.',
    'Aucune recommandation ne la reprend pour l’instant.',
  ),
  matches: text('Recommendations', 'Recomendaciones', 'Recommandations'),
  noMatches: text(
    'Nothing like it was found so far.',
    'Hasta ahora no se encontró nada parecido.',
    'Rien de semblable n’a été trouvé pour l’instant.',
  ),
  position: text(
    'Government’s answer: {answer}. From {countries}.',
    'Respuesta del Gobierno: {answer}. De {countries}.',
    'Réponse du gouvernement : {answer}. Pays : {countries}.',
  ),
  positionOnly: text(
    'Government’s answer: {answer}.',
    'Respuesta del Gobierno: {answer}.',
    'Réponse du gouvernement : {answer}.',
  ),
  why: text('Why', 'Por qué', 'Pourquoi'),
  opposite: text('It wants the opposite.', 'Quiere lo contrario.', 'Elle veut le contraire.'),
  isTakenUp: text('Takes it up', 'La recoge', 'La reprend'),
  isNotSame: text('Not the same', 'No es lo mismo', 'Pas la même chose'),
  by: text('{decision} ({name})', '{decision} ({name})', '{decision} ({name})'),
  reopen: text('Open again', 'Reabrir', 'Rouvrir'),
  ofRecommendation: text('{action}: {number}', '{action}: {number}', '{action} : {number}'),
  notYours: text(
    'Co-chairs of the workgroup that asked decide, or a coordinator.',
    'Decide la copresidencia del grupo que lo pidió, o la coordinación.',
    'C’est la coprésidence du groupe demandeur qui décide, ou la coordination.',
  ),
  another: text('Another recommendation', 'Otra recomendación', 'Une autre recommandation'),
  anotherHelp: text(
    'The number of one that takes it up and is not listed, such as 40.12.',
    'El número de una que la recoge y no figura, como 40.12.',
    'Le numéro d’une qui la reprend et qui manque, par exemple 40.12.',
  ),
  add: text('Add', 'Añadir', 'Ajouter'),
} as const;
