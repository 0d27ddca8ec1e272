// What is said about who covers what.
import { text } from '../../base/messages/text';

export const issuePartsText = {
  listTitle: text('Who covers what', 'Quién cubre qué', 'Qui couvre quoi'),
  claimTitle: text('Take a part in an issue', 'Asumir un papel en un tema', 'Prendre un rôle sur un thème'),
  yieldTitle: text('Step back from an issue', 'Dejar un tema', 'Se retirer d’un thème'),

  nobody: text('gap: nobody is on it', 'sin cubrir: nadie se ocupa', 'lacune : personne ne s’en occupe'),
  nobodyLeads: text('gap: nobody leads', 'sin cubrir: nadie dirige', 'lacune : personne ne pilote'),
  oneLeads: text('covered', 'cubierto', 'couvert'),
  severalLead: text(
    'overlap: {count} lead',
    'coincidencia: dirigen {count}',
    'recoupement : {count} pilotent',
  ),
  divided: text(
    'overlap: {count} lead, divided by angle',
    'coincidencia: dirigen {count}, con enfoques repartidos',
    'recoupement : {count} pilotent, angles répartis',
  ),

  sayWorkgroup: text(
    'Say for which workgroup you act.',
    'Indique en nombre de qué grupo de trabajo actúa.',
    'Précisez pour quel groupe de travail vous agissez.',
  ),
  notYourWorkgroup: text(
    'Only the co-chairs of {workgroup} and coordinators can say what it covers.',
    'Solo la copresidencia de {workgroup} y la coordinación pueden decir de qué se ocupa.',
    'Seules la coprésidence de {workgroup} et la coordination peuvent dire ce qu’il couvre.',
  ),
  closedWorkgroup: text(
    '{workgroup} is closed and can take no part. Choose another workgroup, or open it again on the tab of workgroups.',
    '{workgroup} está cerrado y no puede asumir ningún papel. Elija otro grupo, o vuelva a abrirlo en la hoja de grupos de trabajo.',
    '{workgroup} est clos et ne peut prendre aucun rôle. Choisissez un autre groupe, ou rouvrez-le dans l’onglet des groupes de travail.',
  ),
  personLeft: text(
    '{name} no longer takes part. Choose somebody else.',
    '{name} ya no participa. Elija a otra persona.',
    '{name} ne participe plus. Choisissez quelqu’un d’autre.',
  ),

  leadsNow: text(
    '{workgroup} leads on “{issue}”.',
    '{workgroup} dirige «{issue}».',
    '{workgroup} pilote « {issue} ».',
  ),
  contributesNow: text(
    '{workgroup} contributes to “{issue}”.',
    '{workgroup} contribuye a «{issue}».',
    '{workgroup} contribue à « {issue} ».',
  ),
  followsNow: text(
    '{workgroup} follows “{issue}”.',
    '{workgroup} da seguimiento a «{issue}».',
    '{workgroup} suit « {issue} ».',
  ),
  offNow: text(
    '{workgroup} has no part in “{issue}” any more. Its row and notes stay on the tab.',
    '{workgroup} ya no tiene ningún papel en «{issue}». Su fila y sus notas siguen en la hoja.',
    '{workgroup} n’a plus de rôle sur « {issue} ». Sa ligne et ses remarques restent dans l’onglet.',
  ),
  unchanged: text('Nothing had to change.', 'No hubo nada que cambiar.', 'Il n’y avait rien à changer.'),

  notYet: text(
    'Not entered yet: “{issue}” has somebody who leads.',
    'Todavía no se anotó: «{issue}» ya tiene quien lo dirija.',
    'Pas encore noté : « {issue} » a déjà un groupe qui pilote.',
  ),
  alsoLeads: text(
    '{workgroup} leads it too. Ask {person}.',
    '{workgroup} también lo dirige. Pregunte a {person}.',
    '{workgroup} le pilote aussi. Demandez à {person}.',
  ),
  alsoLeadsNobody: text(
    '{workgroup} leads it too.',
    '{workgroup} también lo dirige.',
    '{workgroup} le pilote aussi.',
  ),
  leadsSince: text(
    '{workgroup} leads it already; this has stood here since {day}.',
    '{workgroup} ya lo dirige; así consta desde el {day}.',
    '{workgroup} le pilote déjà ; c’est noté depuis le {day}.',
  ),
  leadsBefore: text(
    '{workgroup} leads it already.',
    '{workgroup} ya lo dirige.',
    '{workgroup} le pilote déjà.',
  ),
  askPerson: text('Ask {person}.', 'Pregunte a {person}.', 'Demandez à {person}.'),
  line: text('{line}', '{line}', '{line}'),
  angleIs: text('Its angle: {angle}.', 'Su enfoque: {angle}.', 'Son angle : {angle}.'),
  offers: text(
    'You can contribute instead, agree with them which of you leads, or lead one angle of it. To lead as well, confirm it.',
    'Puede contribuir, acordar con ese grupo quién dirige o dirigir un enfoque del tema. Para dirigir también, confírmelo.',
    'Vous pouvez contribuer, convenir avec ce groupe de qui pilote, ou piloter un angle du thème. Pour piloter aussi, confirmez-le.',
  ),
  giveAngle: text(
    'Say which angle is yours, so that two workgroups do not write the same.',
    'Indique cuál es su enfoque, para que dos grupos no escriban lo mismo.',
    'Précisez votre angle, pour que deux groupes n’écrivent pas la même chose.',
  ),
  willHear: text(
    'The co-chairs of {workgroup} read of it in their next summary by mail.',
    'La copresidencia de {workgroup} lo leerá en su próximo resumen por correo.',
    'La coprésidence de {workgroup} le lira dans son prochain récapitulatif par courriel.',
  ),
  willNotHear: text(
    'No co-chair of {workgroup} gets mail: tell them in another way.',
    'Nadie de la copresidencia de {workgroup} recibe correos: avise de otra manera.',
    'Personne à la coprésidence de {workgroup} ne reçoit de courriels : prévenez d’une autre façon.',
  ),
  gapNow: text(
    'Nobody leads on “{issue}” now.',
    'Ahora nadie dirige «{issue}».',
    'Personne ne pilote « {issue} » maintenant.',
  ),
  nobodyNow: text(
    'Nobody is on “{issue}” now.',
    'Ahora nadie se ocupa de «{issue}».',
    'Personne ne s’occupe de « {issue} » maintenant.',
  ),
  standsTwice: text(
    '“{issue}” stands more than once for {workgroup} on the tab (rows {rows}). All say the same now; keep one of them.',
    '«{issue}» está más de una vez para {workgroup} en la hoja (filas {rows}). Ahora todas dicen lo mismo; conserve una.',
    '« {issue} » figure plus d’une fois pour {workgroup} dans l’onglet (lignes {rows}). Toutes disent la même chose ; gardez-en une.',
  ),
  doubledRow: text(
    '“{issue}” stands more than once for {workgroup}: rows {rows}. They count as one, with the strongest part; keep one of them.',
    '«{issue}» está más de una vez para {workgroup}: filas {rows}. Cuentan como una, con el papel más fuerte; conserve una.',
    '« {issue} » figure plus d’une fois pour {workgroup} : lignes {rows}. Elles comptent pour une, avec le rôle le plus fort ; gardez-en une.',
  ),

  noPart: text(
    '{workgroup} has no part in “{issue}”.',
    '{workgroup} no tiene ningún papel en «{issue}».',
    '{workgroup} n’a aucun rôle sur « {issue} ».',
  ),
  notToItself: text(
    'Choose another workgroup to hand the issue to.',
    'Elija otro grupo de trabajo al que pasar el tema.',
    'Choisissez un autre groupe de travail à qui confier le thème.',
  ),
  leadsAlready: text(
    '{workgroup} leads on it already, so it is not asked.',
    '{workgroup} ya lo dirige, así que no se le pregunta.',
    '{workgroup} le pilote déjà, la question ne lui est pas posée.',
  ),
  question: text(
    'Decide whether to lead on “{issue}”:',
    'Decidir si dirigir «{issue}»:',
    'Décider de piloter ou non « {issue} » :',
  ),
  whoProposes: text(
    '{workgroup} steps back and proposes it to you.',
    '{workgroup} lo deja y se lo propone.',
    '{workgroup} se retire et vous le propose.',
  ),
  answered: text(
    'The task that proposed it is done.',
    'La tarea que lo proponía queda hecha.',
    'La tâche qui le proposait est faite.',
  ),
  proposed: text(
    'The co-chairs of {workgroup} find the question among their tasks. They decide.',
    'La copresidencia de {workgroup} encuentra la pregunta entre sus tareas. Decide ella.',
    'La coprésidence de {workgroup} trouve la question parmi ses tâches. À elle de décider.',
  ),
  proposedBefore: text(
    'The co-chairs of {workgroup} have the question among their tasks already.',
    'La copresidencia de {workgroup} ya tiene la pregunta entre sus tareas.',
    'La coprésidence de {workgroup} a déjà la question parmi ses tâches.',
  ),
} as const;
