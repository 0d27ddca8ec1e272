// Charts over the cells, as commands of the library and read back.
import type { Chart, Zone } from '../backend';
import { type GridModel, type LibraryChart, sheetNumber, toLibraryZone, toZone } from './model';

type Column = Chart['ranges'][number];

/** The columns of all ranges, from the first one on. */
const columnsOf = (ranges: Chart['ranges']): Column[] =>
  ranges.flatMap(({ sheetId, zone }) =>
    Array.from({ length: zone.columns }, (_, index) => ({
      sheetId,
      zone: { ...zone, column: zone.column + index, columns: 1 },
    })),
  );

const rangeText = ({ library, getters, uid }: GridModel, { sheetId, zone }: Column): string => {
  const { top, left, bottom, right } = toLibraryZone(zone);
  const name = getters.getSheetName(uid(sheetId)).replace(/'/g, "''");
  return `'${name}'!${library.helpers.toXC(left, top)}:${library.helpers.toXC(right, bottom)}`;
};

const KINDS = { bar: 'bar', column: 'bar', line: 'line' } as const;

/** Adds a chart. */
export const addChart = (model: GridModel, uid: string, chart: Chart): void => {
  const [labels, ...series] = columnsOf(chart.ranges);
  if (!labels) throw new Error('A chart needs a range.');
  model.send('CREATE_CHART', {
    sheetId: uid,
    figureId: chart.id,
    chartId: `chart-${chart.id}`,
    col: chart.column,
    row: chart.row,
    offset: { x: 0, y: 0 },
    size: { width: chart.width, height: chart.height },
    definition: {
      type: KINDS[chart.kind],
      title: { text: chart.title },
      dataSource: {
        type: 'range',
        dataSets: series.map((one, index) => ({
          dataSetId: String(index),
          dataRange: rangeText(model, one),
        })),
        labelRange: rangeText(model, labels),
        dataSetsHaveTitle: chart.hasHeaders,
      },
      dataSetStyles: Object.fromEntries(
        series.map((_, index) => [String(index), { backgroundColor: chart.colors[index] }]),
      ),
      stacked: chart.isStacked,
      horizontal: chart.kind === 'bar',
      showValues: chart.showsValues,
      legendPosition: chart.legend,
      humanize: true,
    },
  });
};

const kindOf = ({ type, horizontal }: LibraryChart): Chart['kind'] | undefined => {
  if (type === 'line') return 'line';
  if (type !== 'bar') return undefined;
  return horizontal === true ? 'bar' : 'column';
};

const isNext = (last: Column, next: Column): boolean =>
  last.sheetId === next.sheetId &&
  last.zone.row === next.zone.row &&
  last.zone.rows === next.zone.rows &&
  last.zone.column + last.zone.columns === next.zone.column;

/** Neighbouring columns are one range, as a script gave them. */
const joined = (columns: readonly Column[]): Column[] =>
  columns.reduce<Column[]>((ranges, next) => {
    const last = ranges[ranges.length - 1];
    if (!last || !isNext(last, next)) return [...ranges, next];
    const zone: Zone = { ...last.zone, columns: last.zone.columns + 1 };
    return [...ranges.slice(0, -1), { ...last, zone }];
  }, []);

const chartOf = (model: GridModel, uid: string, chartId: string): Chart[] => {
  const { getters } = model;
  const definition = getters.getChartDefinition(chartId);
  const { title, dataSource, dataSetStyles = {}, legendPosition = 'none' } = definition;
  const figureId = getters.getFigureIdFromChartId(chartId);
  const figure = getters.getFigures(uid).find(({ id }) => id === figureId);
  const { dataSets = [], labelRange } = dataSource ?? {};
  const kind = kindOf(definition);
  if (!figure || labelRange === undefined || !kind) return [];
  const columns = [labelRange, ...dataSets.map(({ dataRange }) => dataRange)].map((text) => {
    const { sheetId, zone } = getters.getRangeFromSheetXC(uid, text);
    return { sheetId: sheetNumber(sheetId), zone: toZone(zone) };
  });
  return [
    {
      id: figureId,
      kind,
      ranges: joined(columns),
      hasHeaders: dataSource?.dataSetsHaveTitle === true,
      isStacked: definition.stacked === true,
      showsValues: definition.showValues === true,
      legend: legendPosition as Chart['legend'],
      title: title?.text ?? '',
      colors: dataSets.map(({ dataSetId }) => dataSetStyles[dataSetId]?.backgroundColor ?? ''),
      row: figure.row,
      column: figure.col,
      width: figure.width,
      height: figure.height,
    },
  ];
};

/** The bars and lines over ranges; other charts, which only people make, are left out. */
export const readCharts = (model: GridModel, uid: string): Chart[] =>
  model.getters.getChartIds(uid).flatMap((id) => chartOf(model, uid, id));
