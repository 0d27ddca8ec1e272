// Reading and writing cells of the model.
import type { GridCell, GridValue, GridWrite, Zone } from '../backend';
import { libraryFormula } from './formula-text';
import { type GridModel, toLibraryZone } from './model';
import type { Cell, Command, Position } from './shared/library';
import { isTextFormat, quotedText } from './shared/text-format';

const EMPTY: GridCell = { value: '', formula: '', format: '' };

const hasContent = (cell: Cell | undefined): boolean => !!cell && (cell.isFormula || cell.content !== '');

const readFormula = (model: GridModel, cell: Cell, position: Position): GridCell => {
  const { getters } = model;
  model.recalculate();
  const { value, format } = getters.getEvaluatedCell(position);
  const formula = cell.compiledFormula?.toFormulaString(getters) ?? '';
  return { value: value ?? '', formula, format: cell.format || (format ?? '') };
};

const readCell = (model: GridModel, position: Position, maySpill: boolean): GridCell => {
  const { getters } = model;
  const cell = getters.getCell(position);
  if (cell?.isFormula) return readFormula(model, cell, position);
  const format = (cell ?? getters.getBlankLook(position)).format ?? '';
  if (cell && cell.content !== '') return { value: cell.parsedValue ?? '', formula: '', format };
  // A formula nearby may spill into an empty cell.
  if (maySpill) model.recalculate();
  const value = maySpill ? (getters.getEvaluatedCell(position).value ?? '') : '';
  return value === '' && format === '' ? EMPTY : { value, formula: '', format };
};

const assertInside = ({ getters }: GridModel, uid: string, zone: Zone): void => {
  const { numberOfCols, rows, name } = getters.getSheet(uid);
  const isWhole = [zone.row, zone.column, zone.rows, zone.columns].every(Number.isInteger);
  const isInside =
    zone.row >= 0 &&
    zone.column >= 0 &&
    zone.row + zone.rows <= rows.length &&
    zone.column + zone.columns <= numberOfCols;
  if (!isWhole || !isInside || zone.rows < 1 || zone.columns < 1)
    throw new Error(
      `The zone ${JSON.stringify(zone)} is outside sheet "${name}" (${rows.length} x ${numberOfCols}).`,
    );
};

/** The cells of a zone; throws when it reaches outside its sheet. */
export const readZone = (model: GridModel, uid: string, zone: Zone): GridCell[][] => {
  assertInside(model, uid, zone);
  // Asking for an empty cell's value calculates the whole workbook; a sheet without formulas has no need of it.
  const maySpill = model.getters.getCells(uid).some((cell) => cell.isFormula);
  return Array.from({ length: zone.rows }, (_, r) =>
    Array.from({ length: zone.columns }, (__, c) =>
      readCell(model, { sheetId: uid, col: zone.column + c, row: zone.row + r }, maySpill),
    ),
  );
};

const entry = (model: GridModel, position: Position, value: GridValue): Command => {
  const { getters, library } = model;
  const format = (getters.getCell(position) ?? getters.getBlankLook(position)).format;
  const base = { type: 'UPDATE_CELL', ...position };
  if (typeof value !== 'string') return { ...base, content: String(value).toUpperCase(), isTyped: true };
  return { ...base, content: isTextFormat(format) ? value : quotedText(library, value, getters.getLocale()) };
};

const isUnchangedBlank = ({ getters }: GridModel, position: Position, value: GridValue): boolean =>
  value === '' && !hasContent(getters.getCell(position));

/** Writes values as they are, never interpreting text. */
export const writeValues = (
  model: GridModel,
  uid: string,
  { zone, values }: Extract<GridWrite, { kind: 'values' }>,
): void => {
  assertInside(model, uid, zone);
  if (values.length !== zone.rows || values.some((row) => row.length !== zone.columns))
    throw new Error(`The values do not fit the zone ${JSON.stringify(zone)}.`);
  const commands: Command[] = [];
  values.forEach((row, r) =>
    row.forEach((value, c) => {
      const position = { sheetId: uid, col: zone.column + c, row: zone.row + r };
      if (!isUnchangedBlank(model, position, value)) commands.push(entry(model, position, value));
    }),
  );
  model.batch(commands);
};

export const writeFormula = (
  model: GridModel,
  uid: string,
  write: Extract<GridWrite, { kind: 'formula' }>,
): void => {
  assertInside(model, uid, { row: write.row, column: write.column, rows: 1, columns: 1 });
  const content = libraryFormula(write.formula, model.getters.getLocale().decimalSeparator);
  model.batch([
    { type: 'UPDATE_CELL', sheetId: uid, col: write.column, row: write.row, content, isTyped: true },
  ]);
};

const filledPositions = ({ getters }: GridModel, uid: string, zone: Zone): Position[] => {
  const { top, bottom, left, right } = toLibraryZone(zone);
  return getters
    .getCells(uid)
    .filter(hasContent)
    .map((cell) => getters.getCellPosition(cell.id))
    .filter(({ col, row }) => row >= top && row <= bottom && col >= left && col <= right);
};

export const clearZone = (model: GridModel, uid: string, zone: Zone): void => {
  assertInside(model, uid, zone);
  model.batch(
    filledPositions(model, uid, zone).map((position) => ({ type: 'UPDATE_CELL', ...position, content: '' })),
  );
};

export const extentOf = (model: GridModel, uid: string): { rows: number; columns: number } => {
  const { getters } = model;
  let rows = 0;
  let columns = 0;
  for (const cell of getters.getCells(uid)) {
    if (!hasContent(cell)) continue;
    const position = getters.getCellPosition(cell.id);
    if (cell.isFormula) model.recalculate();
    const spread = cell.isFormula ? getters.getSpreadZone({ ...position, sheetId: uid }) : undefined;
    rows = Math.max(rows, (spread?.bottom ?? position.row) + 1);
    columns = Math.max(columns, (spread?.right ?? position.col) + 1);
  }
  return { rows, columns };
};

const movedContent = (
  { getters }: GridModel,
  uid: string,
  cell: Cell,
  by: number,
): Record<string, unknown> => {
  if (cell.isFormula)
    return { content: getters.getTranslatedCellFormula(uid, 0, by, cell.compiledFormula), isTyped: true };
  const isTyped = isTextFormat(cell.format) && typeof cell.parsedValue !== 'string' && cell.content !== '';
  return { content: cell.content, ...(isTyped && { isTyped }) };
};

const movedCell = (model: GridModel, uid: string, col: number, from: number, to: number): Command[] => {
  const cell = model.getters.getCell({ sheetId: uid, col, row: from });
  const target = { sheetId: uid, col, row: to };
  if (!cell && !model.getters.getCell(target)) return [];
  const look = cell ?? model.getters.getBlankLook({ sheetId: uid, col, row: from });
  const content = cell ? movedContent(model, uid, cell, to - from) : { content: '' };
  return [
    { type: 'UPDATE_CELL', ...target, ...content, style: look.style ?? null, format: look.format ?? '' },
  ];
};

const movedNote = ({ getters }: GridModel, uid: string, col: number, from: number, to: number): Command[] => {
  const text = getters.getNote({ sheetId: uid, col, row: from });
  const isSame = text === getters.getNote({ sheetId: uid, col, row: to });
  return isSame ? [] : [{ type: 'UPR_NOTE', sheetId: uid, col, row: to, text }];
};

/** What has to be written so that row `from + i` holds what stood in row `order[i]`, rules excepted. */
export const moveRowCommands = (
  model: GridModel,
  uid: string,
  from: number,
  order: readonly number[],
): Command[] => {
  const columns = Array.from({ length: model.getters.getSheet(uid).numberOfCols }, (_, column) => column);
  return order.flatMap((source, index) => {
    const target = from + index;
    if (source === target) return [];
    return columns.flatMap((col) => [
      ...movedCell(model, uid, col, source, target),
      ...movedNote(model, uid, col, source, target),
    ]);
  });
};
