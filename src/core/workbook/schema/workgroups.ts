// The workgroups of the coalition, who leads them and how to reach them.
import { text } from '../../base/messages/text';
import { workgroupStatuses } from '../../base/vocabulary/words';
import { defineSheet, endColumns, startWithLabel } from './define';
import { tabNames } from './tab-names';

export const workgroups = defineSheet({
  id: 'WG',
  title: tabNames.WG,
  about: text(
    'The workgroups of the coalition, who leads them and how to reach them.',
    'Los grupos de trabajo de la coalición, quién los dirige y cómo contactarlos.',
    'Les groupes de travail de la coalition, qui les anime et comment les joindre.',
  ),
  phase: 'before',
  shown: 'first day',
  columns: {
    ...startWithLabel,
    name: {
      type: 'text',
      label: text('Name', 'Nombre', 'Nom'),
      note: text(
        'The name that everybody uses for the workgroup.',
        'El nombre con que todo el mundo conoce al grupo.',
        'Le nom que tout le monde donne au groupe.',
      ),
      required: true,
      width: 200,
    },
    scope: {
      type: 'longText',
      label: text('What it works on', 'En qué trabaja', 'Ce sur quoi il travaille'),
      note: text(
        'In one or two sentences, which questions belong to this workgroup.',
        'En una o dos frases, qué cuestiones corresponden a este grupo.',
        'En une ou deux phrases, les questions qui relèvent de ce groupe.',
      ),
      width: 320,
    },
    coChair1: {
      type: 'link',
      label: text('Co-chair 1', 'Copresidencia 1', 'Coprésidence 1'),
      note: text(
        'One of the two people who lead the workgroup; leave it empty, or write Vacant, while there is nobody.',
        'Una de las dos personas que dirigen el grupo; déjelo vacío, o escriba Vacante, mientras no haya nadie.',
        'L’une des deux personnes qui animent le groupe ; laissez vide, ou écrivez Vacant, tant qu’il n’y a personne.',
      ),
      to: ['MEM'],
      mayBeVacant: true,
      width: 160,
    },
    coChair2: {
      type: 'link',
      label: text('Co-chair 2', 'Copresidencia 2', 'Coprésidence 2'),
      note: text(
        'The other person who leads the workgroup; leave it empty, or write Vacant, while there is nobody.',
        'La otra persona que dirige el grupo; déjelo vacío, o escriba Vacante, mientras no haya nadie.',
        'L’autre personne qui anime le groupe ; laissez vide, ou écrivez Vacant, tant qu’il n’y a personne.',
      ),
      to: ['MEM'],
      mayBeVacant: true,
      width: 160,
    },
    coChairsSince: {
      type: 'date',
      label: text('Co-chairs since', 'Copresidencias desde', 'Coprésidences depuis'),
      note: text(
        'The day on which these co-chairs began.',
        'El día en que empezaron estas copresidencias.',
        'Le jour où cette coprésidence a commencé.',
      ),
      rare: true,
    },
    parent: {
      type: 'link',
      label: text('Break-out of', 'Subgrupo de', 'Sous-groupe de'),
      note: text(
        'The larger workgroup that this one is a part of, if there is one.',
        'El grupo más amplio del que este forma parte, si lo hay.',
        'Le groupe plus large dont celui-ci fait partie, s’il y en a un.',
      ),
      to: ['WG'],
      rare: true,
    },
    rhythm: {
      type: 'text',
      label: text('Meets', 'Se reúne', 'Se réunit'),
      note: text(
        'How often and when the workgroup meets, in words, such as every second Tuesday.',
        'Con qué frecuencia y cuándo se reúne el grupo, en palabras, como un martes de cada dos.',
        'À quelle fréquence et quand le groupe se réunit, en mots, par exemple un mardi sur deux.',
      ),
    },
    mailingList: {
      type: 'email',
      label: text('Mailing list', 'Lista de correo', 'Liste de diffusion'),
      note: text(
        'One address that reaches the whole workgroup, if there is one.',
        'Una dirección que llega a todo el grupo, si existe.',
        'Une adresse qui atteint tout le groupe, si elle existe.',
      ),
    },
    status: {
      type: 'word',
      label: text('Status', 'Estado', 'Statut'),
      note: text(
        'Whether the workgroup is at work, resting or closed.',
        'Si el grupo está trabajando, en pausa o cerrado.',
        'Si le groupe travaille, est en pause ou est clos.',
      ),
      words: workgroupStatuses,
      initial: 'active',
    },
    ...endColumns,
  },
});
