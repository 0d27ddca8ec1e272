// What an edit costs in colours: those of the rows in view, against those of the whole tab, as the library works them out.
import { performance } from 'node:perf_hooks';
import { colourRulesOf } from '../../src/core/workbook/check/colour-rules';
import { lookOf } from '../../src/core/workbook/check/looks';
import { sheetSpec } from '../../src/core/workbook/schema/sheets';
import type { SheetId } from '../../src/core/workbook/schema/sheet-ids';
import { createModelGrid } from '../../src/local/grid/o-spreadsheet/backend';
import { loadLibrary, silently } from '../../src/local/grid/o-spreadsheet/load';
import type { LibraryModel } from '../../src/local/grid/o-spreadsheet/model';
import { newBookData } from '../../src/local/grid/o-spreadsheet/new-book';
import type { ColoursBase } from '../../src/local/grid/o-spreadsheet/shared/colours-plugin';
import type { PluginClass } from '../../src/local/grid/o-spreadsheet/shared/library';

const ROWS = 1000;
const IN_VIEW = 24;
const EDITS = 7;

const middle = (times: readonly number[]): number =>
  [...times].sort((one, other) => one - other)[times.length >> 1] ?? 0;

function coloured(sheet: SheetId) {
  const library = loadLibrary();
  const spec = sheetSpec(sheet);
  const columns = Object.keys(spec.columns).length;
  const data = newBookData({ name: 'C', timeZone: 'Etc/GMT', locale: 'en_US', rows: ROWS, columns });
  const model = silently(() => new library.Model(data as never)) as unknown as LibraryModel & {
    readonly handlers: readonly unknown[];
  };
  const grid = createModelGrid(library, model);
  const rules = colourRulesOf(spec, lookOf(sheet), 'en').map((rule) => ({
    ...rule,
    zone: { row: 2, column: rule.column, rows: ROWS - 2, columns: 1 },
  }));
  grid.apply({ kind: 'colours', sheetId: 0, rules });
  const Plugin = library.registries['coreViewsPluginRegistry']?.get(
    'evaluation_cf',
  ) as PluginClass<ColoursBase>;
  const plugin = model.handlers.find((one) => one instanceof Plugin) as ColoursBase;
  return { grid, plugin, Plugin, columns, sheetId: model.getters.getSheetIds()[0] ?? '' };
}

function measure(sheet: SheetId) {
  const { grid, plugin, Plugin, columns, sheetId } = coloured(sheet);
  const published = Object.getPrototypeOf(Plugin.prototype) as ColoursBase;
  const timed = (edit: number, work: () => void): number => {
    const zone = { row: 4, column: 2, rows: 1, columns: 1 };
    grid.apply({ kind: 'values', sheetId: 0, zone, values: [[`Text ${edit}`]] });
    grid.read(0, zone);
    const start = performance.now();
    work();
    return performance.now() - start;
  };
  const inView = (): void => {
    for (let row = 2; row < 2 + IN_VIEW; row++)
      for (let col = 0; col < columns; col++) plugin.getCellConditionalFormatStyle({ sheetId, row, col });
  };
  const edits = Array.from({ length: EDITS }, (_, edit) => edit);
  const whole = middle(
    edits.map((edit) => timed(edit, () => published.getComputedStyles.call(plugin, sheetId))),
  );
  const ours = middle(edits.map((edit) => timed(-1 - edit, inView)));
  const round = (time: number): number => Math.round(time * 10) / 10;
  return {
    sheet,
    'whole tab, ms': round(whole),
    'in view, ms': round(ours),
    times: Math.round(whole / ours),
  };
}

export function run(): void {
  console.table((['SUB', 'REC', 'ACT'] as const).map(measure));
}
