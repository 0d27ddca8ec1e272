// What is said about why two submissions are shown as overlapping.
import { text } from '../../base/messages/text';

export const detectText = {
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
  longestPassageUnder: text(
    'The longest passage has {words} {words:word|words}, under “{section}”.',
    'El pasaje más largo tiene {words} {words:palabra|palabras}, bajo «{section}».',
    'Le passage le plus long compte {words} {words:mot|mots}, sous « {section} ».',
  ),
  longestPassageUnderTwo: text(
    'The longest passage has {words} {words:word|words}, under “{section}” and, in the other, under “{other}”.',
    'El pasaje más largo tiene {words} {words:palabra|palabras}, bajo «{section}» y, en el otro, bajo «{other}».',
    'Le passage le plus long compte {words} {words:mot|mots}, sous « {section} » et, dans l’autre, sous « {other} ».',
  ),
  reworded: text(
    'About {share}% of the content of the shorter one is in the other too, partly in other words.',
    'Cerca del {share} % del contenido del más corto está también en el otro, en parte con otras palabras.',
    'Environ {share} % du contenu de la plus courte se retrouve dans l’autre, en partie en d’autres mots.',
  ),
  sameFacts: text(
    'Both have names and figures that hardly any other submission has.',
    'Ambos tienen nombres y cifras que casi ningún otro informe tiene.',
    'Les deux ont des noms et des chiffres que presque aucune autre contribution n’a.',
  ),
  sameAsksOf: text(
    '{count} of {of} {of:ask|asks} {count:matches|match}: {about}.',
    '{count:Coincide|Coinciden} {count} de {of} {of:petición|peticiones}: {about}.',
    '{count} {of:demande|demandes} sur {of} {count:concorde|concordent} : {about}.',
  ),
  oppositeAsks: text(
    '{count:One ask|{count} asks} of one {count:contradicts an ask|contradict asks} of the other: {about}.',
    '{count:Una petición|{count} peticiones} de uno {count:contradice una|contradicen} del otro: {about}.',
    '{count:Une demande|{count} demandes} de l’une {count:contredit une demande|contredisent des demandes} de l’autre : {about}.',
  ),
  sameIssues: text(
    '{count:Issue|Issues} of both: {issues}.',
    '{count:Tema|Temas} de ambos: {issues}.',
    '{count:Thème|Thèmes} des deux : {issues}.',
  ),
  sameConcepts: text(
    'Both are about: {concepts}.',
    'Ambos tratan de: {concepts}.',
    'Les deux traitent de : {concepts}.',
  ),
  sameWords: text(
    'Words that both use: {words}.',
    'Palabras que usan ambos: {words}.',
    'Mots employés par les deux : {words}.',
  ),
  onlyOutlines: text(
    'Neither has a text yet: only title, summary and asks were compared.',
    'Ninguno tiene texto todavía: solo se compararon título, resumen y peticiones.',
    'Aucune n’a encore de texte : seuls titre, résumé et demandes ont été comparés.',
  ),
  oneOutline: text(
    'One has no text yet: of it only title, summary and asks were compared.',
    'Uno no tiene texto todavía: de él solo se compararon título, resumen y peticiones.',
    'L’une n’a pas encore de texte : seuls son titre, son résumé et ses demandes ont été comparés.',
  ),
  draftIssue: text('Same issue: {issues}.', 'Mismo tema: {issues}.', 'Même thème : {issues}.'),
  draftConcepts: text(
    'Both are about: {concepts}.',
    'Ambos tratan de: {concepts}.',
    'Les deux traitent de : {concepts}.',
  ),
  draftWords: text('Words of both: {words}.', 'Palabras de ambos: {words}.', 'Mots des deux : {words}.'),
};
