// What is said when people join, change how they take part, and leave.
import { text } from '../../base/messages/text';

export const peopleText = {
  joinTitle: text('Join workgroups', 'Unirse a grupos de trabajo', 'Rejoindre des groupes de travail'),
  joinFormTitle: text('Form to join', 'Formulario para unirse', 'Formulaire pour rejoindre'),
  whoAmITitle: text('Who I am here', 'Quién soy aquí', 'Qui je suis ici'),

  entered: text(
    '{name} is now on the list of people.',
    '{name} ya está en la lista de personas.',
    '{name} est maintenant sur la liste des personnes.',
  ),
  upToDate: text(
    'What the list says about {name} is up to date.',
    'Lo que la lista dice de {name} está al día.',
    'Ce que la liste dit de {name} est à jour.',
  ),
  joined: text('Joined: {names}.', 'Nueva participación en: {names}.', 'Participation ajoutée : {names}.'),
  changed: text(
    'Changed: {names}.',
    'Participación cambiada en: {names}.',
    'Participation modifiée : {names}.',
  ),
  left: text('Left: {names}.', 'Deja de participar en: {names}.', 'Ne participe plus à : {names}.'),
  newOrganization: text(
    '{name} is new on the list of organizations.',
    '{name} es nueva en la lista de organizaciones.',
    '{name} est nouvelle dans la liste des organisations.',
  ),
  possibleSame: text(
    'The list already has {names}. If that is the same person, please tell a coordinator, who can join the two rows.',
    'En la lista ya está {names}. Si es la misma persona, avise a la coordinación, que puede unir las dos filas.',
    'La liste contient déjà {names}. S’il s’agit de la même personne, prévenez la coordination, qui peut réunir les deux lignes.',
  ),
  renamed: text(
    '{before} is called {name} from now on, wherever the workbook names them.',
    '{before} se llama desde ahora {name} en todo el libro.',
    '{before} s’appelle désormais {name} partout dans le classeur.',
  ),
  stillCoChair: text(
    '{name} is still named as co-chair of {workgroups}. A coordinator can change that.',
    '{name} sigue figurando en la copresidencia de {workgroups}. La coordinación puede cambiarlo.',
    '{name} figure toujours à la coprésidence de {workgroups}. La coordination peut le changer.',
  ),

  readBy: text(
    'Everybody who has access to this workbook can read what you enter here, and the version history keeps it even after it is deleted.',
    'Todas las personas con acceso a este libro pueden leer lo que escriba aquí, y el historial de versiones lo conserva aunque después se borre.',
    'Toutes les personnes qui ont accès à ce classeur peuvent lire ce que vous écrivez ici, et l’historique des versions le garde même après un effacement.',
  ),
  atRisk: text(
    'If being named could put you at risk, do not fill in this form: ask a coordinator to enter you under a code name and without an address.',
    'Si aparecer con su nombre puede ponerle en peligro, no rellene este formulario: pida a la coordinación que le anote con un nombre en clave y sin dirección.',
    'Si être nommé peut vous mettre en danger, ne remplissez pas ce formulaire : demandez à la coordination de vous inscrire sous un nom de code et sans adresse.',
  ),
  atRiskEntered: text(
    'If being named could put somebody at risk, enter them under a code name and without an address, and keep the real contact out of this workbook.',
    'Si aparecer con su nombre puede poner en peligro a alguien, anótele con un nombre en clave y sin dirección, y guarde el contacto real fuera de este libro.',
    'Si être nommé peut mettre une personne en danger, inscrivez-la sous un nom de code et sans adresse, et gardez le vrai contact hors de ce classeur.',
  ),

  notForOthers: text(
    'Only a coordinator, or a co-chair of every workgroup that is named, can do this for somebody else.',
    'Solo la coordinación, o quien copreside todos los grupos que se nombran, puede hacerlo por otra persona.',
    'Seule la coordination, ou la coprésidence de tous les groupes nommés, peut le faire pour quelqu’un d’autre.',
  ),
  notTheirAnswers: text(
    'Only coordinators and co-chairs can open the form of somebody else.',
    'Solo la coordinación y las copresidencias pueden abrir el formulario de otra persona.',
    'Seules la coordination et les coprésidences peuvent ouvrir le formulaire de quelqu’un d’autre.',
  ),
  noName: text('Please write the name.', 'Escriba el nombre.', 'Écrivez le nom.'),
  badEmail: text(
    '“{email}” is not an email address. Write one address, such as ana@example.org.',
    '«{email}» no es una dirección de correo. Escriba una sola, por ejemplo ana@example.org.',
    '« {email} » n’est pas une adresse électronique. Écrivez-en une seule, par exemple ana@example.org.',
  ),
  needsAddress: text(
    '{name} is not on the list yet. Give an email address, or choose to enter the person without one.',
    '{name} todavía no está en la lista. Indique una dirección de correo o elija anotar a la persona sin dirección.',
    '{name} n’est pas encore sur la liste. Donnez une adresse électronique ou choisissez d’inscrire la personne sans adresse.',
  ),
  emailTaken: text(
    '{email} is the address of {name} on the list. Choose that person, or use another address.',
    '{email} es en la lista la dirección de {name}. Elija a esa persona o use otra dirección.',
    '{email} est sur la liste l’adresse de {name}. Choisissez cette personne ou utilisez une autre adresse.',
  ),
  emailStays: text(
    '{name} is on the list with another address. Only a coordinator can replace it.',
    '{name} está en la lista con otra dirección. Solo la coordinación puede cambiarla.',
    '{name} est sur la liste avec une autre adresse. Seule la coordination peut la remplacer.',
  ),
  severalPeople: text(
    'The list has several people called {name} in this organization. Choose one from the list.',
    'En la lista hay varias personas llamadas {name} en esta organización. Elija una de la lista.',
    'La liste contient plusieurs personnes nommées {name} dans cette organisation. Choisissez-en une dans la liste.',
  ),
  closedWorkgroup: text(
    '{workgroup} is closed. Choose another workgroup, or ask a coordinator to open it again.',
    '{workgroup} está cerrado. Elija otro grupo o pida a la coordinación que lo vuelva a abrir.',
    '{workgroup} est clos. Choisissez un autre groupe ou demandez à la coordination de le rouvrir.',
  ),
  emptyWorkgroup: text(
    'One of the workgroups has no name. Choose it from the list.',
    'Uno de los grupos no tiene nombre. Elíjalo de la lista.',
    'Un des groupes n’a pas de nom. Choisissez-le dans la liste.',
  ),
  joinAndLeave: text(
    '{workgroup} is chosen both to join and to leave. Choose one of the two.',
    '{workgroup} está elegido tanto para entrar como para salir. Elija una de las dos cosas.',
    '{workgroup} est choisi à la fois pour entrer et pour sortir. Choisissez l’un ou l’autre.',
  ),
  twoMain: text(
    'Only one workgroup can be the main one. Choose one.',
    'Solo un grupo puede ser el principal. Elija uno.',
    'Un seul groupe peut être le principal. Choisissez-en un.',
  ),
  unknownZone: text(
    '“{zone}” is not a time zone. Choose one from the list, such as America/Bogota.',
    '«{zone}» no es un huso horario. Elija uno de la lista, por ejemplo America/Bogota.',
    '« {zone} » n’est pas un fuseau horaire. Choisissez-en un dans la liste, par exemple America/Bogota.',
  ),
};
