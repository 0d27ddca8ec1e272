// What a submission is: who makes it, with whom, and what it is about.
import { text } from '../../base/messages/text';
import { submissionKinds } from '../../base/vocabulary/words';
import { defineColumns } from './define';

export const submissionContent = defineColumns({
  title: {
    type: 'text',
    label: text('Title', 'Título', 'Titre'),
    note: text(
      'The title as it will stand on the cover.',
      'El título tal como figurará en la portada.',
      'Le titre tel qu’il figurera sur la couverture.',
    ),
    required: true,
    width: 280,
  },
  kind: {
    type: 'word',
    label: text('Kind', 'Tipo', 'Type'),
    note: text(
      'What sort of text it is; the UN’s word limits depend on it.',
      'Qué clase de texto es; de ello depende el límite de palabras de la ONU.',
      'Quelle sorte de texte c’est ; la limite de mots de l’ONU en dépend.',
    ),
    words: submissionKinds,
  },
  workgroup: {
    type: 'link',
    label: text('Workgroup', 'Grupo de trabajo', 'Groupe de travail'),
    note: text(
      'The workgroup in which it is written.',
      'El grupo de trabajo en que se redacta.',
      'Le groupe de travail où elle est rédigée.',
    ),
    to: ['WG'],
    width: 180,
  },
  withWorkgroups: {
    type: 'links',
    label: text('With workgroups', 'Con los grupos', 'Avec les groupes'),
    note: text(
      'Other workgroups that write with this one, separated by semicolons.',
      'Otros grupos que redactan con este, separados por punto y coma.',
      'Les autres groupes qui rédigent avec celui-ci, séparés par des points-virgules.',
    ),
    to: ['WG'],
    rare: true,
  },
  leadOrganization: {
    type: 'link',
    label: text('Lead organization', 'Organización principal', 'Organisation principale'),
    note: text(
      'The organization that uploads it and that the UN writes to.',
      'La organización que lo sube y a la que escribe la ONU.',
      'L’organisation qui la dépose et à laquelle l’ONU écrit.',
    ),
    to: ['ORG'],
    width: 200,
  },
  coSubmitters: {
    type: 'links',
    label: text('Co-submitters', 'Organizaciones firmantes', 'Organisations cosignataires'),
    note: text(
      'The organizations that submit it together with the lead organization, separated by semicolons.',
      'Las organizaciones que lo presentan junto con la principal, separadas por punto y coma.',
      'Les organisations qui la présentent avec l’organisation principale, séparées par des points-virgules.',
    ),
    to: ['ORG'],
    width: 200,
  },
  authors: {
    type: 'links',
    label: text('Authors', 'Autoras y autores', 'Auteurs et autrices'),
    note: text(
      'The people who write it, separated by semicolons.',
      'Las personas que lo redactan, separadas por punto y coma.',
      'Les personnes qui la rédigent, séparées par des points-virgules.',
    ),
    to: ['MEM'],
    width: 180,
  },
  reviewers: {
    type: 'links',
    label: text('Reviewers', 'Personas revisoras', 'Relecteurs et relectrices'),
    note: text(
      'The people who read the draft before it is final, separated by semicolons.',
      'Las personas que leen el borrador antes de la versión final, separadas por punto y coma.',
      'Les personnes qui relisent le brouillon avant la version finale, séparées par des points-virgules.',
    ),
    to: ['MEM'],
    width: 180,
  },
  mainIssue: {
    type: 'link',
    label: text('Main issue', 'Tema principal', 'Thème principal'),
    note: text(
      'The one issue under which people should find it first.',
      'El tema con el que debería encontrarse primero.',
      'Le thème sous lequel on doit la trouver en premier.',
    ),
    to: ['ISS'],
    width: 180,
  },
  issues: {
    type: 'links',
    label: text('Issues', 'Temas', 'Thèmes'),
    note: text(
      'All issues that it covers, separated by semicolons.',
      'Todos los temas que abarca, separados por punto y coma.',
      'Tous les thèmes qu’elle traite, séparés par des points-virgules.',
    ),
    to: ['ISS'],
    width: 200,
  },
  forCountry: {
    type: 'link',
    label: text('Country under review', 'País examinado', 'Pays examiné'),
    note: text(
      'The country that is reviewed, when it is not the one in Settings.',
      'El país examinado, cuando no es el que figura en Ajustes.',
      'Le pays examiné, quand ce n’est pas celui des Réglages.',
    ),
    to: ['CTY'],
    rare: true,
  },
  summary: {
    type: 'longText',
    label: text('Summary', 'Resumen', 'Résumé'),
    note: text(
      'What it says in three or four sentences, for people who decide whether to sign.',
      'Lo que dice en tres o cuatro frases, para quienes deciden si firman.',
      'Ce qu’elle dit en trois ou quatre phrases, pour celles et ceux qui décident de signer.',
    ),
    width: 320,
  },
});
