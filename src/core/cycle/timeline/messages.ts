// What is said about the cycle and its dates.
import { text } from '../../base/messages/text';
import { nextCycleSettings } from '../../follow-up/next-cycle/messages';
import { progressSettingMeanings } from '../../follow-up/progress/messages';

export const timelineText = {
  startTitle: text('Start or move a cycle', 'Iniciar o mover un ciclo', 'Lancer ou déplacer un cycle'),
  formTitle: text('The present cycle', 'El ciclo actual', 'Le cycle actuel'),

  onlyCoordinators: text(
    'Only a coordinator can start or move the cycle.',
    'Solo una persona que coordina puede iniciar o mover el ciclo.',
    'Seule une personne qui coordonne peut commencer ou déplacer le cycle.',
  ),
  badDate: text(
    '“{value}” is not a day of the calendar. Write it as 2027-11-08.',
    '«{value}» no es un día del calendario. Escríbalo así: 2027-11-08.',
    '« {value} » n’est pas un jour du calendrier. Écrivez-le ainsi : 2027-11-08.',
  ),
  badZone: text(
    'There is no time zone “{value}”. Write region and city, such as America/Bogota.',
    'No existe la zona horaria «{value}». Escriba región y ciudad, como America/Bogota.',
    'Il n’existe pas de fuseau « {value} ». Écrivez région et ville, par exemple America/Bogota.',
  ),
  badCountry: text(
    'No country is called “{value}”. Choose one from the list.',
    'Ningún país se llama «{value}». Elija uno de la lista.',
    'Aucun pays ne s’appelle « {value} ». Choisissez-en un dans la liste.',
  ),
  alreadyThere: text(
    'This workbook already has a cycle: session {session}, review on {date}. To change it, confirm that its dates shall move.',
    'Este libro ya tiene un ciclo: sesión {session}, examen el {date}. Para cambiarlo, confirme que se muevan sus fechas.',
    'Ce classeur a déjà un cycle : session {session}, examen le {date}. Pour le changer, confirmez le déplacement de ses dates.',
  ),

  added: text(
    '{count} {count:milestone|milestones} added to the tab {tab}. All dates are defaults: check them with OHCHR.',
    '{count} {count:hito añadido|hitos añadidos} a la hoja {tab}. Todas las fechas son por defecto: compruébelas con el ACNUDH.',
    '{count} {count:étape ajoutée|étapes ajoutées} à l’onglet {tab}. Toutes les dates sont par défaut : vérifiez-les auprès du HCDH.',
  ),
  willBeAdded: text(
    '{count} {count:milestone|milestones} will be added to the tab {tab}. All dates are defaults: check them with OHCHR.',
    'Se {count:añadirá|añadirán} {count} {count:hito|hitos} a la hoja {tab}. Todas las fechas son por defecto: compruébelas con el ACNUDH.',
    '{count} {count:étape sera ajoutée|étapes seront ajoutées} à l’onglet {tab}. Toutes les dates sont par défaut : vérifiez-les auprès du HCDH.',
  ),
  moved: text(
    '{count} {count:date was|dates were} moved.',
    'Se {count:movió|movieron} {count} {count:fecha|fechas}.',
    '{count} {count:date a été déplacée|dates ont été déplacées}.',
  ),
  willMove: text(
    '{count} {count:date|dates} will move.',
    'Se {count:moverá|moverán} {count} {count:fecha|fechas}.',
    '{count} {count:date sera déplacée|dates seront déplacées}.',
  ),
  waiting: text(
    '{count} {count:milestone waits|milestones wait} for a new date of the review.',
    '{count} {count:hito espera|hitos esperan} una nueva fecha del examen.',
    '{count} {count:étape attend|étapes attendent} une nouvelle date de l’examen.',
  ),
  whatNext: text('What to do next:', 'Qué hacer ahora:', 'Que faire maintenant :'),
  stayed: text(
    '{count} {count:date was|dates were} changed by hand and {count:stays|stay}: look at {count:it|them} yourself.',
    '{count} {count:fecha se cambió a mano y queda|fechas se cambiaron a mano y quedan}: revíse{count:la|las} usted.',
    '{count} {count:date modifiée à la main reste|dates modifiées à la main restent} : vérifiez-{count:la|les} vous-même.',
  ),
  unreadable: text(
    '{count} {count:rule|rules} for a date cannot be read and {count:was|were} left alone.',
    '{count} {count:regla de fecha no se puede leer y se dejó|reglas de fecha no se pueden leer y se dejaron} como {count:estaba|estaban}.',
    '{count} {count:règle de date est illisible et reste|règles de date sont illisibles et restent} en l’état.',
  ),
  missing: text(
    '{count} usual {count:milestone is|milestones are} not on the tab {tab}. To bring {count:it|them} back, start the cycle again with the same facts.',
    '{count} {count:hito habitual no está|hitos habituales no están} en la hoja {tab}. Para recuperar{count:lo|los}, inicie de nuevo el ciclo con los mismos datos.',
    '{count} {count:étape habituelle n’est|étapes habituelles ne sont} pas dans l’onglet {tab}. Pour {count:la|les} rétablir, recommencez le cycle avec les mêmes données.',
  ),
  alreadyPast: text(
    '{count} of the open milestones {count:is|are} already past.',
    '{count} de los hitos pendientes ya {count:pasó|pasaron}.',
    '{count} des étapes à faire {count:est déjà passée|sont déjà passées}.',
  ),
  settingKept: text(
    'The setting {key} was changed by hand and stays {value}.',
    'El ajuste {key} se cambió a mano y sigue siendo {value}.',
    'Le réglage {key} a été modifié à la main et reste {value}.',
  ),
  nothingChanges: text(
    'The cycle is as you want it; nothing changes.',
    'El ciclo ya está como lo quiere; no cambia nada.',
    'Le cycle est déjà comme vous le voulez ; rien ne change.',
  ),
  youCoordinate: text(
    'You are now a coordinator of this workbook.',
    'Ahora usted coordina este libro.',
    'Vous coordonnez désormais ce classeur.',
  ),
  youWillCoordinate: text(
    'You will be a coordinator of this workbook.',
    'Usted coordinará este libro.',
    'Vous coordonnerez ce classeur.',
  ),
} as const;

/** What each setting means, by its key. */
export const settingMeanings = {
  coalition: text('Name of the coalition', 'Nombre de la coalición', 'Nom de la coalition'),
  'citations.notOurs': text(
    'Names and codes in the UN’s lists that are none of ours, divided by semicolons; take one out to be asked again',
    'Nombres y códigos de las listas de la ONU que no son nuestros, separados por punto y coma; quite uno para que se pregunte de nuevo',
    'Noms et codes des listes de l’ONU qui ne sont pas les nôtres, séparés par des points-virgules ; retirez-en un pour que la question revienne',
  ),
  country: text('Country under review (ISO code)', 'País examinado (código ISO)', 'Pays examiné (code ISO)'),
  session: text(
    'Session of the Working Group on the UPR',
    'Sesión del Grupo de Trabajo sobre el EPU',
    'Session du Groupe de travail sur l’EPU',
  ),
  cycle: text('Cycle of the UPR', 'Ciclo del EPU', 'Cycle de l’EPU'),
  'review.date': text('Day of the review', 'Día del examen', 'Jour de l’examen'),
  'review.state': text(
    'How the review stands: planned, no-date (postponed, new date not known), absent (the country did not come), held',
    'Cómo está el examen: planned (previsto), no-date (aplazado, nueva fecha sin conocer), absent (el país no acudió), held (celebrado)',
    'Où en est l’examen : planned (prévu), no-date (reporté, nouvelle date inconnue), absent (le pays n’est pas venu), held (tenu)',
  ),
  timeZone: text(
    'The coalition’s time zone',
    'Zona horaria de la coalición',
    'Fuseau horaire de la coalition',
  ),
  'due.internal': text(
    'Coalition’s own deadline for final texts, by the coalition’s clock',
    'Plazo interno para los textos finales, según la hora de la coalición',
    'Échéance interne pour les textes définitifs, à l’heure de la coalition',
  ),
  'due.submission': text(
    'UN deadline for submissions, by the clock in Geneva',
    'Plazo de la ONU para los informes, según la hora de Ginebra',
    'Date limite de l’ONU pour les contributions, à l’heure de Genève',
  ),
  'due.overlaps': text(
    'Last day for co-chairs to settle overlaps; empty means three weeks before the coalition’s own deadline',
    'Último día para que las copresidencias resuelvan coincidencias; vacío: tres semanas antes del plazo interno',
    'Dernier jour pour que les coprésidences règlent les recoupements ; vide : trois semaines avant l’échéance interne',
  ),
  'overlaps.change': text(
    'Percent of a text that may change before a settled overlap is shown again',
    'Porcentaje de un texto que puede cambiar antes de volver a mostrar una coincidencia resuelta',
    'Part d’un texte, en pour cent, qui peut changer avant qu’un recoupement réglé ne revienne',
  ),
  'shared.text': text(
    'Text that several submissions may have; it does not count as an overlap',
    'Texto que pueden tener varios informes; no cuenta como coincidencia',
    'Texte que plusieurs contributions peuvent avoir ; il ne compte pas comme recoupement',
  ),
  'limit.individual': text(
    'Most words in the submission of one organization',
    'Máximo de palabras en el informe de una organización',
    'Nombre maximal de mots dans la contribution d’une organisation',
  ),
  'limit.joint': text(
    'Most words in a joint submission',
    'Máximo de palabras en un informe conjunto',
    'Nombre maximal de mots dans une contribution conjointe',
  ),
  'mail.perDay': text(
    'People whom one account may write to in a day',
    'Personas a las que una cuenta puede escribir en un día',
    'Personnes à qui un compte peut écrire en un jour',
  ),
  language: text(
    'Language of words in cells and documents',
    'Idioma de las palabras en celdas y documentos',
    'Langue des mots dans les cellules et les documents',
  ),
  'journal.days': text(
    'Days for which the details of changes are kept',
    'Días durante los que se guardan los detalles de los cambios',
    'Jours pendant lesquels les détails des changements sont gardés',
  ),
  ...progressSettingMeanings,
  ...nextCycleSettings,
  'workbook.code': text(
    'Sets this workbook’s meetings apart from others in calendars; leave it as it is',
    'Distingue en los calendarios las reuniones de este libro; no lo cambie',
    'Distingue dans les agendas les réunions de ce classeur ; ne le modifiez pas',
  ),
} as const;

export const settingSources = {
  given: text(
    'Given when the cycle was started',
    'Indicado al iniciar el ciclo',
    'Indiqué au début du cycle',
  ),
  fromSession: text(
    'From the session’s number',
    'Según el número de la sesión',
    'D’après le numéro de session',
  ),
  timeline: text(
    'From the Timeline; check with OHCHR',
    'Del Calendario; compruébelo con el ACNUDH',
    'Du Calendrier ; vérifiez auprès du HCDH',
  ),
  guidelines: text(
    'OHCHR’s technical guidelines; check before upload',
    'Directrices técnicas del ACNUDH; compruebe antes de subir',
    'Directives techniques du HCDH ; vérifiez avant dépôt',
  ),
  google: text(
    'Limit of a personal Google account',
    'Límite de una cuenta personal de Google',
    'Limite d’un compte Google personnel',
  ),
  usual: text('Default', 'Por defecto', 'Par défaut'),
} as const;
