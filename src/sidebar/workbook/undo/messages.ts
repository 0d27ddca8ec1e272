// Words of the panel that takes changes back.
import { text } from '../../../core/base/messages/text';

export const undoText = {
  title: text('Undo a UPR action', 'Deshacer una acción de EPU', 'Annuler une action EPU'),
  intro: text(
    'Choose what to take back. What others have changed since in the same cells stays.',
    'Elija qué deshacer. Lo que otras personas hayan cambiado después en las mismas celdas se conserva.',
    'Choisissez ce qui doit être annulé. Ce que d’autres ont modifié depuis dans les mêmes cellules est conservé.',
  ),
  list: text('Changes', 'Cambios', 'Modifications'),
  empty: text(
    'There is nothing that you can take back.',
    'No hay nada que usted pueda deshacer.',
    'Il n’y a rien que vous puissiez annuler.',
  ),
  others: text('Other changes', 'Otros cambios', 'Autres modifications'),
  aboutRows: text(
    '{first}, and {count} more {count:row|rows}',
    '{first}, y {count} {count:fila|filas} más',
    '{first}, et {count} {count:autre ligne|autres lignes}',
  ),
  onlyRows: text('{count} {count:row|rows}', '{count} {count:fila|filas}', '{count} {count:ligne|lignes}'),
  aboutByWhom: text('{about} ({by})', '{about} ({by})', '{about} ({by})'),
  byWhom: text('{at}, {actor}', '{at}, {actor}', '{at}, {actor}'),
  byWhomState: text('{at}, {actor}: {state}', '{at}, {actor}: {state}', '{at}, {actor} : {state}'),
  clock: text('Hours by {clock}', 'Horas según la {clock}', 'Heures selon l’{clock}'),
  question: text('Take back “{title}”?', '¿Deshacer «{title}»?', 'Annuler « {title} » ?'),
  mail: text(
    'Mail that was already sent cannot be called back.',
    'Los correos ya enviados no se pueden retirar.',
    'Les courriels déjà envoyés ne peuvent pas être rappelés.',
  ),
  takeBack: text('Take it back', 'Deshacer', 'Annuler cette action'),
  again: text('See the list', 'Ver la lista', 'Voir la liste'),
} as const;
