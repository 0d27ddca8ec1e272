// The fixed words of submissions, in the terms that the UN itself uses in each language.
// Section headings follow the general guidelines for the review (Human Rights Council decision 17/119).
import { text, type Language } from '../../base/messages/text';

export const documentWords = {
  review: text('Universal Periodic Review', 'Examen Periódico Universal', 'Examen périodique universel'),
  session: text(
    '{session} session of the Working Group on the Universal Periodic Review',
    '{session} período de sesiones del Grupo de Trabajo sobre el Examen Periódico Universal',
    '{session} session du Groupe de travail sur l’Examen périodique universel',
  ),
  individual: text('Individual submission', 'Comunicación individual', 'Communication individuelle'),
  joint: text('Joint submission', 'Comunicación conjunta', 'Communication conjointe'),
  submittedBy: text('Submitted by', 'Presentada por', 'Soumise par'),
  keyWords: text('Key words', 'Palabras clave', 'Mots clés'),
  contact: text('Contact', 'Contacto', 'Contact'),
  aboutOne: text(
    'About the submitting organization',
    'Sobre la organización que presenta la comunicación',
    'À propos de l’organisation auteure de la communication',
  ),
  aboutSeveral: text(
    'About the submitting organizations',
    'Sobre las organizaciones que presentan la comunicación',
    'À propos des organisations auteures de la communication',
  ),
  founded: text('Founded in {year}.', 'Fundada en {year}.', 'Fondée en {year}.'),
  introduction: text('Introduction', 'Introducción', 'Introduction'),
  issues: text(
    'Promotion and protection of human rights on the ground',
    'Promoción y protección de los derechos humanos sobre el terreno',
    'Promotion et protection des droits de l’homme sur le terrain',
  ),
  followUp: text(
    'Follow-up to the previous review',
    'Seguimiento del examen anterior',
    'Suite donnée à l’examen précédent',
  ),
  recommendations: text('Recommendations', 'Recomendaciones', 'Recommandations'),
  otherRecommendations: text('Other recommendations', 'Otras recomendaciones', 'Autres recommandations'),
  endnotes: text('Endnotes', 'Notas', 'Notes'),
  received: text(
    'At the previous review (cycle {cycle}), {count} {count:recommendation|recommendations} addressed this issue:',
    'En el examen anterior (ciclo {cycle}), {count} {count:recomendación se refirió|recomendaciones se refirieron} a este tema:',
    'Lors de l’examen précédent (cycle {cycle}), {count} {count:recommandation portait|recommandations portaient} sur ce thème\u00a0:',
  ),
  supported: text('Supported: {list}.', 'Apoyadas: {list}.', 'Acceptées\u00a0: {list}.'),
  noted: text('Noted: {list}.', 'De las que se tomó nota: {list}.', 'Notées\u00a0: {list}.'),
  inPart: text(
    'Supported in part: {list}.',
    'Apoyadas en parte: {list}.',
    'Acceptées en partie\u00a0: {list}.',
  ),
  pending: text(
    'Not yet answered: {list}.',
    'Aún sin respuesta: {list}.',
    'Encore sans réponse\u00a0: {list}.',
  ),
  soFar: text(
    'Implementation so far – {grade}: {list}.',
    'Aplicación hasta ahora – {grade}: {list}.',
    'Mise en œuvre à ce jour – {grade}\u00a0: {list}.',
  ),
  governmentSoFar: text(
    'Implementation by the government’s own account – {grade}: {list}.',
    'Aplicación según el propio Gobierno – {grade}: {list}.',
    'Mise en œuvre selon le gouvernement lui-même – {grade}\u00a0: {list}.',
  ),
  ratingsDiffer: text('rated differently', 'con valoraciones distintas', 'évaluations divergentes'),
  government: text('Government of {country}', 'Gobierno', 'Gouvernement'),
  recommendTo: text(
    'It is recommended that the {government}:',
    'Se recomienda al {government}:',
    'Il est recommandé au {government}\u00a0:',
  ),
  recommendToOther: text(
    'Recommendations addressed to: {addressee}',
    'Recomendaciones dirigidas a: {addressee}',
    'Recommandations adressées à\u00a0: {addressee}',
  ),
} as const;

/** What stands in brackets where something is still to be written. */
export const documentPrompts = {
  title: text('[Title]', '[Título]', '[Titre]'),
  country: text('[State under review]', '[Estado examinado]', '[État examiné]'),
  lead: text('[Lead organization]', '[Organización principal]', '[Organisation principale]'),
  contact: text(
    '[Name and e-mail address of a contact person]',
    '[Nombre y correo electrónico de una persona de contacto]',
    '[Nom et adresse électronique d’une personne à contacter]',
  ),
  about: text(
    '[What the organization does, in two or three sentences.]',
    '[A qué se dedica la organización, en dos o tres frases.]',
    '[Ce que fait l’organisation, en deux ou trois phrases.]',
  ),
  introduction: text(
    '[Sum up the main points, and say how the information was gathered and who was consulted.]',
    '[Resuma los puntos principales y explique cómo se reunió la información y a quién se consultó.]',
    '[Résumez les points principaux et dites comment les informations ont été réunies et qui a été consulté.]',
  ),
  issue: text(
    '[Describe what has changed on this issue since the previous review, with first-hand facts, dates and sources.]',
    '[Describa qué ha cambiado en este tema desde el examen anterior, con hechos de primera mano, fechas y fuentes.]',
    '[Décrivez ce qui a changé sur ce thème depuis l’examen précédent, avec des faits de première main, des dates et des sources.]',
  ),
  followUp: text(
    '[Say what has been done about these recommendations, and with what effect.]',
    '[Explique qué se ha hecho respecto de estas recomendaciones y con qué resultado.]',
    '[Dites ce qui a été fait au sujet de ces recommandations, et avec quel effet.]',
  ),
  recommendation: text(
    '[Write what the government should do: specific, measurable, and with a date.]',
    '[Escriba qué debería hacer el Gobierno: algo concreto, que se pueda medir y con una fecha.]',
    '[Écrivez ce que le gouvernement devrait faire : une mesure précise, vérifiable et datée.]',
  ),
} as const;

/** Whether one of the texts in brackets still stands in what is written. */
export const isToBeWritten = (written: string, language: Language): boolean =>
  Object.values(documentPrompts).some((words) => written.includes(words[language]));
