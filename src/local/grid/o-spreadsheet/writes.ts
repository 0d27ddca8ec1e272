// Each change of the grid as commands of the library.
import type { CellStyle, GridWrite, Zone } from '../backend';
import { clearZone, moveRowCommands, writeFormula, writeValues } from './cells';
import { addChart } from './charts';
import { mergeZones, setBorder, setColours, setImage } from './drawings';
import { type GridModel, sheetNumber, toLibraryZone } from './model';
import { inheritRules, moveRuleCommands, ruleCommands } from './rules';
import type { LibraryZone } from './shared/library';
import { setBanding, setFilter } from './tables';

type Kind = GridWrite['kind'];
type WriteOf<K extends Kind, W = GridWrite> = W extends { kind: infer Own }
  ? K extends Own
    ? W
    : never
  : never;
type Handler<K extends Kind> = (model: GridModel, uid: string, write: WriteOf<K>) => void;
type BookKind = 'insertSheet' | 'timeZone';

const span = (start: number, count: number): number[] =>
  Array.from({ length: count }, (_, index) => start + index);

type Dimension = 'ROW' | 'COL';

const size = ({ getters }: GridModel, uid: string, dimension: Dimension): number => {
  const { rows, numberOfCols } = getters.getSheet(uid);
  return dimension === 'ROW' ? rows.length : numberOfCols;
};

const cross = (dimension: Dimension, at: number, count: number, other: number): LibraryZone =>
  dimension === 'ROW'
    ? { top: at, bottom: at + count - 1, left: other, right: other }
    : { left: at, right: at + count - 1, top: other, bottom: other };

const insert = (
  model: GridModel,
  uid: string,
  dimension: Dimension,
  at: number,
  count: number,
  inherit?: string,
): void => {
  const isBefore = at === 0 || (inherit === 'after' && at < size(model, uid, dimension));
  model.send('ADD_COLUMNS_ROWS', {
    sheetId: uid,
    sheetName: model.getters.getSheetName(uid),
    dimension,
    base: isBefore ? at : at - 1,
    quantity: count,
    position: isBefore ? 'before' : 'after',
  });
  const neighbour = isBefore ? at + count : at - 1;
  const others = size(model, uid, dimension === 'ROW' ? 'COL' : 'ROW');
  const pairs = span(0, others).map((other) => ({
    from: cross(dimension, neighbour, 1, other),
    to: cross(dimension, at, count, other),
  }));
  inheritRules(model, uid, pairs);
};

const remove = (model: GridModel, uid: string, dimension: Dimension, at: number, count: number): void =>
  model.send('REMOVE_COLUMNS_ROWS', {
    sheetId: uid,
    sheetName: model.getters.getSheetName(uid),
    dimension,
    elements: span(at, count),
  });

const hide = (
  model: GridModel,
  uid: string,
  dimension: Dimension,
  at: number,
  count: number,
  isHidden: boolean,
): void =>
  model.send(isHidden ? 'HIDE_COLUMNS_ROWS' : 'UNHIDE_COLUMNS_ROWS', {
    sheetId: uid,
    dimension,
    elements: span(at, count),
  });

const freeze: Handler<'freeze'> = (model, uid, { rows, columns }) => {
  if (rows !== undefined)
    model.send(rows > 0 ? 'FREEZE_ROWS' : 'UNFREEZE_ROWS', {
      sheetId: uid,
      ...(rows > 0 && { quantity: rows }),
    });
  if (columns !== undefined)
    model.send(columns > 0 ? 'FREEZE_COLUMNS' : 'UNFREEZE_COLUMNS', {
      sheetId: uid,
      ...(columns > 0 && { quantity: columns }),
    });
};

const STYLE_NAMES: Readonly<Record<keyof CellStyle, string>> = {
  bold: 'bold',
  background: 'fillColor',
  color: 'textColor',
  wrap: 'wrapping',
  verticalAlign: 'verticalAlign',
  fontSize: 'fontSize',
  align: 'align',
};

const libraryStyle = (style: CellStyle): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(style)
      .filter(([, value]) => value !== undefined)
      .map(([name, value]) => [STYLE_NAMES[name as keyof CellStyle], value === '' ? undefined : value]),
  );

const formatting = (model: GridModel, uid: string, zone: Zone, look: Record<string, unknown>): void =>
  model.send('SET_FORMATTING', { sheetId: uid, target: [toLibraryZone(zone)], ...look });

const groupColumns: Handler<'groupColumns'> = (model, uid, { column, count, collapsed }) => {
  const group = { sheetId: uid, dimension: 'COL', start: column, end: column + count - 1 };
  const present = model.getters
    .getHeaderGroups(uid, 'COL')
    .find(({ start, end }) => start === group.start && end === group.end);
  if (!present) model.send('GROUP_HEADERS', group);
  if (collapsed !== (present?.isFolded ?? false))
    model.send(collapsed ? 'FOLD_HEADER_GROUP' : 'UNFOLD_HEADER_GROUP', group);
};

const protect: Handler<'protect'> = (model, uid, { protection: { zone, ...rest } }) =>
  model.send('UPR_PROTECT', {
    sheetId: uid,
    ...rest,
    editors: [...rest.editors],
    ...(zone && { zone: toLibraryZone(zone) }),
  });

const renameSheet: Handler<'renameSheet'> = (model, uid, { name }) => {
  if (model.getters.getSheetName(uid) !== name)
    model.send('RENAME_SHEET', { sheetId: uid, oldName: model.getters.getSheetName(uid), newName: name });
};

const hideSheet: Handler<'hideSheet'> = (model, uid, { hidden }) => {
  if (model.getters.getSheet(uid).isVisible === hidden)
    model.send(hidden ? 'HIDE_SHEET' : 'SHOW_SHEET', { sheetId: uid });
};

const handlers: { [K in Exclude<Kind, BookKind>]: Handler<K> } = {
  values: writeValues,
  formula: writeFormula,
  clear: (model, uid, { zone }) => clearZone(model, uid, zone),
  insertRows: (model, uid, { row, count, ...write }) => insert(model, uid, 'ROW', row, count, write.inherit),
  deleteRows: (model, uid, { row, count }) => remove(model, uid, 'ROW', row, count),
  insertColumns: (model, uid, { column, count, ...write }) =>
    insert(model, uid, 'COL', column, count, write.inherit),
  deleteColumns: (model, uid, { column, count }) => remove(model, uid, 'COL', column, count),
  moveRows: (model, uid, { from, order }) =>
    model.batch([...moveRowCommands(model, uid, from, order), ...moveRuleCommands(model, uid, from, order)]),
  deleteSheet: (model, uid) =>
    model.send('DELETE_SHEET', { sheetId: uid, sheetName: model.getters.getSheetName(uid) }),
  renameSheet,
  moveSheet: (model, uid, { index }) => model.send('MOVE_SHEET', { sheetId: uid, delta: 0, index }),
  hideSheet,
  hideRows: (model, uid, { row, count, hidden }) => hide(model, uid, 'ROW', row, count, hidden),
  hideColumns: (model, uid, { column, count, hidden }) => hide(model, uid, 'COL', column, count, hidden),
  freeze,
  columnWidth: (model, uid, { column, width }) =>
    model.send('RESIZE_COLUMNS_ROWS', { sheetId: uid, dimension: 'COL', elements: [column], size: width }),
  tabColor: (model, uid, { color }) => model.send('COLOR_SHEET', { sheetId: uid, color: color || undefined }),
  format: (model, uid, { zone, format }) => formatting(model, uid, zone, { format }),
  style: (model, uid, { zone, style }) => formatting(model, uid, zone, { style: libraryStyle(style) }),
  note: (model, uid, { row, column, note }) =>
    model.send('UPR_NOTE', { sheetId: uid, col: column, row, text: note }),
  rule: (model, uid, { zone, rule }) => model.batch(ruleCommands(model, uid, zone, rule)),
  protect,
  unprotect: (model, uid, { key }) => model.send('UPR_UNPROTECT', { sheetId: uid, key }),
  banding: (model, uid, { zone }) => setBanding(model, uid, zone),
  filter: (model, uid, { zone }) => setFilter(model, uid, zone),
  groupColumns,
  colours: (model, uid, { rules }) => setColours(model, uid, rules),
  chart: (model, uid, { chart }) => addChart(model, uid, chart),
  removeChart: (model, uid, { id }) => model.send('DELETE_FIGURE', { sheetId: uid, figureId: id }),
  image: (model, uid, { image }) => setImage(model, uid, image),
  removeImage: (model, uid, { id }) => model.send('DELETE_FIGURE', { sheetId: uid, figureId: id }),
  merge: (model, uid, { zones, isMerged }) => mergeZones(model, uid, zones, isMerged),
  border: (model, uid, { zone, border }) => setBorder(model, uid, zone, border),
  rowHeight: (model, uid, { row, count, height }) =>
    model.send('RESIZE_COLUMNS_ROWS', {
      sheetId: uid,
      dimension: 'ROW',
      elements: span(row, count),
      size: height,
    }),
  gridlines: (model, uid, { hidden }) => {
    if (model.getters.getGridLinesVisibility(uid) === hidden)
      model.send('SET_GRID_LINES_VISIBILITY', { sheetId: uid, areGridLinesVisible: !hidden });
  },
};

const insertSheet = (model: GridModel, write: WriteOf<'insertSheet'>): void => {
  if (model.getters.getSheetIds().some((uid) => sheetNumber(uid) === write.sheetId))
    throw new Error(`The grid has a sheet with id ${write.sheetId} already.`);
  model.send('CREATE_SHEET', {
    sheetId: String(write.sheetId),
    name: write.name,
    position: write.index,
    rows: write.rows,
    cols: write.columns,
  });
};

/** Applies one change; throws when the library refuses it. */
export const applyWrite = (model: GridModel, write: GridWrite): void => {
  if (write.kind === 'insertSheet') insertSheet(model, write);
  else if (write.kind === 'timeZone') model.send('UPR_BOOK', { book: { timeZone: write.timeZone } });
  else {
    const handle = handlers[write.kind] as (target: GridModel, uid: string, change: GridWrite) => void;
    handle(model, model.uid(write.sheetId), write);
  }
};
