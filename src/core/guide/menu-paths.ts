// Where things are in the menu, written as a path; the pages take these and the sheets' titles as values.
import { LANGUAGES, text, type Language, type MessageValues, type Text } from '../messages/text';
import { SHEETS } from '../schema/sheets';

const top = text('UPR', 'EPU', 'EPU');
const takePart = text('Take part', 'Participar', 'Participer');
const myWorkgroup = text('My workgroup', 'Mi grupo de trabajo', 'Mon groupe de travail');
const submissions = text('Submissions', 'Informes', 'Contributions');
const coordinators = text('Coordinators', 'Coordinación', 'Coordination');

function path(...entries: readonly Text[]): Text {
  const [en, es, fr] = LANGUAGES.map((language: Language) =>
    [top, ...entries].map((entry) => entry[language]).join(' > '),
  );
  return text(en ?? '', es ?? '', fr ?? '');
}

/** Menu paths by the name that lines use for them. */
export const menuPaths = {
  thisRow: path(text('This row', 'Esta fila', 'Cette ligne')),
  join: path(
    takePart,
    text('Join or change my workgroups', 'Unirme o cambiar mis grupos', 'Rejoindre ou changer mes groupes'),
  ),
  register: path(
    takePart,
    text('Register a submission', 'Registrar un informe', 'Enregistrer une contribution'),
  ),
  meetings: path(
    myWorkgroup,
    text('Meetings and invitations', 'Reuniones e invitaciones', 'Réunions et invitations'),
  ),
  build: path(submissions, text('Build the document', 'Crear el documento', 'Créer le document')),
  overlaps: path(
    submissions,
    text('Overlaps to settle', 'Coincidencias por resolver', 'Chevauchements à régler'),
  ),
  cycle: path(
    coordinators,
    text('Start or move a cycle', 'Iniciar o mover un ciclo', 'Lancer ou déplacer un cycle'),
  ),
  unText: path(
    coordinators,
    text('Bring in UN text', 'Traer un texto de la ONU', 'Importer un texte de l’ONU'),
  ),
  check: path(coordinators, text('Check and repair', 'Revisar y reparar', 'Vérifier et réparer')),
  undo: path(text('Undo a UPR action', 'Deshacer una acción', 'Annuler une action')),
} as const satisfies Readonly<Record<string, Text>>;

/** What `{name}` stands for in a line: menu paths, and the titles of sheets under their ids. */
export const lineValues: MessageValues = {
  ...menuPaths,
  ...Object.fromEntries(Object.values(SHEETS).map(({ id, title }) => [id, title])),
};
