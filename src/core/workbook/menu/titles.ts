// What the panels are called. Each apart, so that a panel need not carry the names of all others.
import { text } from '../../base/messages/text';

export const myPage = text('My page', 'Mi página', 'Ma page');
export const row = text('This row', 'Esta fila', 'Cette ligne');
export const join = text(
  'Join or change my workgroups',
  'Unirme o cambiar mis grupos',
  'Rejoindre ou changer mes groupes',
);
export const submission = text(
  'Register a submission',
  'Registrar un informe',
  'Enregistrer une contribution',
);
export const covered = text('Is this already covered?', '¿Ya está cubierto esto?', 'Est-ce déjà couvert ?');
export const meeting = text(
  'Meetings and invitations',
  'Reuniones e invitaciones',
  'Réunions et invitations',
);
export const document = text('Build the document', 'Preparar el documento', 'Préparer le document');
export const takeIn = text(
  'Take in the written text',
  'Incorporar el texto escrito',
  'Reprendre le texte rédigé',
);
export const parts = text('Who covers what', 'Quién cubre qué', 'Qui couvre quoi');
export const divide = text(
  'Divide among workgroups',
  'Repartir entre los grupos',
  'Répartir entre les groupes',
);
export const overlaps = text('Overlaps to settle', 'Coincidencias por resolver', 'Recoupements à régler');
export const citations = text('Cited by the UN', 'Citado por la ONU', 'Cité par l’ONU');
export const uptake = text('What was taken up', 'Qué se recogió', 'Ce qui a été repris');
export const progress = text('Record progress', 'Registrar avances', 'Enregistrer les progrès');
export const done = text('What was done', 'Qué se hizo', 'Ce qui a été fait');
export const reports = text('Reports', 'Informes de avances', 'Rapports');
export const cycle = text('Start or move a cycle', 'Iniciar o mover un ciclo', 'Lancer ou déplacer un cycle');
export const bringIn = text('Bring in UN text', 'Traer un texto de la ONU', 'Importer un texte de l’ONU');
export const mail = text(
  'Mail waiting and sent',
  'Correos pendientes y enviados',
  'Courriels en attente et envoyés',
);
export const check = text('Check and repair', 'Revisar y reparar', 'Vérifier et réparer');
export const coverageReport = text('Coverage report', 'Informe de cobertura', 'Rapport de couverture');
export const undo = text('Undo a UPR action', 'Deshacer una acción', 'Annuler une action');
