// The words of My page.
import type { MyPageKind } from './page';
import { text, type Text } from '../../base/messages/text';

export const myPageText = {
  title: text('My page', 'Mi página', 'Ma page'),

  coordinator: text('Coordinator', 'Coordinación', 'Coordination'),
  coChairs: text('Co-chair of {names}', 'Copreside {names}', 'Coprésidence : {names}'),
  takesPart: text('Takes part in {names}', 'Participa en {names}', 'Participe à {names}'),

  counts: text(
    '{late} late, {soon} to see to now or in two weeks.',
    '{late} con retraso, {soon} por atender ahora o en dos semanas.',
    '{late} en retard, {soon} à traiter maintenant ou d’ici deux semaines.',
  ),
  noneLate: text(
    'Nothing is late; {soon} to see to now or in two weeks.',
    'Nada está atrasado; {soon} por atender ahora o en dos semanas.',
    'Rien n’est en retard ; {soon} à traiter maintenant ou d’ici deux semaines.',
  ),
  nothing: text('Nothing waits for you now.', 'Nada le espera ahora.', 'Rien ne vous attend pour l’instant.'),
  nothingFor: text(
    'Nothing waits for {name} now.',
    'Nada espera a {name} ahora.',
    'Rien n’attend {name} pour l’instant.',
  ),
  nothingUrgent: text(
    'Of what waits here, nothing is late or due in the next two weeks.',
    'De lo que espera aquí, nada está atrasado ni vence en las próximas dos semanas.',
    'De ce qui attend ici, rien n’est en retard ni à échéance dans les deux prochaines semaines.',
  ),
  hasLeft: text(
    '{name} has left the coalition.',
    '{name} ha dejado la coalición.',
    '{name} a quitté la coalition.',
  ),
  notForThem: text(
    'You cannot look at the page of {name}: co-chairs see those of people in their workgroup, coordinators all.',
    'No puede ver la página de {name}: la copresidencia ve las de las personas de su grupo, la coordinación todas.',
    'Vous ne pouvez pas voir la page de {name} : la coprésidence voit celles des personnes de son groupe, la coordination toutes.',
  ),

  pair: text('“{first}” and “{second}”', '«{first}» y «{second}»', '« {first} » et « {second} »'),
  proposed: text('Proposed: {decision}', 'Propuesta: {decision}', 'Proposé : {decision}'),
  alsoLeads: text(
    '{own} leads, and so does {others}.',
    'Lo dirige {own}, y también {others}.',
    '{own} le pilote, et {others} aussi.',
  ),
  agency: text(
    'Agency in charge: {agency}',
    'Organismo responsable: {agency}',
    'Organisme responsable : {agency}',
  ),
  numbered: text('{number}: {step}', '{number}: {step}', '{number} : {step}'),
  noStep: text('say what comes next', 'diga qué sigue', 'dites ce qui suit'),
  lastRated: text('last rated for {day}', 'última valoración: {day}', 'dernière évaluation : {day}'),
  notInvited: text(
    'You have no invitation by name. Ask a co-chair for one, or just come.',
    'No tiene invitación a su nombre. Pídala a la copresidencia, o venga sin más.',
    'Vous n’avez pas d’invitation à votre nom. Demandez-en une à la coprésidence, ou venez simplement.',
  ),
  words: text('{count} of {limit} words', '{count} de {limit} palabras', '{count} mots sur {limit}'),
  wordsOver: text(
    '{count} of {limit} words: {over} too many',
    '{count} de {limit} palabras: sobran {over}',
    '{count} mots sur {limit} : {over} de trop',
  ),
  notBuilt: text(
    'no text taken in or built yet, limit {limit} words',
    'sin texto incorporado ni documento, límite {limit} palabras',
    'ni texte repris ni document préparé, limite {limit} mots',
  ),
  wordsOnly: text(
    '{count} {count:word|words}',
    '{count} {count:palabra|palabras}',
    '{count} {count:mot|mots}',
  ),
  mailTo: text('{kind}: {name}', '{kind}: {name}', '{kind} : {name}'),
} as const;

interface KindWords {
  readonly title: Text;
  readonly action: Text;
}

export const kindText: Readonly<Record<MyPageKind, KindWords>> = {
  invitations: {
    title: text('Invitations to answer', 'Invitaciones por responder', 'Invitations sans réponse'),
    action: text('Answer', 'Responder', 'Répondre'),
  },
  overlaps: {
    title: text('Overlaps to settle', 'Coincidencias por resolver', 'Recoupements à régler'),
    action: text('Decide', 'Decidir', 'Décider'),
  },
  clashes: {
    title: text(
      'Issues that two workgroups lead',
      'Temas que dirigen dos grupos',
      'Thèmes que deux groupes pilotent',
    ),
    action: text('Settle', 'Resolver', 'Régler'),
  },
  mail: {
    title: text('Mail that did not go out', 'Correos que no salieron', 'Courriels qui ne sont pas partis'),
    action: text('See why', 'Ver por qué', 'Voir pourquoi'),
  },
  submissions: {
    title: text('Submissions under way', 'Informes en curso', 'Contributions en cours'),
    action: text('Go on', 'Continuar', 'Continuer'),
  },
  'next-steps': {
    title: text(
      'Next steps on recommendations',
      'Próximos pasos sobre recomendaciones',
      'Prochaines étapes sur les recommandations',
    ),
    action: text('Open', 'Abrir', 'Ouvrir'),
  },
  'to-dos': {
    title: text('To do', 'Tareas', 'À faire'),
    action: text('Open', 'Abrir', 'Ouvrir'),
  },
  meetings: {
    title: text('Meetings ahead', 'Próximas reuniones', 'Réunions à venir'),
    action: text('Open', 'Abrir', 'Ouvrir'),
  },
  milestones: {
    title: text('Milestones to keep an eye on', 'Hitos por cuidar', 'Étapes à surveiller'),
    action: text('Open', 'Abrir', 'Ouvrir'),
  },
  stale: {
    title: text('Old ratings', 'Valoraciones antiguas', 'Évaluations anciennes'),
    action: text('Rate again', 'Valorar de nuevo', 'Évaluer de nouveau'),
  },
};
