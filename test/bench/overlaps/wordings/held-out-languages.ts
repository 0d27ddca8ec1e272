// Held-out wordings: the asks of one sub-issue of each issue, in Spanish and French.
// Whoever works on the lexicon, the stems or the thresholds does not look at this file.

export interface Translations {
  readonly es: readonly string[];
  readonly fr: readonly string[];
}

export const translatedAsks: Readonly<Record<string, Translations>> = {
  'housing.evictions': {
    es: [
      'Aprobar a más tardar en {year} una ley que prohíba los desalojos forzosos y exija un aviso adecuado y una consulta genuina.',
      'Ofrecer una vivienda alternativa a cada familia desalojada antes de cualquier demolición.',
      'Garantizar a las personas desalojadas asistencia jurídica gratuita y acceso a un tribunal que pueda suspender el desalojo.',
      'Publicar cada año el número de desalojos, desglosado por distrito y origen étnico.',
    ],
    fr: [
      "Adopter d'ici à {year} une loi qui interdise les expulsions forcées et exige un préavis suffisant et une véritable consultation.",
      'Offrir un logement de remplacement à chaque famille expulsée avant toute démolition.',
      "Garantir aux personnes expulsées une aide juridique gratuite et l'accès à un tribunal pouvant suspendre l'expulsion.",
      "Publier chaque année le nombre d'expulsions, ventilé par district et par origine ethnique.",
    ],
  },
  'migration.detention': {
    es: [
      'Poner fin a la detención de niños migrantes y establecer por ley alternativas a la detención.',
      'Asegurar que las personas migrantes detenidas tengan atención médica, intérpretes y un abogado gratuito.',
      'Investigar todas las muertes ocurridas en centros de detención migratoria y enjuiciar a los funcionarios responsables.',
      'Permitir que observadores independientes visiten sin aviso los centros de detención migratoria y publicar sus informes.',
    ],
    fr: [
      "Mettre fin à la détention d'enfants migrants et prévoir dans la loi des mesures de substitution à la détention.",
      'Veiller à ce que les migrants détenus aient accès à des soins, à des interprètes et à un avocat gratuit.',
      'Enquêter sur tous les décès survenus en rétention administrative et poursuivre les agents responsables.',
      'Autoriser des observateurs indépendants à visiter sans préavis les centres de rétention et publier leurs rapports.',
    ],
  },
  'indigenous.land': {
    es: [
      'Adoptar legislación que garantice el consentimiento libre, previo e informado de los pueblos indígenas antes de todo proyecto en sus tierras.',
      'Concluir a más tardar en {year} la demarcación y titulación de los territorios indígenas y dotar de fondos a {agency}.',
      'Investigar los ataques contra defensores indígenas de la tierra y crear un mecanismo para protegerlos.',
      'Crear un mapa público de todas las concesiones que se superponen a territorios indígenas.',
    ],
    fr: [
      'Adopter une législation qui garantisse le consentement libre, préalable et éclairé des peuples autochtones avant tout projet sur leurs terres.',
      "Achever d'ici à {year} la délimitation et l'attribution de titres des territoires autochtones et financer {agency} à cet effet.",
      'Enquêter sur les attaques contre les défenseurs autochtones des terres et créer un mécanisme pour les protéger.',
      'Créer une carte publique de toutes les concessions qui empiètent sur des territoires autochtones.',
    ],
  },
  'environment.water': {
    es: [
      'Fijar límites vinculantes de plomo y arsénico en el agua potable conforme a las directrices internacionales de salud.',
      'Suministrar agua potable segura a las comunidades con pozos contaminados hasta que termine la limpieza.',
      'Exigir a las empresas contaminantes que paguen la limpieza y el tratamiento médico de los habitantes afectados.',
      'Publicar cada mes los resultados de los análisis de la calidad del agua de cada municipio.',
    ],
    fr: [
      "Fixer des limites contraignantes pour le plomb et l'arsenic dans l'eau potable selon les directives internationales de santé.",
      "Fournir de l'eau potable sûre aux communautés dont les puits sont contaminés jusqu'à la fin de la dépollution.",
      'Obliger les entreprises polluantes à payer la dépollution et le traitement médical des habitants touchés.',
      "Publier chaque mois les résultats des analyses de la qualité de l'eau de chaque commune.",
    ],
  },
  'women.violence': {
    es: [
      'Tipificar como delito la violación conyugal y todas las formas de violencia doméstica mediante la reforma de {statute}.',
      'Abrir en cada provincia al menos un refugio para víctimas de violencia doméstica y financiarlo de forma permanente.',
      'Asegurar que las órdenes de protección se dicten en 24 horas y que se enjuicie su incumplimiento.',
      'Recopilar datos sobre feminicidios que indiquen la relación entre la víctima y el agresor.',
    ],
    fr: [
      'Ériger en infraction le viol conjugal et toutes les formes de violence domestique en modifiant {statute}.',
      'Ouvrir dans chaque province au moins un refuge pour les victimes de violence domestique et le financer durablement.',
      'Veiller à ce que les ordonnances de protection soient rendues en 24 heures et que leur violation soit poursuivie.',
      "Recueillir des données sur les féminicides indiquant le lien entre la victime et l'auteur.",
    ],
  },
  'children.justice': {
    es: [
      'Elevar la edad mínima de responsabilidad penal al menos a los 14 años.',
      'Ampliar los programas de justicia restaurativa y las medidas alternativas para niños en conflicto con la ley.',
      'Revisar todas las condenas a cadena perpetua impuestas por delitos cometidos antes de los 18 años.',
      'Publicar el número de niños privados de libertad por edad, delito y duración de la detención.',
    ],
    fr: [
      "Porter l'âge minimum de la responsabilité pénale à 14 ans au moins.",
      'Étendre la justice réparatrice et les mesures de substitution pour les enfants en conflit avec la loi.',
      "Réexaminer toutes les peines de réclusion à perpétuité prononcées pour des crimes commis avant l'âge de 18 ans.",
      "Publier le nombre d'enfants privés de liberté selon l'âge, l'infraction et la durée de la détention.",
    ],
  },
  'disability.institutions': {
    es: [
      'Abolir la tutela y sustituirla por el apoyo en la toma de decisiones.',
      'Cerrar las grandes instituciones a más tardar en {year} y ofrecer a las personas con discapacidad asistencia personal en la comunidad.',
      'Prohibir la sujeción y el tratamiento involuntario e investigar las muertes en instituciones.',
      'Establecer una supervisión independiente de las instituciones con organizaciones de personas con discapacidad.',
    ],
    fr: [
      'Abolir la tutelle et la remplacer par la prise de décision assistée.',
      "Fermer les grandes institutions d'ici à {year} et offrir aux personnes handicapées une assistance personnelle dans la communauté.",
      'Interdire la contention et le traitement sans consentement et enquêter sur les décès dans les institutions.',
      "Instaurer un contrôle indépendant des institutions avec la participation d'organisations de personnes handicapées.",
    ],
  },
  'lgbti.recognition': {
    es: [
      'Permitir el reconocimiento legal de la identidad de género por autodeterminación, sin requisitos médicos.',
      'Dar a las personas transgénero acceso a la atención de afirmación de género en hospitales públicos.',
      'Prohibir las cirugías innecesarias a niños intersexuales e indemnizar a quienes las sufrieron.',
      'Incluir la identidad de género en las encuestas sobre discriminación, con garantías de confidencialidad.',
    ],
    fr: [
      'Permettre la reconnaissance juridique du genre par autodétermination, sans conditions médicales.',
      "Donner aux personnes transgenres accès aux soins d'affirmation de genre dans les hôpitaux publics.",
      'Interdire les opérations inutiles sur les enfants intersexes et indemniser ceux qui les ont subies.',
      "Inclure l'identité de genre dans les enquêtes sur la discrimination, en garantissant la confidentialité.",
    ],
  },
  'policing.force': {
    es: [
      'Armonizar la legislación sobre el uso de la fuerza con los principios de necesidad y proporcionalidad.',
      'Capacitar a los policías en reducción de tensiones y dotar a todas las unidades de cámaras corporales.',
      'Crear un órgano independiente que investigue las muertes causadas por la policía y pueda enjuiciar.',
      'Publicar datos sobre cada uso de armas de fuego por la policía, por raza y lugar.',
    ],
    fr: [
      "Mettre la législation sur l'usage de la force en conformité avec les principes de nécessité et de proportionnalité.",
      'Former les policiers à la désescalade et doter toutes les unités de caméras-piétons.',
      'Créer un organe indépendant chargé des enquêtes sur les homicides policiers, avec pouvoir de poursuite.',
      "Publier des données sur chaque usage d'armes à feu par la police, par race et par lieu.",
    ],
  },
  'prisons.solitary': {
    es: [
      'Limitar el régimen de aislamiento a quince días y prohibirlo para menores y personas con enfermedades mentales.',
      'Reducir el hacinamiento mediante penas alternativas a la prisión y la libertad anticipada por delitos leves.',
      'Investigar toda denuncia de tortura en las cárceles y suspender a los guardias implicados.',
      'Establecer un mecanismo nacional de prevención que visite sin aviso todos los lugares de detención.',
    ],
    fr: [
      "Limiter l'isolement cellulaire à quinze jours et l'interdire pour les mineurs et les personnes atteintes de maladie mentale.",
      "Réduire la surpopulation par des peines de substitution à l'emprisonnement et la libération anticipée pour les délits mineurs.",
      'Enquêter sur chaque allégation de torture en prison et suspendre les gardiens concernés.',
      'Créer un mécanisme national de prévention visitant sans préavis tous les lieux de détention.',
    ],
  },
  'expression.journalists': {
    es: [
      'Derogar el delito de difamación y dejarlo en el ámbito civil con indemnizaciones proporcionadas.',
      'Establecer y financiar un programa de protección para periodistas en riesgo.',
      'Investigar todos los asesinatos de periodistas y exigir responsabilidades a los autores intelectuales.',
      'Divulgar los contratos de tecnología de vigilancia y someter su uso al control judicial.',
    ],
    fr: [
      'Dépénaliser la diffamation et la laisser aux tribunaux civils avec des dommages proportionnés.',
      'Créer et financer un programme de protection des journalistes en danger.',
      'Enquêter sur tous les assassinats de journalistes et faire répondre les commanditaires de leurs actes.',
      'Divulguer les contrats de technologies de surveillance et soumettre leur usage au contrôle judiciaire.',
    ],
  },
  'labour.migrants': {
    es: [
      'Abolir el sistema de patrocinio y permitir que los trabajadores migrantes cambien de empleador sin autorización.',
      'Extender la protección laboral a las trabajadoras domésticas, con vacaciones pagadas y descanso semanal.',
      'Crear un fondo que pague los salarios adeudados a trabajadores migrantes y enjuiciar a los empleadores que retienen pasaportes.',
      'Investigar y publicar las muertes de trabajadores migrantes por causa y país de origen.',
    ],
    fr: [
      "Abolir le système de parrainage et laisser les travailleurs migrants changer d'employeur sans autorisation.",
      'Étendre la protection du travail aux travailleuses domestiques, avec congés payés et repos hebdomadaire.',
      'Créer un fonds qui paie les salaires dus aux travailleurs migrants et poursuivre les employeurs qui confisquent les passeports.',
      "Enquêter sur les décès de travailleurs migrants et les publier par cause et pays d'origine.",
    ],
  },
};
