// Words of the coverage report and of the command that writes it.
import { text } from '../../base/messages/text';

/** What stands in the report, in the language of the workbook. */
export const reportWords = {
  title: text('Coverage report', 'Informe de cobertura', 'Rapport de couverture'),
  subtitle: text(
    'Who covers what, and where two texts say the same',
    'Quién cubre qué y dónde dos textos dicen lo mismo',
    'Qui couvre quoi, et où deux textes disent la même chose',
  ),
  whole: text('The whole coalition', 'Toda la coalición', 'Toute la coalition'),
  made: text('{date}, by {name}', '{date}, por {name}', '{date}, par {name}'),
  rewritten: text(
    'The add-in writes this page anew each time; what you type in this column is replaced.',
    'El complemento vuelve a escribir esta página cada vez; lo que escriba en esta columna se reemplaza.',
    'Le module réécrit cette page à chaque fois ; ce que vous tapez dans cette colonne est remplacé.',
  ),
  /** Fits whatever the heading counts: decisions, asks or texts. */
  none: text('None.', 'Nada que señalar.', 'Rien à signaler.'),
  /** Something with what is said of it; French sets a space before the colon. */
  said: text('{name}: {words}', '{name}: {words}', '{name} : {words}'),
  noWorkgroup: text('No workgroup', 'Ningún grupo', 'Aucun groupe'),

  figures: text('At a glance', 'De un vistazo', 'En bref'),
  submissions: text(
    '{count:submission|submissions} on the way',
    '{count:informe|informes} en marcha',
    '{count:contribution|contributions} en cours',
  ),
  withText: text(
    'of them {count:has|have} a text',
    'de ellos {count:tiene|tienen} texto',
    'd’entre elles {count:a|ont} un texte',
  ),
  unwritten: text(
    'of them {count:is|are} joint and not written yet: the texts that {count:it unites|they unite} are compared',
    'de ellos {count:es conjunto y aún no está redactado: se comparan los textos que reúne|son conjuntos y aún no están redactados: se comparan los textos que reúnen}',
    'd’entre elles {count:est conjointe et pas encore rédigée : les textes qu’elle réunit sont comparés|sont conjointes et pas encore rédigées : les textes qu’elles réunissent sont comparés}',
  ),
  workgroups: text(
    '{count:workgroup|workgroups} at work',
    '{count:grupo|grupos} de trabajo en actividad',
    '{count:groupe|groupes} de travail en activité',
  ),
  led: text(
    '{count:issue|issues} with one lead',
    '{count:tema|temas} con un grupo que dirige',
    '{count:thème|thèmes} avec un groupe pilote',
  ),
  gapCount: text(
    '{count:issue|issues} in use that nobody leads',
    '{count:tema|temas} en uso que nadie dirige',
    '{count:thème|thèmes} en usage que personne ne pilote',
  ),
  nobodyCount: text(
    'of them: nobody is on it',
    'de ellos: nadie se ocupa',
    'd’entre eux : personne ne s’en occupe',
  ),
  doubleCount: text(
    '{count:issue|issues} that several lead',
    '{count:tema|temas} que dirigen varios',
    '{count:thème|thèmes} que plusieurs pilotent',
  ),
  openPairs: text(
    '{count:overlap|overlaps} to settle',
    '{count:coincidencia|coincidencias} por resolver',
    '{count:recoupement|recoupements} à régler',
  ),
  copiedPairs: text(
    'of them with the same passages',
    'de ellas con los mismos pasajes',
    'd’entre eux avec les mêmes passages',
  ),
  overduePairs: text(
    'of them for the coordinators to decide',
    'de ellas por decidir por la coordinación',
    'd’entre eux à trancher par la coordination',
  ),
  settledPairs: text(
    '{count:overlap|overlaps} settled',
    '{count:coincidencia resuelta|coincidencias resueltas}',
    '{count:recoupement réglé|recoupements réglés}',
  ),

  gaps: text('Issues that nobody leads', 'Temas que nadie dirige', 'Thèmes que personne ne pilote'),
  gapsIntro: text(
    'A submission or a workgroup touches these issues, or the UN recommended something on them last time.',
    'Un informe o un grupo toca estos temas, o la ONU recomendó algo sobre ellos la última vez.',
    'Une contribution ou un groupe touche ces thèmes, ou l’ONU a recommandé quelque chose à leur sujet la dernière fois.',
  ),
  issue: text('Issue', 'Tema', 'Thème'),
  onIt: text('Who works on it', 'Quién trabaja en él', 'Qui y travaille'),
  nobodyOnIt: text('nobody is on it', 'nadie se ocupa', 'personne ne s’en occupe'),
  submissionColumn: text('Submissions', 'Informes', 'Contributions'),
  lastTime: text('Recommended last time', 'Recomendado la última vez', 'Recommandé la dernière fois'),
  untouched: text(
    'Nobody is on these either, and no submission and no recommendation touches them: {issues}.',
    'Nadie se ocupa tampoco de estos, y ningún informe ni ninguna recomendación los toca: {issues}.',
    'Personne ne s’occupe de ceux-ci non plus, et aucune contribution ni recommandation ne les touche : {issues}.',
  ),
  part: text('{workgroup} ({part})', '{workgroup} ({part})', '{workgroup} ({part})'),
  doubles: text(
    'Issues that several workgroups lead',
    'Temas que dirigen varios grupos',
    'Thèmes que plusieurs groupes pilotent',
  ),
  leaders: text(
    'Who leads, and which side of it',
    'Quién dirige y qué aspecto',
    'Qui pilote, et quel aspect',
  ),

  pairs: text(
    'Overlaps to settle, by workgroup',
    'Coincidencias por resolver, por grupo de trabajo',
    'Recoupements à régler, par groupe de travail',
  ),
  pairColumn: text('Submissions', 'Informes', 'Contributions'),
  why: text('How close, and why', 'Grado y motivo', 'Degré et raison'),
  waiting: text('Waiting for', 'Falta', 'En attente de'),
  openSince: text('Since {date}', 'Desde el {date}', 'Depuis le {date}'),
  proposed: text('Proposed: {decision}', 'Propuesta: {decision}', 'Proposition : {decision}'),
  forCoordinators: text('the coordinators', 'la coordinación', 'la coordination'),
  alsoIn: text(
    'Also of this workgroup: {numbers}.',
    'También de este grupo: {numbers}.',
    'Aussi de ce groupe : {numbers}.',
  ),
  morePairs: text(
    'And {count} more; the tab “Overlaps” lists them all.',
    'Y {count} más; la hoja «Coincidencias» los tiene todos.',
    'Et {count} de plus ; l’onglet « Recoupements » les énumère tous.',
  ),

  decisions: text('Decisions taken', 'Decisiones tomadas', 'Décisions prises'),
  decision: text('Decision', 'Decisión', 'Décision'),
  reason: text('Reason', 'Motivo', 'Raison'),
  agreed: text('Agreed by, last change', 'De acuerdo, último cambio', 'Accord de, dernière modification'),

  groups: text(
    'Submissions that overlap in a group',
    'Informes que coinciden en conjunto',
    'Contributions qui se recoupent à plusieurs',
  ),
  opposed: text(
    'Asks that contradict each other',
    'Peticiones que se contradicen',
    'Demandes qui se contredisent',
  ),
  shared: text(
    'Text that many submissions have',
    'Texto que tienen muchos informes',
    'Texte présent dans beaucoup de contributions',
  ),
  sharedBy: text(
    '{count} submissions, {words} {words:word|words}: “{start}”',
    '{count} informes, {words} {words:palabra|palabras}: «{start}»',
    '{count} contributions, {words} {words:mot|mots} : « {start} »',
  ),
  limits: text(
    'What the comparison cannot see',
    'Lo que la comparación no puede ver',
    'Ce que la comparaison ne peut pas voir',
  ),
  outOfDate: text(
    'Texts have changed since overlaps were last looked for: run “Find overlaps” and this report again.',
    'Hay textos que cambiaron desde la última búsqueda de coincidencias: repita «Buscar coincidencias» y este informe.',
    'Des textes ont changé depuis la dernière recherche de recoupements : relancez « Chercher les recoupements » puis ce rapport.',
  ),
  limitOutlines: text(
    'Submissions without a text are compared by title, summary and asks only.',
    'Los informes sin texto se comparan solo por título, resumen y peticiones.',
    'Les contributions sans texte ne sont comparées que par leur titre, leur résumé et leurs demandes.',
  ),
  limitOutside: text(
    'Texts outside this workbook, such as submissions of other coalitions, are not compared.',
    'No se comparan textos de fuera de este libro, como los informes de otras coaliciones.',
    'Les textes hors de ce classeur, tels que les contributions d’autres coalitions, ne sont pas comparés.',
  ),
  limitJudgment: text(
    'Whether an overlap is good or bad is for people to say: two voices on one issue can be stronger than one.',
    'Si una coincidencia es buena o mala lo deciden las personas: dos voces sobre un tema pueden pesar más que una.',
    'C’est aux personnes de dire si un recoupement est bon ou mauvais : deux voix sur un thème peuvent peser plus qu’une.',
  ),
} as const;

/** What the command says. */
export const reportText = {
  build: text('Coverage report', 'Informe de cobertura', 'Rapport de couverture'),
  built: text(
    'The report on {scope} is ready.',
    'El informe sobre {scope} está listo.',
    'Le rapport sur {scope} est prêt.',
  ),
  page: text(
    'The tab “{page}” holds the report as of today.',
    'La hoja «{page}» tiene el informe de hoy.',
    'L’onglet « {page} » contient le rapport d’aujourd’hui.',
  ),
  noTemplate: text(
    'The workbook has no Word template for this report. A coordinator can put it back with Check and repair.',
    'El libro no tiene la plantilla de Word de este informe. La coordinación puede reponerla con Revisar y reparar.',
    'Le classeur n’a pas de modèle Word pour ce rapport. La coordination peut le remettre avec Vérifier et réparer.',
  ),
  notYours: text(
    'Only the co-chairs of {workgroup} and coordinators can have this report.',
    'Solo pueden pedir este informe la copresidencia de {workgroup} y la coordinación.',
    'Seules la coprésidence de {workgroup} et la coordination peuvent demander ce rapport.',
  ),
} as const;
