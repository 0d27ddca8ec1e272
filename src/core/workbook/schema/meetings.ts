// Meetings, trainings and side events; a series has one row for each date.
import { text } from '../../base/messages/text';
import { meetingKinds, meetingStatuses } from '../../base/vocabulary/words';
import { defineSheet, endColumns, startWithLabel } from './define';
import { clockColumns } from './shared-columns';
import { tabNames } from './tab-names';

export const meetings = defineSheet({
  id: 'MTG',
  title: tabNames.MTG,
  about: text(
    'Meetings, trainings, consultations and side events; a series has one row for each date.',
    'Reuniones, capacitaciones, consultas y eventos paralelos; una serie tiene una fila por fecha.',
    'Réunions, formations, concertations et événements parallèles ; une série a une ligne par date.',
  ),
  phase: 'before',
  shown: 'when used',
  columns: {
    ...startWithLabel,
    title: {
      type: 'text',
      label: text('Title', 'Título', 'Titre'),
      note: text(
        'What the invitation says above all.',
        'Lo que la invitación dice ante todo.',
        'Ce que l’invitation dit en premier.',
      ),
      required: true,
      width: 240,
    },
    kind: {
      type: 'word',
      label: text('Kind', 'Tipo', 'Type'),
      note: text('What sort of meeting it is.', 'Qué clase de reunión es.', 'Quelle sorte de réunion c’est.'),
      words: meetingKinds,
      initial: 'meeting',
    },
    workgroup: {
      type: 'link',
      label: text('Workgroup', 'Grupo de trabajo', 'Groupe de travail'),
      note: text(
        'The workgroup that calls the meeting; leave it empty for the whole coalition.',
        'El grupo que convoca la reunión; déjelo vacío para toda la coalición.',
        'Le groupe qui convoque la réunion ; laissez vide pour toute la coalition.',
      ),
      to: ['WG'],
      width: 180,
    },
    withWorkgroups: {
      type: 'links',
      label: text('With workgroups', 'Con los grupos', 'Avec les groupes'),
      note: text(
        'Other workgroups that are invited, separated by semicolons.',
        'Otros grupos invitados, separados por punto y coma.',
        'Les autres groupes invités, séparés par des points-virgules.',
      ),
      to: ['WG'],
      rare: true,
    },
    start: {
      type: 'dateTime',
      label: text('Starts', 'Empieza', 'Début'),
      note: text(
        'Day and time by the clock of the time zone in this row.',
        'Día y hora según el reloj de la zona horaria de esta fila.',
        'Jour et heure selon l’horloge du fuseau de cette ligne.',
      ),
      required: true,
    },
    length: {
      type: 'number',
      label: text('Minutes long', 'Duración en minutos', 'Durée en minutes'),
      note: text(
        'How long it lasts, in minutes.',
        'Cuánto dura, en minutos.',
        'Combien de temps elle dure, en minutes.',
      ),
      initial: 60,
      width: 80,
    },
    timeZone: clockColumns.timeZone,
    series: {
      type: 'text',
      label: text('Series', 'Serie', 'Série'),
      note: text(
        'The same code on all dates of a series, with the rule by which they repeat.',
        'El mismo código en todas las fechas de una serie, con la regla con que se repiten.',
        'Le même code sur toutes les dates d’une série, avec la règle de répétition.',
      ),
      rare: true,
    },
    place: {
      type: 'text',
      label: text('Place', 'Lugar', 'Lieu'),
      note: text(
        'The room or address, if people meet in person.',
        'La sala o la dirección, si la reunión es presencial.',
        'La salle ou l’adresse, si l’on se retrouve sur place.',
      ),
    },
    link: {
      type: 'url',
      label: text('Link to join', 'Enlace para conectarse', 'Lien de connexion'),
      note: text(
        'The address of the call, if people meet online.',
        'La dirección de la llamada, si la reunión es en línea.',
        'L’adresse de l’appel, si l’on se retrouve en ligne.',
      ),
    },
    agenda: {
      type: 'longText',
      label: text('Agenda', 'Orden del día', 'Ordre du jour'),
      note: text(
        'What will be talked about; it goes out with the invitation.',
        'De qué se hablará; se envía con la invitación.',
        'Ce dont on parlera ; cela part avec l’invitation.',
      ),
      width: 320,
    },
    coSponsors: {
      type: 'links',
      label: text('Co-sponsors', 'Organizaciones copatrocinadoras', 'Organisations coparrainantes'),
      note: text(
        'The organizations that lend their name to a side event, separated by semicolons.',
        'Las organizaciones que prestan su nombre a un evento paralelo, separadas por punto y coma.',
        'Les organisations qui prêtent leur nom à un événement parallèle, séparées par des points-virgules.',
      ),
      to: ['ORG'],
      rare: true,
    },
    accreditedHost: {
      type: 'link',
      label: text('Accredited host', 'Organización acreditada anfitriona', 'Organisation hôte accréditée'),
      note: text(
        'The organization with consultative status that books the room at the UN.',
        'La organización con estatus consultivo que reserva la sala en la ONU.',
        'L’organisation dotée du statut consultatif qui réserve la salle à l’ONU.',
      ),
      to: ['ORG'],
      rare: true,
    },
    speakers: {
      type: 'texts',
      label: text('Speakers', 'Ponentes', 'Intervenants et intervenantes'),
      note: text(
        'The people who speak, with what they speak for, separated by semicolons.',
        'Las personas que hablan y en nombre de quién, separadas por punto y coma.',
        'Les personnes qui parlent et au nom de qui, séparées par des points-virgules.',
      ),
      rare: true,
    },
    sequence: {
      type: 'number',
      label: text('Invitation version', 'Versión de la invitación', 'Version de l’invitation'),
      note: text(
        'Goes up by one each time that a changed invitation is sent.',
        'Sube en uno cada vez que se envía una invitación modificada.',
        'Augmente de un à chaque envoi d’une invitation modifiée.',
      ),
      computed: true,
      rare: true,
      initial: 0,
      width: 80,
    },
    status: {
      type: 'word',
      label: text('Status', 'Estado', 'Statut'),
      note: text(
        'Whether it is still to come, was called off or took place.',
        'Si está por celebrarse, se canceló o ya tuvo lugar.',
        'Si elle est à venir, annulée ou passée.',
      ),
      words: meetingStatuses,
      initial: 'planned',
    },
    minutes: {
      type: 'longText',
      label: text('Minutes', 'Acta', 'Compte rendu'),
      note: text(
        'What was said, in short, or a link to it.',
        'Lo que se dijo, en breve, o un enlace a ello.',
        'Ce qui s’est dit, en bref, ou un lien vers le texte.',
      ),
      width: 320,
    },
    decisions: {
      type: 'longText',
      label: text('Decisions', 'Decisiones', 'Décisions'),
      note: text(
        'What was decided; tasks go on the sheet for tasks.',
        'Lo que se decidió; las tareas van en la hoja de tareas.',
        'Ce qui a été décidé ; les tâches vont dans l’onglet des tâches.',
      ),
      width: 320,
    },
    ...endColumns,
  },
});
