// Links from figures of Home and Charts to the rows that they count.
import type { ChartName } from '../../base/charts/described';
import * as t from '../../words/inbox/home';
import type { ColumnReferences } from './column-references';
import { openRows, quoted, type SheetToOpen } from './formulas';
import { gapLink } from './heat-map';

/** The board, there the first issue that nobody leads; else a tab and a column of it. */
export type RowsToOpen = 'BOARD' | readonly [sheet: SheetToOpen, column: string];

/** `label` is a formula. */
export const linkToRows = (places: ColumnReferences, opens: RowsToOpen, label: string): string =>
  opens === 'BOARD' ? gapLink(places, label) : openRows(places, ...opens, label);

/** The tab and the column that each link shows. */
const ROWS_OF = {
  coverage: ['BOARD'],
  people: [
    ['PAR', 'level'],
    ['MEM', 'name'],
  ],
  texts: [['SUB', 'status']],
  time: [['SUB', 'internalDue']],
  mail: [['CON', 'response']],
  answers: [['REC', 'answer']],
  answersByGroup: [['REC', 'workgroup']],
  byTheme: [['REC', 'issues']],
  byRegion: [['REC', 'countries']],
  progress: [['PRG', 'rating']],
  funnel: [['ASK', 'text']],
} as const satisfies Partial<Record<ChartName, readonly RowsToOpen[]>>;
export type DrawnChartName = keyof typeof ROWS_OF;

/** Links to the rows of a chart; where they stand on several tabs, each is named. */
export function chartRows(places: ColumnReferences, name: DrawnChartName): readonly string[] {
  const all: readonly RowsToOpen[] = ROWS_OF[name];
  const nameOf = (opens: RowsToOpen): string =>
    all.length === 1 || opens === 'BOARD'
      ? t.openRows[places.language]
      : `${places.sheets[opens[0]]?.title ?? ''} ›`;
  return all.map((opens) => linkToRows(places, opens, quoted(nameOf(opens))));
}
