// The words of the local workbook's page.
import { text } from '../../core/base/messages/text';

export const pageText = {
  actAs: text('Act as', 'Actuar como', 'Agir comme'),
  allActions: text('All actions', 'Todas las acciones', 'Toutes les actions'),
  mailbox: text('Mailbox', 'Buzón', 'Courrier'),
  documents: text('Documents', 'Documentos', 'Documents'),
  runTriggersNow: text('Run triggers', 'Ejecutar activadores', 'Déclencheurs'),
  runTriggers: text(
    'Run time-driven triggers',
    'Ejecutar activadores por tiempo',
    'Lancer les déclencheurs horaires',
  ),
  triggersRan: text(
    '{count:trigger|triggers} run: {count}',
    '{count:Activador ejecutado|Activadores ejecutados}: {count}',
    '{count:Déclencheur lancé|Déclencheurs lancés} : {count}',
  ),
  noTriggers: text('There is nothing scheduled.', 'No hay nada programado.', 'Rien n’est programmé.'),
  licences: text('Licences', 'Licencias', 'Licences'),
  close: text('Close', 'Cerrar', 'Fermer'),
  closePanel: text('Close panel', 'Cerrar el panel', 'Fermer le panneau'),
  panel: text('Panel', 'Panel', 'Panneau'),
  ok: text('OK', 'Aceptar', 'OK'),
  cancel: text('Cancel', 'Cancelar', 'Annuler'),
  yes: text('Yes', 'Sí', 'Oui'),
  no: text('No', 'No', 'Non'),
  answer: text('Your answer', 'Su respuesta', 'Votre réponse'),
  running: text('Working…', 'Trabajando…', 'En cours…'),
  failed: text(
    'That did not work: {problem}',
    'No funcionó: {problem}',
    'Cela n’a pas fonctionné : {problem}',
  ),
  protectedCells: text(
    'These cells are protected. Settings and templates are changed by coordinators.',
    'Estas celdas están protegidas. La coordinación cambia los ajustes y las plantillas.',
    'Ces cellules sont protégées. Les réglages et les modèles sont modifiés par la coordination.',
  ),
  filledByMenu: text(
    'The menu fills these cells in; what you type here may be replaced. Undo with Ctrl+Z.',
    'El menú rellena estas celdas; lo que escriba aquí puede ser reemplazado. Deshaga con Ctrl+Z.',
    'Le menu remplit ces cellules ; ce que vous y tapez peut être remplacé. Annulez avec Ctrl+Z.',
  ),
  noMail: text('No mail yet.', 'Todavía no hay correo.', 'Pas encore de courrier.'),
  mailStays: text(
    'Mail from this workbook stays here; nothing is sent.',
    'El correo de este libro se queda aquí; no se envía nada.',
    'Le courrier de ce classeur reste ici ; rien n’est envoyé.',
  ),
  chooseMail: text(
    'Choose a message to read it.',
    'Elija un mensaje para leerlo.',
    'Choisissez un message pour le lire.',
  ),
  from: text('From', 'De', 'De'),
  to: text('To', 'Para', 'À'),
  attachments: text('Attachments', 'Adjuntos', 'Pièces jointes'),
  downloadMail: text(
    'Download the message (.eml)',
    'Descargar el mensaje (.eml)',
    'Télécharger le message (.eml)',
  ),
  noDocuments: text('No documents yet.', 'Todavía no hay documentos.', 'Pas encore de documents.'),
  documentsStay: text(
    'Documents are kept as Word files in the folder beside the workbook.',
    'Los documentos se guardan como archivos de Word en la carpeta junto al libro.',
    'Les documents sont conservés en fichiers Word dans le dossier à côté du classeur.',
  ),
  chooseDocument: text(
    'Choose a document to see its text.',
    'Elija un documento para ver su texto.',
    'Choisissez un document pour voir son texte.',
  ),
  downloadWord: text(
    'Download as Word (.docx)',
    'Descargar como Word (.docx)',
    'Télécharger en Word (.docx)',
  ),
  emptyDocument: text(
    'This document has no text to show.',
    'Este documento no tiene texto que mostrar.',
    'Ce document n’a pas de texte à afficher.',
  ),
  stopped: text(
    'The program that keeps this workbook has stopped. Start it again, then open the address that it prints.',
    'El programa que guarda este libro se ha detenido. Inícielo de nuevo y abra la dirección que muestra.',
    'Le programme qui garde ce classeur s’est arrêté. Relancez-le, puis ouvrez l’adresse qu’il affiche.',
  ),
  reloading: text(
    'The workbook is loading again…',
    'El libro se está cargando de nuevo…',
    'Le classeur se recharge…',
  ),
  localWorkbook: text('Local workbook', 'Libro local', 'Classeur local'),
} as const;
