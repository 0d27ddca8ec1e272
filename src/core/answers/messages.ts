// What is said about the government's answers.
import { text } from '../messages/text';

export const answersText = {
  importTitle: text(
    'Bring in the government’s answers',
    'Incorporar las respuestas del Gobierno',
    'Importer les réponses du gouvernement',
  ),
  noAnswers: text(
    'No answer to a recommendation was found. Paste the text of the addendum, with the numbers of the recommendations.',
    'No se encontró ninguna respuesta a una recomendación. Pegue el texto de la adición, con los números de las recomendaciones.',
    'Aucune réponse à une recommandation n’a été trouvée. Collez le texte de l’additif, avec les numéros des recommandations.',
  ),
  noPosition: text(
    'The text does not say whether it is supported or noted.',
    'El texto no dice si se apoya o se toma nota.',
    'Le texte ne dit pas si elle est acceptée ou notée.',
  ),
  noRecommendations: text(
    'There are no recommendations of cycle {cycle} yet. Bring in the report of the Working Group first; then its addendum.',
    'Aún no hay recomendaciones del ciclo {cycle}. Incorpore primero el informe del Grupo de Trabajo y después su adición.',
    'Il n’y a pas encore de recommandations du cycle {cycle}. Importez d’abord le rapport du Groupe de travail, puis son additif.',
  ),
  noneFits: text(
    'The document answers {list}, but no recommendation of this cycle has such a number. Is it the addendum of this review, and is the cycle right?',
    'El documento responde a {list}, pero ninguna recomendación de este ciclo tiene ese número. ¿Es la adición de este examen y es correcto el ciclo?',
    'Le document répond à {list}, mais aucune recommandation de ce cycle n’a un tel numéro. Est-ce l’additif de cet examen, et le cycle est-il le bon ?',
  ),
  found: text(
    'Answers found: {supported} supported, {part} in part, {noted} noted.',
    'Respuestas encontradas: {supported} apoyadas, {part} en parte, {noted} anotadas.',
    'Réponses trouvées : {supported} acceptées, {part} en partie, {noted} notées.',
  ),
  written: text(
    '{changed} {changed:row gets|rows get} an answer; {unchanged} {unchanged:has|have} it already.',
    '{changed} {changed:fila recibe|filas reciben} una respuesta; {unchanged} ya {unchanged:la tiene|la tienen}.',
    '{changed} {changed:ligne reçoit|lignes reçoivent} une réponse ; {unchanged} l’{unchanged:a|ont} déjà.',
  ),
  totalAgrees: text(
    'The government says that {stated} are {position}; as many were found.',
    'El Gobierno dice que {stated} son: {position}; se encontró el mismo número.',
    'Le gouvernement dit que {stated} sont : {position} ; le même nombre a été trouvé.',
  ),
  totalDiffers: text(
    'The government says that {stated} are {position}; {found} were found. Please compare.',
    'El Gobierno dice que {stated} son: {position}; se encontraron {found}. Conviene compararlo.',
    'Le gouvernement dit que {stated} sont : {position} ; {found} ont été trouvées. À comparer.',
  ),
  kept: text(
    '{count:Row|Rows} with another answer that somebody typed, left as {count:it is|they are}: {list}.',
    '{count:Fila|Filas} con otra respuesta escrita a mano, sin cambios: {list}.',
    '{count:Ligne|Lignes} avec une autre réponse saisie à la main, inchangées : {list}.',
  ),
  twice: text(
    'Answered twice and differently, so left open: {list}.',
    'Respondidas dos veces y de modo distinto, por lo que quedan abiertas: {list}.',
    'Répondues deux fois et différemment, donc laissées ouvertes : {list}.',
  ),
  never: text(
    '{count} not answered: {list}.',
    '{count} sin respuesta: {list}.',
    '{count} sans réponse : {list}.',
  ),
  unknown: text(
    'Answered, but not among the recommendations of this cycle: {list}.',
    'Respondidas, pero no están entre las recomendaciones de este ciclo: {list}.',
    'Répondues, mais absentes des recommandations de ce cycle : {list}.',
  ),
  unclear: text(
    'Named without saying whether supported or noted: {list}.',
    'Nombradas sin decir si se apoyan o se anotan: {list}.',
    'Citées sans dire si elles sont acceptées ou notées : {list}.',
  ),
};
