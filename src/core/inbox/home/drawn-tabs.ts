// Home, Charts and Numbers together, and the mark by which it is known whether they have to be drawn anew.
import { readingScale, SCALE_SETTING } from '../../follow-up/progress/scale';
import { chartsTab } from './charts-tab';
import type { DailyCounts } from './daily-counts';
import type { Text } from '../../base/messages/text';
import type { DashboardKey, DashboardTab } from './dashboard-tab';
import { homeTab } from './home-tab';
import { placeNumbers } from './numbers-tab';
import type { ColumnReferences } from './column-references';
import * as t from '../../words/inbox/home';

/** What the tabs are called. */
export const DRAWN_TITLES: Readonly<Record<DashboardKey, Text>> = {
  HOME: t.home,
  CHARTS: t.charts,
  NUMBERS: t.numbers,
};

export interface DrawnGiven {
  readonly places: ColumnReferences;
  readonly counted: DailyCounts | undefined;
  /** What the last check left to people; undefined before the first. */
  readonly findings: number | undefined;
  readonly isAfter: boolean;
  readonly setting: (key: string) => string;
}

/** The three tabs; Numbers comes first, as the others read it. */
export function drawnTabs({
  places,
  counted,
  findings,
  isAfter,
  setting,
}: DrawnGiven): readonly DashboardTab[] {
  const scale = readingScale(setting);
  const numbers = placeNumbers({ places, counted, findings, scale });
  const home = homeTab({ places, numbers: numbers.readerFor(t.home), isAfter });
  const charts = chartsTab({ places, numbers: numbers.readerFor(t.charts), scale, isAfter });
  return [numbers.tab(), home, charts];
}

const AFTER = 'after';

/** Raised when tabs that were drawn before have to be drawn anew. */
const DRAWING = 9;

/** What they are drawn from besides figures; while it stays, formulas keep them up to date. */
export const drawnFrom = (
  language: string,
  groups: readonly string[],
  isAfter: boolean,
  setting: (key: string) => string,
): string => [DRAWING, language, isAfter ? AFTER : 'before', setting(SCALE_SETTING), ...groups].join('|');

/** Whether what was drawn shows the time after the recommendations came. */
export const isDrawnAfter = (mark: string): boolean => mark.split('|')[2] === AFTER;
