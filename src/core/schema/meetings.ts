// Meetings, trainings and side events; a series has one row for each date.
import { text } from '../messages/text';
import { meetingKinds, meetingStatuses } from '../vocabulary/words';
import { defineSheet, endColumns, startWithLabel } from './define';

export const meetings = defineSheet({
  id: 'MTG',
  title: text('Meetings', 'Reuniones', 'Réunions'),
  about: text('Meetings', 'Reuniones', 'Réunions'),
  phase: 'before',
  shown: 'when used',
  columns: {
    ...startWithLabel,
    title: { type: 'text', label: text('Title', 'Título', 'Titre'), required: true, width: 240 },
    kind: { type: 'word', label: text('Kind', 'Tipo', 'Type'), words: meetingKinds, initial: 'meeting' },
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
    start: { type: 'dateTime', label: text('Starts', 'Empieza', 'Début'), required: true },
    length: {
      type: 'number',
      label: text('Minutes long', 'Duración en minutos', 'Durée en minutes'),
      initial: 60,
      width: 80,
    },
    timeZone: { type: 'text', label: text('Time zone', 'Zona horaria', 'Fuseau horaire') },
    series: { type: 'text', label: text('Series', 'Serie', 'Série'), rare: true },
    place: { type: 'text', label: text('Place', 'Lugar', 'Lieu') },
    link: { type: 'url', label: text('Link to join', 'Enlace para conectarse', 'Lien de connexion') },
    agenda: { type: 'longText', label: text('Agenda', 'Orden del día', 'Ordre du jour'), width: 320 },
    coSponsors: {
      type: 'links',
      label: text('Co-sponsors', 'Organizaciones copatrocinadoras', 'Organisations coparrainantes'),
      to: ['ORG'],
      rare: true,
    },
    accreditedHost: {
      type: 'link',
      label: text('Accredited host', 'Organización acreditada anfitriona', 'Organisation hôte accréditée'),
      to: ['ORG'],
      rare: true,
    },
    speakers: {
      type: 'texts',
      label: text('Speakers', 'Ponentes', 'Intervenants et intervenantes'),
      rare: true,
    },
    sequence: {
      type: 'number',
      label: text('Invitation version', 'Versión de la invitación', 'Version de l’invitation'),
      computed: true,
      rare: true,
      initial: 0,
      width: 80,
    },
    status: {
      type: 'word',
      label: text('Status', 'Estado', 'Statut'),
      words: meetingStatuses,
      initial: 'planned',
    },
    minutes: { type: 'longText', label: text('Minutes', 'Acta', 'Compte rendu'), width: 320 },
    decisions: { type: 'longText', label: text('Decisions', 'Decisiones', 'Décisions'), width: 320 },
    ...endColumns,
  },
});
