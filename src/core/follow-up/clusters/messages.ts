// What is said about recommendations that ask for nearly the same.
import { text } from '../../base/messages/text';
import { noRecommendationsYet } from '../../un-documents/reports/none-yet';

export const clustersText = {
  findTitle: text(
    'Find recommendations that ask for the same',
    'Buscar recomendaciones que piden lo mismo',
    'Trouver les recommandations qui demandent la même chose',
  ),
  listTitle: text('Clusters', 'Conjuntos', 'Regroupements'),
  setTitle: text(
    'Put recommendations into a cluster, or leave them out',
    'Poner recomendaciones en un conjunto o dejarlas fuera',
    'Mettre des recommandations dans un regroupement, ou les en laisser',
  ),

  onItsOwn: text('on its own', 'por separado', 'à part'),

  found: text(
    'Cycle {cycle}: {clusters} {clusters:cluster|clusters} with {count} of {all} recommendations.',
    'Ciclo {cycle}: {clusters} {clusters:conjunto|conjuntos} con {count} de {all} recomendaciones.',
    'Cycle {cycle} : {clusters} {clusters:regroupement|regroupements} avec {count} recommandations sur {all}.',
  ),
  written: text(
    '{count} {count:recommendation is|recommendations are} put into a cluster now.',
    '{count} {count:recomendación entra|recomendaciones entran} ahora en un conjunto.',
    '{count} {count:recommandation entre|recommandations entrent} maintenant dans un regroupement.',
  ),
  nothingNew: text('Nothing had to change.', 'No hubo nada que cambiar.', 'Il n’y avait rien à changer.'),
  leftOut: text(
    '{numbers} {count:stands|stand} on {count:its|their} own, also when clusters are looked for again.',
    '{numbers} {count:queda|quedan} por separado, también cuando se vuelvan a buscar conjuntos.',
    '{numbers} {count:reste|restent} à part, même quand on cherche de nouveau les regroupements.',
  ),
  putIn: text(
    '{numbers} {count:is|are} in “{cluster}” now.',
    '{numbers} {count:está|están} ahora en «{cluster}».',
    '{numbers} {count:est|sont} maintenant dans « {cluster} ».',
  ),
  free: text(
    '{numbers} {count:is|are} in no cluster; {count:it|they} may be put into one when clusters are looked for again.',
    '{numbers} no {count:está|están} en ningún conjunto; {count:puede|pueden} entrar en uno cuando se vuelvan a buscar.',
    '{numbers} {count:n’est|ne sont} dans aucun regroupement ; {count:elle peut|elles peuvent} y entrer lors d’une nouvelle recherche.',
  ),
  noCycle: noRecommendationsYet,
  unknownRow: text(
    'There is no recommendation {id} any more. Open the panel again.',
    'La recomendación {id} ya no existe. Vuelva a abrir el panel.',
    'La recommandation {id} n’existe plus. Rouvrez le panneau.',
  ),
  otherCycles: text(
    'A cluster holds recommendations of one cycle.',
    'Un conjunto reúne recomendaciones de un solo ciclo.',
    'Un regroupement réunit des recommandations d’un seul cycle.',
  ),
} as const;
