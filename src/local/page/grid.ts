// The grid itself: the library's component over a model that shares its changes with the server.
import type { Revision } from '../server/protocol';
import type { Selection } from '../services/ports';
import { installExtensions } from '../grid/o-spreadsheet/shared/install';
import { sheetNumber } from '../grid/o-spreadsheet/shared/sheet-number';
import { createGuardPlugin } from '../grid/o-spreadsheet/shared/structure-plugins';
import { drawOurWay } from './charts';
import { type PageModel, library, owl } from './globals';
import { showNotes } from './notes';
import { followTabLinks } from './tab-links';
import { showToast } from './toasts';
import { typeOverCells } from './typing';
import { translatePageText } from './words';
import type { Text } from '../../core/base/messages/text';
import { gridMenu } from '../../core/words/local/grid-menu';
import * as pageText from '../../core/words/local/page';

export interface Grid {
  readonly model: PageModel;
  focus(): void;
  /** Draws again what is not part of the model, such as the menu. */
  refresh(): void;
  select(selection: Selection): void;
  onSelection(listener: (selection: Selection) => void): void;
}

export interface GridOptions {
  readonly book: Readonly<Record<string, unknown>>;
  readonly revisions: readonly Revision[];
  readonly transport: object;
  readonly user: () => string;
}

const GRID_MENU = new Map<string, Text>(Object.values(gridMenu).map((words) => [words.en, words]));

/** The grid's own menu in the language of the page; what is not in it stays as the library has it. */
function gridWords(english: string): string {
  const words = GRID_MENU.get(english);
  return words ? translatePageText(words) : english;
}

/** Adds what our grids have to the library; once, before a model is made. */
export const prepareLibrary = (user: () => string, owner: string): void => {
  library.setTranslationMethod(gridWords, () => true);
  installExtensions(library);
  const guard = {
    userEmail: user,
    owner,
    warn: () => showToast(translatePageText(pageText.filledByMenu)),
    refuse: () => showToast(translatePageText(pageText.protectedCells)),
  };
  library.registries['featurePluginRegistry']?.add('upr_guard', createGuardPlugin(library, guard));
  showNotes();
  followTabLinks();
  drawOurWay();
};

const selectionOf = ({ getters }: PageModel): Selection => {
  const { top, left, bottom, right } = getters.getSelectedZone();
  return {
    sheetId: sheetNumber(getters.getActiveSheetId()),
    zone: { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 },
  };
};

const select = (model: PageModel, { sheetId, zone }: Selection): void => {
  const { getters } = model;
  const uid = getters.getSheetIds().find((candidate) => sheetNumber(candidate) === sheetId);
  if (uid === undefined || !getters.isSheetVisible(uid)) return;
  if (uid !== getters.getActiveSheetId())
    model.dispatch('ACTIVATE_SHEET', { sheetIdFrom: getters.getActiveSheetId(), sheetIdTo: uid });
  const cell = { col: zone.column, row: zone.row };
  const target = {
    top: zone.row,
    left: zone.column,
    bottom: zone.row + zone.rows - 1,
    right: zone.column + zone.columns - 1,
  };
  model.selection.selectZone({ cell, zone: target }, { scrollIntoView: true });
};

const component = (model: PageModel, mounted: () => void) => {
  class Workbook extends owl.Component {
    static readonly template = owl.xml`<div class="upr-spreadsheet"><Spreadsheet model="model" notifyUser="notify" raiseError="raise" askConfirmation="confirm"/></div>`;
    static readonly components = { Spreadsheet: library.Spreadsheet };
    static readonly props = {};
    readonly model = model;
    readonly notify = ({ text }: { text: string }): void => showToast(String(text));
    readonly raise = (text: string, then?: () => void): void => {
      showToast(String(text));
      then?.();
    };
    readonly confirm = (text: string, yes: () => void, no?: () => void): void =>
      globalThis.confirm(String(text)) ? yes() : no?.();

    setup(): void {
      typeOverCells(library.stores.useStoreProvider());
      owl.onMounted(mounted);
    }
  }
  return Workbook;
};

/** Builds the model and shows it in `place`; resolves when it can be used. */
export const showGrid = async (
  place: HTMLElement,
  { book, revisions, transport }: GridOptions,
): Promise<Grid> => {
  const config = {
    transportService: transport,
    client: { id: `page-${crypto.randomUUID()}`, name: '' },
    mode: 'normal',
  };
  const model = new library.Model(book as never, config as never, revisions as never) as unknown as PageModel;
  const templates = await (await fetch('/lib/o_spreadsheet.xml')).text();
  await new Promise<void>((resolve, reject) => {
    // Without this the library hides the menu bar in a narrow window, and when one zooms in.
    const env = { isSmall: false };
    const app = new owl.App(component(model, resolve), { env });
    app.addTemplates(templates);
    app.mount(place).catch(reject);
  });
  const refresh = (): void => (model as unknown as { trigger(event: string): void }).trigger('update');
  let last = '';
  const listeners: ((selection: Selection) => void)[] = [];
  const report = (): void => {
    const selection = selectionOf(model);
    const text = JSON.stringify(selection);
    if (text === last) return;
    last = text;
    for (const listener of listeners) listener(selection);
  };
  model.on('update', listeners, report);
  return {
    model,
    refresh,
    focus: () => document.querySelector<HTMLElement>('.o-grid')?.focus(),
    select: (selection) => select(model, selection),
    onSelection: (listener) => {
      listeners.push(listener);
      last = '';
      report();
    },
  };
};
