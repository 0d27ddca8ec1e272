// Charts in a sheet: the builder of bars, columns and lines, the kinds that the workbook draws.
import type { Chart } from '../grid/backend';
import { newDrawingId } from './drawing-id';
import type { Environment } from './environment';
import { serviceError } from './gate';
import { enumOf, guard, recall, remember } from './guard';
import type { RangeState } from './range';
import type { Services } from './services';

type GoogleChart = GoogleAppsScript.Spreadsheet.EmbeddedChart;
type Builder = GoogleAppsScript.Spreadsheet.EmbeddedBarChartBuilder & {
  build(): GoogleChart;
};

export const chartOf = (env: Environment, services: Services, chart: Chart): GoogleChart =>
  remember(
    guard<GoogleChart>(env, 'EmbeddedChart', {
      getRanges: () => chart.ranges.map((range) => services.range(range)),
    }),
    chart,
  );

const EMPTY: Omit<Chart, 'kind'> = {
  id: '',
  ranges: [],
  hasHeaders: false,
  isStacked: false,
  showsValues: false,
  legend: 'right',
  title: '',
  colors: [],
  row: 0,
  column: 0,
  width: 600,
  height: 371,
};

type Draft = Partial<Chart>;

const finished = (env: Environment, draft: Draft): Chart => {
  const { kind, ranges = [] } = draft;
  if (!kind) throw serviceError('Only bar, column and line charts are emulated by the local workbook.');
  if (ranges.length === 0) throw serviceError('A chart needs a range.');
  return { ...EMPTY, ...draft, kind, id: newDrawingId(env) };
};

const labelled = (series: unknown): boolean =>
  Object.values(series as Record<string, { dataLabel?: string }>).some(
    ({ dataLabel }) => dataLabel === 'value',
  );

const option = (name: string, value: unknown): Draft => {
  if (name === 'width' || name === 'height') return { [name]: Number(value) };
  if (name === 'series') return { showsValues: labelled(value) };
  throw serviceError(`The chart option "${name}" is not emulated by the local workbook.`);
};

const LEGENDS: Readonly<Record<string, Chart['legend']>> = {
  NONE: 'none',
  TOP: 'top',
  BOTTOM: 'bottom',
  RIGHT: 'right',
};

const legendOf = (position: unknown): Chart['legend'] => {
  const legend = LEGENDS[String(position)];
  if (!legend) throw serviceError(`The legend position ${String(position)} is not emulated.`);
  return legend;
};

const headersOf = (headers: number): boolean => {
  if (headers !== 0 && headers !== 1)
    throw serviceError('Charts with several header rows are not emulated by the local workbook.');
  return headers === 1;
};

/** The builder that `Sheet.newChart` answers; as on Google it changes nothing before the chart is inserted. */
export const chartBuilder = (env: Environment, services: Services): Builder => {
  let draft: Draft = {};
  const set = (change: Draft): Builder => {
    draft = { ...draft, ...change };
    return builder;
  };
  const builder: Builder = guard<Builder>(env, 'EmbeddedChartBuilder', {
    asBarChart: () => set({ kind: 'bar' }),
    asColumnChart: () => set({ kind: 'column' }),
    asLineChart: () => set({ kind: 'line' }),
    setStacked: () => set({ isStacked: true }),
    setTitle: (title: string) => set({ title }),
    setColors: (colors: readonly string[]) => set({ colors: [...colors] }),
    setLegendPosition: (position: unknown) => set({ legend: legendOf(position) }),
    addRange: (range: unknown) =>
      set({ ranges: [...(draft.ranges ?? []), recall<RangeState>(range, 'Range')] }),
    setMergeStrategy: () => builder,
    setNumHeaders: (headers: number) => set({ hasHeaders: headersOf(headers) }),
    setHiddenDimensionStrategy: () => builder,
    setOption: (name: string, value: unknown) => set(option(name, value)),
    setPosition: (row: number, column: number) => set({ row: row - 1, column: column - 1 }),
    build: () => chartOf(env, services, finished(env, draft)),
  } as unknown as Partial<Builder>);
  return builder;
};

/** The global `Charts`: the words that its builders take. */
export const charts = () => ({
  ChartHiddenDimensionStrategy: enumOf('IGNORE_BOTH', 'IGNORE_COLUMNS', 'IGNORE_ROWS', 'SHOW_BOTH'),
  ChartMergeStrategy: enumOf('MERGE_COLUMNS', 'MERGE_ROWS'),
  Position: enumOf('NONE', 'TOP', 'BOTTOM', 'RIGHT', 'LEFT'),
});
