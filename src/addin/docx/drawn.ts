// Tables and charts among the data of a document: the template engine takes their XML as it is.
import type { Chart } from '../../core/base/charts/chart';
import { chartXml, isChart } from './charts';
import { isTable, tableXml } from './tables';

export interface DrawnData {
  readonly values: unknown;
  /** In the order of their numbers. */
  readonly charts: readonly Chart[];
}

/** The same data, with the XML of each table that stands under the name `table`, and of each chart under `chart`. */
export function withDrawn(data: unknown): DrawnData {
  const charts: Chart[] = [];
  const drawn = (key: string, value: unknown): unknown => {
    if (key === 'table' && isTable(value)) return tableXml(value);
    if (key === 'chart' && isChart(value)) return chartXml(value, charts.push(value));
    return walked(value);
  };
  const walked = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(walked);
    if (value === null || typeof value !== 'object') return value;
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, drawn(key, inner)]));
  };
  return { values: walked(data), charts };
}
