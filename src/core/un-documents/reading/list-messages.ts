// What is said about tables of recommendations.
import { text } from '../../base/messages/text';

export const listsText = {
  noHeader: text(
    'No row of headers was found that names the recommendations and what belongs to them, such as the position or the themes.',
    'No se encontró ninguna fila de encabezados que nombre las recomendaciones y lo que les corresponde, como la posición o los temas.',
    'Aucune ligne d’en-têtes ne nomme les recommandations et ce qui s’y rapporte, comme la position ou les thèmes.',
  ),
  noRows: text(
    'The table has headers but no recommendation below them.',
    'La tabla tiene encabezados, pero ninguna recomendación debajo.',
    'Le tableau a des en-têtes, mais aucune recommandation en dessous.',
  ),
  noText: text(
    'The row has no text of a recommendation.',
    'La fila no tiene el texto de una recomendación.',
    'La ligne n’a pas de texte de recommandation.',
  ),
  unknownPosition: text(
    'The position is none of those that are known; it was left open.',
    'La posición no es ninguna de las conocidas; se dejó abierta.',
    'La position n’est aucune de celles qui sont connues ; elle est restée ouverte.',
  ),
};
