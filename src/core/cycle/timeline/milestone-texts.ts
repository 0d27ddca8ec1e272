// The names of the milestones as they stand on the Timeline, and where their dates come from.
import { LANGUAGES, text, type Language } from '../../base/messages/text';

export const milestoneNames = {
  'kick-off': text(
    'Invite members, name workgroups and two co-chairs for each',
    'Invitar a los miembros, crear los grupos de trabajo y elegir dos copresidencias por grupo',
    'Inviter les membres, créer les groupes de travail et désigner deux coprésidences par groupe',
  ),
  coverage: text(
    'Agree who covers which issue',
    'Acordar quién se ocupa de cada tema',
    'Convenir qui traite chaque thème',
  ),
  consultation: text(
    'Consultations with communities and with the government',
    'Consultas con las comunidades y con el gobierno',
    'Concertations avec les communautés et avec le gouvernement',
  ),
  'first-drafts': text(
    'First drafts of submissions ready for reviewers',
    'Primeros borradores de los informes listos para revisión',
    'Premières versions des contributions prêtes pour relecture',
  ),
  'sign-on': text(
    'Texts open for endorsement',
    'Textos abiertos para adhesiones',
    'Textes ouverts aux soutiens',
  ),
  internal: text(
    'Coalition’s own deadline for final texts',
    'Plazo interno de la coalición para los textos finales',
    'Échéance interne de la coalition pour les textes définitifs',
  ),
  'final-check': text(
    'Check before upload; accounts on the UN’s upload site work',
    'Comprobación antes de subir; las cuentas en el sitio de la ONU funcionan',
    'Vérification avant dépôt ; les comptes sur le site de l’ONU fonctionnent',
  ),
  submission: text(
    'UN deadline for stakeholder submissions',
    'Plazo de la ONU para los informes de otras partes interesadas',
    'Date limite de l’ONU pour les contributions des autres parties prenantes',
  ),
  'whom-to-ask': text(
    'Choose which countries to ask for what; write to embassies and missions',
    'Elegir a qué países pedir qué; escribir a embajadas y misiones',
    'Choisir quels pays solliciter et pour quoi ; écrire aux ambassades et aux missions',
  ),
  'national-report': text(
    'Government’s national report due',
    'Fecha de entrega del informe nacional del gobierno',
    'Échéance du rapport national du gouvernement',
  ),
  'un-documents': text(
    'UN’s compilation and summary of submissions published, about now',
    'Publicación de la recopilación y del resumen de la ONU, hacia esta fecha',
    'Publication de la compilation et du résumé de l’ONU, vers cette date',
  ),
  'one-pagers': text(
    'One-pagers with questions and recommendations ready',
    'Fichas de una página con preguntas y recomendaciones listas',
    'Fiches d’une page avec questions et recommandations prêtes',
  ),
  'pre-session': text(
    'Pre-session with missions in Geneva, about now',
    'Presesión con las misiones en Ginebra, hacia esta fecha',
    'Pré-session avec les missions à Genève, vers cette date',
  ),
  'advance-questions': text(
    'Countries’ advance questions due',
    'Plazo para las preguntas previas de los países',
    'Échéance des questions préalables des pays',
  ),
  review: text(
    'Review in the Working Group on the UPR (interactive dialogue)',
    'Examen en el Grupo de Trabajo sobre el EPU (diálogo interactivo)',
    'Examen au Groupe de travail sur l’EPU (dialogue interactif)',
  ),
  recommendations: text(
    'List of recommendations available, about now',
    'Lista de recomendaciones disponible, hacia esta fecha',
    'Liste des recommandations disponible, vers cette date',
  ),
  'working-group-adoption': text(
    'Working Group adopts its report',
    'El Grupo de Trabajo aprueba su informe',
    'Le Groupe de travail adopte son rapport',
  ),
  divide: text(
    'Recommendations divided among workgroups',
    'Recomendaciones repartidas entre los grupos de trabajo',
    'Recommandations réparties entre les groupes de travail',
  ),
  'press-for-support': text(
    'Ask the government to support recommendations',
    'Pedir al gobierno que apoye recomendaciones',
    'Demander au gouvernement de soutenir des recommandations',
  ),
  answers: text('Government’s answers due', 'Respuestas del gobierno', 'Réponses du gouvernement attendues'),
  speakers: text(
    'Register speakers for the adoption in the Human Rights Council',
    'Inscribir ponentes para la aprobación en el Consejo de Derechos Humanos',
    'Inscrire les intervenants pour l’adoption au Conseil des droits de l’homme',
  ),
  'council-adoption': text(
    'Human Rights Council adopts the outcome, about now',
    'El Consejo de Derechos Humanos aprueba el resultado, hacia esta fecha',
    'Le Conseil des droits de l’homme adopte le résultat, vers cette date',
  ),
  'follow-up-plan': text(
    'Plan for following up the recommendations',
    'Plan de seguimiento de las recomendaciones',
    'Plan de suivi des recommandations',
  ),
  'first-progress': text(
    'First look at what was put into practice',
    'Primer balance de lo que se ha cumplido',
    'Premier bilan de ce qui a été mis en œuvre',
  ),
  midterm: text('Mid-term report', 'Informe de mitad de período', 'Rapport à mi-parcours'),
  'next-cycle': text(
    'Begin to prepare the next cycle',
    'Empezar a preparar el próximo ciclo',
    'Commencer à préparer le cycle suivant',
  ),
} as const;

export const milestoneSources = {
  coalition: text(
    'Default: change it to suit the coalition',
    'Por defecto: ajústelo a la coalición',
    'Par défaut : adaptez-la à la coalition',
  ),
  deadline: text(
    'Default from recent sessions: put in the date that OHCHR publishes',
    'Por defecto, según sesiones recientes: ponga la fecha que publica el ACNUDH',
    'Par défaut, d’après des sessions récentes : mettez la date publiée par le HCDH',
  ),
  ohchr: text(
    'Default from earlier reviews: check with OHCHR',
    'Por defecto, según exámenes anteriores: compruébelo con el ACNUDH',
    'Par défaut, d’après des examens antérieurs : vérifiez auprès du HCDH',
  ),
  preSession: text(
    'Default: check with UPR Info, who organize it',
    'Por defecto: compruébelo con UPR Info, que la organiza',
    'Par défaut : vérifiez auprès d’UPR Info, qui l’organise',
  ),
  midterm: text(
    'Default: voluntary, usually two to two and a half years after the review',
    'Por defecto: voluntario, normalmente entre dos años y dos y medio después del examen',
    'Par défaut : volontaire, en général deux à deux ans et demi après l’examen',
  ),
} as const;

/** A milestone in the reader's language where it stands as the workbook named it; else as somebody wrote it. */
export function milestoneInWords(written: string, language: Language): string {
  const usual = Object.values(milestoneNames).find((name) =>
    LANGUAGES.some((one) => name[one] === written.trim()),
  );
  return usual?.[language] ?? written;
}
