// The terms of the review in plain words, at the foot of "How it works"; each line is `term: meaning`.
import { heading, plain } from './lines';
import type { GuideLine } from './types';

export const glossary: readonly GuideLine[] = [
  heading('Words you will meet', 'Palabras que encontrará', 'Les mots que vous rencontrerez'),
  plain(
    'Advance questions: questions that countries send in writing before the review.',
    'Preguntas anticipadas: preguntas que los países envían por escrito antes del examen.',
    'Questions écrites à l’avance : questions que des pays envoient avant l’examen.',
  ),
  plain(
    'Ask: what we want a country to recommend; best one sentence that begins with a verb.',
    'Petición: lo que queremos que un país recomiende; lo mejor es una sola frase que empiece con un verbo.',
    'Demande : ce que nous voulons qu’un pays recommande ; de préférence une phrase qui commence par un verbe.',
  ),
  plain(
    'Co-chairs: the two people who lead a workgroup.',
    'Copresidencia: las dos personas que dirigen un grupo de trabajo.',
    'Coprésidence : les deux personnes qui animent un groupe de travail.',
  ),
  plain(
    'Country under review: the country whose turn it is.',
    'País examinado: el país al que le toca el turno.',
    'Pays examiné : le pays dont c’est le tour.',
  ),
  plain(
    'Cycle: the round, of about five years, in which every country is reviewed once.',
    'Ciclo: la ronda, de unos cinco años, en que se examina una vez a cada país.',
    'Cycle : le tour, d’environ cinq ans, pendant lequel chaque pays est examiné une fois.',
  ),
  plain(
    'ECOSOC status: the accreditation with which an organization may enter UN buildings and speak in the Council.',
    'Estatus ECOSOC: la acreditación con que una organización puede entrar en la ONU y hablar en el Consejo.',
    'Statut ECOSOC : l’accréditation qui permet à une organisation d’entrer à l’ONU et de parler au Conseil.',
  ),
  plain(
    'Endorse: to add one’s name to a text that others wrote.',
    'Adherirse: sumar el propio nombre a un texto que escribieron otros.',
    'Soutenir : ajouter son nom à un texte que d’autres ont écrit.',
  ),
  plain(
    'Human Rights Council: the 47 countries, elected by the others, to which the review belongs.',
    'Consejo de Derechos Humanos: los 47 países, elegidos por los demás, de los que depende el examen.',
    'Conseil des droits de l’homme : les 47 pays, élus par les autres, dont relève l’examen.',
  ),
  plain(
    'Joint submission: a text that several organizations send together.',
    'Informe conjunto: un texto que envían juntas varias organizaciones.',
    'Contribution conjointe : un texte que plusieurs organisations envoient ensemble.',
  ),
  plain(
    'Mid-term report: what a government or a coalition reports half way to the next review; nobody is obliged to write one.',
    'Informe de mitad de período: lo que informa un Gobierno o una coalición a medio camino del siguiente examen; no es obligatorio.',
    'Rapport à mi-parcours : ce qu’un gouvernement ou une coalition rapporte à mi-chemin de l’examen suivant ; il n’est pas obligatoire.',
  ),
  plain(
    'Mission: the office of a country at the UN, in Geneva or New York.',
    'Misión: la oficina de un país ante la ONU, en Ginebra o Nueva York.',
    'Mission : la représentation d’un pays auprès de l’ONU, à Genève ou à New York.',
  ),
  plain(
    'National report: the government’s own account.',
    'Informe nacional: lo que el propio Gobierno informa.',
    'Rapport national : ce que le gouvernement lui-même rapporte.',
  ),
  plain(
    'Noted: the government heard the recommendation and did not accept it.',
    'Se tomó nota: el Gobierno oyó la recomendación y no la aceptó.',
    'Notée : le gouvernement a entendu la recommandation et ne l’a pas acceptée.',
  ),
  plain(
    'OHCHR: the UN’s human rights office, which receives submissions.',
    'ACNUDH: la oficina de derechos humanos de la ONU, que recibe los informes.',
    'HCDH : le bureau des droits de l’homme de l’ONU, qui reçoit les contributions.',
  ),
  plain(
    'One-pager: our issue and our asks on one page, for a busy diplomat.',
    'Ficha de una página: nuestro tema y nuestras peticiones en una página, para una persona diplomática con prisa.',
    'Fiche d’une page : notre thème et nos demandes sur une page, pour une ou un diplomate pressé.',
  ),
  plain(
    'Outcome: the report of the review together with the government’s answers, as the Council adopts it.',
    'Resultado: el informe del examen junto con las respuestas del Gobierno, tal como lo aprueba el Consejo.',
    'Résultat : le rapport de l’examen avec les réponses du gouvernement, tel que le Conseil l’adopte.',
  ),
  plain(
    'Pre-session: a meeting in Geneva, some weeks before the review, where organizations brief countries.',
    'Presesión: una reunión en Ginebra, unas semanas antes del examen, en que las organizaciones informan a los países.',
    'Pré-session : une réunion à Genève, quelques semaines avant l’examen, où des organisations informent les pays.',
  ),
  plain(
    'Recommendation: what one or more countries tell the country under review to do.',
    'Recomendación: lo que uno o varios países dicen al país examinado que haga.',
    'Recommandation : ce qu’un ou plusieurs pays disent au pays examiné de faire.',
  ),
  plain(
    'Side event: a public discussion that organizations hold beside a session of the UN.',
    'Evento paralelo: un debate público que organizaciones celebran al margen de una sesión de la ONU.',
    'Événement parallèle : un débat public que des organisations tiennent en marge d’une session de l’ONU.',
  ),
  plain(
    'Submission: a report by an organization or several, sent to the UN for the review.',
    'Informe (de las partes interesadas): el texto que una o varias organizaciones envían a la ONU para el examen.',
    'Contribution : un rapport d’une ou de plusieurs organisations, envoyé à l’ONU pour l’examen.',
  ),
  plain(
    'Supported: the government accepted the recommendation and said that it will act on it.',
    'Apoyada: el Gobierno aceptó la recomendación y dijo que la cumplirá.',
    'Acceptée : le gouvernement a accepté la recommandation et dit qu’il y donnera suite.',
  ),
  plain(
    'Troika: the three countries drawn by lot that help the review along and take part in writing its report.',
    'Troika: los tres países elegidos por sorteo que ayudan a llevar el examen y a redactar su informe.',
    'Troïka : les trois pays tirés au sort qui facilitent l’examen et aident à rédiger son rapport.',
  ),
  plain(
    'Working Group on the UPR: the countries of the Council when they sit for reviews; not one of our workgroups.',
    'Grupo de Trabajo sobre el EPU: los países del Consejo cuando se reúnen para los exámenes; no es uno de nuestros grupos.',
    'Groupe de travail sur l’EPU : les pays du Conseil quand ils siègent pour les examens ; ce n’est pas l’un de nos groupes.',
  ),
];
