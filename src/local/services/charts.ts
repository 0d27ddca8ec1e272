// Charts in a sheet: the builder of stacked bars, the only kind that the workbook draws.
import type { BarChart } from '../grid/backend';
import type { Environment } from './environment';
import { serviceError } from './gate';
import { enumOf, guard, recall, remember } from './guard';
import type { RangeState } from './range';
import type { Services } from './services';

type Chart = GoogleAppsScript.Spreadsheet.EmbeddedChart;
type Builder = GoogleAppsScript.Spreadsheet.EmbeddedBarChartBuilder & {
  build(): Chart;
};

const USUAL_SIZE = { width: 600, height: 371 };

interface Draft extends Omit<BarChart, 'zone'> {
  readonly ranges: readonly RangeState[];
}

export const chartOf = (env: Environment, services: Services, sheetId: number, chart: BarChart): Chart =>
  remember(
    guard<Chart>(env, 'EmbeddedChart', {
      getRanges: () => [services.range({ sheetId, zone: chart.zone })],
    }),
    chart,
  );

const finished = (draft: Draft): BarChart => {
  const { ranges, ...rest } = draft;
  const [first] = ranges;
  if (!first || ranges.length > 1)
    throw serviceError('Only charts over one range are emulated by the local workbook.');
  return { ...rest, zone: first.zone };
};

const option = (name: string, value: unknown): Partial<Draft> => {
  if (name === 'width' || name === 'height') return { [name]: Number(value) };
  throw serviceError(`The chart option "${name}" is not emulated by the local workbook.`);
};

/** The builder that `Sheet.newChart` answers; as on Google it changes nothing before the chart is inserted. */
export const chartBuilder = (env: Environment, services: Services, sheetId: number): Builder => {
  let draft: Draft = { ranges: [], title: '', colors: [], row: 0, column: 0, ...USUAL_SIZE };
  const set = (change: Partial<Draft>): Builder => {
    draft = { ...draft, ...change };
    return builder;
  };
  const builder: Builder = guard<Builder>(env, 'EmbeddedChartBuilder', {
    asBarChart: () => builder,
    setStacked: () => builder,
    setTitle: (title) => set({ title }),
    setColors: (colors) => set({ colors: [...colors] }),
    addRange: (range) => set({ ranges: [...draft.ranges, recall<RangeState>(range, 'Range')] }),
    setNumHeaders: (headers) => {
      if (headers !== 1) throw serviceError('Charts without one header row are not emulated.');
      return builder;
    },
    setHiddenDimensionStrategy: () => builder,
    setOption: (name, value) => set(option(name, value)),
    setPosition: (row, column) => set({ row: row - 1, column: column - 1 }),
    build: () => chartOf(env, services, sheetId, finished(draft)),
  } as Partial<Builder>);
  return builder;
};

/** The global `Charts`: the words that its builders take. */
export const charts = () => ({
  ChartHiddenDimensionStrategy: enumOf('IGNORE_BOTH', 'IGNORE_COLUMNS', 'IGNORE_ROWS', 'SHOW_BOTH'),
});
