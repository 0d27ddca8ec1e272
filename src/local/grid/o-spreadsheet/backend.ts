// The grid of the local workbook: o-spreadsheet's model behind the interface that the emulated services know.
import type { ColumnGroup, GridBackend, Protection, SheetInfo } from '../backend';
import { extentOf, readZone } from './cells';
import { type GridModel, type LibraryModel, createGridModel, sheetNumber, toZone } from './model';
import { readCharts } from './charts';
import { readColours, readImages } from './drawings';
import { readRule } from './rules';
import type { Library } from './shared/library';
import { readBanding, readFilter } from './tables';
import { applyWrite } from './writes';

// What the library calls an untouched column is four pixels narrower than in Sheets.
const LIBRARY_COLUMN_WIDTH = 96;
const SHEETS_COLUMN_WIDTH = 100;
const SHEETS_ROW_HEIGHT = 21;

const infoOf = ({ getters }: GridModel, uid: string): SheetInfo => {
  const sheet = getters.getSheet(uid);
  return {
    id: sheetNumber(uid),
    name: sheet.name,
    hidden: !sheet.isVisible,
    rows: sheet.rows.length,
    columns: sheet.numberOfCols,
    frozenRows: sheet.panes.ySplit,
    frozenColumns: sheet.panes.xSplit,
    tabColor: sheet.color ?? '',
  };
};

const protectionsOf = ({ getters }: GridModel, uid: string): Protection[] =>
  getters.getProtections(uid).map(([key, { range, warningOnly, description, editors, domainEdit }]) => ({
    key,
    zone: range ? toZone(range.zone) : null,
    warningOnly,
    ...(domainEdit !== undefined && { domainEdit }),
    description,
    editors,
  }));

const groupsOf = ({ getters }: GridModel, uid: string): ColumnGroup[] =>
  getters.getHeaderGroups(uid, 'COL').map(({ start, end, isFolded }) => ({
    column: start,
    count: end - start + 1,
    collapsed: isFolded === true,
  }));

const widthOf = ({ getters }: GridModel, uid: string, column: number): number => {
  const width = getters.getColSize(uid, column);
  return width === LIBRARY_COLUMN_WIDTH ? SHEETS_COLUMN_WIDTH : width;
};

const heightOf = ({ getters }: GridModel, uid: string, row: number): number =>
  getters.getUserRowSize(uid, row) ?? SHEETS_ROW_HEIGHT;

/** A grid over a live model; what others change in the model shows at once. */
export const createModelGrid = (library: Library, libraryModel: LibraryModel): GridBackend => {
  const model = createGridModel(library, libraryModel);
  const { getters, uid } = model;
  return {
    sheets: () => getters.getSheetIds().map((id) => infoOf(model, id)),
    read: (id, zone) => readZone(model, uid(id), zone),
    note: (id, row, column) => getters.getNote({ sheetId: uid(id), col: column, row }),
    rule: (id, row, column) => readRule(model, uid(id), row, column),
    protections: (id) => protectionsOf(model, uid(id)),
    banding: (id) => readBanding(model, uid(id)),
    filter: (id) => readFilter(model, uid(id)),
    columnWidth: (id, column) => widthOf(model, uid(id), column),
    columnGroups: (id) => groupsOf(model, uid(id)),
    colours: (id) => readColours(model, uid(id)),
    charts: (id) => readCharts(model, uid(id)),
    images: (id) => readImages(model, uid(id)),
    merges: (id) => getters.getMerges(uid(id)).map(toZone),
    rowHeight: (id, row) => heightOf(model, uid(id), row),
    hasGridlines: (id) => getters.getGridLinesVisibility(uid(id)),
    isRowHidden: (id, row) => getters.isRowHiddenByUser(uid(id), row),
    isColumnHidden: (id, column) => getters.isColHiddenByUser(uid(id), column),
    extent: (id) => extentOf(model, uid(id)),
    timeZone: () => getters.getBook().timeZone,
    locale: () => getters.getLocale().code,
    name: () => getters.getBook().name,
    apply: (write) => applyWrite(model, write),
    together: (run) => model.together(run),
  };
};
