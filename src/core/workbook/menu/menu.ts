// The menu UPR: what stands where, and which panel each entry opens. An entry is here only when it works.
import { functionName } from '../../base/function-name';
import { type Language, type Text } from '../../base/messages/text';
import * as titles from '../../words/workbook/menu';

/** Panels by the name of their page; `selected row` panels follow the selection. */
export const PANELS = {
  'my-page': titles.myPage,
  row: titles.row,
  join: titles.join,
  submission: titles.submission,
  covered: titles.covered,
  meeting: titles.meeting,
  document: titles.document,
  text: titles.takeIn,
  parts: titles.parts,
  divide: titles.divide,
  overlaps: titles.overlaps,
  citations: titles.citations,
  uptake: titles.uptake,
  progress: titles.progress,
  done: titles.done,
  reports: titles.reports,
  cycle: titles.cycle,
  import: titles.bringIn,
  mail: titles.mail,
  check: titles.check,
  'coverage-report': titles.coverageReport,
  undo: titles.undo,
} as const satisfies Readonly<Record<string, Text>>;
export type PanelName = keyof typeof PANELS;

export type MenuNode =
  | { readonly kind: 'panel'; readonly panel: PanelName }
  | { readonly kind: 'separator' }
  | { readonly kind: 'menu'; readonly title: Text; readonly entries: readonly MenuNode[] };

const panel = (name: PanelName): MenuNode => ({ kind: 'panel', panel: name });
const SEPARATOR: MenuNode = { kind: 'separator' };

export const MENU: readonly MenuNode[] = [
  panel('my-page'),
  panel('row'),
  SEPARATOR,
  {
    kind: 'menu',
    title: titles.folders.takePart,
    entries: [panel('join'), panel('submission'), panel('covered')],
  },
  {
    kind: 'menu',
    title: titles.folders.myWorkgroup,
    entries: [panel('meeting'), panel('parts')],
  },
  {
    kind: 'menu',
    title: titles.folders.submissions,
    entries: [panel('text'), panel('document'), panel('overlaps'), panel('citations')],
  },
  {
    kind: 'menu',
    title: titles.folders.afterTheReview,
    entries: [panel('divide'), panel('uptake'), panel('progress'), panel('done'), panel('reports')],
  },
  {
    kind: 'menu',
    title: titles.folders.coordinators,
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
