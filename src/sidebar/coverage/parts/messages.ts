// Words of the panel Who covers what.
import { text } from '../../../core/base/messages/text';

export const partsText = {
  title: text('Who covers what', 'Quién cubre qué', 'Qui couvre quoi'),
  all: text('All {count}', 'Todos: {count}', 'Tous : {count}'),
  gaps: text('Gaps {count}', 'Sin cubrir: {count}', 'Lacunes : {count}'),
  overlaps: text('Overlaps {count}', 'Coincidencias: {count}', 'Recoupements : {count}'),
  mine: text('Mine {count}', 'Míos: {count}', 'Les miens : {count}'),
  list: text('Issues', 'Temas', 'Thèmes'),
  empty: text(
    'No issue fits. Choose another group above.',
    'Ningún tema encaja. Elija otro grupo arriba.',
    'Aucun thème ne correspond. Choisissez un autre groupe ci-dessus.',
  ),
  emptyMine: text(
    'Your workgroup has no part in any issue yet. Open an issue of the list to take one.',
    'Su grupo aún no tiene ningún papel. Abra un tema de la lista para asumir uno.',
    'Votre groupe n’a encore aucun rôle. Ouvrez un thème de la liste pour en prendre un.',
  ),
  part: text('{workgroup}: {part}', '{workgroup}: {part}', '{workgroup} : {part}'),

  parts: text('Workgroups', 'Grupos de trabajo', 'Groupes de travail'),
  noParts: text('No workgroup yet.', 'Ningún grupo todavía.', 'Aucun groupe pour l’instant.'),
  ask: text('Ask {names}', 'Pregunte a {names}', 'Demander à {names}'),
  angleIs: text('Angle: {angle}', 'Enfoque: {angle}', 'Angle : {angle}'),
  known: text('What there is', 'Lo que hay', 'Ce qu’il y a'),
  lastTime: text(
    'Last time: {count} {count:recommendation|recommendations} (cycle {cycle}).',
    'La última vez: {count} {count:recomendación|recomendaciones} (ciclo {cycle}).',
    'La dernière fois : {count} {count:recommandation|recommandations} (cycle {cycle}).',
  ),
  submissions: text(
    '{count} {count:submission|submissions} on it now:',
    '{count} {count:informe|informes} sobre el tema ahora:',
    '{count} {count:contribution|contributions} sur ce thème :',
  ),
  noSubmissions: text(
    'No submission on it yet.',
    'Ningún informe sobre el tema todavía.',
    'Aucune contribution sur ce thème pour l’instant.',
  ),
  notYours: text(
    'Co-chairs say what their workgroup covers. Ask one of them, or a coordinator.',
    'La copresidencia dice de qué se ocupa su grupo. Pregunte ahí o a la coordinación.',
    'La coprésidence dit ce que couvre son groupe. Adressez-vous à elle ou à la coordination.',
  ),

  noWorkgroups: text(
    'No workgroup is at work yet. Enter them on the tab {tab}; then they can take a part.',
    'Todavía no hay ningún grupo en activo. Anótelos en la hoja {tab}; después podrán asumir un papel.',
    'Aucun groupe de travail n’est encore en activité. Notez-les dans l’onglet {tab} ; ils pourront ensuite prendre un rôle.',
  ),

  claim: text('Take a part', 'Asumir un papel', 'Prendre un rôle'),
  change: text('Change', 'Cambiar', 'Modifier'),
  stepBack: text('Step back', 'Dejarlo', 'Se retirer'),
  ofWorkgroup: text('{action}: {workgroup}', '{action}: {workgroup}', '{action} : {workgroup}'),

  workgroup: text('Workgroup', 'Grupo de trabajo', 'Groupe de travail'),
  whatPart: text('Its part', 'Su papel', 'Son rôle'),
  leadsHelp: text(
    'Writes the main text; one workgroup should lead.',
    'Escribe el texto principal; un solo grupo debería dirigir.',
    'Écrit le texte principal ; un seul groupe devrait piloter.',
  ),
  contributesHelp: text(
    'Gives facts and asks to who leads.',
    'Aporta datos y peticiones a quien dirige.',
    'Apporte des faits et des demandes à qui pilote.',
  ),
  followsHelp: text(
    'Wants to know, writes nothing.',
    'Quiere saber, no escribe nada.',
    'Veut savoir, n’écrit rien.',
  ),
  angle: text('Angle', 'Enfoque', 'Angle'),
  angleHelp: text(
    'The side of the issue that is yours, in a few words.',
    'El lado del tema que les toca, en pocas palabras.',
    'Le côté du thème qui est le vôtre, en quelques mots.',
  ),
  person: text('Whom to ask', 'A quién preguntar', 'À qui s’adresser'),
  save: text('Save', 'Guardar', 'Enregistrer'),

  clash: text(
    'Another workgroup leads on “{issue}”',
    'Otro grupo ya dirige «{issue}»',
    'Un autre groupe pilote déjà « {issue} »',
  ),
  clashAngle: text('Your angle', 'Su enfoque', 'Votre angle'),
  clashAngleHelp: text(
    'With an angle each, two workgroups can lead without writing the same.',
    'Con un enfoque cada uno, dos grupos pueden dirigir sin escribir lo mismo.',
    'Avec chacun son angle, deux groupes peuvent piloter sans écrire la même chose.',
  ),
  leadToo: text('Lead as well', 'Dirigir también', 'Piloter aussi'),
  contributeInstead: text('Contribute instead', 'Mejor contribuir', 'Plutôt contribuer'),

  whatRemains: text(
    'What does {workgroup} still do?',
    '¿Qué sigue haciendo {workgroup}?',
    'Que fait encore {workgroup} ?',
  ),
  nothing: text('nothing', 'nada', 'rien'),
  nothingHelp: text(
    'The row and its notes stay on the tab.',
    'La fila y sus notas siguen en la hoja.',
    'La ligne et ses remarques restent dans l’onglet.',
  ),
  leavesGap: text(
    'Then nobody leads on this issue.',
    'Entonces nadie dirige este tema.',
    'Alors personne ne pilote ce thème.',
  ),
  leavesNobody: text(
    'Then nobody is on this issue.',
    'Entonces nadie se ocupa de este tema.',
    'Alors personne ne s’occupe de ce thème.',
  ),
  to: text('Propose it to', 'Proponerlo a', 'Le proposer à'),
  toHelp: text(
    'Its co-chairs get a task and decide themselves.',
    'Su copresidencia recibe una tarea y decide por sí misma.',
    'Sa coprésidence reçoit une tâche et décide elle-même.',
  ),
  toList: text('See the list', 'Ver la lista', 'Voir la liste'),
} as const;
