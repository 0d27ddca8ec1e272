// Words of the panel that starts or moves a review cycle.
import { text } from '../../core/messages/text';

export const cycleText = {
  title: text('Start or move a cycle', 'Iniciar o mover un ciclo', 'Lancer ou déplacer un cycle'),
  introNew: text(
    'From these facts the workbook sets up the settings and the timeline.',
    'Con estos datos el libro prepara los ajustes y el cronograma.',
    'À partir de ces données, le classeur prépare les réglages et le calendrier.',
  ),
  introMove: text(
    'When a fact changes, the dates that depend on it move. Dates that somebody typed stay.',
    'Cuando cambia un dato, se mueven las fechas que dependen de él. Las que alguien escribió se quedan.',
    'Quand une donnée change, les dates qui en dépendent se déplacent. Celles que quelqu’un a saisies restent.',
  ),
  onlyCoordinators: text(
    'Only coordinators can change this.',
    'Solo la coordinación puede cambiar esto.',
    'Seule la coordination peut modifier ceci.',
  ),
  coalition: text('Name of the coalition', 'Nombre de la coalición', 'Nom de la coalition'),
  country: text('Country under review', 'País examinado', 'Pays examiné'),
  session: text(
    'Session of the Working Group',
    'Período de sesiones del Grupo de Trabajo',
    'Session du Groupe de travail',
  ),
  sessionHelp: text('Its number, such as 52.', 'Su número, por ejemplo 52.', 'Son numéro, par exemple 52.'),
  reviewDate: text('Day of the review', 'Día del examen', 'Jour de l’examen'),
  timeZone: text(
    'Time zone of the coalition',
    'Zona horaria de la coalición',
    'Fuseau horaire de la coalition',
  ),
  look: text('See what happens', 'Ver qué pasará', 'Voir ce qui va changer'),
  start: text('Set up the cycle', 'Preparar el ciclo', 'Préparer le cycle'),
  move: text('Move the dates', 'Mover las fechas', 'Déplacer les dates'),
  questionStart: text('Set up this cycle?', '¿Preparar este ciclo?', 'Préparer ce cycle ?'),
  questionMove: text('Move these dates?', '¿Mover estas fechas?', 'Déplacer ces dates ?'),
  added: text('New milestones', 'Hitos nuevos', 'Nouvelles étapes'),
  moved: text('Dates that move', 'Fechas que se mueven', 'Dates qui se déplacent'),
  stayed: text(
    'Dates that stay as typed',
    'Fechas que se quedan como se escribieron',
    'Dates qui restent telles que saisies',
  ),
  unreadable: text('Rules that cannot be read', 'Reglas que no se pueden leer', 'Règles illisibles'),
  fromTo: text('{from} → {to}', '{from} → {to}', '{from} → {to}'),
  noDate: text('no date', 'sin fecha', 'sans date'),
  byRule: text(
    '{due} (by the rule: {byRule})',
    '{due} (según la regla: {byRule})',
    '{due} (selon la règle : {byRule})',
  ),
  inZone: text('{due}, {zone}', '{due}, {zone}', '{due}, {zone}'),
  again: text('Back to the facts', 'Volver a los datos', 'Revenir aux données'),
} as const;
