// The two charts of Home.
import type { Language } from '../../base/messages/text';
import { CHART_LOOKS } from '../../base/charts/described';
import * as c from '../../words/base/charts';
import type { DrawnChart } from './dashboard-tab';
import { chartRows, type DrawnChartName } from './open-rows';
import { LINK, NAME_COLUMN, ROWS, SIDE_COLUMN, SIGN_COLUMN, type HomePart } from './layout';
import type { NumbersReader } from './numbers-tab';

const SMALL_CHART = { width: 272, height: 252 };
const WIDE = 990;

interface Given {
  readonly language: Language;
  readonly isAfter: boolean;
  readonly numbers: NumbersReader;
}

const described = (name: DrawnChartName, language: Language) => ({
  ...CHART_LOOKS[name],
  title: c.titles[name][language],
});

/** The chart at the right of the phases, and the one below the map. */
const CHARTS = (isAfter: boolean) =>
  isAfter
    ? ({ small: 'answers', wide: 'answersByGroup' } as const)
    : ({ small: 'texts', wide: 'people' } as const);

/** A line below each chart leads to the rows that it counts. */
export function drawChartLinks({ canvas, places, isAfter }: HomePart, last: number): void {
  const { small, wide } = CHARTS(isAfter);
  chartRows(places, small).forEach((link) =>
    canvas.put(ROWS.heading - 1, SIDE_COLUMN, `=${link}`, { ...LINK, size: 9 }),
  );
  chartRows(places, wide).forEach((link, at) => canvas.put(last, NAME_COLUMN + at, `=${link}`, LINK));
}

/** One at the right of the phases, one below the map. */
export function homeCharts(
  { language, isAfter, numbers }: Given,
  below: number,
  height: number,
): DrawnChart[] {
  const { small, wide } = CHARTS(isAfter);
  const bars = numbers.run(isAfter ? 'answer.' : 'texts.');
  const table = numbers.table(isAfter ? 'groupAnswers' : 'groups');
  return [
    {
      ...described(small, language),
      ...SMALL_CHART,
      ...{ zone: bars, hasHeaders: false, showsValues: true },
      ...{ row: ROWS.name, column: SIGN_COLUMN },
    },
    {
      ...described(wide, language),
      ...{ zone: table, hasHeaders: true, showsValues: false, width: WIDE, height },
      ...{ row: below, column: NAME_COLUMN },
    },
  ];
}
