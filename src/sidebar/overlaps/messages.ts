// Words of the panel that settles overlaps.
import { PANELS } from '../../core/menu/menu';
import { text } from '../../core/messages/text';

export const overlapsText = {
  title: PANELS.overlaps,
  find: text('Find overlaps', 'Buscar coincidencias', 'Chercher les recoupements'),
  intro: text(
    'Submissions that have something in common, closest first. Open a pair to see what, and to agree what to do.',
    'Informes que tienen algo en común, primero los más cercanos. Abra un par para ver qué comparten y acordar qué hacer.',
    'Contributions qui ont quelque chose en commun, les plus proches d’abord. Ouvrez une paire pour voir quoi et convenir de la suite.',
  ),
  comparing: text(
    'Comparing all submissions. With many of them this takes up to a minute; leave the panel open.',
    'Comparando todos los informes. Si son muchos, tarda hasta un minuto; deje el panel abierto.',
    'Comparaison de toutes les contributions. S’il y en a beaucoup, cela prend jusqu’à une minute ; laissez le panneau ouvert.',
  ),
  show: text('Show', 'Mostrar', 'Afficher'),
  showOpen: text('To settle', 'Por resolver', 'À régler'),
  showSettled: text('Settled', 'Resueltas', 'Réglés'),
  showAll: text('All', 'Todas', 'Tous'),
  pairsOf: text('Pairs of', 'Pares de', 'Paires de'),
  allWorkgroups: text('All groups', 'Todos los grupos', 'Tous les groupes'),
  emptyOpen: text(
    'Nothing to settle. “Find overlaps” compares all submissions; use it whenever new ones or new texts came in.',
    'No hay nada por resolver. «Buscar coincidencias» compara todos los informes; úselo cada vez que lleguen informes o textos nuevos.',
    'Rien à régler. « Chercher les recoupements » compare toutes les contributions ; faites-le chaque fois que de nouvelles contributions ou de nouveaux textes arrivent.',
  ),
  emptySettled: text(
    'Nothing has been settled yet.',
    'Todavía no se ha resuelto nada.',
    'Rien n’a encore été réglé.',
  ),
  and: text('and', 'y', 'et'),
  pairCount: text('{count} {count:pair|pairs}', '{count} {count:par|pares}', '{count} {count:paire|paires}'),
  issues: text(
    '{count:Shared issue|Shared issues}: {issues}',
    '{count:Tema compartido|Temas compartidos}: {issues}',
    '{count:Thème commun|Thèmes communs} : {issues}',
  ),
  proposed: text('Proposed: {decision}', 'Propuesta: {decision}', 'Proposition : {decision}'),
  missing: text(
    'Still missing: the word of {side}',
    'Falta la decisión de {side}',
    'Il manque l’avis de {side}',
  ),
  missingBoth: text(
    'Still missing: the word of {first} and of {second}',
    'Faltan las decisiones de {first} y de {second}',
    'Il manque l’avis de {first} et de {second}',
  ),
  missingOne: text(
    'Still missing: the word of {first}',
    'Falta la decisión de {first}',
    'Il manque l’avis de {first}',
  ),
  settledAs: text('Settled: {decision}', 'Resuelta: {decision}', 'Réglé : {decision}'),
  changedSince: text(
    'A text has changed since this was settled. Please look again.',
    'Un texto ha cambiado desde que se resolvió. Conviene volver a mirarlo.',
    'Un texte a changé depuis que ceci a été réglé. Un nouveau regard est utile.',
  ),
  noWorkgroup: text('No workgroup', 'Sin grupo de trabajo', 'Sans groupe de travail'),
  agreedBy: text('{name} agreed', '{name} está de acuerdo', '{name} est d’accord'),
  notAgreed: text('Has not spoken yet', 'Aún no se ha pronunciado', 'Ne s’est pas encore prononcé'),
  evidence: text('What they have in common', 'Qué tienen en común', 'Ce qu’elles ont en commun'),
  passages: text('The shared passages', 'Los pasajes compartidos', 'Les passages communs'),
  passage: text(
    'Passage {number} of {total}: {words} {words:word|words}',
    'Pasaje {number} de {total}: {words} {words:palabra|palabras}',
    'Passage {number} sur {total} : {words} {words:mot|mots}',
  ),
  noPassages: text(
    'No passage of some length is the same word for word.',
    'No comparten ningún pasaje largo palabra por palabra.',
    'Elles n’ont aucun long passage identique mot pour mot.',
  ),
  whatToDo: text('What to do', 'Qué hacer', 'Que faire'),
  mergeHelp: text(
    'Both become one submission.',
    'Los dos pasan a ser un solo informe.',
    'Les deux deviennent une seule contribution.',
  ),
  endorseHelp: text(
    'One gives up its own text and signs the other.',
    'Uno renuncia a su texto y firma el otro.',
    'L’une renonce à son texte et signe l’autre.',
  ),
  divideHelp: text(
    'Each takes a part of the issue.',
    'Cada uno toma una parte del tema.',
    'Chacune prend une partie du thème.',
  ),
  keepHelp: text(
    'Both stay: they say the same to good effect, or differ enough.',
    'Se quedan los dos: se refuerzan o son bastante distintos.',
    'Les deux restent : elles se renforcent ou diffèrent assez.',
  ),
  reasonIs: text('Reason: {reason}', 'Motivo: {reason}', 'Raison : {reason}'),
  reason: text('Reason', 'Motivo', 'Raison'),
  reasonHelp: text('The other side reads it.', 'La otra parte lo leerá.', 'L’autre côté la lira.'),
  reasonEndorse: text(
    'Say which one endorses which.',
    'Diga cuál se adhiere a cuál.',
    'Dites laquelle soutient laquelle.',
  ),
  reasonDivide: text(
    'Say who takes which part.',
    'Diga quién toma qué parte.',
    'Dites qui prend quelle partie.',
  ),
  chooseOne: text('Choose what to do.', 'Elija qué hacer.', 'Choisissez que faire.'),
  decide: text('Record the decision', 'Registrar la decisión', 'Enregistrer la décision'),
  speakingForBoth: text(
    'You speak for both sides, so this settles it.',
    'Usted habla por ambas partes, así que esto lo resuelve.',
    'Vous parlez pour les deux côtés ; cela règle la question.',
  ),
  speakingForOne: text(
    'You speak for {side}. It is settled once {other} says the same.',
    'Usted habla por {side}. Queda resuelta cuando {other} diga lo mismo.',
    'Vous parlez pour {side}. C’est réglé dès que {other} dit la même chose.',
  ),
  mayNotDecide: text(
    'Only the co-chairs of {first} or {second}, or a coordinator, can decide this.',
    'Solo pueden decidirlo las copresidencias de {first} o de {second}, o la coordinación.',
    'Seules la coprésidence de {first} ou de {second}, ou la coordination, peuvent en décider.',
  ),
  reopen: text('Open it again', 'Volver a abrirla', 'Rouvrir'),
  pages: text('{from} to {to} of {total}', '{from} a {to} de {total}', '{from} à {to} sur {total}'),
  earlier: text('Closer ones', 'Más cercanas', 'Plus proches'),
  later: text('Further ones', 'Más lejanas', 'Plus éloignées'),
  toList: text('See the list', 'Ver la lista', 'Voir la liste'),
} as const;
