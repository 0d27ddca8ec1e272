// Words of My page that do not come with the answer.
import { text } from '../../../core/base/messages/text';
import * as titles from '../../../core/workbook/menu/titles';

export const myPageWords = {
  title: titles.myPage,
  toRow: text('Go to the row', 'Ir a la fila', 'Aller à la ligne'),
  toRowOf: text('Go to the row: {title}', 'Ir a la fila: {title}', 'Aller à la ligne : {title}'),
  more: text(
    '{count} more on the tab “{tab}”',
    '{count} más en la hoja «{tab}»',
    '{count} de plus dans l’onglet « {tab} »',
  ),
  joinCall: text('Join the call', 'Conectarse', 'Rejoindre l’appel'),
  late: text('late', 'con retraso', 'en retard'),
  clock: text('Hours by {clock}', 'Horas según la {clock}', 'Heures selon l’{clock}'),
  refresh: text('Look again', 'Actualizar', 'Actualiser'),

  welcome: text('Welcome', 'Le damos la bienvenida', 'Bienvenue'),
  whatIs: text(
    'In the Universal Periodic Review (UPR), all countries of the UN look at how one country keeps people’s rights, about every five years, and recommend what to do better. Organizations like yours tell the UN what they see, talk to governments about what to recommend, and keep watch on what is done.',
    'En el Examen Periódico Universal (EPU), todos los países de la ONU miran, más o menos cada cinco años, cómo respeta un país los derechos de las personas, y recomiendan qué mejorar. Organizaciones como la suya cuentan a la ONU lo que ven, hablan con los gobiernos sobre lo que conviene recomendar y vigilan lo que se hace.',
    'Lors de l’Examen périodique universel (EPU), tous les pays de l’ONU regardent, environ tous les cinq ans, comment un pays respecte les droits des personnes, et recommandent ce qu’il faut améliorer. Des organisations comme la vôtre disent à l’ONU ce qu’elles voient, parlent aux gouvernements de ce qu’il faut recommander et surveillent ce qui est fait.',
  ),
  joinFirst: text(
    'You are not in the list of people yet. Join, and this page tells what waits for you.',
    'Todavía no está en la lista de personas. Únase, y esta página le dirá lo que le espera.',
    'Vous n’êtes pas encore dans la liste des personnes. Rejoignez la coalition, et cette page dira ce qui vous attend.',
  ),
  noWorkgroup: text(
    'You are in no workgroup yet. Join one, and its meetings and tasks show here too.',
    'Todavía no está en ningún grupo de trabajo. Únase a uno, y aquí aparecerán también sus reuniones y tareas.',
    'Vous n’êtes encore dans aucun groupe de travail. Rejoignez-en un, et ses réunions et tâches paraîtront ici aussi.',
  ),
  join: text('Join', 'Unirme', 'Rejoindre'),
  ahead: text('Next milestones', 'Próximos hitos', 'Prochaines étapes'),

  another: text('Somebody else’s page', 'La página de otra persona', 'La page de quelqu’un d’autre'),
  whose: text('Whose page', 'De quién', 'De qui'),
  pageOf: text('Page of {name}', 'Página de {name}', 'Page de {name}'),
  toMine: text('Back to my page', 'Volver a mi página', 'Retour à ma page'),
} as const;
