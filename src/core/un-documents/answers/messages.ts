// What is said about the government's answers.
import { text } from '../../base/messages/text';

export const answersText = {
  importTitle: text(
    'Bring in the government’s answers',
    'Incorporar las respuestas del Gobierno',
    'Importer les réponses du gouvernement',
  ),
  annotatedTitle: text(
    'Government’s answers with the texts',
    'Respuestas del Gobierno con los textos',
    'Réponses du gouvernement avec les textes',
  ),
  annotatedFile: text('Answers with texts', 'Respuestas con textos', 'Réponses avec textes'),
  annotatedFrom: text(
    'The government’s words are those of {source}; the recommendations stand below the words that answer them.',
    'Las palabras del Gobierno son las de {source}; las recomendaciones están debajo de las palabras que las responden.',
    'Les mots du gouvernement sont ceux de {source} ; les recommandations figurent sous les mots qui y répondent.',
  ),
  annotated: text(
    '{count} {count:answer|answers} with the text of the recommendation.',
    '{count} {count:respuesta|respuestas} con el texto de la recomendación.',
    '{count} {count:réponse|réponses} avec le texte de la recommandation.',
  ),
  notInCycle: text(
    'No recommendation of this cycle has this number.',
    'Ninguna recomendación de este ciclo tiene este número.',
    'Aucune recommandation de ce cycle n’a ce numéro.',
  ),
  neverAnswered: text('Not answered', 'Sin respuesta', 'Sans réponse'),
  noTemplate: text(
    'The template of the Word file is missing. “Check and repair” puts it back; the text can be copied meanwhile.',
    'Falta la plantilla del archivo de Word. «Revisar y reparar» la repone; mientras tanto se puede copiar el texto.',
    'Il manque le modèle du fichier Word. « Vérifier et réparer » le remet ; en attendant, le texte peut être copié.',
  ),
  otherCountry: text(
    'These are the answers of {other}, but this workbook is about {own}. Check that it is the right document.',
    'Son las respuestas de {other}, pero este libro es sobre {own}. Compruebe que es el documento correcto.',
    'Ce sont les réponses de {other}, mais ce classeur porte sur {own}. Vérifiez que c’est le bon document.',
  ),
  otherAddenda: text(
    'The text holds other addenda too ({list}). Their answers were read with the rest; if they are of another review, bring in each by itself.',
    'El texto contiene también otras adiciones ({list}). Sus respuestas se leyeron con las demás; si son de otro examen, traiga cada una por separado.',
    'Le texte contient aussi d’autres additifs ({list}). Leurs réponses ont été lues avec les autres ; s’ils sont d’un autre examen, importez chacun séparément.',
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
