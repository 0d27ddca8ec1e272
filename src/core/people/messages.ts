// What is said when people join, change how they take part, and leave.
import { text } from '../messages/text';

export const peopleText = {
  joinTitle: text('Join workgroups', 'Unirse a grupos de trabajo', 'Rejoindre des groupes de travail'),
  joinFormTitle: text('Form to join', 'Formulario para unirse', 'Formulaire pour rejoindre'),
  whoAmITitle: text('Who I am here', 'Quién soy aquí', 'Qui je suis ici'),
};
