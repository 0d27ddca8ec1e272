// Sheet: colours by what cells say, and charts.
import type { BarChart } from '../grid/backend';
import { chartBuilder, chartOf } from './charts';
import { colourRuleOf, colourRules } from './colour-rules';
import type { Environment } from './environment';
import { recall } from './guard';
import type { Services } from './services';
import type { GoogleSheet } from './sheet';
import { queueWrite, readGrid } from './writes';

type Builder = GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder;

/** The members of Sheet for what is drawn over its cells. */
export const sheetDrawings = (
  env: Environment,
  services: Services,
  sheetId: number,
): Partial<GoogleSheet> => ({
  getConditionalFormatRules: () =>
    readGrid(env, (grid) => grid.colours(sheetId)).map((rule) => colourRuleOf(env, services, sheetId, rule)),
  setConditionalFormatRules: (rules) =>
    queueWrite(env, { kind: 'colours', sheetId, rules: colourRules(rules) }),
  newChart: () => chartBuilder(env, services, sheetId) as unknown as Builder,
  insertChart: (chart) =>
    queueWrite(env, { kind: 'chart', sheetId, chart: recall<BarChart>(chart, 'EmbeddedChart') }),
  getCharts: () =>
    readGrid(env, (grid) => grid.charts(sheetId)).map((chart) => chartOf(env, services, sheetId, chart)),
});
