// The fixed lists of words that cells hold. A key is kept in code and files; the text is what people see.
import { text } from '../messages/text';
import type { Text } from '../messages/text';

const word = <const Key extends string>(
  key: Key,
  en: string,
  es: string,
  fr: string,
): { readonly key: Key; readonly text: Text } => ({ key, text: text(en, es, fr) });

/** One word of a fixed list: the key is kept in code and in `upr`, the text is what cells and forms show. */
export interface Word {
  readonly key: string;
  readonly text: Text;
}

/** The text of a word in its list; the key itself, in every language, when the list does not have it. */
export const wordText = (words: readonly Word[], key: string): Text =>
  words.find((candidate) => candidate.key === key)?.text ?? text(key, key, key);

/** The keys of a list, as a type: `KeyOf<typeof submissionStatuses>`. */
export type KeyOf<Words extends readonly Word[]> = Words[number]['key'];

export const workgroupStatuses = [
  word('active', 'active', 'activo', 'actif'),
  word('paused', 'paused', 'en pausa', 'en pause'),
  word('closed', 'closed', 'cerrado', 'clos'),
] as const;

export const ecosocStatuses = [
  word('none', 'none', 'ninguno', 'aucun'),
  word('special', 'special', 'especial', 'spécial'),
  word('roster', 'roster', 'lista', 'liste'),
  word('general', 'general', 'general', 'général'),
] as const;

export const spokenLanguages = [
  word('en', 'English', 'inglés', 'anglais'),
  word('es', 'Spanish', 'español', 'espagnol'),
  word('fr', 'French', 'francés', 'français'),
  word('ar', 'Arabic', 'árabe', 'arabe'),
  word('zh', 'Chinese', 'chino', 'chinois'),
  word('ru', 'Russian', 'ruso', 'russe'),
  word('other', 'other', 'otro', 'autre'),
] as const;

export const experiences = [
  word('new', 'new to it', 'es la primera vez', 'première fois'),
  word('some', 'some', 'alguna', 'un peu'),
  word('much', 'much', 'mucha', 'beaucoup'),
] as const;

export const mailPreferences = [
  word('each', 'each message', 'cada mensaje', 'chaque message'),
  word('digest', 'one summary', 'un resumen', 'un récapitulatif'),
  word('none', 'none', 'ninguno', 'aucun'),
  word('coordinator', 'through the coordinator', 'a través de la coordinación', 'par la coordination'),
] as const;

export const memberStatuses = [
  word('active', 'active', 'participa', 'participe'),
  word('left', 'left', 'ya no participa', 'ne participe plus'),
] as const;

export const participationLevels = [
  word('lead', 'leads a submission', 'dirige un informe', 'pilote une contribution'),
  word('write', 'writes', 'escribe', 'rédige'),
  word('meetings', 'joins meetings', 'asiste a reuniones', 'participe aux réunions'),
  word('informed', 'keep me informed', 'recibe información', 'reste au courant'),
] as const;

export const helpTopics = [
  word('one-pagers', 'one-pagers', 'fichas de una página', 'fiches d’une page'),
  word('lobbying', 'lobbying at home', 'incidencia en el país', 'plaidoyer dans le pays'),
  word('geneva', 'Geneva', 'Ginebra', 'Genève'),
  word('press', 'posts and press', 'publicaciones y prensa', 'publications et presse'),
  word('consultations', 'consultations', 'consultas', 'concertations'),
  word('translation', 'translation', 'traducción', 'traduction'),
  word('guiding', 'guiding newcomers', 'acompañar a quienes empiezan', 'accompagner les nouveaux'),
] as const;

export const coverageParts = [
  word('leads', 'leads', 'dirige', 'pilote'),
  word('contributes', 'contributes', 'contribuye', 'contribue'),
  word('follows', 'follows', 'da seguimiento', 'suit'),
] as const;

export const submissionKinds = [
  word('individual', 'individual submission', 'informe individual', 'contribution individuelle'),
  word('joint', 'joint submission', 'informe conjunto', 'contribution conjointe'),
  word(
    'workgroup-report',
    'workgroup report',
    'informe del grupo de trabajo',
    'rapport du groupe de travail',
  ),
  word('executive-summary', 'executive summary', 'resumen ejecutivo', 'résumé analytique'),
  word('local', 'local report', 'informe local', 'rapport local'),
  word('one-pager', 'one-pager', 'ficha de una página', 'fiche d’une page'),
  word('statement', 'statement', 'declaración', 'déclaration'),
] as const;

export const submissionStatuses = [
  word('idea', 'idea', 'idea', 'idée'),
  word('outline', 'outline', 'esquema', 'plan'),
  word('draft', 'draft', 'borrador', 'brouillon'),
  word('review', 'in review', 'en revisión', 'en relecture'),
  word('final', 'final', 'versión final', 'version finale'),
  word('uploaded', 'uploaded', 'subido', 'déposée'),
  word('received', 'received by the UN', 'recibido por la ONU', 'reçue par l’ONU'),
  word('withdrawn', 'withdrawn', 'retirado', 'retirée'),
] as const;

export const overlapLevels = [
  word('copied', 'Copied text', 'Texto copiado', 'Texte copié'),
  word('reworded', 'Reworded text', 'Texto reformulado', 'Texte reformulé'),
  word('same-asks', 'Same asks', 'Mismas peticiones', 'Mêmes demandes'),
  word('same-issue', 'Same issue', 'Mismo tema', 'Même thème'),
  word('related', 'Related', 'Relacionado', 'Lié'),
] as const;

export const overlapDecisions = [
  word('open', 'open', 'por decidir', 'à décider'),
  word('merge', 'merge', 'unir', 'fusionner'),
  word(
    'endorse-first',
    'the second endorses the first',
    'el segundo se adhiere al primero',
    'la deuxième soutient la première',
  ),
  word(
    'endorse-second',
    'the first endorses the second',
    'el primero se adhiere al segundo',
    'la première soutient la deuxième',
  ),
  word('divide', 'divide the issue', 'repartir el tema', 'répartir le thème'),
  word('keep', 'keep both', 'mantener los dos', 'garder les deux'),
] as const;

export const overlapPriorities = [
  word('now', 'settle now', 'resolver ahora', 'à régler maintenant'),
  word('overdue', 'the coordinator decides', 'decide la coordinación', 'la coordination décide'),
  word(
    'changed',
    'look again: a text changed',
    'volver a mirar: cambió un texto',
    'à revoir : un texte a changé',
  ),
  word('later', 'later', 'más tarde', 'plus tard'),
  word('settled', 'settled', 'resuelto', 'réglé'),
] as const;

export const overlapBases = [
  word('texts', 'both texts', 'los dos textos', 'les deux textes'),
  word(
    'mixed',
    'one text, and title, summary and asks of the other',
    'un texto, y título, resumen y peticiones del otro',
    'un texte, et titre, résumé et demandes de l’autre',
  ),
  word(
    'outlines',
    'titles, summaries and asks',
    'títulos, resúmenes y peticiones',
    'titres, résumés et demandes',
  ),
] as const;

export const meetingKinds = [
  word('meeting', 'meeting', 'reunión', 'réunion'),
  word('training', 'training', 'capacitación', 'formation'),
  word('consultation', 'consultation', 'consulta', 'concertation'),
  word('briefing', 'briefing', 'sesión informativa', 'séance d’information'),
  word('side-event', 'side event', 'evento paralelo', 'événement parallèle'),
] as const;

export const meetingStatuses = [
  word('planned', 'planned', 'prevista', 'prévue'),
  word('cancelled', 'cancelled', 'cancelada', 'annulée'),
  word('held', 'held', 'celebrada', 'tenue'),
] as const;

export const invitationAnswers = [
  word('none', 'no answer yet', 'sin respuesta', 'sans réponse'),
  word('yes', 'yes', 'sí', 'oui'),
  word('no', 'no', 'no', 'non'),
  word('maybe', 'maybe', 'quizás', 'peut-être'),
] as const;

export const taskStatuses = [
  word('open', 'open', 'pendiente', 'à faire'),
  word('done', 'done', 'hecho', 'fait'),
  word('dropped', 'dropped', 'descartado', 'abandonné'),
] as const;

/** A milestone waits while the review that it depends on has no day. */
export const milestoneStatuses = [
  ...taskStatuses,
  word('waiting', 'waiting for a new date', 'a la espera de nueva fecha', 'en attente d’une nouvelle date'),
] as const;

export const regions = [
  word('AG', 'African Group', 'Grupo de África', 'Groupe africain'),
  word('APG', 'Asia-Pacific Group', 'Grupo de Asia y el Pacífico', 'Groupe Asie-Pacifique'),
  word('EEG', 'Eastern European Group', 'Grupo de Europa Oriental', 'Groupe d’Europe orientale'),
  word(
    'GRULAC',
    'Latin American and Caribbean Group',
    'Grupo de América Latina y el Caribe',
    'Groupe d’Amérique latine et des Caraïbes',
  ),
  word(
    'WEOG',
    'Western European and Others Group',
    'Grupo de Europa Occidental y otros',
    'Groupe d’Europe occidentale et autres',
  ),
] as const;

export const governmentAnswers = [
  word('supported', 'supported', 'apoyada', 'acceptée'),
  word('noted', 'noted (not accepted)', 'anotada (no aceptada)', 'notée (non acceptée)'),
  word('in-part', 'supported in part', 'apoyada en parte', 'acceptée en partie'),
  word('pending', 'no answer yet', 'sin respuesta', 'sans réponse'),
] as const;

export const matchDecisions = [
  word('open', 'open', 'abierta', 'ouverte'),
  word('taken-up', 'taken up', 'recogida', 'reprise'),
  word('not-same', 'not the same', 'no es lo mismo', 'pas la même chose'),
] as const;

export const matchStances = [
  word('same', 'the same', 'lo mismo', 'la même chose'),
  word('opposite', 'the opposite', 'lo contrario', 'le contraire'),
] as const;

export const progressLevels = [
  word('national', 'national', 'nacional', 'national'),
  word('state', 'state or province', 'estado o provincia', 'État ou province'),
  word('local', 'local', 'local', 'local'),
] as const;

export const progressVoices = [
  word('us', 'the coalition', 'la coalición', 'la coalition'),
  word('government', 'the government', 'el Gobierno', 'le gouvernement'),
] as const;

/** The usual scale, best first; Settings may have another. */
export const progressGrades = [
  word('done', 'done', 'cumplida', 'fait'),
  word('partly', 'partly', 'en parte', 'en partie'),
  word('nothing', 'nothing yet', 'nada todavía', 'rien encore'),
  word('backwards', 'went backwards', 'hubo retroceso', 'recul'),
  word('unknown', 'not known', 'no se sabe', 'inconnu'),
] as const;

export const timelinePhases = [
  word('before', 'before the review', 'antes del examen', 'avant l’examen'),
  word('during', 'at the review', 'durante el examen', 'pendant l’examen'),
  word('after', 'after the review', 'después del examen', 'après l’examen'),
] as const;

export const mailTemplates = [
  word('invitation', 'invitation', 'invitación', 'invitation'),
  word('update', 'change of a meeting', 'cambio de una reunión', 'modification d’une réunion'),
  word('cancellation', 'cancellation', 'cancelación', 'annulation'),
  word('reminder', 'reminder', 'recordatorio', 'rappel'),
  word('digest', 'summary', 'resumen', 'récapitulatif'),
] as const;

export const mailStates = [
  word('waiting', 'waiting', 'en espera', 'en attente'),
  word('sending', 'being sent', 'enviándose', 'en cours d’envoi'),
  word('sent', 'sent', 'enviado', 'envoyé'),
  word('uncertain', 'uncertain', 'incierto', 'incertain'),
  word('failed', 'failed', 'falló', 'échec'),
  word('by-hand', 'sent by hand', 'enviado a mano', 'envoyé à la main'),
] as const;

export const changeStates = [
  word('open', 'under way', 'en curso', 'en cours'),
  word('done', 'done', 'hecho', 'fait'),
  word('undone', 'undone', 'deshecho', 'annulé'),
  word('rolled-back', 'rolled back', 'revertido', 'rétabli'),
] as const;
