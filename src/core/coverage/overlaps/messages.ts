// What is said about overlaps.
import { text } from '../../base/messages/text';

export const coverageText = {
  findTitle: text('Find overlaps', 'Buscar coincidencias', 'Chercher les recoupements'),
  listTitle: text('Overlaps to settle', 'Coincidencias por resolver', 'Recoupements à régler'),
  decideTitle: text('Decide on an overlap', 'Decidir sobre una coincidencia', 'Décider d’un recoupement'),

  allowTitle: text('Text that may be shared', 'Texto que puede compartirse', 'Texte qui peut être partagé'),
  mayBeShared: text(
    'From the next comparison on, “{text}” no longer counts as an overlap.',
    'Desde la próxima comparación, «{text}» ya no cuenta como coincidencia.',
    'À partir de la prochaine comparaison, « {text} » ne compte plus comme recoupement.',
  ),
  sharedAlready: text(
    '“{text}” may be shared already.',
    '«{text}» ya puede compartirse.',
    '« {text} » peut déjà être partagé.',
  ),
  countsAgain: text(
    'From the next comparison on, “{text}” counts again.',
    'Desde la próxima comparación, «{text}» vuelve a contar.',
    'À partir de la prochaine comparaison, « {text} » compte de nouveau.',
  ),
  notShared: text(
    '“{text}” is not among the texts that may be shared.',
    '«{text}» no está entre los textos que pueden compartirse.',
    '« {text} » n’est pas parmi les textes qui peuvent être partagés.',
  ),
  tooShortToShare: text(
    'Choose a passage of at least {count} words.',
    'Elija un pasaje de al menos {count} palabras.',
    'Choisissez un passage d’au moins {count} mots.',
  ),
  detailsTitle: text(
    'What two submissions share',
    'Qué comparten dos informes',
    'Ce que deux contributions partagent',
  ),
  oneAsk: text('Both: “{first}”', 'Ambos: «{first}»', 'Les deux : « {first} »'),
  twoAsks: text('“{first}” – “{second}”', '«{first}» – «{second}»', '« {first} » – « {second} »'),
  groupName: text('“{title}” and {count} more', '«{title}» y {count} más', '« {title} » et {count} autres'),
  fromCycle: text(
    '“{title}” is of an earlier cycle ({cycle}).',
    '«{title}» es de un ciclo anterior ({cycle}).',
    '« {title} » date d’un cycle précédent ({cycle}).',
  ),
  changedBy: text(
    'Since this was settled, about {percent}% of “{title}” has changed.',
    'Desde que se resolvió, ha cambiado cerca del {percent} % de «{title}».',
    'Depuis que ceci a été réglé, environ {percent} % de « {title} » a changé.',
  ),
  commonText: text(
    'Text shared by {count} submissions ({words} {words:word|words}): “{start}”.',
    'Texto que comparten {count} informes ({words} {words:palabra|palabras}): «{start}».',
    'Texte partagé par {count} contributions ({words} {words:mot|mots}) : « {start} ».',
  ),

  goOn: text(
    '{count} more {count:row is|rows are} to be written: find overlaps again to go on.',
    'Quedan {count} {count:fila|filas} por escribir: busque coincidencias de nuevo para continuar.',
    'Il reste {count} {count:ligne|lignes} à écrire : cherchez de nouveau les recoupements pour continuer.',
  ),
  compared: text(
    '{count} {count:submission|submissions} compared: {pairs} {pairs:pair has|pairs have} something in common.',
    '{count} {count:informe comparado|informes comparados}: {pairs} {pairs:par tiene|pares tienen} algo en común.',
    '{count} {count:contribution comparée|contributions comparées} : {pairs} {pairs:paire a|paires ont} quelque chose en commun.',
  ),
  withoutText: text(
    '{count} of them {count:has|have} no text yet: title, summary and asks were compared.',
    '{count} de ellos aún no {count:tiene|tienen} texto: se compararon título, resumen y peticiones.',
    '{count} d’entre elles {count:n’a|n’ont} pas encore de texte : le titre, le résumé et les demandes ont été comparés.',
  ),
  earlier: text(
    '{count} of them {count:is|are} of an earlier cycle.',
    '{count} de ellos {count:es|son} de un ciclo anterior.',
    '{count} d’entre elles {count:date|datent} d’un cycle précédent.',
  ),
  contradictions: text(
    'In {count} {count:pair|pairs} asks contradict each other.',
    'En {count} {count:par|pares} hay peticiones que se contradicen.',
    'Dans {count} {count:paire|paires}, des demandes se contredisent.',
  ),
  newPairs: text(
    '{count} new {count:pair|pairs}, {copied} with copied text.',
    '{count} {count:par nuevo|pares nuevos}, {copied} con texto copiado.',
    '{count} {count:nouvelle paire|nouvelles paires}, dont {copied} avec du texte copié.',
  ),
  closer: text(
    '{count} open {count:pair is|pairs are} closer than before: {pairs}.',
    '{count} {count:par abierto coincide|pares abiertos coinciden} más que antes: {pairs}.',
    '{count} {count:paire ouverte se recoupe|paires ouvertes se recoupent} plus qu’avant : {pairs}.',
  ),
  pairsGone: text(
    '{count} open {count:pair|pairs} no longer {count:overlaps|overlap} and {count:was|were} taken off the list.',
    '{count} {count:par abierto ya no coincide y se quitó|pares abiertos ya no coinciden y se quitaron} de la lista.',
    '{count} {count:paire ouverte ne se recoupe plus et a été retirée|paires ouvertes ne se recoupent plus et ont été retirées} de la liste.',
  ),
  changedSince: text(
    'The text of {count} settled {count:pair|pairs} has changed since: please look again.',
    'El texto de {count} {count:par ya resuelto|pares ya resueltos} ha cambiado desde entonces: conviene volver a mirarlo.',
    'Le texte de {count} {count:paire déjà réglée|paires déjà réglées} a changé depuis : un nouveau regard est utile.',
  ),
  notCarriedOut: text(
    '{count} {count:merge was|merges were} typed on the tab {tab} and not carried out: {pairs}. Open {count:it|them} in Overlaps to settle, under “Settled”, and record the decision.',
    '{count} {count:unión se escribió|uniones se escribieron} en la hoja {tab} y no se {count:llevó|llevaron} a cabo: {pairs}. Ábra{count:la|las} en Coincidencias por resolver, en «Resueltas», y registre la decisión.',
    '{count} {count:fusion a été écrite|fusions ont été écrites} dans l’onglet {tab} sans être {count:faite|faites} : {pairs}. Ouvrez-{count:la|les} dans Recoupements à régler, sous « Réglés », et enregistrez la décision.',
  ),
  idDoubled: text(
    'Rows {rows} have the same id, {id}, so only row {row} counts. If one is a copy, delete it; else “Check and repair” gives each an id of its own.',
    'Las filas {rows} tienen el mismo id, {id}, así que solo cuenta la fila {row}. Si una es una copia, bórrela; si no, «Revisar y reparar» da a cada una su propio id.',
    'Les lignes {rows} ont le même id, {id} ; seule la ligne {row} compte. Si l’une est une copie, supprimez-la ; sinon « Vérifier et réparer » donne à chacune son propre id.',
  ),
  nothingNew: text('Nothing has changed.', 'Nada ha cambiado.', 'Rien n’a changé.'),
  limits: text(
    'Only shared wording, issues and words are found; the same thought in quite different words is not.',
    'Solo se encuentran frases, temas y palabras compartidos; la misma idea con palabras muy distintas, no.',
    'Seuls les formulations, thèmes et mots partagés sont trouvés ; la même idée dite tout autrement ne l’est pas.',
  ),

  unknownOverlap: text(
    'This overlap is no longer on the list.',
    'Esta coincidencia ya no está en la lista.',
    'Ce recoupement n’est plus sur la liste.',
  ),
  sideGone: text(
    'One of the two submissions is no longer in the workbook.',
    'Uno de los dos informes ya no está en el libro.',
    'L’une des deux contributions n’est plus dans le classeur.',
  ),
  saidMeanwhile: text(
    'Not recorded: meanwhile {names} said: {decision}. Look at the pair again; what you wrote is still here.',
    'No se registró: entretanto llegó la decisión de {names}: {decision}. Vuelva a mirar el par; lo que escribió sigue aquí.',
    'Pas enregistré : entre-temps est arrivé l’avis de {names} : {decision}. Regardez de nouveau la paire ; ce que vous avez écrit est encore là.',
  ),
  changedMeanwhile: text(
    'Not recorded: somebody changed what stands about the pair meanwhile. Look at it again; what you wrote is still here.',
    'No se registró: entretanto alguien cambió lo que consta sobre el par. Vuelva a mirarlo; lo que escribió sigue aquí.',
    'Pas enregistré : entre-temps, quelqu’un a modifié ce qui est noté sur la paire. Regardez-la de nouveau ; ce que vous avez écrit est encore là.',
  ),
  notYourPair: text(
    'Only co-chairs of {first} or {second}, or a coordinator, can decide this.',
    'Solo pueden decidirlo las copresidencias de {first} o de {second}, o la coordinación.',
    'Seules la coprésidence de {first} ou de {second}, ou la coordination, peuvent en décider.',
  ),
  settled: text('Settled: {decision}.', 'Resuelto: {decision}.', 'Réglé : {decision}.'),
  waitingForOn: text(
    'The word of {name} is noted: {decision}. Still missing: the co-chairs of {side}.',
    'La decisión de {name} queda anotada: {decision}. Falta la de la copresidencia de {side}.',
    'L’avis de {name} est noté : {decision}. Il manque celui de la coprésidence de {side}.',
  ),
  waitingFor: text(
    'Your word is noted: {decision}. Still missing: the co-chairs of {side}.',
    'Su decisión queda anotada: {decision}. Falta la de la copresidencia de {side}.',
    'Votre avis est noté : {decision}. Il manque celui de la coprésidence de {side}.',
  ),
  saidBefore: text(
    'Before, {name} said: {word}',
    'Antes, {name} dijo: {word}',
    'Avant, {name} disait : {word}',
  ),
  wordsDiffer: text(
    'The two sides want different things. What the other side said stands beside the reason: talk to {name}, or leave it to a coordinator.',
    'Las dos partes quieren cosas distintas. Lo que dijo la otra figura junto al motivo: hable con {name} o déjelo a la coordinación.',
    'Les deux côtés veulent des choses différentes. Ce qu’a dit l’autre figure à côté de la raison : parlez-en à {name} ou laissez la coordination décider.',
  ),
  reopened: text(
    'The pair is open again.',
    'El par vuelve a estar abierto.',
    'La paire est de nouveau ouverte.',
  ),
  notTheirPair: text(
    '{name} co-chairs neither workgroup, or you cannot speak for that workgroup.',
    '{name} no copreside ninguno de los dos grupos, o usted no puede hablar por ese grupo.',
    '{name} ne copréside aucun des deux groupes, ou vous ne pouvez pas parler pour ce groupe.',
  ),
  sideMissing: text(
    'One of the two submissions is no longer in the workbook. Find overlaps again to tidy the list.',
    'Uno de los dos informes ya no está en el libro. Busque coincidencias de nuevo para ordenar la lista.',
    'L’une des deux contributions n’est plus dans le classeur. Cherchez de nouveau les recoupements pour mettre la liste à jour.',
  ),
  anglesNeeded: text(
    'Say which side of the issue each of the two takes.',
    'Diga qué parte del tema toma cada uno.',
    'Dites quelle partie du thème prend chacune des deux.',
  ),
  reasonToKeep: text(
    'Give the reason for keeping both, so that nobody asks again.',
    'Diga por qué se mantienen los dos, para que nadie vuelva a preguntar.',
    'Dites pourquoi garder les deux, pour que personne ne redemande.',
  ),
  reasonToOverrule: text(
    'Give a reason: the co-chairs of both sides have not agreed to this.',
    'Indique un motivo: las copresidencias de ambas partes no lo han acordado.',
    'Donnez une raison : les coprésidences des deux côtés n’en sont pas convenues.',
  ),
  onlyKeepEarlier: text(
    '“{title}” is of an earlier cycle ({cycle}): it can only be kept beside the new one, with a reason.',
    '«{title}» es de un ciclo anterior ({cycle}): solo puede mantenerse junto al nuevo, con un motivo.',
    '« {title} » date d’un cycle précédent ({cycle}) : elle ne peut qu’être gardée à côté de la nouvelle, avec une raison.',
  ),
  isWithdrawn: text(
    '“{title}” was withdrawn, so there is nothing left to settle.',
    '«{title}» se retiró, así que no queda nada por resolver.',
    '« {title} » a été retirée ; il n’y a plus rien à régler.',
  ),
  isSent: text(
    '“{title}” is with the UN already; it can no longer be merged or given up.',
    '«{title}» ya está en la ONU; ya no puede unirse ni abandonarse.',
    '« {title} » est déjà à l’ONU ; elle ne peut plus être fusionnée ni abandonnée.',
  ),
  keptUntil: text(
    'The pair comes back only when more than {percent}% of a text changes.',
    'El par solo vuelve si cambia más del {percent} % de un texto.',
    'La paire ne revient que si plus de {percent} % d’un texte change.',
  ),
  jointReady: text(
    'The joint submission “{title}” is ready to be written, with {asks} {asks:ask|asks} of both.',
    'El informe conjunto «{title}» está listo para redactarse, con {asks} {asks:petición|peticiones} de ambos.',
    'La contribution conjointe « {title} » est prête à être rédigée, avec {asks} {asks:demande|demandes} des deux.',
  ),
  jointThere: text(
    'Both belong to the joint submission “{title}” already.',
    'Los dos ya forman parte del informe conjunto «{title}».',
    'Les deux font déjà partie de la contribution conjointe « {title} ».',
  ),
  jointGone: text(
    'The joint submission “{title}”, on which nobody had worked, is taken back.',
    'Se deshace el informe conjunto «{title}», en el que nadie había trabajado.',
    'La contribution conjointe « {title} », sur laquelle personne n’avait travaillé, est retirée.',
  ),
  jointStays: text(
    'The joint submission “{title}” stays as it is: withdraw it if nobody wants it any more.',
    'El informe conjunto «{title}» queda como está: retírelo si ya nadie lo quiere.',
    'La contribution conjointe « {title} » reste telle quelle : retirez-la si plus personne n’en veut.',
  ),
  tasksGiven: text(
    '{count} {count:task was|tasks were} added to the tab {tab}.',
    'Se {count:añadió|añadieron} {count} {count:tarea|tareas} a la hoja {tab}.',
    '{count} {count:tâche a été ajoutée|tâches ont été ajoutées} à l’onglet {tab}.',
  ),
  anglesWritten: text(
    'The angles stand in {count} {count:row|rows} of the tab {tab}.',
    'Los enfoques figuran en {count} {count:fila|filas} de la hoja {tab}.',
    'Les angles figurent dans {count} {count:ligne|lignes} de l’onglet {tab}.',
  ),
  anglesNoted: text(
    'The tab {tab} has no row for these workgroups and this issue, so the angles stand with the reason only.',
    'La hoja {tab} no tiene filas para estos grupos y este tema, así que los enfoques figuran solo junto al motivo.',
    'L’onglet {tab} n’a pas de ligne pour ces groupes et ce thème ; les angles ne figurent donc qu’avec la raison.',
  ),
  angleWithoutRow: text(
    '{side} has no part in the issue on the tab {tab}, so its angle stands with the reason only. Let it take a part there.',
    '{side} no tiene parte en el tema en la hoja {tab}, así que su enfoque figura solo junto al motivo. Conviene que tome una parte allí.',
    '{side} n’a pas de part dans le thème dans l’onglet {tab} ; son angle ne figure donc qu’avec la raison. Il convient d’y prendre une part.',
  ),
  anglesStay: text(
    'Angles that were written on the tab {tab} stay there.',
    'Los enfoques escritos en la hoja {tab} se quedan.',
    'Les angles écrits dans l’onglet {tab} y restent.',
  ),
  writeJoint: text(
    'Write the joint submission “{title}”',
    'Redactar el informe conjunto «{title}»',
    'Rédiger la contribution conjointe « {title} »',
  ),
  writeJointWith: text(
    'Write the joint submission “{title}” with {workgroup}',
    'Redactar el informe conjunto «{title}» con {workgroup}',
    'Rédiger la contribution conjointe « {title} » avec {workgroup}',
  ),
  endorseTask: text(
    'Endorse “{other}”, then withdraw “{own}”',
    'Adherirse a «{other}» y luego retirar «{own}»',
    'Soutenir « {other} », puis retirer « {own} »',
  ),
  endorsementNote: text(
    '“{own}” endorses “{other}”',
    '«{own}» se adhiere a «{other}»',
    '« {own} » soutient « {other} »',
  ),
  divideTask: text(
    'Keep “{title}” to its part of the issue: {angle}',
    'Limitar «{title}» a su parte del tema: {angle}',
    'Limiter « {title} » à sa partie du thème : {angle}',
  ),
  aCoordinator: text('a coordinator', 'la coordinación', 'la coordination'),
  noWorkgroup: text('no workgroup', 'ningún grupo', 'aucun groupe'),
};
