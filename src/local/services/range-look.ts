// Range: fonts, colours, wrapping, banding, filter, column groups.
import type { CellStyle, GridBackend } from '../grid/backend';
import type { Environment } from './environment';
import { serviceError } from './gate';
import type { GoogleRange, RangeState } from './range';
import type { Services } from './services';
import { queueWrite, readGrid } from './writes';

const WRAPS: Record<string, CellStyle['wrap']> = { WRAP: 'wrap', CLIP: 'clip', OVERFLOW: 'overflow' };

const wrapOf = (strategy: unknown): CellStyle['wrap'] => {
  const wrap = WRAPS[String(strategy)];
  if (!wrap) throw serviceError(`${String(strategy)} is not a wrap strategy.`);
  return wrap;
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
    setWrap: (isWrapping) => style({ wrap: isWrapping ? 'wrap' : 'overflow' }),
    setWrapStrategy: (strategy) => style({ wrap: wrapOf(strategy) }),
    setVerticalAlignment: (alignment) => style({ verticalAlign: alignOf(alignment) }),
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
