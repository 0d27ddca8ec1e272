// The menu UPR: what stands where, and which panel each entry opens. An entry is here only when it works.
import { functionName } from '../calls/function-name';
import { text, type Language, type Text } from '../messages/text';

/** Apart, so that their panels, which are large, need not carry the names of all others. */
export const COVERED: Text = text(
  'Is this already covered?',
  '¿Ya está cubierto esto?',
  'Est-ce déjà couvert ?',
);
export const TAKE_IN: Text = text(
  'Take in the written text',
  'Incorporar el texto escrito',
  'Reprendre le texte rédigé',
);
export const OVERLAPS: Text = text(
  'Overlaps to settle',
  'Coincidencias por resolver',
  'Recoupements à régler',
);
export const JOIN: Text = text(
  'Join or change my workgroups',
  'Unirme o cambiar mis grupos',
  'Rejoindre ou changer mes groupes',
);

/** Panels by the name of their page; `selected row` panels follow the selection. */
export const PANELS = {
  'my-page': text('My page', 'Mi página', 'Ma page'),
  row: text('This row', 'Esta fila', 'Cette ligne'),
  join: JOIN,
  submission: text('Register a submission', 'Registrar un informe', 'Enregistrer une contribution'),
  covered: COVERED,
  meeting: text('Meetings and invitations', 'Reuniones e invitaciones', 'Réunions et invitations'),
  document: text('Build the document', 'Preparar el documento', 'Préparer le document'),
  text: TAKE_IN,
  parts: text('Who covers what', 'Quién cubre qué', 'Qui couvre quoi'),
  divide: text('Divide among workgroups', 'Repartir entre los grupos', 'Répartir entre les groupes'),
  overlaps: OVERLAPS,
  citations: text('Cited by the UN', 'Citado por la ONU', 'Cité par l’ONU'),
  uptake: text('What was taken up', 'Qué se recogió', 'Ce qui a été repris'),
  progress: text('Record progress', 'Registrar avances', 'Enregistrer les progrès'),
  done: text('What was done', 'Qué se hizo', 'Ce qui a été fait'),
  reports: text('Reports', 'Informes de avances', 'Rapports'),
  cycle: text('Start or move a cycle', 'Iniciar o mover un ciclo', 'Lancer ou déplacer un cycle'),
  import: text('Bring in UN text', 'Traer un texto de la ONU', 'Importer un texte de l’ONU'),
  mail: text('Mail waiting and sent', 'Correos pendientes y enviados', 'Courriels en attente et envoyés'),
  check: text('Check and repair', 'Revisar y reparar', 'Vérifier et réparer'),
  'coverage-report': text('Coverage report', 'Informe de cobertura', 'Rapport de couverture'),
  undo: text('Undo a UPR action', 'Deshacer una acción', 'Annuler une action'),
} as const satisfies Readonly<Record<string, Text>>;
export type PanelName = keyof typeof PANELS;

export type MenuNode =
  | { readonly kind: 'panel'; readonly panel: PanelName }
  | { readonly kind: 'separator' }
  | { readonly kind: 'menu'; readonly title: Text; readonly entries: readonly MenuNode[] };

const panel = (name: PanelName): MenuNode => ({ kind: 'panel', panel: name });
const SEPARATOR: MenuNode = { kind: 'separator' };

export const MENU_TITLE: Text = text('UPR', 'EPU', 'EPU');

export const MENU: readonly MenuNode[] = [
  panel('my-page'),
  panel('row'),
  SEPARATOR,
  {
    kind: 'menu',
    title: text('Take part', 'Participar', 'Participer'),
    entries: [panel('join'), panel('submission'), panel('covered')],
  },
  {
    kind: 'menu',
    title: text('My workgroup', 'Mi grupo de trabajo', 'Mon groupe de travail'),
    entries: [panel('meeting'), panel('parts')],
  },
  {
    kind: 'menu',
    title: text('Submissions', 'Informes', 'Contributions'),
    entries: [panel('text'), panel('document'), panel('overlaps'), panel('citations')],
  },
  {
    kind: 'menu',
    title: text('After the review', 'Después del examen', 'Après l’examen'),
    entries: [panel('divide'), panel('uptake'), panel('progress'), panel('done'), panel('reports')],
  },
  {
    kind: 'menu',
    title: text('Coordinators', 'Coordinación', 'Coordination'),
    entries: [panel('cycle'), panel('import'), panel('coverage-report'), panel('mail'), panel('check')],
  },
  SEPARATOR,
  panel('undo'),
];

/** What a panel sends to open another one. */
export interface PanelRequest {
  /** What the panel shall show, such as `{ id: 'SUB-4K7Q' }`. */
  readonly input?: Readonly<Record<string, string>>;
  /** The reader's language in the panel that asks. */
  readonly language?: Language;
}

/** The global function that opens a panel: `join` has `panelJoin`. */
export const panelFunction = (name: PanelName): string => functionName(`panel-${name}`);
