// The words of the tab "How it works": the review in three phases, and what workgroups are for.
import { heading, plain, step, title } from './lines';
import type { GuideLine } from './types';

const threePhases: readonly GuideLine[] = [
  title(
    'How the review works, and how we work in it',
    'Cómo es el examen y cómo trabajamos en él',
    'Comment se passe l’examen, et comment nous y travaillons',
  ),
  plain(
    'In the Universal Periodic Review (UPR) the countries of the UN look at the human rights record of one country at a time, and recommend what it should do. Every country has its turn about every five years. Your coalition may change this page.',
    'En el Examen Periódico Universal (EPU), los países de la ONU examinan la situación de los derechos humanos de un país tras otro y le recomiendan qué hacer. A cada país le toca más o menos cada cinco años. Su coalición puede cambiar esta página.',
    'Dans l’Examen périodique universel (EPU), les pays de l’ONU examinent la situation des droits humains d’un pays après l’autre et lui recommandent ce qu’il devrait faire. Le tour de chaque pays vient environ tous les cinq ans. Votre coalition peut modifier cette page.',
  ),

  heading('Before the review', 'Antes del examen', 'Avant l’examen'),
  step(
    'The government reports on what it has done since its last review. It should consult civil society on the way.',
    'El Gobierno informa de lo que ha hecho desde su último examen. Debería consultar a la sociedad civil mientras lo prepara.',
    'Le gouvernement rend compte de ce qu’il a fait depuis son dernier examen. Il devrait consulter la société civile en chemin.',
  ),
  step(
    'Organizations that know what happens to people send the UN their own reports, called submissions, about six to seven months ahead. They are short: the UN sets a limit of words, and a higher one for those who write together.',
    'Las organizaciones que saben lo que vive la gente envían a la ONU sus propios informes, unos seis o siete meses antes. Son breves: la ONU fija un límite de palabras, más alto para quienes escriben en conjunto.',
    'Les organisations qui savent ce que vivent les gens envoient à l’ONU leurs propres rapports, appelés contributions, six à sept mois à l’avance. Ils sont courts : l’ONU fixe une limite de mots, plus élevée pour celles et ceux qui écrivent ensemble.',
  ),
  step(
    'The UN human rights office makes two short papers of what it received: one from the UN’s own sources, one from the submissions. A coalition may also send a summary of its own.',
    'La oficina de derechos humanos de la ONU resume lo recibido en dos documentos breves: uno con las fuentes de la propia ONU y otro con los informes de las organizaciones. Una coalición puede enviar además su propio resumen.',
    'Le bureau des droits de l’homme de l’ONU tire deux documents courts de ce qu’il a reçu : l’un des sources de l’ONU, l’autre des contributions. Une coalition peut aussi envoyer son propre résumé.',
  ),
  step(
    'Three countries are drawn by lot to help the review along. They are called the troika.',
    'Por sorteo se eligen tres países que ayudan a llevar el examen. Se los llama la troika.',
    'Trois pays sont tirés au sort pour faciliter l’examen. On les appelle la troïka.',
  ),
  step(
    'We ask countries to raise our issues: at embassies, in New York, in Geneva, by e-mail. What they are to say has to reach them weeks ahead, in one page.',
    'Pedimos a los países que planteen nuestros temas: en las embajadas, en Nueva York, en Ginebra, por correo. Lo que queremos que digan debe llegarles semanas antes, en una página.',
    'Nous demandons aux pays de soulever nos thèmes : auprès des ambassades, à New York, à Genève, par courriel. Ce qu’ils auront à dire doit leur parvenir des semaines à l’avance, en une page.',
  ),

  heading('During the review', 'Durante el examen', 'Pendant l’examen'),
  step(
    'The review is a meeting of about three and a half hours in Geneva. Any country of the UN may speak, and each has little time. Organizations may watch but not speak, so what we want said is asked for before.',
    'El examen es una reunión de unas tres horas y media en Ginebra. Puede hablar cualquier país de la ONU, y cada uno tiene poco tiempo. Las organizaciones pueden asistir, pero no hablar; por eso lo que queremos que se diga se pide antes.',
    'L’examen est une réunion d’environ trois heures et demie à Genève. Tout pays de l’ONU peut parler, et chacun a peu de temps. Les organisations peuvent y assister mais pas y parler ; ce que nous voulons entendre se demande donc avant.',
  ),
  step(
    'Those of us who are in Geneva meet countries and hold side events. Those at home follow the webcast and tell the public.',
    'Quienes están en Ginebra se reúnen con los países y organizan eventos paralelos. Quienes se quedan siguen la transmisión y lo cuentan al público.',
    'Celles et ceux d’entre nous qui sont à Genève rencontrent des pays et tiennent des événements parallèles. Les autres suivent la retransmission et informent le public.',
  ),
  step(
    'Some days after the review, the Working Group on the UPR adopts a report with all recommendations. This Working Group is made of countries; it is not one of our workgroups.',
    'Unos días después del examen, el Grupo de Trabajo sobre el EPU aprueba un informe con todas las recomendaciones. Ese Grupo de Trabajo lo forman países; no es uno de los nuestros.',
    'Quelques jours après l’examen, le Groupe de travail sur l’EPU adopte un rapport qui contient toutes les recommandations. Ce Groupe de travail est formé de pays ; ce n’est pas l’un des nôtres.',
  ),

  heading('After the review', 'Después del examen', 'Après l’examen'),
  step(
    'The government answers each recommendation: it supports it, or it only takes note of it. We press for as much support as we can get.',
    'El Gobierno responde a cada recomendación: la apoya o solo toma nota de ella. Insistimos para que apoye tantas como sea posible.',
    'Le gouvernement répond à chaque recommandation : il l’accepte, ou en prend seulement note. Nous insistons pour qu’il en accepte autant que possible.',
  ),
  step(
    'Some months later the Human Rights Council adopts the outcome, with those answers. Here accredited organizations may speak, for two minutes each.',
    'Unos meses más tarde, el Consejo de Derechos Humanos aprueba el resultado, con esas respuestas. Aquí las organizaciones acreditadas pueden hablar, dos minutos cada una.',
    'Quelques mois plus tard, le Conseil des droits de l’homme adopte le résultat, avec ces réponses. Là, les organisations accréditées peuvent parler, deux minutes chacune.',
  ),
  step(
    'Then come the years that count: we watch what the government does, in the capital, in each state or region and in each town, and report on it half way and before the next review. A recommendation that was only noted can be worked on too.',
    'Después vienen los años que cuentan: observamos lo que hace el Gobierno, en la capital, en cada estado o región y en cada ciudad, y lo informamos a mitad de camino y antes del siguiente examen. También se puede trabajar sobre una recomendación de la que solo se tomó nota.',
    'Viennent alors les années qui comptent : nous observons ce que fait le gouvernement, dans la capitale, dans chaque État ou région et dans chaque ville, et en rendons compte à mi-parcours puis avant l’examen suivant. Une recommandation seulement notée mérite elle aussi du travail.',
  ),
];

const ourWorkgroups: readonly GuideLine[] = [
  heading('Why workgroups?', '¿Por qué grupos de trabajo?', 'Pourquoi des groupes de travail ?'),
  plain(
    'Each workgroup takes one field of rights. So more people can take part, the UN does not get the same text twice, and whoever lobbies on an issue does it together. It is also where people share what may help the others.',
    'Cada grupo se ocupa de un campo de derechos. Así puede participar más gente, la ONU no recibe dos veces lo mismo y quienes hacen incidencia sobre un tema la hacen en común. También es donde se comparte lo que puede servir a los demás.',
    'Chaque groupe s’occupe d’un domaine de droits. Ainsi davantage de personnes participent, l’ONU ne reçoit pas deux fois le même texte, et le plaidoyer sur un thème se fait ensemble. C’est aussi là que l’on partage ce qui peut servir aux autres.',
  ),
  heading(
    'How does a workgroup operate?',
    '¿Cómo funciona un grupo de trabajo?',
    'Comment fonctionne un groupe de travail ?',
  ),
  plain(
    'Flexibly. Two co-chairs call the meetings and lead them. The group sends at least one submission, and more if it wants; a large group may split by issue for writing or for meetings.',
    'Con flexibilidad. Dos personas lo copresiden: convocan las reuniones y las dirigen. El grupo envía por lo menos un informe, y más si quiere; un grupo grande puede dividirse por temas para escribir o para reunirse.',
    'Avec souplesse. Deux personnes le coprésident : elles convoquent les réunions et les animent. Le groupe envoie au moins une contribution, et plus s’il le souhaite ; un grand groupe peut se diviser par thème pour écrire ou pour se réunir.',
  ),
  plain(
    'Rights hang together, so workgroups touch each other. That is no fault: they agree who writes what, share an event, or write one text together. Who does not write may endorse the text of others, instead of a text of their own or besides it.',
    'Los derechos están ligados, así que los grupos se rozan. No es ningún defecto: acuerdan quién escribe qué, comparten un evento o escriben un texto en común. Quien no escribe puede adherirse al texto de otros, en lugar de uno propio o además de él.',
    'Les droits se tiennent, et les groupes se touchent donc. Ce n’est pas un défaut : ils conviennent de qui écrit quoi, partagent un événement ou écrivent un texte commun. Qui n’écrit pas peut soutenir le texte des autres, au lieu d’un texte à soi ou en plus.',
  ),
  plain(
    'People with long experience and newcomers sit together, and the former show the latter the way.',
    'Hay gente con mucha experiencia y gente que empieza; la primera orienta a la segunda.',
    'On y trouve des personnes expérimentées et d’autres qui débutent ; les premières guident les secondes.',
  ),
  heading(
    'May I belong to several workgroups?',
    '¿Puedo estar en varios grupos?',
    'Puis-je appartenir à plusieurs groupes ?',
  ),
  plain(
    'Yes, to as many as you like, and many do. Mark the one that is your main one, write or lead in one or two, and let the others keep you informed: {join}.',
    'Sí, en todos los que quiera, y mucha gente lo hace. Marque cuál es el principal, escriba o dirija en uno o dos, y pida que los demás le mantengan al tanto: {join}.',
    'Oui, à autant que vous le souhaitez, et beaucoup le font. Marquez celui qui est le principal, rédigez ou pilotez dans un ou deux, et demandez aux autres de vous tenir au courant : {join}.',
  ),
  heading('Does everybody go to Geneva?', '¿Va todo el mundo a Ginebra?', 'Tout le monde va-t-il à Genève ?'),
  plain(
    'No. Whoever wishes to and finds the money may go. Those at home stay in touch with those who are there, and do what cannot be done from Geneva: write posts and press releases, bring people together for the webcast, talk to the media.',
    'No. Puede ir quien lo desee y consiga el dinero. Quienes se quedan siguen en contacto con quienes están allí y hacen lo que desde Ginebra no se puede: publicar, escribir comunicados de prensa, reunir a la gente para ver la transmisión, hablar con los medios.',
    'Non. Peut y aller qui le souhaite et en trouve les moyens. Les autres restent en contact avec elles et eux et font ce qui ne se fait pas depuis Genève : publier, écrire des communiqués, réunir du monde pour la retransmission, parler aux médias.',
  ),
  heading(
    'Is there work after Geneva?',
    '¿Hay trabajo después de Ginebra?',
    'Reste-t-il du travail après Genève ?',
  ),
  plain(
    'Most of it. Workgroups meet other countries’ embassies, write to them, take part in the government’s consultations, and explain at home, from the capital to the town hall, what was recommended.',
    'La mayor parte. Los grupos se reúnen con las embajadas de otros países, les escriben, participan en las consultas del Gobierno y explican en casa, de la capital al ayuntamiento, qué se recomendó.',
    'L’essentiel. Les groupes rencontrent les ambassades d’autres pays, leur écrivent, participent aux concertations du gouvernement et expliquent chez eux, de la capitale à la mairie, ce qui a été recommandé.',
  ),
  heading('How much time does it take?', '¿Cuánto tiempo lleva?', 'Combien de temps cela prend-il ?'),
  plain(
    'As much as you choose. Leading a submission is work for some weeks; joining meetings is an hour or two a month; being kept informed is a mail now and then. You can change your level at any time: {join}.',
    'El que usted decida. Dirigir un informe es trabajo de varias semanas; asistir a reuniones, una o dos horas al mes; recibir información, un correo de vez en cuando. Puede cambiar su nivel cuando quiera: {join}.',
    'Celui que vous choisissez. Piloter une contribution demande plusieurs semaines de travail ; participer aux réunions, une heure ou deux par mois ; rester au courant, un courriel de temps en temps. Vous pouvez changer de niveau à tout moment : {join}.',
  ),
];

export const howItWorks: readonly GuideLine[] = [...threePhases, ...ourWorkgroups];
