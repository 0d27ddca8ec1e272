// Colours by rule, worked out row by row, are those that the library works out for the whole tab.
import { describe, expect, it } from '@jest/globals';
import type { CellColours } from '../../../src/local/grid/backend';
import { createModelGrid } from '../../../src/local/grid/o-spreadsheet/backend';
import { loadLibrary, silently } from '../../../src/local/grid/o-spreadsheet/load';
import type { LibraryModel } from '../../../src/local/grid/o-spreadsheet/model';
import { newBookData } from '../../../src/local/grid/o-spreadsheet/new-book';
import type { ColoursBase } from '../../../src/local/grid/o-spreadsheet/shared/colours-plugin';
import type { PluginClass } from '../../../src/local/grid/o-spreadsheet/shared/library';

const library = loadLibrary();
const Ours = library.registries['coreViewsPluginRegistry']?.get('evaluation_cf') as PluginClass<ColoursBase>;
const published = Object.getPrototypeOf(Ours.prototype) as ColoursBase;

const [ROWS, COLUMNS] = [120, 3];
const zone = { row: 2, column: 0, rows: ROWS - 2, columns: 1 };
const at = (column: number) => ({ ...zone, column });
const look = (background: string) => ({ background, color: '#000000', bold: false });
const RULES: readonly CellColours[] = [
  { zone: at(0), match: 'is', text: 'draft', ...look('#d9e7fb') },
  { zone: at(0), match: 'begins', text: 'dr', ...look('#eceff1') },
  { zone: at(1), match: 'formula', text: '=($B3>$C3)*($A3<>"final")>0', ...look('#fbdcd5') },
  { zone: at(1), match: 'formula', text: '=$B3>1', ...look('#fff1d6') },
  { zone: at(2), match: 'scale', least: '#ffffff', most: '#ff0000' },
];

function coloured() {
  const data = newBookData({ name: 'C', timeZone: 'Etc/GMT', locale: 'en_US', rows: ROWS, columns: COLUMNS });
  const model = silently(() => new library.Model(data as never)) as unknown as LibraryModel & {
    readonly handlers: readonly unknown[];
  };
  const grid = createModelGrid(library, model);
  const line = (row: number) => [['draft', 'final', 'drawn', ''][row % 4] ?? '', row % 5, (row * 7) % 11];
  const values = Array.from({ length: zone.rows }, (_, row) => line(row));
  grid.apply({ kind: 'values', sheetId: 0, zone: { ...zone, columns: COLUMNS }, values });
  grid.apply({ kind: 'colours', sheetId: 0, rules: RULES });
  const plugin = model.handlers.find((one) => one instanceof Ours) as ColoursBase;
  const sheetId = model.getters.getSheetIds()[0] ?? '';
  const cells = Array.from({ length: ROWS * COLUMNS }, (_, index) => ({
    sheetId,
    ...{ row: Math.floor(index / COLUMNS), col: index % COLUMNS },
  }));
  const seen = () => cells.map((cell) => plugin.getCellConditionalFormatStyle(cell));
  const whole = () => {
    const styles = published.getComputedStyles.call(plugin, sheetId);
    return cells.map(({ row, col }) => styles[col]?.[row]);
  };
  return { grid, seen, whole };
}

describe('colours by rule', () => {
  it('are those of the library, for each cell', () => {
    const { seen, whole } = coloured();
    expect(seen()).toEqual(whole());
    expect(new Set(seen().map((style) => style?.['fillColor'])).size).toBeGreaterThan(8);
  });

  it('follow what is typed, in the row and in what a scale compares', () => {
    const { grid, seen, whole } = coloured();
    const before = seen();
    grid.apply({
      kind: 'values',
      sheetId: 0,
      zone: { ...zone, row: 50, rows: 1, columns: COLUMNS },
      values: [['draft', 9, 40]],
    });
    expect(seen()).toEqual(whole());
    expect(seen()).not.toEqual(before);
  });

  it('follow rows that move', () => {
    const { grid, seen, whole } = coloured();
    seen();
    grid.apply({ kind: 'insertRows', sheetId: 0, row: 40, count: 3 });
    expect(seen()).toEqual(whole());
  });
});
