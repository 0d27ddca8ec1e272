// What is said about suggestions for recommendations, in panels and in the cells that hold them.
import { text } from '../../base/messages/text';

export const understandingText = {
  suggestTitle: text(
    'Suggest what recommendations are about',
    'Sugerir de qué tratan las recomendaciones',
    'Suggérer de quoi parlent les recommandations',
  ),
  acceptTitle: text('Accept suggestions', 'Aceptar sugerencias', 'Accepter des suggestions'),
  leaveTitle: text('Leave suggestions', 'Descartar sugerencias', 'Écarter des suggestions'),
  teachTitle: text(
    'Add words by which an issue is recognized',
    'Añadir palabras por las que se reconoce un tema',
    'Ajouter des mots qui font reconnaître un thème',
  ),
  formTitle: text(
    'Recommendations to divide among workgroups',
    'Recomendaciones por repartir entre los grupos',
    'Recommandations à répartir entre les groupes',
  ),

  kindIssue: text('Issue', 'Tema', 'Thème'),
  kindConcern: text('People', 'Personas', 'Personnes'),
  kindSdg: text('SDG', 'ODS', 'ODD'),
  kindAction: text('Action', 'Acción', 'Action'),
  leftOut: text('Left out', 'Descartado', 'Écarté'),

  suggested: text(
    '{count} of {looked} recommendations without issues or other marks got suggestions.',
    '{count} de {looked} recomendaciones sin temas u otras marcas recibieron sugerencias.',
    '{count} recommandations sur {looked} sans thème ou autre repère ont reçu des suggestions.',
  ),
  withoutIdea: text(
    'For {count} {count:recommendation|recommendations} no issue of your list was recognized: {list}.',
    'En {count} {count:recomendación|recomendaciones} no se reconoció ningún tema de su lista: {list}.',
    'Pour {count} {count:recommandation|recommandations}, aucun thème de votre liste n’a été reconnu : {list}.',
  ),
  notYetYours: text(
    'They stand in the column of suggestions. Nothing counts until somebody accepts it.',
    'Están en la columna de sugerencias. Nada cuenta hasta que alguien lo acepte.',
    'Elles figurent dans la colonne des suggestions. Rien ne compte tant que personne ne l’accepte.',
  ),
  typedByHand: text(
    'In {count} {count:recommendation|recommendations} somebody typed the issue: that counts as accepted.',
    'En {count} {count:recomendación|recomendaciones} alguien escribió el tema: cuenta como aceptado.',
    'Dans {count} {count:recommandation|recommandations}, quelqu’un a saisi le thème : il compte comme accepté.',
  ),
  goOn: text(
    '{count} {count:recommendation is|recommendations are} still to be looked at: run it again.',
    '{count} {count:recomendación queda|recomendaciones quedan} por mirar: ejecútelo de nuevo.',
    'Il reste {count} {count:recommandation|recommandations} à examiner : relancez.',
  ),
  nothingNew: text('Nothing had to change.', 'No hubo nada que cambiar.', 'Il n’y avait rien à changer.'),

  accepted: text(
    '{count} {count:suggestion|suggestions} of {rows} {rows:recommendation|recommendations} accepted.',
    '{count} {count:sugerencia aceptada|sugerencias aceptadas} en {rows} {rows:recomendación|recomendaciones}.',
    '{count} {count:suggestion acceptée|suggestions acceptées} pour {rows} {rows:recommandation|recommandations}.',
  ),
  changed: text(
    '{numbers}: the issues are now {issues}.',
    '{numbers}: los temas son ahora {issues}.',
    '{numbers} : les thèmes sont maintenant {issues}.',
  ),
  left: text(
    '{count} {count:suggestion|suggestions} left out; the next run does not make {count:it|them} again.',
    '{count} {count:sugerencia descartada|sugerencias descartadas}; la próxima vez no {count:vuelve|vuelven} a aparecer.',
    '{count} {count:suggestion écartée|suggestions écartées} ; la prochaine fois, {count:elle ne revient|elles ne reviennent} pas.',
  ),
  unknownIssue: text(
    'The list of issues has no “{name}” any more, so this suggestion was left as it is.',
    'La lista de temas ya no tiene «{name}»; esta sugerencia quedó como está.',
    'La liste des thèmes n’a plus « {name} » ; cette suggestion est restée telle quelle.',
  ),
  unreadIssues: text(
    'The issues of {numbers} hold a word that means no issue, so none was added there. Put it right first.',
    'Los temas de {numbers} contienen una palabra que no es ningún tema; no se agregó ninguno allí. Corríjala primero.',
    'Les thèmes de {numbers} contiennent un mot qui n’est aucun thème ; rien n’y a été ajouté. Corrigez-le d’abord.',
  ),
  offersWords: text(
    'The workbook can learn from this: {count} {count:word|words} could be added to the issues’ other words.',
    'El libro puede aprender de esto: {count} {count:palabra|palabras} podrían añadirse a las otras palabras de los temas.',
    'Le classeur peut en apprendre : {count} {count:mot pourrait|mots pourraient} s’ajouter aux autres mots des thèmes.',
  ),
  taught: text(
    '“{issue}” is now also recognized by: {words}.',
    '«{issue}» se reconoce ahora también por: {words}.',
    '« {issue} » se reconnaît maintenant aussi à : {words}.',
  ),
  wordOfAnother: text(
    '“{word}” stands for “{issue}” already. A word can mean one issue only.',
    '«{word}» ya designa «{issue}». Una palabra solo puede designar un tema.',
    '« {word} » désigne déjà « {issue} ». Un mot ne peut désigner qu’un thème.',
  ),
} as const;
