// The words of the form for progress.
import { text } from '../../../core/base/messages/text';
import * as titles from '../../../core/workbook/menu/titles';

export const recordText = {
  title: titles.progress,
  cycle: text('Review', 'Examen', 'Examen'),
  ofCycle: text('Cycle {cycle}', 'Ciclo {cycle}', 'Cycle {cycle}'),
  recommendations: text('Recommendations', 'Recomendaciones', 'Recommandations'),
  recommendationsHelp: text(
    'Search by number, words or country; pick all that it serves. Numbers work too: 40.1-40.5, 40.9.',
    'Busque por número, palabras o país; elija todas a las que sirve. También valen números: 40.1-40.5, 40.9.',
    'Cherchez par numéro, mots ou pays ; choisissez toutes celles concernées. Les numéros valent aussi : 40.1-40.5, 40.9.',
  ),
  recommendationsHelpEarlier: text(
    'Search by number, words or country; pick all that it serves.',
    'Busque por número, palabras o país; elija todas a las que sirve.',
    'Cherchez par numéro, mots ou pays ; choisissez toutes celles concernées.',
  ),
  rating: text('Rating', 'Valoración', 'Évaluation'),
  level: text('Level', 'Nivel', 'Niveau'),
  saidBy: text('Who says so?', '¿Quién lo dice?', 'Qui le dit ?'),
  governmentHelp: text(
    'What the government itself claims, in a report or a speech.',
    'Lo que el propio Gobierno afirma, en un informe o un discurso.',
    'Ce que le gouvernement affirme lui-même, dans un rapport ou un discours.',
  ),
  voice: text('For', 'En nombre de', 'Au nom de'),
  date: text('As of', 'A fecha de', 'À la date du'),
  source: text('Link or document', 'Enlace o documento', 'Lien ou document'),
  sourceHelp: text(
    'Where others can check it: a link, or the document and its page.',
    'Dónde se puede comprobar: un enlace, o el documento y su página.',
    'Où l’on peut le vérifier : un lien, ou le document et sa page.',
  ),
  note: text('What was done', 'Qué se hizo', 'Ce qui a été fait'),
  internal: text('Internal', 'Interno', 'Interne'),
  internalHelp: text(
    'What was done and its source stay out of public reports.',
    'Lo que se hizo y su fuente no figuran en los informes públicos.',
    'Ce qui a été fait et sa source restent hors des rapports publics.',
  ),
  save: text('Save', 'Guardar', 'Enregistrer'),
  sameSource: text(
    'Record another for the same source',
    'Registrar otra con la misma fuente',
    'En enregistrer une autre pour la même source',
  ),
  other: text('Record something else', 'Registrar otra cosa', 'Enregistrer autre chose'),
} as const;
