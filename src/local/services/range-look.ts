// Range: fonts, colours, wrapping, banding, filter, column groups.
import type { Border, CellStyle, GridBackend, Zone } from '../grid/backend';
import type { Environment } from './environment';
import { serviceError } from './gate';
import type { GoogleRange, RangeState } from './range';
import { assertShape } from './range-values';
import type { Services } from './services';
import { applyNow, queueStep, queueWrite, readGrid } from './writes';

const WRAPS: Record<string, CellStyle['wrap']> = { WRAP: 'wrap', CLIP: 'clip', OVERFLOW: 'overflow' };

const wrapOf = (strategy: unknown): CellStyle['wrap'] => {
  const wrap = WRAPS[String(strategy)];
  if (!wrap) throw serviceError(`${String(strategy)} is not a wrap strategy.`);
  return wrap;
};

const sideOf = (alignment: unknown): CellStyle['align'] => {
  if (alignment === 'left' || alignment === 'center' || alignment === 'right') return alignment;
  throw serviceError(`${String(alignment)} is not a horizontal alignment.`);
};

const alignOf = (alignment: string | null): CellStyle['verticalAlign'] => {
  if (alignment === 'top' || alignment === 'middle' || alignment === 'bottom') return alignment;
  throw serviceError(`${String(alignment)} is not a vertical alignment.`);
};

const assertNoOverlap = (backend: GridBackend, sheetId: number): void => {
  if (backend.banding(sheetId))
    throw serviceError(
      'You cannot add alternating background colors to a range that already has alternating background colors.',
    );
};

const groupColumns = (env: Environment, { sheetId, zone }: RangeState, delta: number): void => {
  if (delta !== 1) throw serviceError('Only column groups of one level are emulated by the local workbook.');
  queueWrite(env, {
    kind: 'groupColumns',
    sheetId,
    column: zone.column,
    count: zone.columns,
    collapsed: false,
  });
};

const fonts = (env: Environment, state: RangeState, self: () => GoogleRange): Partial<GoogleRange> => {
  const style = (change: CellStyle): GoogleRange => {
    queueWrite(env, { kind: 'style', sheetId: state.sheetId, zone: state.zone, style: change });
    return self();
  };
  return {
    setFontWeight: (weight) => style({ bold: weight === 'bold' }),
    setBackground: (color) => style({ background: color ?? '' }),
    setFontColor: (color: string | null) => style({ color: color ?? '' }),
    setFontSize: (fontSize) => style({ fontSize }),
    setHorizontalAlignment: (alignment) => style({ align: sideOf(alignment) }),
    // The grid has one font.
    setFontFamily: () => self(),
    setWrap: (isWrapping) => style({ wrap: isWrapping ? 'wrap' : 'overflow' }),
    setWrapStrategy: (strategy) => style({ wrap: wrapOf(strategy) }),
    setVerticalAlignment: (alignment) => style({ verticalAlign: alignOf(alignment) }),
  };
};

/** Cells of one look that stand side by side in a row are written at once. */
const eachRun = (
  table: readonly (readonly unknown[])[],
  write: (item: unknown, row: number, column: number, count: number) => void,
): void =>
  table.forEach((line, row) => {
    for (let start = 0, end = 1; start < line.length; start = end, end += 1) {
      while (end < line.length && line[end] === line[start]) end += 1;
      write(line[start], row, start, end - start);
    }
  });

const looks = (env: Environment, state: RangeState, self: () => GoogleRange): Partial<GoogleRange> => {
  const { sheetId, zone } = state;
  const all = (styleOf: (item: unknown) => CellStyle) => (table: readonly (readonly unknown[])[]) => {
    const given = assertShape(state, table).map((line) => [...line]);
    const run = (): void =>
      eachRun(given, (item, row, column, columns) => {
        const cells = { row: zone.row + row, column: zone.column + column, rows: 1, columns };
        applyNow(env, { kind: 'style', sheetId, zone: cells, style: styleOf(item) });
      });
    queueStep(env, { kind: 'style', sheetId, zone, style: {} }, { run });
    return self();
  };
  return {
    setBackgrounds: all((background) => ({ background: String(background ?? '') })),
    setFontColors: all((color) => ({ color: String(color ?? '') })),
    setFontSizes: all((fontSize) => ({ fontSize: Number(fontSize) })),
    setFontWeights: all((weight) => ({ bold: weight === 'bold' })),
    setHorizontalAlignments: all((alignment) => ({ align: sideOf(alignment) })),
    setWraps: all((isWrapping) => ({ wrap: isWrapping === true ? 'wrap' : 'overflow' })),
  };
};

const BORDER_SIDES: readonly Border['sides'][number][] = [
  'top',
  'left',
  'bottom',
  'right',
  'vertical',
  'horizontal',
];

const bordering = (
  env: Environment,
  { sheetId, zone }: RangeState,
  self: () => GoogleRange,
): Partial<GoogleRange> => ({
  setBorder: (...given: unknown[]) => {
    const [flags, color, style] = [given.slice(0, BORDER_SIDES.length), given[6], given[7]];
    const isThick = String(style) === 'SOLID_THICK';
    const sides = BORDER_SIDES.filter((_, at) => flags[at] === true);
    const isCleared = flags.every((flag) => flag === false);
    if (!isCleared && flags.includes(false))
      throw serviceError('Taking away some lines and leaving others is not emulated by the local workbook.');
    const border = { sides, color: isCleared ? '' : String(color ?? '#000000'), isThick };
    if (isCleared || sides.length > 0) queueWrite(env, { kind: 'border', sheetId, zone, border });
    return self();
  },
});

const merging = (
  env: Environment,
  { sheetId, zone }: RangeState,
  self: () => GoogleRange,
): Partial<GoogleRange> => {
  const merge = (zones: readonly Zone[], isMerged: boolean): GoogleRange => {
    queueWrite(env, { kind: 'merge', sheetId, zones, isMerged });
    return self();
  };
  return {
    merge: () => merge([zone], true),
    mergeAcross: () =>
      merge(
        Array.from({ length: zone.rows }, (_, at) => ({ ...zone, row: zone.row + at, rows: 1 })),
        true,
      ),
    breakApart: () => merge([zone], false),
  };
};

/** The members of Range for how cells look and are arranged. */
export const rangeLook = (
  env: Environment,
  services: Services,
  state: RangeState,
  self: () => GoogleRange,
): Partial<GoogleRange> => {
  const { sheetId, zone } = state;
  return {
    ...fonts(env, state, self),
    ...looks(env, state, self),
    ...bordering(env, state, self),
    ...merging(env, state, self),
    applyRowBanding: () => {
      readGrid(env, (grid) => assertNoOverlap(grid, sheetId));
      queueWrite(env, { kind: 'banding', sheetId, zone });
      return services.banding(sheetId);
    },
    createFilter: () => {
      if (readGrid(env, (grid) => grid.filter(sheetId)))
        throw serviceError("You can't create a filter in a sheet that already has a filter.");
      queueWrite(env, { kind: 'filter', sheetId, zone });
      return services.filter(sheetId);
    },
    getFilter: () => readGrid(env, (grid) => (grid.filter(sheetId) ? services.filter(sheetId) : null)),
    shiftColumnGroupDepth: (delta) => {
      groupColumns(env, state, delta);
      return self();
    },
  };
};
