// What a submission is: who makes it, with whom, and what it is about.
import { text } from '../messages/text';
import { submissionKinds } from '../vocabulary/words';
import { defineColumns } from './define';

export const submissionContent = defineColumns({
  title: { type: 'text', label: text('Title', 'Título', 'Titre'), required: true, width: 280 },
  kind: { type: 'word', label: text('Kind', 'Tipo', 'Type'), words: submissionKinds },
  workgroup: {
    type: 'link',
    label: text('Workgroup', 'Grupo de trabajo', 'Groupe de travail'),
    to: ['WG'],
    width: 180,
  },
  withWorkgroups: {
    type: 'links',
    label: text('With workgroups', 'Con los grupos', 'Avec les groupes'),
    to: ['WG'],
    rare: true,
  },
  leadOrganization: {
    type: 'link',
    label: text('Lead organization', 'Organización principal', 'Organisation principale'),
    to: ['ORG'],
    width: 200,
  },
  coSubmitters: {
    type: 'links',
    label: text('Co-submitters', 'Organizaciones firmantes', 'Organisations cosignataires'),
    to: ['ORG'],
    width: 200,
  },
  authors: {
    type: 'links',
    label: text('Authors', 'Autoras y autores', 'Auteurs et autrices'),
    to: ['MEM'],
    width: 180,
  },
  reviewers: {
    type: 'links',
    label: text('Reviewers', 'Personas revisoras', 'Relecteurs et relectrices'),
    to: ['MEM'],
    width: 180,
  },
  mainIssue: {
    type: 'link',
    label: text('Main issue', 'Tema principal', 'Thème principal'),
    to: ['ISS'],
    width: 180,
  },
  issues: { type: 'links', label: text('Issues', 'Temas', 'Thèmes'), to: ['ISS'], width: 200 },
  forCountry: {
    type: 'link',
    label: text('Country under review', 'País examinado', 'Pays examiné'),
    to: ['CTY'],
    rare: true,
  },
  summary: { type: 'longText', label: text('Summary', 'Resumen', 'Résumé'), width: 320 },
});
