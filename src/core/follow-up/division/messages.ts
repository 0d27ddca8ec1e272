// What is said about dividing recommendations among workgroups.
import { text } from '../../base/messages/text';

export const sharingOutText = {
  shareTitle: text(
    'Divide recommendations among workgroups',
    'Repartir recomendaciones entre los grupos de trabajo',
    'Répartir les recommandations entre les groupes de travail',
  ),
  handOverTitle: text(
    'Hand recommendations over',
    'Pasar recomendaciones a otro grupo',
    'Confier des recommandations à un autre groupe',
  ),

  shared: text(
    'Cycle {cycle}: {count} {count:recommendation goes|recommendations go} to a workgroup now; {before} had one before and keep it.',
    'Ciclo {cycle}: {count} {count:recomendación pasa|recomendaciones pasan} ahora a un grupo; {before} ya tenían uno y lo conservan.',
    'Cycle {cycle} : {count} {count:recommandation va|recommandations vont} maintenant à un groupe ; {before} en avaient déjà un et le gardent.',
  ),
  toGroup: text('{workgroup}: {count} new', '{workgroup}: {count} nuevas', '{workgroup} : {count} en plus'),
  leftOver: text(
    '{count} {count:has|have} nobody yet:',
    '{count} {count:queda|quedan} sin grupo:',
    '{count} {count:reste|restent} sans groupe :',
  ),
  line: text('{line}', '{line}', '{line}'),
  nothingNew: text('Nothing had to change.', 'No hubo nada que cambiar.', 'Il n’y avait rien à changer.'),

  noIssue: text('No issue is accepted', 'No hay ningún tema aceptado', 'Aucun thème n’est accepté'),
  onlySuggested: text(
    'Issues are suggested but not accepted',
    'Hay temas sugeridos, pero no aceptados',
    'Des thèmes sont suggérés mais pas acceptés',
  ),
  nobodyLeads: text('Nobody leads on {names}', 'Nadie dirige {names}', 'Personne ne pilote {names}'),
  severalLead: text(
    '{names} lead on the same issue, and neither angle decides',
    '{names} dirigen el mismo tema y el enfoque no decide',
    '{names} pilotent le même thème, et l’angle ne tranche pas',
  ),
  clusterDivided: text(
    'Its cluster is divided between {names}',
    'Su conjunto está repartido entre {names}',
    'Son regroupement est partagé entre {names}',
  ),

  handedOver: text(
    '{workgroup} has {numbers} now.',
    '{workgroup} tiene ahora {numbers}.',
    '{workgroup} a maintenant {numbers}.',
  ),
  staysOn: text(
    '{workgroup} stays on {count:it|them} as well, so it is still known who had {count:it|them}.',
    '{workgroup} también {count:la|las} sigue; así se sabe quién {count:la|las} tenía.',
    '{workgroup} {count:la|les} suit aussi ; on sait ainsi qui {count:l’avait|les avait}.',
  ),
  receiversAsked: text(
    'The co-chairs of {workgroup} find among their tasks that they are to confirm it or hand it back.',
    'La copresidencia de {workgroup} encuentra entre sus tareas que debe confirmarlo o devolverlo.',
    'La coprésidence de {workgroup} trouve parmi ses tâches qu’elle doit le confirmer ou rendre.',
  ),
  handedBack: text(
    'The task that asked about it is done.',
    'La tarea que lo preguntaba queda hecha.',
    'La tâche qui le demandait est faite.',
  ),
  task: text(
    'Confirm that you take over, or hand back: cycle {cycle}, {numbers}. {from} had {count:it|them}: “{words}”',
    'Confirmar que lo asumen, o devolverlo: ciclo {cycle}, {numbers}. {count:La|Las} tenía {from}: «{words}»',
    'Confirmer la reprise, ou rendre : cycle {cycle}, {numbers}. {from} {count:l’avait|les avait} : « {words} »',
  ),
  noWorkgroup: text('no workgroup', 'ningún grupo', 'aucun groupe'),
  notYours: text(
    '{number} is with {workgroup}: its co-chairs and coordinators can hand it over.',
    '{number} está en {workgroup}: la pueden pasar su copresidencia y la coordinación.',
    '{number} est chez {workgroup} : sa coprésidence et la coordination peuvent la confier à d’autres.',
  ),
  nobodyHas: text(
    '{number} is with no workgroup: a coordinator can give it to one.',
    '{number} no está en ningún grupo: la coordinación puede asignarla.',
    '{number} n’est dans aucun groupe : la coordination peut l’attribuer.',
  ),
  sayWhom: text(
    'Choose the workgroup that is to have it.',
    'Elija el grupo de trabajo que la recibirá.',
    'Choisissez le groupe de travail qui la recevra.',
  ),
  hasItAlready: text(
    '{workgroup} has {numbers} already.',
    '{workgroup} ya tiene {numbers}.',
    '{workgroup} a déjà {numbers}.',
  ),
} as const;
