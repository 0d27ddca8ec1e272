// A chart with its figures, ready to be drawn in a Word file or on a page: what the tab Charts shows by formulas.
import type { Count } from './count';
import { message, render, type Language, type Message, type Text } from '../messages/text';
import * as c from '../../words/base/charts';
import { CHART_LOOKS, type ChartLook, type ChartName } from './described';

export interface ChartSeries {
  readonly name: string;
  /** One for each name of the chart. */
  readonly values: readonly number[];
}

/** Plain data, in the language of its reader. */
export interface Chart extends ChartLook {
  readonly title: string;
  /** What stands beside the bars. */
  readonly names: readonly string[];
  readonly series: readonly ChartSeries[];
  /** The sentence that says the same, for whoever does not see it. */
  readonly beside: string;
  /** The rules of its figures. */
  readonly counted: string;
}

export interface ChartGiven {
  /** Of the series. */
  readonly heads: readonly string[];
  /** A row without any figure of its own is left out, where others have some. */
  readonly rows: readonly { readonly name: string; readonly values: readonly Count[] }[];
  readonly beside: Message;
  readonly rules: readonly Text[];
}

const isFilled = ({ values }: ChartGiven['rows'][number]): boolean => values.some((value) => value > 0);

/** The chart of this name; undefined where all of its figures are 0. */
export function chartOf(
  name: ChartName,
  { heads, rows, beside, rules }: ChartGiven,
  language: Language,
): Chart | undefined {
  const look: ChartLook = CHART_LOOKS[name];
  if (!rows.some(isFilled)) return undefined;
  const shown = look.isStacked ? rows.filter(isFilled) : rows;
  return {
    ...look,
    title: c.titles[name][language],
    names: shown.map((row) => row.name),
    series: heads.map((head, at) => ({ name: head, values: shown.map(({ values }) => values[at] ?? 0) })),
    beside: render(beside, language),
    counted: render(message(c.counted, { rules: rules.map((rule) => rule[language]).join(' ') }), language),
  };
}

/** The colour of a series; where there are more series than colours, they begin again. */
export const colourOf = ({ colors }: ChartLook, series: number): string =>
  colors[series % colors.length] ?? '#3b78c9';

/** As templates ask for charts: each with its sentence and its rules below it. */
export const chartTags = (charts: readonly Chart[]) =>
  charts.map((chart) => ({ chart, beside: chart.beside, counted: chart.counted }));
