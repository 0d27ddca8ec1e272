// Links to a cell of the workbook, `#gid=<tab>&range=<cell>`, as Sheets has them.
import type { PageLibrary, PageModel } from './globals';
import { library } from './globals';

interface Target {
  readonly tab: string;
  readonly cell: string;
}

const targetOf = (url: string): Target | undefined => {
  const [, tab = '', cell = ''] = /^#gid=(\d+)(?:&range=([A-Z]+\d+))?$/.exec(url) ?? [];
  return tab === '' ? undefined : { tab, cell };
};

interface Links extends PageLibrary {
  readonly helpers: PageLibrary['helpers'] & { toCartesian(xc: string): { col: number; row: number } };
}

const open = (model: PageModel, { tab, cell }: Target): void => {
  const { getters } = model;
  if (!getters.getSheetIds().includes(tab)) return;
  // A link to a tab that is hidden brings it into view, as the menu does.
  if (!getters.isSheetVisible(tab)) model.dispatch('SHOW_SHEET', { sheetId: tab });
  const from = getters.getActiveSheetId();
  if (from !== tab) model.dispatch('ACTIVATE_SHEET', { sheetIdFrom: from, sheetIdTo: tab });
  if (cell === '') return;
  const { col, row } = (library as Links).helpers.toCartesian(cell);
  const zone = { left: col, right: col, top: row, bottom: row };
  model.selection.selectZone({ cell: { col, row }, zone }, { scrollIntoView: true });
};

interface Getters {
  tryGetSheetName(sheetId: string): string | undefined;
}

/** Teaches the library these links; once, before a model is made. */
export const followTabLinks = (): void => {
  library.registries['urlRegistry']?.add('upr-tab', {
    sequence: -1,
    match: (url: string) => targetOf(url) !== undefined,
    createLink: (url: string, label: string) => ({
      url,
      label: label || url,
      isExternal: false,
      isUrlEditable: false,
    }),
    urlRepresentation: (url: string, getters: Getters) => {
      const { tab = '', cell = '' } = targetOf(url) ?? {};
      return `${getters.tryGetSheetName(tab) ?? ''} ${cell}`.trim();
    },
    open: (url: string, { model }: { readonly model: PageModel }) => {
      const target = targetOf(url);
      if (target) open(model, target);
    },
  });
};
