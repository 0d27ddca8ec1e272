// Charts on the grid: bars of nothing without a number, and whole numbers on the scale of what is counted.
import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { drawOurWay } from '../../../src/local/page/charts';

interface Plugin {
  beforeUpdate(chart: object): void;
}

let plugins: readonly Plugin[] = [];
beforeEach(() => {
  const register = (...all: Plugin[]): void => void (plugins = all);
  Object.assign(globalThis, { Chart: { register } });
  drawOurWay();
});
afterEach(() => void Reflect.deleteProperty(globalThis, 'Chart'));

function drawn(type: string, data: readonly number[], times = 1) {
  const shown = { callback: (value: number) => `${value}` };
  const ticks: { precision?: number } = {};
  const options = { scales: { x: { ticks } }, plugins: { chartShowValuesPlugin: shown } };
  for (let i = 0; i < times; i++)
    for (const plugin of plugins)
      plugin.beforeUpdate({ config: { type, data: { datasets: [{ data }] }, options } });
  return { said: data.map((value) => shown.callback(value)), ticks };
}

it('a bar of nothing has no number, however often it is drawn', () => {
  expect(drawn('bar', [3, 0], 3).said).toEqual(['3', '']);
});

it('a line keeps the number of each point', () => {
  expect(drawn('line', [3, 0]).said).toEqual(['3', '0']);
});

it('what is counted in whole numbers has them on its scale, and nothing else', () => {
  expect(drawn('bar', [1, 2]).ticks).toEqual({ precision: 0 });
  expect(drawn('bar', [1, 2.5]).ticks).toEqual({});
});

it('each bar has its name; days of a line may be left out', () => {
  const namesOf = (type: string) => {
    const ticks: { autoSkip?: boolean } = {};
    const config = { type, data: { datasets: [] }, options: { scales: { y: { ticks } } } };
    for (const plugin of plugins) plugin.beforeUpdate({ config });
    return ticks.autoSkip;
  };
  expect([namesOf('bar'), namesOf('line')]).toEqual([false, undefined]);
});
