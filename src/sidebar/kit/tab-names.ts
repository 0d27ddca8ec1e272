// Names of tabs that panels mention: as the workbook has them, whoever reads. The schema's own would make pages heavy.
import { nameInBook, text } from '../../core/messages/text';

export const tabNames = {
  COV: nameInBook(text('Who covers what', 'Quién cubre qué', 'Qui couvre quoi')),
  CTY: nameInBook(text('Countries', 'Países', 'Pays')),
  MTG: nameInBook(text('Meetings', 'Reuniones', 'Réunions')),
  OBX: nameInBook(
    text('Mail waiting and sent', 'Correos pendientes y enviados', 'Courriels en attente et envoyés'),
  ),
  ASK: nameInBook(text('What we ask for', 'Lo que pedimos', 'Ce que nous demandons')),
} as const;
