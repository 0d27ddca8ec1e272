// The two charts of Home.
import type { Language } from '../../base/messages/text';
import { CHART_LOOKS, type ChartName } from '../../base/charts/described';
import * as c from '../../words/base/charts';
import type { DrawnChart } from './dashboard-tab';
import { NAME_COLUMN, ROWS, SIGN_COLUMN } from './layout';
import type { NumbersReader } from './numbers-tab';

const SMALL_CHART = { width: 272, height: 252 };
const WIDE = 990;

interface Given {
  readonly language: Language;
  readonly isAfter: boolean;
  readonly numbers: NumbersReader;
}

const described = (name: ChartName, language: Language) => ({
  ...CHART_LOOKS[name],
  title: c.titles[name][language],
});

/** One at the right of the phases, one below the map. */
export function homeCharts(
  { language, isAfter, numbers }: Given,
  below: number,
  height: number,
): DrawnChart[] {
  const small = isAfter
    ? { name: 'answers' as const, zone: numbers.run('answer.') }
    : { name: 'texts' as const, zone: numbers.run('texts.') };
  const wide = isAfter
    ? { name: 'answersByGroup' as const, zone: numbers.table('groupAnswers') }
    : { name: 'people' as const, zone: numbers.table('groups') };
  return [
    {
      ...described(small.name, language),
      ...SMALL_CHART,
      ...{ zone: small.zone, hasHeaders: false, showsValues: true },
      ...{ row: ROWS.name, column: SIGN_COLUMN },
    },
    {
      ...described(wide.name, language),
      ...{ zone: wide.zone, hasHeaders: true, showsValues: false, width: WIDE, height },
      ...{ row: below, column: NAME_COLUMN },
    },
  ];
}
