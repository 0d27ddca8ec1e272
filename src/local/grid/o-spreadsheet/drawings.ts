// Colours by what a cell says, and charts: what the library draws over the cells.
import type { BarChart, ColourRule, Zone } from '../backend';
import { type GridModel, type LibraryColourRule, toLibraryZone, toZone } from './model';

const OPERATORS: Readonly<Record<ColourRule['match'], string>> = { begins: 'beginsWithText', is: 'isEqual' };

const newId = (): string => `upr-${Math.floor(Math.random() * 1e12).toString(36)}`;

/** Gives the sheet these colour rules in place of those it had; the first that fits a cell wins. */
export const setColours = (model: GridModel, uid: string, rules: readonly ColourRule[]): void => {
  const { getters } = model;
  const old = getters.getConditionalFormats(uid).map(({ id }) => ({
    type: 'REMOVE_CONDITIONAL_FORMAT',
    sheetId: uid,
    id,
  }));
  const added = rules.map(({ zone, match, text, background, color, bold }) => ({
    type: 'ADD_CONDITIONAL_FORMAT',
    sheetId: uid,
    ranges: [getters.getRangeDataFromZone(uid, toLibraryZone(zone))],
    cf: {
      id: newId(),
      rule: {
        type: 'CellIsRule',
        operator: OPERATORS[match],
        values: [text],
        style: { fillColor: background, textColor: color, bold },
      },
    },
  }));
  model.batch([...old, ...added]);
};

const zoneOf = ({ getters }: GridModel, uid: string, range: string): Zone =>
  toZone(getters.getRangeFromSheetXC(uid, range).zone);

const colourRule = (model: GridModel, uid: string, { ranges, rule }: LibraryColourRule): ColourRule[] => {
  const match = (['begins', 'is'] as const).find((one) => OPERATORS[one] === rule.operator);
  const [range] = ranges;
  if (!match || range === undefined) return [];
  const { fillColor = '', textColor = '', bold = false } = rule.style ?? {};
  const look = { background: fillColor, color: textColor, bold };
  return [{ zone: zoneOf(model, uid, range), match, text: rule.values?.[0] ?? '', ...look }];
};

/** The rules by text; others, which only people make, are left out. */
export const readColours = (model: GridModel, uid: string): ColourRule[] =>
  model.getters.getConditionalFormats(uid).flatMap((one) => colourRule(model, uid, one));

const column = (zone: Zone, offset: number): Zone => ({ ...zone, column: zone.column + offset, columns: 1 });

const rangeText = ({ library }: GridModel, zone: Zone): string => {
  const { top, left, bottom, right } = toLibraryZone(zone);
  return `${library.helpers.toXC(left, top)}:${library.helpers.toXC(right, bottom)}`;
};

/** Adds stacked bars. */
export const addChart = (model: GridModel, uid: string, chart: BarChart): void => {
  const { zone, colors } = chart;
  const series = Array.from({ length: zone.columns - 1 }, (_, index) => index);
  model.send('CREATE_CHART', {
    sheetId: uid,
    figureId: newId(),
    chartId: newId(),
    col: chart.column,
    row: chart.row,
    offset: { x: 0, y: 0 },
    size: { width: chart.width, height: chart.height },
    definition: {
      type: 'bar',
      title: { text: chart.title },
      dataSource: {
        type: 'range',
        dataSets: series.map((index) => ({
          dataSetId: String(index),
          dataRange: rangeText(model, column(zone, index + 1)),
        })),
        labelRange: rangeText(model, column(zone, 0)),
        dataSetsHaveTitle: true,
      },
      dataSetStyles: Object.fromEntries(
        series.map((index) => [String(index), { backgroundColor: colors[index] }]),
      ),
      stacked: true,
      horizontal: true,
      legendPosition: 'top',
      humanize: true,
    },
  });
};

const chartOf = (model: GridModel, uid: string, chartId: string): BarChart[] => {
  const { title, dataSource, dataSetStyles = {} } = model.getters.getChartDefinition(chartId);
  const figureId = model.getters.getFigureIdFromChartId(chartId);
  const figure = model.getters.getFigures(uid).find(({ id }) => id === figureId);
  const { dataSets = [], labelRange } = dataSource ?? {};
  if (!figure || labelRange === undefined) return [];
  const zone = { ...zoneOf(model, uid, labelRange), columns: dataSets.length + 1 };
  const colors = dataSets.map(({ dataSetId }) => dataSetStyles[dataSetId]?.backgroundColor ?? '');
  const { row, col, width, height } = figure;
  return [{ zone, title: title?.text ?? '', colors, row, column: col, width, height }];
};

/** The charts over a range; others, which only people make, are left out. */
export const readCharts = (model: GridModel, uid: string): BarChart[] =>
  model.getters.getChartIds(uid).flatMap((id) => chartOf(model, uid, id));
