// The words of the panel that makes reports on progress.
import { text } from '../../../core/base/messages/text';
import * as titles from '../../../core/workbook/menu/titles';

export const reportsText = {
  title: titles.reports,
  which: text('Which report?', '¿Qué informe?', 'Quel rapport ?'),
  matrix: text('Matrix of the UN', 'Matriz de la ONU', 'Matrice de l’ONU'),
  matrixHelp: text(
    'The UN’s table by theme, with the last column filled in.',
    'La tabla de la ONU por tema, con la última columna rellena.',
    'Le tableau de l’ONU par thème, avec la dernière colonne remplie.',
  ),
  scorecard: text('Scorecard', 'Balance', 'Bilan'),
  scorecardHelp: text(
    'How many stand at each grade, by workgroup, issue and level.',
    'Cuántas hay en cada grado, por grupo, tema y nivel.',
    'Combien sont à chaque degré, par groupe, thème et niveau.',
  ),
  followUp: text('Follow-up section', 'Sección de seguimiento', 'Partie sur le suivi'),
  followUpHelp: text(
    'For the next submission: number, State, position, status, evidence.',
    'Para el próximo informe: número, Estado, posición, aplicación, pruebas.',
    'Pour la prochaine contribution : numéro, État, position, mise en œuvre, preuves.',
  ),
  midterm: text('Midterm report', 'Informe de mitad de período', 'Rapport à mi-parcours'),
  midtermHelp: text(
    'What was done by theme, with sources.',
    'Qué se hizo, por tema, con fuentes.',
    'Ce qui a été fait par thème, avec les sources.',
  ),
  audience: text('For whom?', '¿Para quién?', 'Pour qui ?'),
  public: text('Public', 'Público', 'Public'),
  publicHelp: text(
    'Without names of people, internal notes and next steps.',
    'Sin nombres de personas, notas internas ni próximos pasos.',
    'Sans noms de personnes, notes internes ni prochaines étapes.',
  ),
  internal: text('Internal', 'Interno', 'Interne'),
  internalHelp: text('For the coalition only.', 'Solo para la coalición.', 'Pour la coalition seulement.'),
  now: text('As of now, cycle {cycle}', 'Ahora mismo, ciclo {cycle}', 'En ce moment, cycle {cycle}'),
  make: text('Make the report', 'Preparar el informe', 'Faire le rapport'),
  making: text(
    'Making the report. This can take half a minute.',
    'Preparando el informe. Puede tardar medio minuto.',
    'Préparation du rapport. Cela peut prendre une demi-minute.',
  ),
  again: text('Back', 'Volver', 'Retour'),
  table: text('As a table', 'Como tabla', 'Sous forme de tableau'),
  download: text('Download {name}', 'Descargar {name}', 'Télécharger {name}'),
  copyTable: text('Or copy it from here', 'O cópiela de aquí', 'Ou copiez-le d’ici'),
  copyHelp: text(
    'Select all of it, and paste it into the first cell of an empty sheet.',
    'Selecciónela entera y péguela en la primera celda de una hoja vacía.',
    'Sélectionnez tout et collez-le dans la première cellule d’un onglet vide.',
  ),
} as const;
