// Banding and the filter. Sheets keeps two zones; the library shows both as one table, so the zones are remembered as
// marks and the table is drawn from them.
import type { Zone } from '../backend';
import { type GridModel, type LibraryTable, toLibraryZone, toZone } from './model';
import type { LibraryZone } from './shared/library';

// Grey stripes, as Sheets bands by default; the header keeps the look that its cells have.
const BANDED_STYLE = 'upr-banding';
const BANDED_COLOUR = '#bdc1c6';

const ensureStyle = (model: GridModel): void => {
  if (model.getters.getTableStyles()[BANDED_STYLE]) return;
  model.send('CREATE_TABLE_STYLE', {
    tableStyleId: BANDED_STYLE,
    tableStyleName: 'UPR',
    templateName: 'lightAllBorders',
    primaryColor: BANDED_COLOUR,
  });
};

const overlaps = (a: LibraryZone, b: LibraryZone): boolean =>
  a.left <= b.right && b.left <= a.right && a.top <= b.bottom && b.top <= a.bottom;

const tableAt = (
  { getters }: GridModel,
  uid: string,
  zone: LibraryZone | undefined,
): LibraryTable | undefined =>
  zone && getters.getCoreTables(uid).find(({ range }) => overlaps(range.zone, zone));

const createTable = (
  model: GridModel,
  uid: string,
  zone: LibraryZone,
  hasFilters: boolean,
  bandedRows: boolean,
): void =>
  model.send('CREATE_TABLE', {
    sheetId: uid,
    ranges: [model.getters.getRangeDataFromZone(uid, zone)],
    tableType: 'static',
    config: {
      hasFilters,
      bandedRows,
      styleId: bandedRows ? BANDED_STYLE : 'None',
      numberOfHeaders: 1,
      totalRow: false,
      firstColumn: false,
      lastColumn: false,
      bandedColumns: false,
      automaticAutofill: false,
    },
  });

const draw = (model: GridModel, uid: string, old: LibraryZone | undefined): void => {
  const filter = model.getters.getFilterZone(uid);
  const banding = model.getters.getBandingZone(uid);
  const wanted = [old, filter, banding].filter((zone) => zone !== undefined);
  const present = model.getters
    .getCoreTables(uid)
    .filter(({ range }) => wanted.some((zone) => overlaps(zone, range.zone)));
  for (const { range } of present) model.send('REMOVE_TABLE', { sheetId: uid, target: [range.zone] });
  if (banding) ensureStyle(model);
  const isOneTable = filter !== undefined && banding !== undefined && overlaps(filter, banding);
  if (filter) createTable(model, uid, filter, true, isOneTable);
  if (banding && !isOneTable) createTable(model, uid, banding, false, true);
};

export const setBanding = (model: GridModel, uid: string, zone: Zone | null): void => {
  const old = model.getters.getBandingZone(uid);
  model.send('UPR_BANDING', { sheetId: uid, ...(zone && { zone: toLibraryZone(zone) }) });
  draw(model, uid, old);
};

export const setFilter = (model: GridModel, uid: string, zone: Zone | null): void => {
  const old =
    model.getters.getFilterZone(uid) ??
    model.getters.getCoreTables(uid).find(({ config }) => config.hasFilters)?.range.zone;
  model.send('UPR_FILTER', { sheetId: uid, ...(zone && { zone: toLibraryZone(zone) }) });
  draw(model, uid, old);
};

export const readBanding = (model: GridModel, uid: string): Zone | null => {
  const zone = model.getters.getBandingZone(uid);
  return zone && tableAt(model, uid, zone)?.config.bandedRows ? toZone(zone) : null;
};

/** Ours as long as the page still shows it; else one that a person made at the page. */
export const readFilter = (model: GridModel, uid: string): Zone | null => {
  const own = model.getters.getFilterZone(uid);
  if (own && tableAt(model, uid, own)?.config.hasFilters) return toZone(own);
  const made = model.getters.getCoreTables(uid).find(({ config }) => config.hasFilters);
  return made ? toZone(made.range.zone) : null;
};
