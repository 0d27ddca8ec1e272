// The two charts of Home.
import type { Language } from '../../base/messages/text';
import { governmentAnswers } from '../../base/vocabulary/words';
import * as t from '../../words/inbox/home';
import type { DrawnChart } from './drawn-tab';
import { NAME_COLUMN, ROWS, SIGN_COLUMN } from './layout';
import type { NumbersReader } from './numbers-tab';

/** Safe for colour-blind eyes: blues told apart by lightness, grey, and orange for what lacks. */
export const BLUES = ['#123f7a', '#3b78c9', '#9cc3ee', '#d5d9de'];
export const ONE_BLUE = ['#3b78c9'];
/** By answer: supported, noted, in part, none yet. */
export const ANSWER_COLOURS = ['#123f7a', '#f2a33c', '#9cc3ee', '#d5d9de'] satisfies readonly string[] & {
  length: (typeof governmentAnswers)['length'];
};

const SMALL_CHART = { width: 272, height: 252 };
const WIDE = 990;

interface Given {
  readonly language: Language;
  readonly isAfter: boolean;
  readonly numbers: NumbersReader;
}

/** One at the right of the phases, one below the map. */
export function homeCharts(
  { language, isAfter, numbers }: Given,
  below: number,
  height: number,
): DrawnChart[] {
  const titles = t.chartTitles;
  const small = isAfter
    ? { title: titles.answers[language], zone: numbers.run('answer.') }
    : { title: titles.texts[language], zone: numbers.run('texts.') };
  const wide = isAfter
    ? { title: titles.answersByGroup[language], zone: numbers.table('groupAnswers'), colors: ANSWER_COLOURS }
    : { title: titles.people[language], zone: numbers.table('groups'), colors: BLUES };
  return [
    {
      ...small,
      ...SMALL_CHART,
      ...{ kind: 'bar', hasHeaders: false, isStacked: false, showsValues: true, colors: ONE_BLUE },
      ...{ row: ROWS.name, column: SIGN_COLUMN },
    },
    {
      ...wide,
      ...{ kind: 'bar', hasHeaders: true, isStacked: true, showsValues: false, width: WIDE, height },
      ...{ row: below, column: NAME_COLUMN },
    },
  ];
}
