// What is said wherever recommendations are needed and there are none: how they come, and what to do if none come.
import { text } from '../../base/messages/text';

export const noRecommendationsYet = text(
  'There are no recommendations yet. Bring in the UN’s draft report with “Bring in UN text” once it is out. If the review was put off or the country did not come, a coordinator says so under “Start or move a cycle”. The same panel then says what to do meanwhile.',
  'Todavía no hay recomendaciones. Traiga el proyecto de informe de la ONU con «Traer un texto de la ONU» en cuanto salga. Si el examen se aplazó o el país no acudió, la coordinación lo indica en «Iniciar o mover un ciclo»; allí consta qué hacer entretanto.',
  'Il n’y a pas encore de recommandations. Importez le projet de rapport de l’ONU avec « Importer un texte de l’ONU » dès sa parution. Si l’examen a été reporté ou si le pays n’est pas venu, la coordination l’indique dans « Lancer ou déplacer un cycle » ; on y lit que faire en attendant.',
);
