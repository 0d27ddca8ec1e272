// The titles of the sheets whose tabs panels mention. They stand apart from their sheets: a whole schema in a page is heavy.
import { nameInBook, text } from '../../base/messages/text';

/** Each rendered as the workbook has it, whoever reads. */
export const tabNames = {
  COV: nameInBook(text('Who covers what', 'Quién cubre qué', 'Qui couvre quoi')),
  CTY: nameInBook(text('Countries', 'Países', 'Pays')),
  MTG: nameInBook(text('Meetings', 'Reuniones', 'Réunions')),
  OBX: nameInBook(
    text('Mail waiting and sent', 'Correos pendientes y enviados', 'Courriels en attente et envoyés'),
  ),
  WG: nameInBook(text('Workgroups', 'Grupos de trabajo', 'Groupes de travail')),
  TIM: nameInBook(text('Timeline', 'Calendario', 'Calendrier')),
  SET: nameInBook(text('Settings', 'Ajustes', 'Réglages')),
  ASK: nameInBook(text('What we ask for', 'Lo que pedimos', 'Ce que nous demandons')),
} as const;
