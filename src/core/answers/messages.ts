// What is said about the government's answers.
import { text } from '../messages/text';

export const answersText = {
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
};
