// The words of the weekly summary, and what is said while it is prepared.
import { text } from '../../base/messages/text';

export const digestsText = {
  queueTitle: text(
    'Prepare this week’s summaries',
    'Preparar los resúmenes de la semana',
    'Préparer les récapitulatifs de la semaine',
  ),

  subject: text(
    '{coalition}: what waits for you',
    '{coalition}: lo que le espera',
    '{coalition} : ce qui vous attend',
  ),
  subjectAlone: text('UPR: what waits for you', 'EPU: lo que le espera', 'EPU : ce qui vous attend'),
  lead: text(
    'This is what waits for you in the coalition’s workbook.',
    'Esto es lo que le espera en el libro de la coalición.',
    'Voici ce qui vous attend dans le classeur de la coalition.',
  ),
  clashes: text(
    'Two workgroups lead on the same issue',
    'Dos grupos dirigen el mismo tema',
    'Deux groupes pilotent le même thème',
  ),
  otherLeads: text(
    'your workgroup {own} leads, and so does {other}.',
    'lo dirige su grupo {own} y también {other}.',
    'votre groupe {own} le pilote, et {other} aussi.',
  ),
  askPerson: text('Ask {person}.', 'Pregunte a {person}.', 'Demandez à {person}.'),
  angles: text('Angles: {own}; {other}.', 'Enfoques: {own}; {other}.', 'Angles : {own} ; {other}.'),
  noAngle: text('not said', 'sin indicar', 'non précisé'),
  pairs: text(
    'Overlaps that wait for your word',
    'Coincidencias que esperan su palabra',
    'Recoupements qui attendent votre avis',
  ),
  overdue: text(
    'Overlaps past their date: a coordinator decides',
    'Coincidencias fuera de plazo: decide la coordinación',
    'Recoupements hors délai : la coordination décide',
  ),
  pair: text('“{first}” and “{second}”', '«{first}» y «{second}»', '« {first} » et « {second} »'),
  proposed: text('Proposed: {decision}.', 'Propuesta: {decision}.', 'Proposé : {decision}.'),
  toDos: text('Tasks', 'Tareas', 'Tâches'),
  nextSteps: text(
    'Next steps on recommendations',
    'Próximos pasos sobre recomendaciones',
    'Prochaines étapes sur les recommandations',
  ),
  nextStep: text('{number}: {step}', '{number}: {step}', '{number} : {step}'),
  noStep: text('say what comes next', 'diga qué sigue', 'dites ce qui suit'),
  more: text('More', 'Más', 'De plus'),
  moreThere: text(
    '{count} more on the tab “{tab}”.',
    '{count} más en la hoja «{tab}».',
    '{count} de plus dans l’onglet « {tab} ».',
  ),
  where: text(
    'You settle this in the workbook: {path}.',
    'Se resuelve en el libro: {path}.',
    'Cela se règle dans le classeur : {path}.',
  ),

  meetingsAhead: text(
    '{count} {count:meeting|meetings} ahead',
    '{count} {count:próxima reunión|próximas reuniones}',
    '{count} {count:réunion à venir|réunions à venir}',
  ),
  clashCount: text(
    '{count} {count:issue|issues} that two workgroups lead',
    '{count} {count:tema|temas} que dirigen dos grupos',
    '{count} {count:thème|thèmes} que deux groupes pilotent',
  ),
  pairCount: text(
    '{count} {count:overlap waits|overlaps wait} for their word',
    '{count} {count:coincidencia espera|coincidencias esperan} su palabra',
    '{count} {count:recoupement attend|recoupements attendent} leur avis',
  ),
  overdueCount: text(
    '{count} {count:overlap|overlaps} past the date',
    '{count} {count:coincidencia|coincidencias} fuera de plazo',
    '{count} {count:recoupement|recoupements} hors délai',
  ),
  toDoCount: text(
    '{count} {count:task|tasks} due',
    '{count} {count:tarea|tareas} por vencer',
    '{count} {count:tâche|tâches} à échéance',
  ),

  nextStepCount: text(
    '{count} next {count:step|steps} due',
    '{count} {count:próximo paso|próximos pasos} por vencer',
    '{count} {count:prochaine étape|prochaines étapes} à échéance',
  ),

  queued: text(
    '{count} {count:summary waits|summaries wait} to be sent.',
    '{count} {count:resumen espera|resúmenes esperan} el envío.',
    '{count} {count:récapitulatif attend|récapitulatifs attendent} l’envoi.',
  ),
  noneQueued: text(
    'Nobody needs a summary now.',
    'Nadie necesita un resumen ahora.',
    'Personne n’a besoin d’un récapitulatif pour l’instant.',
  ),
  wantEach: text(
    'For {count} {count:person|people} there is news that waits for no word of theirs. {count:That person|They} chose to get each message, not one summary.',
    'Para {count} {count:persona|personas} hay novedades que no esperan su respuesta. {count:Eligió|Eligieron} recibir cada mensaje, no un resumen.',
    'Pour {count} {count:personne|personnes}, il y a du nouveau qui n’attend pas de réponse. {count:Elle a choisi|Elles ont choisi} de recevoir chaque message, pas un récapitulatif.',
  ),
  before: text(
    '{count} {count:person has|people have} this week’s summary already, or it waits.',
    '{count} {count:persona ya tiene|personas ya tienen} el resumen de esta semana, o está en espera.',
    '{count} {count:personne a|personnes ont} déjà le récapitulatif de la semaine, ou il attend.',
  ),
  tellOtherwise: text(
    'Tell {count} {count:person|people} in another way: {names}.',
    'Avise de otra manera a {count} {count:persona|personas}: {names}.',
    'Prévenez autrement {count} {count:personne|personnes} : {names}.',
  ),
  overLimit: text(
    'One account can write to {limit} people a day: {count} {count:summary goes|summaries go} a day later.',
    'Una cuenta puede escribir a {limit} personas al día: {count} {count:resumen sale|resúmenes salen} un día después.',
    'Un compte peut écrire à {limit} personnes par jour : {count} {count:récapitulatif part|récapitulatifs partent} un jour plus tard.',
  ),
  nothingToTell: text(
    'Not sent: there is nothing to tell any more.',
    'No se envió: ya no hay nada que contar.',
    'Non envoyé : il n’y a plus rien à annoncer.',
  ),
} as const;
