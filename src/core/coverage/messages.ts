// What is said about overlaps.
import { text } from '../messages/text';

export const coverageText = {
  findTitle: text('Find overlaps', 'Buscar coincidencias', 'Chercher les recoupements'),
  listTitle: text('Overlaps to settle', 'Coincidencias por resolver', 'Recoupements à régler'),
  decideTitle: text('Decide on an overlap', 'Decidir sobre una coincidencia', 'Décider d’un recoupement'),

  detailsTitle: text(
    'What two submissions share',
    'Qué comparten dos informes',
    'Ce que deux contributions partagent',
  ),

  sharedPart: text(
    '{share}% of “{title}” ({words} {words:word|words}) stands in passages that “{other}” has too.',
    'El {share} % de «{title}» ({words} {words:palabra|palabras}) está en pasajes que también tiene «{other}».',
    '{share} % de « {title} » ({words} {words:mot|mots}) se trouve dans des passages que « {other} » contient aussi.',
  ),
  longestPassage: text(
    'The longest passage has {words} {words:word|words}.',
    'El pasaje más largo tiene {words} {words:palabra|palabras}.',
    'Le passage le plus long compte {words} {words:mot|mots}.',
  ),
  sameIssues: text(
    '{count:Issue|Issues} of both: {issues}.',
    '{count:Tema|Temas} de ambos: {issues}.',
    '{count:Thème|Thèmes} des deux : {issues}.',
  ),
  sameWords: text(
    'Words of both titles, summaries and asks: {words}.',
    'Palabras de los títulos, resúmenes y peticiones de ambos: {words}.',
    'Mots des titres, résumés et demandes des deux : {words}.',
  ),
  commonText: text(
    'Text shared by {count} submissions ({words} {words:word|words}): “{start}”.',
    'Texto que comparten {count} informes ({words} {words:palabra|palabras}): «{start}».',
    'Texte partagé par {count} contributions ({words} {words:mot|mots}) : « {start} ».',
  ),
  draftIssue: text('Same issue: {issues}.', 'Mismo tema: {issues}.', 'Même thème : {issues}.'),
  draftWords: text('Words of both: {words}.', 'Palabras de ambos: {words}.', 'Mots des deux : {words}.'),

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
  newPairs: text(
    '{count} new {count:pair|pairs}, {copied} with the same passages.',
    '{count} {count:par nuevo|pares nuevos}, {copied} con los mismos pasajes.',
    '{count} {count:nouvelle paire|nouvelles paires}, dont {copied} avec les mêmes passages.',
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
    'One of the two submissions is no longer compared: it was deleted, withdrawn or merged.',
    'Uno de los dos informes ya no se compara: se eliminó, se retiró o se unió a otro.',
    'L’une des deux contributions n’est plus comparée : elle a été supprimée, retirée ou fusionnée.',
  ),
  notYourPair: text(
    'Only co-chairs of {first} or {second}, or a coordinator, can decide this.',
    'Solo pueden decidirlo las copresidencias de {first} o de {second}, o la coordinación.',
    'Seules la coprésidence de {first} ou de {second}, ou la coordination, peuvent en décider.',
  ),
  settled: text('Settled: {decision}.', 'Resuelto: {decision}.', 'Réglé : {decision}.'),
  waitingFor: text(
    'Your word is noted: {decision}. Still missing: the co-chairs of {side}.',
    'Su decisión queda anotada: {decision}. Falta la de la copresidencia de {side}.',
    'Votre avis est noté : {decision}. Il manque celui de la coprésidence de {side}.',
  ),
  reopened: text(
    'The pair is open again.',
    'El par vuelve a estar abierto.',
    'La paire est de nouveau ouverte.',
  ),
  noWorkgroup: text('no workgroup', 'ningún grupo', 'aucun groupe'),
};
