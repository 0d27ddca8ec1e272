// What is said about progress on recommendations.
import { text } from '../../base/messages/text';
import { noRecommendationsYet } from '../../un-documents/reports/none-yet';

export const progressText = {
  recordTitle: text('Record progress', 'Registrar avances', 'Enregistrer les progrès'),
  listTitle: text('What was done', 'Qué se hizo', 'Ce qui a été fait'),
  nextStepTitle: text('Set the next step', 'Fijar el próximo paso', 'Fixer la prochaine étape'),
  scaleTitle: text('Change the scale of ratings', 'Cambiar la escala', 'Changer l’échelle'),

  recorded: text(
    'Recorded “{rating}” ({level}) for {count} {count:recommendation|recommendations}: {voice}.',
    'Registrado «{rating}» ({level}) para {count} {count:recomendación|recomendaciones}: {voice}.',
    '« {rating} » ({level}) enregistré pour {count} {count:recommandation|recommandations} : {voice}.',
  ),
  same: text(
    'This was recorded already: nothing had to change.',
    'Esto ya estaba registrado: no hizo falta cambiar nada.',
    'C’était déjà enregistré : rien n’a changé.',
  ),
  before: text(
    'What was said before stays as history.',
    'Lo que se dijo antes queda como historia.',
    'Ce qui a été dit auparavant reste dans l’historique.',
  ),
  newerThere: text(
    'A newer rating of the same voice stands for {names}; it still counts.',
    'Para {names} consta una valoración más reciente de la misma voz; sigue contando.',
    'Une évaluation plus récente de la même voix existe pour {names} ; elle compte toujours.',
  ),
  differing: text(
    'Others say something else about {names}: the ratings stand side by side.',
    'Otras voces dicen otra cosa sobre {names}: las valoraciones quedan una junto a otra.',
    'D’autres disent autre chose sur {names} : les évaluations restent côte à côte.',
  ),
  withdrawn: text(
    'Withdrawn, but recorded all the same: {names}.',
    'Retirada, pero registrada de todos modos: {names}.',
    'Retirée, mais enregistrée quand même : {names}.',
  ),

  noRecommendations: noRecommendationsYet,
  unknownRecommendation: text(
    'No recommendation is called “{name}”. Write its number as the UN’s report has it, such as 40.10.',
    'Ninguna recomendación se llama «{name}». Escriba su número como en el informe de la ONU, por ejemplo 40.10.',
    'Aucune recommandation ne s’appelle « {name} ». Écrivez son numéro comme dans le rapport de l’ONU, par exemple 40.10.',
  ),
  tooLong: text(
    'These are too many recommendations for one row. Record them in two goes.',
    'Son demasiadas recomendaciones para una fila. Regístrelas en dos veces.',
    'Cela fait trop de recommandations pour une ligne. Enregistrez-les en deux fois.',
  ),
  badDate: text(
    '“{value}” is not a day of the calendar. Write it as 2028-11-08.',
    '«{value}» no es un día del calendario. Escríbalo así: 2028-11-08.',
    '« {value} » n’est pas un jour du calendrier. Écrivez-le ainsi : 2028-11-08.',
  ),
  future: text(
    '{value} has not come yet. Say for which day it holds.',
    'El {value} todavía no ha llegado. Diga para qué día vale.',
    'Le {value} n’est pas encore arrivé. Dites pour quel jour cela vaut.',
  ),
  badSource: text(
    'Say where others can check it: a link, or the document and its page.',
    'Diga dónde se puede comprobar: un enlace, o el documento y su página.',
    'Dites où l’on peut le vérifier : un lien, ou le document et sa page.',
  ),
  badLink: text(
    '“{value}” is not a whole link. Copy it from the address bar, from https:// on.',
    '«{value}» no es un enlace completo. Cópielo de la barra de direcciones, desde https://.',
    '« {value} » n’est pas un lien complet. Copiez-le depuis la barre d’adresse, à partir de https://.',
  ),
  badRating: text(
    '“{value}” is not on the scale. It has: {words}.',
    '«{value}» no está en la escala. Esta tiene: {words}.',
    '« {value} » n’est pas sur l’échelle. Elle contient : {words}.',
  ),
  sayWhose: text(
    'Say whose rating it is: an organization or a workgroup.',
    'Diga de quién es la valoración: de una organización o de un grupo de trabajo.',
    'Dites de qui vient l’évaluation : d’une organisation ou d’un groupe de travail.',
  ),
  oneVoice: text(
    'Name an organization or a workgroup, not both: a rating has one voice.',
    'Indique una organización o un grupo de trabajo, no ambos: una valoración tiene una sola voz.',
    'Indiquez une organisation ou un groupe de travail, pas les deux : une évaluation a une seule voix.',
  ),
  notYourVoice: text(
    'You can record for your own organization and workgroups. For {name}, ask somebody of theirs, a co-chair or a coordinator.',
    'Puede registrar en nombre de su organización y de sus grupos. Para {name}, pídalo a alguien de allí, a la copresidencia o a la coordinación.',
    'Vous pouvez enregistrer pour votre organisation et vos groupes. Pour {name}, demandez à un de ses membres, à la coprésidence ou à la coordination.',
  ),
  notForThem: text(
    'You cannot act for {name}: co-chairs act for people of their workgroup, coordinators for everybody.',
    'No puede actuar por {name}: la copresidencia actúa por las personas de su grupo, la coordinación por todas.',
    'Vous ne pouvez pas agir pour {name} : la coprésidence agit pour les personnes de son groupe, la coordination pour toutes.',
  ),

  badScale: text(
    'The scale on the tab {tab} cannot be used: “{scale}”. Write two to twelve different short words, best first, divided by semicolons; empty means the usual scale.',
    'La escala de la hoja {tab} no sirve: «{scale}». Escriba de dos a doce palabras cortas y distintas, la mejor primero, con punto y coma entre ellas; vacío es la escala usual.',
    'L’échelle de l’onglet {tab} est inutilisable : « {scale} ». Écrivez de deux à douze mots courts et différents, le meilleur d’abord, séparés par des points-virgules ; vide signifie l’échelle usuelle.',
  ),
  scaleInUse: text(
    'The scale is in use: {count} {count:record says|records say} {ratings}, which this scale does not have, and would lose their meaning. Keep the scale that they were rated by.',
    'La escala ya se usa: {count} {count:registro dice|registros dicen} {ratings}, que esta escala no tiene, y perderían su sentido. Conserve la escala con que se valoró.',
    'L’échelle est déjà utilisée : {count} {count:enregistrement dit|enregistrements disent} {ratings}, que cette échelle n’a pas, et cela perdrait son sens. Gardez l’échelle avec laquelle on a évalué.',
  ),
  scaleFixed: text(
    'The scale can no longer change: {count} {count:record was|records were} rated by it, and ratings before and after could not be compared.',
    'La escala ya no puede cambiar: {count} {count:registro se valoró|registros se valoraron} con ella, y no se podría comparar antes y después.',
    'L’échelle ne peut plus changer : {count} {count:enregistrement a été évalué|enregistrements ont été évalués} avec elle, et on ne pourrait plus comparer avant et après.',
  ),
  scaleSet: text(
    'The scale is now: {words}.',
    'La escala es ahora: {words}.',
    'L’échelle est maintenant : {words}.',
  ),
  scaleSame: text(
    'The scale is so already: {words}.',
    'La escala ya es esta: {words}.',
    'L’échelle est déjà celle-ci : {words}.',
  ),

  notYourRecommendation: text(
    '{name} is followed by {workgroup}: its co-chairs and coordinators set the next step.',
    'De {name} se ocupa {workgroup}: su copresidencia y la coordinación fijan el próximo paso.',
    '{name} est suivie par {workgroup} : sa coprésidence et la coordination fixent la prochaine étape.',
  ),
  nothingGiven: text(
    'Say an agency, a next step or a day.',
    'Indique un organismo, un próximo paso o un día.',
    'Indiquez un organisme, une prochaine étape ou un jour.',
  ),
  nextStepSet: text(
    'Set for {count} {count:recommendation|recommendations}.',
    'Fijado para {count} {count:recomendación|recomendaciones}.',
    'Fixé pour {count} {count:recommandation|recommandations}.',
  ),
  unchanged: text(
    'It stands so already: nothing had to change.',
    'Ya consta así: no hizo falta cambiar nada.',
    'C’est déjà ainsi : rien n’a changé.',
  ),

  theGovernment: text('The government', 'El Gobierno', 'Le gouvernement'),
  theCoalition: text('The coalition', 'La coalición', 'La coalition'),
  notOnScale: text(
    '{count} {count:record has|records have} ratings that the scale does not have: {ratings}. They are shown as they are written.',
    '{count} {count:registro tiene|registros tienen} valoraciones que no están en la escala: {ratings}. Se muestran como están escritas.',
    '{count} {count:enregistrement a|enregistrements ont} des évaluations absentes de l’échelle : {ratings}. Elles sont montrées telles quelles.',
  ),
  withoutRating: text(
    '{count} {count:row|rows} of the tab “{tab}” {count:has|have} no rating and {count:does|do} not count.',
    '{count} {count:fila|filas} de la hoja «{tab}» no {count:tiene|tienen} valoración y no {count:cuenta|cuentan}.',
    '{count} {count:ligne|lignes} de l’onglet « {tab} » {count:est|sont} sans évaluation et ne {count:compte|comptent} pas.',
  ),
  withoutSource: text(
    '{count} {count:row|rows} of the tab “{tab}” {count:has|have} no source: add where it can be checked.',
    '{count} {count:fila|filas} de la hoja «{tab}» no {count:tiene|tienen} fuente: añada dónde se puede comprobar.',
    '{count} {count:ligne|lignes} de l’onglet « {tab} » {count:est|sont} sans source : ajoutez où le vérifier.',
  ),
} as const;

/** What the settings mean, by their key. */
export const progressSettingMeanings = {
  'progress.scale': text(
    'Words of the scale for progress, best first, divided by semicolons; empty means the usual one; fixed once something was rated',
    'Palabras de la escala de avances, la mejor primero, con punto y coma; vacío es la usual; fija una vez que se valoró algo',
    'Mots de l’échelle des progrès, le meilleur d’abord, séparés par des points-virgules ; vide : l’échelle usuelle ; fixe dès qu’on a évalué',
  ),
  'progress.staleMonths': text(
    'Months after which a rating of progress is shown as old',
    'Meses tras los que una valoración de avances se muestra como antigua',
    'Mois après lesquels une évaluation des progrès est montrée comme ancienne',
  ),
} as const;
