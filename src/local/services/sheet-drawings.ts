// Sheet: colours by what cells say, charts, images, and the lines of the grid.
import type { Chart } from '../grid/backend';
import { zoneOfA1 } from './a1';
import { chartBuilder, chartOf } from './charts';
import { colourRuleOf, colourRules } from './colour-rules';
import type { Environment } from './environment';
import { guard, recall } from './guard';
import { imageFrom, imageOf } from './over-grid-image';
import type { Services } from './services';
import type { GoogleSheet } from './sheet';
import { queueWrite, readGrid } from './writes';

type Builder = GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder;
type RangeList = GoogleAppsScript.Spreadsheet.RangeList;

const images = (env: Environment, services: Services, sheetId: number): Partial<GoogleSheet> => ({
  getImages: () =>
    readGrid(env, (grid) => grid.images(sheetId)).map((image) => imageOf(env, services, sheetId, image)),
  insertImage: (blob: unknown, column: number, row: number, x: unknown = 0, y: unknown = 0) => {
    const image = imageFrom(env, blob, { row: row - 1, column: column - 1, x: Number(x), y: Number(y) });
    queueWrite(env, { kind: 'image', sheetId, image });
    return imageOf(env, services, sheetId, image);
  },
});

/** Several ranges at once, as far as lines go. */
const rangeList = (
  env: Environment,
  services: Services,
  sheetId: number,
  names: readonly string[],
): RangeList => {
  const ranges = names.map((name) => services.range({ sheetId, zone: zoneOfA1(name) }));
  const list: RangeList = guard<RangeList>(env, 'RangeList', {
    getRanges: () => ranges,
    setBorder: (...lines: unknown[]) => {
      for (const range of ranges) (range.setBorder as (...given: unknown[]) => unknown)(...lines);
      return list;
    },
  });
  return list;
};

/** The members of Sheet for what is drawn on and over its cells. */
export const sheetDrawings = (
  env: Environment,
  services: Services,
  sheetId: number,
  self: () => GoogleSheet,
): Partial<GoogleSheet> => ({
  getConditionalFormatRules: () =>
    readGrid(env, (grid) => grid.colours(sheetId)).map((rule) => colourRuleOf(env, services, sheetId, rule)),
  setConditionalFormatRules: (rules) =>
    queueWrite(env, { kind: 'colours', sheetId, rules: colourRules(rules) }),
  newChart: () => chartBuilder(env, services) as unknown as Builder,
  insertChart: (chart) =>
    queueWrite(env, { kind: 'chart', sheetId, chart: recall<Chart>(chart, 'EmbeddedChart') }),
  removeChart: (chart) =>
    queueWrite(env, { kind: 'removeChart', sheetId, id: recall<Chart>(chart, 'EmbeddedChart').id }),
  getCharts: () =>
    readGrid(env, (grid) => grid.charts(sheetId)).map((chart) => chartOf(env, services, chart)),
  ...images(env, services, sheetId),
  getRangeList: (names) => rangeList(env, services, sheetId, names),
  hasHiddenGridlines: () => readGrid(env, (grid) => !grid.hasGridlines(sheetId)),
  setHiddenGridlines: (hidden) => {
    queueWrite(env, { kind: 'gridlines', sheetId, hidden });
    return self();
  },
});
