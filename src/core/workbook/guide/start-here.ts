// The words of the tab "Start here": what the workbook is, and what each role does with it first.
import { heading, plain, step, title } from './lines';
import type { GuideLine } from './types';

export const startHere: readonly GuideLine[] = [
  title(
    'Our work for the Universal Periodic Review',
    'Nuestro trabajo para el Examen Periódico Universal',
    'Notre travail pour l’Examen périodique universel',
  ),
  plain(
    'This workbook holds one review of our country from the first meeting to the last follow-up: the workgroups and their people, who covers which issue, the submissions and their deadlines, the meetings, and what the UN recommends.',
    'Este libro reúne un examen de nuestro país, de la primera reunión al último seguimiento: los grupos de trabajo y su gente, quién cubre cada tema, los informes y sus plazos, las reuniones y lo que recomienda la ONU.',
    'Ce classeur réunit tout un examen de notre pays, de la première réunion au dernier suivi : les groupes de travail et leurs membres, qui couvre chaque thème, les contributions et leurs échéances, les réunions et ce que l’ONU recommande.',
  ),
  plain(
    'You may type in any tab as in any spreadsheet. The menu UPR, at the top, helps with what is awkward by hand and keeps the tabs in step with each other.',
    'Puede escribir en cualquier hoja, como en toda hoja de cálculo. El menú EPU, arriba, ayuda con lo que es incómodo hacer a mano y mantiene de acuerdo las hojas entre sí.',
    'Vous pouvez écrire dans chaque onglet, comme dans tout tableur. Le menu EPU, en haut, aide pour ce qui est malcommode à la main et garde les onglets en accord entre eux.',
  ),
  plain(
    'Tabs that are not needed yet are hidden. The button with three lines, at the bottom left, lists all tabs; choose one there and it shows.',
    'Las hojas que aún no hacen falta están ocultas. El botón de tres líneas, abajo a la izquierda, enumera todas; elija una y se muestra.',
    'Les onglets encore inutiles sont masqués. Le bouton à trois traits, en bas à gauche, les énumère tous ; choisissez-en un et il s’affiche.',
  ),
  plain(
    'New to the review? Read the tab “How it works” first; it takes ten minutes.',
    '¿Es su primer examen? Lea antes la hoja «Cómo funciona»; le llevará diez minutos.',
    'C’est votre premier examen ? Lisez d’abord l’onglet « Comment ça marche » ; dix minutes suffisent.',
  ),

  heading(
    'If you coordinate: the first five steps',
    'Si coordina: los cinco primeros pasos',
    'Si vous coordonnez : les cinq premiers pas',
  ),
  step(
    '1. {cycle}: give the country and the dates that you know. The tab {TIM} is filled in from them; check each date against the UN’s website.',
    '1. {cycle}: indique el país y las fechas que conozca. Con ellas se completa la hoja {TIM}; compruebe cada fecha en el sitio web de la ONU.',
    '1. {cycle} : indiquez le pays et les dates que vous connaissez. L’onglet {TIM} se remplit d’après elles ; vérifiez chaque date sur le site de l’ONU.',
  ),
  step(
    '2. Write down the workgroups in the tab {WG}, one row each, with what belongs to them. Leave a co-chair empty while the place is vacant.',
    '2. Anote los grupos en la hoja {WG}, una fila para cada uno, con lo que les corresponde. Deje vacía una copresidencia mientras esté vacante.',
    '2. Notez les groupes dans l’onglet {WG}, une ligne chacun, avec ce qui en relève. Laissez une coprésidence vide tant que la place est vacante.',
  ),
  step(
    '3. Type or paste the organizations and people into {ORG} and {MEM}, below the rows that are there, then choose {check} and press “Mend”. It fills in what is missing and lists what it could not read.',
    '3. Escriba o pegue las organizaciones y las personas en {ORG} y {MEM}, debajo de las filas que ya están; después elija {check} y pulse «Reparar». Completa lo que falta y enumera lo que no pudo leer.',
    '3. Tapez ou collez les organisations et les personnes dans {ORG} et {MEM}, sous les lignes déjà présentes, puis choisissez {check} et appuyez sur « Réparer ». Ce qui manque est complété, et ce qui n’a pas pu être lu est énuméré.',
  ),
  step(
    '4. Divide the issues in the tab {COV}: one workgroup leads on each issue, others may contribute or follow.',
    '4. Reparta los temas en la hoja {COV}: un grupo dirige cada tema, otros pueden contribuir o darle seguimiento.',
    '4. Répartissez les thèmes dans l’onglet {COV} : un groupe pilote chaque thème, d’autres peuvent y contribuer ou le suivre.',
  ),
  step(
    '5. Share the workbook as editor with the co-chairs and with those who write, and call the first meeting: {meeting}.',
    '5. Comparta el libro, con permiso de edición, con las copresidencias y con quienes escriben, y convoque la primera reunión: {meeting}.',
    '5. Partagez le classeur, avec le droit de modification, avec les coprésidences et celles et ceux qui rédigent, puis convoquez la première réunion : {meeting}.',
  ),

  heading(
    'If you co-chair a workgroup',
    'Si copreside un grupo de trabajo',
    'Si vous coprésidez un groupe de travail',
  ),
  step(
    'Call meetings and keep their decisions: {meeting}.',
    'Convoque reuniones y guarde lo que se decide en ellas: {meeting}.',
    'Convoquez les réunions et gardez-en les décisions : {meeting}.',
  ),
  step(
    'See to it that each planned text is registered, and settle with the other workgroup where two texts say the same: {overlaps}.',
    'Procure que se registre cada texto previsto, y acuerde con el otro grupo qué hacer cuando dos textos dicen lo mismo: {overlaps}.',
    'Veillez à ce que chaque texte prévu soit enregistré, et convenez avec l’autre groupe de la suite quand deux textes disent la même chose : {overlaps}.',
  ),
  step(
    'Before you call the others together, look at who covers what, what is missing and which texts say the same: {coverage-report}.',
    'Antes de reunir a los demás, mire quién cubre qué, qué falta y qué textos dicen lo mismo: {coverage-report}.',
    'Avant de réunir les autres, regardez qui couvre quoi, ce qui manque et quels textes disent la même chose : {coverage-report}.',
  ),
  step(
    'Make the draft in the UN’s form when the text is ready: {document}.',
    'Cuando el texto esté listo, prepare el borrador en la forma que pide la ONU: {document}.',
    'Quand le texte est prêt, préparez le projet dans la forme demandée par l’ONU : {document}.',
  ),
  step(
    'Act for members who answer by phone or cannot open the workbook: choose their name under “for”. The workbook notes both of you.',
    'Actúe por quienes responden por teléfono o no pueden abrir el libro: elija su nombre en «para». El libro anota a las dos personas.',
    'Agissez pour les membres qui répondent par téléphone ou n’ont pas accès au classeur : choisissez leur nom sous « pour ». Le classeur note les deux personnes.',
  ),

  heading(
    'If you are a member of a workgroup',
    'Si participa en un grupo de trabajo',
    'Si vous êtes membre d’un groupe de travail',
  ),
  step(
    'See what waits for you, most urgent first: {my-page}.',
    'Vea qué le espera, lo más urgente primero: {my-page}.',
    'Voyez ce qui vous attend, le plus urgent d’abord : {my-page}.',
  ),
  step(
    'Say where you want to work and how much: {join}.',
    'Diga dónde quiere trabajar y cuánto: {join}.',
    'Dites où vous voulez travailler et à quel point : {join}.',
  ),
  step(
    'Register a text as soon as you think of it, even as an idea: {submission}. That way others find it before they write the same.',
    'Registre un texto en cuanto piense en él, aunque solo sea una idea: {submission}. Así los demás lo encuentran antes de escribir lo mismo.',
    'Enregistrez un texte dès que vous y pensez, même à l’état d’idée : {submission}. Les autres le trouveront ainsi avant d’écrire la même chose.',
  ),
  step(
    'When it is written, in Word, in Google Docs or elsewhere, take the text in: {text}. Only then do others see where two texts say the same.',
    'Cuando esté escrito, en Word, en Documentos de Google o en otra parte, incorpore el texto: {text}. Solo entonces se ve dónde dos textos dicen lo mismo.',
    'Une fois rédigé, dans Word, Google Docs ou ailleurs, reprenez le texte : {text}. Alors seulement on voit où deux textes disent la même chose.',
  ),
  step(
    'Select any row and choose {row} to read and change it as a form.',
    'Seleccione cualquier fila y elija {row} para leerla y cambiarla como un formulario.',
    'Sélectionnez une ligne et choisissez {row} pour la lire et la modifier comme un formulaire.',
  ),
  step(
    'Took a wrong turn? {undo} takes back your own last action.',
    '¿Se equivocó? {undo} revierte su última acción.',
    'Une erreur ? {undo} revient sur votre dernière action.',
  ),

  heading(
    'When the review does not go as planned',
    'Cuando el examen no va según lo previsto',
    'Quand l’examen ne se passe pas comme prévu',
  ),
  step(
    'The day was moved, or is not known any more: a coordinator says so under {cycle}. Dates that follow from the review move or wait; those that somebody typed stay.',
    'El día cambió o ya no se conoce: la coordinación lo indica en {cycle}. Las fechas que dependen del examen se mueven o esperan; las que alguien escribió se quedan.',
    'Le jour a changé ou n’est plus connu : la coordination l’indique sous {cycle}. Les dates qui dépendent de l’examen changent ou attendent ; celles que quelqu’un a saisies restent.',
  ),
  step(
    'The country did not come: choose that in the same panel, and it lists what to do next. Submissions keep their worth; what you ask for can go to embassies and treaty bodies too.',
    'El país no acudió: elíjalo en el mismo panel, que enumera qué hacer. Los informes conservan su valor; lo que piden también puede llevarse a embajadas y órganos de tratados.',
    'Le pays n’est pas venu : choisissez-le dans le même panneau, qui énumère la suite. Les contributions gardent leur valeur ; vos demandes peuvent aussi aller aux ambassades et aux organes de traités.',
  ),
  step(
    'The final report numbers its recommendations anew, or leaves some out: bring it in with {import} all the same. Rows are known by their text and keep everything.',
    'El informe final numera de otro modo las recomendaciones u omite algunas: tráigalo igualmente con {import}. Las filas se reconocen por su texto y conservan todo.',
    'Le rapport final renumérote ses recommandations ou en omet : importez-le tout de même avec {import}. Les lignes sont reconnues à leur texte et gardent tout.',
  ),

  heading('Who can read this', 'Quién puede leer esto', 'Qui peut lire ceci'),
  plain(
    'Everybody with whom the workbook is shared can read all of it, hidden tabs and e-mail addresses too. Its version history keeps what was entered even after it has been deleted.',
    'Toda persona con quien se comparte el libro puede leerlo entero, también las hojas ocultas y las direcciones de correo. El historial de versiones conserva lo que se anotó, aunque después se borre.',
    'Toute personne avec qui le classeur est partagé peut le lire en entier, y compris les onglets masqués et les adresses électroniques. L’historique des versions conserve ce qui a été saisi, même effacé ensuite.',
  ),
  plain(
    'Never enter the name, the address or the story of somebody who could be harmed by it. A coordinator enters people at risk under a code name and without an address, and keeps the real contact outside this workbook.',
    'No anote nunca el nombre, la dirección ni la historia de alguien a quien eso pueda perjudicar. La coordinación anota a las personas en riesgo con un nombre en clave y sin dirección, y guarda el contacto verdadero fuera de este libro.',
    'N’inscrivez jamais le nom, l’adresse ou l’histoire d’une personne à qui cela pourrait nuire. La coordination inscrit les personnes menacées sous un nom de code et sans adresse, et garde leurs vraies coordonnées hors de ce classeur.',
  ),
  plain(
    'Submissions become public: the UN puts them on its website with the names of those who sign.',
    'Los informes se hacen públicos: la ONU los pone en su sitio web con los nombres de quienes firman.',
    'Les contributions deviennent publiques : l’ONU les met en ligne avec les noms des signataires.',
  ),
];
