// The words of reports on progress: in the files, and what is said when they are made.
import { text } from '../../base/messages/text';

export const progressReportText = {
  build: text('Reports on progress', 'Informes de avances', 'Rapports sur les progrès'),
  noRecommendations: text(
    'There is nothing to report on: the workbook holds no recommendations that fit.',
    'No hay de qué informar: el libro no tiene recomendaciones que encajen.',
    'Il n’y a rien à rapporter : le classeur ne contient pas de recommandations qui conviennent.',
  ),
  noCycle: text(
    'The workbook holds no recommendations of cycle {cycle}.',
    'El libro no tiene recomendaciones del ciclo {cycle}.',
    'Le classeur ne contient pas de recommandations du cycle {cycle}.',
  ),
  noTemplate: text(
    'The template of this report is missing. A coordinator brings it back with Check and repair.',
    'Falta la plantilla de este informe. La coordinación la recupera con Revisar y reparar.',
    'Le modèle de ce rapport manque. La coordination le rétablit avec Vérifier et réparer.',
  ),
  built: text(
    'Made from {count} {count:recommendation|recommendations}, {rated} of them rated.',
    'Hecho con {count} {count:recomendación|recomendaciones}, {rated} de ellas valoradas.',
    'Fait à partir de {count} {count:recommandation|recommandations}, dont {rated} évaluées.',
  ),
  readFirst: text(
    'Read it before you share it: what people wrote under “What was done” stands in it, and may name somebody.',
    'Léalo antes de compartirlo: contiene lo que se escribió en «Qué se hizo», y puede nombrar a alguien.',
    'Relisez-le avant de le partager : il contient ce qui a été écrit sous « Ce qui a été fait », et peut nommer quelqu’un.',
  ),
  keepInside: text(
    'This version is for the coalition only: it holds internal notes, names and next steps.',
    'Esta versión es solo para la coalición: contiene notas internas, nombres y próximos pasos.',
    'Cette version est réservée à la coalition : elle contient des notes internes, des noms et les prochaines étapes.',
  ),
  countAll: text(
    '{count:recommendation|recommendations}',
    '{count:recomendación|recomendaciones}',
    '{count:recommandation|recommandations}',
  ),
  countRated: text('rated by the coalition', 'valoradas por la coalición', 'évaluées par la coalition'),
  countClaimed: text(
    'on which the government says what it did',
    'sobre las que el Gobierno dice qué hizo',
    'sur lesquelles le gouvernement dit ce qu’il a fait',
  ),
  countDiffer: text('on which ratings differ', 'con valoraciones distintas', 'aux évaluations divergentes'),
  countStale: text(
    'whose ratings are all old',
    'con todas las valoraciones antiguas',
    'dont toutes les évaluations sont anciennes',
  ),
} as const;

/** Words that stand in the files, in the workbook's language. */
export const progressReportWords = {
  matrixTitle: text('Matrix of recommendations', 'Matriz de recomendaciones', 'Matrice des recommandations'),
  scorecardTitle: text('Scorecard', 'Balance de avances', 'Bilan des progrès'),
  followUpTitle: text(
    'Follow-up to the previous review',
    'Seguimiento del examen anterior',
    'Suivi de l’examen précédent',
  ),
  midtermTitle: text('Midterm report', 'Informe de mitad de período', 'Rapport à mi-parcours'),
  ofCycle: text(
    'Recommendations of the review of cycle {cycle}',
    'Recomendaciones del examen del ciclo {cycle}',
    'Recommandations de l’examen du cycle {cycle}',
  ),
  ofCountry: text(
    '{country}: recommendations of the review of cycle {cycle}',
    '{country}: recomendaciones del examen del ciclo {cycle}',
    '{country} : recommandations de l’examen du cycle {cycle}',
  ),
  asOf: text('As of {day}', 'A fecha de {day}', 'Au {day}'),
  internal: text('Internal version', 'Versión interna', 'Version interne'),
  onlyOf: text(
    'Only what {workgroup} follows',
    'Solo lo que sigue {workgroup}',
    'Seulement ce que suit {workgroup}',
  ),

  recommendation: text('Recommendation', 'Recomendación', 'Recommandation'),
  position: text('Position', 'Posición', 'Position'),
  themes: text('Full list of themes', 'Lista completa de temas', 'Liste complète des thèmes'),
  assessment: text(
    'Assessment/comments on level of implementation',
    'Evaluación/comentarios sobre el grado de aplicación',
    'Évaluation/commentaires sur le niveau de mise en œuvre',
  ),
  theme: text('Theme: {theme}', 'Tema: {theme}', 'Thème : {theme}'),
  otherTheme: text('Other', 'Otros', 'Autres'),
  sdgs: text('SDGs:', 'ODS:', 'ODD :'),
  persons: text('Affected persons:', 'Personas afectadas:', 'Personnes concernées :'),
  sourceOfPosition: text(
    'Source of position: {source}',
    'Fuente de la posición: {source}',
    'Source de la position : {source}',
  ),
  positionIs: text('Position: {position}', 'Posición: {position}', 'Position : {position}'),
  positionSupported: text('Supported', 'Apoyada', 'Acceptée'),
  positionNoted: text('Noted', 'Anotada', 'Notée'),
  positionInPart: text('Supported in part', 'Apoyada en parte', 'Acceptée en partie'),
  positionPending: text('No answer yet', 'Sin respuesta', 'Sans réponse'),
  withdrawn: text('Withdrawn', 'Retirada', 'Retirée'),

  rating: text(
    '{voice} ({level}, {day}): {rating}.',
    '{voice} ({level}, {day}): {rating}.',
    '{voice} ({level}, {day}) : {rating}.',
  ),
  ratingUndated: text(
    '{voice} ({level}): {rating}.',
    '{voice} ({level}): {rating}.',
    '{voice} ({level}) : {rating}.',
  ),
  source: text('Source: {source}', 'Fuente: {source}', 'Source : {source}'),
  old: text('Older than {count} months.', 'De hace más de {count} meses.', 'De plus de {count} mois.'),
  internalMark: text('Internal.', 'Interno.', 'Interne.'),
  recordedBy: text('Recorded by {name}.', 'Registrado por {name}.', 'Enregistré par {name}.'),
  member: text(
    'A member of the coalition',
    'Una organización de la coalición',
    'Une organisation de la coalition',
  ),
  agency: text(
    'Agency in charge: {agency}.',
    'Organismo responsable: {agency}.',
    'Organisme responsable : {agency}.',
  ),
  next: text('Next: {step}.', 'Próximo paso: {step}.', 'Prochaine étape : {step}.'),
  due: text('Due: {day}.', 'Plazo: {day}.', 'Échéance : {day}.'),
  notRated: text('Not rated', 'Sin valorar', 'Non évaluée'),

  byWorkgroup: text('By workgroup', 'Por grupo de trabajo', 'Par groupe de travail'),
  byIssue: text('By issue', 'Por tema', 'Par thème'),
  byLevel: text('By level', 'Por nivel', 'Par niveau'),
  bySpeaker: text('Who says what', 'Quién dice qué', 'Qui dit quoi'),
  coalitionSays: text('The coalition', 'La coalición', 'La coalition'),
  governmentSays: text('The government', 'El Gobierno', 'Le gouvernement'),
  noWorkgroup: text('No workgroup', 'Sin grupo', 'Sans groupe'),
  noIssue: text('No issue', 'Sin tema', 'Sans thème'),
  all: text('All', 'Todas', 'Toutes'),
  differ: text('ratings differ', 'valoraciones distintas', 'évaluations divergentes'),
  unrated: text('not rated', 'sin valorar', 'non évaluées'),
  ratings: text('Ratings', 'Valoraciones', 'Évaluations'),
  howCounted: text(
    'By workgroup and issue, the coalition’s own ratings are counted, at the widest level at which there is one. Where its members rate differently, the recommendation is counted as “ratings differ”: nothing is averaged. A recommendation on several issues counts in each.',
    'Por grupo y por tema se cuentan las valoraciones de la propia coalición, en el nivel más amplio en que haya alguna. Donde sus miembros valoran distinto, la recomendación cuenta como «valoraciones distintas»: nada se promedia. Una recomendación sobre varios temas cuenta en cada uno.',
    'Par groupe et par thème, on compte les évaluations de la coalition elle-même, au niveau le plus large où il y en a une. Là où ses membres évaluent différemment, la recommandation compte comme « évaluations divergentes » : rien n’est moyenné. Une recommandation sur plusieurs thèmes compte dans chacun.',
  ),
  detail: text('Ratings, side by side', 'Valoraciones, una junto a otra', 'Évaluations, côte à côte'),
  noneRated: text('Nothing was rated yet.', 'Todavía no se valoró nada.', 'Rien n’a encore été évalué.'),

  number: text('Number', 'Número', 'Numéro'),
  states: text('State', 'Estado', 'État'),
  status: text('Status', 'Estado de aplicación', 'État de mise en œuvre'),
  evidence: text('Evidence', 'Pruebas', 'Éléments de preuve'),
  followUpIntro: text(
    'Of {count} {count:recommendation|recommendations} of cycle {cycle}, the coalition rated {rated}.',
    'De {count} {count:recomendación|recomendaciones} del ciclo {cycle}, la coalición valoró {rated}.',
    'Sur {count} {count:recommandation|recommandations} du cycle {cycle}, la coalition en a évalué {rated}.',
  ),

  intro: text('About this report', 'Sobre este informe', 'À propos de ce rapport'),
  midtermIntro: text(
    'This report says what was done on the {count} recommendations of the review of cycle {cycle} up to {day}, as members of the coalition {coalition} see it. They rated {rated} of them. Each rating has a source; where members or the government rate differently, all ratings stand.',
    'Este informe dice qué se hizo hasta el {day} sobre las {count} recomendaciones del examen del ciclo {cycle}, según los miembros de la coalición {coalition}. Valoraron {rated} de ellas. Cada valoración tiene una fuente; donde los miembros o el Gobierno valoran distinto, constan todas.',
    'Ce rapport dit ce qui a été fait jusqu’au {day} sur les {count} recommandations de l’examen du cycle {cycle}, selon les membres de la coalition {coalition}. Ils en ont évalué {rated}. Chaque évaluation a une source ; là où les membres ou le gouvernement évaluent différemment, toutes figurent.',
  ),
  scaleLine: text(
    'The scale, best first: {words}.',
    'La escala, de mejor a peor: {words}.',
    'L’échelle, du meilleur au pire : {words}.',
  ),
  figures: text('Figures', 'Cifras', 'Chiffres'),
  whatWasDone: text('What was done', 'Qué se hizo', 'Ce qui a été fait'),
  notRatedList: text(
    'Not rated yet: {numbers}.',
    'Todavía sin valorar: {numbers}.',
    'Pas encore évaluées : {numbers}.',
  ),

  csvText: text('Text', 'Texto', 'Texte'),
  csvGroup: text('Group', 'Agrupación', 'Regroupement'),
  csvName: text('Name', 'Nombre', 'Nom'),
  csvVoice: text('Who says so', 'Quién lo dice', 'Qui le dit'),
  csvLevel: text('Level', 'Nivel', 'Niveau'),
  csvDate: text('As of', 'A fecha de', 'À la date du'),
  csvSource: text('Source', 'Fuente', 'Source'),
  csvTheme: text('Theme', 'Tema', 'Thème'),
} as const;
