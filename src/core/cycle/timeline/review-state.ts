// How the review stands: as planned, postponed without a date, without the country, or held; and what to do then.
import { message, text, type Message, type Text } from '../../base/messages/text';
import { tabNames } from '../../workbook/schema/tab-names';

export const REVIEW_STATES = ['planned', 'no-date', 'absent', 'held'] as const;
export type ReviewState = (typeof REVIEW_STATES)[number];

/** The setting that holds the state; empty means as planned. */
export const REVIEW_STATE = 'review.state';

/** What a setting means; anything that is no state counts as planned. */
export const readReviewState = (setting: string): ReviewState =>
  REVIEW_STATES.find((state) => state === setting.trim().toLowerCase()) ?? 'planned';

/** There is no day on which the review will be held: what depends on it waits. */
export const isWithoutDay = (state: ReviewState): boolean => state === 'no-date' || state === 'absent';

/**
 * What a coalition does next, in order. For a country that stays away it follows what the Human Rights Council did so
 * far (decisions of 2013 and 2025): it noted the non-cooperation, asked its President to act, and set a new date.
 */
const ADVICE: Readonly<Record<ReviewState, readonly Text[]>> = {
  planned: [],
  'no-date': [
    text(
      'Go on up to the UN’s deadline for submissions: it holds until the UN says otherwise. What comes later on the tab {tab} waits for a new date.',
      'Siga hasta el plazo de la ONU para los informes: vale mientras la ONU no diga otra cosa. Lo que viene después en la hoja {tab} espera una nueva fecha.',
      'Continuez jusqu’à la date limite de l’ONU pour les contributions : elle vaut tant que l’ONU ne dit pas autre chose. La suite de l’onglet {tab} attend une nouvelle date.',
    ),
    text(
      'Ask the UPR secretariat whether submissions may be updated once there is a new date, and keep all texts as they were sent.',
      'Pregunte a la secretaría del EPU si los informes se podrán actualizar cuando haya nueva fecha, y conserve todos los textos como se enviaron.',
      'Demandez au secrétariat de l’EPU si les contributions pourront être mises à jour une fois la nouvelle date connue, et gardez tous les textes tels qu’ils ont été envoyés.',
    ),
    text(
      'When the date is known, give it here: everything that was waiting is dated, and dates that somebody typed stay.',
      'Cuando se conozca la fecha, indíquela aquí: se fecha todo lo que esperaba, y las fechas que alguien escribió se quedan.',
      'Quand la date est connue, indiquez-la ici : tout ce qui attendait reçoit sa date, et celles que quelqu’un a saisies restent.',
    ),
  ],
  absent: [
    text(
      'Keep the submissions: they stay on the UN’s website and hold for a later review. Update them when a new date is set.',
      'Conserve los informes: siguen en el sitio de la ONU y valen para un examen posterior. Actualícelos cuando haya nueva fecha.',
      'Gardez les contributions : elles restent sur le site de l’ONU et valent pour un examen ultérieur. Mettez-les à jour quand une date est fixée.',
    ),
    text(
      'Read what the Human Rights Council decides on the country’s absence, and ask its President and the missions that the review be held by that decision.',
      'Lea lo que decida el Consejo de Derechos Humanos sobre la ausencia del país, y pida a su Presidencia y a las misiones que el examen se celebre conforme a esa decisión.',
      'Lisez ce que le Conseil des droits de l’homme décide sur l’absence du pays, et demandez à sa Présidence et aux missions que l’examen se tienne selon cette décision.',
    ),
    text(
      'Take what you ask for elsewhere: to embassies, to treaty bodies and special procedures, and to the parliament and cities at home.',
      'Lleve sus peticiones a otras instancias: embajadas, órganos de tratados y procedimientos especiales, y en casa al parlamento y las ciudades.',
      'Portez vos demandes ailleurs : ambassades, organes de traités et procédures spéciales, et chez vous le parlement et les villes.',
    ),
    text(
      'Go on recording what was done about the recommendations of the last review; a report of your own in mid-term needs no government.',
      'Siga registrando qué se hizo con las recomendaciones del último examen; un informe propio de mitad de período no necesita al gobierno.',
      'Continuez d’enregistrer ce qui a été fait des recommandations du dernier examen ; un rapport à mi-parcours de votre main se passe du gouvernement.',
    ),
    text(
      'When a new date is set, give it here. What waits on the tab {tab} is dated then.',
      'Cuando haya nueva fecha, indíquela aquí. Entonces se fecha lo que espera en la hoja {tab}.',
      'Quand une nouvelle date est fixée, indiquez-la ici. Ce qui attend dans l’onglet {tab} reçoit alors sa date.',
    ),
  ],
  held: [
    text(
      'Bring in the draft report with its recommendations as soon as it is out, and the final report later: rows that were renumbered are found again.',
      'Traiga el proyecto de informe con sus recomendaciones en cuanto salga, y más tarde el informe final: las filas que cambian de número se reconocen.',
      'Importez le projet de rapport et ses recommandations dès sa parution, puis le rapport final : les lignes renumérotées sont retrouvées.',
    ),
    text(
      'Divide the recommendations among the workgroups, and ask the government to support them before the Council adopts the outcome.',
      'Reparta las recomendaciones entre los grupos y pida al gobierno que las apoye antes de que el Consejo apruebe el resultado.',
      'Répartissez les recommandations entre les groupes et demandez au gouvernement de les accepter avant que le Conseil n’adopte le résultat.',
    ),
  ],
};

/** The steps to take in this state, in order; none while all is as planned. */
export const adviceFor = (state: ReviewState): readonly Message[] =>
  ADVICE[state].map((step) => message(step, { tab: tabNames.TIM }));
